import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { recordOrderBreach, varyOrDischargeOrder } from '../../schema/court-order/change-order.ts';
import { CourtOrder } from '../../schema/court-order/court-order.ts';
import {
  RecordOrderBreachInput,
  RecordOrderInput,
  VaryOrDischargeOrderInput,
} from '../../schema/court-order/court-order-inputs.ts';
import { recordOrder } from '../../schema/court-order/record-order.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { ActionPayload } from './action-resolver.ts';
import { changed, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An order of the court as the change left it, with its action.' })
@Reads('BASICS')
class OrderPayload extends ActionPayload {
  @Row(() => CourtOrder, 'The order.')
  order?: CourtOrder;
}

/** What the court decides, and what becomes of it. */
@Resolver()
export class CourtOrderResolver {
  @Mutation(() => OrderPayload, {
    description: `Write down what the court decided on a legal action that is under way. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordOrder(
    @Arg('input', () => RecordOrderInput, { description: 'The decision.' }) input: RecordOrderInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => answer(await recordOrder(em, input, act)));
  }

  @Mutation(() => OrderPayload, { description: `Write down a breach of an order in force. ${changed}` })
  @Allow('WORK_CASE')
  recordOrderBreach(
    @Arg('input', () => RecordOrderBreachInput, { description: 'The breach.' })
    input: RecordOrderBreachInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => answer(await recordOrderBreach(em, input, act)));
  }

  @Mutation(() => OrderPayload, {
    description: `Write down that the court varied or discharged it. ${changed}`,
  })
  @Allow('WORK_CASE')
  varyOrDischargeOrder(
    @Arg('input', () => VaryOrDischargeOrderInput, { description: 'The change.' })
    input: VaryOrDischargeOrderInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      answer(await varyOrDischargeOrder(em, input, act)),
    );
  }
}

const answer = (order: CourtOrder) => ({ order, action: order.action, case: order.case });
