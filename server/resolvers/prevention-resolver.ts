import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import {
  correctPrevention,
  linkPrevention,
  withdrawPrevention,
} from '../../schema/prevention/end-prevention.ts';
import { PreventionActivity } from '../../schema/prevention/prevention-activity.ts';
import {
  CorrectPreventionInput,
  LinkPreventionInput,
  RecordPreventionInput,
  WithdrawPreventionInput,
} from '../../schema/prevention/prevention-activity-input.ts';
import { recordPrevention } from '../../schema/prevention/record-prevention.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A prevention activity as the change left it.' })
@Reads('BASICS')
class PreventionPayload extends Payload {
  @Row(() => PreventionActivity, 'The activity; of a correction, the one that stands now.')
  activity?: PreventionActivity;

  @Row(() => Case, 'The case it is an early step of, if there is one.')
  case?: Case | null;
}

const told = (activity: PreventionActivity) => ({ activity, case: activity.case ?? null });

/** Prevention, with or without a case (policy 6). */
@Resolver()
export class PreventionResolver {
  @Mutation(() => PreventionPayload, {
    description: `Record what was done to prevent anti-social behaviour, with or without a case (policy 6.3, 6.4). ${changed}`,
  })
  @Allow('RECORD_PREVENTION')
  recordPreventionActivity(
    @Arg('input', () => RecordPreventionInput, { description: 'What, with whom or where, when.' })
    input: RecordPreventionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await recordPrevention(em, input, act)));
  }

  @Mutation(() => PreventionPayload, {
    description: `Put right what was recorded: what stood there stays readable (policy 8.4). ${changed}`,
  })
  @Allow('RECORD_PREVENTION')
  correctPreventionActivity(
    @Arg('input', () => CorrectPreventionInput, { description: 'All of it as it should be, and why.' })
    input: CorrectPreventionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await correctPrevention(em, input, act)));
  }

  @Mutation(() => PreventionPayload, {
    description: `Withdraw what was recorded by mistake; it stays readable (policy 8.4). ${changed}`,
  })
  @Allow('RECORD_PREVENTION')
  withdrawPreventionActivity(
    @Arg('input', () => WithdrawPreventionInput, { description: 'Which, and why.' })
    input: WithdrawPreventionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await withdrawPrevention(em, input, act)));
  }

  @Mutation(() => PreventionPayload, {
    description: `Show what was done before there was a case as an early step of it (policy 6.3). ${changed}`,
  })
  @Allow('RECORD_PREVENTION')
  linkPreventionActivity(
    @Arg('input', () => LinkPreventionInput, { description: 'Which, and the case.' })
    input: LinkPreventionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await linkPrevention(em, input, act)));
  }
}
