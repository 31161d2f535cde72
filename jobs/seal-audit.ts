import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pool } from 'pg';
import { auditSeal, checkpointLine } from '../schema/audit/audit-seal.ts';
import { inTransaction } from './with-client.ts';

/** Any number that no other program is likely to lock with: one sealer at a time. */
const SEALING = 7_262_821;
const BATCH = 1_000;
/** In bytes. */
const LONGER_THAN_A_LINE = 4_096;

export interface AuditDesk {
  key: Buffer;
  /** Where checkpoints are kept: outside the database. */
  folder: string;
}

export const checkpointFile = (folder: string) => path.join(folder, 'checkpoints');

/**
 * Numbers and seals what has been committed, in the order of its transactions: an entry that commits late comes behind,
 * and none is passed over. Many workers may ask; one does it.
 *
 * @returns whether there may be more.
 */
export async function sealAudit(pool: Pool, { key }: Pick<AuditDesk, 'key'>): Promise<boolean> {
  return await inTransaction(pool, async (client) => {
    const lock = await client.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
      SEALING,
    ]);
    if (!lock.rows[0]?.held) return false;
    const waiting = await client.query<{ id: string; text: string }>(openSql, [BATCH]);
    if (waiting.rows.length === 0) return false;
    const last = await client.query<{ seq: string; seal: Buffer }>(lastSql);
    let seq = Number(last.rows[0]?.seq ?? 0);
    let before = last.rows[0]?.seal ?? null;
    const seals: Buffer[] = [];
    const numbers: number[] = [];
    for (const { text } of waiting.rows) {
      seq += 1;
      before = auditSeal(key, { seq, text }, before);
      numbers.push(seq);
      seals.push(before);
    }
    await client.query(sealSql, [waiting.rows.map(({ id }) => id), numbers, seals]);
    return waiting.rows.length === BATCH;
  });
}

/** Writes down outside the database how far the entries go, if they went further since the last time. */
export async function keepCheckpoint(pool: Pool, { key, folder }: AuditDesk): Promise<void> {
  const { rows } = await pool.query<{ seq: string; seal: Buffer; now: Date }>(
    `select seq, seal, clock_timestamp() as now from (${lastSql}) x`,
  );
  const last = rows[0];
  if (!last) return;
  if (Number((await lastCheckpointLine(folder))?.split(' ')[0] ?? 0) >= Number(last.seq)) return;
  const line = checkpointLine(key, {
    seq: Number(last.seq),
    seal: last.seal.toString('hex'),
    at: last.now.toISOString(),
  });
  await mkdir(folder, { recursive: true });
  await appendFile(checkpointFile(folder), `${line}\n`, { mode: 0o600 });
}

export async function checkpointLines(folder: string): Promise<string[]> {
  return linesOf((await readFile(checkpointFile(folder)).catch(noneYet)) ?? Buffer.alloc(0));
}

/** Of the file no more than its end is read: it may have grown by a line a minute for years. */
async function lastCheckpointLine(folder: string): Promise<string | undefined> {
  const file = await open(checkpointFile(folder)).catch(noneYet);
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(LONGER_THAN_A_LINE),
      0,
      LONGER_THAN_A_LINE,
      Math.max(0, size - LONGER_THAN_A_LINE),
    );
    return linesOf(buffer.subarray(0, bytesRead)).at(-1);
  } finally {
    await file.close();
  }
}

const linesOf = (text: Buffer) =>
  text
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

function noneYet(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const openSql = `
  select id, app.audit_text(e) as text from audit_entry e
   where seq is null and txid < (select app.first_open_transaction()) order by txid, position limit $1`;
const lastSql = 'select seq, seal from audit_entry where seq is not null order by seq desc limit 1';
const sealSql = `
  update audit_entry e set seq = s.seq, seal = s.seal
    from unnest($1::uuid[], $2::bigint[], $3::bytea[]) as s(id, seq, seal) where e.id = s.id`;
