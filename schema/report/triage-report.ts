import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { openCase } from '../case/open-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { refuseText } from '../text-rules.ts';
import { EventKind } from '../vocabulary.ts';
import { findNotAsb } from './find-not-asb.ts';
import { findReport } from './find-report.ts';
import { linkReport } from './link-report.ts';
import { redirectReport } from './redirect-report.ts';
import type { Report } from './report.ts';
import { findDuplicate, withdrawReport } from './set-aside.ts';
import { signpostReport } from './signpost-report.ts';
import { type Suggestion, suggestForReport } from './suggest-for-report.ts';
import type { TriageReportInput } from './triage-report-input.ts';

/** Decides a report: opens a case, links it to one, finds it not anti-social, hands it on, or sets it aside. */
export async function triageReport(
  em: EntityManager,
  input: TriageReportInput,
  act: Act,
): Promise<{ report: Report; case: Case | null; suggestions: Suggestion }> {
  refuseUnlessOneDecision(input);
  const report = await findReport(em, input, wantedOf(input));
  const before = report.status;
  report.triageNote = input.note?.trim() || null;
  report.assignedTo ??= em.getReference(Staff, act.by.staffId);

  let opened: Case | null = null;
  if (input.openCase) opened = await openCase(em, report, input.openCase, act);
  else if (input.linkToCase) opened = await linkReport(em, report, input.linkToCase, act);
  else if (input.notAsb) await findNotAsb(em, report, input.notAsb, act);
  else if (input.redirect) await redirectReport(em, report, input.redirect, act);
  else if (input.signpost) await signpostReport(em, report, input.signpost, act);
  else if (input.duplicate) await findDuplicate(em, report, input.duplicate, act);
  else if (input.withdraw) await withdrawReport(em, report, input.withdraw, act);

  report.triagedAt = act.now;
  recordEvent(
    em,
    { report },
    EventKind.REPORT_TRIAGED,
    {
      from: before,
      to: report.status,
      case: opened?.reference,
      notAsbReason: report.notAsbReason ?? undefined,
      redirectTarget: report.redirectTarget ?? undefined,
      duplicateOf: report.duplicateOf?.reference,
      signpostedTo: report.signpostedTo ?? undefined,
      explanationSentAt: report.explanationSentAt ?? undefined,
    },
    act,
  );
  return { report, case: opened, suggestions: await suggestForReport(em, report, act) };
}

/** What the decision says anew of a report, and others may have written while it waited. */
function wantedOf({ openCase, notAsb, signpost, redirect }: TriageReportInput): Partial<Report> {
  const support = (notAsb ?? signpost)?.supportOffered?.trim();
  const incident = (openCase ?? redirect)?.incidentReference?.trim();
  const safeguarding = redirect?.safeguardingReference?.trim();
  return {
    ...(openCase?.urgency && { urgency: openCase.urgency }),
    ...(openCase?.hatePerceivedBy && { hatePerceivedBy: openCase.hatePerceivedBy }),
    ...(support && { supportOffered: support }),
    ...(incident && { incidentReference: incident }),
    ...(safeguarding && { safeguardingReference: safeguarding }),
  };
}

function refuseUnlessOneDecision(input: TriageReportInput): void {
  const { openCase, linkToCase, notAsb, redirect, signpost, duplicate, withdraw } = input;
  const decisions = [openCase, linkToCase, notAsb, redirect, signpost, duplicate, withdraw].filter(
    (one) => one != null,
  );
  const refusals = refuseText('note', input.note ?? null, 20_000);
  if (decisions.length !== 1) {
    const message =
      'Decide one thing: open a case, link to one, not anti-social behaviour, redirect, signpost, duplicate, or withdrawn.';
    refusals.push(refusal('decision', 'ONE_DECISION', '8.4', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
}
