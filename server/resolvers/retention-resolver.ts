import type { GraphQLResolveInfo } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { isIdentity } from '../../schema/identity.ts';
import { erasePerson } from '../../schema/retention/erase-person.ts';
import { Erasure } from '../../schema/retention/erasure.ts';
import { ErasePersonInput, ErasureFilter, ErasureOrder } from '../../schema/retention/erasure-inputs.ts';
import {
  LiftHoldInput,
  PlaceHoldInput,
  RetentionHoldFilter,
  RetentionHoldOrder,
  RetentionRunFilter,
  RetentionRunOrder,
} from '../../schema/retention/hold-inputs.ts';
import { liftHold, placeHold } from '../../schema/retention/keep-hold.ts';
import { previewErasure } from '../../schema/retention/preview-erasure.ts';
import { RetentionHold } from '../../schema/retention/retention-hold.ts';
import { kindsInOrder, retentionKinds } from '../../schema/retention/retention-kinds.ts';
import { retentionPreviewSql } from '../../schema/retention/retention-preview-sql.ts';
import { RetentionRun } from '../../schema/retention/retention-run.ts';
import { RetentionKind } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { refuse } from './analytics-resolver.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { readAs } from './read-as.ts';
import {
  ErasurePreview,
  type KeptCount,
  type RetentionItem,
  type RetentionOfKind,
  RetentionPreview,
} from './retention-types.ts';
import { inScope, pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const RetentionHoldConnection = connectionOf(RetentionHold);
const RetentionHoldPage = pageOf(RetentionHoldFilter, RetentionHoldOrder);
const RetentionRunConnection = connectionOf(RetentionRun);
const RetentionRunPage = pageOf(RetentionRunFilter, RetentionRunOrder);

const ErasureConnection = connectionOf(Erasure);
const ErasurePage = pageOf(ErasureFilter, ErasureOrder);

@ObjectType({ description: 'An erasure as it was asked for.' })
@Reads('BASICS')
class ErasurePayload extends Payload {
  @Row(() => Erasure, 'The erasure, which a worker carries out.')
  erasure?: Erasure;
}

@ObjectType({ description: 'A hold as the change left it.' })
@Reads('BASICS')
class HoldPayload extends Payload {
  @Row(() => RetentionHold, 'The hold.')
  hold?: RetentionHold;
}

interface Previewed {
  counts: Pick<RetentionOfKind, 'kind' | 'goes' | 'kept' | 'comesDue'>[];
  reasons: { kind: RetentionKind; why: KeptCount['reason']; n: number }[];
  items: (Omit<RetentionItem, 'since' | 'dueAt'> & { since: string; dueAt: string })[];
}

/** What is kept for how long, what is held beyond it, and what went. */
@Resolver()
export class RetentionResolver {
  @Query(() => RetentionPreview, {
    description:
      'What has been kept for its time and goes next night, what is kept all the same and why, and what comes due within some months: counts by kind and references, no names (policy 12.1).',
  })
  @Allow('PREVIEW_RETENTION')
  async retentionPreview(
    @Ctx() context: Context,
    @Arg('withinMonths', () => Int, { defaultValue: 3, description: 'Looking so far ahead: 0 to 120.' })
    withinMonths: number = 3,
    @Arg('kind', () => RetentionKind, { nullable: true, description: 'Items of this kind alone.' })
    kind?: RetentionKind | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most so many items: 1 to 100.' })
    first: number = 50,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Items after these: `next` of the answer before.',
    })
    after?: string | null,
  ): Promise<RetentionPreview> {
    if (withinMonths < 0 || withinMonths > 120) refuse('withinMonths', '0 to 120.');
    if (first < 1 || first > 100) refuse('first', '1 to 100.');
    const [afterAt = null, afterId = null] = after?.split('|') ?? [];
    if (
      typeof after === 'string' &&
      !(Number.isFinite(Date.parse(afterAt ?? '')) && isIdentity(afterId ?? ''))
    ) {
      refuse('after', 'what `next` said.');
    }
    const now = context.clock();
    const { periods } = (await context.policies.at(now, context.sid)).document.retention;
    const until = Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO(context.calendar.timeZone)
      .add({ months: withinMonths });
    const months = Object.fromEntries(kindsInOrder.map((each) => [each, periods[each].months]));
    const answer = await askOverview(
      context.database,
      { sid: context.sid, role: context.database.roles.user },
      {
        text: retentionPreviewSql,
        values: [
          JSON.stringify(months),
          now,
          new Date(until.epochMilliseconds),
          kind ?? null,
          afterAt,
          afterId,
          first + 1,
        ],
      },
    );
    const { counts, reasons, items } = JSON.parse(answer ?? '{}') as Previewed;
    const page = items.slice(0, first);
    const last = page.at(-1);
    return {
      kinds: kindsInOrder.map((each) => ({
        kind: each,
        months: periods[each].months,
        source: periods[each].source,
        countedFrom: retentionKinds[each].countedFrom,
        ...(counts.find((counted) => counted.kind === each) ?? { goes: 0, kept: 0, comesDue: 0 }),
        reasons: reasons
          .filter((reason) => reason.kind === each)
          .map(({ why, n }) => ({ reason: why, count: n })),
      })),
      items: page.map((item) => ({ ...item, since: new Date(item.since), dueAt: new Date(item.dueAt) })),
      next: items.length > first && last ? `${last.dueAt}|${last.id}` : null,
    };
  }

  @Query(() => RetentionHoldConnection, {
    description: `What keeps cases and people although their time may be over (policy 12.1). ${inScope}`,
  })
  @Allow('KEEP_RECORDS')
  retentionHolds(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => RetentionHoldPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => RetentionRunConnection, {
    description: 'What each night took because its time was over, and what it kept and why, in counts.',
  })
  @Allow('READ_SCHEDULES')
  retentionRuns(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => RetentionRunPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => HoldPayload, {
    description: `Keep a case, or everything that a person is in, from going when its time is over (policy 12.1; UK GDPR, Article 17(3)). ${changed}`,
  })
  @Allow('KEEP_RECORDS')
  placeHold(
    @Arg('input', () => PlaceHoldInput, { description: 'On what, why, and until when.' })
    input: PlaceHoldInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ hold: await placeHold(em, input, act) }));
  }

  @Mutation(() => HoldPayload, {
    description: `Lift a hold; what is over its time goes next night. ${changed}`,
  })
  @Allow('KEEP_RECORDS')
  liftHold(
    @Arg('input', () => LiftHoldInput, { description: 'Which, and why.' }) input: LiftHoldInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ hold: await liftHold(em, input, act) }));
  }

  @Query(() => ErasureConnection, {
    description: `Who was erased at their own request, as identities. ${inScope}`,
  })
  @Allow('ERASE_PEOPLE')
  erasures(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ErasurePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => ErasurePreview, {
    nullable: true,
    description:
      'What would go with somebody, and what stands against it, before they are erased; null where there is no such person.',
  })
  @Allow('ERASE_PEOPLE')
  erasurePreview(
    @Ctx() context: Context,
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
  ): Promise<ErasurePreview | null> {
    return readAs(context, (em) => previewErasure(em, personId, context.clock()));
  }

  @Mutation(() => ErasurePayload, {
    description: `Have somebody erased who asked to be (UK GDPR, Article 17): who they are and what was written of them, with the key to what was sealed for them; figures stay. Refused where a hold stands or a duty or claim needs it. It cannot be taken back. ${changed}`,
  })
  @Allow('ERASE_PEOPLE')
  erasePerson(
    @Arg('input', () => ErasePersonInput, { description: 'Whom, and on which ground.' })
    input: ErasePersonInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ erasure: await erasePerson(em, input, act) }));
  }
}
