import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeInput } from '../../schema/change-input.ts';
import { Node } from '../../schema/node.ts';
import { Refused, refusal } from '../../schema/ruling.ts';
import type { Context } from '../context.ts';

/** What a change answered, kept under the client's key for a day: rows by identity, everything else as it was. */
export interface SentChange {
  /** The answer given before, when this key was sent before. */
  answered?: object;
  keep(answer: object): Promise<void>;
}

/**
 * Takes the client's key, within the transaction of the change: whoever sends it again meanwhile waits here until
 * the first has ended. A refused change leaves no trace, so it may be tried again under the same key.
 */
export async function takeKey(
  em: EntityManager,
  { viewer: { staffId }, secrets }: Pick<Context, 'viewer' | 'secrets'>,
  input: ChangeInput,
): Promise<SentChange | undefined> {
  const { idempotencyKey: key, ...said } = input;
  if (key == null) return undefined;
  if (key.length < 8 || key.length > 200 || !/^[\x21-\x7e]+$/.test(key)) {
    const message = 'A key is 8 to 200 letters, digits and signs without spaces.';
    throw new Refused([refusal('idempotencyKey', 'KEY_OF_CHANGE', '15.1', message)]);
  }
  const operation = input.constructor.name;
  // A hash that anybody could work out would tell what was said, where there is little that can be.
  const hash = secrets.fingerprint('sent change', JSON.stringify(said, inOrder));
  const taken = await em.execute(
    `insert into app.sent_change (staff_id, key, operation, input_hash) values (?, ?, ?, ?)
     on conflict (staff_id, key) do nothing returning key`,
    [staffId, key, operation, hash],
  );
  if (taken.length === 0) return { answered: await answerBefore(em, staffId, key, operation, hash), keep };
  return { keep };

  async function keep(answer: object): Promise<void> {
    await em.execute('update app.sent_change set answer = ? where staff_id = ? and key = ?', [
      JSON.stringify(answer, rowsByIdentity),
      staffId,
      key,
    ]);
  }
}

async function answerBefore(
  em: EntityManager,
  staffId: string,
  key: string,
  operation: string,
  hash: Buffer,
): Promise<object> {
  const [sent] = await em.execute<[{ same: boolean; answer: object }]>(
    `select operation = ? and input_hash = ? as same, answer from app.sent_change where staff_id = ? and key = ?`,
    [operation, hash, staffId, key],
  );
  if (sent.same) return sent.answer;
  const message = 'This key has been sent before with something else: use a key once.';
  throw new Refused([refusal('idempotencyKey', 'KEY_USED_FOR_SOMETHING_ELSE', '15.1', message)]);
}

/** The same input gives the same text, in whatever order its fields were sent. */
const inOrder = (_name: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Rows are read back when the answer is given, within the viewer's scope and masks; nothing of them is kept. */
function rowsByIdentity(this: Record<string, unknown>, name: string, value: unknown): unknown {
  const held = this[name];
  return held instanceof Node ? { id: held.id } : value;
}
