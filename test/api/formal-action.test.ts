import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { against, taken } from '../support/casework.ts';
import {
  accusedCase,
  approvedAction,
  assessment,
  injunction,
  step,
  stepped,
  triedEarly,
} from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let housing: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  housing = landlord.as('housing-manager');
  area = landlord.as('area-manager');
});
afterAll(() => landlord?.close());
beforeEach(() => landlord.clock.at('2026-03-02T10:00'));

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

describe('the catalogue of powers', () => {
  const types = (rows: Data[]) => rows.map(({ type }) => type);

  test('shows by nation and day what there is, its law, who leads it and whose yes it needs (#16, #130)', async () => {
    const { english, welsh, early } = await worker.query(
      `query ($wales: ID!) { english: interventions(nation: ENGLAND) { type legalBasis routes ledBy caution inForce approvals { supports approves clause } }
        welsh: interventions(serviceId: $wales) { type } early: interventions(nation: WALES, on: "2022-11-30") { type } }`,
      { wales: landlord.ids['Tŷ Bryn'] },
    );
    expect(types(welsh)).toContain('TEMPORARY_EXCLUSION_WALES');
    expect(types(english)).not.toContain('TEMPORARY_EXCLUSION_WALES');
    expect(types(early)).not.toContain('TEMPORARY_EXCLUSION_WALES');
    expect(english.find(({ type }: Data) => type === 'INJUNCTION')).toEqual({
      type: 'INJUNCTION',
      legalBasis: 'Anti-social Behaviour, Crime and Policing Act 2014, section 1',
      routes: ['SERIOUS_RISK', 'PERSISTENT', 'PARTNERSHIP'],
      ledBy: [],
      caution: null,
      inForce: true,
      approvals: { supports: ['HOUSING_MANAGER'], approves: ['AREA_MANAGER'], clause: '11.2' },
    });
    expect(english.find(({ type }: Data) => type === 'DISPERSAL').ledBy).toEqual(['POLICE']);
  });

  test('names powers whose law is not in force only when asked for them', async () => {
    const { now, all } = await worker.query(
      '{ now: interventions(nation: ENGLAND) { type } all: interventions(nation: ENGLAND, alsoNotInForce: true) { type inForce caution } }',
    );
    expect(types(now)).not.toContain('RESPECT_ORDER');
    expect(all.find(({ type }: Data) => type === 'RESPECT_ORDER')).toMatchObject({ inForce: false });
  });
});

describe('formal action', () => {
  test('is proposed, supported, approved, begun and completed by different people, each step on record (#123, #124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    expect(action).toMatchObject({
      status: 'AWAITING_HOUSING_MANAGER_SUPPORT',
      formal: {
        route: 'PERSISTENT',
        limb: 'UNRESOLVED_BY_EARLY_INTERVENTION',
        cites: 'Anti-social Behaviour, Crime and Policing Act 2014, section 1',
      },
    });
    const it = { actionId: action.id };
    expect(against(await step(area, 'approveFormalAction', it))).toEqual([
      'actionId SUPPORT_BEFORE_APPROVAL 11.2',
    ]);
    expect(against(await step(area, 'supportFormalAction', it))).toEqual([
      'actionId HOUSING_MANAGER_SUPPORTS 11.2',
    ]);
    expect(against(await step(worker, 'startFormalAction', it))).toEqual([
      'actionId APPROVED_BEFORE_BEGUN 11.2',
    ]);
    const supported = await stepped(housing, 'supportFormalAction', { ...it, reason: 'Papers are ready.' });
    expect(supported.action.status).toBe('AWAITING_AREA_MANAGER_APPROVAL');
    expect(against(await step(housing, 'approveFormalAction', it))).toEqual([
      'actionId AREA_MANAGER_APPROVES 11.2',
      'actionId TWO_PEOPLE 11.2',
    ]);
    expect((await stepped(area, 'approveFormalAction', it)).action.status).toBe('APPROVED');
    const done = await worker.query(
      'mutation ($input: CompleteActionInput!) { completeAction(input: $input) { refusals { rule } } }',
      { input: it },
    );
    expect(done.completeAction.refusals).toEqual([{ rule: 'STARTED_BEFORE_DONE' }]);
    const started = await stepped(worker, 'startFormalAction', it);
    expect(started).toMatchObject({ action: { status: 'IN_PROGRESS' }, case: { stage: 'LEGAL_ACTION' } });
    const { action: over } = await taken(worker, 'completeAction', it);
    expect(over.status).toBe('COMPLETED');
    expect(started.action.decisions).toEqual([
      { step: 'PROPOSED', reason: 'It goes on every night.', by: { id: worker.staffId } },
      { step: 'SUPPORTED', reason: 'Papers are ready.', by: { id: housing.staffId } },
      { step: 'APPROVED', reason: null, by: { id: area.staffId } },
      { step: 'STARTED', reason: null, by: { id: worker.staffId } },
    ]);
  });

  test('is never decided by whoever proposed it, nor by one person for both (#124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const own = (await stepped(area, 'proposeFormalAction', injunction(accused))).action;
    await stepped(housing, 'supportFormalAction', { actionId: own.id });
    expect(against(await step(area, 'approveFormalAction', { actionId: own.id }))).toEqual([
      'actionId PROPOSER_DOES_NOT_DECIDE 11.2',
    ]);
    const his = (await stepped(housing, 'proposeFormalAction', injunction(accused))).action;
    expect(against(await step(housing, 'supportFormalAction', { actionId: his.id }))).toEqual([
      'actionId PROPOSER_DOES_NOT_DECIDE 11.2',
    ]);
  });

  test('is approved by the area manager of the case’s own area, and not by one of another (#124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    await stepped(housing, 'supportFormalAction', { actionId: action.id });
    const elsewhere = landlord.as('welsh-area-manager');
    expect(against(await step(elsewhere, 'approveFormalAction', { actionId: action.id }))).toEqual([
      'actionId NOT_FOUND 12.1',
    ]);
    // Whoever reaches the case in another part is no area manager here for being one elsewhere.
    const lead = landlord.as('service-lead');
    await landlord.admin.query(
      `insert into staff_grant (staff_id, role, area_id) values ($1, 'AREA_MANAGER', $2)`,
      [lead.staffId, landlord.ids['De Cymru']],
    );
    expect(against(await step(lead, 'approveFormalAction', { actionId: action.id }))).toEqual([
      'actionId AREA_MANAGER_APPROVES 11.2',
    ]);
    const head = landlord.as('head-of-service');
    expect(against(await step(head, 'approveFormalAction', { actionId: action.id }))).toEqual([
      'actionId AREA_MANAGER_APPROVES 11.2',
    ]);
  });

  test('is not approved before all four parts of its assessment are written, each missing one named (#125)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(
      worker,
      'proposeFormalAction',
      injunction(accused, { assessment: null }),
    );
    const it = { actionId: action.id };
    expect(action.formal.assessedAt).toBeNull();
    await stepped(housing, 'supportFormalAction', it);
    expect(against(await step(area, 'approveFormalAction', it))).toEqual([
      'assessment.capacity ASSESSMENT_NEEDED 11.3',
      'assessment.equality ASSESSMENT_NEEDED 11.3',
      'assessment.humanRights ASSESSMENT_NEEDED 11.3',
      'assessment.proportionality ASSESSMENT_NEEDED 11.3',
    ]);
    const { capacity, ...three } = assessment;
    await stepped(worker, 'assessFormalAction', { ...it, assessment: three });
    expect(against(await step(area, 'approveFormalAction', it))).toEqual([
      'assessment.capacity ASSESSMENT_NEEDED 11.3',
    ]);
    const late = { ...it, formalVersion: 1, assessment: { capacity: 'Otherwise.' } };
    expect(against(await step(worker, 'assessFormalAction', late))).toEqual([
      'assessment.capacity CHANGED_MEANWHILE 15.1',
      'formalVersion CHANGED_MEANWHILE 15.1',
    ]);
    await stepped(worker, 'assessFormalAction', { ...it, assessment: { capacity } });
    // What was supported is not what it says now.
    const blind = { ...it, assessment: { equality: 'Looked at again.' } };
    expect(against(await step(worker, 'assessFormalAction', blind))).toEqual([
      'assessment.equality READ_BEFORE_OVERWRITING 15.1',
      'formalVersion READ_BEFORE_OVERWRITING 15.1',
    ]);
    const anew = { ...blind, formalVersion: 3 };
    const { action: again } = await stepped(worker, 'assessFormalAction', anew);
    expect(again.status).toBe('AWAITING_HOUSING_MANAGER_SUPPORT');
    expect(against(await step(area, 'approveFormalAction', it))).toEqual([
      'actionId SUPPORT_BEFORE_APPROVAL 11.2',
    ]);
    await stepped(housing, 'supportFormalAction', it);
    await stepped(area, 'approveFormalAction', it);
    expect(against(await step(worker, 'assessFormalAction', { ...it, assessment }))).toEqual([
      'actionId ASSESSED_BEFORE_DECIDED 11.3',
    ]);
  });

  test('is refused with a reason and goes no further; given up or ended with a reason too (#124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const propose = async () => (await stepped(worker, 'proposeFormalAction', injunction(accused))).action.id;
    const refused = { actionId: await propose() };
    expect(against(await step(area, 'refuseFormalAction', refused))).toEqual(['reason REASON_NEEDED 11.2']);
    const no = await stepped(area, 'refuseFormalAction', { ...refused, reason: 'Try mediation first.' });
    expect(no.action.status).toBe('REFUSED');
    expect(against(await step(housing, 'supportFormalAction', refused))).toEqual([
      'actionId AWAITS_SUPPORT 11.2',
    ]);
    const given = { actionId: await propose(), reason: 'They moved away.' };
    expect((await stepped(worker, 'cancelFormalAction', given)).action.status).toBe('CANCELLED');
    const begun = await approvedAction(landlord, worker, injunction(accused));
    const it = { actionId: begun.id, reason: 'By agreement.' };
    expect(against(await step(worker, 'dischargeFormalAction', it))).toEqual(['actionId STEP_FOLLOWS 11.2']);
    await stepped(worker, 'startFormalAction', it);
    expect((await stepped(worker, 'breachFormalAction', it)).action.status).toBe('BREACHED');
    expect((await stepped(worker, 'dischargeFormalAction', it)).action.status).toBe('DISCHARGED');
  });

  test('decided by two in the same moment is decided once', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    const it = { actionId: action.id, reason: 'Now.' };
    const both = await Promise.all([
      step(housing, 'supportFormalAction', it),
      step(area, 'refuseFormalAction', it),
      step(housing, 'supportFormalAction', it),
    ]);
    const { action: after } = await stepped(worker, 'linkPoliceEvidence', {
      actionId: action.id,
      reference: 'PC 0042',
      datedOn: '2026-03-01',
    });
    const steps = after.decisions.map((each: Data) => each.step);
    expect(steps.filter((each: string) => each === 'SUPPORTED').length).toBeLessThanOrEqual(1);
    expect(both.filter(({ refusals }) => refusals.length === 0).length).toBe(steps.length - 1);
  });

  test('is found by those whose step is next, and by its status (#124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    const waiting = async (who: Asker) => {
      const { actions } = await who.query(
        'query ($case: ID!) { actions(filter: { awaitingMe: true, caseId: [$case] }) { edges { node { id } } } }',
        { case: accused.case.id },
      );
      return actions.edges.map(({ node }: Data) => node.id);
    };
    expect(await waiting(housing)).toEqual([action.id]);
    expect(await waiting(area)).toEqual([]);
    await stepped(housing, 'supportFormalAction', { actionId: action.id });
    expect(await waiting(housing)).toEqual([]);
    expect(await waiting(area)).toEqual([action.id]);
    expect(await waiting(landlord.as('head-of-service'))).toEqual([]);
    const { actions } = await area.query(
      'query ($case: ID!) { actions(filter: { status: [AWAITING_AREA_MANAGER_APPROVAL], caseId: [$case] }) { totalCount } }',
      { case: accused.case.id },
    );
    expect(actions.totalCount).toBe(1);
  });

  test('carries the police’s evidence, dated and not from the future (#126)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { action } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    const evidence = { actionId: action.id, reference: 'CAD 1234', datedOn: '2026-03-02' };
    expect(against(await step(worker, 'linkPoliceEvidence', { ...evidence, datedOn: '2026-03-03' }))).toEqual(
      ['datedOn NOT_IN_THE_FUTURE 11.4'],
    );
    expect(against(await step(worker, 'linkPoliceEvidence', { ...evidence, reference: ' ' }))).toEqual([
      'reference WORDS_NEEDED 11.4',
    ]);
    const { evidence: linked, action: after } = await stepped(worker, 'linkPoliceEvidence', evidence);
    expect(linked).toMatchObject({ agency: 'POLICE', reference: 'CAD 1234' });
    expect(after.policeEvidence).toEqual([{ reference: 'CAD 1234', datedOn: '2026-03-02' }]);
  });

  test('for a serious risk states the risk, and the case bears it out (#127)', async () => {
    const accused = await accusedCase(landlord, worker);
    const quick = injunction(accused, { route: 'SERIOUS_RISK', limb: 'SERIOUS_NATURE' });
    expect(against(await step(worker, 'proposeFormalAction', quick))).toEqual([
      'limb SERIOUS_NATURE_ON_CASE 11.1',
      'risk RISK_STATED 11.3',
      'route SERIOUS_RISK_ON_CASE 11.5',
    ]);
    const grave = await accusedCase(landlord, worker, {
      report: { behaviour: 'VIOLENCE', violence: true },
      opening: { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] },
    });
    const now = injunction(grave, {
      route: 'SERIOUS_RISK',
      limb: 'SERIOUS_NATURE',
      risk: 'He broke a door with an axe.',
    });
    expect((await stepped(worker, 'proposeFormalAction', now)).action.formal.route).toBe('SERIOUS_RISK');
  });

  test('on a persistent perpetrator follows a completed early intervention with them (#128)', async () => {
    const accused = await accusedCase(landlord, worker);
    await taken(worker, 'recordAction', { caseId: accused.case.id, type: 'FACILITATED_CONVERSATION' });
    expect(against(await step(worker, 'proposeFormalAction', injunction(accused)))).toEqual([
      'route EARLY_ACTION_COMPLETED 11.6',
    ]);
    await triedEarly(worker, accused);
    await stepped(worker, 'proposeFormalAction', injunction(accused));
  });
});

describe('eviction and possession', () => {
  const options = [
    ['INJUNCTION', 'POLICE'],
    ['COMMUNITY_PROTECTION_NOTICE', 'LOCAL_AUTHORITY'],
    ['DISPERSAL', 'POLICE'],
    ['NOISE_ABATEMENT', 'ENVIRONMENTAL_HEALTH'],
    ['EQUIPMENT_CONFISCATION', 'ENVIRONMENTAL_HEALTH'],
    ['CRIMINAL_BEHAVIOUR_ORDER', 'POLICE'],
    ['COMMUNITY_PROTECTION_ORDER', 'LOCAL_AUTHORITY'],
    ['CLOSURE_ORDER', 'POLICE'],
  ] as const;

  test('wait until every option of partnership work is used or considered, with reason and agency (#129, #131)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const claim = injunction(accused, {
      type: 'POSSESSION_BREACH',
      route: 'POSSESSION',
      possession: { breachedClause: 'Clause 4.2' },
    });
    const blocked = await step(worker, 'proposeFormalAction', claim);
    expect(against(blocked)).toEqual(
      options.map(([option]) => `partnership.${option} PARTNERSHIP_CONSIDERED_FIRST 11.7`).sort(),
    );
    const ledger = async (): Promise<string[]> => {
      const { partnershipLedger } = await worker.query(
        'query ($case: ID!, $party: ID!) { partnershipLedger(caseId: $case, partyId: $party) { option state } }',
        { case: accused.case.id, party: accused.party.id },
      );
      return partnershipLedger
        .filter(({ state }: Data) => state === 'OPEN')
        .map(({ option }: Data) => option);
    };
    expect((await ledger()).sort()).toEqual(options.map(([option]) => option).sort());
    // An injunction that has begun is an option used.
    const begun = await approvedAction(landlord, worker, injunction(accused));
    await stepped(worker, 'startFormalAction', { actionId: begun.id });
    for (const [option, agency] of options.slice(1)) {
      const line = {
        caseId: accused.case.id,
        partyId: accused.party.id,
        option,
        choice: 'CONSIDERED',
        agency,
      };
      expect(against(await step(worker, 'considerOption', { ...line, reason: ' ' }))).toEqual([
        'reason OPTION_REASON_NEEDED 11.7',
      ]);
      expect((await step(worker, 'proposeFormalAction', claim)).refusals.length).toBeGreaterThan(0);
      await stepped(worker, 'considerOption', { ...line, reason: 'It would not reach this.' });
    }
    expect(await ledger()).toEqual([]);
    const { action } = await stepped(worker, 'proposeFormalAction', claim);
    expect(action.possession).toEqual({ condition: null, breachedClause: 'Clause 4.2' });
    const eviction = injunction(accused, { type: 'EVICTION' });
    expect((await stepped(worker, 'proposeFormalAction', eviction)).action.type).toBe('EVICTION');
  });

  test('of a licence is a notice to end it, not a claim for possession (#131)', async () => {
    const accused = await accusedCase(landlord, worker, { person: { occupancyType: 'LICENCE' } });
    await triedEarly(worker, accused);
    const claim = injunction(accused, {
      type: 'POSSESSION_ABSOLUTE_GROUND',
      route: 'POSSESSION',
      possession: { condition: 'SERIOUS_OFFENCE', foundOn: '2024-01-01', noticeOn: '2026-03-02' },
    });
    expect(against(await step(worker, 'proposeFormalAction', claim)).join('\n')).toContain(
      'OCCUPANCY_OF_THE_POWER',
    );
  });
});

describe('a hate case', () => {
  test('sees no action against those responsible before the police are with it (#121)', async () => {
    const accused = await accusedCase(landlord, worker, { report: { hateStrands: ['RACE'] } });
    const warn = {
      caseId: accused.case.id,
      partyId: accused.party.id,
      type: 'WARNING_LETTER',
      proportionality: 'Slurs at the door, twice.',
    };
    const early = await worker.query(
      'mutation ($input: RecordActionInput!) { recordAction(input: $input) { refusals { field rule clause message } } }',
      { input: warn },
    );
    expect(against(early.recordAction)).toEqual(['caseId POLICE_PARTNERSHIP_FIRST 10.5']);
    expect(against(await step(worker, 'proposeFormalAction', injunction(accused))).join()).toContain(
      'POLICE_PARTNERSHIP_FIRST 10.5',
    );
    const agreed = {
      caseId: accused.case.id,
      force: 'North Shore Police',
      officerReference: 'PC 0042',
      agreedOn: '2026-03-02',
      agreed: 'They interview first; we warn after.',
    };
    expect(
      against(await step(worker, 'recordPolicePartnership', { ...agreed, agreedOn: '2026-03-03' })),
    ).toEqual(['agreedOn NOT_IN_THE_FUTURE 10.5']);
    expect((await stepped(worker, 'recordPolicePartnership', agreed)).partnership).toMatchObject({
      force: 'North Shore Police',
    });
    await taken(worker, 'recordAction', warn);
  });
});
