import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
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
let homes = 0;
/** A home of its own for each story. */
async function newHome(service = 'Harbour House'): Promise<string> {
  const sql = 'insert into property (service_id, address) values ($1, $2) returning id';
  return (await landlord.admin.query(sql, [landlord.ids[service], `${++homes} Quiet Lane`])).rows[0].id;
}
const receive = async (changes: object = {}, by = worker): Promise<Data> =>
  taken(
    by,
    'receiveReport',
    noiseReport(landlord, { reporter: { name: `Neighbour ${++homes}` }, ...changes } as never),
  );
const oneOff = (reportId: string) => ({
  reportId,
  notAsb: {
    reason: 'ONE_OFF_PARTY',
    explanation: 'Once is no nuisance.',
    explanationSentAt: landlord.clock.now.toISOString(),
    selfHelpAdvice: 'Talk to them.',
  },
});

describe('earlier reports', () => {
  test('are suggested by person, place and time, never acted upon, never told beyond the scope of who asks (#63, #75)', async () => {
    landlord.clock.at(monday);
    const propertyId = await newHome();
    const phone = '01632 960555';
    const { report: first } = await receive({ propertyId, reporter: { name: 'Maud Penhaligon', phone } });
    await taken(worker, 'triageReport', { reportId: first.id, openCase: openingNoise });
    landlord.clock.at('2026-03-05T10:00');
    const again = { propertyId, reporter: { name: 'M Penhaligon', phone: '+44 1632 960555' } };
    const seen = await receive(again, worker);
    expect(seen.suggestions.matches).toMatchObject([
      {
        report: first.reference,
        case: expect.stringMatching(/^ASB-/),
        reasons: ['SAME_PHONE', 'SAME_ADDRESS', 'SAME_CATEGORY', 'NEAR_IN_TIME'],
      },
    ]);
    expect(seen.report.status).toBe('RECEIVED');
    // A colleague does not see the case: no reference of it, nor of its report.
    const unseen = await receive(again, other);
    expect(unseen.suggestions.matches.map(({ report }: Data) => report)).toEqual([seen.report.reference]);
    const foreign = 'query ($id: ID!) { reportSuggestions(reportId: $id) { matches { report } } }';
    const welsh = await landlord.as('welsh-support-worker').answer(foreign, { id: first.id });
    expect(JSON.stringify(welsh)).not.toContain(first.reference);
  });

  test('that a colleague cannot see still end the offer to resolve it oneself (#64, #115)', async () => {
    landlord.clock.at(monday);
    const propertyId = await newHome();
    const noise = { propertyId, category: 'NOISE_NUISANCE', safeToSelfResolve: true };
    const first = await receive(noise);
    expect(first.suggestions.selfResolution).toMatchObject({ offered: true });
    await taken(worker, 'triageReport', { reportId: first.report.id, openCase: openingNoise });
    landlord.clock.at('2026-03-09T10:00');
    const second = await receive(noise, other);
    expect(second.suggestions.matches).toEqual([]);
    expect(second.suggestions.selfResolution).toMatchObject({ offered: false, rule: 'FIRST_REPORT_ONLY' });
  });

  test('the offer waits for the question of safety, and the diary and the local authority are named for noise (#61, #62, #64)', async () => {
    landlord.clock.at(monday);
    const noise = { propertyId: await newHome(), category: 'NOISE_NUISANCE' };
    const { prompts, suggestions } = await receive({
      ...noise,
      noise: { kind: 'MUSIC', timeOfDay: 'NIGHT', howOften: 'DAILY', minutes: 240 },
    });
    expect(prompts.map(({ prompt }: Data) => prompt)).toEqual(['ASK_IF_SAFE']);
    expect(suggestions.selfResolution).toMatchObject({ offered: false, rule: 'SAFETY_ASKED_FIRST' });
    expect(suggestions.advice[0].text).toMatch(/local authority/i);
    const { categories } = await worker.query(
      '{ categories { code firstActions checklist { code } procedures { name } } }',
    );
    const [row] = categories.filter(({ code }: Data) => code === 'NOISE_NUISANCE');
    expect(row.firstActions).toEqual(expect.arrayContaining(['DIARY_SHEETS', 'SIGNPOST']));
    expect(row.checklist.map(({ code }: Data) => code)).toContain('LOCAL_AUTHORITY_NAMED');
  });

  test.each([['ASSURED', 'NON_OCCUPANT']])(
    'advice on weapons differs for those who live with us: %s, %s (#61)',
    async (ours, elsewhere) => {
      landlord.clock.at(monday);
      const adviceTo = async (occupancyType: string) => {
        const reporter = { name: 'Ivor Penry', occupancyType };
        return (await receive({ category: 'WEAPONS', reporter })).suggestions.advice[0]?.text;
      };
      expect(await adviceTo(ours)).not.toBe(await adviceTo(elsewhere));
    },
  );

  test('three in a month are put before the service lead (#75)', async () => {
    landlord.clock.at(monday);
    const propertyId = await newHome();
    const { case: of } = await openedCase(landlord, worker, { propertyId });
    let linked: Data;
    for (const at of ['2026-03-03T10:00', '2026-03-04T10:00']) {
      landlord.clock.at(at);
      const { report } = await receive({ propertyId });
      linked = (await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: of.id } }))
        .case;
    }
    expect(new Date(linked.escalatedAt).toISOString()).toBe('2026-03-04T10:00:00.000Z');
    const { cases } = await lead.query(
      '{ cases(filter: {escalatedFrom: "2026-03-04"}) { edges { node { id } } } }',
    );
    expect(cases.edges.map(({ node }: Data) => node.id)).toContain(of.id);
  });
});

describe('parties', () => {
  test('the second in the year is anti-social, whoever decided the first: it opens with the earlier one and its reporter (#42, #63)', async () => {
    const propertyId = await newHome();
    landlord.clock.at('2025-06-02T10:00');
    const first = await receive(
      { category: 'PARTIES', propertyId, reporter: { name: 'Rhona Tully' } },
      worker,
    );
    expect(first.suggestions.parties).toMatchObject({ isAsb: false, count: 1 });
    await taken(worker, 'triageReport', oneOff(first.report.id));
    landlord.clock.at(monday);
    // Told of as noise, it is a party all the same.
    const second = await receive({ propertyId, noise: { kind: 'PARTY' } }, other);
    expect(second.suggestions.parties).toMatchObject({
      isAsb: true,
      count: 2,
      earlier: [],
      suggestDiary: true,
    });
    expect(against(await take(other, 'triageReport', oneOff(second.report.id)))).toEqual([
      'notAsb.reason NOT_A_ONE_OFF_PARTY 3.9',
    ]);
    const opening = { ...openingNoise, category: 'PARTIES' };
    const { case: of } = await taken(lead, 'triageReport', { reportId: second.report.id, openCase: opening });
    expect(of.reports.map(({ id }: Data) => id).sort()).toEqual([first.report.id, second.report.id].sort());
    expect(of.parties.map(({ person }: Data) => person.name)).toContain('Rhona Tully');
    const { rows } = await landlord.admin.query('select status from report where id = $1', [first.report.id]);
    expect(rows).toEqual([{ status: 'LINKED_TO_CASE' }]);
  });

  test.each([
    ['2025-03-03T10:00:00Z', 2],
    ['2025-03-02T10:00:00Z', 1],
  ])('one of %s makes %i with one of 2 March 2026 (#63)', async (earlier, count) => {
    const propertyId = await newHome();
    landlord.clock.at(earlier);
    await receive({ category: 'PARTIES', propertyId });
    landlord.clock.at(monday);
    expect((await receive({ category: 'PARTIES', propertyId })).suggestions.parties).toMatchObject({ count });
  });

  test.each([
    ['on the last day of the year that they lived there', '2025-10-31', 'OCCUPANT', 2],
    ['the day after they had left', '2025-10-30', 'OCCUPANT', 1],
    ['where somebody of them was a visitor', '2025-10-31', 'VISITOR', 1],
  ])(
    'of a household are counted wherever it lived: one at their last home %s (#63)',
    async (_, leftOn, relation, count) => {
      const [before, now] = [await newHome(), await newHome()];
      landlord.clock.at('2025-10-31T10:00');
      const { report: first } = await receive({ category: 'PARTIES', propertyId: before });
      await taken(worker, 'triageReport', oneOff(first.id));
      const { case: of } = await openedCase(landlord, worker, { propertyId: before });
      const household = (propertyId: string, members: object[]) =>
        taken(worker, 'recordHousehold', { caseId: of.id, propertyId, members });
      const { household: there } = await household(before, [
        { person: { name: 'Merle Fairweather' }, relation },
      ]);
      const [{ id: membershipId, person }] = there.members;
      landlord.clock.at('2025-11-03T10:00');
      await taken(worker, 'endMembership', { caseId: of.id, membershipId, toOn: leftOn });
      await household(now, [{ personId: person.id, relation: 'OCCUPANT', fromOn: '2025-11-01' }]);
      landlord.clock.at(monday);
      const second = await receive({ category: 'PARTIES', propertyId: now });
      expect(second.suggestions.parties).toMatchObject({
        count,
        isAsb: count > 1,
        earlier: count > 1 ? [first.reference] : [],
      });
      if (count === 1) return;
      expect(against(await take(worker, 'triageReport', oneOff(second.report.id)))).toEqual([
        'notAsb.reason NOT_A_ONE_OFF_PARTY 3.9',
      ]);
      const opening = { ...openingNoise, category: 'PARTIES' };
      const opened = await taken(worker, 'triageReport', { reportId: second.report.id, openCase: opening });
      expect(opened.case.reports.map(({ id }: Data) => id)).toEqual([second.report.id]);
    },
  );
});

describe('hate', () => {
  test('is what anybody perceives: asked about, an emergency, with strands, True Vision and the charter (#34, #101, #118, #119, #120)', async () => {
    landlord.clock.at(monday);
    const { report, prompts } = await receive({
      behaviour: 'INTIMIDATION_HARASSMENT',
      propertyId: await newHome(),
    });
    expect(prompts.map(({ prompt }: Data) => prompt)).not.toContain('ASK_ABOUT_HATE');
    expect(report.urgency).toBe('NON_EMERGENCY');
    const add = (more: object) => take(worker, 'supplementReport', { reportId: report.id, ...more });
    expect(against(await add({ hatePerceivedBy: 'WITNESS' }))).toEqual([
      'hateStrands HATE_STRAND_NEEDED 10.1',
    ]);
    expect(against(await add({ trueVisionReported: true }))).toEqual([
      'trueVisionReported HATE_STRAND_NEEDED 10.1',
    ]);
    expect(against(await add({}))).toEqual([' SOMETHING_NEW 8.4']);
    const known = await add({ hateStrands: ['RACE'], hatePerceivedBy: 'WITNESS' });
    expect(known.report).toMatchObject({
      urgency: 'EMERGENCY',
      hateStrands: ['RACE'],
      hatePerceivedBy: 'WITNESS',
    });
    const told = await add({ trueVisionReported: true, trueVisionReference: 'TV-9' });
    expect(told.report).toMatchObject({ trueVisionReported: true, trueVisionReference: 'TV-9' });
    // Nobody takes a perception back by asking again.
    expect((await add({ hateStrands: ['RELIGION'] })).report.hateStrands.sort()).toEqual([
      'RACE',
      'RELIGION',
    ]);
    const asked = await receive({ behaviour: 'TARGETING_IDENTIFIED_GROUP', propertyId: await newHome() });
    expect(asked.prompts.map(({ prompt }: Data) => prompt)).toContain('ASK_ABOUT_HATE');
    const { standards } = await landlord
      .as('partner-user')
      .query(
        '{ standards { charters { name } behaviours { code } categories { code } notAsb { reason } weNeed weOffer responseTimes { workingDays } } }',
      );
    expect(standards.charters).toEqual([{ name: 'Respect ASB Charter for Housing' }]);
    expect(standards.categories.length).toBe(12);
  });

  test('is opened so that only the named read the case and what was reported (#118)', async () => {
    landlord.clock.at(monday);
    const hate = { hateStrands: ['DISABILITY'], hatePerceivedBy: 'VICTIM', propertyId: await newHome() };
    const { report } = await receive(hate);
    const opening = {
      category: 'HATE_CRIME',
      limbs: ['HARASSMENT_ALARM_DISTRESS'],
      restrictTo: [manager.staffId],
    };
    const { case: of } = await taken(worker, 'triageReport', { reportId: report.id, openCase: opening });
    expect(of).toMatchObject({ restricted: true, urgency: 'EMERGENCY', hateStrands: ['DISABILITY'] });
    const look = 'query ($case: ID!, $report: ID!) { case(id: $case) { id } report(id: $report) { id } }';
    const nothing = { case: null, report: null };
    for (const who of [lead, other, landlord.as('head-of-service')]) {
      expect(await who.query(look, { case: of.id, report: report.id })).toEqual(nothing);
    }
    expect((await manager.query(look, { case: of.id, report: report.id })).case).toEqual({ id: of.id });
  });
});

describe('a member of staff who is the victim', () => {
  test('tells the service lead and an area manager, and the case moves on and closes only when they are protected (#71, #93, #94)', async () => {
    landlord.clock.at(monday);
    const abuse = { victimType: 'STAFF', behaviour: 'INTIMIDATION_HARASSMENT', propertyId: await newHome() };
    expect(against(await take(worker, 'receiveReport', noiseReport(landlord, abuse)))).toEqual([
      'told STAFF_VICTIM_REPORTS_TO 8.2',
    ]);
    const wrong = { ...abuse, told: { staffId: landlord.ids['welsh-area-manager'] } };
    expect(against(await take(worker, 'receiveReport', noiseReport(landlord, wrong)))).toEqual([
      'told.staffId TELL_LEAD_OR_AREA_MANAGER 8.2',
    ]);
    const { report, prompts } = await receive({ ...abuse, told: { staffId: lead.staffId } });
    expect(prompts.map(({ prompt }: Data) => prompt)).toEqual(['PROTECT_STAFF']);
    const opening = {
      category: 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
      harmRating: 'SERIOUS',
      limbs: ['HARASSMENT_ALARM_DISTRESS'],
    };
    const open = () => take(worker, 'triageReport', { reportId: report.id, openCase: opening });
    expect(against(await open())).toEqual(['told STAFF_VICTIM_TOLD 8.2']);
    await taken(worker, 'supplementReport', { reportId: report.id, told: { staffId: manager.staffId } });
    const { case: of } = await open();
    expect(of.staffVictim).toBe(true);
    const incidents = 'query ($id: ID!) { case(id: $id) { incidents { againstStaff } } }';
    expect((await worker.query(incidents, { id: of.id })).case.incidents).toEqual([{ againstStaff: true }]);
    const warn = { caseId: of.id, type: 'WARNING_VERBAL' };
    const owed = ['STAFF_HEALTH_AND_SAFETY', 'STAFF_INCIDENT_REPORT', 'STAFF_OVERSIGHT', 'STAFF_PLAN_AGREED'];
    const rules = (payload: Data) => payload.refusals.map(({ rule }: Data) => rule).sort();
    expect(rules(await take(worker, 'recordAction', warn))).toEqual(owed);
    const protect = (by: Asker, more: object) => take(by, 'protectStaff', { caseId: of.id, ...more });
    expect(against(await protect(worker, { takeOversight: true }))).toEqual([
      'takeOversight AREA_MANAGER_OVERSEES 8.2',
    ]);
    await protect(worker, { incidentReference: 'IMS-9', healthAndSafetyReference: 'HS-9' });
    expect(rules(await take(worker, 'recordAction', warn))).toEqual(['STAFF_OVERSIGHT', 'STAFF_PLAN_AGREED']);
    const done = await protect(manager, {
      takeOversight: true,
      plan: 'Two visit together.',
      planAgreedAt: '2026-03-02T10:00:00Z',
    });
    expect(done.staffProtection).toMatchObject({
      incidentReference: 'IMS-9',
      oversightBy: { id: manager.staffId },
      plan: 'Two visit together.',
    });
    expect(
      rules(await take(worker, 'recordAction', warn)).filter((rule: string) => rule.startsWith('STAFF_')),
    ).toEqual([]);
  });
});
