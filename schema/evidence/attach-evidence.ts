import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { findParty } from '../party/find-party.ts';
import { insist } from '../ruling.ts';
import { DeadlineType, EventKind, EvidenceState } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { AttachEvidenceInput } from './evidence-inputs.ts';
import { ruleOnAttaching } from './evidence-rules.ts';
import { findActionOf, findEvidence } from './find-evidence.ts';
import { recordOfEvidence, tellTheCase } from './record-of-evidence.ts';

/** Evidence that came without a case is given one; from then on the readers of the case read it (15.1). */
export async function attachEvidence(
  em: EntityManager,
  input: AttachEvidenceInput,
  act: Act,
): Promise<Evidence> {
  const evidence = await findEvidence(em, input);
  insist(ruleOnAttaching(evidence.state));
  const of = await findOpenCase(em, input);
  await tellTheCase(em, evidence, of);
  await meetDeadlines(em, { evidence, type: DeadlineType.EVIDENCE_DECISION }, act.now, act);
  evidence.case = of;
  evidence.service = of.service;
  evidence.state = EvidenceState.IN_CASE;
  evidence.givenBy = input.givenById ? await findParty(em, of, input.givenById, 'givenById') : null;
  evidence.action = input.actionId ? await findActionOf(em, of, input.actionId) : null;
  recordOfEvidence(em, evidence, EventKind.EVIDENCE_ATTACHED, {}, act);
  return evidence;
}
