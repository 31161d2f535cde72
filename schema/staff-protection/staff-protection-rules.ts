import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import type { StaffRole } from '../vocabulary.ts';

export interface ProtectionFacts {
  incidentReference: string | null;
  healthAndSafetyReference: string | null;
  oversightAt: Date | null;
  planAgreedAt: Date | null;
}

/** What is still owed to a member of staff who is the victim (#71, #94): all before the case moves on or closes. */
export function refuseUnprotected(
  facts: ProtectionFacts | null,
  { staffVictims }: PolicyDocument,
): Refusal[] {
  const { clause } = staffVictims;
  const refusals: Refusal[] = [];
  const owe = (field: string, rule: string, of: string, message: string) =>
    refusals.push(refusal(`staffProtection.${field}`, rule, of, message));
  if (!facts?.incidentReference) {
    owe('incidentReference', 'STAFF_INCIDENT_REPORT', clause, 'Complete the incident report.');
  }
  if (!facts?.healthAndSafetyReference) {
    owe('healthAndSafetyReference', 'STAFF_HEALTH_AND_SAFETY', '4.3', 'Record the health and safety event.');
  }
  if (!facts?.oversightAt) {
    owe('oversight', 'STAFF_OVERSIGHT', clause, 'An area manager must take oversight.');
  }
  if (!facts?.planAgreedAt) {
    owe('planAgreedAt', 'STAFF_PLAN_AGREED', clause, 'Agree a plan to safeguard staff and tackle the issue.');
  }
  return refusals;
}

export interface ProtectionChange {
  incidentReference: string | null;
  healthAndSafetyReference: string | null;
  takeOversight: boolean;
  planAgreedAt: Date | null;
  plan: string | null;
}

/** Whether it can be recorded so: an area manager alone takes oversight, and for themselves (#94). */
export function ruleOnProtectingStaff(
  change: ProtectionChange,
  of: { staffVictim: boolean; openedAt: Date; planKnown: boolean },
  by: readonly StaffRole[],
  { staffVictims }: PolicyDocument,
  now: Date,
): Ruling {
  const { clause } = staffVictims;
  const refusals: Refusal[] = [
    ...refuseText('incidentReference', change.incidentReference, 100),
    ...refuseText('healthAndSafetyReference', change.healthAndSafetyReference, 100),
    ...refuseText('plan', change.plan, 20_000),
  ];
  if (!of.staffVictim) {
    const message = 'In this case no member of staff is the victim.';
    refusals.push(refusal('case', 'STAFF_VICTIM_ONLY', clause, message));
  }
  if (change.takeOversight && !by.some((role) => staffVictims.oversight.includes(role))) {
    const message = 'Only an area manager takes oversight.';
    refusals.push(refusal('takeOversight', 'AREA_MANAGER_OVERSEES', clause, message));
  }
  if (change.planAgreedAt && change.planAgreedAt > now) {
    const message = 'A plan cannot have been agreed in the future.';
    refusals.push(refusal('planAgreedAt', 'NOT_IN_THE_FUTURE', clause, message));
  }
  if (change.planAgreedAt && !change.plan && !of.planKnown) {
    refusals.push(refusal('plan', 'PLAN_SAYS_WHAT', clause, 'Say what was agreed.'));
  }
  if (
    !change.incidentReference &&
    !change.healthAndSafetyReference &&
    !change.takeOversight &&
    !change.planAgreedAt &&
    !change.plan
  ) {
    refusals.push(refusal('', 'SOMETHING_NEW', clause, 'Say what was done.'));
  }
  return ruling(refusals, {});
}
