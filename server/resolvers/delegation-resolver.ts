import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { delegateWork, endDelegation } from '../../schema/delegation/delegate-work.ts';
import { Delegation } from '../../schema/delegation/delegation.ts';
import { DelegateWorkInput, EndDelegationInput } from '../../schema/delegation/delegation-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A delegation as the change left it.' })
@Reads('BASICS')
class DelegationPayload extends Payload {
  @Row(() => Delegation, 'The delegation.')
  delegation?: Delegation;
}

/** Standing in for somebody on leave (policy 15.2). */
@Resolver()
export class DelegationResolver {
  @Mutation(() => DelegationPayload, {
    description: `Let a colleague who holds each of one’s roles stand in while one is on leave: they see and do in one’s scope what one may, restricted cases only where they are named too. Both and whoever manages one are written to; it ends by itself (policy 15.2). ${changed}`,
  })
  @Allow('DELEGATE_WORK')
  delegateWork(
    @Arg('input', () => DelegateWorkInput, { description: 'To whom, and until when.' })
    input: DelegateWorkInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      delegation: await delegateWork(em, input, act),
    }));
  }

  @Mutation(() => DelegationPayload, {
    description: `End a delegation before its time: by whoever is stood in for, or whoever stands in. ${changed}`,
  })
  @Allow('DELEGATE_WORK')
  endDelegation(
    @Arg('input', () => EndDelegationInput, { description: 'Which.' }) input: EndDelegationInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      delegation: await endDelegation(em, input, act),
    }));
  }
}
