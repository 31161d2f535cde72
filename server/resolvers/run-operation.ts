import {
  DeadlockException,
  type EntityManager,
  OptimisticLockError,
  RowLevelSecurityViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import type { Act } from '../../schema/act.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import { type Refusal, Refused, refusal } from '../../schema/ruling.ts';
import type { Context } from '../context.ts';
import { takeKey } from './sent-change.ts';

/** What an operation answers: what it made, or why it did nothing. */
export type Outcome<T extends object> = T & { refusals: readonly Refusal[] };

/**
 * Runs an operation of the domain in one transaction under the viewer's session, flushes, commits, and tells the
 * others. A refusal leaves nothing written and is an answer, not a fault. Sent again under the same key it acts once.
 */
export async function runOperation<T extends object>(
  context: Context,
  input: ChangeInput,
  operation: (em: EntityManager, act: Act) => Promise<T>,
): Promise<Outcome<Partial<T>>> {
  const act = await actOf(context);
  const once = () =>
    underSession(context).transactional(async (inner) => {
      const sent = await takeKey(inner as EntityManager, context.viewer.staffId, input);
      if (sent?.answered) return sent.answered as T;
      const answer = await operation(inner as EntityManager, act);
      await sent?.keep(answer);
      return answer;
    });
  try {
    // Whoever was overtaken in the middle asks the rules again: now they see what the other did, and say so.
    const made = await once().catch((error) => (isOvertaken(error) ? once() : Promise.reject(error)));
    context.signal.send();
    return { ...made, refusals: [] };
  } catch (error) {
    const refusals = refusalsOf(error);
    if (!refusals) throw error;
    return { refusals } as Outcome<Partial<T>>;
  }
}

/** What a rule of the domain answers about rows the viewer may reach; null where there is nothing for them. */
export async function askDomain<T>(
  context: Context,
  question: (em: EntityManager, act: Act) => Promise<T>,
): Promise<T | null> {
  const act = await actOf(context);
  try {
    return await underSession(context).transactional((inner) => question(inner as EntityManager, act));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

async function actOf({ clock, policies, sid, viewer, calendar }: Context): Promise<Act> {
  const now = clock();
  const { id, document } = await policies.at(now, sid);
  return { now, by: { staffId: viewer.staffId, roles: viewer.roles }, policy: { id, document }, calendar };
}

const underSession = ({ database, sid }: Context) =>
  database.orm.em.fork({ session: { role: database.roles.user, variables: { 'app.sid': sid } } });

const isOvertaken = (error: unknown): boolean =>
  [OptimisticLockError, UniqueConstraintViolationException, DeadlockException].some(
    (kind) => error instanceof kind,
  );

function refusalsOf(error: unknown): readonly Refusal[] | undefined {
  if (error instanceof Refused) return error.refusals;
  // The rules have looked twice: what is there twice all the same came from somebody else in between.
  if (isOvertaken(error)) {
    const message = 'Somebody has changed this in the same moment: look at it again.';
    return [refusal('', 'CHANGED_MEANWHILE', '15.1', message)];
  }
  if (error instanceof RowLevelSecurityViolationException) {
    return [
      refusal('', 'OUT_OF_SCOPE_OF_ROLE', '12.1', 'This would lie outside what your role answers for.'),
    ];
  }
  return undefined;
}
