import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { statementName } from '../reading/statement-name.ts';
import { refuseValue } from './asked-values.ts';

export const asAtArgument = {
  nullable: true,
  description:
    'As it was known at this moment: what was recorded, changed or undone later is not in it. Not in the future, and not before the first that is known. Rights are those of today: what the viewer may not count or read now is left out, and what was erased since is not told again. Left out: as it is known now.',
} as const;

const sinceSql = `select to_char(app.known_since() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The moment that is asked for; null where it is now. One of which nothing can be known is refused. */
export async function knownAt(context: Context, asAt: Date | null | undefined): Promise<Date | null> {
  if (asAt == null) return null;
  if (asAt > context.clock()) refuseValue('asAt', 'must not be in the future.');
  await refuseUnknown(context, asAt, 'asAt');
  return asAt;
}

/** Refuses a moment of which nothing is known, by the name of the field that it comes from. */
export async function refuseUnknown({ database, sid }: Context, moment: Date, field: string): Promise<void> {
  const since = await askInOneTrip(
    database.reads,
    { sid, role: database.roles.user },
    { text: sinceSql, values: [], name: statementName(sinceSql) },
  );
  if (moment < new Date(since!)) refuseValue(field, `nothing is known of before ${since}.`);
}
