import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import type { DataCategory, SharingPurpose } from '../vocabulary.ts';

export interface AgreementTerms {
  title: string;
  validFrom: string;
  validTo: string;
  purposes: readonly SharingPurpose[];
  categories: readonly DataCategory[];
  documentReference: string;
}

export interface AgreementFacts
  extends Pick<AgreementTerms, 'validFrom' | 'validTo' | 'purposes' | 'categories'> {
  endedAt: Date | null;
}

/** Whether a protocol may be recorded (#134): nothing is shared under one that says nothing. */
export function ruleOnAgreement(terms: AgreementTerms): Ruling {
  const refusals: Refusal[] = [
    ...refuseText('title', terms.title, 300),
    ...refuseText('documentReference', terms.documentReference, 500),
  ];
  if (isBlank(terms.title)) refusals.push(refusal('title', 'NAME_NEEDED', '12.2', 'Name the agreement.'));
  if (isBlank(terms.documentReference)) {
    const message = 'Say where the signed document is kept.';
    refusals.push(refusal('documentReference', 'SIGNED_DOCUMENT_NEEDED', '12.2', message));
  }
  if (terms.validTo < terms.validFrom) {
    const message = 'An agreement cannot end before it begins.';
    refusals.push(refusal('validTo', 'ENDS_AFTER_IT_BEGINS', '12.2', message));
  }
  for (const field of ['purposes', 'categories'] as const) {
    if (terms[field].length === 0) {
      const message = 'An agreement that allows nothing allows nothing to be shared: say what it is for.';
      refusals.push(refusal(field, 'AGREEMENT_ALLOWS_SOMETHING', '12.2', message));
    }
  }
  return ruling(refusals, {});
}

export function ruleOnEndingAgreement(
  { endedAt, validTo }: AgreementFacts,
  reason: string,
  today: string,
): Ruling {
  const refusals = refuseText('reason', reason, 2_000);
  if (isBlank(reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '12.2', 'Say why it is ended.'));
  if (endedAt || validTo < today) {
    refusals.push(refusal('agreementId', 'AGREEMENT_HAS_ENDED', '12.2', 'This agreement has ended already.'));
  }
  return ruling(refusals, {});
}

/** Whether a protocol holds at a moment: in date, and not ended. */
export const isInForce = (
  { validFrom, validTo, endedAt }: Pick<AgreementFacts, 'validFrom' | 'validTo' | 'endedAt'>,
  now: Date,
  today: string,
): boolean => validFrom <= today && today <= validTo && !(endedAt && endedAt <= now);
