import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { findNamed } from '../find-named.ts';
import { Property } from '../place/property.ts';
import { insist, type Refusal, refusal, ruling } from '../ruling.ts';
import { noteSafeContact } from '../sensitive/note-safe-contact.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PersonKind } from '../vocabulary.ts';
import type { NewPersonInput } from './new-person-input.ts';
import { Person } from './person.ts';
import { preferencesOf, refusePreferences } from './preferences-of.ts';

const mayBeNameless: readonly PersonKind[] = [PersonKind.UNKNOWN, PersonKind.GROUP];

/** Puts somebody on record. The same person is one record across cases (#25, #92). */
export async function newPerson(
  em: EntityManager,
  input: NewPersonInput,
  field: string,
  act: Act,
): Promise<Person> {
  const preferences = input.contactPreferences ?? {};
  insist(
    ruling(
      [
        ...refuseNewPerson(input, field, localDay(act.now, act.calendar).toString()),
        ...refusePreferences(preferences, `${field}.contactPreferences`),
      ],
      {},
    ),
  );
  const property = await findNamed(em, Property, input.propertyId, `${field}.propertyId`, 'property');
  const person = em.create(Person, {
    kind: input.kind,
    name: input.name?.trim() || null,
    dateOfBirth: input.dateOfBirth ?? null,
    phone: input.phone?.trim() || null,
    email: input.email?.trim() || null,
    occupancyType: input.occupancyType ?? null,
    property,
    ...preferencesOf(preferences),
  } as never);
  await noteSafeContact(em, person, preferences, act);
  return person;
}

type Known = Pick<NewPersonInput, 'kind' | 'name' | 'dateOfBirth' | 'phone' | 'email'>;

/** Whether this is enough to be on record, and possible. `field` is where it stands in the input, if not at its top. */
export function refuseNewPerson(input: Known, of: string | null, today: string): Refusal[] {
  const field = (name: string) => (of === null ? name : `${of}.${name}`);
  const refusals = [
    ...refuseText(field('name'), input.name ?? null, 300),
    ...refuseText(field('phone'), input.phone ?? null, 50),
    ...refuseText(field('email'), input.email ?? null, 320),
  ];
  if (isBlank(input.name ?? null) && !mayBeNameless.includes(input.kind)) {
    refusals.push(
      refusal(field('name'), 'NAME_NEEDED', '8.4', 'Give a name, or say that the person is not known.'),
    );
  }
  if (input.dateOfBirth && input.dateOfBirth > today) {
    refusals.push(refusal(field('dateOfBirth'), 'NOT_IN_THE_FUTURE', '8.4', 'Nobody is born in the future.'));
  }
  if (input.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.email.trim())) {
    refusals.push(refusal(field('email'), 'MAIL_ADDRESS', '8.4', 'This is not a mail address.'));
  }
  return refusals;
}
