import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { DataQualityRule } from '../data-quality/data-quality-rule.ts';
import { orderOf } from '../ordering.ts';
import {
  CaseOutcome,
  CasePriority,
  CaseStage,
  CaseStatus,
  CategoryCode,
  HarmRating,
  StaffRole,
  Urgency,
} from '../vocabulary.ts';

@InputType({ description: 'Which cases; conditions add up.' })
export class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'Any of these.' })
  status?: CaseStatus[] | null;

  @Field(() => [CaseStage], { nullable: true, description: 'Any of these.' })
  stage?: CaseStage[] | null;

  @Field(() => [CategoryCode], { nullable: true, description: 'Any of these.' })
  category?: CategoryCode[] | null;

  @Field(() => [HarmRating], { nullable: true, description: 'Any of these.' })
  harmRating?: HarmRating[] | null;

  @Field(() => [Urgency], { nullable: true, description: 'Any of these.' })
  urgency?: Urgency[] | null;

  @Field(() => [CasePriority], { nullable: true, description: 'Any of these (policy 7.5).' })
  priority?: CasePriority[] | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description: 'For which any of these answer beside the owner (policy 5.3).',
  })
  routedTo?: StaffRole[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether safeguarding takes priority (policy 2.3).' })
  safeguardingPriority?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Where reports followed one another closely, last on or after this day (policy 5.3).',
  })
  escalatedFrom?: string | null;

  @Field(() => [CaseOutcome], { nullable: true, description: 'Any of these.' })
  outcome?: CaseOutcome[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led by any of these members of staff.' })
  ownerId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Open, and led by somebody who leaves, has left, or no longer works the cases of its service: to be given to another with assignCase (policy 15.2). False for all others.',
  })
  toHandOver?: boolean | null;

  @Field(() => DataQualityRule, {
    nullable: true,
    description:
      'Found by this rule of data quality (policy 15.1). SAME_NAME_TWICE finds nothing here: `sameNameTwice` does.',
  })
  dataQuality?: DataQualityRule | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those that run and in which two people have the same name, or only the others. Only for those who may know who people are.',
  })
  sameNameTwice?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Opened on or after this day (Europe/London).',
  })
  openedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Opened on or before this day.' })
  openedTo?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Closed on or after this day.' })
  closedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Closed on or before this day.' })
  closedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Reference begins so.' })
  reference?: string | null;
}

export const CaseOrder = orderOf('Case', {
  OPENED_AT: 'When it was opened.',
  CLOSED_AT: 'When it was closed; running cases count as never.',
  LAST_CONTACT_AT: 'When somebody was last spoken to; never comes last when the newest come first.',
  REFERENCE: 'Its reference.',
});
