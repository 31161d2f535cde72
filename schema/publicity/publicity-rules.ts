import { ageOn } from '../formal-action/power-rules.ts';
import { refuseWords } from '../legal-advice/legal-advice-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { OrderResult, OrderState, PublicityPurpose, PublicityStatus, type StaffRole } from '../vocabulary.ts';

export interface OrderAtHand {
  result: OrderResult;
  state: OrderState;
  /** `yyyy-mm-dd` */
  expiresOn: string | null;
}

/** Publicity follows a successful legal action, for one of three purposes (#139). */
export function refuseAsking(
  order: OrderAtHand,
  purposes: readonly PublicityPurpose[],
  question: string,
  today: string,
): Refusal[] {
  const refusals = [
    ...refuseWords('question', question, 20_000, '14.2'),
    ...refuseUnsuccessful(order, purposes, today),
  ];
  if (purposes.length === 0) {
    refusals.push(refusal('purposes', 'PURPOSE_NEEDED', '14.1', 'Say what the publicity is for.'));
  }
  return refusals;
}

function refuseUnsuccessful(
  { result, state, expiresOn }: OrderAtHand,
  purposes: readonly PublicityPurpose[],
  today: string,
): Refusal[] {
  if (result !== OrderResult.GRANTED) {
    const message = 'Publicity follows a successful legal action: the court did not grant this.';
    return [refusal('orderId', 'ORDER_GRANTED', '14.1', message)];
  }
  const over = state !== OrderState.IN_FORCE || (expiresOn !== null && expiresOn < today);
  if (!over || !purposes.includes(PublicityPurpose.REPORT_BREACHES)) return [];
  const message = 'An order that is over cannot be breached any more.';
  return [refusal('purposes', 'ORDER_IN_FORCE', '14.1', message)];
}

export interface GuidanceFacts {
  status: PublicityStatus;
  by: { staffId: string; roles: readonly StaffRole[] };
  askedBy: string;
  allowed: boolean;
  guidance: string;
  dataProtection: string;
}

/** The Head of Service guides, with data protection considered, before there is a draft (#140). */
export function ruleOnGuiding(
  facts: GuidanceFacts,
  { approvals, guards }: PolicyDocument,
): Ruling<{ status: PublicityStatus }> {
  const { guides, clause } = approvals.publicityGuidance;
  const refusals = [
    ...refuseWords('guidance', facts.guidance, 20_000, clause),
    ...refuseWords('dataProtection', facts.dataProtection, 20_000, clause),
    ...refuseUnless(facts.status, [PublicityStatus.GUIDANCE_ASKED]),
  ];
  if (!facts.by.roles.some((role) => guides.includes(role))) {
    const message = 'The Head of Service gives guidance on publicity.';
    refusals.push(refusal('publicityId', 'HEAD_OF_SERVICE_GUIDES', clause, message));
  }
  if (facts.by.staffId === facts.askedBy && guards.proposerMayNotApprove) {
    const message = 'Whoever asks for guidance does not give it.';
    refusals.push(refusal('publicityId', 'PROPOSER_DOES_NOT_DECIDE', clause, message));
  }
  return ruling(refusals, {
    status: facts.allowed ? PublicityStatus.GUIDANCE_GIVEN : PublicityStatus.WITHDRAWN,
  });
}

export interface Draft {
  audience: string;
  text: string;
  namesPerson: boolean;
  ageStatement: string | null;
  personName: string | null;
  /** `yyyy-mm-dd`; null when not known. */
  dateOfBirth: string | null;
}

const draftable = [PublicityStatus.GUIDANCE_GIVEN, PublicityStatus.DRAFTED];

/** A draft follows the guidance and names nobody under age (#140). */
export function refuseDraft(
  status: PublicityStatus,
  draft: Draft,
  policy: PolicyDocument,
  today: string,
): Refusal[] {
  return [
    ...refuseUnless(status, draftable),
    ...refuseWords('audience', draft.audience, 2000, '14.1'),
    ...refuseWords('text', draft.text, 20_000, '14.1'),
    ...refuseText('ageStatement', draft.ageStatement, 5000),
    ...refuseName(draft, policy, today),
  ];
}

/** What was drafted is published as it is, if it still may be. */
export function refusePublishing(
  status: PublicityStatus,
  draft: Draft,
  order: OrderAtHand,
  purposes: readonly PublicityPurpose[],
  policy: PolicyDocument,
  today: string,
): Refusal[] {
  const unready = refuseUnless(status, [PublicityStatus.DRAFTED]);
  if (unready.length > 0) return unready;
  return [...refuseName(draft, policy, today), ...refuseUnsuccessful(order, purposes, today)];
}

export function refuseWithdrawing(status: PublicityStatus, reason: string): Refusal[] {
  const refusals = refuseWords('reason', reason, 5000, '14.2');
  if (status !== PublicityStatus.WITHDRAWN) return refusals;
  return [...refusals, refusal('publicityId', 'WITHDRAWN_ONCE', '14.2', 'It has been withdrawn already.')];
}

function refuseName(draft: Draft, { formalAction }: PolicyDocument, today: string): Refusal[] {
  const { years, clause } = formalAction.publicityAge;
  const under = clause ?? '14.2';
  if (!draft.namesPerson) return refuseHiddenName(draft, under);
  if (draft.dateOfBirth !== null) {
    if (ageOn(draft.dateOfBirth, today) >= years) return [];
    const message = `Nobody under ${years} is named in public.`;
    return [refusal('namesPerson', 'NOBODY_UNDER_AGE_NAMED', under, message)];
  }
  if (!isBlank(draft.ageStatement)) return [];
  const message = `The date of birth is not known: say how it is known that the person is ${years} or older.`;
  return [refusal('ageStatement', 'AGE_STATEMENT_NEEDED', under, message)];
}

/** A text that says it names nobody does not. */
function refuseHiddenName({ text, personName }: Draft, clause: string): Refusal[] {
  const name = personName?.trim().toLocaleLowerCase('en-GB');
  if (!name || !text.toLocaleLowerCase('en-GB').includes(name)) return [];
  const message = 'The text names the person: say so, or take the name out.';
  return [refusal('namesPerson', 'NAMED_AFTER_ALL', clause, message)];
}

const refuseUnless = (status: PublicityStatus, wanted: readonly PublicityStatus[]): Refusal[] =>
  wanted.includes(status)
    ? []
    : [
        refusal(
          'publicityId',
          'GUIDANCE_BEFORE_DRAFT',
          '14.2',
          'It does not stand there: guidance comes first, then the draft, then publishing.',
        ),
      ];
