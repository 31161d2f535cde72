import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { recordTraining, withdrawTraining } from '../../schema/staff-training/record-training.ts';
import { StaffTraining } from '../../schema/staff-training/staff-training.ts';
import { RecordTrainingInput, WithdrawTrainingInput } from '../../schema/staff-training/training-input.ts';
import { gapsOf, managedStaff } from '../../schema/staff-training/training-standing.ts';
import { TrainingLack } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { changed, Payload, Row } from './payload.ts';
import { readAs } from './read-as.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'Training as the change left it.' })
@Reads('BASICS')
class TrainingPayload extends Payload {
  @Row(() => StaffTraining, 'The record.')
  training?: StaffTraining;
}

@ObjectType({ description: 'Training that somebody who works cases lacks (policy 13.3).' })
@Reads('BASICS')
class TrainingGap {
  @Row(() => Staff, 'Who.')
  staff!: OneOfMany;

  @Field(() => String, { description: 'Code of the module in the policy.' })
  module!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => TrainingLack, { description: 'What is wrong.' })
  lack!: TrainingLack;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day from which the last one no longer counted.',
  })
  expiredOn!: string | null;
}

@ObjectType({ description: 'Somebody whose training the viewer records (policy 13.3).' })
@Reads('BASICS')
class StaffToTrain {
  @Row(() => Staff, 'Who.')
  staff!: OneOfMany;
}

/** Training of staff (policy 13). */
@Resolver()
export class TrainingResolver {
  @Mutation(() => TrainingPayload, {
    description: `Record that somebody has completed a module of training (policy 13.1). ${changed}`,
  })
  @Allow('RECORD_TRAINING')
  recordTraining(
    @Arg('input', () => RecordTrainingInput, { description: 'Who, which, when.' }) input: RecordTrainingInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      training: await recordTraining(em, input, act),
    }));
  }

  @Mutation(() => TrainingPayload, {
    description: `Take back a record of training that was made by mistake. ${changed}`,
  })
  @Allow('RECORD_TRAINING')
  withdrawTraining(
    @Arg('input', () => WithdrawTrainingInput, { description: 'Which.' }) input: WithdrawTrainingInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      training: await withdrawTraining(em, input, act),
    }));
  }

  @Query(() => [TrainingGap], {
    description:
      'What those who work cases where the viewer is a manager should be trained in and are not (policy 13.3).',
  })
  @Allow('RECORD_TRAINING')
  async trainingGaps(@Ctx() context: Context): Promise<TrainingGap[]> {
    const now = context.clock();
    const policy = await context.policies.at(now, context.sid);
    const gaps = await readAs(context, async (em) => {
      const staff = await managedStaff(em, context.viewer.staffId);
      return gapsOf(em, staff, { now, policy, calendar: context.calendar });
    });
    const staff = manyRows(gaps.map(({ staffId }) => staffId));
    return gaps.map(({ gap: { module, lack, expiredOn } }, index) => ({
      staff: staff[index]!,
      module: module.code,
      name: module.name,
      lack,
      expiredOn,
    }));
  }
  @Query(() => [StaffToTrain], {
    description:
      'Those who work cases where the viewer is a manager, but for the viewer: whose training they record (policy 13.3).',
  })
  @Allow('RECORD_TRAINING')
  async staffToTrain(@Ctx() context: Context): Promise<StaffToTrain[]> {
    const { staffId } = context.viewer;
    const managed = await readAs(context, (em) => managedStaff(em, staffId));
    return manyRows([...managed.keys()].filter((id) => id !== staffId)).map((staff) => ({ staff }));
  }
}
