import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { refuseClosed } from '../case/find-case.ts';
import type { ActionChangeInput } from '../change-input.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Refused } from '../ruling.ts';
import { Action } from './action.ts';

/** The action a change is about, with its case and whom it is for; `wanted` are the values the client would write. */
export async function findAction(
  em: EntityManager,
  input: ActionChangeInput,
  wanted: Partial<Action> = {},
): Promise<Action> {
  const id = identity(input.actionId, 'actionId', 'action');
  const populate = ['case.service', 'party.person'] as const;
  const action = found(await em.findOne(Action, id, { populate }), 'actionId', 'action');
  refuseOverwriting(action, input.actionVersion, wanted, 'actionVersion');
  return action;
}

/** The same, of a case that runs: nothing is changed about a closed one (3.6). */
export async function findRunningAction(
  em: EntityManager,
  input: ActionChangeInput,
  wanted: Partial<Action> = {},
): Promise<Action> {
  const action = await findAction(em, input, wanted);
  const refusals = refuseClosed(action.case);
  if (refusals.length > 0) throw new Refused(refusals);
  return action;
}
