import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { ScheduleName, ScheduleRunStatus } from '../vocabulary.ts';

@InputType({ description: 'Which runs; conditions add up.' })
export class ScheduleRunFilter {
  @Field(() => [ScheduleName], { nullable: true, description: 'Of any of these schedules.' })
  schedule?: ScheduleName[] | null;

  @Field(() => [ScheduleRunStatus], { nullable: true, description: 'Any of these.' })
  status?: ScheduleRunStatus[] | null;
}

export const ScheduleRunOrder = orderOf('ScheduleRun', {
  DUE_AT: 'When it was due.',
});
