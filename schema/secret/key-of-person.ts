import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from '../person/person.ts';
import type { KeyService } from './key-service.ts';
import { PersonKey } from './person-key.ts';

/** The key under which something is sealed for a person; the first thing sealed makes it. */
export async function keyToSeal(em: EntityManager, person: Person, keys: KeyService): Promise<Buffer> {
  const held = await keyToOpen(em, person, keys);
  if (held) return held;
  const dataKey = randomBytes(32);
  em.create(PersonKey, {
    person,
    masterKey: keys.current,
    wrapped: await keys.wrap(dataKey, person.id),
  } as never);
  return dataKey;
}

/** The key with which what was sealed for a person opens; null where there is none, or it was destroyed. */
export async function keyToOpen(
  em: EntityManager,
  person: Pick<Person, 'id'>,
  keys: KeyService,
): Promise<Buffer | null> {
  const held = await em.findOne(PersonKey, { person: { id: person.id } });
  return held && keys.unwrap(Buffer.from(held.wrapped), held.masterKey, person.id);
}
