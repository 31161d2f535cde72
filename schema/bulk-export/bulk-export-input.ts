import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { BulkExportState, ExportedKind } from '../vocabulary.ts';

@InputType({ description: 'All of some kind that the viewer may read, as one file.' })
export class AskForExportInput extends ChangeInput {
  @Field(() => [ExportedKind], { description: 'Of what; at least one.' })
  kinds!: ExportedKind[];

  @Field(() => String, { description: 'What it is for; at most 2,000 characters.' })
  purpose!: string;

  @Field(() => String, {
    description: 'On which lawful basis it leaves (UK GDPR, Article 6); at most 2,000 characters.',
  })
  lawfulBasis!: string;
}

@InputType({ description: 'An export that is not needed any more.' })
export class DiscardExportInput extends ChangeInput {
  @Field(() => ID, { description: 'The export.' })
  exportId!: string;
}

@InputType({ description: 'Which exports; conditions add up.' })
export class BulkExportFilter {
  @Field(() => [BulkExportState], { nullable: true, description: 'That stand so.' })
  state?: BulkExportState[] | null;
}

export const BulkExportOrder = orderOf('BulkExport', { ASKED_AT: 'When it was asked for.' });
