import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { ownerOf } from '../case/owner-of-case.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { DeadlineType, EventKind, EvidenceState } from '../vocabulary.ts';
import { Evidence } from './evidence.ts';
import type { ReceiveEvidenceInput } from './evidence-inputs.ts';
import { refuseSaid } from './evidence-rules.ts';
import { ruleOnFile } from './file-rules.ts';
import { findActionOf } from './find-evidence.ts';
import { recordOfEvidence } from './record-of-evidence.ts';

/** Where evidence goes: a case that runs, or the queue of a service, with somebody to find a case for it (15.1). */
type Place = { of: Case | null; service: Service; owner: Staff };

/** Whether evidence may come here and say this at all: asked before the file is read, and again when it is there. */
export async function prepareEvidence(
  em: EntityManager,
  input: Omit<ReceiveEvidenceInput, 'file'>,
  act: Act,
): Promise<Place> {
  const day = (instant: Date) => localDay(instant, act.calendar).toString();
  const said = {
    happenedOn: input.happenedOn ?? null,
    description: input.description ?? null,
    receivedOn: day(input.receivedAt ?? act.now),
  };
  const refusals = refuseSaid(said, day(act.now));
  if (!input.caseId === !input.serviceId) {
    const message = 'Name either the case it belongs to or the service it came to.';
    refusals.push(refusal('caseId', 'CASE_OR_SERVICE', '15.1', message));
  }
  if (!input.caseId && (input.givenById || input.actionId)) {
    const message = 'Who gave it, and to which action it belongs, are parts of a case: attach it first.';
    refusals.push(refusal(input.givenById ? 'givenById' : 'actionId', 'PART_OF_A_CASE', '15.1', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const actor = em.getReference(Staff, act.by.staffId);
  if (input.caseId) {
    const of = await findOpenCase(em, { caseId: input.caseId });
    return { of, service: of.service, owner: of.owner ?? actor };
  }
  const id = identity(input.serviceId!, 'serviceId', 'service');
  const service = found(await em.findOne(Service, id), 'serviceId', 'service');
  // Nobody leaves anything in the queue of a service whose cases they do not work.
  const worksHere = await ownerOf(em, act.by.staffId, service, 'serviceId', act).catch(() => null);
  found(worksHere, 'serviceId', 'service');
  const owner = input.ownerId ? await ownerOf(em, input.ownerId, service, 'ownerId', act) : worksHere!;
  return { of: null, service, owner };
}

/** Takes a file into a case, or into the queue of a service; the file itself lies in the storage already. */
export async function receiveEvidence(
  em: EntityManager,
  input: ReceiveEvidenceInput,
  storageKey: string,
  act: Act,
): Promise<Evidence> {
  const { of, service, owner } = await prepareEvidence(em, input, act);
  const { mediaType } = insist(ruleOnFile(input.file, input.type));
  const { fileName, sizeBytes, sha256, scanState } = input.file;
  const evidence = em.create(Evidence, {
    case: of,
    service,
    owner,
    givenBy: of && input.givenById ? await findParty(em, of, input.givenById, 'givenById') : null,
    action: of && input.actionId ? await findActionOf(em, of, input.actionId) : null,
    type: input.type,
    state: of ? EvidenceState.IN_CASE : EvidenceState.WAITING,
    happenedOn: input.happenedOn ?? null,
    description: input.description?.trim() || null,
    receivedAt: input.receivedAt ?? act.now,
    fileName,
    mediaType,
    sizeBytes,
    sha256,
    scanState,
    storageKey,
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordOfEvidence(em, evidence, EventKind.EVIDENCE_RECEIVED, { scanState }, act);
  if (!of) startWaiting(em, evidence, act);
  return evidence;
}

/** Sets the clock of evidence that waits for a case. */
export function startWaiting(em: EntityManager, evidence: Evidence, act: Act): void {
  const { workingDays, clause } = act.policy.document.evidence.decideWithin;
  const due = {
    type: DeadlineType.EVIDENCE_DECISION,
    conditional: false,
    startsAt: act.now,
    dueAt: addWorkingDays(act.now, workingDays, act.calendar),
    clause,
  };
  setDeadlines(em, { evidence }, [due], act);
}
