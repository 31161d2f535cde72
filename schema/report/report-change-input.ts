import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'What every change to a report carries.' })
export abstract class ReportChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  reportVersion?: number | null;
}
