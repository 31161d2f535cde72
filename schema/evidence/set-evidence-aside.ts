import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { DeadlineType, EventKind, EvidenceState } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { RestoreEvidenceInput, SetEvidenceAsideInput } from './evidence-inputs.ts';
import { ruleOnRestoring, ruleOnSettingAside } from './evidence-rules.ts';
import { findEvidence } from './find-evidence.ts';
import { startWaiting } from './receive-evidence.ts';
import { recordOfEvidence } from './record-of-evidence.ts';

/** Evidence is not used: because it belongs nowhere, or because it is withdrawn. File and row are kept (8.4). */
export async function setEvidenceAside(
  em: EntityManager,
  input: SetEvidenceAsideInput,
  act: Act,
): Promise<Evidence> {
  const evidence = await findEvidence(em, input);
  insist(ruleOnSettingAside(evidence.state, input.reason));
  await meetDeadlines(em, { evidence, type: DeadlineType.EVIDENCE_DECISION }, act.now, act);
  evidence.state = EvidenceState.SET_ASIDE;
  evidence.setAsideAt = act.now;
  evidence.setAsideReason = input.reason.trim();
  evidence.setAsideBy = em.getReference(Staff, act.by.staffId);
  recordOfEvidence(em, evidence, EventKind.EVIDENCE_SET_ASIDE, {}, act);
  return evidence;
}

/** What was set aside counts again: in its case, or, with a new clock, in the queue. */
export async function restoreEvidence(
  em: EntityManager,
  input: RestoreEvidenceInput,
  act: Act,
): Promise<Evidence> {
  const evidence = await findEvidence(em, input);
  insist(ruleOnRestoring(evidence.state));
  evidence.state = evidence.case ? EvidenceState.IN_CASE : EvidenceState.WAITING;
  evidence.setAsideAt = null;
  evidence.setAsideReason = null;
  evidence.setAsideBy = null;
  if (!evidence.case) startWaiting(em, evidence, act);
  recordOfEvidence(em, evidence, EventKind.EVIDENCE_RESTORED, {}, act);
  return evidence;
}
