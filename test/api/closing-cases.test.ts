import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, assessed, noiseReport, openedCase, take, taken } from '../support/casework.ts';
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

describe('a case is closed', () => {
  test('not before everything owed has been given and the risk looked at, then with outcome and reason (#58, #66)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await taken(worker, 'recordAction', {
      caseId: of.id,
      type: 'FACILITATED_CONVERSATION',
      dueOn: '2026-03-06',
    });
    const close = (input: object = {}) =>
      take(worker, 'closeCase', {
        caseId: of.id,
        outcome: 'RESOLVED_EARLY_INTERVENTION',
        reason: 'Quiet for a month.',
        ...input,
      });
    expect(against(await close({ reason: ' ' }))).toEqual([
      'clocks ACTION_STILL_DUE 8.10',
      'clocks RESPONSE_CLOCK_RUNNING 8.6',
      'closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6',
      'reason CLOSING_REASON_NEEDED 3.6',
      'reviewRightInformedAt CASE_REVIEW_RIGHT_NEEDED 3.11',
      'riskAssessments RISK_CHECK_NEEDED 8.7',
    ]);
    await assessed(worker, of);
    landlord.clock.at('2026-03-05T10:00');
    await taken(worker, 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
    });
    const { case: before } = await worker.query(
      'query ($id: ID!) { case(id: $id) { status actions { id } } }',
      { id: of.id },
    );
    expect(before.status).toBe('OPEN');
    await taken(worker, 'completeAction', { actionId: before.actions[0].id });
    const told = { closureNoticeAt: '2026-03-05T09:00:00Z', reviewRightInformedAt: '2026-03-05T09:00:00Z' };
    expect(against(await close({ ...told, closureNoticeAt: '2026-03-06T00:00:00Z' }))).toEqual([
      'closureNoticeAt NOT_IN_THE_FUTURE 3.6',
    ]);
    const payload = await close(told);
    expect(payload.refusals).toEqual([]);
    expect(payload.case).toMatchObject({
      status: 'CLOSED',
      stage: 'CLOSED',
      outcome: 'RESOLVED_EARLY_INTERVENTION',
      closingReason: 'Quiet for a month.',
    });
    expect(payload.case.deadlines.some(({ status }: Data) => status === 'PENDING')).toBe(false);
    for (const [step, input] of [
      ['closeCase', { caseId: of.id, outcome: 'PARTY_MOVED', reason: 'Again.', ...told }],
      ['recordContact', { caseId: of.id, method: 'PHONE', reached: true }],
      ['recordAction', { caseId: of.id, type: 'FACILITATED_CONVERSATION' }],
      ['addParty', { caseId: of.id, person: { name: 'X' }, role: 'WITNESS' }],
    ] as const) {
      expect(against(await take(worker, step, input)).join(), step).toContain('CASE_IS_CLOSED 3.6');
    }
    const later = await taken(worker, 'receiveReport', noiseReport(landlord));
    expect(
      against(
        await take(worker, 'triageReport', { reportId: later.report.id, linkToCase: { caseId: of.id } }),
      ),
    ).toEqual(['case CASE_IS_CLOSED 3.6']);
  });

  test('for want of cooperation only after a request that was not met, by a manager (#96); unresolved only after signposting (#76)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    landlord.clock.at('2026-03-03T10:00');
    await taken(worker, 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
    });
    const told = {
      reason: 'As told.',
      closureNoticeAt: '2026-03-03T09:00:00Z',
      reviewRightInformedAt: '2026-03-03T09:00:00Z',
    };
    const close = (outcome: string) => take(worker, 'closeCase', { caseId: of.id, outcome, ...told });
    expect(against(await close('NON_COOPERATION'))).toEqual([
      'outcome MANAGER_APPROVES_CLOSING 8.3',
      'outcome UNMET_REQUEST_NEEDED 8.3',
      'riskAssessments RISK_CHECK_NEEDED 8.7',
    ]);
    await assessed(worker, of);
    expect(against(await close('CANNOT_RESOLVE'))).toEqual(['outcome SIGNPOST_BEFORE_CLOSING 3.10']);
    await taken(worker, 'recordAction', { caseId: of.id, type: 'SIGNPOST', agency: 'LOCAL_AUTHORITY' });
    expect((await close('CANNOT_RESOLVE')).case.outcome).toBe('CANNOT_RESOLVE');
  });
});
