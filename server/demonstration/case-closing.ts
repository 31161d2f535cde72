import {
  CaseOutcome,
  CaseStage,
  CaseStatus,
  ContactMethod,
  EventKind,
  ReporterType,
} from '../../schema/vocabulary.ts';
import { writeToOthers } from './case-contacts.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import type { CasePlan, Route } from './case-plan.ts';
import { instantText } from './instant-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { closingReasons } from './wording/closing-reasons.ts';
import { closingNotes } from './wording/contact-notes.ts';

const O = CaseOutcome;

const outcomes: Record<Route | 'NOBODY_FOUND', readonly (readonly [CaseOutcome, number])[]> = {
  QUICK: [
    [O.RESOLVED_SELF_RESOLUTION, 36],
    [O.REPORTER_WITHDREW, 14],
    [O.NOT_ASB, 13],
    [O.INSUFFICIENT_EVIDENCE, 10],
    [O.RESOLVED_BY_OTHER_AGENCY, 9],
    [O.CANNOT_RESOLVE, 7],
    [O.TRANSFERRED, 7],
    [O.NON_COOPERATION, 4],
  ],
  EARLY: [
    [O.RESOLVED_EARLY_INTERVENTION, 48],
    [O.NO_FURTHER_INCIDENTS, 24],
    [O.RESOLVED_BY_OTHER_AGENCY, 6],
    [O.PARTY_MOVED, 6],
    [O.INSUFFICIENT_EVIDENCE, 5],
    [O.RESOLVED_SELF_RESOLUTION, 4],
    [O.REPORTER_WITHDREW, 3],
    [O.UNRESOLVED, 3],
    [O.CANNOT_RESOLVE, 1],
  ],
  FORMAL: [
    [O.RESOLVED_FORMAL_ACTION, 64],
    [O.PARTY_MOVED, 13],
    [O.RESOLVED_BY_OTHER_AGENCY, 9],
    [O.NO_FURTHER_INCIDENTS, 8],
    [O.UNRESOLVED, 6],
  ],
  LEGAL: [
    [O.RESOLVED_LEGAL_ACTION, 74],
    [O.PARTY_MOVED, 11],
    [O.RESOLVED_BY_OTHER_AGENCY, 8],
    [O.UNRESOLVED, 7],
  ],
  NOBODY_FOUND: [
    [O.PERPETRATOR_UNIDENTIFIED, 44],
    [O.NO_FURTHER_INCIDENTS, 38],
    [O.RESOLVED_BY_OTHER_AGENCY, 12],
    [O.INSUFFICIENT_EVIDENCE, 6],
  ],
};

export function drawOutcome(plan: CasePlan, random: SeededRandom): CaseOutcome {
  if (plan.talkAt === null) {
    return plan.report.reporterType === ReporterType.ANONYMOUS ? O.INSUFFICIENT_EVIDENCE : O.NON_COOPERATION;
  }
  return random.weighted(plan.identified ? outcomes[plan.route] : outcomes.NOBODY_FOUND);
}

/** The end: everyone who is kept informed is told, what still ran is no longer needed, and the outcome stands. */
export function closeCase(file: CaseFile, people: People): void {
  const { plan, row, random } = file;
  const { closedAt } = plan;
  const told = people.reporterParty ?? people.affectedParty;
  const noticeAt = closedAt - 30 * 60_000;
  if (file.world.inFull) writeToOthers(file, told, noticeAt);
  if (told !== null) {
    file.contact(noticeAt, {
      partyId: told,
      method: random.chance(0.75) ? ContactMethod.LETTER : ContactMethod.EMAIL,
      reached: true,
      summary: random.pick(closingNotes),
    });
    row.closureNoticeAt = noticeAt;
    if (row.reviewRightInformedAt === null && people.reporterParty !== null) {
      row.reviewRightInformedAt = noticeAt;
      file.log(EventKind.CASE_REVIEW_RIGHT_EXPLAINED, noticeAt, {});
    }
  }
  file.cancelRest(closedAt);
  row.status = CaseStatus.CLOSED;
  row.stage = CaseStage.CLOSED;
  row.closedAt = closedAt;
  row.outcome = file.outcome;
  row.closingReason = random.pick(closingReasons[file.outcome]);
  file.log(EventKind.CASE_CLOSED, closedAt, {
    outcome: file.outcome,
    closureNoticeAt: row.closureNoticeAt === null ? null : instantText(row.closureNoticeAt),
  });
}
