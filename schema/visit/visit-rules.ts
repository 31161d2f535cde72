import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { VisitStatus } from '../vocabulary.ts';

export interface VisitFacts {
  caseId?: string | null;
  partyId?: string | null;
  personId?: string | null;
  propertyId?: string | null;
  purpose?: string | null;
}

/** Whether a visit goes somewhere: to somebody, about a case, or to a place (#68). */
export function ruleOnPlanningVisit(visit: VisitFacts): Ruling {
  const refusals = refuseText('purpose', visit.purpose, 20_000);
  if (!visit.caseId && !visit.personId && !visit.propertyId) {
    const message = 'Say whom or what is visited, or which case it is about.';
    refusals.push(refusal('caseId', 'VISIT_GOES_SOMEWHERE', '4.1', message));
  }
  if (visit.partyId && (!visit.caseId || visit.personId)) {
    const message = 'Name a party together with its case, or a person outside any; one of the two.';
    refusals.push(refusal('partyId', 'PARTY_OR_PERSON', '4.1', message));
  }
  return ruling(refusals, {});
}

export interface ConfirmationFacts {
  status: VisitStatus;
  confirmedAt: Date | null;
  controlMeasures: string | null;
}

/** Control measures are confirmed once, in words (#68). Too late is possible, and stays an exception (#69). */
export function ruleOnConfirmingVisit({ status, confirmedAt, controlMeasures }: ConfirmationFacts): Ruling {
  const refusals = refuseText('controlMeasures', controlMeasures, 20_000);
  if (isBlank(controlMeasures)) {
    const message = 'Say which control measures are in place.';
    refusals.push(refusal('controlMeasures', 'CONTROL_MEASURES_NEEDED', '4.1', message));
  }
  if (status === VisitStatus.CANCELLED) refusals.push(cancelled);
  if (confirmedAt) {
    const message = 'The control measures of this visit have been confirmed already.';
    refusals.push(refusal('visit', 'CONFIRMED_ONCE', '4.1', message));
  }
  return ruling(refusals, {});
}

const cancelled = refusal('visit', 'VISIT_HAS_ENDED', '4.1', 'The visit was cancelled.');

/** A visit takes place once, and not in the future (#68). */
export function ruleOnCompletingVisit(
  visit: { status: VisitStatus; carriedOutAt: Date; outcome: string | null },
  now: Date,
): Ruling {
  const refusals = [...refuseText('outcome', visit.outcome, 20_000), ...refuseEnded(visit.status)];
  if (visit.carriedOutAt > now) {
    const message = 'A visit cannot have taken place in the future.';
    refusals.push(refusal('carriedOutAt', 'NOT_IN_THE_FUTURE', '4.1', message));
  }
  return ruling(refusals, {});
}

export function ruleOnCancellingVisit(visit: { status: VisitStatus; reason: string | null }): Ruling {
  const refusals = [...refuseText('reason', visit.reason, 20_000), ...refuseEnded(visit.status)];
  if (isBlank(visit.reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '4.1', 'Say why the visit does not take place.'));
  }
  return ruling(refusals, {});
}

function refuseEnded(status: VisitStatus): Refusal[] {
  if (status === VisitStatus.PLANNED) return [];
  if (status === VisitStatus.CANCELLED) return [cancelled];
  return [refusal('visit', 'VISIT_HAS_ENDED', '4.1', 'The visit has taken place already.')];
}
