import type { ClientBase } from 'pg';
import { clockDecided } from '../schema/analytics/measures/on-time.ts';
import { ageBandOn } from '../schema/equality/age-band.ts';
import type { EqualityAnswers } from '../schema/equality/equality-edition.ts';
import { placeOfProfile, type SealedProfile } from '../schema/equality/equality-profile.ts';
import type { EqualityFact } from '../schema/equality-figures/equality-unit.ts';
import type { KeyService } from '../schema/secret/key-service.ts';
import { unseal } from '../schema/secret/sealed.ts';
import { DeadlineType } from '../schema/vocabulary.ts';

interface Row extends Omit<EqualityFact, 'age' | 'answers'> {
  dateOfBirth: string | null;
  profileId: string | null;
  sealed: Buffer | null;
  wrapped: Buffer | null;
  masterKey: string | null;
}

const PAGE = 500;

/**
 * Everybody in the cases opened from one day to another, both counted, once for each role and case. It reads as the
 * worker, whose login alone may read all of this together, and opens the answers in this process: in SQL nobody can,
 * and no login of the API reads more than the profiles of its own cases, sealed.
 */
export async function* equalityFacts(
  client: ClientBase,
  keys: KeyService,
  { from, to }: { from: string; to: string },
): AsyncGenerator<EqualityFact> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await client.query<Row & { partyId: string }>(pageSql, [from, to, after, PAGE]);
    for (const row of rows) {
      const { dateOfBirth, profileId, sealed, wrapped, masterKey, partyId, ...fact } = row;
      const age = dateOfBirth ? ageBandOn(dateOfBirth, fact.openedOn) : null;
      yield { ...fact, age, answers: await answersIn(row, keys) };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.partyId;
  }
}

async function answersIn(
  { profileId, sealed, wrapped, masterKey, personId }: Row,
  keys: KeyService,
): Promise<EqualityAnswers | null> {
  if (!profileId || !sealed || !wrapped || !masterKey) return null;
  const key = await keys.unwrap(wrapped, masterKey, personId);
  return unseal<SealedProfile>(key, sealed, placeOfProfile(profileId)).answers;
}

const pageSql = `
  select p.id as "partyId", p.case_id as "caseId", p.role, p.person_id as "personId",
         to_char(c.opened_at at time zone 'Europe/London', 'YYYY-MM-DD') as "openedOn",
         c.category, c.outcome, v.area_id as "areaId",
         (select bool_and(d.status = 'MET') from deadline d
           where d.case_id = c.id and ${clockDecided('d', DeadlineType.TALK_AND_AGREE_APPROACH)}) as "onTime",
         (select bool_or(s.handling_score >= 4) from survey s
           where s.party_id = p.id and s.status = 'ANSWERED' and s.handling_score is not null) as satisfied,
         h.date_of_birth::text as "dateOfBirth", e.id as "profileId", e.sealed, k.wrapped, k.master_key as "masterKey"
    from party p
    join asb_case c on c.id = p.case_id
    join service v on v.id = c.service_id
    join person h on h.id = p.person_id and h.kind = 'INDIVIDUAL'
    left join equality_profile e on e.person_id = h.id
    left join person_key k on k.person_id = h.id
   where c.opened_at >= $1::date::timestamp at time zone 'Europe/London'
     and c.opened_at < ($2::date + 1)::timestamp at time zone 'Europe/London'
     and p.id > $3 and not p.entered_by_mistake
   order by p.id limit $4`;
