import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, assessed, openedCase, riskAnswers, take, taken } from '../support/casework.ts';
import { deadlinesAsRows, foldDeadlines } from '../support/deadline-fold.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
  const { rows } = await landlord.admin.query(`${deadlinesAsRows}`);
  const { rows: events } = await landlord.admin.query(
    'select kind, facts from case_event where deadline_id is not null order by position',
  );
  expect(foldDeadlines(events)).toEqual(Object.fromEntries(rows.map(({ id, ...row }) => [id, row])));
});

const asks = `id type status startsAt dueAt metAt endReason clause calendarVersion movedBecause policyVersion { number }
  replaces { id } replacedBy { id }
  history(first: 20) { kind occurredAt recordedAt facts actor { id } }`;
const deadlinesOf = async (caseId: string, by = worker): Promise<Data[]> =>
  (await by.query(`query ($id: ID!) { case(id: $id) { deadlines(first: 20) { ${asks} } } }`, { id: caseId }))
    .case.deadlines;
const ofType = (deadlines: Data[], type: string): Data[] => deadlines.filter((each) => each.type === type);
const kinds = ({ history }: Data): string[] => history.map(({ kind }: Data) => kind);

describe('the history of a clock of 8.6', () => {
  test('says when it was set, under which policy and calendar, and when and by whom it was met, in time (#101, #103, #150)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    landlord.clock.at('2026-03-05T10:00');
    const phone = { caseId: of.id, method: 'PHONE', reached: true, approachAgreed: true };
    await taken(worker, 'recordContact', { ...phone, faceToFaceNeeded: false });
    const [talk] = ofType(await deadlinesOf(of.id), 'TALK_AND_AGREE_APPROACH');
    expect(talk.policyVersion.number).toEqual(expect.any(Number));
    expect(kinds(talk)).toEqual(['DEADLINE_SET', 'DEADLINE_MET']);
    const [set, met] = talk.history;
    expect(set).toMatchObject({
      actor: { id: worker.staffId },
      facts: { deadline: talk.id, dueAt: '2026-03-09T23:59:59.999Z', calendarVersion: talk.calendarVersion },
    });
    expect(met).toMatchObject({
      occurredAt: expect.stringContaining('2026-03-05T10:00'),
      actor: { id: worker.staffId },
      facts: { status: 'MET', dueAt: '2026-03-09T23:59:59.999Z' },
    });
    const [meeting] = ofType(await deadlinesOf(of.id), 'FACE_TO_FACE_INTERVIEW');
    expect(meeting).toMatchObject({ status: 'CANCELLED', endReason: 'MEETING_NOT_NEEDED' });
    expect(kinds(meeting)).toEqual(['DEADLINE_SET', 'DEADLINE_CANCELLED']);
    expect(meeting.history[0].facts).toMatchObject({ conditional: true });
  });

  test('says that it was met late, and from when a meeting was needed (#103, #104)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    landlord.clock.at('2026-03-10T10:00');
    const phone = { caseId: of.id, method: 'PHONE', reached: true, approachAgreed: true };
    await taken(worker, 'recordContact', {
      ...phone,
      faceToFaceNeeded: true,
      faceToFaceReason: 'To see it.',
    });
    const clocks = await deadlinesOf(of.id);
    const [talk] = ofType(clocks, 'TALK_AND_AGREE_APPROACH');
    expect(talk.history.at(-1)).toMatchObject({ kind: 'DEADLINE_MET', facts: { status: 'MET_LATE' } });
    const [meeting] = ofType(clocks, 'FACE_TO_FACE_INTERVIEW');
    expect(kinds(meeting)).toEqual(['DEADLINE_SET', 'DEADLINE_NEEDED']);
  });

  test('cannot be set to another day by anybody, sooner or later (#101, #103)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const [talk] = ofType(await deadlinesOf(of.id), 'TALK_AND_AGREE_APPROACH');
    for (const dueOn of ['2026-03-04', '2026-03-20']) {
      const refused = await take(manager, 'overrideDeadline', {
        deadlineId: talk.id,
        dueOn,
        reason: 'Busy.',
      });
      expect(against(refused)).toContain('deadlineId MAY_NOT_BE_OVERRIDDEN 8.6');
    }
  });
});

describe('a manager sets another day', () => {
  const owed = async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const [update] = ofType(await deadlinesOf(of.id), 'UPDATE_DUE');
    return { of, update };
  };

  test('with a reason; the one before is ended and both say which is which (#143)', async () => {
    const { of, update } = await owed();
    const dueOn = '2026-03-20';
    const { deadline } = await taken(manager, 'overrideDeadline', {
      deadlineId: update.id,
      dueOn,
      reason: 'She is away until then.',
    });
    expect(deadline).toMatchObject({
      status: 'PENDING',
      dueAt: expect.stringContaining('2026-03-20T23:59:59.999'),
      movedBecause: 'She is away until then.',
      replaces: { id: update.id, status: 'CANCELLED', endReason: 'OVERRIDDEN' },
    });
    const both = ofType(await deadlinesOf(of.id), 'UPDATE_DUE');
    const before = both.find(({ id }) => id === update.id)!;
    expect(before.dueAt).toBe(update.dueAt);
    expect(before.replacedBy).toEqual({ id: deadline.id });
    expect(before.history.at(-1)).toMatchObject({
      kind: 'DEADLINE_OVERRIDDEN',
      actor: { id: manager.staffId },
      facts: { to: '2026-03-20T23:59:59.999Z' },
    });
    // The log outlives what may be erased: why is in the deadline, never in the log.
    expect(JSON.stringify(both.map(({ history }) => history))).not.toContain('away');
    landlord.clock.at('2026-03-19T10:00');
    await taken(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: true });
    const after = ofType(await deadlinesOf(of.id), 'UPDATE_DUE');
    expect(after.map(({ status }) => status).sort()).toEqual(['CANCELLED', 'MET', 'PENDING']);
  });

  test('no later than the policy allows, counted from the first day however often it is moved; not without a reason; not what ran out (#143)', async () => {
    const { update } = await owed();
    const move = (by: Asker, dueOn: string, reason = 'Away.', deadlineId = update.id) =>
      take(by, 'overrideDeadline', { deadlineId, dueOn, reason });
    const late = ['dueOn LATER_THAN_ALLOWED 3.6'];
    // Ten working days after Monday 16 March is Monday 30 March.
    expect(update.dueAt).toContain('2026-03-16T23:59:59.999');
    expect(against(await move(manager, '2026-03-31'))).toEqual(late);
    expect(against(await move(manager, '2026-03-16'))).toEqual(['dueOn ANOTHER_DAY 3.6']);
    expect(against(await move(manager, '2026-03-01'))).toEqual(['dueOn DAY_TO_COME 3.6']);
    expect(against(await move(manager, '2026-03-18', ' '))).toEqual(['reason REASON_NEEDED 15.3']);
    const elsewhere = landlord.as('welsh-area-manager');
    expect(against(await move(elsewhere, '2026-03-18'))).toEqual(['deadlineId NOT_FOUND 12.1']);
    const { deadline } = await move(manager, '2026-03-25');
    expect(against(await move(manager, '2026-03-26'))).toEqual(['deadlineId DEADLINE_RUNS 3.6']);
    expect(against(await move(manager, '2026-03-31', 'Still away.', deadline.id))).toEqual(late);
    const again = await move(manager, '2026-03-30', 'Still away.', deadline.id);
    expect(again.refusals).toEqual([]);
    landlord.clock.at('2026-03-31T00:00');
    expect(against(await move(manager, '2026-03-31', 'Again.', again.deadline.id))).toContain(
      'deadlineId NOT_RUN_OUT 3.6',
    );
  });

  test('a risk review only sooner (#106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await assessed(worker, of);
    const [review] = ofType(await deadlinesOf(of.id), 'RISK_REVIEW');
    const move = (dueOn: string) =>
      take(manager, 'overrideDeadline', { deadlineId: review.id, dueOn, reason: 'It has grown loud.' });
    expect(against(await move('2026-12-01'))).toEqual(['dueOn LATER_THAN_ALLOWED 8.7']);
    expect((await move('2026-03-04')).refusals).toEqual([]);
  });
});

test('a date that is moved, and what is owed again after a closing in error, say what they replace (#111)', async () => {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, worker);
  const { action } = await taken(worker, 'recordAction', {
    caseId: of.id,
    type: 'FACILITATED_CONVERSATION',
    dueOn: '2026-03-06',
  });
  const { case: read } = await worker.query('query ($id: ID!) { case(id: $id) { actions { version } } }', {
    id: of.id,
  });
  const { changeAction } = await worker.query(
    'mutation ($input: ChangeActionInput!) { changeAction(input: $input) { refusals { rule } } }',
    { input: { actionId: action.id, actionVersion: read.actions[0].version, dueOn: '2026-03-10' } },
  );
  expect(changeAction.refusals).toEqual([]);
  const dates = ofType(await deadlinesOf(of.id), 'ACTION_DUE');
  const [before, after] = [
    dates.find(({ status }) => status === 'CANCELLED')!,
    dates.find(({ status }) => status === 'PENDING')!,
  ];
  expect(before.endReason).toBe('DATE_MOVED');
  expect(after.replaces).toEqual({ id: before.id });
  expect(before.replacedBy).toEqual({ id: after.id });
});

test('the review of an occupant, which is of no case, has a log of its own; whoever works there reads it, nobody elsewhere does (#70)', async () => {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, worker);
  const { case: read } = await worker.query(
    'query ($id: ID!) { case(id: $id) { parties { person { id } } } }',
    {
      id: of.id,
    },
  );
  const personId = read.parties[0].person.id;
  const assess = { personId, answers: riskAnswers('OCCUPANT'), level: 'LOW', reviewOn: '2026-03-20' };
  await taken(worker, 'assessOccupantRisk', assess);
  const reviewed = `query ($id: [ID!]) { riskAssessments(first: 5, filter: { personId: $id, assessedAs: [OCCUPANT] }) { edges { node { deadlines(first: 5) { ${asks} } } } } }`;
  const reviews = async (by: Asker): Promise<Data[]> =>
    (await by.query(reviewed, { id: [personId] })).riskAssessments.edges.flatMap(
      ({ node }: Data) => node.deadlines,
    );
  landlord.clock.at('2026-03-23T10:00');
  await taken(worker, 'assessOccupantRisk', { ...assess, reviewOn: '2026-04-20' });
  const review = (await reviews(worker)).find(({ metAt }) => metAt);
  expect(kinds(review)).toEqual(['DEADLINE_SET', 'DEADLINE_MET']);
  expect(review.history[1]).toMatchObject({ facts: { status: 'MET_LATE' }, actor: { id: worker.staffId } });
  const { rows } = await landlord.admin.query(
    'select seq, case_id, report_id, previous_hash is not null as bound from case_event where deadline_id = $1 order by seq',
    [review.id],
  );
  expect(rows).toEqual([
    { seq: 1, case_id: null, report_id: null, bound: false },
    { seq: 2, case_id: null, report_id: null, bound: true },
  ]);
  expect(await reviews(landlord.as('welsh-support-worker'))).toEqual([]);
});
