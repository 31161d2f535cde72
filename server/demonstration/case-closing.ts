import {
  CaseOutcome,
  CaseStage,
  CaseStatus,
  ContactMethod,
  EventKind,
  PartyRole,
  ReporterType,
} from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import type { CasePlan, Route } from './case-plan.ts';
import { issueSurveys } from './case-surveys.ts';
import { derivedId } from './derived-id.ts';
import { instantText } from './instant-text.ts';
import type { CaseClosingRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Timetable } from './timetable.ts';
import { closingReasons, closingWordsForTheAccused } from './wording/closing-reasons.ts';

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
export function closeCase(file: CaseFile, people: People, timetable: Timetable): void {
  const { plan, row, random, outcome } = file;
  const { closedAt } = plan;
  const closingReason = random.pick(closingReasons[outcome]);
  const noticeAt = closedAt - 30 * 60_000;
  const told = file.informed;
  for (const { id, role } of told) {
    const accused = role === PartyRole.ALLEGED_PERPETRATOR;
    const words = accused ? random.pick(closingWordsForTheAccused) : closingReason;
    giveNotice(file, id, noticeAt, words);
  }
  if (told.length > 0) {
    row.closureNoticeAt = noticeAt;
    if (row.reviewRightInformedAt === null && people.reporterParty !== null) {
      row.reviewRightInformedAt = noticeAt;
      file.log(EventKind.CASE_REVIEW_RIGHT_EXPLAINED, noticeAt, {});
    }
  }
  const closing: CaseClosingRow = {
    id: derivedId(closedAt, random),
    readers: row.readers,
    caseId: file.id,
    outcome,
    closedAt,
    closedById: file.ownerAt(closedAt),
    statusBefore: row.status,
    stageBefore: row.stage,
    endedDeadlines: file.cancelRest(closedAt),
  };
  file.batch.case_closing.push(closing);
  if (file.world.inFull) issueSurveys(file, closing, timetable);
  row.status = CaseStatus.CLOSED;
  row.stage = CaseStage.CLOSED;
  row.closedAt = closedAt;
  row.outcome = outcome;
  row.closingReason = closingReason;
  file.log(EventKind.CASE_CLOSED, closedAt, {
    outcome,
    closureNoticeAt: row.closureNoticeAt === null ? null : instantText(row.closureNoticeAt),
  });
}

function giveNotice(file: CaseFile, partyId: string, at: number, toldThem: string): void {
  const { random, row, outcome } = file;
  const method = random.chance(0.75) ? ContactMethod.LETTER : ContactMethod.EMAIL;
  const contactId = file.contact(at, {
    partyId,
    method,
    reached: true,
    summary: null,
    toldThem,
    isNotice: true,
  });
  if (contactId === null) return;
  const id = derivedId(at, random);
  const { readers } = row;
  const givenById = file.ownerAt(at);
  file.batch.closure_notice.push({
    id,
    readers,
    caseId: file.id,
    partyId,
    contactId,
    outcome,
    givenAt: at,
    givenById,
  });
  file.log(EventKind.CLOSURE_NOTICE_GIVEN, at, { notice: id, party: partyId, outcome, method });
}
