import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { placesOfPeople, recordEverywhere } from '../person/places-of-person.ts';
import { stillKnown } from '../person/still-known.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { keyToOpen, keyToSeal } from '../secret/key-of-person.ts';
import type { KeyService } from '../secret/key-service.ts';
import { seal, unseal } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { type EqualityAnswers, equalityEditionOn } from './equality-edition.ts';
import { EqualityProfile, placeOfProfile, type SealedProfile, versionOf } from './equality-profile.ts';
import type { RecordEqualityProfileInput, WithdrawEqualityProfileInput } from './equality-profile-input.ts';
import { ruleOnEqualityProfile, ruleOnReadingFirst } from './equality-rules.ts';

/** Writes down what a person answered freely when asked after protected characteristics (#10). */
export async function recordEqualityProfile(
  em: EntityManager,
  input: RecordEqualityProfileInput,
  act: Act,
): Promise<Person> {
  const person = await findPerson(em, input.personId);
  const held = await em.findOne(EqualityProfile, { person });
  insist(ruleOnReadingFirst(held && versionOf(held), input.profileVersion ?? null));
  const edition = equalityEditionOn(localDay(act.now, act.calendar).toString());
  const { answers } = insist(
    ruleOnEqualityProfile(
      {
        kind: person.kind,
        purposeExplained: input.purposeExplained,
        given: { ...input.answers },
        standing: (held && (await answersOf(em, held, act.secrets))) ?? {},
      },
      edition,
    ),
  );
  const said = {
    edition: edition.name,
    answeredBy: input.answeredBy,
    askedAt: act.now,
    askedBy: em.getReference(Staff, act.by.staffId),
  };
  const profile = held ?? em.create(EqualityProfile, { person, ...said } as never);
  const key = await keyToSeal(em, person, act.secrets);
  const sealed: SealedProfile = { answers };
  em.assign(profile, { ...said, sealed: seal(key, sealed, placeOfProfile(profile.id)) } as never);
  await record(em, person, EventKind.EQUALITY_PROFILE_RECORDED, act);
  return person;
}

/** Whoever answered may take it back at any time: nothing of the answers stays (UK GDPR, Article 7(3)). */
export async function withdrawEqualityProfile(
  em: EntityManager,
  input: WithdrawEqualityProfileInput,
  act: Act,
): Promise<Person> {
  const person = await findPerson(em, input.personId);
  const profile = found(
    await em.findOne(EqualityProfile, { person, sealed: { $ne: null } }),
    'personId',
    'equality profile',
  );
  profile.sealed = null;
  await record(em, person, EventKind.EQUALITY_PROFILE_WITHDRAWN, act);
  return person;
}

/** What a profile says; null where it was taken back, or its key destroyed. */
export async function answersOf(
  em: EntityManager,
  { id, person, sealed }: EqualityProfile,
  keys: KeyService,
): Promise<EqualityAnswers | null> {
  const key = sealed && (await keyToOpen(em, person, keys));
  return key ? unseal<SealedProfile>(key, Buffer.from(sealed), placeOfProfile(id)).answers : null;
}

async function findPerson(em: EntityManager, personId: string): Promise<Person> {
  const id = identity(personId, 'personId', 'person');
  return found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person');
}

const record = async (em: EntityManager, person: Person, kind: EventKind, act: Act) =>
  recordEverywhere(em, await placesOfPeople(em, [person.id]), kind, { person: person.id }, act);
