import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { CategoryCode, ReportChannel, ReportStatus, Urgency } from '../vocabulary.ts';

@InputType({ description: 'Which reports; conditions add up.' })
export class ReportFilter {
  @Field(() => [ReportStatus], { nullable: true, description: 'Any of these.' })
  status?: ReportStatus[] | null;

  @Field(() => [CategoryCode], { nullable: true, description: 'Any of these.' })
  category?: CategoryCode[] | null;

  @Field(() => [ReportChannel], { nullable: true, description: 'Any of these.' })
  channel?: ReportChannel[] | null;

  @Field(() => [Urgency], { nullable: true, description: 'Any of these.' })
  urgency?: Urgency[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether safeguarding takes priority (policy 2.3).' })
  safeguardingPriority?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Brought in by any of these imports.' })
  importId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an import brought it in.' })
  imported?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Received on or after this day (Europe/London).',
  })
  receivedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Received on or before this day.' })
  receivedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Reference begins so.' })
  reference?: string | null;
}

export const ReportOrder = orderOf('Report', {
  RECEIVED_AT: 'When it was received.',
  REFERENCE: 'Its reference.',
});
