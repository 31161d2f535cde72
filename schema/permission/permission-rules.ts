import { type Refusal, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';

export interface GivenPermission {
  givenAt: Date;
  what: string | null;
}

/** Whether an express permission can have been given as told (#20). */
export function refusePermission({ givenAt, what }: GivenPermission, now: Date): Refusal[] {
  const refusals = refuseText('permission.what', what, 2_000);
  if (givenAt > now) {
    const message = 'A permission cannot have been given in the future.';
    refusals.push(refusal('permission.givenAt', 'NOT_IN_THE_FUTURE', '1.4', message));
  }
  return refusals;
}

/** A permission is between two people, both of them in the case. */
export function refuseBetween(
  giver: { personId: string; ended: boolean },
  told: { personId: string; ended: boolean },
): Refusal[] {
  const refusals: Refusal[] = [];
  if (giver.personId === told.personId) {
    const message = 'Nobody needs permission to be told of themselves.';
    refusals.push(refusal('toPartyId', 'PERMISSION_BETWEEN_TWO', '1.4', message));
  }
  for (const [field, { ended }] of [
    ['partyId', giver],
    ['toPartyId', told],
  ] as const) {
    if (ended) {
      const message = 'This person is no longer a party of the case.';
      refusals.push(refusal(field, 'PARTY_HAS_ENDED', '1.4', message));
    }
  }
  return refusals;
}
