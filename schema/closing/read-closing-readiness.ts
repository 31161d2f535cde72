import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { ruleOnClosing } from '../case/closing-rules.ts';
import { findCase } from '../case/find-case.ts';
import type { Party } from '../party/party.ts';
import type { Refusal } from '../ruling.ts';
import { whatStaffAreOwed } from '../staff-protection/protect-staff.ts';
import type { CaseOutcome } from '../vocabulary.ts';
import { closingFacts } from './closing-facts.ts';

export interface ClosingReadiness {
  missing: readonly Refusal[];
  stillToBeTold: readonly Party[];
}

/** What stands in the way of closing a case now, by the very rule that closing goes by; the reason is left to it. */
export async function readClosingReadiness(
  em: EntityManager,
  asked: { caseId: string; outcome: CaseOutcome | null },
  act: Act,
): Promise<ClosingReadiness> {
  const of = await findCase(em, asked);
  const closing = { outcome: asked.outcome, reason: '-', closureNoticeAt: null, rightToldNow: null };
  const { facts, stillToBeTold } = await closingFacts(em, of, closing, act);
  const answer = ruleOnClosing(facts, act.policy.document, act.now);
  const owed = answer.ok ? [] : answer.refusals;
  return { missing: [...owed, ...(await whatStaffAreOwed(em, of, act))], stillToBeTold };
}
