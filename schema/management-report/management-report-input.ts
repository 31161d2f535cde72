import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { ManagementReportKind } from '../vocabulary.ts';

@InputType({ description: 'A report that is to be counted, or counted anew.' })
export class AskForManagementReportInput extends ChangeInput {
  @Field(() => ManagementReportKind, { description: 'What it is about.' })
  kind!: ManagementReportKind;

  @Field(() => String, { description: 'A period that is over: 2026-2 is July to September 2026.' })
  period!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is to replace the one that is signed; needed where there is one. At most 2,000 characters.',
  })
  reason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read, where there is a draft; needed where somebody has put sentences of it in other words, which go with it.',
  })
  version?: number | null;
}

@InputType({ description: 'What every change to a report carries.' })
abstract class ReportChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, {
    description: 'Its version as last read; a change by somebody else since is then refused.',
  })
  version!: number;
}

@InputType({ description: 'What the board needs to know, in the author’s words.' })
export class EditReportSentencesInput extends ReportChangeInput {
  @Field(() => [String], {
    description:
      'One for each sentence of the draft, in its order, 1 to 500 characters; never about a person or a home.',
  })
  sentences!: string[];
}

@InputType({ description: 'A draft that is signed as it was read.' })
export class SignManagementReportInput extends ReportChangeInput {}
