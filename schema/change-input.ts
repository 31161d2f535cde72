import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What every change may carry.' })
export abstract class ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What every change to a case carries.' })
export abstract class CaseChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  caseVersion?: number | null;
}

@InputType({ description: 'What every change to an action carries.' })
export abstract class ActionChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  actionVersion?: number | null;
}
