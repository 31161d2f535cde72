import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import { type PastMoment, refuseMoment } from '../past-moment.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { ActionArea, ActionStatus, ActionType, type AgencyKind, CaseStatus } from '../vocabulary.ts';
import { areaOf } from './action-areas.ts';

export interface ActionFacts {
  area: ActionArea;
  type: ActionType;
  agency: AgencyKind | null;
  description: string | null;
  /** `yyyy-mm-dd` */
  dueOn: string | null;
  /** Set where something is recorded that is done already. */
  completedAt: Date | null;
  caseStatus: CaseStatus;
  caseOpenedAt: Date;
}

export interface RecordedAction {
  status: ActionStatus;
}

/** Whether an action may be recorded (#73, #116), and in which state it begins. Formal action is proposed instead (#124). */
export function ruleOnRecordingAction(
  action: ActionFacts,
  now: Date,
  calendar: WorkingCalendar,
): Ruling<RecordedAction> {
  const today = localDay(now, calendar).toString();
  const refusals = [
    ...refuseText('description', action.description, 20_000),
    ...refuseShape(action),
    ...refuseDays(action, today, now),
  ];
  const status = action.completedAt ? ActionStatus.COMPLETED : ActionStatus.IN_PROGRESS;
  return ruling(refusals, { status });
}

function refuseShape({ area, type, agency, caseStatus }: ActionFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (caseStatus === CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.'));
  }
  if (areaOf(type) === ActionArea.FORMAL_AND_LEGAL) {
    const message = 'Formal action needs support and approval first: propose it with proposeFormalAction.';
    refusals.push(refusal('type', 'FORMAL_ACTION_IS_PROPOSED', '11.2', message));
  }
  if (area !== areaOf(type)) {
    const message = 'This type of action belongs to another of the four areas.';
    refusals.push(refusal('area', 'TYPE_BELONGS_TO_AREA', '5.2', message));
  }
  if (type === ActionType.SIGNPOST && agency === null) {
    refusals.push(refusal('agency', 'SIGNPOST_NEEDS_AGENCY', '9.4', 'Say to which agency.'));
  }
  return refusals;
}

function refuseDays({ dueOn, completedAt, caseOpenedAt }: ActionFacts, today: string, now: Date): Refusal[] {
  if (!completedAt) {
    if (dueOn === null || dueOn >= today) return [];
    return [refusal('dueOn', 'DUE_FROM_TODAY', '8.10', 'An action cannot be due before today.')];
  }
  return refuseMoment(completion(completedAt, caseOpenedAt), now);
}

const completion = (at: Date, caseOpenedAt: Date): PastMoment => ({
  field: 'completedAt',
  at,
  since: caseOpenedAt,
  rule: 'COMPLETED_AFTER_OPENED',
  clause: '8.10',
  future: 'An action cannot have been completed in the future.',
  early: 'An action of a case cannot have been completed before the case was opened.',
});

export interface CompletionFacts {
  type: ActionType;
  status: ActionStatus;
  caseStatus: CaseStatus;
  caseOpenedAt: Date;
  completedAt: Date;
  result: string | null;
}

const completable: readonly ActionStatus[] = [ActionStatus.IN_PROGRESS, ActionStatus.BREACHED];

/** An action is completed once, and formal action never without its approval (#124). */
export function ruleOnCompletingAction(action: CompletionFacts, now: Date): Ruling {
  const refusals = [...refuseText('result', action.result, 20_000), ...refuseCompletion(action)];
  if (action.caseStatus === CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.'));
  }
  refusals.push(...refuseMoment(completion(action.completedAt, action.caseOpenedAt), now));
  return ruling(refusals, {});
}

function refuseCompletion({ type, status }: CompletionFacts): Refusal[] {
  const formal = areaOf(type) === ActionArea.FORMAL_AND_LEGAL;
  if (completable.includes(status)) return [];
  if (status === ActionStatus.COMPLETED) {
    return [refusal('action', 'COMPLETED_ONCE', '8.10', 'The action has been completed already.')];
  }
  if (
    status === ActionStatus.CANCELLED ||
    status === ActionStatus.DISCHARGED ||
    status === ActionStatus.REFUSED
  ) {
    return [refusal('action', 'ACTION_HAS_ENDED', '8.10', 'The action has ended and cannot be completed.')];
  }
  if (!formal) {
    const message = 'The action waits for consent or signatures: start it first.';
    return [refusal('action', 'STARTED_BEFORE_DONE', '8.3', message)];
  }
  if (status === ActionStatus.APPROVED) {
    const message = 'Start it first: what began is recorded before what came of it.';
    return [refusal('action', 'STARTED_BEFORE_DONE', '11.2', message)];
  }
  const message =
    'Formal action needs the approval of the area manager and the support of the housing manager first.';
  return [refusal('action', 'APPROVED_BEFORE_DONE', '11.2', message)];
}
