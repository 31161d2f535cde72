import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { EvidenceState } from '../vocabulary.ts';

export interface SaidOfEvidence {
  happenedOn: string | null;
  description: string | null;
  /** The day it was received, in local time. */
  receivedOn: string;
}

/** What is said of evidence: nothing of it lies ahead, and nothing was received before it happened. */
export function refuseSaid(
  { happenedOn, description, receivedOn }: SaidOfEvidence,
  today: string,
): Refusal[] {
  const refusals = refuseText('description', description, 20_000);
  if (receivedOn > today) {
    refusals.push(
      refusal('receivedAt', 'NOT_IN_THE_FUTURE', '8.4', 'Evidence cannot have been received in the future.'),
    );
  }
  if (happenedOn !== null && happenedOn > today) {
    refusals.push(refusal('happenedOn', 'NOT_IN_THE_FUTURE', '8.4', 'This day cannot lie in the future.'));
  } else if (happenedOn !== null && happenedOn > receivedOn) {
    const message = 'Evidence cannot show what happened after it was received.';
    refusals.push(refusal('happenedOn', 'HAPPENED_BEFORE_RECEIVED', '8.4', message));
  }
  return refusals;
}

/** Only evidence that waits is given to a case; what is in one stays there (15.1). */
export function ruleOnAttaching(state: EvidenceState): Ruling {
  const message =
    state === EvidenceState.IN_CASE
      ? 'This is part of a case already.'
      : 'This was set aside: restore it first.';
  return ruling(
    state === EvidenceState.WAITING ? [] : [refusal('evidenceId', 'EVIDENCE_WAITS', '15.1', message)],
    {},
  );
}

/** Evidence that is not used is set aside with a reason and kept (8.4). */
export function ruleOnSettingAside(state: EvidenceState, reason: string): Ruling {
  const refusals = refuseText('reason', reason, 2_000);
  if (isBlank(reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '8.4', 'Say why.'));
  if (state === EvidenceState.SET_ASIDE) {
    refusals.push(refusal('evidenceId', 'ALREADY_SET_ASIDE', '8.4', 'This has been set aside already.'));
  }
  return ruling(refusals, {});
}

export const ruleOnRestoring = (state: EvidenceState): Ruling =>
  ruling(
    state === EvidenceState.SET_ASIDE
      ? []
      : [refusal('evidenceId', 'SET_ASIDE_BEFORE', '8.4', 'This was not set aside.')],
    {},
  );
