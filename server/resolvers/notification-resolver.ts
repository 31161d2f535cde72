import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Mail } from '../../schema/notification/mail.ts';
import { MarkNoticesReadInput, markNoticesRead } from '../../schema/notification/mark-notices-read.ts';
import { Notification } from '../../schema/notification/notification.ts';
import {
  MailFilter,
  MailOrder,
  NotificationFilter,
  NotificationOrder,
} from '../../schema/notification/notification-filter.ts';
import { NotificationPreference } from '../../schema/notification/notification-preference.ts';
import { PreferMailInput, preferMail } from '../../schema/notification/prefer-mail.ts';
import { RetryMailInput, retryMail } from '../../schema/notification/retry-mail.ts';
import { MailPreference } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const NotificationConnection = connectionOf(Notification);
const MailConnection = connectionOf(Mail);
const NotificationPage = pageOf(NotificationFilter, NotificationOrder);
const MailPage = pageOf(MailFilter, MailOrder);

@ObjectType({ description: 'How many notices were marked.' })
@Reads('BASICS')
class NoticesPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many changed.' })
  marked?: number;
}

@ObjectType({ description: 'A preference as the change left it.' })
@Reads('BASICS')
class PreferencePayload extends Payload {
  @Row(() => NotificationPreference, 'How one hears of notices from now on.')
  preference?: NotificationPreference;
}

@ObjectType({ description: 'A mail as the change left it.' })
@Reads('BASICS')
class MailPayload extends Payload {
  @Row(() => Mail, 'The mail.')
  mail?: Mail;
}

/** What one is told of deadlines, in the portal and by mail. */
@Resolver()
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'What the viewer has been told of deadlines.' })
  @Allow('READ_OWN_NOTICES')
  notifications(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => NotificationPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => MailPreference, { description: 'How the viewer hears of notices by mail.' })
  @Allow('READ_OWN_NOTICES')
  async mailPreference(@Ctx() { sid, database }: Context): Promise<MailPreference> {
    const asker = { sid, role: database.roles.user };
    const text = 'select mail from notification_preference';
    return ((await askInOneTrip(database.reads, asker, { text, values: [] })) ??
      MailPreference.EACH) as MailPreference;
  }

  @Query(() => MailConnection, {
    description: 'Mails to staff: what waits, was sent, is kept or was given up.',
  })
  @Allow('TEND_MAIL')
  mails(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => MailPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Mutation(() => NoticesPayload, {
    description: `Mark one’s own notices as read, or take it back. ${changed}`,
  })
  @Allow('READ_OWN_NOTICES')
  markNoticesRead(
    @Arg('input', () => MarkNoticesReadInput, { description: 'Which.' }) input: MarkNoticesReadInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      marked: await markNoticesRead(em, input, act),
    }));
  }

  @Mutation(() => PreferencePayload, { description: `Say how one wants to hear of notices. ${changed}` })
  @Allow('READ_OWN_NOTICES')
  preferMail(
    @Arg('input', () => PreferMailInput, { description: 'How.' }) input: PreferMailInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      preference: await preferMail(em, input, act),
    }));
  }

  @Mutation(() => MailPayload, { description: `Have a mail tried again that was not sent. ${changed}` })
  @Allow('TEND_MAIL')
  retryMail(
    @Arg('input', () => RetryMailInput, { description: 'Which.' }) input: RetryMailInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ mail: await retryMail(em, input, act) }));
  }
}
