import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import {
  askPublicityGuidance,
  draftPublicity,
  givePublicityGuidance,
  publishPublicity,
  withdrawPublicity,
} from '../../schema/publicity/prepare-publicity.ts';
import { Publicity } from '../../schema/publicity/publicity.ts';
import {
  AskPublicityGuidanceInput,
  DraftPublicityInput,
  GivePublicityGuidanceInput,
  PublishPublicityInput,
  WithdrawPublicityInput,
} from '../../schema/publicity/publicity-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'Publicity as the change left it.' })
@Reads('BASICS')
class PublicityPayload extends Payload {
  @Row(() => Publicity, 'The publicity.')
  publicity?: Publicity;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** What is said in public of a successful legal action (policy section 14). */
@Resolver()
export class PublicityResolver {
  @Mutation(() => PublicityPayload, {
    description: `Ask the Head of Service for guidance before publicity after a granted order (policy 14.2). ${changed}`,
  })
  @Allow('WORK_CASE')
  askPublicityGuidance(
    @Arg('input', () => AskPublicityGuidanceInput, { description: 'What is planned.' })
    input: AskPublicityGuidanceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      answer(await askPublicityGuidance(em, input, act)),
    );
  }

  @Mutation(() => PublicityPayload, {
    description: `As Head of Service, give guidance with data protection considered (policy 14.2). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  givePublicityGuidance(
    @Arg('input', () => GivePublicityGuidanceInput, { description: 'The guidance.' })
    input: GivePublicityGuidanceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      answer(await givePublicityGuidance(em, input, act)),
    );
  }

  @Mutation(() => PublicityPayload, {
    description: `Write the text, once guidance is given; nobody under 18 is named. ${changed}`,
  })
  @Allow('WORK_CASE')
  draftPublicity(
    @Arg('input', () => DraftPublicityInput, { description: 'The draft.' }) input: DraftPublicityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => answer(await draftPublicity(em, input, act)));
  }

  @Mutation(() => PublicityPayload, { description: `Publish what was drafted. ${changed}` })
  @Allow('WORK_CASE')
  publishPublicity(
    @Arg('input', () => PublishPublicityInput, { description: 'Which.' }) input: PublishPublicityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => answer(await publishPublicity(em, input, act)));
  }

  @Mutation(() => PublicityPayload, { description: `Withdraw it, published or not. ${changed}` })
  @Allow('WORK_CASE')
  withdrawPublicity(
    @Arg('input', () => WithdrawPublicityInput, { description: 'Which, and why.' })
    input: WithdrawPublicityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => answer(await withdrawPublicity(em, input, act)));
  }
}

const answer = (publicity: Publicity) => ({ publicity, case: publicity.case });
