import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseChangeInput } from '../change-input.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { type Refusal, Refused, refusal } from '../ruling.ts';
import { CaseStatus } from '../vocabulary.ts';
import { Case } from './case.ts';
import { refuseIfChanged } from './case-version.ts';

/** The case a change is about, with its service, as the client last read it. */
export async function findCase(em: EntityManager, input: CaseChangeInput): Promise<Case> {
  const id = identity(input.caseId, 'caseId', 'case');
  const of = found(await em.findOne(Case, id, { populate: ['service'] }), 'caseId', 'case');
  if (of.minimisedAt) throw new Refused([minimised('case')]);
  refuseIfChanged(of, input.caseVersion);
  return of;
}

/** The same, and it runs: nothing is added to a closed case (3.6). */
export async function findOpenCase(em: EntityManager, input: CaseChangeInput): Promise<Case> {
  const of = await findCase(em, input);
  const refusals = refuseClosed(of);
  if (refusals.length > 0) throw new Refused(refusals);
  return of;
}

/** Of what has lost identity and words nothing is changed any more: what was added would be kept for ever. */
export const minimised = (field: 'case' | 'report'): Refusal =>
  refusal(
    field,
    'TIME_IS_OVER',
    '12.1',
    `The time for which this ${field} is kept was over: identity and words are gone, and nothing is added to it.`,
  );

export const refuseClosed = ({ status }: { status: CaseStatus }): Refusal[] =>
  status === CaseStatus.CLOSED ? [refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.')] : [];
