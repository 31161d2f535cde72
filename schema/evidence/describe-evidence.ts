import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { ownerOf } from '../case/owner-of-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Refused, refusal } from '../ruling.ts';
import { EventKind, EvidenceState } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { DescribeEvidenceInput } from './evidence-inputs.ts';
import { refuseSaid } from './evidence-rules.ts';
import { findActionOf, findEvidence } from './find-evidence.ts';
import { kindsOfEvidence, mediaTypes } from './media-types.ts';

/** Changes what is known of evidence. The file never changes. */
export async function describeEvidence(
  em: EntityManager,
  input: DescribeEvidenceInput,
  act: Act,
): Promise<Evidence> {
  const evidence = await findEvidence(em, input);
  const day = (instant: Date) => localDay(instant, act.calendar).toString();
  const said = {
    happenedOn: input.happenedOn === undefined ? (evidence.happenedOn ?? null) : input.happenedOn,
    description: input.description === undefined ? (evidence.description ?? null) : input.description,
    receivedOn: day(evidence.receivedAt),
  };
  const type = input.type ?? evidence.type;
  const refusals = refuseSaid(said, day(act.now));
  const kind = mediaTypes[evidence.mediaType]?.kind;
  if (kind && !kindsOfEvidence[type].includes(kind)) {
    const message = 'A file of this kind is no such evidence: choose another type.';
    refusals.push(refusal('type', 'TYPE_FITS_FILE', '15.1', message));
  }
  if (!evidence.case && (input.givenById || input.actionId)) {
    const message = 'Who gave it, and to which action it belongs, are parts of a case: attach it first.';
    refusals.push(refusal(input.givenById ? 'givenById' : 'actionId', 'PART_OF_A_CASE', '15.1', message));
  }
  if (input.ownerId && evidence.state !== EvidenceState.WAITING) {
    const message = 'Only evidence that waits has somebody who is to find a case for it.';
    refusals.push(refusal('ownerId', 'EVIDENCE_WAITS', '15.1', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const of = evidence.case;
  evidence.type = type;
  evidence.happenedOn = said.happenedOn;
  evidence.description = said.description?.trim() || null;
  if (of && input.givenById !== undefined) {
    evidence.givenBy = input.givenById ? await findParty(em, of, input.givenById, 'givenById') : null;
  }
  if (of && input.actionId !== undefined) {
    evidence.action = input.actionId ? await findActionOf(em, of, input.actionId) : null;
  }
  if (input.ownerId) evidence.owner = await ownerOf(em, input.ownerId, evidence.service, 'ownerId');
  if (of) {
    recordEvent(em, { case: of }, EventKind.EVIDENCE_DESCRIBED, { evidence: evidence.id, type }, act);
  }
  return evidence;
}
