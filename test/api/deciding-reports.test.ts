import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
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

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const byType = (deadlines: Data[]) =>
  Object.fromEntries(deadlines.map(({ type, ...rest }) => [type, rest])) as Record<string, Data>;
const instant = (text: string) => new Date(text).toISOString();
const timeline = async (id: string): Promise<string[]> => {
  const { case: found } = await worker.query('query ($id: ID!) { case(id: $id) { events { kind } } }', {
    id,
  });
  return found.events.map(({ kind }: Data) => kind);
};

describe('a report is decided', () => {
  test('by opening a case: limbs, harm of the table, the reporter a party, the clocks running on (#2, #24, #25, #60)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const received = await taken(worker, 'receiveReport', noiseReport(landlord));
    landlord.clock.at('2026-03-04T10:00');
    const { report, case: opened } = await taken(worker, 'triageReport', {
      reportId: received.report.id,
      openCase: openingNoise,
      note: 'Goes on every night.',
    });
    expect(report.status).toBe('CASE_OPENED');
    expect(opened).toMatchObject({
      status: 'OPEN',
      stage: 'INITIAL_INTERVIEW',
      urgency: 'NON_EMERGENCY',
      harmRating: 'MEDIUM',
      restricted: false,
      owner: { id: worker.staffId },
    });
    expect(opened.reference).toMatch(/^ASB-2026-\d{6}$/);
    expect(opened.parties.map(({ role, person }: Data) => [role, person.name]).sort()).toEqual([
      ['REPORTER', 'Maud Penhaligon'],
      ['VICTIM', 'Maud Penhaligon'],
    ]);
    const clocks = byType(opened.deadlines);
    // Five working days from the receipt on Monday, not from the decision on Wednesday.
    expect(instant(clocks.TALK_AND_AGREE_APPROACH.dueAt)).toBe('2026-03-09T23:59:59.999Z');
    expect(instant(clocks.UPDATE_DUE.dueAt)).toBe('2026-03-18T23:59:59.999Z');
    expect(opened.incidents).toEqual([
      { id: expect.any(String), description: 'Drums at night, every night.' },
    ]);
    expect((await timeline(opened.id)).sort()).toEqual(
      ['CASE_OPENED', 'DEADLINE_SET', 'PARTY_ADDED', 'PARTY_ADDED', 'REPORT_LINKED'].sort(),
    );
  });

  test('and led by somebody who works the cases of its service, by nobody else (#142)', async () => {
    const { report } = await taken(manager, 'receiveReport', noiseReport(landlord));
    const decide = (ownerId: string | undefined) =>
      take(manager, 'triageReport', { reportId: report.id, openCase: { ...openingNoise, ownerId } });
    for (const stranger of ['welsh-support-worker', 'welsh-area-manager', 'smt', 'analyst']) {
      expect(against(await decide(landlord.ids[stranger]))).toEqual([
        'openCase.ownerId OWNER_WORKS_THE_SERVICE 15.2',
      ]);
    }
    const { case: opened } = await decide(worker.staffId);
    expect(opened.owner).toEqual({ id: worker.staffId });
  });

  test('not without a limb of the definition, nor with a harm that the table does not give (#24, #25)', async () => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    const decide = (openCase: object) => take(worker, 'triageReport', { reportId: report.id, openCase });
    expect(against(await decide({ ...openingNoise, limbs: [] }))).toEqual([
      'openCase.limbs DEFINITION_LIMB_NEEDED 2.1',
    ]);
    expect(against(await decide({ ...openingNoise, harmRating: 'SERIOUS' }))).toEqual([
      'openCase.harmRating HARM_RATING_OF_CATEGORY 3.9',
    ]);
    expect(
      against(
        await decide({
          category: 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
          limbs: ['HARASSMENT_ALARM_DISTRESS'],
        }),
      ),
    ).toEqual(['openCase.harmRating HARM_RATING_NEEDED 3.9']);
    expect(
      against(await decide({ category: 'DOMESTIC_ABUSE', limbs: ['HARASSMENT_ALARM_DISTRESS'] })),
    ).toContain('reportId OUT_OF_SCOPE Scope');
  });

  test('as an emergency at triage starts the emergency clock from the receipt, late as it may be; only a manager lowers one (#101)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const late = await taken(worker, 'receiveReport', noiseReport(landlord));
    landlord.clock.at('2026-03-06T10:00');
    const violence = { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] };
    const { case: raised } = await taken(worker, 'triageReport', {
      reportId: late.report.id,
      openCase: violence,
    });
    expect(instant(byType(raised.deadlines).EMERGENCY_CONTACT.dueAt)).toBe('2026-03-03T23:59:59.999Z');
    const other = await taken(worker, 'receiveReport', noiseReport(landlord));
    const lower = {
      reportId: other.report.id,
      openCase: { ...violence, urgency: 'NON_EMERGENCY', urgencyReason: 'A door was kicked.' },
    };
    expect(against(await take(worker, 'triageReport', lower))).toEqual([
      'openCase.urgency MANAGER_LOWERS_URGENCY 8.6',
    ]);
    expect(
      against(
        await take(manager, 'triageReport', {
          ...lower,
          openCase: { ...lower.openCase, urgencyReason: ' ' },
        }),
      ),
    ).toEqual(['openCase.urgencyReason REASON_NEEDED 8.6']);
    expect((await taken(manager, 'triageReport', lower)).case.urgency).toBe('NON_EMERGENCY');
  });

  test('by linking it to a case that runs, which then has both reports and their clocks', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const first = await openedCase(landlord, worker);
    const again = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Idris Fontaine' } }),
    );
    const { report, case: linked } = await taken(worker, 'triageReport', {
      reportId: again.report.id,
      linkToCase: { caseId: first.case.id },
    });
    expect(report.status).toBe('LINKED_TO_CASE');
    expect(linked.reports.map(({ id }: Data) => id).sort()).toEqual(
      [first.report.id, again.report.id].sort(),
    );
    expect(linked.incidents.length).toBe(2);
    expect(linked.deadlines.filter(({ type }: Data) => type === 'TALK_AND_AGREE_APPROACH').length).toBe(2);
  });

  test('as not anti-social only with a reason, an explanation sent and advice; the clocks end (#38, #44)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    const decide = (notAsb: object) => take(worker, 'triageReport', { reportId: report.id, notAsb });
    expect(
      against(await decide({ reason: 'WASHING_MACHINE_NOISE', explanation: ' ', selfHelpAdvice: '' })),
    ).toEqual([
      'notAsb.explanation EXPLANATION_NEEDED 9.3',
      'notAsb.explanationSentAt EXPLANATION_SENT 9.3',
      'notAsb.selfHelpAdvice SELF_HELP_ADVICE_NEEDED 9.3',
    ]);
    const payload = await decide({
      reason: 'WASHING_MACHINE_NOISE',
      explanation: 'A washing machine is a sound of living.',
      explanationSentAt: '2026-03-02T09:59:00Z',
      selfHelpAdvice: 'Ask for other hours.',
    });
    expect(payload.refusals).toEqual([]);
    expect(payload.report).toMatchObject({ status: 'NOT_ASB', notAsbReason: 'WASHING_MACHINE_NOISE' });
    expect(payload.report.deadlines.map(({ status }: Data) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(payload.case).toBeNull();
  });

  test('not as a one-off party when it is the second at the same place within the year (#42, #63)', async () => {
    const party = {
      category: 'PARTIES',
      propertyId: landlord.ids['2 Harbour Row'],
      behaviour: 'EXCESSIVE_NOISE',
    };
    const oneOff = (reportId: string) => ({
      reportId,
      notAsb: {
        reason: 'ONE_OFF_PARTY',
        explanation: 'Once is no nuisance.',
        explanationSentAt: landlord.clock.now.toISOString(),
        selfHelpAdvice: 'Talk to them.',
      },
    });
    landlord.clock.at('2026-02-02T10:00');
    const first = await taken(worker, 'receiveReport', noiseReport(landlord, party));
    await taken(worker, 'triageReport', oneOff(first.report.id));
    landlord.clock.at('2026-06-01T10:00');
    const second = await taken(worker, 'receiveReport', noiseReport(landlord, party));
    expect(against(await take(worker, 'triageReport', oneOff(second.report.id)))).toEqual([
      'notAsb.reason NOT_A_ONE_OFF_PARTY 3.9',
    ]);
    landlord.clock.at('2026-03-02T09:00');
  });

  test('by handing domestic abuse on: restricted to those named, and still contact within one working day (#3, #101, decision 3)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    const { report: redirected } = await taken(worker, 'triageReport', {
      reportId: report.id,
      redirect: { target: 'DOMESTIC_ABUSE' },
    });
    expect(redirected).toMatchObject({ status: 'REDIRECTED', redirectTarget: 'DOMESTIC_ABUSE' });
    expect(redirected.deadlines.filter(({ status }: Data) => status === 'PENDING')).toEqual([
      { type: 'EMERGENCY_CONTACT', status: 'PENDING' },
    ]);
    const look = (who: Asker) => who.query('query ($id: ID!) { report(id: $id) { id } }', { id: report.id });
    for (const who of ['service-lead', 'head-of-service', 'analyst', 'other-support-worker'] as const) {
      expect((await look(landlord.as(who))).report, who).toBeNull();
    }
    for (const who of [worker, manager]) expect((await look(who)).report).toEqual({ id: report.id });
  });

  test.each(['SERVICE_COMPLAINT', 'TENANCY_FRAUD', 'SAFEGUARDING', 'WHISTLEBLOWING'])(
    'by handing it on to %s, kept as a report all the same (#4, #5, #6, #99)',
    async (target) => {
      const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
      const payload = await taken(worker, 'triageReport', { reportId: report.id, redirect: { target } });
      expect(payload.report).toMatchObject({ status: 'REDIRECTED', redirectTarget: target });
      const { rows } = await landlord.admin.query('select status from report where id = $1', [report.id]);
      expect(rows).toEqual([{ status: 'REDIRECTED' }]);
    },
  );

  test('in one way, and once', async () => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    const both = { reportId: report.id, openCase: openingNoise, redirect: { target: 'SERVICE_COMPLAINT' } };
    expect(against(await take(worker, 'triageReport', both))).toEqual(['decision ONE_DECISION 8.4']);
    expect(against(await take(worker, 'triageReport', { reportId: report.id }))).toEqual([
      'decision ONE_DECISION 8.4',
    ]);
    await taken(worker, 'triageReport', { reportId: report.id, openCase: openingNoise });
    expect(
      against(
        await take(worker, 'triageReport', { reportId: report.id, redirect: { target: 'SAFEGUARDING' } }),
      ),
    ).toEqual(['reportId DECIDED_ONCE Scope']);
  });

  test('by two at the same moment is decided by one of them', async () => {
    const { report } = await taken(manager, 'receiveReport', noiseReport(landlord));
    const decide = () => take(manager, 'triageReport', { reportId: report.id, openCase: openingNoise });
    const payloads = await Promise.all([decide(), decide(), decide()]);
    expect(payloads.filter(({ refusals }: Data) => refusals.length === 0).length).toBe(1);
    for (const { refusals } of payloads.filter((each) => each.refusals.length > 0)) {
      expect(['CHANGED_MEANWHILE', 'DECIDED_ONCE']).toContain(refusals[0].rule);
    }
    const { rows } = await landlord.admin.query(
      'select count(distinct case_id)::int as cases, count(*)::int as incidents from incident where report_id = $1',
      [report.id],
    );
    expect(rows).toEqual([{ cases: 1, incidents: 1 }]);
  });
});
