import { sideAsked } from '../../schema/survey/survey-rules.ts';
import { CaseOutcome, EventKind, SurveySide, SurveyStatus } from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import { derivedId } from './derived-id.ts';
import type { CaseClosingRow, SurveyRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Timetable } from './timetable.ts';

const DAY = 86_400_000;
const { ANSWERED, DECLINED, ISSUED, NO_ANSWER } = SurveyStatus;

type Scores = readonly (readonly [score: number, weight: number])[];
const content: Scores = [
  [5, 31],
  [4, 33],
  [3, 17],
  [2, 11],
  [1, 8],
];
const disappointed: Scores = [
  [5, 4],
  [4, 12],
  [3, 22],
  [2, 30],
  [1, 32],
];
const withoutSolution: readonly CaseOutcome[] = [
  CaseOutcome.UNRESOLVED,
  CaseOutcome.CANNOT_RESOLVE,
  CaseOutcome.INSUFFICIENT_EVIDENCE,
  CaseOutcome.PERPETRATOR_UNIDENTIFIED,
];

/** Everybody whose case it was is asked how it went, each once, and about two in five answer in time (3.5). */
export function issueSurveys(file: CaseFile, closing: CaseClosingRow, timetable: Timetable): void {
  const asked = new Set<string>();
  for (const { party, kind } of file.people) {
    const side = sideAsked({ role: party.role, informed: party.informed, kind });
    if (!side || asked.has(party.personId)) continue;
    asked.add(party.personId);
    const survey: SurveyRow = {
      id: derivedId(closing.closedAt, file.random),
      readers: closing.readers,
      reference: timetable.surveyReference(closing.closedAt),
      caseId: closing.caseId,
      closingId: closing.id,
      partyId: party.id,
      side,
      status: ISSUED,
      issuedAt: closing.closedAt,
      handlingScore: null,
      outcomeScore: null,
      answeredAt: null,
      recordedById: null,
      version: 1,
    };
    file.batch.survey.push(survey);
    file.log(EventKind.SURVEY_ISSUED, closing.closedAt, { survey: survey.id, side });
    answer(file, survey);
  }
}

/** What comes back, or that nothing did once the time to answer is over. */
function answer(file: CaseFile, survey: SurveyRow): void {
  const { world, random, outcome } = file;
  const { time, now, policy } = world;
  const draw = random.next();
  const share = survey.side === SurveySide.ACCUSED ? 0.18 : 0.4;
  const status = draw < share ? ANSWERED : draw < share + 0.04 ? DECLINED : NO_ANSWER;
  const open = policy.surveys.openDays.value;
  const at =
    status === NO_ANSWER
      ? time.later(survey.issuedAt + (open + 1) * DAY, random.between(0, 3), random)
      : time.later(survey.issuedAt, random.between(2, 15), random);
  const scores = random.chance(0.9);
  const handling = random.weighted(content);
  const result = scoreOfOutcome(outcome, random);
  if (at >= now) return;
  survey.status = status;
  survey.answeredAt = at;
  survey.recordedById = file.ownerAt(at);
  survey.version = 2;
  if (status === ANSWERED) {
    survey.handlingScore = handling;
    survey.outcomeScore = scores ? result : null;
  }
  file.log(EventKind.SURVEY_ANSWERED, at, { survey: survey.id, side: survey.side, result: status });
}

const scoreOfOutcome = (outcome: CaseOutcome, random: SeededRandom): number =>
  random.weighted(withoutSolution.includes(outcome) ? disappointed : content);
