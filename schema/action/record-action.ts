import type { EntityManager } from '@mikro-orm/postgresql';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../act.ts';
import { findCase } from '../case/find-case.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insistOnPolice } from '../formal-action/insist-on-police.ts';
import { findParty } from '../party/find-party.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ActionArea, ActionStatus, CaseStage, DeadlineType, EventKind } from '../vocabulary.ts';
import { Action } from './action.ts';
import { areaOf } from './action-areas.ts';
import { ruleOnRecordingAction } from './action-rules.ts';
import type { RecordActionInput } from './record-action-input.ts';
import { refuseTooEarly } from './too-early.ts';

/** Writes down something to be done, or done, about a case; formal action is proposed instead (11.2). */
export async function recordAction(em: EntityManager, input: RecordActionInput, act: Act): Promise<Action> {
  const of = await findCase(em, input);
  const area = input.area ?? areaOf(input.type);
  await refuseTooEarly(em, of, input.type, act);
  const { status } = insist(
    ruleOnRecordingAction(
      {
        area,
        type: input.type,
        agency: input.agency ?? null,
        description: input.description ?? null,
        dueOn: input.dueOn ?? null,
        completedAt: input.completedAt ?? null,
        caseStatus: of.status,
        caseOpenedAt: of.openedAt,
      },
      act.now,
      act.calendar,
    ),
  );
  const party = input.partyId ? await findParty(em, of, input.partyId) : null;
  await insistOnPolice(em, of, { area, type: input.type, party });
  const action = em.create(Action, {
    case: of,
    party,
    area,
    type: input.type,
    status,
    agency: input.agency ?? null,
    description: input.description?.trim() || null,
    dueOn: input.dueOn ?? null,
    recordedAt: act.now,
    completedAt: input.completedAt ?? null,
    recordedBy: em.getReference(Staff, act.by.staffId),
    version: 1,
  });
  of.stage = laterStage(of.stage, area);
  recordEvent(
    em,
    { case: of },
    EventKind.ACTION_RECORDED,
    { action: action.id, type: action.type, area, status, dueOn: action.dueOn },
    act,
  );
  if (action.dueOn && status !== ActionStatus.COMPLETED) {
    const [due] = setDeadlines(em, { case: of }, [actionDue(action.dueOn, act)], act);
    due!.action = action;
  }
  return action;
}

/** Due by the end of the day, Europe/London. */
function actionDue(dueOn: string, { now, calendar }: Act) {
  const end =
    Temporal.PlainDate.from(dueOn).add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds - 1;
  return {
    type: DeadlineType.ACTION_DUE,
    conditional: false,
    startsAt: now,
    dueAt: new Date(Math.max(end, now.getTime())),
    clause: '8.10',
  };
}

const stages = [
  CaseStage.INITIAL_INTERVIEW,
  CaseStage.RISK_ASSESSMENT,
  CaseStage.ACTION_PLAN,
  CaseStage.EARLY_INTERVENTION,
];

/** Early tools take a case out of its first stages. */
function laterStage(stage: CaseStage, area: ActionArea): CaseStage {
  const early = area === ActionArea.EARLY_INTERVENTION;
  return early && stages.includes(stage) ? CaseStage.EARLY_INTERVENTION : stage;
}
