import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { DisclosureAdvice, DisclosureStatus, FindingSeverity } from '../vocabulary.ts';
import { type BasisFacts, refuseWithoutBasis } from './basis-gates.ts';
import type { Finding } from './text-findings.ts';

export interface MakingFacts extends BasisFacts {
  status: DisclosureStatus;
  advice: DisclosureAdvice | null;
  advisedById: string | null;
  requestedById: string;
  findings: readonly Finding[];
  /** Warnings that somebody has looked at and lets stand, by their ids. */
  confirmedFindings: readonly string[];
}

/** Whether information may leave now: on advice, on a basis that holds, in a text that gives nobody away (#14, #136). */
export function ruleOnMaking(facts: MakingFacts, now: Date, today: string): Ruling<{ confirmed: number }> {
  const refusals = [
    ...refuseWithoutAdvice(facts),
    ...refuseWithoutBasis(facts, now, today),
    ...refuseFindings(facts),
  ];
  const confirmed = facts.findings.filter(({ severity }) => severity === FindingSeverity.WARN).length;
  return ruling(refusals, { confirmed });
}

function refuseWithoutAdvice({ status, advice, advisedById, requestedById }: MakingFacts): Refusal[] {
  const refuse = (rule: string, message: string) => [refusal('disclosureId', rule, '12.2', message)];
  if (status === DisclosureStatus.REQUESTED) {
    return refuse('ADVICE_NEEDED', 'Seek the area manager’s advice before sharing.');
  }
  if (status !== DisclosureStatus.ADVISED) {
    return refuse('NOT_SHARED_YET', 'This has been shared, declined or taken back already.');
  }
  if (advice !== DisclosureAdvice.PROCEED) {
    return refuse('ADVICE_IS_TO_PROCEED', 'The advice is to change it first: propose it anew.');
  }
  if (!advisedById || advisedById === requestedById) {
    return refuse('ADVISER_IS_NOT_REQUESTER', 'Nobody advises on what they ask for themselves.');
  }
  return [];
}

function refuseFindings({ findings, confirmedFindings }: MakingFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (findings.some(({ severity }) => severity === FindingSeverity.BLOCK)) {
    const message =
      'The text gives somebody away who is not among what is shared: preview it, and write it anew.';
    refusals.push(refusal('text', 'TEXT_GIVES_NOBODY_AWAY', '1.4', message));
  }
  const open = findings.filter(
    ({ id, severity }) => severity === FindingSeverity.WARN && !confirmedFindings.includes(id),
  );
  if (open.length > 0) {
    const message = 'The text has warnings that nobody has confirmed: preview it.';
    refusals.push(refusal('confirmedFindings', 'WARNINGS_CONFIRMED', 'GDPR section', message));
  }
  return refusals;
}
