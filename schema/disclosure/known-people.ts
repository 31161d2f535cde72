import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { Party } from '../party/party.ts';
import type { Person } from '../person/person.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { DataCategory, PartyRole } from '../vocabulary.ts';
import type { ItemFacts } from './disclosure-rules.ts';
import type { Recipient } from './recipient-rules.ts';
import type { KnownPerson, TextFacts } from './text-findings.ts';

const { IDENTITY, CONTACT_DETAILS, ADDRESS } = DataCategory;

/** Everybody whom a text of this case could give away, and what of them may stand in it. */
export async function knownPeople(
  em: EntityManager,
  of: Case,
  recipient: Recipient,
  items: readonly ItemFacts[],
): Promise<Omit<TextFacts, 'text'>> {
  const parties = await em.find(Party, { case: of }, { populate: ['person.property'] });
  const reports = await em.find(
    Report,
    { case: of, reporter: { $ne: null } },
    { populate: ['reporter.property'] },
  );
  const reported = new Set([
    ...parties.filter(({ role }) => role === PartyRole.REPORTER).map(({ person }) => person.id),
    ...reports.map(({ reporter }) => reporter!.id),
  ]);
  const people = new Map(
    [...parties.map(({ person }) => person), ...reports.map(({ reporter }) => reporter!)].map(
      (person) => [person.id, person] as const,
    ),
  );
  const staff = await em.find(Staff, {});
  return {
    people: [...people.values()].map((person) =>
      knownPerson(person, reported.has(person.id), recipient, items),
    ),
    staffNames: staff.map(({ name }) => name),
  };
}

function knownPerson(
  person: Person,
  reported: boolean,
  recipient: Recipient,
  items: readonly ItemFacts[],
): KnownPerson {
  const isReader = person.id === recipient.personId;
  const shared = (category: DataCategory) =>
    isReader || items.some((item) => item.personId === person.id && item.category === category);
  const present = (value: string | null | undefined) => (value ? [value] : []);
  return {
    kind: person.kind,
    names: present(person.name),
    phones: present(person.phone),
    emails: present(person.email),
    addresses: present(person.property?.address),
    postcodes: present(person.property?.postcode),
    reported,
    mayBeNamed: shared(IDENTITY),
    mayBeReached: shared(CONTACT_DETAILS),
    mayBeLocated: shared(ADDRESS),
  };
}
