import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { DeadlineType } from '../../schema/vocabulary.ts';

@ObjectType({ description: 'Something that a draft of the policy says differently (policy 20).' })
@Reads('BASICS')
class PolicyDifference {
  @Field(() => String, { description: 'Where it stands in the document.' })
  path!: string;

  @Field(() => String, { description: 'Where it stands, in words.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'As it is; null where nothing stands.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it would be; null where nothing would stand.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The clause of the policy; null where the policy leaves it to the landlord.',
  })
  clause!: string | null;
}

@ObjectType({ description: 'Running deadlines of one kind.' })
@Reads('BASICS')
class DeadlinesOfKind {
  @Field(() => DeadlineType, { description: 'Which kind.' })
  type!: DeadlineType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('PolicyPreview', {
  description:
    'What a draft would change: in the policy, and in what runs now among the rows that the viewer may read. Only counted, and nothing of it is touched: what was decided and set keeps its version.',
})
@Reads('BASICS')
export class PolicyPreviewType {
  @Field(() => [PolicyDifference], { description: 'What it says differently, in the order of the policy.' })
  differences!: PolicyDifference[];

  @Field(() => [String], {
    description:
      'A warning: the guards not literally in the policy that it switches off. Whoever approves it says that they know of each.',
  })
  guardsOff!: string[];

  @Field(() => [DeadlinesOfKind], {
    description: 'Running deadlines that would have been due otherwise, had they been set under it.',
  })
  deadlines!: DeadlinesOfKind[];

  @Field(() => Int, { description: 'Running cases whose priority would be another (policy 7.5).' })
  casesOfOtherPriority!: number;

  @Field(() => Int, {
    description: 'Running cases that would be an emergency and are not, or the other way round (policy 8.6).',
  })
  casesOfOtherUrgency!: number;

  @Field(() => Int, { description: 'Running cases that another role would answer for (policy 5.3).' })
  casesOfOtherRole!: number;

  @Field(() => Int, { description: 'Approvals that would be given by others.' })
  approvalsChanged!: number;

  @Field(() => Int, {
    description: 'Formal actions whose next step would fall to other roles (policy 11.2).',
  })
  actionsAwaitingOthers!: number;

  @Field(() => Int, { description: 'Rows that come into the catalogue of powers (policy 11).' })
  powersAdded!: number;

  @Field(() => Int, { description: 'Rows of the catalogue that go or are given a last day.' })
  powersEnded!: number;
}
