import { isActive } from '../agency/agency-rules.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { type AgreementFacts, isInForce } from '../sharing-agreement/sharing-agreement-rules.ts';
import { isGiven, type PermissionTimes } from '../sharing-permission/sharing-permission-rules.ts';
import { isBlank } from '../text-rules.ts';
import { type DataCategory, DisclosureBasis, RecipientKind, type SharingPurpose } from '../vocabulary.ts';
import type { ItemFacts } from './disclosure-rules.ts';
import { type Recipient, sameRecipient } from './recipient-rules.ts';

export interface PermissionFacts extends PermissionTimes {
  giverPersonId: string;
  recipient: Recipient;
  categories: readonly DataCategory[];
}

/** What the basis of a disclosure is held against, at the moment it is made. */
export interface BasisFacts {
  basis: DisclosureBasis;
  recipient: Recipient;
  purpose: SharingPurpose;
  items: readonly ItemFacts[];
  agency: { activeFrom: string; activeTo?: string | null } | null;
  /** Every protocol with the agency, whatever its dates. */
  agreements: readonly AgreementFacts[];
  /** Every permission of the case, whatever became of it. */
  permissions: readonly PermissionFacts[];
  courtReference: string | null;
  courtDocumentReference: string | null;
}

/** Whether the basis holds now: it may have gone since advice was given (#20, #134, #135). */
export function refuseWithoutBasis(facts: BasisFacts, now: Date, today: string): Refusal[] {
  switch (facts.basis) {
    case DisclosureBasis.INFORMATION_SHARING_PROTOCOL:
      return [...refuseAgency(facts, today), ...refuseWithoutAgreement(facts, now, today)];
    case DisclosureBasis.EXPRESS_PERMISSION:
      return [...refuseAgency(facts, today), ...refuseWithoutPermission(facts, now)];
    case DisclosureBasis.COURT_REQUIREMENT:
      return refuseWithoutOrder(facts);
    case DisclosureBasis.REFERRAL_WITHOUT_PERMISSION:
      return [refusal('basis', 'REFER_WITHOUT_PERMISSION', '11.9', 'Refer instead.')];
    case DisclosureBasis.SUBJECT_ACCESS:
      return [refusal('basis', 'ACCESS_IS_ANSWERED_APART', 'UK GDPR, Article 15', 'It is answered apart.')];
  }
}

function refuseAgency({ recipient, agency }: BasisFacts, today: string): Refusal[] {
  if (recipient.kind !== RecipientKind.AGENCY || (agency && isActive(agency, today))) return [];
  const message = 'This agency is not one that may be turned to today.';
  return [refusal('recipient', 'AGENCY_IS_ACTIVE', '3.7', message)];
}

function refuseWithoutAgreement(
  { recipient, agreements, purpose, items }: BasisFacts,
  now: Date,
  today: string,
): Refusal[] {
  if (recipient.kind !== RecipientKind.AGENCY) {
    const message = 'The protocol covers agencies only.';
    return [refusal('basis', 'PROTOCOL_IS_WITH_AGENCIES', '12.2', message)];
  }
  const inForce = agreements.filter((each) => isInForce(each, now, today));
  if (inForce.length === 0) {
    const message = 'There is no information sharing agreement in date with this agency.';
    return [refusal('basis', 'AGREEMENT_IN_DATE_NEEDED', '12.2', message)];
  }
  const forPurpose = inForce.filter(({ purposes }) => purposes.includes(purpose));
  if (forPurpose.length === 0) {
    const message = 'No agreement with this agency allows sharing for this purpose.';
    return [refusal('purpose', 'AGREEMENT_COVERS_PURPOSE', '12.2', message)];
  }
  return items.flatMap(({ category }, index) => {
    if (forPurpose.some(({ categories }) => categories.includes(category))) return [];
    const message = 'No agreement with this agency allows this to be shared for this purpose.';
    return [refusal(`items.${index}`, 'AGREEMENT_COVERS_CATEGORY', '12.2', message)];
  });
}

/** Each person decides about what is about them; about oneself one may be told (1.4). */
function refuseWithoutPermission({ recipient, permissions, items }: BasisFacts, now: Date): Refusal[] {
  return items.flatMap(({ category, personId }, index) => {
    if (personId !== null && personId === recipient.personId) return [];
    const given = permissions.some(
      (each) =>
        each.giverPersonId === personId &&
        each.categories.includes(category) &&
        sameRecipient(each.recipient, recipient) &&
        isGiven(each, now),
    );
    if (given) return [];
    const message = 'The person has not given express permission to share this with this recipient.';
    return [refusal(`items.${index}`, 'EXPRESS_PERMISSION_NEEDED', '1.4', message)];
  });
}

function refuseWithoutOrder({ courtReference, courtDocumentReference }: BasisFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (isBlank(courtReference)) {
    const message = 'Give the reference of the court’s order or direction.';
    refusals.push(refusal('courtReference', 'COURT_ORDER_NEEDED', '12.2', message));
  }
  if (isBlank(courtDocumentReference)) {
    const message = 'Say where a copy of the order is kept.';
    refusals.push(refusal('courtDocumentReference', 'COURT_ORDER_EVIDENCED', '12.2', message));
  }
  return refusals;
}
