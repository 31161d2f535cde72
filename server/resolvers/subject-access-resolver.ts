import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { decideSubjectAccess } from '../../schema/subject-access/decide-subject-access.ts';
import {
  approveSubjectAccess,
  confirmSubjectIdentity,
  extendSubjectAccess,
  findSubjectAccess,
  finishSubjectAccessDraft,
  lookThrough,
  receiveSubjectAccess,
  refuseSubjectAccess,
  sendBackSubjectAccess,
  sendSubjectAccess,
  withdrawSubjectAccess,
} from '../../schema/subject-access/keep-subject-access.ts';
import {
  ConfirmSubjectIdentityInput,
  DecideSubjectAccessInput,
  ExtendSubjectAccessInput,
  ReceiveSubjectAccessInput,
  RefuseSubjectAccessInput,
  SubjectAccessChangeInput,
  SubjectAccessFilter,
  SubjectAccessOrder,
} from '../../schema/subject-access/subject-access-inputs.ts';
import { SubjectAccessRequest } from '../../schema/subject-access/subject-access-request.ts';
import { notGathered } from '../../schema/subject-access/subject-sources.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { refuse } from './analytics-resolver.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { inScope, pageOf } from './rows-resolver.ts';
import { askDomain, runOperation } from './run-operation.ts';
import { SubjectAccessDraft } from './subject-access-types.ts';

const RequestConnection = connectionOf(SubjectAccessRequest);
const RequestPage = pageOf(SubjectAccessFilter, SubjectAccessOrder);

@ObjectType({ description: 'A request for access as the change left it.' })
@Reads('BASICS')
class SubjectAccessPayload extends Payload {
  @Row(() => SubjectAccessRequest, 'The request.')
  request?: SubjectAccessRequest;
}

/** Answers whoever asks for access to what is held of them (UK GDPR, Article 15). */
@Resolver()
export class SubjectAccessResolver {
  @Query(() => RequestConnection, {
    description: `Who asks for access to what is held of them, as identities, and by when they are answered (UK GDPR, Article 15). ${inScope}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  subjectAccessRequests(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => RequestPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => SubjectAccessDraft, {
    nullable: true,
    description:
      'Everything that is held about the person of a request, gathered now from every case, with what was decided on each thing. What is sealed is opened for it. Each time it is asked is an entry in the audit. Null where there is no such request, nobody has made sure yet who asks, or it has ended.',
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  subjectAccessDraft(
    @Ctx() context: Context,
    @Arg('requestId', () => ID, { description: 'The request.' }) requestId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most so many things: 1 to 100.' })
    first: number = 50,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Things after this one: `next` of the answer before.',
    })
    after?: string | null,
  ): Promise<SubjectAccessDraft | null> {
    if (first < 1 || first > 100) refuse('first', '1 to 100.');
    return askDomain(context, async (em, act) => {
      const request = await findSubjectAccess(em, { requestId });
      if (request.endedAt) return null;
      const { items, undecided } = await lookThrough(em, request, act);
      const from = after ? items.findIndex(({ item }) => item === after) + 1 : 0;
      const page = items.slice(from, from + first);
      return {
        items: page,
        total: items.length,
        undecided: undecided.length,
        notGathered: Object.values(notGathered),
        next: from + first < items.length ? (page.at(-1)?.item ?? null) : null,
      };
    });
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Write down that somebody asks for access to what is held of them; it is to be answered within one calendar month (UK GDPR, Articles 12(3) and 15). Until it is, nothing of theirs goes. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  receiveSubjectAccess(
    @Arg('input', () => ReceiveSubjectAccessInput, { description: 'Who asks, about whom, and when.' })
    input: ReceiveSubjectAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await receiveSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Write down that it was made sure who asks, and how (UK GDPR, Article 12(6)). Nothing is read before. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  confirmSubjectIdentity(
    @Arg('input', () => ConfirmSubjectIdentityInput, { description: 'How.' })
    input: ConfirmSubjectIdentityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await confirmSubjectIdentity(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Take two months more, once, for a reason that the person was told within the first (UK GDPR, Article 12(3)). ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  extendSubjectAccess(
    @Arg('input', () => ExtendSubjectAccessInput, { description: 'Why, and when they were told.' })
    input: ExtendSubjectAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await extendSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Decide what of what is held the person gets: as it stands, in words of your own, or not at all on a ground of the Data Protection Act 2018. Words that tell of somebody else are refused, naming the thing and not the person. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  decideSubjectAccess(
    @Arg('input', () => DecideSubjectAccessInput, { description: 'On which things, and what.' })
    input: DecideSubjectAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await decideSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Say that everything is decided on: from here a second person looks at it. Refused while something is undecided. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  finishSubjectAccessDraft(
    @Arg('input', () => SubjectAccessChangeInput, { description: 'Of which request.' })
    input: SubjectAccessChangeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await finishSubjectAccessDraft(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Approve what another has drafted; whoever had a part in it may not. What is approved is sent, or nothing. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  approveSubjectAccess(
    @Arg('input', () => SubjectAccessChangeInput, { description: 'Which request.' })
    input: SubjectAccessChangeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await approveSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Send a draft back to be decided on again. What was decided stays. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  sendBackSubjectAccess(
    @Arg('input', () => SubjectAccessChangeInput, { description: 'Which request.' })
    input: SubjectAccessChangeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ request: await sendBackSubjectAccess(em, input) }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Write down that the copy was sent; the register of disclosures of each case says so from then on. The copy is taken first: GET /subject-access/ID/copy.zip. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  sendSubjectAccess(
    @Arg('input', () => SubjectAccessChangeInput, { description: 'Which request.' })
    input: SubjectAccessChangeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await sendSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Refuse a request, for a reason that the person was told with where they can complain (UK GDPR, Article 12(4) and (5)). ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  refuseSubjectAccess(
    @Arg('input', () => RefuseSubjectAccessInput, { description: 'Which, and why.' })
    input: RefuseSubjectAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await refuseSubjectAccess(em, input, act),
    }));
  }

  @Mutation(() => SubjectAccessPayload, {
    description: `Write down that whoever asked takes it back. ${changed}`,
  })
  @Allow('ANSWER_SUBJECT_ACCESS')
  withdrawSubjectAccess(
    @Arg('input', () => SubjectAccessChangeInput, { description: 'Which request.' })
    input: SubjectAccessChangeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      request: await withdrawSubjectAccess(em, input, act),
    }));
  }
}
