import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

export interface EmergencyFacts {
  /** How many of case and person are named. */
  named: number;
  explanation: string;
  /** The actor reads it anyway. */
  inScope: boolean;
}

const SHORTEST = 20;

/** Whether somebody may read outside their scope in an emergency, and for how many hours (#133). */
export function ruleOnEmergencyAccess(
  { named, explanation, inScope }: EmergencyFacts,
  { sensitive }: Pick<PolicyDocument, 'sensitive'>,
): Ruling<{ hours: number }> {
  const refusals: Refusal[] = refuseText('explanation', explanation, 1_000);
  if (named !== 1) {
    refusals.push(refusal('caseReference', 'ONE_THING', '12.1', 'Name a case or a person: one of the two.'));
  }
  if (isBlank(explanation) || explanation.trim().length < SHORTEST) {
    const message = `Say in words what the emergency is: at least ${SHORTEST} characters.`;
    refusals.push(refusal('explanation', 'EMERGENCY_IN_WORDS', '12.1', message));
  }
  if (inScope) {
    refusals.push(refusal('', 'IN_SCOPE_ALREADY', '12.1', 'You may read this as it is.'));
  }
  return ruling(refusals, { hours: sensitive.emergencyHours.value });
}
