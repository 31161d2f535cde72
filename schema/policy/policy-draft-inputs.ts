import { GraphQLDateTime, GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'A new draft of the policy, taken from its latest version (policy 19).' })
export class DraftPolicyInput extends ChangeInput {
  @Field(() => String, {
    description: 'What it is to change, and why; at most 4,000 characters (policy 20).',
  })
  summary!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The draft that it takes the place of and that is given up; needed while there is one.',
  })
  replacesDraftId?: string | null;
}

@InputType({ description: 'Another value at one path of the document.' })
export class PolicyValueInput {
  @Field(() => String, {
    description:
      'Where: responseTimes.talkAndAgreeApproach.workingDays, or categories.NOISE_NUISANCE.harm; rows of a table by code, type or number.',
  })
  path!: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What is to stand there; of the kind that the document has there.',
  })
  value!: unknown;
}

@InputType({ description: 'What every change to a draft of the policy carries.' })
export abstract class PolicyDraftChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The draft.' })
  draftId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the draft as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  version?: number | null;
}

@InputType({ description: 'A change to a draft: the whole document, or values at some of its paths.' })
export class ChangePolicyDraftInput extends PolicyDraftChangeInput {
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'The whole document as it shall be.' })
  document?: Record<string, unknown> | null;

  @Field(() => [PolicyValueInput], {
    nullable: true,
    description: 'Instead of the whole: values at paths, at most 200.',
  })
  changes?: PolicyValueInput[] | null;

  @Field(() => String, { nullable: true, description: 'What it is to change, if it is said otherwise now.' })
  summary?: string | null;
}

@InputType({ description: 'Gives a draft up.' })
export class WithdrawPolicyDraftInput extends PolicyDraftChangeInput {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({
  description: 'Approves a draft: it becomes a version of the policy and can no longer be changed.',
})
export class ActivatePolicyInput extends PolicyDraftChangeInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'From when it is in force; from now on when left out, and never from the past.',
  })
  inForceAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The guards that it switches off (guardsOff of the preview), said by name: it is refused while one is missing.',
  })
  guardsOffAcknowledged?: string[] | null;
}
