import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Person } from '../person/person.ts';
import { Refused, refusal } from '../ruling.ts';
import { keyToOpen, keyToSeal } from '../secret/key-of-person.ts';
import type { KeyService } from '../secret/key-service.ts';
import { seal, unseal } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { placeOfSafeContact, type SafeContact, SafeContactNote } from './safe-contact-note.ts';

const names = ['mustNotBeSaid', 'safeTimes'] as const;
const NOTHING: SafeContact = { mustNotBeSaid: null, safeTimes: null };

/**
 * Writes down how to reach somebody safely: what is left out stays, what is null is emptied. The note before it ends and
 * is kept, sealed. Whether that said the same is not told: it could be found out by trying. Answers with whether anything
 * was written.
 */
export async function noteSafeContact(
  em: EntityManager,
  person: Person,
  said: Partial<SafeContact>,
  act: Act,
  { haveRead = false } = {},
): Promise<boolean> {
  const given = names.filter((name) => said[name] !== undefined);
  if (given.length === 0) return false;
  const standing = await em.findOne(SafeContactNote, { person, endedAt: null });
  if (standing && !haveRead) throw new Refused(given.map(refuseBlindly));
  const before = (standing && (await safeContactIn(em, standing, act.secrets))) ?? NOTHING;
  const after = { ...before };
  for (const name of given) after[name] = said[name]?.trim() || null;
  if (!standing && !after.mustNotBeSaid && !after.safeTimes) return false;
  if (standing) standing.endedAt = act.now;
  if (after.mustNotBeSaid || after.safeTimes) {
    const key = await keyToSeal(em, person, act.secrets);
    const note = em.create(SafeContactNote, {
      person,
      sealed: Buffer.alloc(0),
      notedAt: act.now,
      notedBy: em.getReference(Staff, act.by.staffId),
    } as never);
    note.sealed = seal(key, after, placeOfSafeContact(note.id));
    person.safeContactNotedAt = act.now;
  } else {
    person.safeContactNotedAt = null;
  }
  return true;
}

/** Not what stands there: it is kept apart, and shown on its own. */
const refuseBlindly = (name: string) =>
  refusal(
    `contactPreferences.${name}`,
    'READ_BEFORE_OVERWRITING',
    '15.1',
    'There is something already, and it is kept apart: have it shown if you may, and say which version of the person you read.',
  );

export async function safeContactIn(
  em: EntityManager,
  { id, person, sealed }: SafeContactNote,
  keys: KeyService,
): Promise<SafeContact | null> {
  const key = await keyToOpen(em, person, keys);
  return key && unseal<SafeContact>(key, Buffer.from(sealed), placeOfSafeContact(id));
}
