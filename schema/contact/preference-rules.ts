import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ContactMethod } from '../vocabulary.ts';

/** What somebody has asked of whoever wishes to reach them. */
export interface ContactPreferences {
  excludedMethods?: readonly ContactMethod[] | null;
  doNotLeaveMessages: boolean;
  doNotWriteToAddress: boolean;
}

export interface Approach {
  method: ContactMethod;
  messageLeft: boolean;
  /** Why it was done all the same. */
  reason: string | null;
}

/** Whether an approach goes against what the person asked for: it may put them in danger. */
export const goesAgainst = (
  { excludedMethods, doNotLeaveMessages, doNotWriteToAddress }: ContactPreferences,
  { method, messageLeft }: Pick<Approach, 'method' | 'messageLeft'>,
): boolean =>
  (excludedMethods ?? []).includes(method) ||
  (doNotWriteToAddress && method === ContactMethod.LETTER) ||
  (doNotLeaveMessages && messageLeft);

/** An approach against the person's wish is kept only with the reason for it (12.1, our choice). */
export function refuseAgainstPreference(wish: ContactPreferences | null, approach: Approach): Refusal[] {
  const refusals = refuseText('againstPreferenceReason', approach.reason, 2_000);
  if (!wish || !goesAgainst(wish, approach) || !isBlank(approach.reason)) return refusals;
  const [field, message] = (wish.excludedMethods ?? []).includes(approach.method)
    ? ['method', 'The person has asked not to be reached this way: say why it was done all the same.']
    : wish.doNotLeaveMessages && approach.messageLeft
      ? ['messageLeft', 'No message may be left for this person: say why it was done all the same.']
      : ['method', 'Nothing may be sent to the address of this person: say why it was done all the same.'];
  return [...refusals, refusal(field!, 'AGAINST_CONTACT_PREFERENCE', '12.1', message!)];
}
