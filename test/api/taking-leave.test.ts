import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import {
  against,
  assessed,
  noiseReport,
  openedCase,
  openingNoise,
  riskAnswers,
  take,
  taken,
} from '../support/casework.ts';
import { closing, readyToClose } from '../support/closing-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const readiness = async (by: Asker, caseId: string, outcome: string | null = null): Promise<Data> =>
  (
    await by.query(
      `query ($caseId: ID!, $outcome: CaseOutcome) { closingReadiness(caseId: $caseId, outcome: $outcome) {
        ready missing { field rule clause message } stillToBeTold { party { id } } } }`,
      { caseId, outcome },
    )
  ).closingReadiness;
const missing = (found: Data) => against({ refusals: found.missing });
const look = async (id: string): Promise<Data> =>
  (
    await worker.query(
      `query ($id: ID!) { case(id: $id) { status stage closureNoticeAt
        closureNotices { outcome givenAt takenBackAt party { id } contact { method toldThem party { id } } givenBy { name } }
        closings { outcome closedAt reopenedAt reopenReason closedBy { name } reopenedBy { name } }
        surveys { reference status side party { id } } deadlines { id type status dueAt startsAt } events(last: 50) { kind } } }`,
      { id },
    )
  ).case;

describe('what is missing before a case may be closed', () => {
  test('is told by the rule that closing goes by, with each clause and whom to tell (#58, #66)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const found = await readiness(worker, of.id);
    expect(found.ready).toBe(false);
    const refused = await take(worker, 'closeCase', {
      caseId: of.id,
      outcome: 'NO_FURTHER_INCIDENTS',
      reason: 'Quiet.',
    });
    const owed = [
      'clocks RESPONSE_CLOCK_RUNNING 8.6',
      'closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6',
      'reviewRightInformedAt CASE_REVIEW_RIGHT_NEEDED 3.11',
      'riskAssessments RISK_CHECK_NEEDED 8.7',
    ];
    expect(missing(found)).toEqual(owed);
    const tooSoon = [...owed, 'outcome QUIET_LONG_ENOUGH 8.10'].sort();
    expect(against(refused)).toEqual(tooSoon);
    expect(missing(await readiness(worker, of.id, 'NO_FURTHER_INCIDENTS'))).toEqual(tooSoon);
    expect(found.stillToBeTold).toHaveLength(1);
    expect(missing(await readiness(worker, of.id, 'UNRESOLVED'))).toContain(
      'outcome SIGNPOST_BEFORE_CLOSING 3.10',
    );
    expect(missing(await readiness(worker, of.id, 'NON_COOPERATION'))).toContain(
      'outcome UNMET_REQUEST_NEEDED 8.3',
    );
    for (const by of [landlord.as('welsh-area-manager'), landlord.as('other-support-worker')]) {
      expect(await readiness(by, of.id)).toBeNull();
    }
  });

  test('includes what protects a member of staff who is the victim (#94)', async () => {
    const { case: of } = await openedCase(landlord, worker);
    await landlord.admin.query('update asb_case set staff_victim = true where id = $1', [of.id]);
    const owed = missing(await readiness(worker, of.id)).filter((one) => one.startsWith('staffProtection'));
    expect(owed).toEqual([
      'staffProtection.healthAndSafetyReference STAFF_HEALTH_AND_SAFETY 4.3',
      'staffProtection.incidentReference STAFF_INCIDENT_REPORT 8.2',
      'staffProtection.oversight STAFF_OVERSIGHT 8.2',
      'staffProtection.planAgreedAt STAFF_PLAN_AGREED 8.2',
    ]);
    const refused = against(await take(worker, 'closeCase', closing(of)));
    for (const one of owed) expect(refused).toContain(one);
  });
});

describe('everybody who is kept informed is told that a case closes', () => {
  test('all at once, each by a contact with the reason and the outcome (#58, #77)', async () => {
    const of = await readyToClose(landlord, worker);
    expect((await readiness(worker, of.id)).stillToBeTold.map(({ party }: Data) => party.id)).toHaveLength(2);
    await taken(worker, 'closeCase', closing(of));
    const { closureNotices, closings, events } = await look(of.id);
    expect(closureNotices).toHaveLength(2);
    for (const notice of closureNotices) {
      expect(notice).toMatchObject({
        outcome: 'NO_FURTHER_INCIDENTS',
        contact: { method: 'LETTER', toldThem: 'Quiet since.', party: notice.party },
        givenBy: { name: 'Callum Prosser' },
      });
    }
    expect(closings).toMatchObject([{ outcome: 'NO_FURTHER_INCIDENTS', reopenedAt: null }]);
    expect(events.filter(({ kind }: Data) => kind === 'CLOSURE_NOTICE_GIVEN')).toHaveLength(2);
  });

  test('or one by one, in words fit for each, and with the same outcome (#20, #58)', async () => {
    const of = await readyToClose(landlord, worker);
    const home = landlord.ids['2 Harbour Row'];
    await taken(worker, 'updatePerson', { personId: of.accused.person.id, propertyId: home });
    const notice = { caseId: of.id, outcome: 'PARTY_MOVED', method: 'PHONE' };
    const tell = (change: object) => take(worker, 'giveClosureNotice', { ...notice, ...change });
    const words = 'Percy Lowther has moved away.';
    expect(against(await tell({ toldThem: words }))).toEqual(['toldThem CONFIDENTIAL_BETWEEN_PARTIES 1.4']);
    expect(against(await tell({ toldThem: ' ' }))).toEqual(['toldThem CLOSING_REASON_NEEDED 3.6']);
    expect(against(await tell({ toldThem: 'Moved.', givenAt: '2026-03-04T00:00:00Z' }))).toEqual([
      'givenAt NOT_IN_THE_FUTURE 8.5',
    ]);
    expect(
      against(await take(worker, 'closeCase', closing(of, { outcome: 'PARTY_MOVED', reason: words }))),
    ).toEqual(['reason CONFIDENTIAL_BETWEEN_PARTIES 1.4']);
    await taken(worker, 'giveClosureNotice', {
      ...notice,
      toldThem: 'You have moved: we close this.',
      partyIds: [of.accused.id],
    });
    const close = (change: object = {}) =>
      take(
        worker,
        'closeCase',
        closing(of, { outcome: 'PARTY_MOVED', closureNoticeAt: null, reason: words, ...change }),
      );
    expect(against(await close())).toEqual(['closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6']);
    await taken(worker, 'giveClosureNotice', { ...notice, toldThem: 'It will not go on: we close this.' });
    expect(against(await tell({ toldThem: 'Again.' }))).toEqual(['partyIds SOMEBODY_TOLD 3.6']);
    expect(against(await close({ outcome: 'TRANSFERRED' }))).toEqual([
      'closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6',
      'outcome RECIPIENT_ON_RECORD 7.2',
    ]);
    expect((await close()).case.status).toBe('CLOSED');
    expect((await look(of.id)).closureNoticeAt).not.toBeNull();
  });

  test('not in a way they have asked not to be reached, unless it was meant (#58)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'updatePerson', {
      personId: of.reporter.person.id,
      contactPreferences: { doNotWriteToAddress: true },
    });
    expect(against(await take(worker, 'closeCase', closing(of)))).toEqual([
      'closureNoticeBy AGAINST_CONTACT_PREFERENCE 12.1',
    ]);
    const { case: closed } = await taken(worker, 'closeCase', closing(of, { closureNoticeBy: 'PHONE' }));
    expect(closed.status).toBe('CLOSED');
  });
});

describe('a manager approves closing for want of cooperation', () => {
  test('not before the day that was asked for is over, whatever is written down of it (#95, #96)', async () => {
    const of = await readyToClose(landlord, worker);
    const { id: requestId } = await changed(worker, 'requestCooperation', {
      caseId: of.id,
      partyId: of.reporter.id,
      kind: 'RECORDS',
      byWhen: '2026-03-12',
      adjustments: 'Nothing is needed.',
    });
    const notMet = () =>
      change(worker, 'answerCooperationRequest', {
        requestId,
        result: 'NOT_MET',
        resultReason: 'No records came.',
      });
    expect(against(await notMet())).toEqual(['result TIME_TO_COOPERATE 8.3']);
    expect(
      against(
        await change(manager, 'approveClosingForNonCooperation', { caseId: of.id, reason: 'Nothing came.' }),
      ),
    ).toEqual(['caseId UNMET_REQUEST_NEEDED 8.3']);
    landlord.clock.at('2026-03-13T10:00');
    expect(against(await notMet())).toEqual([]);
    expect(
      against(
        await change(manager, 'approveClosingForNonCooperation', { caseId: of.id, reason: 'Nothing came.' }),
      ),
    ).toEqual([]);
  });

  test('who manages this service, and not only some other (#96)', async () => {
    const of = await readyToClose(landlord, worker);
    await changed(worker, 'requestCooperation', {
      caseId: of.id,
      partyId: of.reporter.id,
      kind: 'RECORDS',
      byWhen: '2026-03-05',
      adjustments: 'Nothing is needed.',
    });
    landlord.clock.at('2026-03-06T10:00');
    const close = () =>
      take(
        worker,
        'closeCase',
        closing(of, { outcome: 'NON_COOPERATION', closureNoticeAt: '2026-03-06T09:00:00Z' }),
      );
    expect(against(await close())).toEqual(['outcome MANAGER_APPROVES_CLOSING 8.3']);
    const approve = (by: Asker) =>
      change(by, 'approveClosingForNonCooperation', { caseId: of.id, reason: 'Asked three times.' });
    expect(against(await approve(landlord.as('welsh-area-manager')))).toEqual(['caseId NOT_FOUND 12.1']);
    expect(against(await approve(manager))).toEqual([]);
    expect((await close()).case.outcome).toBe('NON_COOPERATION');
  });
});

describe('a case closed in error is reopened', () => {
  const reopen = (by: Asker, id: string, reason = 'It was the wrong case.') =>
    take(by, 'reopenCase', { caseId: id, reason });

  test('where it stood, and what was owed is owed again by the same day, beside what was ended (#58)', async () => {
    const of = await readyToClose(landlord, worker);
    const before = await look(of.id);
    const pending = (found: Data) =>
      found.deadlines
        .filter(({ status }: Data) => status === 'PENDING')
        .map(({ type, dueAt, startsAt }: Data) => `${type} ${startsAt} ${dueAt}`)
        .sort();
    await taken(worker, 'closeCase', closing(of));
    const ended = await look(of.id);
    expect(pending(ended)).toEqual([]);
    landlord.clock.at('2026-03-04T10:00');
    expect(against(await reopen(worker, of.id))).toEqual(['caseId MANAGER_REOPENS 3.6']);
    expect(against(await reopen(lead, of.id))).toEqual(['caseId MANAGER_REOPENS 3.6']);
    expect(against(await reopen(manager, of.id, ' '))).toEqual(['reason ERROR_SAID 3.6']);
    expect(against(await reopen(landlord.as('welsh-area-manager'), of.id))).toEqual([
      'caseId NOT_FOUND 12.1',
    ]);
    const { case: open } = await reopen(manager, of.id);
    expect(open).toMatchObject({
      status: 'OPEN',
      stage: before.stage,
      outcome: null,
      closedAt: null,
      closingReason: null,
      closureNoticeAt: null,
    });
    const after = await look(of.id);
    expect(pending(after)).toEqual(pending(before));
    for (const deadline of ended.deadlines) expect(after.deadlines).toContainEqual(deadline);
    expect(after.closings).toMatchObject([
      { reopenReason: 'It was the wrong case.', reopenedBy: { name: 'Nasreen Chowdhury' } },
    ]);
    expect(after.closureNotices.every(({ takenBackAt }: Data) => takenBackAt !== null)).toBe(true);
    expect(after.surveys.every(({ status }: Data) => status === 'WITHDRAWN')).toBe(true);
    expect(against(await reopen(manager, of.id))).toEqual(['caseId CASE_IS_RUNNING 3.6']);
    expect(missing(await readiness(worker, of.id))).toEqual(['closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6']);
    await taken(worker, 'closeCase', closing(of, { closureNoticeAt: '2026-03-04T10:00:00Z' }));
    expect((await look(of.id)).closings).toHaveLength(2);
  });

  test('on the same day by whoever slipped, and after the landlord’s days by nobody (#58)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    landlord.clock.at('2026-03-03T23:30');
    expect((await reopen(worker, of.id)).case.status).toBe('OPEN');
    await taken(worker, 'closeCase', closing(of));
    landlord.clock.at('2026-04-01T10:00');
    expect(against(await reopen(manager, of.id))).toEqual(['caseId REOPENED_IN_TIME 3.6']);
  });
});

describe('a report after a case was closed', () => {
  test('opens a case of its own that follows the closed one, which is suggested (#58, #63)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    landlord.clock.at('2026-03-20T10:00');
    const received = await worker.query(
      'mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { report { id } suggestions { matches { case follows } } } }',
      { input: noiseReport(landlord, { reporter: null, reporterId: of.reporter.person.id }) },
    );
    const { report, suggestions } = received.receiveReport;
    expect(suggestions.matches.map(({ follows }: Data) => follows)).toContain(of.id);
    const decide = (follows: string) =>
      take(worker, 'triageReport', { reportId: report.id, openCase: { ...openingNoise, follows } });
    const { case: running } = await openedCase(landlord, worker);
    expect(against(await decide(running.id))).toEqual([
      'openCase.follows FOLLOWS_A_CLOSED_CASE Tenant Satisfaction Measures',
    ]);
    expect(against(await decide(landlord.ids['1 Harbour Row']!))).toEqual([
      'openCase.follows NOT_FOUND 12.1',
    ]);
    const { case: opened } = await decide(of.id);
    const { case: later } = await worker.query(
      'query ($id: ID!) { case(id: $id) { earlierCases { kind earlier { id } } } }',
      { id: opened.id },
    );
    expect(later.earlierCases).toEqual([{ kind: 'LATER_REPORT', earlier: { id: of.id } }]);
  });
});

describe('a case is watched once it has stopped', () => {
  test('until a day that is due, and then closed or worked on again (#111)', async () => {
    const of = await readyToClose(landlord, worker);
    const watch = (until: string) =>
      take(worker, 'startMonitoring', { caseId: of.id, until, reason: 'Nothing for a week.' });
    expect(against(await watch('2026-03-03'))).toEqual(['until WATCHED_UNTIL 8.10']);
    const { case: watched } = await watch('2026-04-03');
    expect(watched).toMatchObject({
      status: 'MONITORING',
      stage: 'MONITORING',
      monitorings: [
        { until: '2026-04-03', endedAt: null, deadline: { type: 'MONITORING_REVIEW', status: 'PENDING' } },
      ],
    });
    expect(new Date(watched.monitorings[0].deadline.dueAt).toISOString()).toBe('2026-04-03T22:59:59.999Z');
    const { case: open } = await taken(worker, 'endMonitoring', { caseId: of.id, reason: 'Drums again.' });
    expect(open).toMatchObject({
      status: 'OPEN',
      stage: 'RISK_ASSESSMENT',
      monitorings: [{ endReason: 'Drums again.', deadline: { status: 'MET' } }],
    });
    await watch('2026-04-03');
    await taken(worker, 'closeCase', closing(of));
    const reopened = await taken(worker, 'reopenCase', { caseId: of.id, reason: 'A slip.' });
    expect(reopened.case).toMatchObject({ status: 'MONITORING', stage: 'MONITORING' });
    const due = reopened.case.deadlines.filter(({ type }: Data) => type === 'MONITORING_REVIEW');
    expect(due.map(({ status }: Data) => status).sort()).toEqual(['CANCELLED', 'MET', 'PENDING']);
  });

  test('until something more happens: then it is worked on again, but not for what lay before (#106)', async () => {
    const of = await readyToClose(landlord, worker);
    const watch = { caseId: of.id, until: '2026-04-03', reason: 'Nothing for a week.' };
    await taken(worker, 'startMonitoring', watch);
    landlord.clock.at('2026-03-10T10:00');
    const incident = (occurredAt: string) =>
      taken(worker, 'recordIncident', { caseId: of.id, occurredAt, behaviour: 'EXCESSIVE_NOISE' });
    await incident('2026-03-02T23:00:00Z');
    expect((await look(of.id)).status).toBe('MONITORING');
    await incident('2026-03-09T23:00:00Z');
    const { status, stage, deadlines } = await look(of.id);
    expect({ status, stage }).toEqual({ status: 'OPEN', stage: 'RISK_ASSESSMENT' });
    const review = deadlines.filter(({ type }: Data) => type === 'MONITORING_REVIEW');
    expect(review).toMatchObject([{ status: 'MET' }]);
    await taken(worker, 'startMonitoring', watch);
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: of.id } });
    expect((await look(of.id)).status).toBe('OPEN');
  });
});

test('the review of whoever is accused does not hold a case open, that of whoever is harmed does (8.7) (#66)', async () => {
  const of = await readyToClose(landlord, worker);
  const answers = riskAnswers('ALLEGED_PERPETRATOR');
  await taken(worker, 'assessRisk', { caseId: of.id, partyId: of.accused.id, answers, level: 'LOW' });
  landlord.clock.at('2026-06-02T10:00');
  const risk = async () =>
    missing(await readiness(worker, of.id)).filter((one) => one.startsWith('riskAssessments'));
  expect(await risk()).toEqual(['riskAssessments RISK_CHECK_NEEDED 8.7']);
  await assessed(worker, { id: of.id });
  expect(await risk()).toEqual([]);
});
