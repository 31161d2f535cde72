import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getArgumentValues,
  getVariableValues,
  Kind,
  print,
  subscribe,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Shape } from '../reading/shapes.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { sharedField } from './shareable.ts';
import type { Line, SharedFeed } from './shared-feed.ts';
import { type Begun, beginningOf, type Place, readFeed, startOfFeed, updateOf } from './updates.ts';

/** What everybody who follows at this process has in common. */
export interface Together {
  feed: SharedFeed;
  shapes: Map<string, Shape>;
  contextOf: (signedIn: SignedIn) => Context;
}

/** Who follows, and how answers that many are given reach this one, over a socket or a stream. */
export type Follower = Pick<Line, 'send' | 'isFull'> & { signedIn: SignedIn };

/** A subscription: together with others where one answer does for many, whichever way each of them came. */
export async function follow(args: ExecutionArgs, together: Together, follower: Follower) {
  const own = await subscribe(args);
  if (!(Symbol.asyncIterator in own)) return own;
  const { schema, document, operationName, variableValues: given } = args;
  const field = sharedField(schema, together.shapes, document, operationName);
  if (!field) return own;
  await own.return?.(undefined);
  const { coerced = {} } = getVariableValues(schema, definitionsIn(document), given ?? {});
  const begun: Begun = getArgumentValues(
    schema.getSubscriptionType()!.getFields().caseUpdates!,
    field,
    coerced,
  );
  const { signedIn, send, isFull } = follower;
  const line: Line = {
    sid: signedIn.sid,
    kind: `${signedIn.viewer.roles.join(' ')} ${operationName ?? ''} ${print(document)}`,
    asking: () => ({ ...args, contextValue: together.contextOf(signedIn) }),
    isFull,
    send,
  };
  return followTogether(together.feed, args, line, begun);
}

const definitionsIn = (document: DocumentNode) =>
  document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );

/**
 * Updates for one subscription: what it has missed, and whatever concerns it alone, it reads for itself and gives here; what
 * happens while it stands at the end of the feed it is told together with those like it, past this iterator.
 */
function followTogether(
  feed: SharedFeed,
  args: ExecutionArgs,
  line: Line,
  begun: Begun,
): AsyncGenerator<ExecutionResult> {
  let over = false;
  let leave = () => {};

  async function* read(): AsyncGenerator<ExecutionResult> {
    const context = args.contextValue as Context;
    const pool = context.database.reads;
    const asker = { sid: context.sid, role: context.database.roles.user };
    let at: Place = beginningOf(begun) ?? (await startOfFeed(pool, asker));
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
