import { describe, expect, it } from 'vitest';
import { judgePriority, ruleOnPriorityChange } from '../../schema/case/priority-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { CasePriority, HarmRating, RiskLevel, StaffRole } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const { LOW, MEDIUM, HIGH } = CasePriority;

describe('the priority of a case', () => {
  it.each([
    [HarmRating.MEDIUM, null, MEDIUM],
    [HarmRating.MEDIUM, RiskLevel.LOW, MEDIUM],
    [HarmRating.MEDIUM, RiskLevel.MEDIUM, MEDIUM],
    [HarmRating.MEDIUM, RiskLevel.HIGH, HIGH],
    [HarmRating.SERIOUS, null, HIGH],
    [HarmRating.SERIOUS, RiskLevel.LOW, HIGH],
    [HarmRating.SERIOUS, RiskLevel.MEDIUM, HIGH],
    [HarmRating.SERIOUS, RiskLevel.HIGH, HIGH],
  ])('#91 %s harm and %s risk is %s: the higher counts', (harm, risk, priority) => {
    expect(judgePriority(harm, risk)).toMatchObject({ priority, clause: '7.5' });
  });

  const change = (from: CasePriority, to: CasePriority, by: StaffRole, reason: string | null) =>
    verdict(ruleOnPriorityChange({ from, to, by: [by], reason }, opy872v3));

  it('#91 is changed by hand with a reason', () => {
    expect(change(MEDIUM, HIGH, StaffRole.HOUSING_SUPPORT_WORKER, 'She is afraid to go out.')).toBe(
      'allowed',
    );
    expect(change(MEDIUM, HIGH, StaffRole.HOUSING_SUPPORT_WORKER, ' ')).toEqual(['REASON_NEEDED']);
    expect(change(MEDIUM, MEDIUM, StaffRole.HOUSING_SUPPORT_WORKER, null)).toBe('allowed');
  });

  it('#91 is lowered only by a manager', () => {
    expect(change(HIGH, LOW, StaffRole.HOUSING_MANAGER, 'The man has moved away.')).toBe('allowed');
    expect(change(HIGH, LOW, StaffRole.SERVICE_LEAD, 'The man has moved away.')).toEqual([
      'MANAGER_LOWERS_PRIORITY',
    ]);
    expect(change(HIGH, LOW, StaffRole.HOUSING_MANAGER, null)).toEqual(['REASON_NEEDED']);
  });
});
