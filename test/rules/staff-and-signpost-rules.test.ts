import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { routeReport } from '../../schema/report/routing-rules.ts';
import {
  ruleOnSignposting,
  type Signposting,
  type SignpostingFacts,
} from '../../schema/report/signposting-rules.ts';
import {
  type ProtectionChange,
  refuseUnprotected,
  ruleOnProtectingStaff,
} from '../../schema/staff-protection/staff-protection-rules.ts';
import { CategoryCode, RedirectTarget, ReportStatus, StaffRole, Urgency } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date(now.getTime() + 1);

describe('a member of staff who is the victim', () => {
  const protection = {
    incidentReference: 'IMS-7',
    healthAndSafetyReference: 'HS-7',
    oversightAt: now,
    planAgreedAt: now,
  };

  it('#71 #94 is protected by incident report, event, oversight and plan, each of them', () => {
    expect(refuseUnprotected(protection, opy872v3)).toEqual([]);
    const owed = (change: object) =>
      refuseUnprotected({ ...protection, ...change }, opy872v3).map(
        ({ rule, clause }) => `${rule} ${clause}`,
      );
    expect(owed({ incidentReference: null })).toEqual(['STAFF_INCIDENT_REPORT 8.2']);
    expect(owed({ healthAndSafetyReference: null })).toEqual(['STAFF_HEALTH_AND_SAFETY 4.3']);
    expect(owed({ oversightAt: null })).toEqual(['STAFF_OVERSIGHT 8.2']);
    expect(owed({ planAgreedAt: null })).toEqual(['STAFF_PLAN_AGREED 8.2']);
    expect(refuseUnprotected(null, opy872v3).length).toBe(4);
  });

  const nothing: ProtectionChange = {
    incidentReference: null,
    healthAndSafetyReference: null,
    takeOversight: false,
    planAgreedAt: null,
    plan: null,
  };
  const protect = (change: Partial<ProtectionChange>, by = StaffRole.SERVICE_LEAD, of = {}) =>
    verdict(
      ruleOnProtectingStaff(
        { ...nothing, ...change },
        { staffVictim: true, openedAt: now, planKnown: false, ...of },
        [by],
        opy872v3,
        now,
      ),
    );

  it('#94 only an area manager takes oversight, and a plan says what was agreed', () => {
    expect(protect({ takeOversight: true })).toEqual(['AREA_MANAGER_OVERSEES']);
    expect(protect({ takeOversight: true }, StaffRole.AREA_MANAGER)).toBe('allowed');
    expect(protect({ planAgreedAt: now })).toEqual(['PLAN_SAYS_WHAT']);
    expect(protect({ planAgreedAt: now }, StaffRole.SERVICE_LEAD, { planKnown: true })).toBe('allowed');
    expect(protect({ planAgreedAt: later, plan: 'Two go together.' })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(protect({})).toEqual(['SOMETHING_NEW']);
    expect(protect({ incidentReference: 'IMS-7' }, StaffRole.SERVICE_LEAD, { staffVictim: false })).toEqual([
      'STAFF_VICTIM_ONLY',
    ]);
  });
});

describe('pointing somebody to another agency', () => {
  const report: SignpostingFacts = {
    status: ReportStatus.RECEIVED,
    outOfScope: null,
    urgency: Urgency.NON_EMERGENCY,
    safeguardingPriority: false,
    reporterCanBeContacted: true,
    livesWithUs: false,
  };
  const told: Signposting = {
    explanation: 'Your bank stops the payment.',
    explanationSentAt: now,
    supportOffered: null,
  };
  const signpost = (decision: Partial<Signposting>, facts: Partial<SignpostingFacts> = {}) =>
    verdict(
      ruleOnSignposting(
        { ...report, ...facts },
        { ...told, ...decision },
        [StaffRole.SERVICE_LEAD],
        opy872v3,
        now,
      ),
    );

  it('#76 is told to whoever can be reached, and never in silence', () => {
    expect(signpost({})).toBe('allowed');
    expect(signpost({ explanation: ' ' })).toEqual(['EXPLANATION_NEEDED']);
    expect(signpost({ explanationSentAt: null })).toEqual(['EXPLANATION_SENT']);
    expect(signpost({ explanationSentAt: null }, { reporterCanBeContacted: false })).toBe('allowed');
    expect(signpost({ explanationSentAt: later })).toEqual(['NOT_IN_THE_FUTURE']);
  });

  it('#116 whoever lives with us is supported in it', () => {
    expect(signpost({}, { livesWithUs: true })).toEqual(['OCCUPANT_IS_SUPPORTED']);
    expect(signpost({ supportOffered: 'We call together.' }, { livesWithUs: true })).toBe('allowed');
  });

  it('#101 is no way to end an emergency, nor what belongs elsewhere or is decided', () => {
    expect(signpost({}, { urgency: Urgency.EMERGENCY })).toEqual(['MANAGER_ENDS_EMERGENCY']);
    expect(signpost({}, { safeguardingPriority: true })).toEqual(['SAFEGUARDING_STAYS']);
    expect(signpost({}, { outOfScope: RedirectTarget.TENANCY_FRAUD })).toEqual(['OUT_OF_SCOPE']);
    expect(signpost({}, { status: ReportStatus.SIGNPOSTED })).toEqual(['DECIDED_ONCE']);
  });
});

describe('who answers for a report as a case', () => {
  it.each([
    [CategoryCode.NOISE_NUISANCE, 'MEDIUM', StaffRole.SERVICE_LEAD],
    [CategoryCode.WEAPONS, 'HIGH', StaffRole.AREA_MANAGER],
    [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION, 'HIGH', StaffRole.AREA_MANAGER],
  ])('#74 %s has priority %s and goes to the %s', (category, priority, role) => {
    expect(routeReport(category, opy872v3)).toMatchObject({ priority, role });
  });
});
