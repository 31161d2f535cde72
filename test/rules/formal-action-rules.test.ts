import { describe, expect, it } from 'vitest';
import { areaOf } from '../../schema/action/action-areas.ts';
import {
  type DecisionFacts,
  refuseStep,
  ruleOnApproving,
  ruleOnRefusing,
  ruleOnSupporting,
} from '../../schema/formal-action/approval-rules.ts';
import { type ProposalFacts, ruleOnProposing } from '../../schema/formal-action/proposal-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import {
  ActionArea,
  ActionStatus,
  ActionType,
  AgencyKind,
  CategoryCode,
  EscalationLimb,
  ExclusionGround,
  HarmRating,
  HateStrand,
  InterventionRoute,
  Nation,
  OccupancyType,
  OptionState,
  PartyRole,
  RiskLevel,
  StaffRole,
  Urgency,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const today = '2026-03-02';
const tried = {
  area: ActionArea.EARLY_INTERVENTION,
  type: ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT,
  status: ActionStatus.COMPLETED,
  personId: 'him',
};
const facts: ProposalFacts = {
  type: ActionType.INJUNCTION,
  route: InterventionRoute.PERSISTENT,
  limb: EscalationLimb.UNRESOLVED_BY_EARLY_INTERVENTION,
  nation: Nation.ENGLAND,
  occupancy: OccupancyType.ASSURED,
  dateOfBirth: null,
  partyRole: PartyRole.ALLEGED_PERPETRATOR,
  personId: 'him',
  reasons: 'Nothing else has helped.',
  risk: null,
  leadAgency: null,
  category: CategoryCode.NOISE_NUISANCE,
  hateStrands: null,
  withPolice: false,
  harmRating: HarmRating.MEDIUM,
  riskLevel: null,
  urgency: Urgency.NON_EMERGENCY,
  safeguardingPriority: false,
  incidentReference: null,
  respondentAssessment: null,
  assessment: { proportionality: null, capacity: null, humanRights: null, equality: null },
  actions: [tried],
  ledger: [],
  possession: null,
  exclusion: null,
  proposedAt: new Date('2026-03-02T10:00:00Z'),
};
const propose = (change: Partial<ProposalFacts>, policy: PolicyDocument = opy872v3) =>
  ruleOnProposing({ ...facts, ...change }, policy, today);

describe('a temporary exclusion', () => {
  it('#130 that is over is not proposed', () => {
    const until = (endsAt: string) =>
      verdict(
        propose({
          type: ActionType.TEMPORARY_EXCLUSION_WALES,
          route: InterventionRoute.SERIOUS_RISK,
          limb: EscalationLimb.SERIOUS_NATURE,
          risk: 'He threw a chair.',
          urgency: Urgency.EMERGENCY,
          nation: Nation.WALES,
          occupancy: OccupancyType.SUPPORTED_STANDARD_CONTRACT_W,
          harmRating: HarmRating.SERIOUS,
          exclusion: {
            ground: ExclusionGround.VIOLENCE,
            beginsAt: new Date('2026-03-01T10:00:00Z'),
            endsAt: new Date(endsAt),
            timesBefore: 0,
            writtenReasons: null,
            reasonsGivenAt: null,
          },
        }),
      );
    expect(until('2026-03-02T10:00:00.001Z')).toBe('allowed');
    expect(until('2026-03-02T10:00:00Z')).toEqual(['EXCLUSION_PAST']);
  });
});

describe('a power', () => {
  it.each([ActionType.TEMPORARY_EXCLUSION_WALES, ActionType.PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES])(
    '#130 %s exists in Wales and nowhere else',
    (type) => {
      expect(verdict(propose({ type }))).toContain('POWER_OF_THE_NATION');
      expect(verdict(propose({ type, nation: Nation.WALES }))).not.toContain('POWER_OF_THE_NATION');
    },
  );

  it('#130 none exists in Northern Ireland', () => {
    for (const type of Object.values(ActionType).filter(
      (each) => areaOf(each) === ActionArea.FORMAL_AND_LEGAL,
    )) {
      expect(verdict(propose({ type, nation: Nation.NORTHERN_IRELAND })), type).toContain(
        'POWER_OF_THE_NATION',
      );
    }
  });

  it('#130 what may not exist in Wales is a caution, not a block', () => {
    const answer = propose({ type: ActionType.DEMOTION_ORDER, nation: Nation.WALES });
    expect(answer).toMatchObject({ ok: true, cautions: [expect.stringContaining('legal adviser')] });
  });

  it('#16 is cited by its Act and section, or by the clause where the policy names no Act', () => {
    expect(propose({})).toMatchObject({
      cites: 'Anti-social Behaviour, Crime and Policing Act 2014, section 1',
    });
    expect(propose({ type: ActionType.EXCLUSION_ORDER })).toMatchObject({ cites: 'Policy 11.5' });
  });

  it('is in force from its first day to its last', () => {
    const dated = (validFrom: string | null, validTo: string | null) => {
      const interventions = opy872v3.interventions.map((power) => ({ ...power, validFrom, validTo }));
      return verdict(propose({}, { ...opy872v3, interventions }));
    };
    expect(dated(today, today)).toBe('allowed');
    expect(dated('2026-03-03', null)).toEqual(['POWER_IN_FORCE']);
    expect(dated(null, '2026-03-01')).toEqual(['POWER_IN_FORCE']);
  });

  it.each([ActionType.RESPECT_ORDER, ActionType.HOUSING_INJUNCTION, ActionType.YOUTH_INJUNCTION])(
    '%s waits for its law, and then for age and assessment of the respondent',
    (type) => {
      expect(verdict(propose({ type }))).toContain('POWER_IN_FORCE');
      const interventions = opy872v3.interventions.map((power) =>
        power.type === type ? { ...power, commenced: true, routes: [InterventionRoute.PERSISTENT] } : power,
      );
      const policy = { ...opy872v3, interventions };
      const dateOfBirth = type === ActionType.YOUTH_INJUNCTION ? '2008-03-03' : '2008-03-02';
      const given = { type, dateOfBirth, respondentAssessment: 'Vulnerable; risk; alternatives.' };
      expect(verdict(propose(given, policy))).toBe('allowed');
      expect(verdict(propose({ ...given, respondentAssessment: ' ' }, policy))).toEqual([
        'RESPONDENT_ASSESSED',
      ]);
      if (type === ActionType.HOUSING_INJUNCTION) return;
      const wrong = type === ActionType.YOUTH_INJUNCTION ? '2008-03-02' : '2008-03-03';
      expect(verdict(propose({ ...given, dateOfBirth: wrong }, policy))).toEqual(['AGE_OF_THE_POWER']);
      expect(verdict(propose({ ...given, dateOfBirth: null }, policy))).toEqual(['AGE_KNOWN']);
    },
  );

  it('#88 of a partner says which partner leads it, and the landlord’s own names none', () => {
    const type = ActionType.COMMUNITY_PROTECTION_NOTICE;
    const partner = { type, route: InterventionRoute.PARTNERSHIP };
    expect(verdict(propose({ ...partner, leadAgency: AgencyKind.POLICE }))).toBe('allowed');
    expect(verdict(propose(partner))).toEqual(['PARTNER_LEADS']);
    expect(verdict(propose({ ...partner, leadAgency: AgencyKind.MEDIATION }))).toEqual(['PARTNER_LEADS']);
    expect(verdict(propose({ leadAgency: AgencyKind.POLICE }))).toEqual(['LANDLORD_LEADS']);
  });
});

describe('escalating a case', () => {
  const serious = { limb: EscalationLimb.SERIOUS_NATURE };

  it('#123 for its serious nature needs something on the case that says so', () => {
    expect(verdict(propose(serious))).toEqual(['SERIOUS_NATURE_ON_CASE']);
    expect(verdict(propose({ ...serious, harmRating: HarmRating.SERIOUS }))).toBe('allowed');
    expect(verdict(propose({ ...serious, riskLevel: RiskLevel.HIGH }))).toBe('allowed');
    expect(verdict(propose({ ...serious, riskLevel: RiskLevel.MEDIUM }))).toEqual(['SERIOUS_NATURE_ON_CASE']);
  });

  it('#123 as unresolved needs an early intervention that was begun', () => {
    const route = InterventionRoute.PARTNERSHIP;
    expect(verdict(propose({ route, actions: [{ ...tried, status: ActionStatus.IN_PROGRESS }] }))).toBe(
      'allowed',
    );
    expect(verdict(propose({ route, actions: [] }))).toEqual(['EARLY_INTERVENTION_TRIED']);
    expect(verdict(propose({ route, actions: [{ ...tried, status: ActionStatus.CANCELLED }] }))).toEqual([
      'EARLY_INTERVENTION_TRIED',
    ]);
  });

  it('#128 for persistence needs an early intervention with this person that is over', () => {
    const afterTrying = (change: object) => verdict(propose({ actions: [{ ...tried, ...change }] }));
    expect(afterTrying({})).toBe('allowed');
    expect(afterTrying({ status: ActionStatus.BREACHED })).toBe('allowed');
    expect(afterTrying({ status: ActionStatus.IN_PROGRESS })).toEqual(['EARLY_ACTION_COMPLETED']);
    expect(afterTrying({ personId: 'her' })).toEqual(['EARLY_ACTION_COMPLETED']);
    expect(afterTrying({ personId: null })).toEqual(['EARLY_ACTION_COMPLETED']);
    const guards = { ...opy872v3.guards, earlyActionBeforePersistentRoute: false };
    expect(verdict(propose({ actions: [{ ...tried, personId: 'her' }] }, { ...opy872v3, guards }))).toBe(
      'allowed',
    );
  });

  it('#127 quick action states the risk to life or property, and the case bears it out', () => {
    const quick = { ...serious, harmRating: HarmRating.SERIOUS, route: InterventionRoute.SERIOUS_RISK };
    expect(verdict(propose({ ...quick, riskLevel: RiskLevel.HIGH, risk: 'He set a fire.' }))).toBe('allowed');
    expect(verdict(propose({ ...quick, urgency: Urgency.EMERGENCY, risk: 'Fire.' }))).toBe('allowed');
    expect(verdict(propose({ ...quick, urgency: Urgency.EMERGENCY }))).toEqual(['RISK_STATED']);
    expect(verdict(propose({ ...quick, risk: 'Fire.', riskLevel: RiskLevel.MEDIUM }))).toEqual([
      'SERIOUS_RISK_ON_CASE',
    ]);
  });

  it('#127 #128 #129 reaches a power only by a route the policy gives it', () => {
    for (const { type, routes, nations, commenced, ledBy } of opy872v3.interventions.filter(
      (power) => power.commenced,
    )) {
      for (const route of Object.values(InterventionRoute)) {
        const answer = verdict(propose({ type, route, nation: nations[0]!, leadAgency: ledBy[0] ?? null }));
        expect(answer.includes('ROUTE_OF_THE_POWER'), `${type} ${route} ${commenced}`).toBe(
          !routes.includes(route),
        );
      }
    }
  });

  it('is aimed at an alleged perpetrator and gives reasons', () => {
    expect(verdict(propose({ partyRole: PartyRole.VICTIM }))).toEqual(['AGAINST_ALLEGED_PERPETRATOR']);
    expect(verdict(propose({ reasons: ' ' }))).toEqual(['REASONS_NEEDED']);
  });

  it('#30 where safeguarding takes priority waits for the linked incident', () => {
    expect(verdict(propose({ safeguardingPriority: true }))).toEqual(['INCIDENT_LINKED_FIRST']);
    expect(verdict(propose({ safeguardingPriority: true, incidentReference: 'INC-7' }))).toBe('allowed');
  });

  it('#121 on a hate case goes together with the police', () => {
    for (const hate of [{ category: CategoryCode.HATE_CRIME }, { hateStrands: [HateStrand.RACE] }]) {
      expect(verdict(propose(hate))).toEqual(['POLICE_PARTNERSHIP_FIRST']);
      expect(verdict(propose({ ...hate, withPolice: true }))).toBe('allowed');
    }
  });
});

describe('possession and eviction', () => {
  const open = {
    option: ActionType.DISPERSAL,
    printed: 'Dispersal Orders',
    clause: '11.7',
    state: OptionState.OPEN,
  };

  it('#129 wait until no option of partnership work is open', () => {
    const breach = {
      type: ActionType.POSSESSION_BREACH,
      route: InterventionRoute.POSSESSION,
      possession: { breachedClause: '4.2', condition: null, foundOn: null, noticeOn: null },
    };
    expect(verdict(propose({ ...breach, ledger: [open] }))).toEqual(['PARTNERSHIP_CONSIDERED_FIRST']);
    expect(verdict(propose({ ...breach, ledger: [{ ...open, state: OptionState.CONSIDERED }] }))).toBe(
      'allowed',
    );
    expect(verdict(propose({ type: ActionType.EVICTION, ledger: [open, open] }))).toEqual([
      'PARTNERSHIP_CONSIDERED_FIRST',
      'PARTNERSHIP_CONSIDERED_FIRST',
    ]);
    expect(verdict(propose({ ledger: [open] }))).toBe('allowed');
  });

  it('#131 do not exist for a licence, which is ended by notice', () => {
    const breach = {
      type: ActionType.POSSESSION_BREACH,
      route: InterventionRoute.POSSESSION,
      occupancy: OccupancyType.LICENCE,
      possession: { breachedClause: '4.2', condition: null, foundOn: null, noticeOn: null },
    };
    const answer = propose(breach);
    expect(verdict(answer)).toEqual(['OCCUPANCY_OF_THE_POWER']);
    expect(answer).toMatchObject({
      refusals: [{ message: expect.stringContaining('NOTICE_TO_END_LICENCE') }],
    });
    expect(verdict(propose({ ...breach, occupancy: null }))).toEqual(['OCCUPANCY_KNOWN']);
    const notice = {
      type: ActionType.NOTICE_TO_END_LICENCE,
      route: InterventionRoute.SERIOUS_RISK,
      risk: 'Fire.',
      riskLevel: RiskLevel.HIGH,
    };
    expect(verdict(propose({ ...notice, occupancy: OccupancyType.EXCLUDED_LICENCE }))).toBe('allowed');
    expect(verdict(propose({ ...notice, occupancy: OccupancyType.SECURE }))).toEqual([
      'OCCUPANCY_OF_THE_POWER',
    ]);
  });

  it('say nothing of another power’s particulars', () => {
    const possession = { breachedClause: '4.2', condition: null, foundOn: null, noticeOn: null };
    expect(verdict(propose({ possession }))).toEqual(['BELONGS_TO_ANOTHER_POWER']);
  });
});

describe('support and approval', () => {
  const assessment = { proportionality: 'p', capacity: 'c', humanRights: 'h', equality: 'e' };
  const decision: DecisionFacts = {
    status: ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
    by: { staffId: 'decider', roles: [StaffRole.HOUSING_MANAGER] },
    proposedBy: 'proposer',
    supportedBy: null,
    reason: null,
    assessment,
  };
  const support = (change: Partial<DecisionFacts>, policy = opy872v3) =>
    ruleOnSupporting({ ...decision, ...change }, policy);
  const supported: DecisionFacts = {
    ...decision,
    status: ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
    by: { staffId: 'decider', roles: [StaffRole.AREA_MANAGER] },
    supportedBy: 'supporter',
  };
  const approve = (change: Partial<DecisionFacts>, policy = opy872v3) =>
    ruleOnApproving({ ...supported, ...change }, policy);

  it('#124 the housing manager supports first, then the area manager approves', () => {
    expect(support({})).toMatchObject({ status: ActionStatus.AWAITING_AREA_MANAGER_APPROVAL });
    expect(approve({})).toMatchObject({ status: ActionStatus.APPROVED });
    expect(verdict(approve({ status: ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT }))).toEqual([
      'SUPPORT_BEFORE_APPROVAL',
    ]);
    expect(verdict(support({ status: ActionStatus.APPROVED }))).toEqual(['AWAITS_SUPPORT']);
    expect(verdict(approve({ status: ActionStatus.APPROVED }))).toEqual(['AWAITS_APPROVAL']);
  });

  it.each(Object.values(StaffRole))('#124 %s decides only in the part the policy gives', (role) => {
    const by = { staffId: 'decider', roles: [role] };
    expect(verdict(support({ by })) === 'allowed').toBe(role === StaffRole.HOUSING_MANAGER);
    expect(verdict(approve({ by })) === 'allowed').toBe(role === StaffRole.AREA_MANAGER);
  });

  it('#124 takes two people beside the proposer, even where one holds both roles', () => {
    const roles = [StaffRole.HOUSING_MANAGER, StaffRole.AREA_MANAGER];
    expect(verdict(approve({ by: { staffId: 'supporter', roles } }))).toEqual(['TWO_PEOPLE']);
    expect(verdict(approve({ by: { staffId: 'proposer', roles } }))).toEqual(['PROPOSER_DOES_NOT_DECIDE']);
    expect(verdict(support({ by: { staffId: 'proposer', roles } }))).toEqual(['PROPOSER_DOES_NOT_DECIDE']);
    const policy = { ...opy872v3, guards: { ...opy872v3.guards, proposerMayNotApprove: false } };
    expect(verdict(approve({ by: { staffId: 'proposer', roles } }, policy))).toBe('allowed');
    expect(verdict(approve({ by: { staffId: 'supporter', roles } }, policy))).toEqual(['TWO_PEOPLE']);
  });

  it('#125 names each part of the assessment that is missing', () => {
    const answer = approve({ assessment: { ...assessment, capacity: ' ', equality: null } });
    expect(answer).toMatchObject({
      ok: false,
      refusals: [
        { field: 'assessment.capacity', rule: 'ASSESSMENT_NEEDED', clause: '11.3' },
        { field: 'assessment.equality', rule: 'ASSESSMENT_NEEDED', clause: '11.3' },
      ],
    });
    expect(verdict(support({ assessment: { ...assessment, capacity: null } }))).toBe('allowed');
  });

  it('#124 refusing says why, and comes from whoever’s yes is awaited', () => {
    const refuse = (change: Partial<DecisionFacts>) =>
      verdict(ruleOnRefusing({ ...supported, reason: 'Too early.', ...change }, opy872v3));
    expect(refuse({})).toBe('allowed');
    expect(refuse({ reason: ' ' })).toEqual(['REASON_NEEDED']);
    expect(refuse({ by: decision.by })).toEqual(['DECIDER_REFUSES']);
    expect(refuse({ by: decision.by, status: decision.status })).toBe('allowed');
    expect(refuse({ status: ActionStatus.IN_PROGRESS })).toEqual(['AWAITS_APPROVAL']);
  });

  it('#124 nothing starts before both, and every other step follows from where it stands', () => {
    const steps = (to: ActionStatus) =>
      Object.values(ActionStatus).filter((from) => refuseStep(from, to, 'Because.').length === 0);
    expect(steps(ActionStatus.IN_PROGRESS)).toEqual([ActionStatus.APPROVED]);
    expect(steps(ActionStatus.BREACHED)).toEqual([ActionStatus.IN_PROGRESS]);
    expect(steps(ActionStatus.DISCHARGED)).toEqual([ActionStatus.IN_PROGRESS, ActionStatus.BREACHED]);
    expect(steps(ActionStatus.CANCELLED)).toEqual([
      ActionStatus.PROPOSED,
      ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
      ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
      ActionStatus.APPROVED,
    ]);
    expect(refuseStep(ActionStatus.APPROVED, ActionStatus.CANCELLED, ' ').map(({ rule }) => rule)).toEqual([
      'REASON_NEEDED',
    ]);
  });
});
