import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  type DuplicateFacts,
  type OpeningDecision,
  ruleOnDuplicate,
  ruleOnLinking,
  ruleOnOpeningCase,
  ruleOnRedirecting,
  ruleOnWithdrawing,
  type TriagedReport,
} from '../../schema/report/triage-rules.ts';
import type { EndedReport } from '../../schema/report/urgency-rules.ts';
import {
  CaseStatus,
  CategoryCode,
  DefinitionLimb,
  HarmRating,
  RedirectTarget,
  ReportStatus,
  StaffRole,
  Urgency,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const fresh: TriagedReport & EndedReport = {
  status: ReportStatus.RECEIVED,
  outOfScope: null,
  urgency: Urgency.NON_EMERGENCY,
  safeguardingPriority: false,
};
const noise: OpeningDecision = {
  category: CategoryCode.NOISE_NUISANCE,
  harmRating: null,
  limbs: [DefinitionLimb.RESIDENTIAL_NUISANCE],
};
const redirect = (
  target: RedirectTarget,
  report: Partial<typeof fresh> = {},
  by = [StaffRole.HOUSING_SUPPORT_WORKER],
) => ruleOnRedirecting({ ...fresh, ...report }, target, by, opy872v3);
const open = (decision: Partial<OpeningDecision>, report: Partial<TriagedReport> = {}) =>
  ruleOnOpeningCase({ ...fresh, ...report }, { ...noise, ...decision }, opy872v3);

describe('opening a case from a report', () => {
  it.each(Object.values(DefinitionLimb))('#21 #22 #23 #24 #25 the limb %s alone is enough', (limb) => {
    expect(verdict(open({ limbs: [limb] }))).toBe('allowed');
  });

  it('#24 without any limb it is not anti-social behaviour', () => {
    expect(open({ limbs: [] })).toMatchObject({
      refusals: [{ field: 'limbs', rule: 'DEFINITION_LIMB_NEEDED', clause: '2.1' }],
    });
  });

  it('#60 harm follows the table, and the one category with both needs a choice', () => {
    expect(open({})).toMatchObject({ ok: true, harmRating: HarmRating.MEDIUM });
    expect(verdict(open({ harmRating: HarmRating.SERIOUS }))).toEqual(['HARM_RATING_OF_CATEGORY']);
    const category = CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION;
    expect(verdict(open({ category }))).toEqual(['HARM_RATING_NEEDED']);
    for (const harmRating of Object.values(HarmRating)) {
      expect(open({ category, harmRating })).toMatchObject({ ok: true, harmRating });
    }
  });

  it('#3 domestic abuse never becomes an ordinary case', () => {
    expect(open({ category: CategoryCode.DOMESTIC_ABUSE })).toMatchObject({
      refusals: [{ rule: 'OUT_OF_SCOPE', clause: 'Scope' }],
    });
  });

  it.each([
    RedirectTarget.DOMESTIC_ABUSE,
    RedirectTarget.SERVICE_COMPLAINT,
    RedirectTarget.WHISTLEBLOWING,
    RedirectTarget.TENANCY_FRAUD,
  ])('#3 #4 #5 #6 %s is redirected: no case is opened and none absorbs it', (outOfScope) => {
    expect(verdict(open({}, { outOfScope }))).toEqual(['OUT_OF_SCOPE']);
    expect(verdict(ruleOnLinking({ ...fresh, outOfScope }, { status: CaseStatus.OPEN }))).toEqual([
      'OUT_OF_SCOPE',
    ]);
  });

  it('#26 safeguarding takes priority and does not forbid the case', () => {
    expect(verdict(open({}, { outOfScope: RedirectTarget.SAFEGUARDING }))).toBe('allowed');
  });
});

describe('a decision', () => {
  const undecided = [ReportStatus.RECEIVED, ReportStatus.IN_TRIAGE];

  it.each(Object.values(ReportStatus))('is taken once: a report that is %s', (status) => {
    const expected = undecided.includes(status) ? 'allowed' : ['DECIDED_ONCE'];
    const report = { ...fresh, status };
    expect(verdict(ruleOnOpeningCase(report, noise, opy872v3))).toEqual(expected);
    expect(verdict(ruleOnLinking(report, { status: CaseStatus.OPEN }))).toEqual(expected);
    expect(verdict(redirect(RedirectTarget.TENANCY_FRAUD, report))).toEqual(expected);
  });

  it('says where a redirected report is decided', () => {
    const message = (status: ReportStatus) => {
      const answer = redirect(RedirectTarget.TENANCY_FRAUD, { status });
      return answer.ok ? '' : answer.refusals[0]?.message;
    };
    expect(message(ReportStatus.REDIRECTED)).toContain('redirected');
    expect(message(ReportStatus.CASE_OPENED)).toContain('decided already');
  });

  it('links a report to a case that runs, and never to a closed one', () => {
    expect(verdict(ruleOnLinking(fresh, { status: CaseStatus.OPEN }))).toBe('allowed');
    expect(verdict(ruleOnLinking(fresh, { status: CaseStatus.MONITORING }))).toBe('allowed');
    expect(verdict(ruleOnLinking(fresh, { status: CaseStatus.CLOSED }))).toEqual(['CASE_IS_CLOSED']);
  });

  it.each([
    [RedirectTarget.DOMESTIC_ABUSE, true, true, true],
    [RedirectTarget.WHISTLEBLOWING, true, true, false],
    [RedirectTarget.SAFEGUARDING, false, true, false],
    [RedirectTarget.SERVICE_COMPLAINT, false, false, false],
    [RedirectTarget.TENANCY_FRAUD, false, false, false],
  ])(
    '#3 #5 #26 redirecting to %s: restricted %s, the contact of an emergency kept %s, owed in any case %s',
    (target, restricted, keepsEmergencyContact, owesEmergencyContact) => {
      expect(redirect(target)).toMatchObject({
        ok: true,
        restricted,
        keepsEmergencyContact,
        owesEmergencyContact,
        clause: target === RedirectTarget.SAFEGUARDING ? '2.3' : 'Scope',
      });
    },
  );

  it.each([RedirectTarget.SERVICE_COMPLAINT, RedirectTarget.TENANCY_FRAUD])(
    '#101 an emergency is handed to %s only by a manager, whose clock ends with it',
    (target) => {
      const emergency = { urgency: Urgency.EMERGENCY };
      expect(verdict(redirect(target, emergency))).toEqual(['MANAGER_ENDS_EMERGENCY']);
      expect(verdict(redirect(target, emergency, [StaffRole.AREA_MANAGER]))).toBe('allowed');
      const danger = { ...emergency, safeguardingPriority: true };
      expect(verdict(redirect(target, danger, [StaffRole.AREA_MANAGER]))).toEqual(['SAFEGUARDING_STAYS']);
    },
  );
});

describe('the same report twice', () => {
  const later: DuplicateFacts = {
    ...fresh,
    id: 'later',
    receivedAt: new Date('2026-03-03T10:00:00Z'),
    hatePerceived: false,
    restricted: false,
  };
  const first: DuplicateFacts = { ...later, id: 'first', receivedAt: new Date('2026-03-02T10:00:00Z') };
  const same = (one: Partial<DuplicateFacts>, other: Partial<DuplicateFacts> = {}) =>
    verdict(ruleOnDuplicate({ ...later, ...one }, { ...first, ...other }));

  it('#99 the earlier one stays, and counts itself', () => {
    expect(same({})).toBe('allowed');
    expect(same({ receivedAt: first.receivedAt })).toBe('allowed');
    expect(same({ receivedAt: new Date('2026-03-02T09:59:59Z') })).toEqual(['DUPLICATE_OF_EARLIER']);
    expect(same({ id: 'first' })).toEqual(['DUPLICATE_OF_ANOTHER']);
    for (const status of [ReportStatus.DUPLICATE, ReportStatus.WITHDRAWN]) {
      expect(same({}, { status })).toEqual(['DUPLICATE_OF_LIVING']);
    }
    expect(same({}, { status: ReportStatus.CASE_OPENED })).toBe('allowed');
    expect(same({ status: ReportStatus.NOT_ASB })).toEqual(['DECIDED_ONCE']);
  });

  it.each([
    [{ urgency: Urgency.EMERGENCY }, 'EMERGENCY_IS_KEPT'],
    [{ safeguardingPriority: true }, 'SAFEGUARDING_IS_KEPT'],
    [{ hatePerceived: true }, 'HATE_IS_KEPT'],
    [{ restricted: true }, 'RESTRICTED_IS_KEPT'],
  ])('#26 #101 #118 nothing grave is lost with the later one: %j', (grave, rule) => {
    expect(same(grave)).toEqual([rule]);
    expect(same(grave, grave)).toBe('allowed');
    expect(same({}, grave)).toBe('allowed');
  });
});

describe('taking a report back', () => {
  const withdraw = (reason: string | null, report: Partial<typeof fresh> = {}, by = StaffRole.SERVICE_LEAD) =>
    verdict(ruleOnWithdrawing({ ...fresh, ...report }, reason, [by], opy872v3));

  it('#99 needs a reason and is kept', () => {
    expect(withdraw('They made it up with the neighbour.')).toBe('allowed');
    expect(withdraw(' ')).toEqual(['REASON_NEEDED']);
    expect(withdraw('x'.repeat(2_000))).toBe('allowed');
    expect(withdraw('x'.repeat(2_001))).toEqual(['TEXT_TOO_LONG']);
    expect(withdraw('Again.', { status: ReportStatus.WITHDRAWN })).toEqual(['DECIDED_ONCE']);
  });

  it('#26 #101 an emergency ends so only with a manager, and danger never', () => {
    const emergency = { urgency: Urgency.EMERGENCY };
    expect(withdraw('Sorted.', emergency)).toEqual(['MANAGER_ENDS_EMERGENCY']);
    expect(withdraw('Sorted.', emergency, StaffRole.AREA_MANAGER)).toBe('allowed');
    const danger = { ...emergency, safeguardingPriority: true };
    expect(withdraw('Sorted.', danger, StaffRole.AREA_MANAGER)).toEqual(['SAFEGUARDING_STAYS']);
  });

  it('#101 a landlord may let others end it', () => {
    const relaxed = { ...opy872v3, guards: { ...opy872v3.guards, loweringUrgencyNeedsManager: false } };
    const emergency = { ...fresh, urgency: Urgency.EMERGENCY };
    expect(verdict(ruleOnWithdrawing(emergency, 'Sorted.', [StaffRole.SERVICE_LEAD], relaxed))).toBe(
      'allowed',
    );
  });
});
