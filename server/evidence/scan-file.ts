import { spawn } from 'node:child_process';
import { ScanState } from '../../schema/vocabulary.ts';

/** A scanner that says nothing for so long will say nothing. */
const PATIENCE_MS = 120_000;

export type Scan = (path: string) => Promise<ScanState>;

/**
 * Has a file looked through by the command of the setting, as clamdscan answers: exit 0 clean, 1 infected; anything
 * else, or no answer, and the file stays in quarantine. No shell is between, so a path is a path.
 */
export function openScanner(command: string | undefined, patienceMs = PATIENCE_MS): Scan {
  if (!command) return async () => ScanState.NOT_SCANNED;
  const [program, ...words] = command.split(/\s+/);
  return (path) =>
    new Promise((resolve) => {
      const scanner = spawn(program!, [...words, path], { stdio: 'ignore', timeout: patienceMs });
      scanner.once('error', () => resolve(ScanState.QUARANTINED));
      scanner.once('close', (code) => {
        if (code === 0) resolve(ScanState.CLEAN);
        else resolve(code === 1 ? ScanState.INFECTED : ScanState.QUARANTINED);
      });
    });
}
