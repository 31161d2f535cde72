import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findCase, refuseClosed } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { newPerson } from '../person/new-person.ts';
import { Person } from '../person/person.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { EventKind } from '../vocabulary.ts';
import type { AddPartyInput } from './add-party-input.ts';
import { Party } from './party.ts';
import { ruleOnAddingParty } from './party-rules.ts';

/** Adds a person to a case in a role. */
export async function addParty(em: EntityManager, input: AddPartyInput, act: Act): Promise<Party> {
  const of = await findCase(em, input);
  const refusals = [
    ...refuseText('relationToHousehold', input.relationToHousehold ?? null, 500),
    ...refuseClosed(of),
  ];
  if (Boolean(input.personId) === Boolean(input.person)) {
    refusals.push(
      refusal(
        'person',
        'ONE_PERSON',
        '8.4',
        'Name somebody on record by identity, or a new person; one of the two.',
      ),
    );
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const person = input.person
    ? await newPerson(em, input.person, 'person', act)
    : found(await em.findOne(Person, identity(input.personId!, 'personId', 'person')), 'personId', 'person');
  const parties = await em.find(Party, { case: of });
  insist(
    ruleOnAddingParty(
      { personId: person.id, role: input.role },
      parties.map((party) => ({ personId: party.person.id, role: party.role })),
    ),
  );
  const party = em.create(Party, {
    case: of,
    person,
    role: input.role,
    relationToHousehold: input.relationToHousehold?.trim() || null,
    informed: input.informed,
    addedAt: act.now,
  });
  recordEvent(
    em,
    { case: of },
    EventKind.PARTY_ADDED,
    { party: party.id, person: person.id, role: input.role },
    act,
  );
  return party;
}
