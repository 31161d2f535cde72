import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { InstructionStatus, type StaffRole } from '../vocabulary.ts';

interface By {
  staffId: string;
  /** Held over the service of the case. */
  roles: readonly StaffRole[];
}

export interface AnswerFacts {
  by: By;
  askedBy: string;
  answered: boolean;
  answer: string;
}

/** A housing manager answers, once, and not their own question (#137). */
export function ruleOnAnswering(facts: AnswerFacts, { approvals }: PolicyDocument): Ruling {
  const { advises, clause } = approvals.housingAdvice;
  const refusals = refuseWords('answer', facts.answer, 20_000, clause);
  if (!facts.by.roles.some((role) => advises.includes(role)) || facts.by.staffId === facts.askedBy) {
    const message = 'A housing manager answers, and somebody else than who asked.';
    refusals.push(refusal('consultationId', 'HOUSING_MANAGER_ADVISES', clause, message));
  }
  if (facts.answered) {
    const message = 'The question has been answered already.';
    refusals.push(refusal('consultationId', 'ANSWERED_ONCE', clause, message));
  }
  return ruling(refusals, {});
}

export interface InstructionFacts {
  by: By;
  askedBy: string;
  status: InstructionStatus;
  approved: boolean;
  reason: string | null;
}

/** An area manager decides, once, and not on what they asked for themselves (#137). */
export function ruleOnInstructing(
  facts: InstructionFacts,
  { approvals, guards }: PolicyDocument,
): Ruling<{ status: InstructionStatus }> {
  const { approves, clause } = approvals.solicitor;
  const refusals = refuseText('reason', facts.reason, 5000);
  if (!facts.by.roles.some((role) => approves.includes(role))) {
    const message = 'The area manager approves instructing a solicitor.';
    refusals.push(refusal('instructionId', 'AREA_MANAGER_APPROVES', clause, message));
  }
  if (facts.by.staffId === facts.askedBy && guards.proposerMayNotApprove) {
    const message = 'Whoever asked for it does not approve it.';
    refusals.push(refusal('instructionId', 'PROPOSER_DOES_NOT_DECIDE', clause, message));
  }
  if (facts.status !== InstructionStatus.AWAITING_APPROVAL) {
    const message = 'It has been decided already.';
    refusals.push(refusal('instructionId', 'DECIDED_ONCE', clause, message));
  }
  if (!facts.approved && isBlank(facts.reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', clause, 'Say why it is refused.'));
  }
  return ruling(refusals, {
    status: facts.approved ? InstructionStatus.APPROVED : InstructionStatus.REFUSED,
  });
}

export const refuseWords = (field: string, text: string, most: number, clause: string): Refusal[] =>
  isBlank(text)
    ? [refusal(field, 'WORDS_NEEDED', clause, 'This cannot be left empty.')]
    : refuseText(field, text, most);
