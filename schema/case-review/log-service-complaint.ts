import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { refuseText } from '../text-rules.ts';
import { EventKind } from '../vocabulary.ts';
import type { LogServiceComplaintInput } from './case-review-input.ts';
import { ServiceComplaint } from './service-complaint.ts';

/** Accepts a complaint about the handling of a case, whatever else is still open to the person (#146). */
export async function logServiceComplaint(
  em: EntityManager,
  input: LogServiceComplaintInput,
  act: Act,
): Promise<ServiceComplaint> {
  const of = await findCase(em, input);
  const refusals = [
    ...refuseText('about', input.about, 20_000),
    ...refuseText('externalReference', input.externalReference, 100),
  ];
  for (const field of ['madeAt', 'reviewExplainedAt'] as const) {
    const at = input[field];
    if (at && at > act.now) {
      refusals.push(refusal(field, 'NOT_IN_THE_FUTURE', '16.1', 'This cannot lie in the future.'));
    }
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const complaint = em.create(ServiceComplaint, {
    case: of,
    party: input.partyId ? await findParty(em, of, input.partyId) : null,
    madeAt: input.madeAt ?? act.now,
    about: input.about?.trim() || null,
    externalReference: input.externalReference?.trim() || null,
    reviewExplainedAt: input.reviewExplainedAt ?? null,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  const facts = { serviceComplaint: complaint.id, reviewExplained: complaint.reviewExplainedAt != null };
  recordEvent(em, { case: of }, EventKind.SERVICE_COMPLAINT_LOGGED, facts, act, complaint.madeAt);
  return complaint;
}
