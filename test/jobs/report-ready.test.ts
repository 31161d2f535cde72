import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { schedules } from '../../jobs/schedules.ts';
import { writeMails } from '../../jobs/write-mails.ts';
import { ManagementReportKind, ScheduleName } from '../../schema/vocabulary.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { heardLog } from './support/heard-log.ts';
import { files } from './support/no-files.ts';
import { employ } from './support/staffed.ts';

const { log } = heardLog();
const desk = { publicUrl: 'https://amity.example', sends: true };

describe('a report that the schedule has drafted', () => {
  let load: CaseLoad;
  let pool: pg.Pool;
  beforeEach(async () => {
    load = await startCaseLoad();
    pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 4 });
    pool.on('error', () => {});
  });
  afterEach(async () => {
    await pool.end();
    await load.end();
  });

  const run = async (name: ScheduleName) => {
    await load.admin.query('delete from schedule_run where schedule = $1', [name]);
    return await runIfDue(schedules.find((one) => one.name === name)!, pool, log, files);
  };
  const told = async () =>
    (
      await load.admin.query<{ name: string; kind: string }>(
        `select w.name, m.kind from notification n join staff w on w.id = n.staff_id
           join management_report m on m.id = n.management_report_id order by w.name, m.kind`,
      )
    ).rows.map(({ name, kind }) => `${name} ${kind}`);
  const mails = async () =>
    (
      await load.admin.query<{ to: string; title: string; body: string }>(
        'select w.name as to, m.title, m.body from mail m join staff w on w.id = m.staff_id order by w.name',
      )
    ).rows;
  /** It is mailed now, whatever the hour at which the tests run. */
  const inWorkingHours = () =>
    load.admin.query(
      'update notification set mail_after = statement_timestamp() where mail_after is not null',
    );

  it.each([
    [ScheduleName.QUARTERLY_REPORT, ManagementReportKind.QUARTERLY_REPORT],
    [ScheduleName.LEAD_REVIEWS, ManagementReportKind.LEAD_REVIEWS],
    [ScheduleName.ANNUAL_PUBLICATION, ManagementReportKind.ANNUAL_PUBLICATION],
    [ScheduleName.TENANT_SATISFACTION_MEASURES, ManagementReportKind.TENANT_SATISFACTION_MEASURES],
  ])('%s is told once to those who write and sign the landlord’s reports', async (name, kind) => {
    await employ(load, 'Hedda', { role: 'HEAD_OF_SERVICE', over: 'everything' });
    await employ(load, 'Sorrel', { role: 'SMT', over: 'everything' });
    await employ(load, 'Anwen', { role: 'ANALYST', over: 'everything' });
    await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
    await employ(load, 'Olwen');
    expect(await run(name)).toBe(true);
    expect(await told()).toEqual(['Anwen', 'Hedda', 'Sorrel'].map((who) => `${who} ${kind}`));
    // Where it stands already, nothing is drafted, and nobody is told again.
    expect(await run(name)).toBe(true);
    expect(await told()).toHaveLength(3);
    const { rows } = await load.admin.query('select status, count(*)::int from management_report group by 1');
    expect(rows).toEqual([{ status: 'DRAFT', count: 1 }]);
  });

  it('is written of by mail with a link, unless somebody wants none, has looked, or it is signed', async () => {
    await employ(load, 'Anwen', { role: 'ANALYST', over: 'everything' });
    const none = await employ(load, 'Sorrel', { role: 'SMT', over: 'everything' });
    await load.admin.query(`insert into notification_preference (staff_id, mail) values ($1, 'NONE')`, [
      none,
    ]);
    const looked = await employ(load, 'Hedda', { role: 'HEAD_OF_SERVICE', over: 'everything' });
    await run(ScheduleName.LEAD_REVIEWS);
    await load.admin.query('update notification set read_at = now() where staff_id = $1', [looked]);
    await inWorkingHours();
    await writeMails(pool, desk);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    const { rows } = await load.admin.query(
      'select id, period_from::text as "from", period_to::text as "to" from management_report',
    );
    const { id, from, to } = rows[0];
    expect(mail).toMatchObject({
      to: 'Anwen',
      title: `Reviews of cases, ${from} to ${to}: drafted, to be read and signed`,
    });
    expect(mail!.body).toContain(`https://amity.example/reports/${id}`);
    // One mail for what waits; of a report that is gone from the desk none.
    await run(ScheduleName.QUARTERLY_REPORT);
    await run(ScheduleName.ANNUAL_PUBLICATION);
    await load.admin.query(
      `update management_report set status = 'ASKED', document = null where kind = 'ANNUAL_PUBLICATION'`,
    );
    await inWorkingHours();
    await writeMails(pool, desk);
    const titles = (await mails()).map(({ to: whom, title }) => `${whom}: ${title}`);
    expect(titles.filter((title) => title.includes('Yearly publication'))).toEqual([]);
    expect(titles.filter((title) => title.startsWith('Anwen: Quarterly report,'))).toHaveLength(1);
  });
});
