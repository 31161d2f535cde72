import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import { setReportDeadlines } from '../../jobs/tasks/set-report-deadlines.ts';
import { writeMails } from '../../jobs/write-mails.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { heardLog } from './support/heard-log.ts';
import { employ, toldOf } from './support/staffed.ts';

const { log, heard } = heardLog();
let load: CaseLoad;
let pool: pg.Pool;
beforeEach(async () => {
  load = await startCaseLoad();
  pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 6 });
  pool.on('error', () => {});
});
afterEach(async () => {
  await pool.end();
  await load.end();
});

const night = async (now: string) => {
  const client = await pool.connect();
  try {
    return await setReportDeadlines({ client, now: new Date(now), log });
  } finally {
    client.release();
  }
};
const owed = async () =>
  (
    await load.admin.query<{
      id: string;
      type: string;
      from: string;
      to: string;
      due: string;
      status: string;
    }>(
      `select id, type, period_from::text as "from", period_to::text as "to",
              to_char(due_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as due, status
         from deadline where period_from is not null order by type, period_from`,
    )
  ).rows;
const employEverywhere = async (name: string, role: string) => {
  const id = await employ(load, name);
  await load.admin.query('insert into staff_grant (staff_id, role) values ($1, $2)', [id, role]);
  return id;
};

describe('what the landlord as a whole owes', () => {
  it('#49 #144 #145 is set for the quarter and the year that run, once however often and by however many it is looked at', async () => {
    await Promise.all([1, 2, 3].map(() => night('2026-11-29T05:00:00Z')));
    expect((await owed()).map(({ id: _, ...row }) => row)).toEqual([
      {
        type: 'ANNUAL_PUBLICATION',
        from: '2026-04-01',
        to: '2027-03-31',
        due: '2027-06-25 23:59',
        status: 'PENDING',
      },
      {
        type: 'EQUALITY_SUMMARY',
        from: '2026-04-01',
        to: '2027-03-31',
        due: '2027-05-27 23:59',
        status: 'PENDING',
      },
      {
        type: 'QUARTERLY_REPORT',
        from: '2026-10-01',
        to: '2026-12-31',
        due: '2027-01-29 23:59',
        status: 'PENDING',
      },
    ]);
    const { rows } = await load.admin.query(
      `select e.seq, e.kind, e.facts ->> 'type' as type, e.case_id from case_event e join deadline d on d.id = e.deadline_id
        where d.period_from is not null order by 3`,
    );
    expect(rows.map(({ seq, kind, case_id }) => [seq, kind, case_id])).toEqual(
      Array(3).fill([1, 'DEADLINE_SET', null]),
    );
    expect((await load.admin.query('select * from app.broken_events()')).rows).toEqual([]);
    expect((await night('2027-01-04T05:00:00Z')).result).toMatchObject({ set: 1 });
  });

  it('#145 is told to the head of service when it falls due, and to those who wait for it when it is overdue; to nobody who leads a service', async () => {
    await employEverywhere('Hannah', 'HEAD_OF_SERVICE');
    await employEverywhere('Sioned', 'SMT');
    await employEverywhere('Ed', 'EQUALITY_AND_DIVERSITY_GROUP');
    await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
    await night('2026-11-29T05:00:00Z');
    const rows = await owed();
    const id = (type: string) => rows.find((row) => row.type === type)!.id;
    const fallsDue = async (which: string, ago: string) => {
      await load.admin.query(
        `update deadline set starts_at = now() - interval '100 days', due_at = now() - $2::interval, wake_at = now() where id = $1`,
        [which, ago],
      );
    };
    await fallsDue(id('QUARTERLY_REPORT'), '1 minute');
    await fallsDue(id('EQUALITY_SUMMARY'), '10 days');
    while ((await markDue(pool)).looked > 0);
    expect(await toldOf(load, id('QUARTERLY_REPORT'))).toEqual(['Hannah DUE']);
    expect(await toldOf(load, id('EQUALITY_SUMMARY'))).toEqual(['Ed OVERDUE', 'Hannah OVERDUE']);
    await load.admin.query('update notification set mail_after = now() where mail_after is not null');
    await writeMails(pool, { publicUrl: 'https://amity.example', sends: true });
    const { rows: mails } = await load.admin.query<{ body: string }>(
      `select body from mail m join staff w on w.id = m.staff_id where w.name = 'Ed'`,
    );
    expect(mails[0]!.body).toContain(
      '2026-04-01 to 2027-03-31: The yearly summary by protected characteristic, still not done',
    );
    const { rows: told } = await load.admin.query(
      `select kind from case_event where deadline_id = $1 order by seq`,
      [id('EQUALITY_SUMMARY')],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['DEADLINE_SET', 'DEADLINE_MISSED', 'DEADLINE_OVERDUE']);
  });

  it('is not set past the bank holidays that are known: the rest is, and an administrator is told', async () => {
    const { needsAttention, result } = await night('2028-11-01T05:00:00Z');
    expect(needsAttention).toBe(true);
    expect(result).toEqual({
      set: 0,
      pastCalendar: [
        'QUARTERLY_REPORT 2028-10-01',
        'EQUALITY_SUMMARY 2028-04-01',
        'ANNUAL_PUBLICATION 2028-04-01',
      ],
    });
    expect(await owed()).toEqual([]);
    expect(heard()).toContain('PAST THE BANK HOLIDAYS');
    expect((await night('2028-08-01T05:00:00Z')).result).toMatchObject({ set: 1 });
  });
});
