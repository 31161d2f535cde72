import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type EqualityAnswers, equalityEditionOn } from '../../schema/equality/equality-edition.ts';
import { placeOfProfile } from '../../schema/equality/equality-profile.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { seal } from '../../schema/secret/sealed.ts';
import {
  AnsweredBy,
  Characteristic,
  DisabilityAnswer as D,
  EthnicGroup as E,
  GenderIdentityAnswer as G,
  PartnershipAnswer as M,
  SexualOrientationAnswer as O,
  PregnancyAnswer as P,
  ReligionAnswer as R,
  SexAnswer as S,
} from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import { SeededRandom } from './seeded-random.ts';

/** The stream of chance of what people answer. */
const ANSWERS = 30;
const DAY_MS = 86_400_000;
const BATCH = 1_000;

export type Weighted<T> = readonly (readonly [T, number])[];

/** How many were asked at all, and of each question how many answered, would rather not, or were not asked. */
const ASKED = 0.88;
const outcome: Weighted<'ANSWERED' | 'PREFER_NOT_TO_SAY' | 'NOT_ASKED'> = [
  ['ANSWERED', 86],
  ['PREFER_NOT_TO_SAY', 8],
  ['NOT_ASKED', 6],
];

/** Per cent; Census 2021, England and Wales (ONS, Open Government Licence v3), smaller groups rounded. */
const ethnicGroups = (wales: boolean): Weighted<E> => [
  [E.WHITE_BRITISH, wales ? 90.6 : 74.4],
  [E.WHITE_IRISH, 0.9],
  [E.WHITE_GYPSY_OR_IRISH_TRAVELLER, 0.1],
  [E.WHITE_ROMA, 0.2],
  [E.WHITE_OTHER, wales ? 2.6 : 6.2],
  [E.ASIAN_INDIAN, wales ? 0.7 : 3.1],
  [E.ASIAN_PAKISTANI, wales ? 0.6 : 2.7],
  [E.ASIAN_BANGLADESHI, wales ? 0.5 : 1.1],
  [E.ASIAN_CHINESE, 0.7],
  [E.ASIAN_OTHER, wales ? 0.7 : 1.6],
  [E.BLACK_AFRICAN, wales ? 0.6 : 2.5],
  [E.BLACK_CARIBBEAN, wales ? 0.1 : 1.0],
  [E.BLACK_OTHER, wales ? 0.1 : 0.5],
  [E.MIXED_WHITE_AND_ASIAN, 0.8],
  [E.MIXED_WHITE_AND_BLACK_CARIBBEAN, 0.9],
  [E.MIXED_WHITE_AND_BLACK_AFRICAN, 0.4],
  [E.MIXED_OTHER, 0.8],
  [E.ARAB, 0.6],
  [E.OTHER_ETHNIC_GROUP, 1.6],
];
const religions: Weighted<R> = [
  [R.NO_RELIGION, 37.2],
  [R.CHRISTIAN, 46.2],
  [R.MUSLIM, 6.5],
  [R.HINDU, 1.7],
  [R.SIKH, 0.9],
  [R.BUDDHIST, 0.5],
  [R.JEWISH, 0.5],
  [R.OTHER_RELIGION, 0.6],
];
const sexes: Weighted<S> = [
  [S.FEMALE, 51],
  [S.MALE, 49],
];
const orientations: Weighted<O> = [
  [O.STRAIGHT_OR_HETEROSEXUAL, 89.4],
  [O.GAY_OR_LESBIAN, 1.5],
  [O.BISEXUAL, 1.3],
  [O.OTHER_ORIENTATION, 0.3],
];
const identities: Weighted<G> = [
  [G.SAME_AS_REGISTERED, 93.5],
  [G.DIFFERENT_FROM_REGISTERED, 0.5],
];
/** Higher than the Census: the landlord houses people who need support (our own estimate). */
const disabilities: Weighted<D> = [
  [D.LIMITED_A_LOT, 16],
  [D.LIMITED_A_LITTLE, 17],
  [D.CONDITION_NOT_LIMITING, 9],
  [D.NO_CONDITION, 58],
];
const partnerships: Weighted<M> = [
  [M.NEVER_MARRIED_OR_REGISTERED, 52],
  [M.MARRIED, 24],
  [M.IN_CIVIL_PARTNERSHIP, 0.4],
  [M.SEPARATED_STILL_MARRIED, 4],
  [M.SEPARATED_STILL_IN_CIVIL_PARTNERSHIP, 0.1],
  [M.DIVORCED, 13],
  [M.CIVIL_PARTNERSHIP_DISSOLVED, 0.2],
  [M.WIDOWED, 6],
  [M.SURVIVING_CIVIL_PARTNER, 0.1],
];
const pregnancies = (sex: S | undefined): Weighted<P> =>
  sex === S.FEMALE
    ? [
        [P.PREGNANT, 2],
        [P.GAVE_BIRTH_WITHIN_26_WEEKS, 1.5],
        [P.NEITHER, 96.5],
      ]
    : [[P.NEITHER, 1]];

function invent(wales: boolean, random: SeededRandom): EqualityAnswers {
  const answers: Record<string, string> = {};
  const draw = (name: keyof EqualityAnswers, list: Weighted<string>) => {
    const came = random.weighted(outcome);
    const answer = random.weighted(list);
    if (came !== 'NOT_ASKED') answers[name] = came === 'ANSWERED' ? answer : came;
  };
  draw('sex', sexes);
  draw('race', ethnicGroups(wales));
  draw('religionOrBelief', religions);
  draw('disability', disabilities);
  draw('sexualOrientation', orientations);
  draw('genderReassignment', identities);
  draw('marriageAndCivilPartnership', partnerships);
  draw('pregnancyAndMaternity', pregnancies(answers.sex as S | undefined));
  return answers as EqualityAnswers;
}

/** Of everybody in a landlord's homes, by characteristic; age is nobody's answer. */
export const answersToExpect = (wales: boolean): (readonly [Characteristic, Weighted<string>])[] => [
  [Characteristic.SEX, sexes],
  [Characteristic.RACE, ethnicGroups(wales)],
  [Characteristic.RELIGION_OR_BELIEF, religions],
  [Characteristic.DISABILITY, disabilities],
  [Characteristic.SEXUAL_ORIENTATION, orientations],
  [Characteristic.GENDER_REASSIGNMENT, identities],
  [Characteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP, partnerships],
  [Characteristic.PREGNANCY_AND_MATERNITY, pregnancies(S.FEMALE)],
];

interface Met {
  id: string;
  wales: boolean;
  /** When their first case was opened, and who works it. */
  at: number;
  by: string;
}

/** What the people of an invented case-load answered about protected characteristics, each sealed under a key of theirs. */
export async function writeEqualityOfPeople(
  client: ClientBase,
  { secrets, seed, now }: { secrets: KeyService; seed: number; now: number },
): Promise<void> {
  const { rows } = await client.query<Met>(metSql);
  const asked = rows
    .map((met, index) => ({ met, random: new SeededRandom(seed, ANSWERS, index) }))
    .filter(({ random }) => random.chance(ASKED));
  for (let from = 0; from < asked.length; from += BATCH) {
    const written = await Promise.all(
      asked.slice(from, from + BATCH).map(({ met, random }) => sealed(met, random, now, secrets)),
    );
    const column = (name: keyof (typeof written)[number]) => written.map((row) => row[name]);
    await client.query(keysSql, [column('keyId'), column('personId'), secrets.current, column('wrapped')]);
    await client.query(profilesSql, [
      column('profileId'),
      column('personId'),
      column('sealed'),
      equalityEditionOn(new Date(now).toISOString().slice(0, 10)).name,
      column('answeredBy'),
      column('askedAt'),
      column('askedBy'),
    ]);
  }
}

async function sealed({ id, wales, at, by }: Met, random: SeededRandom, now: number, secrets: KeyService) {
  const askedAt = Math.floor(Math.max(at, Math.min(at + random.between(1, 14) * DAY_MS, now - 3_600_000)));
  const profileId = derivedId(askedAt, random);
  const dataKey = randomBytes(32);
  return {
    personId: id,
    keyId: derivedId(askedAt, random),
    wrapped: await secrets.wrap(dataKey, id),
    profileId,
    sealed: seal(dataKey, { answers: invent(wales, random) }, placeOfProfile(profileId)),
    answeredBy: random.chance(0.96) ? AnsweredBy.THEMSELVES : AnsweredBy.SOMEBODY_FOR_THEM,
    askedAt: new Date(askedAt).toISOString(),
    askedBy: by,
  };
}

const metSql = `
  select distinct on (h.id) h.id, s.nation = 'WALES' as wales,
         (extract(epoch from c.opened_at) * 1000)::float8 as at, c.owner_id as by
    from person h join party p on p.person_id = h.id join asb_case c on c.id = p.case_id join service s on s.id = c.service_id
   where h.kind = 'INDIVIDUAL' and c.owner_id is not null
   order by h.id, c.opened_at, c.id`;

const keysSql = `
  insert into person_key (id, person_id, master_key, wrapped)
  select id, person, $3, wrapped from unnest($1::uuid[], $2::uuid[], $4::bytea[]) as k(id, person, wrapped)`;

const profilesSql = `
  insert into equality_profile (id, person_id, sealed, edition, answered_by, asked_at, asked_by_id)
  select id, person, sealed, $4, answered_by, asked_at, asked_by
    from unnest($1::uuid[], $2::uuid[], $3::bytea[], $5::text[], $6::timestamptz[], $7::uuid[])
      as p(id, person, sealed, answered_by, asked_at, asked_by)`;
