import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginPlanned } from '../../jobs/begin-planned.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { against, taken } from '../support/casework.ts';
import {
  type Accused,
  accusedCase,
  approvedAction,
  injunction,
  step,
  stepped,
} from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let keys: [Asker, Asker];
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('welsh-support-worker');
  // Nobody of the landlord is housing manager in Wales; for these stories the Head of Service stands in.
  const housing = landlord.as('head-of-service');
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role, area_id) values ($1, 'HOUSING_MANAGER', $2)`,
    [housing.staffId, landlord.ids['De Cymru']],
  );
  keys = [housing, landlord.as('welsh-area-manager')];
});
afterAll(() => landlord?.close());

const welshCase = (person: Record<string, unknown> = {}): Promise<Accused> =>
  accusedCase(landlord, worker, {
    person: { occupancyType: 'SUPPORTED_STANDARD_CONTRACT_W', ...person },
    report: {
      serviceId: landlord.ids['Tŷ Bryn'],
      propertyId: landlord.ids['1 Heol y Bryn'],
      behaviour: 'VIOLENCE',
      violence: true,
    },
    opening: { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] },
  });

const exclusion = (accused: Accused, times: object, changes: object = {}) =>
  injunction(accused, {
    type: 'TEMPORARY_EXCLUSION_WALES',
    route: 'SERIOUS_RISK',
    limb: 'SERIOUS_NATURE',
    risk: 'He threw a chair at a neighbour.',
    exclusion: { ground: 'VIOLENCE', ...times },
    ...changes,
  });
const hours = (from: string, count: number, minutes = 0) => ({
  beginsAt: new Date(from).toISOString(),
  endsAt: new Date(new Date(from).getTime() + (count * 60 + minutes) * 60_000).toISOString(),
});

/** Excluded at the moment, for two days, with both keys turned. */
async function excluded(accused: Accused, at: string): Promise<Data> {
  landlord.clock.at(at);
  const approved = await approvedAction(landlord, worker, exclusion(accused, hours(`${at}:00Z`, 48)), keys);
  return (await stepped(worker, 'startFormalAction', { actionId: approved.id })).action;
}

describe('a temporary exclusion in Wales', () => {
  test('is for supported standard contracts only, 48 hours at most, on one of three grounds (#130)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const accused = await welshCase();
    const at = '2026-03-02T12:00:00Z';
    expect(against(await step(worker, 'proposeFormalAction', exclusion(accused, hours(at, 48, 1))))).toEqual([
      'exclusion.endsAt EXCLUSION_HOURS Renting Homes (Wales) Act 2016, section 145',
    ]);
    const none = { ...exclusion(accused, {}), exclusion: null };
    expect(against(await step(worker, 'proposeFormalAction', none))).toEqual([
      'exclusion EXCLUSION_DESCRIBED Renting Homes (Wales) Act 2016, section 145',
    ]);
    await stepped(worker, 'proposeFormalAction', exclusion(accused, hours(at, 48)));
    const secure = await welshCase({ occupancyType: 'SECURE_CONTRACT_W' });
    expect(against(await step(worker, 'proposeFormalAction', exclusion(secure, hours(at, 48))))).toEqual([
      'type OCCUPANCY_OF_THE_POWER Renting Homes (Wales) Act 2016, section 145',
    ]);
    const unknown = await welshCase({ occupancyType: null });
    expect(against(await step(worker, 'proposeFormalAction', exclusion(unknown, hours(at, 48))))).toEqual([
      'partyId OCCUPANCY_KNOWN Renting Homes (Wales) Act 2016, section 145',
    ]);
  });

  test('needs both approvals like any formal action, and begins after them (#124)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const accused = await welshCase();
    const approved = await approvedAction(
      landlord,
      worker,
      exclusion(accused, hours('2026-03-02T09:30:00Z', 24)),
      keys,
    );
    const it = { actionId: approved.id };
    expect(against(await step(worker, 'startFormalAction', it))).toEqual([
      'exclusion.beginsAt APPROVED_BEFORE_BEGUN 11.2',
    ]);
    const anew = { exclusionBeginsAt: '2026-03-02T10:00:00Z', exclusionEndsAt: '2026-03-04T10:01:00Z' };
    expect(against(await step(worker, 'startFormalAction', { ...it, ...anew }))).toEqual([
      'exclusion.endsAt EXCLUSION_HOURS Renting Homes (Wales) Act 2016, section 145',
    ]);
    const fits = { ...anew, exclusionEndsAt: '2026-03-04T10:00:00Z' };
    const begun = await stepped(worker, 'startFormalAction', { ...it, ...fits });
    expect(begun).toMatchObject({ action: { status: 'IN_PROGRESS' }, case: { stage: 'FORMAL_ACTION' } });
  });

  test('has written reasons given with it or owed by the next working day, and given once (#130)', async () => {
    const accused = await welshCase();
    const action = await excluded(accused, '2026-03-06T10:00');
    const owed = async () => {
      const { case: of } = await worker.query(
        'query ($id: ID!) { case(id: $id) { deadlines { type status dueAt } } }',
        { id: accused.case.id },
      );
      const [due] = of.deadlines.filter(({ type }: Data) => type === 'EXCLUSION_REASONS');
      return [due.status, new Date(due.dueAt).toISOString()];
    };
    expect(await owed()).toEqual(['PENDING', '2026-03-09T23:59:59.999Z']);
    landlord.clock.at('2026-03-09T12:00');
    const reasons = { actionId: action.id, writtenReasons: 'Violence on the stairs on 5 March.' };
    expect(against(await step(worker, 'giveExclusionReasons', { ...reasons, writtenReasons: ' ' }))).toEqual([
      'writtenReasons REASONS_KEPT Renting Homes (Wales) Act 2016, section 145',
    ]);
    await stepped(worker, 'giveExclusionReasons', reasons);
    expect((await owed())[0]).toBe('MET');
    expect(against(await step(worker, 'giveExclusionReasons', reasons))).toEqual([
      'actionId REASONS_GIVEN_ONCE Renting Homes (Wales) Act 2016, section 145',
    ]);
  });

  test('is used three times in any six months and not a fourth, whatever case it stands in (#130)', async () => {
    landlord.clock.at('2026-03-02T08:00');
    const first = await welshCase();
    const second = await welshCase();
    const { party } = await taken(worker, 'addParty', {
      caseId: second.case.id,
      personId: first.party.person.id,
      role: 'ALLEGED_PERPETRATOR',
    });
    const same = { case: second.case, party };
    await excluded(first, '2026-03-02T10:00');
    await excluded(same, '2026-04-01T10:00');
    await excluded(first, '2026-06-01T10:00');
    landlord.clock.at('2026-07-01T10:00');
    // A colleague who may not see the other case has the same person before them: the count is the person's.
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [
      landlord.ids['welsh-area-manager'],
      first.case.id,
    ]);
    const seen = await worker.query('query ($id: ID!) { case(id: $id) { id } }', { id: first.case.id });
    expect(seen.case).toBeNull();
    const fourth = await step(
      worker,
      'proposeFormalAction',
      exclusion(same, hours('2026-07-01T12:00:00Z', 48)),
    );
    expect(against(fourth)).toEqual([
      'exclusion EXCLUSION_TIMES Renting Homes (Wales) Act 2016, section 145',
    ]);
    const at = async (moment: string) =>
      against(await step(worker, 'proposeFormalAction', exclusion(same, hours(moment, 48))));
    // Six months from the first are over on 2 September at ten, London's clock: nine o'clock UTC, in summer.
    expect(await at('2026-09-02T08:59:59Z')).toEqual([
      'exclusion EXCLUSION_TIMES Renting Homes (Wales) Act 2016, section 145',
    ]);
    expect(await at('2026-09-02T09:00:00Z')).toEqual([]);
  });

  test('planned in good time is counted again when it begins (#130)', async () => {
    landlord.clock.at('2026-10-01T08:00');
    const accused = await welshCase();
    const planned: Data[] = [];
    for (const day of ['02', '05', '08', '11']) {
      const times = hours(`2026-10-${day}T10:00:00Z`, 48);
      planned.push(await approvedAction(landlord, worker, exclusion(accused, times), keys));
    }
    for (const { id: actionId } of planned.slice(0, 3)) {
      const { action, case: of } = await stepped(worker, 'startFormalAction', { actionId });
      expect([action.status, of.stage], 'planned until its hour').toEqual(['APPROVED', 'FORMAL_ACTION']);
      expect(against(await step(worker, 'startFormalAction', { actionId }))).toEqual([
        'actionId STARTED_ONCE 11.2',
      ]);
    }
    expect(against(await step(worker, 'startFormalAction', { actionId: planned[3]!.id }))).toEqual([
      'exclusion EXCLUSION_TIMES Renting Homes (Wales) Act 2016, section 145',
    ]);

    // By the database’s clock, which is the real one, their hour has come: they begin, and the one that was never started does not.
    const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
    try {
      expect(await beginPlanned(pool)).toBe(3);
    } finally {
      await pool.end();
    }
    const { rows } = await landlord.admin.query('select status from action where id = any($1) order by id', [
      planned.map(({ id }) => id),
    ]);
    expect(rows.map(({ status }) => status)).toEqual([
      ...['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'APPROVED'],
    ]);
    expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
  });

  test('begun twice in the same moment does not pass the limit between them (#130)', async () => {
    landlord.clock.at('2027-06-01T08:00');
    const accused = await welshCase();
    const planned: Data[] = [];
    for (const day of ['02', '05', '08', '11']) {
      const times = hours(`2027-06-${day}T10:00:00Z`, 24);
      planned.push(await approvedAction(landlord, worker, exclusion(accused, times), keys));
    }
    const begun = await Promise.all(
      planned.map(({ id }) => step(worker, 'startFormalAction', { actionId: id })),
    );
    expect(begun.filter(({ refusals }) => refusals.length === 0).length).toBeLessThanOrEqual(3);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from temporary_exclusion e join formal_decision d on d.action_id = e.action_id and d.step = 'STARTED' where e.case_id = $1`,
      [accused.case.id],
    );
    expect(rows[0].n).toBeLessThanOrEqual(3);
    expect(rows[0].n).toBeGreaterThanOrEqual(1);
  });

  test('tells nobody of a person they cannot reach how often they were excluded (12.1)', async () => {
    const { rows } = await landlord.admin.query(
      'select party.person_id from temporary_exclusion join party on party.id = party_id limit 1',
    );
    const counted = await landlord.asLogin('api', [
      `set local role ${(await landlord.admin.query('select current_database() as name')).rows[0].name}_user`,
      [`select app.exclusions_around($1, '2026-06-01', 6, null) as times`, [rows[0].person_id]],
    ]);
    expect(counted.rows[0].times).toBe(0);
  });
});
