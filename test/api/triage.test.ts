import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { accusedCase, injunction, step, triedEarly } from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let other: Asker;
let lead: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  other = landlord.as('other-support-worker');
  lead = landlord.as('service-lead');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const monday = '2026-03-02T10:00';
const receive = async (changes: object = {}, by = worker): Promise<Data> =>
  taken(by, 'receiveReport', noiseReport(landlord, changes as never));
const emergencyOf = ({ deadlines }: Data): Data[] =>
  deadlines.filter(({ type }: Data) => type === 'EMERGENCY_CONTACT');
const instant = (text: string) => new Date(text).toISOString();
const canRead = async (who: Asker, id: string): Promise<boolean> =>
  (await who.query('query ($id: ID!) { report(id: $id) { id } }', { id })).report !== null;
/** A report as whoever keeps whistleblowing reads it. */
const confided = async (id: string): Promise<Data> => {
  const { confidedReports } = await landlord
    .as('data-protection-officer')
    .query(
      '{ confidedReports(first: 100) { edges { node { id description triageNote reporter { name } } } } }',
    );
  const { id: _, ...read } = confidedReports.edges.find(({ node }: Data) => node.id === id).node;
  return read;
};
const eventsOf = async (id: string): Promise<{ kind: string; facts: Data }[]> =>
  (await landlord.admin.query('select kind, facts from case_event where report_id = $1 order by seq', [id]))
    .rows;
const violence = { behaviour: 'VIOLENCE', violence: true };

describe('danger comes first', () => {
  test('999 is the first thing said, at the door and at triage, until the police were called (#28)', async () => {
    landlord.clock.at(monday);
    const { report, prompts, suggestions } = await receive({ dangerNow: true, safeguarding: {} });
    expect(prompts.map(({ prompt }: Data) => prompt)).toEqual(['CALL_999', 'SAFEGUARDING_FIRST']);
    expect(suggestions.prompts[0]).toEqual({ prompt: 'CALL_999' });
    const ask = async () =>
      (
        await worker.query('query ($id: ID!) { reportSuggestions(reportId: $id) { prompts { prompt } } }', {
          id: report.id,
        })
      ).reportSuggestions.prompts.map(({ prompt }: Data) => prompt);
    expect(await ask()).toEqual(['CALL_999', 'SAFEGUARDING_FIRST']);
    const called = { reportId: report.id, policeCalledAt: '2026-03-02T10:00:01Z' };
    expect(against(await take(worker, 'supplementReport', called))).toEqual([
      'policeCalledAt NOT_IN_THE_FUTURE 2.4',
    ]);
    const police = '2026-03-02T09:59:00Z';
    const known = await taken(worker, 'supplementReport', { reportId: report.id, policeCalledAt: police });
    expect(instant(known.report.policeCalledAt)).toBe(instant(police));
    expect(await ask()).toEqual(['SAFEGUARDING_FIRST']);
  });

  test('the decision waits with a reason while the clocks run on (#29)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive(violence);
    expect(against(await take(worker, 'deferTriage', { reportId: report.id, reason: ' ' }))).toEqual([
      'reason REASON_NEEDED 2.4',
    ]);
    const put = await taken(worker, 'deferTriage', { reportId: report.id, reason: 'The police are there.' });
    expect(put.report).toMatchObject({ status: 'IN_TRIAGE', triageDeferredReason: 'The police are there.' });
    expect(put.report.deadlines.map(({ status }: Data) => status)).toEqual(['PENDING', 'PENDING', 'PENDING']);
    const welsh = landlord.as('welsh-support-worker');
    expect(against(await take(welsh, 'deferTriage', { reportId: report.id, reason: 'Wait.' }))).toEqual([
      'reportId NOT_FOUND 12.1',
    ]);
  });

  test('safeguarding names its procedure by the service, stands above the case, and needs its incident (#7, #26, #27)', async () => {
    landlord.clock.at(monday);
    const cas2 = { serviceId: landlord.ids['Lantern Court'], propertyId: null };
    for (const [place, procedure] of [
      [{}, 'INCIDENT_MANAGEMENT'],
      [cas2, 'CAS2_INCIDENT_MANAGEMENT'],
    ] as const) {
      const { report } = await receive(place, manager);
      const flagged = await taken(manager, 'flagSafeguarding', {
        reportId: report.id,
        incidentReference: 'IMS-1',
      });
      expect(flagged.report).toMatchObject({
        safeguardingPriority: true,
        incidentProcedure: procedure,
        urgency: 'EMERGENCY',
      });
      expect(emergencyOf(flagged.report)).toMatchObject([{ status: 'PENDING' }]);
    }
    const { report } = await receive({ safeguarding: {} });
    const open = (more: object) =>
      take(worker, 'triageReport', { reportId: report.id, openCase: { ...openingNoise, ...more } });
    expect(against(await open({}))).toEqual(['openCase.incidentReference INCIDENT_REFERENCE_NEEDED 2.3']);
    const { case: opened } = await open({ incidentReference: 'IMS-2' });
    expect(opened).toMatchObject({
      safeguardingPriority: true,
      incidentReference: 'IMS-2',
      urgency: 'EMERGENCY',
    });
    const banner = 'query ($id: ID!) { case(id: $id) { safeguardingBanner } }';
    expect((await worker.query(banner, { id: opened.id })).case.safeguardingBanner).toContain('IMS-2');
  });

  test('legal action on a flagged case is linked to its incident (#30)', async () => {
    landlord.clock.at(monday);
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const set = 'update asb_case set safeguarding_priority = true where id = $1';
    await landlord.admin.query(set, [accused.case.id]);
    expect(against(await step(worker, 'proposeFormalAction', injunction(accused)))).toContain(
      'caseId INCIDENT_LINKED_FIRST 2.5',
    );
    await taken(worker, 'flagSafeguarding', { caseId: accused.case.id, incidentReference: 'IMS-3' });
    expect(against(await step(worker, 'proposeFormalAction', injunction(accused)))).not.toContain(
      'caseId INCIDENT_LINKED_FIRST 2.5',
    );
  });

  test('a dangerous report joins a case only with its incident (#26)', async () => {
    landlord.clock.at(monday);
    const { case: running } = await openedCase(landlord, worker);
    const { report } = await receive({ safeguarding: {} });
    const link = () =>
      take(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: running.id } });
    expect(against(await link())).toEqual(['incidentReference INCIDENT_REFERENCE_NEEDED 2.3']);
    await taken(worker, 'flagSafeguarding', { reportId: report.id, incidentReference: 'IMS-4' });
    expect((await link()).case).toMatchObject({
      safeguardingPriority: true,
      incidentReference: 'IMS-4',
      urgency: 'EMERGENCY',
    });
  });
});

describe('an emergency', () => {
  test('lowered by a manager with a reason has its clock cancelled; raised again it counts from the receipt (#101)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive(violence);
    const change = async (by: Asker, urgency: string, reason: string | null) =>
      take(by, 'changeUrgency', await asRead(by, { reportId: report.id, urgency, reason }));
    expect(against(await change(worker, 'NON_EMERGENCY', 'A door.'))).toEqual([
      'urgency MANAGER_LOWERS_URGENCY 8.6',
    ]);
    expect(against(await change(manager, 'NON_EMERGENCY', ' '))).toEqual(['reason REASON_NEEDED 8.6']);
    expect(against(await change(manager, 'EMERGENCY', 'It is.'))).toEqual([
      'urgency URGENCY_IS_SO_ALREADY 8.6',
    ]);
    const lowered = await change(manager, 'NON_EMERGENCY', 'A door was kicked.');
    const [was] = emergencyOf(lowered.report);
    expect(was).toMatchObject({ status: 'CANCELLED' });
    landlord.clock.at('2026-03-05T10:00');
    const [now, second] = emergencyOf((await change(worker, 'EMERGENCY', null)).report).sort((a, b) =>
      a.status < b.status ? -1 : 1,
    );
    // What was cancelled is never written again; the new clock is late from the start.
    expect(now).toEqual(was);
    expect(second!.status).not.toBe('CANCELLED');
    expect(instant(second!.dueAt)).toBe('2026-03-03T23:59:59.999Z');
    expect(instant(second!.startsAt)).toBe('2026-03-02T10:00:00.000Z');
    expect((await eventsOf(report.id)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['URGENCY_CHANGED', 'DEADLINE_CANCELLED', 'DEADLINE_SET']),
    );
  });

  test('ends without a case only by a manager, whichever way it is decided (#101)', async () => {
    landlord.clock.at(monday);
    const told = { explanation: 'It is not.', explanationSentAt: '2026-03-02T09:59:00Z' };
    const ways: [string, object][] = [
      ['notAsb', { reason: 'OTHER', ...told, selfHelpAdvice: 'Talk.' }],
      ['redirect', { target: 'SERVICE_COMPLAINT' }],
      ['signpost', { agency: 'POLICE', ...told }],
      ['withdraw', { reason: 'Made up.' }],
    ];
    for (const [way, decision] of ways) {
      const { report } = await receive(violence);
      const decide = (by: Asker) => take(by, 'triageReport', { reportId: report.id, [way]: decision });
      expect(against(await decide(lead))).toEqual([`${way} MANAGER_ENDS_EMERGENCY 8.6`]);
      const ended = await decide(manager);
      expect(ended.refusals, way).toEqual([]);
      expect(emergencyOf(ended.report)).toMatchObject([{ status: 'CANCELLED' }]);
    }
  });

  test('is contacted on the day of the incident where that is possible: told, and never a breach (#102)', async () => {
    const contact = async (occurredAt: string, at: string) => {
      landlord.clock.at('2026-03-02T09:00');
      const { report } = await receive({ ...violence, occurredAt });
      landlord.clock.at(at);
      return (
        await taken(worker, 'recordReportContact', { reportId: report.id, method: 'PHONE', reached: true })
      ).report;
    };
    const same = await contact('2026-03-02T08:00:00Z', '2026-03-02T23:59');
    expect(same).toMatchObject({ metSameDayAim: true });
    expect(emergencyOf(same)).toMatchObject([{ status: 'MET' }]);
    const next = await contact('2026-03-02T08:00:00Z', '2026-03-03T00:01');
    expect(next).toMatchObject({ metSameDayAim: false });
    expect(emergencyOf(next)).toMatchObject([{ status: 'MET' }]);
  });

  test('gives way to nobody: priority is the higher of harm and risk, and only a manager lowers it (#74, #91)', async () => {
    landlord.clock.at(monday);
    const { case: of } = await openedCase(landlord, worker);
    expect(of).toMatchObject({ priority: 'MEDIUM', routedTo: 'SERVICE_LEAD' });
    const change = async (by: Asker, priority: string | null, reason: string) =>
      take(by, 'changePriority', await asRead(by, { caseId: of.id, priority, reason }));
    expect((await change(worker, 'HIGH', 'They are frail.')).case).toMatchObject({
      priority: 'HIGH',
      routedTo: 'AREA_MANAGER',
    });
    const listed =
      'query ($id: [ID!]) { cases(filter: {routedTo: [AREA_MANAGER], serviceId: $id}) { edges { node { id } } } }';
    const { cases } = await manager.query(listed, { id: [landlord.ids['Harbour House']] });
    expect(cases.edges.map(({ node }: Data) => node.id)).toContain(of.id);
    expect(against(await change(worker, 'LOW', 'Better now.'))).toEqual([
      'priority MANAGER_LOWERS_PRIORITY 7.5',
    ]);
    expect(against(await change(manager, 'LOW', ' '))).toEqual(['reason REASON_NEEDED 7.5']);
    expect((await change(manager, 'LOW', 'Better now.')).case).toMatchObject({
      priority: 'LOW',
      routedTo: 'HOUSING_SUPPORT_WORKER',
    });
  });
});

describe('what belongs elsewhere', () => {
  test('domestic abuse is read by few from the first moment, and contacted in one working day (#3, #101)', async () => {
    landlord.clock.at(monday);
    const { report, prompts } = await receive({ category: 'DOMESTIC_ABUSE' });
    expect(prompts.map(({ prompt }: Data) => prompt)).toContain('REDIRECT');
    for (const who of [other, lead, landlord.as('head-of-service')])
      expect(await canRead(who, report.id)).toBe(false);
    for (const who of [worker, manager]) expect(await canRead(who, report.id)).toBe(true);
    const passed = await taken(worker, 'triageReport', {
      reportId: report.id,
      redirect: { target: 'DOMESTIC_ABUSE' },
    });
    expect(passed.suggestions.advice).toMatchObject([
      { clause: '3.9', url: expect.stringContaining('gov.uk') },
    ]);
    landlord.clock.at('2026-03-03T10:00');
    const written = { method: 'LETTER', reached: true, approachAgreed: true };
    expect(against(await take(manager, 'recordReportContact', { reportId: report.id, ...written }))).toEqual([
      'approachAgreed AGREED_IN_TALKING 8.5',
    ]);
    const met = await taken(manager, 'recordReportContact', {
      reportId: report.id,
      method: 'PHONE',
      reached: true,
    });
    expect(emergencyOf(met.report)).toMatchObject([{ status: 'MET' }]);
  });

  test('whistleblowing is read by whoever took it and its keeper, by nobody who manages, whoever handed it on (#5)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive({
      description: 'The manager takes money.',
      reporter: { name: 'Ada Quill' },
    });
    const handed = await taken(lead, 'triageReport', {
      reportId: report.id,
      redirect: { target: 'WHISTLEBLOWING' },
    });
    expect(handed.report).toBeNull();
    for (const who of [
      lead,
      manager,
      other,
      landlord.as('housing-manager'),
      landlord.as('head-of-service'),
    ]) {
      expect(await canRead(who, report.id)).toBe(false);
      const { persons } = await who.query(
        'query { persons(filter: {name: "Ada Quill"}) { edges { node { id } } } }',
      );
      expect(persons.edges).toEqual([]);
      const { caseEvents } = await who.query(
        'query ($id: [ID!]) { caseEvents(filter: {reportId: $id}) { totalCount } }',
        { id: [report.id] },
      );
      expect(caseEvents.totalCount).toBe(0);
    }
    expect(await canRead(worker, report.id)).toBe(true);
    expect(await confided(report.id)).toEqual({
      description: 'The manager takes money.',
      triageNote: null,
      reporter: { name: null },
    });
    await expect
      .poll(async () => {
        const { rows } = await landlord.admin.query(
          `select staff_id from audit_entry where kind = 'CONFIDED_READ' and facts ->> 'report' = $1`,
          [report.id],
        );
        return rows.map(({ staff_id }) => staff_id);
      })
      .toContain(landlord.as('data-protection-officer').staffId);
    const { confidedReports } = await landlord
      .as('data-protection-officer')
      .query('{ confidedReports { edges { node { status redirectTarget } } } }');
    for (const { node } of confidedReports.edges) expect(node.redirectTarget).toBe('WHISTLEBLOWING');
  });

  test('whistleblowing that nobody below took is read by its keeper alone, once nobody waits for a contact (#5, #101)', async () => {
    landlord.clock.at(monday);
    const { report: told } = await receive({ description: 'On a form.' }, lead);
    await taken(manager, 'triageReport', { reportId: told.id, redirect: { target: 'WHISTLEBLOWING' } });
    expect(await canRead(lead, told.id)).toBe(false);
    expect(await canRead(manager, told.id)).toBe(false);
    expect(await confided(told.id)).toMatchObject({ description: 'On a form.' });

    const { report: danger } = await receive(violence, lead);
    const redirect = { target: 'WHISTLEBLOWING' };
    await taken(manager, 'triageReport', { reportId: danger.id, redirect });
    expect(await canRead(lead, danger.id)).toBe(false);
    const contact = { reportId: danger.id, method: 'PHONE', reached: true };
    expect((await take(manager, 'recordReportContact', contact)).refusals).toEqual([]);
  });

  test('an emergency handed to safeguarding keeps its contact (#26, #101)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive(violence);
    const redirect = { target: 'SAFEGUARDING', safeguardingReference: 'SG-1' };
    const passed = await taken(worker, 'triageReport', { reportId: report.id, redirect });
    expect(emergencyOf(passed.report)).toMatchObject([{ status: 'PENDING' }]);
  });

  test('somebody is pointed to an agency, told so, and supported where they live with us (#65, #76, #116)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive({ reporterType: 'OCCUPANT', category: 'CYBER_CRIME' });
    const signpost = {
      agency: 'POLICE',
      explanation: 'Action Fraud and your bank.',
      explanationSentAt: '2026-03-02T10:00:00Z',
    };
    const decide = (more: object) =>
      take(worker, 'triageReport', { reportId: report.id, signpost: { ...signpost, ...more } });
    expect(against(await decide({}))).toEqual(['signpost.supportOffered OCCUPANT_IS_SUPPORTED 9.4']);
    expect((await decide({ supportOffered: 'We call them together.' })).report).toMatchObject({
      status: 'SIGNPOSTED',
      signpostedTo: 'POLICE',
      explanation: 'Action Fraud and your bank.',
      supportOffered: 'We call them together.',
    });
  });

  test('what is not anti-social is explained and kept, support is offered all the same, a manager takes it back (#44, #65, #99)', async () => {
    landlord.clock.at(monday);
    const { report } = await receive();
    const notAsb = {
      reason: 'LIFESTYLE_CLASH',
      explanation: 'Shift work is no nuisance.',
      explanationSentAt: '2026-03-02T09:59:00Z',
      selfHelpAdvice: 'Agree on quiet hours.',
    };
    const decided = await taken(worker, 'triageReport', { reportId: report.id, notAsb });
    expect(decided.report).toMatchObject({
      explanation: notAsb.explanation,
      selfHelpAdvice: notAsb.selfHelpAdvice,
      reasonableness: notAsb.explanation,
    });
    expect(instant(decided.report.explanationSentAt)).toBe(instant(notAsb.explanationSentAt));
    const offered = await taken(worker, 'offerSupport', {
      reportId: report.id,
      support: 'Somebody to talk to.',
    });
    expect(offered.report.supportOffered).toBe('Somebody to talk to.');
    expect(against(await take(lead, 'overrideNotAsb', { reportId: report.id, reason: 'Daily.' }))).toEqual([
      'reportId MANAGER_OVERRIDES 9.3',
    ]);
    const back = await taken(manager, 'overrideNotAsb', { reportId: report.id, reason: 'It is every day.' });
    expect(back.report).toMatchObject({
      status: 'IN_TRIAGE',
      notAsbReason: null,
      overrideReason: 'It is every day.',
    });
    const open = back.report.deadlines.filter(({ status }: Data) => status === 'PENDING');
    expect(open.map(({ startsAt }: Data) => instant(startsAt))).toEqual(
      open.map(() => '2026-03-02T10:00:00.000Z'),
    );
    expect(open.length).toBe(2);
  });

  test('the same report twice is one, and a report may be taken back (#99)', async () => {
    landlord.clock.at(monday);
    const { report: first } = await receive();
    const { report: second } = await receive();
    const duplicate = { reportId: second.id, duplicate: { ofReportId: first.id } };
    expect((await taken(worker, 'triageReport', duplicate)).report).toMatchObject({
      status: 'DUPLICATE',
      duplicateOf: { reference: first.reference },
    });
    const welsh = landlord.as('welsh-support-worker');
    const elsewhere = await receive({ serviceId: landlord.ids['Tŷ Bryn'], propertyId: null }, welsh);
    const { report: third } = await receive();
    const foreign = { reportId: third.id, duplicate: { ofReportId: elsewhere.report.id } };
    expect(against(await take(worker, 'triageReport', foreign))).toEqual([
      'duplicate.ofReportId NOT_FOUND 12.1',
    ]);
    const back = await taken(worker, 'triageReport', {
      reportId: third.id,
      withdraw: { reason: 'It has stopped.' },
    });
    expect(back.report).toMatchObject({ status: 'WITHDRAWN' });
  });
});
