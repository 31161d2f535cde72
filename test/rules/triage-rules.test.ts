import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  type OpeningDecision,
  ruleOnLinking,
  ruleOnOpeningCase,
  ruleOnRedirecting,
  type TriagedReport,
} from '../../schema/report/triage-rules.ts';
import {
  CaseStatus,
  CategoryCode,
  DefinitionLimb,
  HarmRating,
  RedirectTarget,
  ReportStatus,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const fresh: TriagedReport = { status: ReportStatus.RECEIVED, outOfScope: null };
const noise: OpeningDecision = {
  category: CategoryCode.NOISE_NUISANCE,
  harmRating: null,
  limbs: [DefinitionLimb.RESIDENTIAL_NUISANCE],
};
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
    expect(verdict(ruleOnRedirecting(report, RedirectTarget.TENANCY_FRAUD))).toEqual(expected);
  });

  it('says where a redirected report is decided', () => {
    const message = (status: ReportStatus) => {
      const answer = ruleOnRedirecting({ ...fresh, status }, RedirectTarget.TENANCY_FRAUD);
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
    [RedirectTarget.DOMESTIC_ABUSE, true, true],
    [RedirectTarget.WHISTLEBLOWING, true, false],
    [RedirectTarget.SERVICE_COMPLAINT, false, false],
    [RedirectTarget.TENANCY_FRAUD, false, false],
    [RedirectTarget.SAFEGUARDING, false, false],
  ])('#3 #5 redirecting to %s: restricted %s, emergency contact kept %s', (target, restricted, kept) => {
    expect(ruleOnRedirecting(fresh, target)).toMatchObject({
      ok: true,
      restricted,
      keepsEmergencyContact: kept,
      clause: target === RedirectTarget.SAFEGUARDING ? '2.3' : 'Scope',
    });
  });
});
