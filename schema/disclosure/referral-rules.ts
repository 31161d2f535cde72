import { isActive } from '../agency/agency-rules.ts';
import type { SharingPolicy } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  type AgencyKind,
  DisclosureBasis,
  LawfulBasis,
  OffenceCondition,
  RecipientKind,
  SpecialCategoryCondition,
  type StaffRole,
} from '../vocabulary.ts';
import { type ItemFacts, refuseConditions, refuseItems, refuseWords } from './disclosure-rules.ts';

export interface ReferralFacts {
  agency: { kind: AgencyKind; activeFrom: string; activeTo?: string | null };
  reason: string;
  confidentialityStatement: string;
  text: string;
  items: readonly ItemFacts[];
  lawfulBasis: LawfulBasis;
  specialCategoryCondition: SpecialCategoryCondition | null;
  offenceCondition: OffenceCondition | null;
}

/** Whether a referral may be made without permission (#132): to whom, why, and with confidentiality considered. */
export function ruleOnReferring(facts: ReferralFacts, sharing: SharingPolicy, today: string): Ruling {
  const { agencies, clause } = sharing.referralsWithoutPermission;
  const refusals: Refusal[] = [];
  if (!agencies.includes(facts.agency.kind)) {
    const message = 'Without permission a referral goes to social services or the police only.';
    refusals.push(refusal('agencyId', 'SOCIAL_SERVICES_OR_POLICE', clause, message));
  }
  if (!isActive(facts.agency, today)) {
    const message = 'This agency is not one that may be turned to today.';
    refusals.push(refusal('agencyId', 'AGENCY_IS_ACTIVE', '3.7', message));
  }
  for (const [field, rule, message] of [
    ['reason', 'REASON_NEEDED', 'Say why the situation supports a referral without permission.'],
    [
      'confidentialityStatement',
      'CONFIDENTIALITY_CONSIDERED',
      'Say how confidentiality and data protection were considered.',
    ],
  ] as const) {
    refusals.push(...refuseText(field, facts[field], 4_000));
    if (isBlank(facts[field])) refusals.push(refusal(field, rule, clause, message));
  }
  return ruling(
    [
      ...refusals,
      ...refuseWords(facts.text),
      ...refuseItems({
        items: facts.items,
        basis: DisclosureBasis.REFERRAL_WITHOUT_PERMISSION,
        recipient: { kind: RecipientKind.AGENCY, agencyId: null, personId: null, name: null },
      }),
      ...refuseConditions(facts),
      ...refuseConsent(facts),
    ],
    {},
  );
}

/** What is done without permission cannot rest on it. */
function refuseConsent(facts: ReferralFacts): Refusal[] {
  const message = 'A referral without permission cannot rest on consent.';
  const resting = [
    ['lawfulBasis', facts.lawfulBasis === LawfulBasis.ARTICLE_6_1_A_CONSENT],
    [
      'specialCategoryCondition',
      facts.specialCategoryCondition === SpecialCategoryCondition.ARTICLE_9_2_A_EXPLICIT_CONSENT,
    ],
    ['offenceCondition', facts.offenceCondition === OffenceCondition.SCHEDULE_1_CONSENT],
  ] as const;
  return resting
    .filter(([, rests]) => rests)
    .map(([field]) => refusal(field, 'NOT_BY_CONSENT', '11.9', message));
}

export interface ReferralReviewFacts {
  basis: DisclosureBasis;
  reviewedAt: Date | null;
  madeById: string;
  by: { staffId: string; rolesHere: readonly StaffRole[] };
  note: string;
}

/** Advice could not be sought before; so somebody who advises looks at it afterwards, and not who made it (#136). */
export function ruleOnReviewing(facts: ReferralReviewFacts, { referralReview }: SharingPolicy): Ruling {
  const refusals: Refusal[] = refuseText('note', facts.note, 4_000);
  if (isBlank(facts.note)) {
    refusals.push(refusal('note', 'REVIEW_SAYS_WHY', '11.9', 'Say what the review found.'));
  }
  if (facts.basis !== DisclosureBasis.REFERRAL_WITHOUT_PERMISSION) {
    const message = 'Only a referral without permission is reviewed afterwards.';
    refusals.push(refusal('disclosureId', 'REFERRAL_IS_REVIEWED', '11.9', message));
  }
  if (facts.reviewedAt) {
    const message = 'This referral has been reviewed already.';
    refusals.push(refusal('disclosureId', 'REVIEWED_ONCE', '11.9', message));
  }
  if (!facts.by.rolesHere.some((role) => referralReview.reviews.includes(role))) {
    const message = 'The area manager reviews a referral made without permission.';
    refusals.push(refusal('disclosureId', 'AREA_MANAGER_REVIEWS', '12.2', message));
  }
  if (facts.by.staffId === facts.madeById) {
    const message = 'Nobody reviews what they did themselves.';
    refusals.push(refusal('disclosureId', 'REVIEWER_IS_NOT_REFERRER', '12.2', message));
  }
  return ruling(refusals, {});
}
