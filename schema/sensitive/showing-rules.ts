import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { SensitiveKind, ShowingReason, StaffRole } from '../vocabulary.ts';

/** Who may have what shown, of the people in their cases. Everybody else reads it masked. */
export const shownTo: Record<SensitiveKind, readonly StaffRole[]> = {
  // In a case, whoever works it and those who manage the work; figures go by the equality report alone (15.4).
  [SensitiveKind.EQUALITY_PROFILE]: [
    StaffRole.HOUSING_SUPPORT_WORKER,
    StaffRole.SERVICE_LEAD,
    StaffRole.AREA_MANAGER,
  ],
  [SensitiveKind.SAFE_CONTACT]: caseWorkers,
  // Capacity and proportionality are weighed by those who support formal action too (11.3).
  [SensitiveKind.HEALTH]: [
    StaffRole.HOUSING_SUPPORT_WORKER,
    StaffRole.SERVICE_LEAD,
    StaffRole.AREA_MANAGER,
    StaffRole.HOUSING_MANAGER,
  ],
};

/** In an emergency somebody must know how to reach a person, and what they may need; not who they are. */
const shownInEmergency: readonly SensitiveKind[] = [SensitiveKind.SAFE_CONTACT, SensitiveKind.HEALTH];

export interface ShowingFacts {
  kind: SensitiveKind;
  /** Held over the places of the person's cases and reports that the actor reads. */
  roles: readonly StaffRole[];
  /** The actor reads the person by an emergency access that runs. */
  inEmergency: boolean;
  reason: ShowingReason;
  explanation: string | null;
  /** How often the actor had something shown within the last hour. */
  shownLastHour: number;
}

/** Whether something kept apart may be shown: to a role that needs it, for a reason, and not by the hundred (#133). */
export function ruleOnShowing(
  { kind, roles, inEmergency, reason, explanation, shownLastHour }: ShowingFacts,
  { sensitive }: Pick<PolicyDocument, 'sensitive'>,
  now: Date,
): Ruling<{ until: Date }> {
  const refusals: Refusal[] = refuseText('explanation', explanation, 500);
  const byRole = roles.some((role) => shownTo[kind].includes(role));
  if (!byRole && !(inEmergency && shownInEmergency.includes(kind))) {
    const message = 'This is not shown to your role for the people of this place.';
    refusals.push(refusal('kind', 'SHOWN_TO_ROLE', '12.1', message));
  }
  if (reason === ShowingReason.OTHER && isBlank(explanation)) {
    const message = 'Say in words why you need to see it.';
    refusals.push(refusal('explanation', 'REASON_IN_WORDS', '12.1', message));
  }
  if (shownLastHour >= sensitive.showingsPerHour.value) {
    const message = `No more than ${sensitive.showingsPerHour.value} showings an hour: go on later, or ask the data protection officer.`;
    refusals.push(refusal('', 'SHOWINGS_PER_HOUR', '12.1', message));
  }
  return ruling(refusals, { until: new Date(now.getTime() + sensitive.shownForMinutes.value * 60_000) });
}
