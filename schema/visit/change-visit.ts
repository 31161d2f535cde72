import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, VisitStatus } from '../vocabulary.ts';
import { Visit } from './visit.ts';
import type {
  CancelVisitInput,
  CompleteVisitInput,
  ConfirmVisitInput,
  VisitChangeInput,
} from './visit-inputs.ts';
import { ruleOnCancellingVisit, ruleOnCompletingVisit, ruleOnConfirmingVisit } from './visit-rules.ts';

/** Confirms that control measures are in place, as of now (4.1). */
export async function confirmVisit(em: EntityManager, input: ConfirmVisitInput, act: Act): Promise<Visit> {
  const visit = await findVisit(em, input, { controlMeasures: input.controlMeasures });
  const { status, confirmedAt = null } = visit;
  insist(ruleOnConfirmingVisit({ status, confirmedAt, controlMeasures: input.controlMeasures }));
  visit.controlMeasures = input.controlMeasures.trim();
  visit.confirmedAt = act.now;
  visit.confirmedBy = em.getReference(Staff, act.by.staffId);
  note(em, visit, EventKind.VISIT_CONFIRMED, act);
  return visit;
}

/** Writes down that a visit took place. Without confirmation before it, it is an exception for managers (4.1). */
export async function completeVisit(em: EntityManager, input: CompleteVisitInput, act: Act): Promise<Visit> {
  const visit = await findVisit(em, input);
  const carriedOutAt = input.carriedOutAt ?? act.now;
  const outcome = input.outcome?.trim() || null;
  insist(ruleOnCompletingVisit({ status: visit.status, carriedOutAt, outcome }, act.now));
  visit.status = input.nobodyIn ? VisitStatus.NOBODY_IN : VisitStatus.CARRIED_OUT;
  visit.carriedOutAt = carriedOutAt;
  visit.outcome = outcome;
  note(em, visit, EventKind.VISIT_CARRIED_OUT, act, carriedOutAt);
  return visit;
}

export async function cancelVisit(em: EntityManager, input: CancelVisitInput, act: Act): Promise<Visit> {
  const visit = await findVisit(em, input);
  insist(ruleOnCancellingVisit({ status: visit.status, reason: input.reason }));
  visit.status = VisitStatus.CANCELLED;
  visit.outcome = input.reason.trim();
  note(em, visit, EventKind.VISIT_CANCELLED, act);
  return visit;
}

async function findVisit(
  em: EntityManager,
  input: VisitChangeInput,
  wanted: Partial<Visit> = {},
): Promise<Visit> {
  const id = identity(input.visitId, 'visitId', 'visit');
  const visit = found(await em.findOne(Visit, id, { populate: ['case'] }), 'visitId', 'visit');
  refuseIfChanged(visit, input.visitVersion, wanted, 'visitVersion');
  return visit;
}

/** A visit outside any case has no log but its own row, of which nothing is ever taken back. */
function note(em: EntityManager, visit: Visit, kind: EventKind, act: Act, at = act.now): void {
  if (!visit.case) return;
  recordEvent(em, { case: visit.case }, kind, { visit: visit.id, status: visit.status }, act, at);
}
