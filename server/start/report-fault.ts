import { StartError } from './start-error.ts';

/** One sentence if a person can put it right; otherwise what happened and where. */
export function reportFault(error: unknown): void {
  const expected = asExpected(error);
  if (expected) {
    console.error(expected);
    return;
  }
  console.error('Amity met a fault that it did not expect:');
  console.error(withoutData(error));
}

function asExpected(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof StartError || code?.startsWith('DATABASE_')) return error.message;
  // 53100 is PostgreSQL's disk_full.
  if (code === 'ENOSPC' || code === '53100') {
    return 'The disk is full: free some space, then start Amity again; nothing that was saved is lost.';
  }
  return undefined;
}

/** Faults of connection, rights, names and resources: PostgreSQL's sentence about one quotes no row. */
const QUOTES_NO_ROW = /^(08|25|28|3D|3F|42|53|54|55|57|58)/;

/** Of an error that PostgreSQL raised over data, the stack alone: its sentence can quote the row that it is about. */
function withoutData(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  const fromDatabase = 'severity' in error || 'sqlMessage' in error || error.name.endsWith('Exception');
  if (!fromDatabase || QUOTES_NO_ROW.test(code)) return error.stack ?? error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} ${code}`.trim(), ...frames].join('\n');
}
