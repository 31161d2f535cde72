import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Guide } from '../../schema/guide/guide.ts';
import { KeepGuideInput, WithdrawGuideInput } from '../../schema/guide/guide-input.ts';
import { keepGuide, withdrawGuide } from '../../schema/guide/keep-guide.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A guide as the change left it.' })
@Reads('BASICS')
class GuidePayload extends Payload {
  @Row(() => Guide, 'The guide.')
  guide?: Guide;
}

/** Guides and linked procedures. */
@Resolver()
export class GuideResolver {
  @Mutation(() => GuidePayload, {
    description: `Put a guide or procedure on record, or change what is on record of it (policy 13.2, 18). ${changed}`,
  })
  @Allow('KEEP_GUIDES')
  keepGuide(
    @Arg('input', () => KeepGuideInput, { description: 'The guide.' }) input: KeepGuideInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ guide: await keepGuide(em, input, act) }));
  }

  @Mutation(() => GuidePayload, { description: `Take a guide out of use. ${changed}` })
  @Allow('KEEP_GUIDES')
  withdrawGuide(
    @Arg('input', () => WithdrawGuideInput, { description: 'Which, and why.' }) input: WithdrawGuideInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ guide: await withdrawGuide(em, input, act) }));
  }
}
