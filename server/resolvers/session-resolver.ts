import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { isIdentity } from '../../schema/identity.ts';
import { RevokeSessionInput, revokeSession } from '../../schema/staff/end-session.ts';
import { SessionKind } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { changed, Payload } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A session that is open: somebody is signed in.' })
@Reads('BASICS')
class SignInSession {
  @Field(() => ID, { description: 'Its identity; not its secret, which nobody is told.' })
  id!: string;

  @Field(() => SessionKind, { description: 'In the portal, or by an access token.' })
  kind!: SessionKind;

  @Field(() => String, {
    nullable: true,
    description:
      'On what it was opened, as its owner knows it: “Firefox on Windows”; null of a token, or where it was not said. No address is kept.',
  })
  device!: string | null;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  openedAt!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used, to a minute; null where nobody counts, as of a token.',
  })
  usedAt!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it ends at the latest.' })
  endsAt!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType({ description: 'A session that was ended.' })
@Reads('BASICS')
class RevokeSessionPayload extends Payload {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When. Null when refused.' })
  endedAt?: Date | null;
}

/** Who is signed in: everybody sees and ends their own sessions, administrators anybody’s. */
@Resolver()
export class SessionResolver {
  @Query(() => [SignInSession], {
    description:
      'Open sessions, the latest first: one’s own, or, for an administrator, those of anybody. None for anybody else’s.',
  })
  @Allow('READ_OWN_ACCOUNT')
  async sessions(
    @Ctx() { sid, database, viewer }: Context,
    @Arg('staffId', () => ID, { nullable: true, description: 'Whose; one’s own when left out.' })
    staffId?: string,
  ): Promise<SignInSession[]> {
    const whose = staffId ?? viewer.staffId;
    if (!isIdentity(whose)) return [];
    const asker = { sid, role: database.roles.user };
    const asked = { text: 'select app.sessions_of($1::uuid)', values: [whose] };
    return JSON.parse((await askInOneTrip(database.reads, asker, asked)) ?? '[]');
  }

  @Mutation(() => RevokeSessionPayload, {
    description: `End an open session, one’s own or, as an administrator, anybody’s: what is asked in it from now on gets nothing. ${changed}`,
  })
  @Allow('READ_OWN_ACCOUNT')
  revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'Which.' }) input: RevokeSessionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ endedAt: await revokeSession(em, input) }));
  }
}
