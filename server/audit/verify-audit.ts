import pg from 'pg';
import { type AuditDesk, checkpointLines } from '../../jobs/seal-audit.ts';
import { type AuditFault, AuditVerification } from '../../schema/audit/audit-seal.ts';

const PAGE = 5_000;

/** Whether every entry is there as it was sealed, and as far as the checkpoints outside the database say. */
export async function verifyAudit(
  adminUrl: string,
  { key, folder }: AuditDesk,
): Promise<{ entries: number; unsealed: number; faults: readonly AuditFault[] }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const verification = new AuditVerification(key, await checkpointLines(folder));
    await client.query('begin isolation level repeatable read read only');
    for (let after = 0; ; ) {
      const { rows } = await client.query<{ seq: string; text: string; seal: Buffer }>(
        `select seq, app.audit_text(e) as text, seal from audit_entry e where seq > $1 order by seq limit ${PAGE}`,
        [after],
      );
      for (const { seq, text, seal } of rows) verification.add({ seq: Number(seq), text, seal });
      if (rows.length < PAGE) break;
      after = Number(rows.at(-1)!.seq);
    }
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from audit_entry where seq is null',
    );
    const faults = verification.end();
    return { entries: verification.entries, unsealed: rows[0]!.n, faults };
  } finally {
    await client.end();
  }
}
