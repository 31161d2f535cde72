import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { consentOf, keepConsent } from '../consent/keep-consent.ts';
import { recordEvent } from '../event/record-event.ts';
import { insistOnPolice } from '../formal-action/insist-on-police.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { Property } from '../place/property.ts';
import { found } from '../refuse-missing.ts';
import { insistAll } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ActionStatus, ActionType, ConsentAnswer, DeadlineType, EventKind } from '../vocabulary.ts';
import { Action } from './action.ts';
import { areaOf } from './action-areas.ts';
import { ruleOnRecordingAction } from './action-rules.ts';
import { sideOf } from './action-side.ts';
import { laterStage } from './action-stage.ts';
import { helpWithSignpost } from './help-with-signpost.ts';
import { dayDue, keepToldFacts } from './keep-told-facts.ts';
import { movesLater, refuseSameMove } from './planned-move.ts';
import type { RecordActionInput } from './record-action-input.ts';
import { setActionDates } from './set-action-dates.ts';
import { ruleOnToldFacts } from './told-facts-rules.ts';
import { refuseTooEarly } from './too-early.ts';

const text = (value: string | null | undefined) => value?.trim() || null;

/** Writes down something to be done, or done, about a case; formal action is proposed instead (11.2). */
export async function recordAction(em: EntityManager, input: RecordActionInput, act: Act): Promise<Action> {
  const of = await findCase(em, input);
  const area = input.area ?? areaOf(input.type);
  const party = input.partyId ? await findParty(em, of, input.partyId) : null;
  const place = input.placeId ? await findPlace(em, of, input.placeId) : null;
  const consents = await answersGiven(em, of, input, party, act);
  const dueOn = dayDue(input);
  const began = ruleOnRecordingAction(
    {
      area,
      type: input.type,
      agency: input.agency ?? null,
      description: input.description ?? null,
      dueOn,
      completedAt: input.completedAt ?? null,
      caseStatus: of.status,
      caseOpenedAt: of.openedAt,
    },
    act.now,
    act.calendar,
  );
  const told = ruleOnToldFacts(
    {
      ...input,
      agency: input.agency ?? null,
      description: input.description ?? null,
      provider: input.provider ?? null,
      proportionality: input.proportionality ?? null,
      breachedClause: input.breachedClause ?? null,
      side: sideOf(party?.role),
      partyKnown: party !== null,
      consents: consents.map(consentOf),
      placeIsCommunal: place?.communal ?? null,
      completed: input.completedAt != null,
    },
    act.policy.document,
    localDay(act.now, act.calendar).toString(),
  );
  const { status: first, waits } = insistAll(began, told);
  await refuseTooEarly(em, of, input, act);
  await refuseSameMove(em, party, input);
  await insistOnPolice(em, of, { area, type: input.type, party });
  const today = localDay(act.now, act.calendar).toString();
  const planned = movesLater(input, today);
  const status = waits || planned ? ActionStatus.PROPOSED : first;
  const action = em.create(Action, {
    case: of,
    party,
    place,
    area,
    type: input.type,
    status,
    agency: input.agency ?? null,
    provider: text(input.provider),
    description: text(input.description),
    proportionality: text(input.proportionality),
    breachedClause: text(input.breachedClause),
    dueOn,
    recordedAt: act.now,
    completedAt: input.completedAt ?? null,
    endedAt: input.completedAt ? act.now : null,
    recordedBy: em.getReference(Staff, act.by.staffId),
    version: 1,
  });
  for (const consent of consents) keepConsent(em, action, consent, act);
  of.stage = laterStage(of.stage, area, status);
  recordEvent(
    em,
    { case: of },
    EventKind.ACTION_RECORDED,
    { action: action.id, type: action.type, area, status, dueOn, stage: of.stage },
    act,
  );
  keepToldFacts(em, action, input, act);
  if (status !== ActionStatus.COMPLETED)
    setActionDates(em, action, { [DeadlineType.ACTION_DUE]: dueOn }, act);
  if (input.type === ActionType.SIGNPOST) {
    await helpWithSignpost(em, action, input.signpost?.helpBy ?? null, act);
  }
  return action;
}

/** A place of the service that answers for the case. */
async function findPlace(em: EntityManager, of: Case, placeId: string): Promise<Property> {
  const id = identity(placeId, 'placeId', 'place');
  return found(await em.findOne(Property, { id, service: of.service }), 'placeId', 'place');
}

/** What parties have said already: as told, and for a referral whoever is referred. */
async function answersGiven(
  em: EntityManager,
  of: Case,
  { consents, referral }: RecordActionInput,
  party: Party | null,
  { now, calendar }: Act,
) {
  const today = localDay(now, calendar).toString();
  const given = [];
  for (const [index, { partyId, answer, answeredOn }] of (consents ?? []).entries()) {
    const answering = await findParty(em, of, partyId, `consents.${index}.partyId`);
    given.push({ party: answering, answer, answeredOn: answeredOn ?? today });
  }
  if (party && referral) {
    given.push({ party, answer: ConsentAnswer.AGREED, answeredOn: referral.consentedOn ?? today });
  }
  return given;
}
