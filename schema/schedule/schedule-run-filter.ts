import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { ScheduleName, ScheduleRunStatus } from '../vocabulary.ts';

@InputType({ description: 'Which runs; conditions add up.' })
export class ScheduleRunFilter {
  @Field(() => [ScheduleName], { nullable: true, description: 'Of any of these schedules.' })
  schedule?: ScheduleName[] | null;

  @Field(() => [ScheduleRunStatus], { nullable: true, description: 'Any of these.' })
  status?: ScheduleRunStatus[] | null;
}

export enum ScheduleRunOrderField {
  DUE_AT = 'DUE_AT',
}

registerEnumType(ScheduleRunOrderField, {
  name: 'ScheduleRunOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { DUE_AT: { description: 'When it was due.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class ScheduleRunOrder {
  @Field(() => ScheduleRunOrderField, { description: 'By what.' })
  field!: ScheduleRunOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
