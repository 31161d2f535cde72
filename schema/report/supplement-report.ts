import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { setUrgency } from '../case/change-urgency.ts';
import { refuseClosed } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, ruling } from '../ruling.ts';
import { tellOfStaffVictim } from '../staff-protection/tell-of-staff-victim.ts';
import { EventKind, Urgency } from '../vocabulary.ts';
import { findReport } from './find-report.ts';
import type { Report } from './report.ts';
import { isUndecided } from './triage-rules.ts';
import type { SupplementReportInput } from './undecided-input.ts';
import { ruleOnSupplementing } from './undecided-rules.ts';

/** Adds what has become known since a report was taken (#28, #64, #93, #118, #119). */
export async function supplementReport(
  em: EntityManager,
  input: SupplementReportInput,
  act: Act,
): Promise<Report> {
  const report = await findReport(em, input, wantedOf(input));
  insist(
    ruleOnSupplementing(
      {
        policeCalledAt: input.policeCalledAt ?? null,
        hateStrands: input.hateStrands ?? null,
        hatePerceivedBy: input.hatePerceivedBy ?? null,
        trueVisionReported: input.trueVisionReported ?? null,
        trueVisionReference: input.trueVisionReference?.trim() || null,
        safeToSelfResolve: input.safeToSelfResolve ?? null,
        told: input.told ? { at: input.told.toldAt ?? act.now } : null,
      },
      { hateStrands: report.hateStrands ?? null, victimType: report.victimType ?? null },
      act.policy.document,
      act.now,
    ),
  );
  if (report.case) insist(ruling(refuseClosed(report.case), {}));
  const of = report.case ? { case: report.case } : { report };
  if (input.policeCalledAt) {
    report.policeCalledAt = input.policeCalledAt;
    recordEvent(em, of, EventKind.POLICE_CALLED, {}, act, input.policeCalledAt);
  }
  if (input.safeToSelfResolve != null) report.safeToSelfResolve = input.safeToSelfResolve;
  if (input.told) await tellOfStaffVictim(em, report, input.told, act, input.reportVersion);
  if (input.hateStrands || input.hatePerceivedBy) await perceiveHate(em, report, input, act);
  if (input.trueVisionReported != null) {
    report.trueVisionReported = input.trueVisionReported;
    report.trueVisionReference = input.trueVisionReference?.trim() || null;
  }
  // What it was the log does not say: that it is about hate is for those who may know who is harmed.
  recordEvent(em, of, EventKind.REPORT_SUPPLEMENTED, { report: report.reference }, act);
  return report;
}

const wantedOf = (input: SupplementReportInput): Partial<Report> =>
  Object.fromEntries(
    Object.entries({
      policeCalledAt: input.policeCalledAt ?? undefined,
      trueVisionReported: input.trueVisionReported ?? undefined,
      trueVisionReference:
        input.trueVisionReported == null ? undefined : input.trueVisionReference?.trim() || null,
      safeToSelfResolve: input.safeToSelfResolve ?? undefined,
      hatePerceivedBy: input.hatePerceivedBy ?? undefined,
    }).filter(([, value]) => value !== undefined),
  );

/** A perception once told is not taken back by asking again; hate makes an emergency, of the report and its case (#101). */
async function perceiveHate(em: EntityManager, report: Report, input: SupplementReportInput, act: Act) {
  const strands = [...new Set([...(report.hateStrands ?? []), ...(input.hateStrands ?? [])])];
  report.hateStrands = strands;
  report.hatePerceivedBy = input.hatePerceivedBy ?? report.hatePerceivedBy ?? null;
  if (strands.length === 0) return;
  if (report.case) {
    report.case.hateStrands = [...new Set([...(report.case.hateStrands ?? []), ...strands])];
    if (report.case.urgency !== Urgency.EMERGENCY) {
      await setUrgency(em, { case: report.case }, Urgency.EMERGENCY, act);
    }
  } else if (isUndecided(report) && report.urgency !== Urgency.EMERGENCY) {
    await setUrgency(em, { report }, Urgency.EMERGENCY, act);
  }
}
