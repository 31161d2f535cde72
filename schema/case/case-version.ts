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
  const both = Object.entries(wanted)
    .map(([name, yours]) => ({ name, yours: asText(yours), current: asText(row[name as keyof T]) }))
    .filter(({ yours, current }) => yours !== current)
    .map(({ name, yours, current }): Refusal => {
      const says = 'It has another value now than you would give it.';
      return { ...refusal(name, 'CHANGED_MEANWHILE', '15.1', says), yours, current };
    });
  throw new Refused([refusal(field, 'CHANGED_MEANWHILE', '15.1', message), ...both]);
}

function asText(value: unknown): string | null {
  if (value == null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'object' ? ((value as { id?: string }).id ?? JSON.stringify(value)) : String(value);
}
