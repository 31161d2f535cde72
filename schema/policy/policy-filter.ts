import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { PolicyDraftStatus, PolicyVersionStatus } from '../vocabulary.ts';

@InputType({ description: 'Which versions of the policy; conditions add up.' })
export class PolicyVersionFilter {
  @Field(() => [PolicyVersionStatus], { nullable: true, description: 'Any of these.' })
  status?: PolicyVersionStatus[] | null;
}

@InputType({ description: 'Which drafts of the policy; conditions add up.' })
export class PolicyDraftFilter {
  @Field(() => [PolicyDraftStatus], { nullable: true, description: 'Any of these.' })
  status?: PolicyDraftStatus[] | null;
}

export enum PolicyVersionOrderField {
  IN_FORCE_AT = 'IN_FORCE_AT',
}

export enum PolicyDraftOrderField {
  DRAFTED_AT = 'DRAFTED_AT',
}

registerEnumType(PolicyVersionOrderField, {
  name: 'PolicyVersionOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { IN_FORCE_AT: { description: 'From when it is in force.' } },
});
registerEnumType(PolicyDraftOrderField, {
  name: 'PolicyDraftOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { DRAFTED_AT: { description: 'When it was begun.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class PolicyVersionOrder {
  @Field(() => PolicyVersionOrderField, { description: 'By what.' })
  field!: PolicyVersionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class PolicyDraftOrder {
  @Field(() => PolicyDraftOrderField, { description: 'By what.' })
  field!: PolicyDraftOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
