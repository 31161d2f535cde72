import type { EntityManager } from '@mikro-orm/postgresql';
import type { Action } from '../action/action.ts';
import type { Case } from '../case/case.ts';
import type { Party } from '../party/party.ts';
import { Refused, refusal } from '../ruling.ts';
import { ActionStatus, type ActionType } from '../vocabulary.ts';
import { holdAction } from './find-formal-action.ts';
import { FormalAction } from './formal-action.ts';

const waiting: readonly ActionStatus[] = [
  ActionStatus.PROPOSED,
  ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
  ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
];

/** A proposal from another system's records: it has no particulars, so nobody can decide on it yet. */
export async function findTakenOver(
  em: EntityManager,
  of: Case,
  party: Party,
  actionId: string,
  type: ActionType,
): Promise<Action> {
  const action = await holdAction(em, { actionId });
  const proposed = await em.count(FormalAction, { action });
  const fits =
    action.case.id === of.id &&
    action.type === type &&
    (!action.party || action.party.id === party.id) &&
    waiting.includes(action.status) &&
    proposed === 0;
  if (fits) return action;
  const message =
    'Only a proposal of this power in this case that lacks its particulars can be completed so.';
  throw new Refused([refusal('actionId', 'TAKEN_OVER_PROPOSAL', '11.2', message)]);
}
