import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { insist } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { ReportStatus } from '../vocabulary.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { reportBy } from './find-report.ts';
import type { Report } from './report.ts';
import type { DuplicateDecision, WithdrawDecision } from './triage-report-input.ts';
import { type DuplicateFacts, ruleOnDuplicate, ruleOnWithdrawing } from './triage-rules.ts';
import { factsOfTriaged } from './triaged-report.ts';

const factsOf = (report: Report): DuplicateFacts => ({
  ...factsOfTriaged(report),
  id: report.id,
  receivedAt: report.receivedAt,
  hatePerceived: (report.hateStrands ?? []).length > 0,
  restricted: report.namedStaff != null,
});

/** Sets a report aside as the same as an earlier one, whose clocks run. */
export async function findDuplicate(
  em: EntityManager,
  report: Report,
  { ofReportId }: DuplicateDecision,
  act: Act,
): Promise<void> {
  const earlier = await reportBy(em, ofReportId, 'duplicate.ofReportId');
  insist(ruleOnDuplicate(factsOf(report), factsOf(earlier)));
  report.status = ReportStatus.DUPLICATE;
  report.duplicateOf = earlier;
  await cancelClocks(em, report, act);
}

/** Ends a report that the person who made it took back. */
export async function withdrawReport(
  em: EntityManager,
  report: Report,
  { reason }: WithdrawDecision,
  act: Act,
): Promise<void> {
  insist(
    ruleOnWithdrawing(
      factsOfTriaged(report),
      reason,
      await ownRolesOver(em, report.service, act),
      act.policy.document,
    ),
  );
  report.status = ReportStatus.WITHDRAWN;
  report.triageNote = [report.triageNote, reason.trim()].filter(Boolean).join('\n\n');
  await cancelClocks(em, report, act);
}
