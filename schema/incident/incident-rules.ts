import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import type { Behaviour } from '../vocabulary.ts';

export interface IncidentFacts {
  occurredAt: Date;
  endedAt: Date | null;
  behaviour: Behaviour | null;
  description: string | null;
}

/** Whether an incident can have happened as told (#106). */
export function ruleOnIncident(incident: IncidentFacts, now: Date): Ruling {
  const { occurredAt, endedAt, behaviour, description } = incident;
  const refusals: Refusal[] = refuseText('description', description, 20_000);
  if (!behaviour && isBlank(description)) {
    const message = 'Say what happened: choose a behaviour or describe it.';
    refusals.push(refusal('description', 'SAY_WHAT_HAPPENED', '3.6', message));
  }
  if (occurredAt > now) {
    const message = 'An incident cannot have happened in the future.';
    refusals.push(refusal('occurredAt', 'NOT_IN_THE_FUTURE', '8.7', message));
  }
  if (endedAt && endedAt < occurredAt) {
    const message = 'An incident cannot have ended before it began.';
    refusals.push(refusal('endedAt', 'ENDED_AFTER_BEGUN', '8.7', message));
  }
  if (endedAt && endedAt > now) {
    const message = 'An incident cannot have ended in the future.';
    refusals.push(refusal('endedAt', 'NOT_IN_THE_FUTURE', '8.7', message));
  }
  return ruling(refusals, {});
}
