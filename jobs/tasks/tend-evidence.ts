import type { ClientBase } from 'pg';
import { ScanState } from '../../schema/vocabulary.ts';
import type { KeptFiles } from '../../server/evidence/kept-files.ts';
import { transactionOn } from '../with-client.ts';
import type { Task } from './task.ts';

/** As many as one night's run asks the scanner about. */
const SCANNED_AT_MOST = 1_000;

/**
 * Files that were stored by an upload which died before they became evidence are removed after a day; so is what never
 * arrived whole. What the scanner could not tell it is asked again, and a person hears of what it still cannot.
 */
export const tendEvidence: Task = async ({ client, log, files }) => {
  const strays = await removeStrays(client, files);
  const leftOvers = await files.removeLeftOvers();
  const { clean, infected, waiting } = await scanWaiting(client, files);
  if (infected > 0) log.error({ infected }, 'FILES OF EVIDENCE ARE INFECTED: nobody gets them');
  if (waiting > 0) log.error({ waiting }, 'FILES OF EVIDENCE WAIT IN QUARANTINE: see to the scanner');
  return {
    needsAttention: infected > 0 || waiting > 0,
    result: { strays, leftOvers, clean, infected, waiting },
  };
};

/**
 * One at a time, each in a transaction: whoever makes it evidence in the same moment holds the row, and is passed over,
 * or waits and then finds that it is gone.
 */
export async function removeStrays(client: ClientBase, files: KeptFiles): Promise<number> {
  const removeOne = async () => {
    const { rows } = await client.query<{ key: string }>(
      `select key from app.stored_file where stored_at < statement_timestamp() - interval '1 day'
        order by stored_at limit 1 for update skip locked`,
    );
    const key = rows[0]?.key;
    if (key === undefined) return false;
    await files.remove(key);
    await client.query('delete from app.stored_file where key = $1', [key]);
    return true;
  };
  let removed = 0;
  while (await transactionOn(client, removeOne)) removed += 1;
  return removed;
}

async function scanWaiting(client: ClientBase, files: KeptFiles) {
  const { rows } = await client.query<{ id: string; storageKey: string; attached: boolean }>(
    `select id, storage_key as "storageKey", false as attached from evidence where scan_state = $1
     union all
     select id, storage_key, true from report_attachment where scan_state = $1 and storage_key is not null
     order by id limit $2`,
    [ScanState.QUARANTINED, SCANNED_AT_MOST],
  );
  const found = { clean: 0, infected: 0, waiting: 0 };
  for (const { id, storageKey, attached } of rows) {
    const state = await files.scanAgain({ storageKey, scanState: ScanState.QUARANTINED });
    if (state === ScanState.QUARANTINED) {
      found.waiting += 1;
      continue;
    }
    found[state === ScanState.INFECTED ? 'infected' : 'clean'] += 1;
    await client.query(
      attached
        ? 'update report_attachment set scan_state = $2 where id = $1 and scan_state = $3'
        : 'update evidence set scan_state = $2, version = version + 1 where id = $1 and scan_state = $3',
      [id, state, ScanState.QUARANTINED],
    );
  }
  return found;
}
