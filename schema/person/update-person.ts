import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { Property } from '../place/property.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { noteSafeContact } from '../sensitive/note-safe-contact.ts';
import { EventKind } from '../vocabulary.ts';
import { refuseNewPerson } from './new-person.ts';
import { Person } from './person.ts';
import { placesOfPeople, recordEverywhere } from './places-of-person.ts';
import { preferencesOf, refusePreferences } from './preferences-of.ts';
import { stillKnown } from './still-known.ts';
import type { UpdatePersonInput } from './update-person-input.ts';

/** Changes what is known of a person, in all their cases at once: a person is one record (#92). */
export async function updatePerson(em: EntityManager, input: UpdatePersonInput, act: Act): Promise<Person> {
  const id = identity(input.personId, 'personId', 'person');
  const person = found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person');
  const wanted = await wantedOf(em, input);
  refuseOverwriting(person, input.personVersion, wanted, 'personVersion');
  const after = { ...person, ...wanted };
  const known = {
    kind: after.kind,
    name: after.name ?? null,
    dateOfBirth: after.dateOfBirth ?? null,
    phone: after.phone ?? null,
    email: after.email ?? null,
  };
  insist(
    ruling(
      [
        ...refuseNewPerson(known, null, localDay(act.now, act.calendar).toString()),
        ...refusePreferences(input.contactPreferences ?? {}, 'contactPreferences', person),
      ],
      {},
    ),
  );
  const haveRead = input.personVersion != null;
  const noted = await noteSafeContact(em, person, input.contactPreferences ?? {}, act, { haveRead });
  const changed = Object.keys(wanted).filter(
    (name) => JSON.stringify(wanted[name as keyof Person]) !== JSON.stringify(person[name as keyof Person]),
  );
  if (noted) changed.push('safeContact');
  if (changed.length === 0) return person;
  em.assign(person, wanted as never);
  recordEverywhere(
    em,
    await placesOfPeople(em, [person.id]),
    EventKind.PERSON_CHANGED,
    { person: person.id, changed },
    act,
  );
  return person;
}

async function wantedOf(em: EntityManager, input: UpdatePersonInput): Promise<Partial<Person>> {
  const wanted: Partial<Person> = preferencesOf(input.contactPreferences ?? {});
  if (input.kind != null) wanted.kind = input.kind;
  if (input.name !== undefined) wanted.name = input.name?.trim() || null;
  if (input.dateOfBirth !== undefined) wanted.dateOfBirth = input.dateOfBirth;
  if (input.phone !== undefined) wanted.phone = input.phone?.trim() || null;
  if (input.email !== undefined) wanted.email = input.email?.trim() || null;
  if (input.occupancyType !== undefined) wanted.occupancyType = input.occupancyType;
  if (input.propertyId !== undefined) {
    wanted.property = await findNamed(em, Property, input.propertyId, 'propertyId', 'property');
  }
  return wanted;
}
