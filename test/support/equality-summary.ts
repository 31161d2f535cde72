import pg from 'pg';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { readConfig } from '../../server/config.ts';
import { writeEqualityOfPeople } from '../../server/demonstration/equality-of-people.ts';
import { openSecrets } from '../../server/secrets/open-secrets.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { takeOverCaseLoad } from './case-load.ts';
import type { Data, Landlord } from './landlord.ts';

const { log } = heardLog();
const secretsOf = (landlord: Landlord) => openSecrets(readConfig({ DATA_DIR: landlord.dataDir }));

/** A case-load of 2025/26 whose people have answered the questions after protected characteristics. */
export async function peopleWhoAnswered(landlord: Landlord): Promise<void> {
  await takeOverCaseLoad(landlord, { cases: 160, reports: 10 });
  const secrets = await secretsOf(landlord);
  const admin = new pg.Client({ connectionString: landlord.databaseUrl });
  await admin.connect();
  await writeEqualityOfPeople(admin, { secrets, seed: 15, now: Date.parse('2026-04-01T09:00Z') });
  await settleSecret(admin, secrets);
  await admin.end();
  landlord.clock.at('2026-04-22T09:00');
}

/** The year's secret is drawn once and for all; here it is settled, so that the figures are the same in every run. */
async function settleSecret(admin: pg.Client, keys: Awaited<ReturnType<typeof secretsOf>>): Promise<void> {
  const { rows } = await admin.query('select app.new_id() as id');
  const wrapped = await keys.wrap(Buffer.alloc(32, 'the secret of a year in tests'), rows[0].id);
  await admin.query(
    `insert into equality_secret (id, year, master_key, wrapped) values ($1, '2025', $2, $3)`,
    [rows[0].id, keys.current, wrapped],
  );
}

/** Has the summary of 2025/26 counted by a worker; a draft, by its identity. */
export async function draftedSummary(landlord: Landlord, worker: pg.Pool): Promise<string> {
  const { askForManagementReport: asked }: Data = await landlord.as('head-of-service').query(
    `mutation ($input: AskForManagementReportInput!) { askForManagementReport(input: $input) {
       refusals { rule } report { id } } }`,
    { input: { kind: 'EQUALITY_SUMMARY', period: '2025' } },
  );
  if (asked.refusals.length > 0) throw new Error(JSON.stringify(asked.refusals));
  await countAskedReports(worker, log, await secretsOf(landlord));
  return asked.report.id;
}

export async function signedSummary(landlord: Landlord, reportId: string): Promise<void> {
  const { rows } = await landlord.admin.query('select version from management_report where id = $1', [
    reportId,
  ]);
  const { signManagementReport }: Data = await landlord.as('head-of-service').query(
    `mutation ($input: SignManagementReportInput!) { signManagementReport(input: $input) {
       refusals { rule } report { status } } }`,
    { input: { reportId, version: rows[0].version } },
  );
  if (signManagementReport.report?.status !== 'SIGNED') throw new Error(JSON.stringify(signManagementReport));
}
