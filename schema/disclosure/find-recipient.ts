import type { EntityManager } from '@mikro-orm/postgresql';
import type { Agency } from '../agency/agency.ts';
import { findAgency } from '../agency/keep-agency.ts';
import type { Case } from '../case/case.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { insist, ruling } from '../ruling.ts';
import { RecipientKind } from '../vocabulary.ts';
import type { RecipientInput } from './recipient-input.ts';
import { type Recipient, refuseRecipient } from './recipient-rules.ts';

/** A recipient as a row keeps it. */
export interface KeptRecipient {
  recipientKind: RecipientKind;
  agency?: Agency | null;
  recipientParty?: Party | null;
  recipientName?: string | null;
}

/** With whom: an agency of the directory, a party of this case, or a name. */
export async function findRecipient(
  em: EntityManager,
  of: Case,
  input: RecipientInput,
): Promise<Required<KeptRecipient>> {
  insist(ruling(refuseRecipient(input), {}));
  const { kind } = input;
  return {
    recipientKind: kind,
    agency:
      kind === RecipientKind.AGENCY ? await findAgency(em, input.agencyId!, 'recipient.agencyId') : null,
    recipientParty:
      kind === RecipientKind.PARTY ? await findParty(em, of, input.partyId!, 'recipient.partyId') : null,
    recipientName: input.name?.trim() || null,
  };
}

export const recipientOf = (kept: KeptRecipient): Recipient => ({
  kind: kept.recipientKind,
  agencyId: kept.agency?.id ?? null,
  personId: kept.recipientParty?.person.id ?? null,
  name: kept.recipientName ?? null,
});
