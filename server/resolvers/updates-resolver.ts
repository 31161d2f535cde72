import { GraphQLError } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Extensions,
  Field,
  Int,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { CaseEvent } from '../../schema/event/case-event.ts';
import { CaseEventFilter } from '../../schema/event/case-event-filter.ts';
import { readUpdateCursor } from '../../schema/event/update-cursor.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { followUnread, type Unread } from '../live/unread.ts';
import { type Begun, FeedBeginning, followUpdates, isInFeed, type Update } from '../live/updates.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';

@ObjectType({ description: 'Something that happened in the scope of the subscriber.' })
@Reads('BASICS')
class CaseUpdate {
  @Field(() => String, {
    description:
      'Give it as after to go on behind this update, whenever that is; here, or to `caseEvents` in the order FEED.',
  })
  cursor!: string;

  @Field(() => CaseEvent, {
    nullable: true,
    description: 'What happened; null when it has left the scope since.',
  })
  @Extensions({ row: 'CaseEvent' })
  event?: { id: string } | null;
}

@ObjectType({ description: 'How the viewer’s own unread notices stand.' })
@Reads('BASICS')
class UnreadNotices {
  @Field(() => Int, { description: 'How many are unread.' })
  unread!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the latest of them was made; null where none is unread.',
  })
  latestAt?: Date | null;
}

registerEnumType(FeedBeginning, {
  name: 'FeedBeginning',
  description: 'Where somebody begins to follow the updates who has no cursor.',
  valuesConfig: {
    NOW: { description: 'With what happens from now on.' },
    EARLIEST: { description: 'With the first that is in their scope.' },
  },
});

interface FollowedFrom extends Begun {
  filter?: CaseEventFilter | null;
}

const askerOf = ({ sid, database }: Context) => ({ sid, role: database.roles.user });

@Resolver()
export class UpdatesResolver {
  @Subscription(() => CaseUpdate, {
    description:
      'Every change to a case or report in the scope of the subscriber, in order, each once; with a filter those alone that fit it. Begins now, with the first of all, or behind a cursor.',
    subscribe: async ({ context, args }: { context: Context; args: FollowedFrom }) => {
      const { database, signal } = context;
      const asker = askerOf(context);
      if (args.after != null && !(await isInFeed(database.reads, asker, readUpdateCursor(args.after)))) {
        throw new GraphQLError('after: is not a cursor of these updates.', {
          extensions: { code: 'BAD_USER_INPUT', field: 'after' },
        });
      }
      if (args.after != null && args.from != null) {
        throw new GraphQLError('from: the cursor says already where to begin; give one of both.', {
          extensions: { code: 'BAD_USER_INPUT', field: 'from' },
        });
      }
      return followUpdates({ pool: database.reads, signal, asker }, args, args.filter ?? {});
    },
  })
  @Allow('FOLLOW_UPDATES')
  caseUpdates(
    @Root() { cursor, eventId, event }: Update & { event?: OneOfMany },
    @Ctx() _context: Context,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last update received.' })
    _after?: string,
    @Arg('filter', () => CaseEventFilter, {
      nullable: true,
      description: 'Which events; all in scope when left out.',
    })
    _filter?: CaseEventFilter,
    @Arg('from', () => FeedBeginning, {
      nullable: true,
      description: 'Where to begin without a cursor; now when left out.',
    })
    _from?: FeedBeginning,
  ): CaseUpdate {
    return { cursor, event: event ?? { id: eventId } };
  }

  @Subscription(() => UnreadNotices, {
    description:
      'How many of the viewer’s own notices are unread: now, and again whenever one comes or is marked. Which they are, `notifications` says.',
    subscribe: ({ context }: { context: Context }) =>
      followUnread({ pool: context.database.reads, signal: context.signal, asker: askerOf(context) }),
  })
  @Allow('READ_OWN_NOTICES')
  unreadNotices(@Root() { unread, latestAt }: Unread, @Ctx() _context: Context): UnreadNotices {
    return { unread, latestAt: latestAt === null ? null : new Date(latestAt) };
  }
}
