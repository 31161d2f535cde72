import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findUsableEvidence } from '../evidence/find-evidence.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { AgencyKind, EventKind } from '../vocabulary.ts';
import { holdAction } from './find-formal-action.ts';
import type { LinkPoliceEvidenceInput, RecordPolicePartnershipInput } from './formal-action-inputs.ts';
import { PoliceEvidence } from './police-evidence.ts';
import { PolicePartnership } from './police-partnership.ts';

/** Writes down what was agreed with the police about a case (#121). */
export async function recordPolicePartnership(
  em: EntityManager,
  input: RecordPolicePartnershipInput,
  act: Act,
): Promise<PolicePartnership> {
  const of = await findOpenCase(em, input);
  const refusals = [
    ...refuseWords('force', input.force, 200, '10.5'),
    ...refuseWords('officerReference', input.officerReference, 200, '10.5'),
    ...refuseWords('agreed', input.agreed, 5000, '10.5'),
    ...refuseFuture('agreedOn', input.agreedOn, '10.5', act),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  const partnership = em.create(PolicePartnership, {
    case: of,
    force: input.force.trim(),
    officerReference: input.officerReference.trim(),
    agreedOn: input.agreedOn,
    agreed: input.agreed.trim(),
    recordedBy: em.getReference(Staff, act.by.staffId),
    recordedAt: act.now,
  });
  const facts = { partnership: partnership.id, agreedOn: input.agreedOn };
  recordEvent(em, { case: of }, EventKind.POLICE_PARTNERSHIP_RECORDED, facts, act);
  return partnership;
}

/** Links the police's support or evidence to a formal action (#126). */
export async function linkPoliceEvidence(
  em: EntityManager,
  input: LinkPoliceEvidenceInput,
  act: Act,
): Promise<{ evidence: PoliceEvidence; action: Action }> {
  const action = await holdAction(em, input);
  const refusals = [
    ...refuseWords('reference', input.reference, 200, '11.4'),
    ...refuseText('description', input.description, 5000),
    ...refuseFuture('datedOn', input.datedOn, '11.4', act),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  const file = input.evidenceId
    ? await findUsableEvidence(em, action.case, input.evidenceId, 'evidenceId')
    : null;
  const evidence = em.create(PoliceEvidence, {
    case: action.case,
    action,
    evidence: file,
    agency: AgencyKind.POLICE,
    reference: input.reference.trim(),
    datedOn: input.datedOn,
    description: input.description?.trim() || null,
    recordedBy: em.getReference(Staff, act.by.staffId),
    recordedAt: act.now,
  });
  const facts = { evidence: evidence.id, action: action.id, datedOn: input.datedOn };
  recordEvent(em, { case: action.case }, EventKind.POLICE_EVIDENCE_LINKED, facts, act);
  return { evidence, action };
}

const refuseWords = (field: string, text: string, most: number, clause: string) =>
  isBlank(text)
    ? [refusal(field, 'WORDS_NEEDED', clause, 'This cannot be left empty.')]
    : refuseText(field, text, most);

const refuseFuture = (field: string, day: string, clause: string, { now, calendar }: Act) =>
  day > localDay(now, calendar).toString()
    ? [refusal(field, 'NOT_IN_THE_FUTURE', clause, 'This day cannot lie in the future.')]
    : [];
