import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

/** What the reporter is told of a decision that opens no case. */
export interface Explanation {
  explanation: string | null;
  explanationSentAt: Date | null;
}

/** Nobody is turned away in silence (#44, #76): it is explained, and the explanation reaches whoever can be reached. */
export function refuseUnexplained(
  { explanation, explanationSentAt }: Explanation,
  /** False for an anonymous reporter, to whom nothing can be sent. */
  reporterCanBeContacted: boolean,
  now: Date,
  { what, clause }: { what: string; clause: string },
): Refusal[] {
  const refusals = refuseText('explanation', explanation, 20_000);
  if (isBlank(explanation)) refusals.push(refusal('explanation', 'EXPLANATION_NEEDED', clause, what));
  if (explanationSentAt && explanationSentAt > now) {
    const message = 'The explanation cannot have been sent in the future.';
    refusals.push(refusal('explanationSentAt', 'NOT_IN_THE_FUTURE', clause, message));
  }
  if (!explanationSentAt && reporterCanBeContacted) {
    const message = 'Send the explanation to the person who reported.';
    refusals.push(refusal('explanationSentAt', 'EXPLANATION_SENT', clause, message));
  }
  return refusals;
}
