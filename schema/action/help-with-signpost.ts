import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { Party } from '../party/party.ts';
import { isOccupant } from '../person/is-occupant.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { ActionArea, ActionStatus, ActionType, DeadlineType, EventKind, PartyRole } from '../vocabulary.ts';
import { Action } from './action.ts';
import { setActionDates } from './set-action-dates.ts';

/** An occupant who is pointed to an agency is helped to reach it: a task of its own, with a date (9.4, #116). */
export async function helpWithSignpost(
  em: EntityManager,
  signpost: Action,
  helpBy: string | null,
  act: Act,
): Promise<void> {
  const party = await occupantOf(em, signpost);
  if (!party) return;
  const { value } = act.policy.document.actions.helpToReachAgencyWorkingDays;
  const dueOn = helpBy ?? localDay(addWorkingDays(act.now, value, act.calendar), act.calendar).toString();
  const help = em.create(Action, {
    case: signpost.case,
    party,
    helps: signpost,
    area: ActionArea.SUPPORT,
    type: ActionType.SIGNPOST_SUPPORT,
    status: ActionStatus.IN_PROGRESS,
    agency: signpost.agency ?? null,
    dueOn,
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
    version: 1,
  });
  setActionDates(em, help, { [DeadlineType.ACTION_DUE]: dueOn }, act);
  const { id, type, area, status } = help;
  const facts = { action: id, type, area, status, helps: signpost.id, dueOn, stage: signpost.case.stage };
  recordEvent(em, { case: signpost.case }, EventKind.ACTION_RECORDED, facts, act);
}

async function occupantOf(em: EntityManager, signpost: Action): Promise<Party | null> {
  const parties = signpost.party
    ? [signpost.party]
    : await em.find(Party, { case: signpost.case, role: PartyRole.REPORTER }, { populate: ['person'] });
  for (const party of parties) {
    const reports = await em.find(Report, { reporter: party.person });
    const { occupancyType, property } = party.person;
    const person = { occupancyType: occupancyType ?? null, homeKnown: property != null };
    if (isOccupant({ ...person, reportedAs: reports.map(({ reporterType }) => reporterType) })) return party;
  }
  return null;
}
