import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { insist, ruling } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { longestReason, refuseText } from '../text-rules.ts';
import { DatePrecision, NotAsbReason, ReportStatus } from '../vocabulary.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { ruleOnNotAsb } from './not-asb-rules.ts';
import { noteSupport } from './offer-support.ts';
import { isAboutAParty, recallPartiesOf } from './recall-parties.ts';
import type { Report } from './report.ts';
import type { NotAsbDecisionInput } from './triage-report-input.ts';
import { factsOfTriaged } from './triaged-report.ts';

/** Finds that it is not anti-social behaviour, with reason, explanation and advice (#38 to #44). */
export async function findNotAsb(
  em: EntityManager,
  report: Report,
  input: NotAsbDecisionInput,
  act: Act,
): Promise<void> {
  const aboutParty = isAboutAParty(report) || input.reason === NotAsbReason.ONE_OFF_PARTY;
  insist(ruling(refuseText('supportOffered', input.supportOffered, longestReason), {}));
  const parties = aboutParty ? await recallPartiesOf(em, report, act) : null;
  insist(
    ruleOnNotAsb(
      {
        ...factsOfTriaged(report),
        occurredAt: report.occurredAt ?? null,
        occurredPrecision: DatePrecision.INSTANT,
        reporterCanBeContacted: report.reporter != null,
        parties,
      },
      {
        reason: input.reason,
        explanation: input.explanation,
        explanationSentAt: input.explanationSentAt ?? null,
        selfHelpAdvice: input.selfHelpAdvice,
      },
      await ownRolesOver(em, report.service, act),
      act.policy.document,
      act.now,
      act.calendar,
    ),
  );
  report.status = ReportStatus.NOT_ASB;
  report.notAsbReason = input.reason;
  report.explanation = input.explanation.trim();
  report.explanationSentAt = input.explanationSentAt ?? null;
  report.selfHelpAdvice = input.selfHelpAdvice.trim();
  report.reasonableness = report.explanation;
  if (input.supportOffered?.trim()) noteSupport(em, report, input.supportOffered, act.now, act);
  await cancelClocks(em, report, act);
}
