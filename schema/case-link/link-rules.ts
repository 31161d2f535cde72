import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { CaseLinkKind } from '../vocabulary.ts';

export interface LinkedCase {
  id: string;
  openedAt: Date;
  closedAt?: Date | null;
}

/**
 * Whether two cases may be linked, and which is the earlier. A report after a case has ended is a new case, linked to
 * the one before (regulator): so the earlier of those has been closed when the later opened.
 */
export function ruleOnLinkingCases(
  one: LinkedCase,
  other: LinkedCase,
  kind: CaseLinkKind,
  reason: string | null,
  linkedAlready: boolean,
): Ruling<{ earlier: LinkedCase; later: LinkedCase }> {
  const refusals: Refusal[] = refuseText('reason', reason, 2_000);
  const [earlier, later] =
    one.openedAt < other.openedAt ||
    (one.openedAt.getTime() === other.openedAt.getTime() && one.id < other.id)
      ? [one, other]
      : [other, one];
  if (one.id === other.id) {
    refusals.push(refusal('otherCaseId', 'TWO_CASES', '15.1', 'A case is linked to another one.'));
  }
  if (linkedAlready) {
    refusals.push(refusal('otherCaseId', 'LINKED_ONCE', '15.1', 'The cases are linked in this way already.'));
  }
  const wentOn = kind === CaseLinkKind.LATER_REPORT && one.id !== other.id;
  if (wentOn && !(earlier.closedAt && earlier.closedAt <= later.openedAt)) {
    const message = 'While a case runs, a further report of the same belongs to it: link the report instead.';
    refusals.push(refusal('kind', 'LATER_THAN_CLOSED', 'Tenant Satisfaction Measures', message));
  }
  return ruling(refusals, { earlier, later });
}
