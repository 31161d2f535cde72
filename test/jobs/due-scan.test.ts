import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueSql } from '../../jobs/due-deadlines.ts';
import { markDue } from '../../jobs/due-scan.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';

describe('a deadline whose time has come', () => {
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

  const markAll = async (workers = 1): Promise<void> => {
    const untilNothing = async () => {
      while ((await markDue(pool)).looked > 0);
    };
    await Promise.all(Array.from({ length: workers }, untilNothing));
  };

  it('is marked as missed, and the log of its case says so', async () => {
    const caseId = await load.openCase();
    const id = await load.setDeadline({ due: '-1 hour', caseId });
    await markAll();

    const { status, wakeAt, dueAt } = await load.deadline(id);
    expect(status).toBe('MISSED');
    // Some working days on it is looked at again: the area manager is to hear of it.
    expect(wakeAt?.getTime()).toBeGreaterThan(dueAt.getTime());
    const events = await load.admin.query(
      'select case_id, report_id, kind, occurred_at, actor_id, facts, seq from case_event',
    );
    expect(events.rows).toEqual([
      {
        case_id: caseId,
        report_id: null,
        kind: 'DEADLINE_MISSED',
        occurred_at: dueAt,
        actor_id: null,
        facts: { deadline: id, type: 'TALK_AND_AGREE_APPROACH', dueAt: dueAt.toISOString() },
        seq: 1,
      },
    ]);
  });

  it('is marked once, although three workers look at the same time', async () => {
    const shared = await load.openCase();
    for (let n = 0; n < 60; n += 1) {
      await load.setDeadline({ due: `-${n + 1} minutes`, ...(n % 3 === 0 && { caseId: shared }) });
    }
    // Writing takes a while, so that all three are at it at once.
    await load.admin.query(`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.005); return new; end $$;
      create trigger a_slow before insert on case_event for each row execute function slow()`);
    await Promise.all([1, 2, 3].map(() => pool.query('select pg_sleep(0.05)')));
    await markAll(3);
    await markAll();
    expect(await load.missed()).toEqual({ marked: 60, entries: 60, told: 60 });
    expect(await load.brokenEvents()).toBe(0);
  });

  it('is noted in the log of the report while there is no case', async () => {
    const id = await load.setDeadline({ due: '-1 hour', ofReport: true });
    await markAll();
    const { rows } = await load.admin.query(
      `select e.case_id, e.facts ->> 'deadline' as deadline from case_event e join deadline d on d.report_id = e.report_id`,
    );
    expect(rows).toEqual([{ case_id: null, deadline: id }]);
  });

  it('is not missed while a need for the meeting has still to be agreed (#104)', async () => {
    const id = await load.setDeadline({ due: '-1 day', conditional: true });
    await markAll();
    expect(await load.deadline(id)).toMatchObject({ status: 'PENDING', wakeAt: null });
    expect(await load.missed()).toEqual({ marked: 0, entries: 0, told: 0 });
  });

  it('stays as it is when it was met or is no longer needed', async () => {
    const ids = await Promise.all(
      ['MET', 'MET_LATE', 'CANCELLED'].map((status) => load.setDeadline({ due: '-1 day', status })),
    );
    await markAll();
    const found = await Promise.all(ids.map((id) => load.deadline(id)));
    expect(found.map(({ status, wakeAt }) => [status, wakeAt])).toEqual([
      ['MET', null],
      ['MET_LATE', null],
      ['CANCELLED', null],
    ]);
  });

  it('sleeps on until its new moment when that was moved', async () => {
    // So near that at any hour of the day its owner was to be told already.
    const id = await load.setDeadline({ due: '10 minutes', wake: '-1 minute' });
    await markAll();
    const { status, wakeAt, dueAt } = await load.deadline(id);
    expect(status).toBe('PENDING');
    expect(wakeAt).toEqual(dueAt);
  });

  it('is left alone before its time', async () => {
    const id = await load.setDeadline({ due: '1 hour' });
    await markAll();
    expect((await load.deadline(id)).status).toBe('PENDING');
  });

  it('waits for its turn while somebody writes to its case, and holds up no other', async () => {
    const caseId = await load.openCase();
    const held = await load.setDeadline({ due: '-2 hours', caseId });
    const free = await load.setDeadline({ due: '-1 hour' });
    const writer = await load.admin.connect();
    await writer.query('begin');
    await writer.query('select from asb_case where id = $1 for update', [caseId]);

    expect(await markDue(pool)).toMatchObject({ looked: 1, missed: 1, more: false });
    expect((await load.deadline(free)).status).toBe('MISSED');
    expect((await load.deadline(held)).status).toBe('PENDING');

    await writer.query('commit');
    writer.release();
    await markAll();
    expect((await load.deadline(held)).status).toBe('MISSED');
  });

  it('leaves no trace of a mark when its entry in the log cannot be written', async () => {
    const id = await load.setDeadline({ due: '-1 hour' });
    await load.admin.query(
      `alter table case_event add constraint full_disk check (kind <> 'DEADLINE_MISSED')`,
    );
    await expect(markDue(pool)).rejects.toThrow(/full_disk/);
    expect((await load.deadline(id)).status).toBe('PENDING');

    await load.admin.query('alter table case_event drop constraint full_disk');
    await markAll();
    expect(await load.missed()).toEqual({ marked: 1, entries: 1, told: 1 });
  });

  it('is found without reading the deadlines that are not due', async () => {
    await load.setDeadline({ due: '-1 hour' });
    await load.setDeadline({ due: '-1 hour', ofReport: true });
    // To each of the two, ten thousand that are not due yet and ten thousand that have been dealt with.
    await load.admin.query(`
      insert into deadline (case_id, report_id, type, starts_at, due_at, wake_at, policy_version_id, calendar_version)
      select d.case_id, d.report_id, d.type, d.starts_at, later, case when n > 10000 then later end,
             d.policy_version_id, d.calendar_version
        from deadline d, generate_series(1, 20000) n, lateral (select now() + n * interval '1 minute' as later) l`);
    await load.admin.query('analyze deadline');
    const { rows } = await pool.query(`explain (analyze, format json) ${dueSql('')}`, [200]);
    let read = 0;
    const walk = (node: Record<string, unknown>): void => {
      if (node['Relation Name'] === 'deadline') {
        read += Number(node['Actual Rows']) + Number(node['Rows Removed by Filter'] ?? 0);
      }
      for (const child of (node.Plans as Record<string, unknown>[] | undefined) ?? []) walk(child);
    };
    walk(rows[0]['QUERY PLAN'][0].Plan);
    expect(read).toBeGreaterThanOrEqual(2);
    expect(read).toBeLessThanOrEqual(7);
  });
});
