import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, assessed, noiseReport, openedCase, riskAnswers, take, taken } from '../support/casework.ts';
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
    ).toEqual(['linkToCase.caseId CASE_IS_CLOSED 3.6']);
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

  test('where nobody who reported can be reached, only when the risk to whoever was harmed or assessed has been looked at (#58, #66, 8.7)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const anonymously = async () =>
      (await openedCase(landlord, worker, { reporterType: 'ANONYMOUS', reporter: null })).case;
    const added = async (of: Data, role: string, name: string) =>
      (await taken(worker, 'addParty', { caseId: of.id, role, person: { name } })).party;
    const leaves = (of: Data, party: Data) =>
      taken(worker, 'removeParty', { caseId: of.id, partyId: party.id, reason: 'Has moved away.' });
    const close = async (of: Data) =>
      against(
        await take(worker, 'closeCase', {
          caseId: of.id,
          outcome: 'PERPETRATOR_UNIDENTIFIED',
          reason: 'Nobody was seen.',
          closureNoticeAt: landlord.clock.now.toISOString(),
        }),
      );
    const unassessed = ['riskAssessments RISK_CHECK_NEEDED 8.7'];

    const nobody = await anonymously();
    expect(await close(nobody), 'nobody is harmed, nobody was assessed').toEqual([]);

    const harmed = await anonymously();
    const victim = await added(harmed, 'VICTIM', 'Ottilie Crane');
    await leaves(harmed, victim);
    expect(await close(harmed), 'whoever was harmed has left, and was never assessed').toEqual(unassessed);
    const answers = riskAnswers();
    await taken(worker, 'assessRisk', { caseId: harmed.id, partyId: victim.id, answers, level: 'LOW' });
    expect(await close(harmed)).toEqual([]);

    const seen = await anonymously();
    await added(seen, 'WITNESS', 'Wyn Ashdown');
    expect(await close(seen), 'a witness need not be assessed').toEqual([]);
    const watched = await anonymously();
    const other = await added(watched, 'WITNESS', 'Ada Quill');
    await taken(worker, 'assessRisk', { caseId: watched.id, partyId: other.id, answers, level: 'LOW' });
    const happened = { occurredAt: '2026-03-02T09:30:00Z', behaviour: 'EXCESSIVE_NOISE' };
    await taken(worker, 'recordIncident', { caseId: watched.id, ...happened });
    landlord.clock.at('2026-03-04T10:00');
    expect(await close(watched), 'but a witness who was is looked at again after an incident').toEqual(
      unassessed,
    );
    await taken(worker, 'assessRisk', { caseId: watched.id, partyId: other.id, answers, level: 'LOW' });
    expect(await close(watched)).toEqual([]);
  });
});
