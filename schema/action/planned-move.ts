import type { EntityManager } from '@mikro-orm/postgresql';
import type { Party } from '../party/party.ts';
import { Refused, refusal } from '../ruling.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { ActionStatus } from '../vocabulary.ts';
import type { RecordActionInput } from './record-action-input.ts';

/** A move whose day is still to come is planned; it begins by itself then (`jobs/begin-planned.ts`). */
export const movesLater = ({ temporaryMove }: RecordActionInput, today: string): boolean =>
  !!temporaryMove && temporaryMove.movedOn > today;

/** Somebody is away once from one day to another: the same told again is a slip, also in another of their cases. */
export async function refuseSameMove(
  em: EntityManager,
  party: Party | null,
  { temporaryMove }: RecordActionInput,
): Promise<void> {
  if (!temporaryMove || !party) return;
  const { movedOn, expectedReturnOn } = temporaryMove;
  const same = await em.count(TemporaryMove, {
    movedOn,
    expectedReturnOn,
    action: { party: { person: party.person }, status: { $ne: ActionStatus.CANCELLED } },
  });
  if (same === 0) return;
  const message = 'This move of the same person on the same days is on record already.';
  throw new Refused([refusal('temporaryMove.movedOn', 'MOVE_ONCE', '8.8', message)]);
}
