import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(async () => {
  await landlord?.close();
});

const due = 'late dueToday dueSoon overridden';
const boardOf = async (by: Asker, filter: object = {}): Promise<Data> =>
  (
    await by.query(
      `query ($f: DeadlineBoardFilter) { deadlineBoard(filter: $f) { countedAt todayUntil soonUntil all { ${due} }
        clocks { type ${due} } owners { owner { id name } ${due} } ages { openedFrom openedTo cases } } }`,
      { f: filter },
    )
  ).deadlineBoard;
const counted = async (by: Asker, filter: object): Promise<number> =>
  (
    await by.query('query ($f: DeadlineFilter) { deadlines(first: 1, filter: $f) { totalCount } }', {
      f: filter,
    })
  ).deadlines.totalCount;
const day = (instant: string) => instant.slice(0, 10);

/** The lists that the figures of a board stand for. */
const listsOf = (board: Data, filter: object) => {
  const running = { ...filter, toDo: true };
  const pending = { ...filter, status: ['PENDING'] };
  return {
    late: { ...running, dueBefore: board.countedAt },
    dueToday: { ...pending, dueAfter: board.countedAt, dueTo: day(board.countedAt) },
    dueSoon: { ...pending, dueFrom: '2026-03-21', dueTo: day(board.soonUntil) },
    overridden: { ...running, overridden: true },
  };
};

describe('the board of deadlines', () => {
  test('another day set by a manager is told with the day before and the reason (#143)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const worker = landlord.as('housing-support-worker');
    const manager = landlord.as('area-manager');
    const { case: of } = await openedCase(landlord, worker);
    const { deadlines } = await worker.query(
      'query ($f: DeadlineFilter) { deadlines(first: 50, filter: $f) { edges { node { id type } } } }',
      { f: { caseId: [of.id], status: ['PENDING'] } },
    );
    const movable = deadlines.edges
      .map(({ node }: Data) => node)
      .find(({ type }: Data) => type === 'UPDATE_DUE');
    const before = (await boardOf(manager)).all.overridden;
    await taken(manager, 'overrideDeadline', {
      deadlineId: movable.id,
      dueOn: '2026-03-18',
      reason: 'The family is away.',
    });
    expect((await boardOf(manager)).all.overridden).toBe(before + 1);
    const { deadlines: moved } = await manager.query(
      'query ($f: DeadlineFilter) { deadlines(first: 50, filter: $f) { edges { node { movedBecause replaces { id } } } } }',
      { f: { caseId: [of.id], overridden: true } },
    );
    expect(moved.edges.map(({ node }: Data) => node)).toEqual([
      { movedBecause: 'The family is away.', replaces: { id: movable.id } },
    ]);
  });
});

describe('the board of deadlines of a whole case-load', () => {
  beforeAll(async () => {
    // Another landlord: what is taken over has the references that the first case of the other has.
    await landlord.close();
    landlord = await openLandlord();
    await takeOverCaseLoad(landlord, { cases: 300, reports: 300 });
    landlord.clock.at('2026-03-20T10:00');
  });

  test('each figure is that of the list it opens, for everybody who reads cases and under every filter (#102, #103, #143)', async () => {
    let late = 0;
    for (const who of [
      'head-of-service',
      'area-manager',
      'service-lead',
      'housing-support-worker',
    ] as const) {
      const by = landlord.as(who);
      const { owners } = await boardOf(by);
      const filters: object[] = [
        {},
        { serviceId: [landlord.ids['Harbour House']] },
        { areaId: [landlord.ids['North Shore']] },
        { type: ['RISK_REVIEW'] },
        ...(owners[0] ? [{ ownerId: [owners[0].owner.id] }] : []),
      ];
      for (const filter of filters) {
        const board = await boardOf(by, filter);
        late += board.all.late;
        for (const [name, list] of Object.entries(listsOf(board, filter)))
          expect(await counted(by, list), `${who} ${name} ${JSON.stringify(filter)}`).toBe(board.all[name]);
        for (const name of due.split(' ')) {
          const sum = board.clocks.reduce((total: number, clock: Data) => total + clock[name], 0);
          expect(sum).toBe(board.all[name]);
        }
      }
    }
    expect(late).toBeGreaterThan(50);
  });

  test('nothing is late that nobody can do any more: what ended without it, and what was missed in a closed case', async () => {
    const by = landlord.as('head-of-service');
    const { deadlines } = await by.query(
      'query ($f: DeadlineFilter) { deadlines(first: 100, filter: $f) { edges { node { status endReason type case { status } } } } }',
      { f: { toDo: true, dueBefore: landlord.clock.now.toISOString() } },
    );
    expect(deadlines.edges.length).toBeGreaterThan(20);
    for (const { node } of deadlines.edges) {
      expect(node.endReason).toBeNull();
      if (node.case?.status === 'CLOSED' && node.status === 'MISSED')
        expect(['DISCLOSURE_REVIEW', 'RECOMMENDATION_DUE']).toContain(node.type);
    }
    const closed = await landlord.admin.query(
      `select count(*)::int as many from deadline d join asb_case c on c.id = d.case_id
        where d.status = 'MISSED' and c.status = 'CLOSED' and d.type = 'TALK_AND_AGREE_APPROACH'`,
    );
    expect(closed.rows[0].many).toBeGreaterThan(0);
  });

  test('soon is five working days, over a weekend and a bank holiday', async () => {
    const by = landlord.as('head-of-service');
    expect((await boardOf(by)).soonUntil).toBe('2026-03-27T23:59:59.999Z');
    landlord.clock.at('2026-04-02T10:00');
    const board = await boardOf(by);
    expect(board.soonUntil).toBe('2026-04-13T22:59:59.999Z');
    landlord.clock.at('2026-03-20T10:00');
  });

  test('running cases stand in the band of their age, each once, and the list of cases has as many', async () => {
    const by = landlord.as('area-manager');
    const { ages } = await boardOf(by);
    const running = { status: ['OPEN', 'MONITORING'] };
    const cases = async (filter: object): Promise<number> =>
      (
        await by.query('query ($f: CaseFilter) { cases(first: 1, filter: $f) { totalCount } }', {
          f: filter,
        })
      ).cases.totalCount;
    for (const { openedFrom, openedTo, cases: many } of ages)
      expect(await cases({ ...running, openedFrom, openedTo }), openedTo).toBe(many);
    const sum = ages.reduce((total: number, band: Data) => total + band.cases, 0);
    expect(sum).toBe(await cases(running));
    expect(sum).toBeGreaterThan(20);
  });

  test('who leads what is told to those who may know it, and nobody filters by it otherwise (12.1)', async () => {
    const analyst = landlord.as('analyst');
    expect((await boardOf(analyst)).owners).toEqual([]);
    const { errors } = await analyst.answer(
      `{ deadlineBoard(filter: { ownerId: ["${landlord.as('housing-support-worker').staffId}"] }) { countedAt } }`,
    );
    expect(errors?.[0]?.message).toBe(
      'filter.ownerId: who leads a case is told only to those who may know who works on it.',
    );
    expect((await boardOf(landlord.as('service-lead'))).owners.length).toBeGreaterThan(0);
  });
});
