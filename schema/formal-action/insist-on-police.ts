import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import type { Party } from '../party/party.ts';
import { Refused } from '../ruling.ts';
import type { ActionArea, ActionType } from '../vocabulary.ts';
import { isHate, refuseWithoutPolice } from './hate-action-rules.ts';
import { PolicePartnership } from './police-partnership.ts';

export const isWithPolice = async (em: EntityManager, of: Case): Promise<boolean> =>
  isHate(hateOf(of)) && (await em.count(PolicePartnership, { case: of })) > 0;

export const hateOf = ({ category, hateStrands }: Case) => ({ category, hateStrands: hateStrands ?? null });

/** On a hate case no action against those responsible without the police (#121). */
export async function insistOnPolice(
  em: EntityManager,
  of: Case,
  { area, type, party }: { area: ActionArea; type: ActionType; party: Party | null },
): Promise<void> {
  const withPolice = await isWithPolice(em, of);
  const refusals = refuseWithoutPolice({
    area,
    type,
    partyRole: party?.role ?? null,
    ...hateOf(of),
    withPolice,
  });
  if (refusals.length > 0) throw new Refused(refusals);
}
