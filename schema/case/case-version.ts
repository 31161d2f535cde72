import { type EntityManager, OptimisticLockError } from '@mikro-orm/postgresql';
import { type Refusal, Refused, refusal } from '../ruling.ts';

/** Anything whose changes are counted: a case, an action, a plan. */
interface Versioned {
  version: number;
}

/**
 * Two people at one thing never overwrite each other in silence. `wanted` holds the values the client would write,
 * under the names they have in the row: each that differs is shown beside what stands there now.
 */
export function refuseIfChanged<T extends Versioned>(
  row: T,
  expected: number | null | undefined,
  wanted: Partial<T> = {},
  field = 'caseVersion',
): void {
  if (expected == null || expected === row.version) return;
  const message = `Somebody has changed this since you read it (it is at version ${row.version}, you read ${expected}): look at it again.`;
  const says = 'It has another value now than you would give it.';
  const both = differing(row, wanted).map((values) => conflict('CHANGED_MEANWHILE', says, values));
  throw new Refused([refusal(field, 'CHANGED_MEANWHILE', '15.1', message), ...both]);
}

/**
 * The same for what somebody has written down and another would replace: whoever has not said which version they read
 * would write over it blindly, and is shown what stands there. A yes or no, and what was empty, anybody may set.
 */
export function refuseOverwriting<T extends Versioned>(
  row: T,
  expected: number | null | undefined,
  wanted: Partial<T>,
  field: string,
): void {
  refuseIfChanged(row, expected, wanted, field);
  const written = ({ name, current }: { name: string; current: string | null }) =>
    current !== null && current !== '' && typeof row[name as keyof T] !== 'boolean';
  const blind = expected == null ? differing(row, wanted).filter(written) : [];
  if (blind.length === 0) return;
  const message = `Say which version you read: you would write over what is there (it is at version ${row.version}).`;
  const says = 'There is another value already.';
  const both = blind.map((values) => conflict('READ_BEFORE_OVERWRITING', says, values));
  throw new Refused([refusal(field, 'READ_BEFORE_OVERWRITING', '15.1', message), ...both]);
}

/** What hangs on a row and has no version of its own is read with it, and a change of it counts as a change of the row. */
export async function countAsChange(em: EntityManager, row: Versioned & { id: string }): Promise<void> {
  const { id, version } = row;
  const counted = await em.nativeUpdate<Versioned & { id: string }>(
    row.constructor as never,
    { id, version } as never,
    { version: version + 1 } as never,
  );
  if (counted === 0) throw OptimisticLockError.lockFailed(row);
  await em.refresh(row);
}

const differing = <T extends Versioned>(row: T, wanted: Partial<T>) =>
  Object.entries(wanted)
    .map(([name, yours]) => ({ name, yours: asText(yours), current: asText(row[name as keyof T]) }))
    .filter(({ yours, current }) => yours !== current);

const conflict = (
  rule: string,
  says: string,
  { name, yours, current }: ReturnType<typeof differing>[number],
): Refusal => ({ ...refusal(name, rule, '15.1', says), yours, current });

function asText(value: unknown): string | null {
  if (value == null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'object' ? ((value as { id?: string }).id ?? JSON.stringify(value)) : String(value);
}
