import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { hasEnded } from '../action/action-life-rules.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { ChecklistTick } from '../checklist/checklist-tick.ts';
import { Contact } from '../contact/contact.ts';
import { CooperationRequest } from '../cooperation/cooperation-request.ts';
import { Disclosure } from '../disclosure/disclosure-entry.ts';
import { CaseEvent } from '../event/case-event.ts';
import { Evidence } from '../evidence/evidence.ts';
import { PartnershipOption } from '../formal-action/partnership-option.ts';
import { PolicePartnership } from '../formal-action/police-partnership.ts';
import { Membership } from '../household/membership.ts';
import { Incident } from '../incident/incident.ts';
import { Party } from '../party/party.ts';
import { Visit } from '../visit/visit.ts';
import {
  ActionOutcome,
  ActionStatus,
  ActionType,
  DisclosureStatus,
  EventKind,
  OptionChoice,
  PartyRole,
  VisitStatus,
} from '../vocabulary.ts';
import { CaseMonitoring } from './case-monitoring.ts';
import type { CourseOfCase } from './outcome-rules.ts';

const begun: readonly ActionStatus[] = [
  ActionStatus.IN_PROGRESS,
  ActionStatus.COMPLETED,
  ActionStatus.BREACHED,
  ActionStatus.DISCHARGED,
];
const complainants: readonly PartyRole[] = [PartyRole.REPORTER, PartyRole.VICTIM];

/** What is on record of the course of a case, as far as its outcome is held against it. */
export async function courseOfCase(em: EntityManager, of: Case, act: Act): Promise<CourseOfCase> {
  const actions = await em.find(Action, { case: of, status: { $in: [...begun] } });
  const parties = await em.find(Party, { case: of, enteredByMistake: false }, { populate: ['person'] });
  const there = parties.filter(({ endedAt, person }) => !endedAt && !person.mergedInto);
  return {
    done: actions.map(({ type, area, outcome, status }) => ({
      type,
      area,
      outcome: outcome ?? null,
      ended: hasEnded(status),
    })),
    ...(await quietOf(em, of, act)),
    agencyInvolved: of.leadAgency != null || (await anyAgency(em, of, actions, act)),
    evidenceSought:
      actions.some(({ type }) => type === ActionType.DIARY_SHEETS || type === ActionType.JOINT_VISIT) ||
      (await wasLookedFor(em, of)),
    heardFromReporter: await heardFrom(em, of, parties),
    somebodyLeft:
      parties.some(({ endedAt, informedReason }) => endedAt || informedReason) ||
      actions.some(({ outcome }) => outcome === ActionOutcome.MOVED_AWAY) ||
      (await leftHome(em, of, parties, act)),
    accused: there
      .filter(({ role }) => role === PartyRole.ALLEGED_PERPETRATOR)
      .map(({ person }) => person.kind),
  };
}

async function quietOf(
  em: EntityManager,
  of: Case,
  { now, calendar }: Act,
): Promise<Pick<CourseOfCase, 'quietDays' | 'watchedToTheEnd'>> {
  const [last] = await em.find(Incident, { case: of }, { orderBy: { occurredAt: 'desc' }, limit: 1 });
  const today = localDay(now, calendar);
  if (!last) return { quietDays: null, watchedToTheEnd: false };
  const latest = last.endedAt ?? last.occurredAt;
  const watched = await em.find(CaseMonitoring, { case: of, startedAt: { $gte: latest } });
  return {
    quietDays: localDay(latest, calendar).until(today).days,
    watchedToTheEnd: watched.some(
      ({ until, endedAt }) => until <= (endedAt ? localDay(endedAt, calendar) : today).toString(),
    ),
  };
}

async function anyAgency(
  em: EntityManager,
  of: Case,
  actions: readonly Action[],
  { policy }: Act,
): Promise<boolean> {
  const { interventions } = policy.document;
  const led = (type: ActionType) => interventions.some((one) => one.type === type && one.ledBy.length > 0);
  return (
    actions.some(({ agency, provider, type }) => agency || provider || led(type)) ||
    (await em.count(PolicePartnership, { case: of })) > 0 ||
    (await em.count(PartnershipOption, { case: of, choice: OptionChoice.USED })) > 0 ||
    (await em.count(Disclosure, { case: of, status: DisclosureStatus.MADE, agency: { $ne: null } })) > 0
  );
}

async function wasLookedFor(em: EntityManager, of: Case): Promise<boolean> {
  const carriedOut = { case: of, status: { $in: [VisitStatus.CARRIED_OUT, VisitStatus.NOBODY_IN] } };
  return (
    (await em.count(Evidence, { case: of })) > 0 ||
    (await em.count(CooperationRequest, { case: of })) > 0 ||
    (await em.count(ChecklistTick, { case: of, doneAt: { $ne: null } })) > 0 ||
    (await em.count(Visit, carriedOut)) > 0
  );
}

async function heardFrom(em: EntityManager, of: Case, parties: readonly Party[]): Promise<boolean> {
  const theirs = parties.filter(({ role }) => complainants.includes(role));
  if (theirs.some(({ endedAt }) => endedAt)) return true;
  const reached = await em.find(Contact, { case: of, reached: true });
  return reached.some(({ party }) => !party || theirs.some(({ id }) => id === party.id));
}

/** A household they no longer belong to, or another home, since the case was opened. */
async function leftHome(
  em: EntityManager,
  of: Case,
  parties: readonly Party[],
  { now, calendar }: Act,
): Promise<boolean> {
  const people = [...new Set(parties.map(({ person }) => person.id))];
  const toOn = {
    $gte: localDay(of.openedAt, calendar).toString(),
    $lte: localDay(now, calendar).toString(),
  };
  if ((await em.count(Membership, { person: { $in: people }, toOn })) > 0) return true;
  const changes = await em.find(CaseEvent, { case: of, kind: EventKind.PERSON_CHANGED });
  return changes.some(({ facts }) => {
    const { changed } = facts as { changed?: unknown };
    return Array.isArray(changed) && changed.includes('property');
  });
}
