import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { findRunningAction } from '../action/find-action.ts';
import { setActionDates } from '../action/set-action-dates.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import type { ActionChangeInput } from '../change-input.ts';
import { endPending, meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { findUsableEvidence } from '../evidence/find-evidence.ts';
import { askForRiskReview } from '../risk-assessment/ask-for-risk-review.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { ActionType, DeadlineType, EventKind } from '../vocabulary.ts';
import {
  type DiaryFacts,
  ruleOnDiaryFeedback,
  ruleOnExtendingDiary,
  ruleOnReturningDiary,
} from './diary-rules.ts';
import { DiarySheets } from './diary-sheets.ts';
import type {
  ExtendDiarySheetsInput,
  GiveDiaryFeedbackInput,
  ReturnDiarySheetsInput,
} from './diary-sheets-input.ts';

/** The diary sheets a change is about, with what the rules ask of them. */
export async function findDiary(
  em: EntityManager,
  input: ActionChangeInput,
): Promise<{ action: Action; sheets: DiarySheets; facts: DiaryFacts }> {
  const action = await findRunningAction(em, input);
  const sheets = await em.findOne(DiarySheets, { action });
  if (action.type !== ActionType.DIARY_SHEETS || !sheets) {
    const message = 'This action has no diary sheets that are kept here.';
    throw new Refused([refusal('actionId', 'DIARY_SHEETS_ONLY', '3.9', message)]);
  }
  const { startsOn, endsOn, returnedOn } = sheets;
  const facts = { status: action.status, startsOn, endsOn, returnedOn: returnedOn ?? null };
  return { action, sheets, facts };
}

/** Diary sheets came back: whoever kept them is owed an answer, and the risk is looked at again (8.7). */
export async function returnDiarySheets(
  em: EntityManager,
  input: ReturnDiarySheetsInput,
  act: Act,
): Promise<Action> {
  const { action, sheets, facts } = await findDiary(em, input);
  const today = localDay(act.now, act.calendar).toString();
  const returnedOn = input.returnedOn ?? today;
  insist(ruleOnReturningDiary(returnedOn, facts, today));
  for (const id of input.evidenceIds ?? []) {
    (await findUsableEvidence(em, action.case, id, 'evidenceIds')).action = action;
  }
  sheets.returnedOn = returnedOn;
  const said = { action: action.id, returnedOn };
  recordEvent(em, { case: action.case }, EventKind.DIARY_RETURNED, said, act);
  await meetDeadlines(em, { action, type: DeadlineType.ACTION_DUE }, act.now);
  const { value } = act.policy.document.actions.diaryFeedbackWorkingDays;
  const owed = {
    type: DeadlineType.DIARY_FEEDBACK,
    conditional: false,
    startsAt: act.now,
    dueAt: addWorkingDays(act.now, value, act.calendar),
    clause: '8.9',
  };
  const [deadline] = setDeadlines(em, { case: action.case }, [owed], act);
  deadline!.action = action;
  await askForRiskReview(em, action.case, act);
  return action;
}

/** Diary sheets are kept longer, with a reason. */
export async function extendDiarySheets(
  em: EntityManager,
  input: ExtendDiarySheetsInput,
  act: Act,
): Promise<Action> {
  const { action, sheets, facts } = await findDiary(em, input);
  const today = localDay(act.now, act.calendar).toString();
  insist(ruleOnExtendingDiary(input, facts, act.policy.document, today));
  const said = { action: action.id, endsOn: [sheets.endsOn, input.endsOn] };
  recordEvent(em, { case: action.case }, EventKind.DIARY_EXTENDED, said, act);
  sheets.endsOn = input.endsOn;
  sheets.extensionReason = input.reason.trim();
  action.dueOn = input.endsOn;
  await endPending(em, action.case, { action, type: DeadlineType.ACTION_DUE }, act);
  setActionDates(em, action, { [DeadlineType.ACTION_DUE]: input.endsOn }, act);
  return action;
}

/** Whoever kept the diary was told what comes of it. */
export async function giveDiaryFeedback(
  em: EntityManager,
  input: GiveDiaryFeedbackInput,
  act: Act,
): Promise<Action> {
  const { action, sheets, facts } = await findDiary(em, input);
  const givenAt = input.givenAt ?? act.now;
  const givenOn = localDay(givenAt, act.calendar).toString();
  insist(ruleOnDiaryFeedback({ text: input.feedback, givenAt, givenOn }, facts, act.now));
  sheets.feedback = input.feedback.trim();
  sheets.feedbackGivenAt = givenAt;
  await meetDeadlines(em, { action, type: DeadlineType.DIARY_FEEDBACK }, givenAt);
  const said = { action: action.id };
  recordEvent(em, { case: action.case }, EventKind.DIARY_FEEDBACK_GIVEN, said, act, givenAt);
  return action;
}
