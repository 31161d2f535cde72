import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { ManagementReportKind, ManagementReportStatus } from '../vocabulary.ts';

@InputType({ description: 'Which management reports; conditions add up.' })
export class ManagementReportFilter {
  @Field(() => [ManagementReportKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: ManagementReportKind[] | null;

  @Field(() => [ManagementReportStatus], { nullable: true, description: 'Any of these.' })
  status?: ManagementReportStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Of any of these periods.' })
  period?: string[] | null;
}

export const ManagementReportOrder = orderOf('ManagementReport', {
  DRAFTED_AT: 'When it was first asked for, or due.',
  PERIOD: 'The last day of its period.',
});
