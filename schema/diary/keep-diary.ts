import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { findRunningAction } from '../action/find-action.ts';
import { setActionDates } from '../action/set-action-dates.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import { countAsChange, refuseOverwriting } from '../case/case-version.ts';
import type { ActionChangeInput } from '../change-input.ts';
import { endPending, meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { findUsableEvidence } from '../evidence/find-evidence.ts';
import { askForRiskReview } from '../risk-assessment/ask-for-risk-review.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { ActionType, DeadlineEnd, DeadlineType, EventKind } from '../vocabulary.ts';
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

/** Sheets are read with their action, under its version. */
const asRead = ({ version }: Action, { endsOn, extensionReason, feedback }: DiarySheets) => ({
  version,
  endsOn,
  extensionReason: extensionReason ?? null,
  feedback: feedback ?? null,
});

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
  await meetDeadlines(em, { action, type: DeadlineType.ACTION_DUE }, act.now, act);
  const { value } = act.policy.document.actions.diaryFeedbackWorkingDays;
  const owed = {
    type: DeadlineType.DIARY_FEEDBACK,
    conditional: false,
    startsAt: act.now,
    dueAt: addWorkingDays(act.now, value, act.calendar),
    clause: '8.9',
  };
  setDeadlines(em, { case: action.case, action }, [owed], act);
  await askForRiskReview(em, action.case, act);
  return action;
}

/** Diary sheets are kept longer, with a reason. */
export async function extendDiarySheets(
  em: EntityManager,
  input: ExtendDiarySheetsInput,
  act: Act,
): Promise<Action> {
  const { action, sheets, facts } = await findDiary(em, { actionId: input.actionId });
  const wanted = { endsOn: input.endsOn, extensionReason: input.reason.trim() };
  refuseOverwriting(asRead(action, sheets), input.actionVersion, wanted, 'actionVersion');
  const today = localDay(act.now, act.calendar).toString();
  insist(ruleOnExtendingDiary(input, facts, act.policy.document, today));
  const said = { action: action.id, endsOn: [sheets.endsOn, input.endsOn] };
  recordEvent(em, { case: action.case }, EventKind.DIARY_EXTENDED, said, act);
  Object.assign(sheets, wanted);
  action.dueOn = input.endsOn;
  const dates = { action, type: DeadlineType.ACTION_DUE };
  const before = await endPending(em, action.case, dates, DeadlineEnd.DATE_MOVED, act);
  setActionDates(em, action, { [DeadlineType.ACTION_DUE]: input.endsOn }, act, before);
  return action;
}

/** Whoever kept the diary was told what comes of it. */
export async function giveDiaryFeedback(
  em: EntityManager,
  input: GiveDiaryFeedbackInput,
  act: Act,
): Promise<Action> {
  const { action, sheets, facts } = await findDiary(em, { actionId: input.actionId });
  const feedback = input.feedback.trim();
  refuseOverwriting(asRead(action, sheets), input.actionVersion, { feedback }, 'actionVersion');
  const givenAt = input.givenAt ?? act.now;
  const givenOn = localDay(givenAt, act.calendar).toString();
  insist(ruleOnDiaryFeedback({ text: input.feedback, givenAt, givenOn }, facts, act.now));
  await countAsChange(em, action);
  Object.assign(sheets, { feedback, feedbackGivenAt: givenAt });
  await meetDeadlines(em, { action, type: DeadlineType.DIARY_FEEDBACK }, givenAt, act);
  const said = { action: action.id };
  recordEvent(em, { case: action.case }, EventKind.DIARY_FEEDBACK_GIVEN, said, act, givenAt);
  return action;
}
