import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

describe('the log of a case (15.1, #141)', () => {
  let of: Data;
  beforeAll(async () => {
    landlord.clock.at('2026-03-02T10:00');
    ({ case: of } = await openedCase(landlord, worker));
    await taken(worker, 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
    });
  });

  test('is numbered without a gap, names nobody and quotes nothing', async () => {
    const { rows } = await landlord.admin.query(
      'select seq, facts::text from case_event where case_id = $1 order by seq',
      [of.id],
    );
    expect(rows.map(({ seq }: Data) => seq)).toEqual(rows.map((_, index) => index + 1));
    const { rows: all } = await landlord.admin.query('select facts::text from case_event');
    for (const { facts } of all)
      expect(facts).not.toMatch(/Maud|Penhaligon|Drums|Percy|Idris|01632|Harbour Row/);
  });

  test('does not tell those who may not know it who of staff works on it', async () => {
    const { rows } = await landlord.admin.query('select id from staff');
    for (const who of ['analyst', 'integrator'] as const) {
      const { case: log } = await landlord
        .as(who)
        .query('query ($id: ID!) { case(id: $id) { events(first: 50) { kind facts actor { id } } } }', {
          id: of.id,
        });
      expect(log.events.map(({ kind }: Data) => kind)).toContain('CASE_OPENED');
      for (const { id } of rows) expect(JSON.stringify(log.events)).not.toContain(id);
    }
  });

  test('can be changed, deleted or emptied by nobody, the owner of the database among them', async () => {
    for (const statement of [
      `update case_event set facts = '{}'`,
      `update case_event set kind = 'CASE_CLOSED'`,
      'update case_event set seq = seq + 100',
      'update case_event set hash = null',
      'delete from case_event',
      'truncate case_event',
      'truncate asb_case cascade',
    ]) {
      await expect(landlord.admin.query(statement), statement).rejects.toThrow(/append-only/);
    }
  });

  test('shows every edit, deletion and change of order to whoever checks it, however it was made', async () => {
    const tampering: Record<string, string> = {
      edit: `update case_event set facts = '{"to": "NOT_ASB"}' where case_id = $1 and seq = 1`,
      deletion: 'delete from case_event where case_id = $1 and seq = 2',
      order:
        'update case_event set seq = case seq when 1 then 902 when 2 then 1 end where case_id = $1 and seq in (1, 2)',
    };
    for (const [name, statement] of Object.entries(tampering)) {
      const client = await landlord.admin.connect();
      try {
        await client.query('begin');
        await client.query('set local session_replication_role = replica');
        await client.query(statement, [of.id]);
        const { rows } = await client.query('select case_id from app.broken_events()');
        expect(rows.length, name).toBeGreaterThan(0);
        for (const row of rows) expect(row.case_id).toBe(of.id);
      } finally {
        await client.query('rollback');
        client.release();
      }
    }
  });

  test('stays whole when many write to one case at once', async () => {
    const payloads = await Promise.all(
      Array.from({ length: 12 }, () =>
        take(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: false }),
      ),
    );
    const kept = payloads.filter(({ refusals }: Data) => refusals.length === 0).length;
    expect(kept).toBeGreaterThan(0);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from case_event where case_id = $1 and kind = 'CONTACT_RECORDED'`,
      [of.id],
    );
    expect(rows[0].n).toBe(kept + 1);
  });
});
