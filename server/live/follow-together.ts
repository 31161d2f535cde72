import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { readUpdateCursor } from '../../schema/event/update-cursor.ts';
import type { Context } from '../context.ts';
import type { Line, SharedFeed } from './shared-feed.ts';
import { type Place, readFeed, startOfFeed, updateOf } from './updates.ts';

/**
 * Updates for one subscription: what it has missed, and whatever concerns it alone, it reads for itself and gives here; what
 * happens while it stands at the end of the feed it is told together with those like it, past this iterator.
 */
export function followTogether(
  feed: SharedFeed,
  args: ExecutionArgs,
  line: Line,
  after: string | undefined,
): AsyncGenerator<ExecutionResult> {
  let over = false;
  let leave = () => {};

  async function* read(): AsyncGenerator<ExecutionResult> {
    const context = args.contextValue as Context;
    const pool = context.database.reads;
    const asker = { sid: context.sid, role: context.database.roles.user };
    let at: Place = (after ? readUpdateCursor(after) : undefined) ?? (await startOfFeed(pool, asker));
    while (!over) {
      const { events, until } = await readFeed(pool, asker, at);
      for (const event of events) {
        at = event;
        yield (await execute({ ...args, rootValue: updateOf(event) })) as ExecutionResult;
      }
      if (!until) continue;
      const joined = feed.join(line, until);
      leave = joined.leave;
      const from = await joined.from;
      if (!from) return;
      at = from;
    }
  }

  const found = read();
  const end = found.return.bind(found);
  // A generator that waits takes an end only once it has something to give.
  found.return = (value) => {
    over = true;
    leave();
    return end(value);
  };
  return found;
}
