import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Agency } from '../agency/agency.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { newPerson } from '../person/new-person.ts';
import { Person } from '../person/person.ts';
import { stillKnown } from '../person/still-known.ts';
import { Property } from '../place/property.ts';
import { findAreaWorkedAt, findServiceWorkedAt } from '../place/worked-at.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, StaffRole } from '../vocabulary.ts';
import { PreventionActivity } from './prevention-activity.ts';
import type { PreventionFacts, RecordPreventionInput } from './prevention-activity-input.ts';
import { ruleOnPrevention } from './prevention-rules.ts';

/** Whoever works cases and answers for more than their own. */
const answersForPlaces = (role: StaffRole): boolean =>
  caseWorkers.includes(role) && role !== StaffRole.HOUSING_SUPPORT_WORKER;

/** Writes down what was done to prevent anti-social behaviour, with a case or without (#82, #84, #85). */
export async function recordPrevention(
  em: EntityManager,
  input: RecordPreventionInput,
  act: Act,
): Promise<PreventionActivity> {
  return writeActivity(em, input, null, act);
}

/** The same for a record that takes the place of another. */
export async function writeActivity(
  em: EntityManager,
  input: PreventionFacts,
  replaces: PreventionActivity | null,
  act: Act,
): Promise<PreventionActivity> {
  const person = await personOf(em, input, act);
  const where = await placeOf(em, input, person);
  const agencies = await partnersOf(em, input.agencyIds ?? []);
  const { service, area } = where;
  const facts = whatIsTold(input);
  const { strands, nextOn } = insist(
    ruleOnPrevention(
      {
        ...facts,
        strands: input.strands ?? [],
        aboutSomebody: person !== null,
        place: area ? (service ? 'BOTH' : 'AREA') : service ? 'SERVICE' : null,
        answersForPlaces: act.by.roles.some(answersForPlaces),
        agencies,
        nextOn: input.nextOn ?? null,
      },
      act.policy.document,
      localDay(act.now, act.calendar).toString(),
    ),
  );
  const heldBy = input.heldById ? identity(input.heldById, 'heldById', 'member of staff') : act.by.staffId;
  const activity = em.create(PreventionActivity, {
    ...facts,
    ...where,
    strands,
    nextOn,
    person,
    agencyIds: agencies.map(({ id }) => id),
    heldBy: found(await em.findOne(Staff, heldBy), 'heldById', 'member of staff'),
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
    replaces,
  } as never);
  noteInCase(em, activity, replaces ? EventKind.PREVENTION_CORRECTED : EventKind.PREVENTION_RECORDED, act);
  return activity;
}

/** What a record says by itself, whatever follows from it. */
export const whatIsTold = ({ type, heldOn, summary, agreed, agreementClause }: PreventionFacts) => ({
  summary: summary?.trim() || null,
  agreed: agreed?.trim() || null,
  agreementClause: agreementClause?.trim() || null,
  type,
  heldOn,
});

/** Of a case it is told in the case’s log; what belongs to no case is its own record, which never goes. */
export function noteInCase(em: EntityManager, activity: PreventionActivity, kind: EventKind, act: Act): void {
  if (!activity.case) return;
  const facts = { prevention: activity.id, type: activity.type, heldOn: activity.heldOn };
  recordEvent(em, { case: activity.case }, kind, facts, act);
}

async function personOf(em: EntityManager, input: PreventionFacts, act: Act): Promise<Person | null> {
  if (input.personId && input.person) {
    const message = 'Name somebody on record, or describe somebody new; one of the two.';
    throw new Refused([refusal('person', 'ONE_PERSON', '6.3', message)]);
  }
  if (input.person) return newPerson(em, input.person, 'person', act);
  if (!input.personId) return null;
  const id = identity(input.personId, 'personId', 'person');
  return found(
    await em.findOne(Person, { id, ...stillKnown }, { populate: ['property'] }),
    'personId',
    'person',
  );
}

/** Where it took place: named, or told from what is named. */
async function placeOf(em: EntityManager, input: PreventionFacts, person: Person | null) {
  const property = await findNamed(em, Property, input.propertyId, 'propertyId', 'property');
  const of = input.caseId ? await findOpenCase(em, { caseId: input.caseId }) : null;
  const area = input.areaId ? await findAreaWorkedAt(em, input.areaId) : null;
  const named = input.serviceId ? await findServiceWorkedAt(em, input.serviceId) : null;
  const told =
    property?.service ?? of?.service ?? (area ? null : (named ?? person?.property?.service ?? null));
  if (named && told && told.id !== named.id) {
    const message = 'The property or the case belongs to another service.';
    throw new Refused([refusal('serviceId', 'OF_THE_SAME_SERVICE', '6.4', message)]);
  }
  return { property, case: of, area, service: named ?? told };
}

async function partnersOf(em: EntityManager, ids: readonly string[]): Promise<Agency[]> {
  const wanted = [...new Set(ids.map((id) => identity(id, 'agencyIds', 'agency')))];
  const agencies = await em.find(Agency, { id: { $in: wanted } });
  found(agencies.length === wanted.length || null, 'agencyIds', 'agency');
  return agencies;
}
