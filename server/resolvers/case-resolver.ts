import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { closeCase } from '../../schema/case/close-case.ts';
import { CloseCaseInput } from '../../schema/case/close-case-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A case as the change left it.' })
@Reads('BASICS')
export class CasePayload extends Payload {
  @Row(() => Case, 'The case.')
  case?: Case;
}

/** Changes to a case as a whole. */
@Resolver()
export class CaseResolver {
  @Mutation(() => CasePayload, { description: `Close a case. ${changed}` })
  @Allow('CLOSE_CASE')
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'How and why it ends.' }) input: CloseCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await closeCase(em, input, act) }));
  }
}
