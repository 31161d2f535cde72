import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { minimised } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { placesOfPeople, recordEverywhere } from '../person/places-of-person.ts';
import { stillKnown } from '../person/still-known.ts';
import { Property } from '../place/property.ts';
import { found } from '../refuse-missing.ts';
import { Report } from '../report/report.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { ExternalReference } from './external-reference.ts';
import type { EndExternalReferenceInput, RecordExternalReferenceInput } from './external-reference-input.ts';
import {
  type ReferenceElsewhere,
  referenceTaken,
  refuseReferenceElsewhere,
} from './external-reference-rules.ts';

/** What a reference names: one of the four. */
type Named = Pick<ExternalReference, 'report' | 'case' | 'person' | 'property'>;

/** Puts on record what something is called in another system. */
export async function recordExternalReference(
  em: EntityManager,
  input: RecordExternalReferenceInput,
  act: Act,
): Promise<ExternalReference> {
  insist(ruling(refuseReferenceElsewhere(input), {}));
  return name(em, input, await namedBy(em, input), act);
}

/** The same for something that the caller has at hand; `at` is where the reference stands in the input. */
export async function name(
  em: EntityManager,
  { system, reference }: ReferenceElsewhere,
  named: Named,
  act: Act,
  at = '',
): Promise<ExternalReference> {
  const there = await em.find(ExternalReference, { system, reference, endedAt: null });
  const taken = there.some((one) => !named.person || !one.person || one.person.id === named.person.id);
  if (taken) throw new Refused([referenceTaken(at)]);
  const recordedBy = em.getReference(Staff, act.by.staffId);
  const made = em.create(ExternalReference, { system, reference, ...named, recordedAt: act.now, recordedBy });
  await tell(em, made, EventKind.EXTERNAL_REFERENCE_RECORDED, act);
  return made;
}

/** Takes a reference back. It stays readable, and may then be given to what it does name. */
export async function endExternalReference(
  em: EntityManager,
  input: EndExternalReferenceInput,
  act: Act,
): Promise<ExternalReference> {
  const [field, what] = ['externalReferenceId', 'reference'] as const;
  const held = found(await em.findOne(ExternalReference, identity(input[field], field, what)), field, what);
  if (held.endedAt) {
    throw new Refused([refusal(field, 'ENDED_ONCE', '15.1', 'This reference has been taken back already.')]);
  }
  held.endedAt = act.now;
  await tell(em, held, EventKind.EXTERNAL_REFERENCE_ENDED, act);
  return held;
}

async function namedBy(em: EntityManager, input: RecordExternalReferenceInput): Promise<Named> {
  const given = [input.reportId, input.caseId, input.personId, input.propertyId].filter((id) => id != null);
  if (given.length !== 1) {
    const message = 'Name one thing: a report, a case, a person or a home.';
    throw new Refused([refusal('reportId', 'ONE_THING_NAMED', '15.1', message)]);
  }
  const [report, of] = [
    await findNamed(em, Report, input.reportId, 'reportId', 'report'),
    await findNamed(em, Case, input.caseId, 'caseId', 'case'),
  ];
  if (report?.minimisedAt) throw new Refused([minimised('report')]);
  if (of?.minimisedAt) throw new Refused([minimised('case')]);
  if (report) return { report };
  if (of) return { case: of };
  if (input.personId) {
    const id = identity(input.personId, 'personId', 'person');
    return { person: found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person') };
  }
  return { property: await findNamed(em, Property, input.propertyId, 'propertyId', 'home') };
}

/** A home has no log: what it was called when, its references themselves tell. */
async function tell(em: EntityManager, one: ExternalReference, kind: EventKind, act: Act): Promise<void> {
  const facts = { externalReference: one.id, system: one.system };
  if (one.case) recordEvent(em, { case: one.case }, kind, facts, act);
  if (one.report) recordEvent(em, { report: one.report }, kind, facts, act);
  if (one.person) {
    const places = await placesOfPeople(em, [one.person.id]);
    recordEverywhere(em, places, kind, { ...facts, person: one.person.id }, act);
  }
}
