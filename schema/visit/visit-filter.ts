import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { VisitStatus } from '../vocabulary.ts';

@InputType({ description: 'Which visits; conditions add up.' })
export class VisitFilter {
  @Field(() => [VisitStatus], { nullable: true, description: 'Any of these.' })
  status?: VisitStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these people.' })
  personId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these places.' })
  propertyId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these members of staff.' })
  staffId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether staff went without control measures confirmed before (policy 4.1).',
  })
  withoutConfirmation?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Planned on or after this day (Europe/London).',
  })
  plannedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Planned on or before this day.' })
  plannedTo?: string | null;
}

export enum VisitOrderField {
  PLANNED_AT = 'PLANNED_AT',
}

registerEnumType(VisitOrderField, {
  name: 'VisitOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    PLANNED_AT: { description: 'When it is or was to take place.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class VisitOrder {
  @Field(() => VisitOrderField, { description: 'By what.' })
  field!: VisitOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
