import type { EntityManager } from '@mikro-orm/postgresql';
import { Action } from '../action/action.ts';
import type { Case } from '../case/case.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { refuseClosed } from '../case/find-case.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Refused } from '../ruling.ts';
import { EvidenceState } from '../vocabulary.ts';
import { Evidence } from './evidence.ts';
import type { EvidenceChangeInput } from './evidence-inputs.ts';

const what = 'piece of evidence';

/** The evidence a change is about, as the client last read it; of a closed case nothing is changed (3.6). */
export async function findEvidence(
  em: EntityManager,
  input: Pick<EvidenceChangeInput, 'evidenceId' | 'evidenceVersion'>,
): Promise<Evidence> {
  const id = identity(input.evidenceId, 'evidenceId', what);
  const evidence = found(
    await em.findOne(Evidence, id, { populate: ['case', 'service'] }),
    'evidenceId',
    what,
  );
  refuseIfChanged(evidence, input.evidenceVersion, {}, 'evidenceVersion');
  const refusals = evidence.case ? refuseClosed(evidence.case) : [];
  if (refusals.length > 0) throw new Refused(refusals);
  return evidence;
}

/** A file of the case that something else points at; what was set aside is not pointed at. */
export async function findUsableEvidence(
  em: EntityManager,
  of: Case,
  evidenceId: string,
  field: string,
): Promise<Evidence> {
  const id = identity(evidenceId, field, what);
  return found(await em.findOne(Evidence, { id, case: of, state: EvidenceState.IN_CASE }), field, what);
}

export async function findActionOf(em: EntityManager, of: Case, actionId: string): Promise<Action> {
  const id = identity(actionId, 'actionId', 'action');
  return found(await em.findOne(Action, { id, case: of }), 'actionId', 'action');
}
