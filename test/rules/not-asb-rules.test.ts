import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  type NotAsbDecision,
  type NotAsbFacts,
  ruleOnNotAsb,
  ruleOnOverridingNotAsb,
} from '../../schema/report/not-asb-rules.ts';
import {
  DatePrecision,
  NotAsbReason,
  RedirectTarget,
  ReportStatus,
  StaffRole,
  Urgency,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2025-11-20T12:00:00Z');
const report: NotAsbFacts = {
  status: ReportStatus.IN_TRIAGE,
  outOfScope: null,
  urgency: Urgency.NON_EMERGENCY,
  safeguardingPriority: false,
  occurredAt: new Date('2025-11-19T15:00:00Z'),
  occurredPrecision: DatePrecision.INSTANT,
  reporterCanBeContacted: true,
  parties: null,
};
const decision: NotAsbDecision = {
  reason: NotAsbReason.COOKING_ODOURS,
  explanation: 'Cooking smells are part of living close together.',
  explanationSentAt: now,
  selfHelpAdvice: 'A friendly word with your neighbour often helps.',
};
const decide = (
  change: Partial<NotAsbDecision>,
  facts: Partial<NotAsbFacts> = {},
  by = [StaffRole.HOUSING_SUPPORT_WORKER],
) =>
  verdict(
    ruleOnNotAsb({ ...report, ...facts }, { ...decision, ...change }, by, opy872v3, now, englandAndWales),
  );

describe('deciding that something is not anti-social behaviour', () => {
  it.each(Object.values(NotAsbReason))('#38 #40 #41 #43 #44 %s is explained, with advice', (reason) => {
    expect(decide({ reason })).toBe('allowed');
    expect(decide({ reason, explanation: '' })).toEqual(['EXPLANATION_NEEDED']);
    expect(decide({ reason, selfHelpAdvice: null })).toEqual(['SELF_HELP_ADVICE_NEEDED']);
  });

  it('#44 the explanation is sent to whoever can be reached', () => {
    expect(decide({ explanationSentAt: null })).toEqual(['EXPLANATION_SENT']);
    expect(decide({ explanationSentAt: null }, { reporterCanBeContacted: false })).toBe('allowed');
    expect(decide({ explanationSentAt: new Date(now.getTime() + 1) })).toEqual(['NOT_IN_THE_FUTURE']);
  });

  it('#42 #63 a party is one-off until there was another in the year', () => {
    const reason = NotAsbReason.ONE_OFF_PARTY;
    expect(decide({ reason }, { parties: { count: 1, isAsb: false, clause: '3.9' } })).toBe('allowed');
    expect(decide({ reason }, { parties: { count: 2, isAsb: true, clause: '3.9' } })).toEqual([
      'NOT_A_ONE_OFF_PARTY',
    ]);
  });

  it.each([
    ['2025-11-19T06:59:59Z', false],
    ['2025-11-19T07:00:00Z', true],
    ['2025-11-19T22:59:59Z', true],
    ['2025-11-19T23:00:00Z', false],
    ['2025-07-19T06:00:00Z', true],
    ['2025-07-19T22:00:00Z', false],
  ])('#39 music at %s is played during the day: %s', (at, byDay) => {
    const facts = { occurredAt: new Date(at) };
    const expected = byDay ? 'allowed' : ['NOT_DURING_THE_DAY'];
    expect(decide({ reason: NotAsbReason.DAYTIME_MUSIC }, facts)).toEqual(expected);
  });

  it('#39 nobody argues about the hour when only the day is known', () => {
    const facts = { occurredAt: new Date('2025-11-19T00:00:00Z'), occurredPrecision: DatePrecision.DAY };
    expect(decide({ reason: NotAsbReason.DAYTIME_MUSIC }, facts)).toBe('allowed');
    expect(decide({ reason: NotAsbReason.DAYTIME_MUSIC }, { occurredAt: null })).toBe('allowed');
  });

  it('#4 what belongs to another procedure is redirected, and a decided report stays decided', () => {
    expect(decide({}, { outOfScope: RedirectTarget.SERVICE_COMPLAINT })).toEqual(['OUT_OF_SCOPE']);
    expect(decide({}, { status: ReportStatus.REDIRECTED })).toEqual(['DECIDED_ONCE']);
    expect(decide({}, { status: ReportStatus.NOT_ASB })).toEqual(['DECIDED_ONCE']);
  });
});

describe('an emergency found not to be anti-social behaviour', () => {
  const emergency = { urgency: Urgency.EMERGENCY };

  it('#101 ends only with a manager, and danger does not end so at all', () => {
    expect(decide({}, emergency)).toEqual(['MANAGER_ENDS_EMERGENCY']);
    expect(decide({}, emergency, [StaffRole.SERVICE_LEAD])).toEqual(['MANAGER_ENDS_EMERGENCY']);
    expect(decide({}, emergency, [StaffRole.HOUSING_MANAGER])).toBe('allowed');
    const danger = { ...emergency, safeguardingPriority: true };
    expect(decide({}, danger, [StaffRole.HEAD_OF_SERVICE])).toEqual(['SAFEGUARDING_STAYS']);
  });
});

describe('overriding it', () => {
  const override = (by: StaffRole, reason: string | null, status = ReportStatus.NOT_ASB) =>
    verdict(ruleOnOverridingNotAsb({ status, outOfScope: null }, { by: [by], reason }, opy872v3));

  it('#44 is for a manager, with a reason, and for nothing else', () => {
    expect(override(StaffRole.AREA_MANAGER, 'It has been every day for months.')).toBe('allowed');
    expect(override(StaffRole.HOUSING_SUPPORT_WORKER, 'It has been every day.')).toEqual([
      'MANAGER_OVERRIDES',
    ]);
    expect(override(StaffRole.AREA_MANAGER, '')).toEqual(['REASON_NEEDED']);
    expect(override(StaffRole.AREA_MANAGER, 'Again.', ReportStatus.CASE_OPENED)).toEqual([
      'OVERRIDES_NOT_ASB',
    ]);
  });
});
