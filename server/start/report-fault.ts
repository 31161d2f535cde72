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

/** The stack alone of an error that PostgreSQL raised: its text can quote the row that it is about. */
function withoutData(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fromDatabase = 'severity' in error || 'sqlMessage' in error || error.name.endsWith('Exception');
  if (!fromDatabase) return error.stack ?? error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} ${(error as NodeJS.ErrnoException).code ?? ''}`.trim(), ...frames].join('\n');
}
