import {
  DeadlockException,
  type EntityManager,
  OptimisticLockError,
  RowLevelSecurityViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import type { Act } from '../../schema/act.ts';
import { CalendarRunsOutError } from '../../schema/calendar/working-calendar.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import { type Refusal, Refused, refusal } from '../../schema/ruling.ts';
import type { Context } from '../context.ts';
import { atTheirPlace, refuseAbsurdDates, refuseOutOfScope } from './input-fields.ts';
import { takeKey } from './sent-change.ts';

/** What an operation answers: what it made, or why it did nothing. */
export type Outcome<T extends object> = T & { refusals: readonly Refusal[] };

/**
 * Runs an operation of the domain in one transaction under the viewer's session, flushes, commits, and tells the
 * others. A refusal leaves nothing written and is an answer, not a fault. Sent again under the same key it acts once. A refusal
 * names its field by the path in the input. What somebody may read only in an emergency is not there for a change, except
 * for one that says so: having it shown.
 */
export async function runOperation<T extends object>(
  context: Context,
  input: ChangeInput,
  operation: (em: EntityManager, act: Act) => Promise<T>,
  { inEmergency = false } = {},
): Promise<Outcome<Partial<T>>> {
  const act = await actOf(context);
  const absurd: readonly Refusal[] = refuseAbsurdDates(input, act.now, act.calendar);
  if (absurd.length > 0) return { refusals: absurd } as Outcome<Partial<T>>;
  const once = () =>
    underSession(context, inEmergency ? {} : { 'app.changes': 'yes' }).transactional(async (inner) => {
      const sent = await takeKey(inner as EntityManager, context, input);
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
    const refusals = refusalsOf(error, input);
    if (!refusals) throw error;
    const placed: readonly Refusal[] = atTheirPlace(input, refusals);
    return { refusals: placed } as Outcome<Partial<T>>;
  }
}

/** The same input, of which nothing is kept. */
export const underNoKey = <T extends ChangeInput>(input: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(input)), input, { idempotencyKey: null });

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

async function actOf({ clock, policies, sid, viewer, calendar, secrets }: Context): Promise<Act> {
  const now = clock();
  const { id, document } = await policies.at(now, sid);
  return {
    now,
    by: { staffId: viewer.staffId, roles: viewer.roles },
    policy: { id, document },
    calendar,
    secrets,
  };
}

const underSession = ({ database, sid }: Context, mode: Record<string, string> = {}) =>
  database.orm.em.fork({ session: { role: database.roles.user, variables: { 'app.sid': sid, ...mode } } });

const isOvertaken = (error: unknown): boolean =>
  [OptimisticLockError, UniqueConstraintViolationException, DeadlockException].some(
    (kind) => error instanceof kind,
  );

function refusalsOf(error: unknown, input: ChangeInput): readonly Refusal[] | undefined {
  if (error instanceof Refused) return error.refusals;
  // The rules have looked twice: what is there twice all the same came from somebody else in between.
  if (isOvertaken(error)) {
    const message = 'Somebody has changed this in the same moment: look at it again.';
    return [refusal('', 'CHANGED_MEANWHILE', '15.1', message)];
  }
  // A due date counted without its bank holidays would be wrong and look right, so nothing is written.
  if (error instanceof CalendarRunsOutError) {
    return [refusal('clocks', 'PAST_THE_CALENDAR', '8.6', error.message)];
  }
  if (error instanceof RowLevelSecurityViolationException) return [refuseOutOfScope(input)];
  return undefined;
}
