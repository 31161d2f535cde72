import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
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

export const PolicyVersionOrder = orderOf('PolicyVersion', {
  IN_FORCE_AT: 'From when it is in force.',
});

export const PolicyDraftOrder = orderOf('PolicyDraft', {
  DRAFTED_AT: 'When it was begun.',
});
