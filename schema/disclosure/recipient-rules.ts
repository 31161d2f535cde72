import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { RecipientKind } from '../vocabulary.ts';

/** With whom something is shared. */
export interface Recipient {
  kind: RecipientKind;
  agencyId: string | null;
  /** The person behind the party: one person may be several parties of a case. */
  personId: string | null;
  name: string | null;
}

const { AGENCY, PARTY } = RecipientKind;

/** Exactly the one that its kind calls for. */
export function refuseRecipient(
  given: { kind: RecipientKind; agencyId?: string | null; partyId?: string | null; name?: string | null },
  field = 'recipient',
): Refusal[] {
  const wanted = given.kind === AGENCY ? 'agencyId' : given.kind === PARTY ? 'partyId' : 'name';
  const refusals = refuseText(`${field}.name`, given.name, 300);
  const present = (['agencyId', 'partyId', 'name'] as const).filter((each) => !isBlank(given[each]));
  if (present.length !== 1 || present[0] !== wanted) {
    const message = 'Say with whom, in one way: an agency, somebody of the case, or a name.';
    refusals.push(refusal(field, 'ONE_RECIPIENT', '12.2', message));
  }
  return refusals;
}

const folded = (name: string | null) => (name ?? '').normalize('NFKC').trim().toLowerCase();

/** Permission to tell one is not permission to tell another. */
export const sameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.kind === other.kind &&
  one.agencyId === other.agencyId &&
  one.personId === other.personId &&
  folded(one.name) === folded(other.name);
