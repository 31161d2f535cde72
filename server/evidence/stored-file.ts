import type { EntityManager } from '@mikro-orm/postgresql';
import { Refused } from '../../schema/ruling.ts';
import type { Context } from '../context.ts';
import { runOperation } from '../resolvers/run-operation.ts';

/**
 * Before a file is stored its key is written down, and struck off in the transaction that makes it evidence. So whatever
 * dies in between, the database knows of each file that nobody came to know; and of no other, whoever else keeps
 * files in the same place (`jobs/tasks/tend-evidence.ts` removes them).
 */
export async function noteStored(context: Context, key: string): Promise<void> {
  const { refusals } = await runOperation(context, {}, async (em, { by }) => {
    await em.execute('insert into app.stored_file (key, staff_id) values (?, ?)', [key, by.staffId]);
    return {};
  });
  if (refusals.length > 0) throw new Refused(refusals);
}

/** @throws when the file has been removed meanwhile: an upload that took a day. */
export async function takeStored(em: EntityManager, key: string): Promise<void> {
  const struck = await em.execute('delete from app.stored_file where key = ? returning key', [key]);
  if (struck.length === 0) throw new Error('The file was removed before it became evidence.');
}

export const strikeStored = (context: Context, key: string) =>
  runOperation(context, {}, async (em) => {
    await em.execute('delete from app.stored_file where key = ?', [key]);
    return {};
  });
