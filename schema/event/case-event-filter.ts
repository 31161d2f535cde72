import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { EventKind } from '../vocabulary.ts';

@InputType({ description: 'Which events; conditions add up.' })
export class CaseEventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Any of these.' })
  kind?: EventKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these reports.' })
  reportId?: string[] | null;
}

export const CaseEventOrder = orderOf('CaseEvent', {
  RECORDED_AT: 'When it was written down.',
});
