import type { Database } from '../database.ts';
import type { Asker, Statement } from './one-trip.ts';

/**
 * Asks what looks over many rows and writes nothing: a list, figures, a report. A replica that has everything answers it,
 * else the primary.
 */
export async function askOverview(
  { overviews }: Pick<Database, 'overviews'>,
  { sid, role }: Asker,
  statement: Statement,
): Promise<string | null> {
  return (await overviews.ask(sid, [{ role, statement }]))[0] ?? null;
}
