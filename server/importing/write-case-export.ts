import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { caseExportColumns } from './case-export-columns.ts';

export interface ExportSummary {
  exported: number;
  /** Restricted cases: a file cannot keep them to the people named. */
  leftOut: number;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe; the mapping `case-export` takes it off again. */
const guarded = (sql: string) =>
  `case when (${sql})::text ~ '^''*[=+@\\t\\r\\n-]' then '''' || (${sql}) else (${sql})::text end`;

/** Writes all unrestricted cases as CSV. The file appears under its name when it is whole. */
export async function exportCases(adminUrl: string, file: string): Promise<ExportSummary> {
  const columns = caseExportColumns.map(({ heading, sql }) => `${guarded(sql)} as ${heading}`).join(', ');
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  const unfinished = `${file}.part`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ exported: number; left_out: number }>(
      `select count(*) filter (where named_staff is null)::int as exported,
              count(*) filter (where named_staff is not null)::int as left_out from asb_case`,
    );
    const lines = client.query(
      to(`copy (select ${columns} from asb_case c join service s on s.id = c.service_id join area a on a.id = s.area_id
                 where c.named_staff is null order by c.opened_at, c.id) to stdout (format csv, header)`),
    );
    await pipeline(lines, createWriteStream(unfinished, { mode: 0o600 }));
    await client.query('commit');
    // The file appears only once it is written down that it was taken.
    const facts = { exported: rows[0]?.exported ?? 0, leftOut: rows[0]?.left_out ?? 0 };
    await client.query(`insert into audit_entry (kind, facts) values ('CASES_EXPORTED', $1)`, [facts]);
    await rename(unfinished, file);
    return facts;
  } finally {
    await rm(unfinished, { force: true });
    await client.end();
  }
}
