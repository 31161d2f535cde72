import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { judgeUrgency, ruleOnUrgencyChange, type UrgencyFacts } from '../../schema/report/urgency-rules.ts';
import { Behaviour, CategoryCode, StaffRole, Urgency } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const { EMERGENCY, NON_EMERGENCY } = Urgency;
const nothingKnown: UrgencyFacts = {
  category: null,
  behaviour: null,
  dangerNow: null,
  violence: null,
  hatePerceived: null,
};
const judge = (facts: Partial<UrgencyFacts>) => judgeUrgency({ ...nothingKnown, ...facts }, opy872v3);

describe('whether a report is an emergency', () => {
  const emergencies = [CategoryCode.HATE_CRIME, CategoryCode.DOMESTIC_ABUSE, CategoryCode.VIOLENCE];

  it.each(emergencies)('#101 %s always is', (category) => {
    const answer = judge({ category, violence: false, hatePerceived: false, dangerNow: false });
    expect(answer).toMatchObject({ urgency: EMERGENCY, clause: '8.6' });
  });

  it.each(
    Object.values(CategoryCode).filter((code) => ![...emergencies, CategoryCode.WEAPONS].includes(code)),
  )('#101 %s by itself is not', (category) => {
    expect(judge({ category })).toMatchObject({ urgency: NON_EMERGENCY, clause: '8.6' });
  });

  it('#101 any category is when violence was used or threatened, hate is perceived or somebody is in danger', () => {
    const category = CategoryCode.NOISE_NUISANCE;
    expect(judge({ category, violence: true }).urgency).toBe(EMERGENCY);
    expect(judge({ category, violence: false }).urgency).toBe(NON_EMERGENCY);
    expect(judge({ category, hatePerceived: true }).urgency).toBe(EMERGENCY);
    expect(judge({ category, hatePerceived: false }).urgency).toBe(NON_EMERGENCY);
    expect(judge({ category, dangerNow: true })).toMatchObject({ urgency: EMERGENCY, clause: '2.3' });
    expect(judge({ category, dangerNow: false }).urgency).toBe(NON_EMERGENCY);
  });

  it('#101 weapons are until somebody answers that no violence was used or threatened', () => {
    const category = CategoryCode.WEAPONS;
    expect(judge({ category, violence: null }).urgency).toBe(EMERGENCY);
    expect(judge({ category, violence: true }).urgency).toBe(EMERGENCY);
    expect(judge({ category, violence: false }).urgency).toBe(NON_EMERGENCY);
  });

  it.each(Object.values(Behaviour))(
    '#33 #34 #101 the behaviour %s is judged as the policy says',
    (behaviour) => {
      const grave = [Behaviour.VIOLENCE, Behaviour.TARGETING_IDENTIFIED_GROUP].includes(behaviour);
      expect(judge({ behaviour }).urgency).toBe(grave ? EMERGENCY : NON_EMERGENCY);
    },
  );
});

describe('changing the urgency', () => {
  const lower = (by: StaffRole[], reason: string | null, policy = opy872v3) =>
    verdict(ruleOnUrgencyChange({ from: EMERGENCY, to: NON_EMERGENCY, by, reason }, policy));

  it('#101 only a manager lowers an emergency, and only with a reason', () => {
    expect(lower([StaffRole.AREA_MANAGER], 'Reported under the wrong category.')).toBe('allowed');
    expect(lower([StaffRole.AREA_MANAGER], '  ')).toEqual(['REASON_NEEDED']);
    // Nobody can see these, nor read them.
    expect(lower([StaffRole.AREA_MANAGER], ' \u200b\u2060')).toEqual(['REASON_NEEDED']);
    expect(lower([StaffRole.SERVICE_LEAD], 'Reported under the wrong category.')).toEqual([
      'MANAGER_LOWERS_URGENCY',
    ]);
    expect(lower([StaffRole.HOUSING_SUPPORT_WORKER], null)).toEqual([
      'MANAGER_LOWERS_URGENCY',
      'REASON_NEEDED',
    ]);
  });

  it('#101 anybody raises it', () => {
    const by = [StaffRole.HOUSING_SUPPORT_WORKER];
    const change = { from: NON_EMERGENCY, to: EMERGENCY, by, reason: null };
    expect(verdict(ruleOnUrgencyChange(change, opy872v3))).toBe('allowed');
  });

  it('#101 an emergency that stays one needs nobody', () => {
    const by = [StaffRole.HOUSING_SUPPORT_WORKER];
    const same = { from: EMERGENCY, to: EMERGENCY, by, reason: null };
    expect(verdict(ruleOnUrgencyChange(same, opy872v3))).toBe('allowed');
    const calm = { from: NON_EMERGENCY, to: NON_EMERGENCY, by, reason: null };
    expect(verdict(ruleOnUrgencyChange(calm, opy872v3))).toBe('allowed');
  });

  it('#101 a landlord may let others lower it, and still asks for a reason', () => {
    const relaxed = { ...opy872v3, guards: { ...opy872v3.guards, loweringUrgencyNeedsManager: false } };
    expect(lower([StaffRole.SERVICE_LEAD], 'Reported under the wrong category.', relaxed)).toBe('allowed');
    expect(lower([StaffRole.SERVICE_LEAD], null, relaxed)).toEqual(['REASON_NEEDED']);
  });
});
