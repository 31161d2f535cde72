import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { livesWithUs } from '../policy/category-advice.ts';
import { insist } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { ReporterType, ReportStatus } from '../vocabulary.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { noteSupport } from './offer-support.ts';
import type { Report } from './report.ts';
import { ruleOnSignposting } from './signposting-rules.ts';
import type { SignpostDecision } from './triage-report-input.ts';
import { factsOfTriaged } from './triaged-report.ts';

/** Points somebody to who can help better, and never leaves it at silence (#76, #116). */
export async function signpostReport(
  em: EntityManager,
  report: Report,
  input: SignpostDecision,
  act: Act,
): Promise<void> {
  const { explanation, explanationSentAt = null, supportOffered = null } = input;
  insist(
    ruleOnSignposting(
      {
        ...factsOfTriaged(report),
        reporterCanBeContacted: report.reporter != null,
        livesWithUs:
          report.reporterType === ReporterType.OCCUPANT ||
          livesWithUs(report.reporter?.occupancyType ?? null),
      },
      { explanation, explanationSentAt, supportOffered },
      await ownRolesOver(em, report.service, act),
      act.policy.document,
      act.now,
    ),
  );
  report.status = ReportStatus.SIGNPOSTED;
  report.signpostedTo = input.agency;
  report.explanation = explanation.trim();
  report.explanationSentAt = explanationSentAt;
  if (supportOffered?.trim()) noteSupport(em, report, supportOffered, act.now, act);
  await cancelClocks(em, report, act);
}
