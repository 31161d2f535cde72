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

/** Somebody whom a text of a case could give away. */
export interface PersonOfCase {
  person: Person;
  /** They reported, and whoever reads of them may not know it. */
  reported: boolean;
}

/** Everybody who is or was in a case, or reported it: whoever has left it is not to be given away either. */
export async function peopleOfCase(em: EntityManager, of: Case): Promise<PersonOfCase[]> {
  const parties = await em.find(Party, { case: of }, { populate: ['person.property', 'represents'] });
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
  return [...people.values()].map((person) => ({ person, reported: reported.has(person.id) }));
}

/** Everybody whom a text of this case could give away, and what of them may stand in it. */
export async function knownPeople(
  em: EntityManager,
  of: Case,
  recipient: Recipient,
  items: readonly ItemFacts[],
): Promise<Omit<TextFacts, 'text'>> {
  const shared = (person: Person, category: DataCategory) =>
    person.id === recipient.personId ||
    items.some((item) => item.personId === person.id && item.category === category);
  const people = await peopleOfCase(em, of);
  const staff = await em.find(Staff, {});
  return {
    people: people.map((one) => knownPerson(one, (category) => shared(one.person, category))),
    staffNames: staff.map(({ name }) => name),
  };
}

/** By what a text gives somebody away, and which kinds of it may stand there. */
export function knownPerson(
  { person, reported }: PersonOfCase,
  may: (category: DataCategory) => boolean,
): KnownPerson {
  const present = (value: string | null | undefined) => (value ? [value] : []);
  return {
    kind: person.kind,
    names: present(person.name),
    phones: present(person.phone),
    emails: present(person.email),
    addresses: present(person.property?.address),
    postcodes: present(person.property?.postcode),
    reported,
    mayBeNamed: may(IDENTITY),
    mayBeReached: may(CONTACT_DETAILS),
    mayBeLocated: may(ADDRESS),
  };
}
