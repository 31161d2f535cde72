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
  FEED: 'As `caseUpdates` gives them, under the same cursors, each once: ascending from after, none that is written meanwhile is missed, for nothing is told of a transaction while an older one still runs. For programs that fetch.',
});
