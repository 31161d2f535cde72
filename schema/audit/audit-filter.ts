import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { AuditKind } from '../vocabulary.ts';

@InputType({ description: 'Which entries; conditions add up.' })
export class AuditFilter {
  @Field(() => [AuditKind], { nullable: true, description: 'Any of these.' })
  kind?: AuditKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these staff.' })
  staffId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these people.' })
  personId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On or after this day (Europe/London).' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On or before this day.' })
  to?: string | null;
}

export const AuditOrder = orderOf('Audit', {
  AT: 'When it was written down.',
});
