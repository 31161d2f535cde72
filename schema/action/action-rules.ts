import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import {
  ActionArea,
  ActionStatus,
  ActionType,
  type AgencyKind,
  CaseStatus,
  type Nation,
} from '../vocabulary.ts';
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
  /** Nation of the service, whose law applies. */
  nation: Nation;
}

export interface RecordedAction {
  status: ActionStatus;
  /** Something to check before relying on the power; advice, never a block. */
  caution: string | null;
}

/** Whether an action may be recorded (#73, #116, #124, #130), and in which state it begins. */
export function ruleOnRecordingAction(
  action: ActionFacts,
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Ruling<RecordedAction> {
  const formal = areaOf(action.type) === ActionArea.FORMAL_AND_LEGAL;
  const today = localDay(now, calendar).toString();
  const refusals = [
    ...refuseText('description', action.description, 20_000),
    ...refuseShape(action),
    ...refuseDays(action, today, now),
    ...(formal ? refusePower(action, policy, today) : []),
  ];
  const power = policy.interventions.find(({ type }) => type === action.type);
  const status = formal
    ? ActionStatus.PROPOSED
    : action.completedAt
      ? ActionStatus.COMPLETED
      : ActionStatus.IN_PROGRESS;
  return ruling(refusals, { status, caution: power?.caution ?? null });
}

function refuseShape({ area, type, agency, caseStatus }: ActionFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (caseStatus === CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.'));
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
  if (completedAt > now) {
    const message = 'An action cannot have been completed in the future.';
    return [refusal('completedAt', 'NOT_IN_THE_FUTURE', '8.10', message)];
  }
  if (completedAt < caseOpenedAt) {
    const message = 'An action of a case cannot have been completed before the case was opened.';
    return [refusal('completedAt', 'COMPLETED_AFTER_OPENED', '8.10', message)];
  }
  return [];
}

function refusePower(action: ActionFacts, policy: PolicyDocument, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (action.completedAt) {
    const message = 'Formal action starts as a proposal: it needs approval and support first.';
    refusals.push(refusal('completedAt', 'FORMAL_ACTION_IS_PROPOSED', '11.2', message));
  }
  const power = policy.interventions.find(({ type }) => type === action.type);
  if (!power) {
    const message = 'The policy does not name this power.';
    return [...refusals, refusal('type', 'POWER_OF_THE_POLICY', '11.1', message)];
  }
  if (!power.nations.includes(action.nation)) {
    const message = 'This power does not exist in the nation of the property.';
    refusals.push(refusal('type', 'POWER_OF_THE_NATION', power.clause, message));
  }
  const early = power.validFrom !== null && today < power.validFrom;
  const late = power.validTo !== null && today > power.validTo;
  if (!power.commenced || early || late) {
    const message = 'The law behind this power is not in force.';
    refusals.push(refusal('type', 'POWER_IN_FORCE', power.clause, message));
  }
  return refusals;
}

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
  if (action.completedAt > now) {
    const message = 'An action cannot have been completed in the future.';
    refusals.push(refusal('completedAt', 'NOT_IN_THE_FUTURE', '8.10', message));
  }
  if (action.completedAt < action.caseOpenedAt) {
    const message = 'An action of a case cannot have been completed before the case was opened.';
    refusals.push(refusal('completedAt', 'COMPLETED_AFTER_OPENED', '8.10', message));
  }
  return ruling(refusals, {});
}

function refuseCompletion({ type, status }: CompletionFacts): Refusal[] {
  const formal = areaOf(type) === ActionArea.FORMAL_AND_LEGAL;
  if (completable.includes(status) || (status === ActionStatus.APPROVED && formal)) return [];
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
  if (!formal) return [];
  const message =
    'Formal action needs the approval of the area manager and the support of the housing manager first.';
  return [refusal('action', 'APPROVED_BEFORE_DONE', '11.2', message)];
}
