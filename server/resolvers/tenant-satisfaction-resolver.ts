import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { HomesOwned } from '../../schema/tenant-satisfaction/homes-owned.ts';
import { HomesOwnedInput } from '../../schema/tenant-satisfaction/homes-owned-input.ts';
import { recordHomesOwned } from '../../schema/tenant-satisfaction/record-homes-owned.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'How many homes were owned, as the change left it.' })
@Reads('BASICS')
class HomesOwnedPayload extends Payload {
  @Row(() => HomesOwned, 'The homes.')
  homesOwned?: HomesOwned;
}

/** What the Tenant Satisfaction Measures are rates of; the measures themselves are a report to management. */
@Resolver()
export class TenantSatisfactionResolver {
  @Query(() => [HomesOwned], {
    description:
      'How many homes the landlord owned in England at the end of each reporting year, the latest first (Tenant Satisfaction Measures NM01).',
  })
  @Allow('READ_REFERENCE')
  homesOwned(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return context.reader.field(context, info);
  }

  @Mutation(() => HomesOwnedPayload, {
    description: `Write down how many homes of a kind were owned at the end of a reporting year, or put it right; a report that was counted keeps the number that it had (Tenant Satisfaction Measures NM01). ${changed}`,
  })
  @Allow('RECORD_HOMES_OWNED')
  recordHomesOwned(
    @Arg('input', () => HomesOwnedInput, { description: 'The homes.' }) input: HomesOwnedInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      homesOwned: await recordHomesOwned(em, input, act),
    }));
  }
}
