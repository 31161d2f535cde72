import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  DataCategory,
  DataClass,
  DisclosureAdvice,
  DisclosureBasis,
  DisclosureStatus,
  type LawfulBasis,
  type OffenceCondition,
  RecipientKind,
  type SharingPurpose,
  type SpecialCategoryCondition,
  type StaffRole,
} from '../vocabulary.ts';
import { guideOf } from './data-classes.ts';
import type { Recipient } from './recipient-rules.ts';

export interface ItemFacts {
  category: DataCategory;
  /** The person it is about. */
  personId: string | null;
  reference: string | null;
}

export interface ProposalFacts {
  basis: DisclosureBasis;
  recipient: Recipient;
  purpose: SharingPurpose;
  lawfulBasis: LawfulBasis;
  specialCategoryCondition: SpecialCategoryCondition | null;
  offenceCondition: OffenceCondition | null;
  items: readonly ItemFacts[];
  text: string;
  internalNote: string | null;
  courtReference: string | null;
  courtDocumentReference: string | null;
}

const mostItems = 50;
const mostText = 20_000;

/** Whether sharing may be proposed at all (#134, #135): the right basis for the recipient, and said what and why. */
export function ruleOnProposing(facts: ProposalFacts): Ruling {
  return ruling(
    [
      ...refuseBasis(facts),
      ...refuseItems(facts),
      ...refuseConditions(facts),
      ...refuseWords(facts.text),
      ...refuseText('internalNote', facts.internalNote, mostText),
      ...refuseText('courtReference', facts.courtReference, 500),
      ...refuseText('courtDocumentReference', facts.courtDocumentReference, 500),
    ],
    {},
  );
}

function refuseBasis({ basis, recipient }: ProposalFacts): Refusal[] {
  if (basis === DisclosureBasis.REFERRAL_WITHOUT_PERMISSION) {
    const message = 'A referral without permission is made at once and reviewed afterwards: refer instead.';
    return [refusal('basis', 'REFER_WITHOUT_PERMISSION', '11.9', message)];
  }
  if (basis === DisclosureBasis.SUBJECT_ACCESS) {
    const message = 'What somebody asks for of their own data the data protection officer answers.';
    return [refusal('basis', 'ACCESS_IS_ANSWERED_APART', 'UK GDPR, Article 15', message)];
  }
  if (basis === DisclosureBasis.INFORMATION_SHARING_PROTOCOL && recipient.kind !== RecipientKind.AGENCY) {
    const message =
      'The protocol covers agencies only. Others are told where a court requires it or people give permission.';
    return [refusal('basis', 'PROTOCOL_IS_WITH_AGENCIES', '12.2', message)];
  }
  return [];
}

export const refuseWords = (text: string): Refusal[] => [
  ...refuseText('text', text, mostText),
  ...(isBlank(text)
    ? [refusal('text', 'SAY_WHAT_IS_SHARED', '12.2', 'Write the text that is to be shared.')]
    : []),
];

/** Each thing once, named, and about somebody where it is. */
export function refuseItems({
  items,
  basis,
  recipient,
}: Pick<ProposalFacts, 'items' | 'basis' | 'recipient'>): Refusal[] {
  if (items.length === 0) {
    return [refusal('items', 'SAY_WHAT_IS_SHARED', '12.2', 'List what is to be shared.')];
  }
  if (items.length > mostItems) {
    return [refusal('items', 'TOO_MANY_ITEMS', '12.2', `List at most ${mostItems} things: share less.`)];
  }
  // From one side to the other everything is about somebody, whose permission decides.
  const alwaysAboutSomebody =
    recipient.kind === RecipientKind.PARTY || basis === DisclosureBasis.EXPRESS_PERMISSION;
  const seen = new Set<string>();
  return items.flatMap(({ category, personId, reference }, index) => {
    const field = `items.${index}`;
    const refusals = refuseText(`${field}.reference`, reference, 500);
    if (!personId && (alwaysAboutSomebody || guideOf(category).aboutSomebody)) {
      const message = 'Say whom it is about.';
      refusals.push(refusal(`${field}.partyId`, 'ITEM_SAYS_WHOM', '12.2', message));
    }
    if (category === DataCategory.EVIDENCE && isBlank(reference)) {
      const message = 'Name the document or recording.';
      refusals.push(refusal(`${field}.reference`, 'EVIDENCE_IS_NAMED', '12.2', message));
    }
    const key = [category, personId, reference].join('|');
    if (seen.has(key)) refusals.push(refusal(field, 'EACH_ITEM_ONCE', '12.2', 'This is listed twice.'));
    seen.add(key);
    return refusals;
  });
}

/** Special category and criminal offence data need a condition of their own beside the lawful basis. */
export function refuseConditions({
  items,
  specialCategoryCondition,
  offenceCondition,
}: Pick<ProposalFacts, 'items' | 'specialCategoryCondition' | 'offenceCondition'>): Refusal[] {
  const classes = items.map(({ category }) => guideOf(category).dataClass);
  const refusals: Refusal[] = [];
  if (classes.includes(DataClass.SPECIAL_CATEGORY) && !specialCategoryCondition) {
    const message = 'Special category data is shared only under a condition of Article 9: say which.';
    refusals.push(
      refusal('specialCategoryCondition', 'ARTICLE_9_CONDITION_NEEDED', 'UK GDPR Article 9', message),
    );
  }
  if (classes.includes(DataClass.CRIMINAL_OFFENCE) && !offenceCondition) {
    const message = 'Allegations are criminal offence data and need a condition of Schedule 1: say which.';
    refusals.push(refusal('offenceCondition', 'ARTICLE_10_CONDITION_NEEDED', 'UK GDPR Article 10', message));
  }
  return refusals;
}

export interface AdviceFacts {
  status: DisclosureStatus;
  requestedById: string;
  /** Roles of whoever asked, over the service of the case. */
  requesterRoles: readonly StaffRole[];
  by: { staffId: string; rolesHere: readonly StaffRole[] };
  advice: DisclosureAdvice;
  reason: string;
}

export interface DisclosureAdvisers {
  advises: readonly StaffRole[];
  advisesAdvisers: readonly StaffRole[];
  clause: string;
}

/** The area manager advises, on what somebody else asks for (#136); on an area manager's own asking, who is above. */
export function ruleOnAdvising(
  facts: AdviceFacts,
  advisers: DisclosureAdvisers,
): Ruling<{ status: DisclosureStatus }> {
  const { by, requesterRoles } = facts;
  const refusals: Refusal[] = refuseText('reason', facts.reason, 4_000);
  if (isBlank(facts.reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', advisers.clause, 'Give the reason for the advice.'));
  }
  if (facts.status !== DisclosureStatus.REQUESTED) {
    const message = 'Advice is given once, on what waits for it.';
    refusals.push(refusal('disclosureId', 'WAITS_FOR_ADVICE', advisers.clause, message));
  }
  const askedByAdviser = requesterRoles.some((role) => advisers.advises.includes(role));
  const may = askedByAdviser ? [...advisers.advises, ...advisers.advisesAdvisers] : advisers.advises;
  if (!by.rolesHere.some((role) => may.includes(role))) {
    const message = 'The area manager of the case advises before anything is shared.';
    refusals.push(refusal('disclosureId', 'AREA_MANAGER_ADVISES', advisers.clause, message));
  }
  if (by.staffId === facts.requestedById) {
    const message = 'Nobody advises on what they ask for themselves.';
    refusals.push(refusal('disclosureId', 'ADVISER_IS_NOT_REQUESTER', advisers.clause, message));
  }
  const declined = facts.advice === DisclosureAdvice.DO_NOT_SHARE;
  return ruling(refusals, { status: declined ? DisclosureStatus.DECLINED : DisclosureStatus.ADVISED });
}

const running: readonly DisclosureStatus[] = [DisclosureStatus.REQUESTED, DisclosureStatus.ADVISED];

/** What has left cannot be taken back; what was declined is over. */
export function ruleOnTakingBack({ status }: { status: DisclosureStatus }, field = 'disclosureId'): Ruling {
  const message = 'Only what has not been shared, nor declined, can be taken back.';
  return ruling(running.includes(status) ? [] : [refusal(field, 'NOT_SHARED_YET', '12.2', message)], {});
}
