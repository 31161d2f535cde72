import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActionChangeInput } from '../change-input.ts';

@InputType({ description: 'For how long diary sheets are to be kept (policy 3.9, 8.3).' })
export class DiarySheetsInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'From which day; today when left out.' })
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'The last day; no more weeks after the first than the policy version allows.',
  })
  endsOn!: string;
}

@InputType({ description: 'An entry of diary sheets, as whoever kept them wrote it.' })
export class AddDiaryEntryInput extends ActionChangeInput {
  @Field(() => ID, { nullable: true, description: 'Who kept it; the party of the action when left out.' })
  partyId?: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it began; not in the future.' })
  beganAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended.' })
  endedAt?: Date | null;

  @Field(() => String, { description: 'What happened; at most 20,000 characters.' })
  what!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it affected the person; at most 20,000 characters.',
  })
  effect?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is taken over from paper.' })
  fromPaper!: boolean;
}

@InputType({ description: 'Diary sheets that came back.' })
export class ReturnDiarySheetsInput extends ActionChangeInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day; today when left out.' })
  returnedOn?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The sheets themselves, where they are among the evidence of the case (policy 15.1).',
  })
  evidenceIds?: string[] | null;
}

@InputType({ description: 'Diary sheets that are to be kept longer.' })
export class ExtendDiarySheetsInput extends ActionChangeInput {
  @Field(() => GraphQLLocalDate, { description: 'The new last day.' })
  endsOn!: string;

  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;
}

@InputType({ description: 'What whoever kept the diary was told about it (policy 8.9).' })
export class GiveDiaryFeedbackInput extends ActionChangeInput {
  @Field(() => String, { description: 'What they were told; at most 20,000 characters.' })
  feedback!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  givenAt?: Date | null;
}

@InputType({ description: 'A diary whose keeper is to send its entries themselves.' })
export class GiveDiaryKeyInput extends ActionChangeInput {}
