import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { ownerOf } from '../case/owner-of-case.ts';
import { findParty } from '../party/find-party.ts';
import { Refused, refusal } from '../ruling.ts';
import { EventKind, EvidenceState } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { DescribeEvidenceInput } from './evidence-inputs.ts';
import { refuseSaid } from './evidence-rules.ts';
import { findActionOf, findEvidence } from './find-evidence.ts';
import { kindsOfEvidence, mediaTypes } from './media-types.ts';
import { recordOfEvidence } from './record-of-evidence.ts';

/** Changes what is known of evidence. The file never changes. */
export async function describeEvidence(
  em: EntityManager,
  input: DescribeEvidenceInput,
  act: Act,
): Promise<Evidence> {
  const evidence = await findEvidence(em, { evidenceId: input.evidenceId });
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
  const wanted: Partial<Evidence> = {
    type,
    happenedOn: said.happenedOn,
    description: said.description?.trim() || null,
  };
  if (of && input.givenById !== undefined) {
    wanted.givenBy = input.givenById ? await findParty(em, of, input.givenById, 'givenById') : null;
  }
  if (of && input.actionId !== undefined) {
    wanted.action = input.actionId ? await findActionOf(em, of, input.actionId) : null;
  }
  if (input.ownerId) wanted.owner = await ownerOf(em, input.ownerId, evidence.service, 'ownerId', act);
  refuseOverwriting(evidence, input.evidenceVersion, wanted, 'evidenceVersion');
  em.assign(evidence, wanted as never);
  recordOfEvidence(em, evidence, EventKind.EVIDENCE_DESCRIBED, {}, act);
  return evidence;
}
