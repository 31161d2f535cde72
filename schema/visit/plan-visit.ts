import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import { Person } from '../person/person.ts';
import { Property } from '../place/property.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { isHere } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { EventKind, VisitStatus } from '../vocabulary.ts';
import { Visit } from './visit.ts';
import type { PlanVisitInput } from './visit-inputs.ts';
import { ruleOnPlanningVisit } from './visit-rules.ts';

/** Plans a visit: whoever goes is shown what to know before (4.1). */
export async function planVisit(em: EntityManager, input: PlanVisitInput, act: Act): Promise<Visit> {
  insist(ruleOnPlanningVisit(input));
  const of = input.caseId ? await findOpenCase(em, { caseId: input.caseId }) : null;
  const party = of && input.partyId ? await findParty(em, of, input.partyId) : null;
  const person = party?.person ?? (await findNamed(em, Person, input.personId, 'personId', 'person'));
  const place = await findNamed(em, Property, input.propertyId, 'propertyId', 'place');
  const property = place ?? person?.property ?? of?.property ?? null;
  const visit = em.create(Visit, {
    case: of,
    party,
    person,
    property,
    staff: await whoGoes(em, input, act),
    plannedAt: input.plannedAt,
    purpose: input.purpose?.trim() || null,
    status: VisitStatus.PLANNED,
    recordedBy: em.getReference(Staff, act.by.staffId),
    version: 1,
  });
  if (of) {
    const facts = { visit: visit.id, party: party?.id, plannedAt: visit.plannedAt };
    recordEvent(em, { case: of }, EventKind.VISIT_PLANNED, facts, act);
  }
  return visit;
}

async function whoGoes(
  em: EntityManager,
  { staffId }: PlanVisitInput,
  { by, now, calendar }: Act,
): Promise<Staff> {
  if (!staffId || staffId === by.staffId) return em.getReference(Staff, by.staffId);
  const field = 'staffId';
  const what = 'member of staff';
  const staff = found(await em.findOne(Staff, identity(staffId, field, what)), field, what);
  const works = (await em.count(StaffGrant, { staff, role: { $in: [...caseWorkers] } })) > 0;
  if (works && isHere(staff, localDay(now, calendar).toString())) return staff;
  const message = 'This member of staff does not visit people.';
  throw new Refused([refusal(field, 'VISITOR_WORKS_CASES', '4.1', message)]);
}
