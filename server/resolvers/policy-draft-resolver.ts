import { Arg, Ctx, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { activatePolicy } from '../../schema/policy/activate-policy.ts';
import { changePolicyDraft, draftPolicy, withdrawPolicyDraft } from '../../schema/policy/draft-policy.ts';
import { PolicyDraft } from '../../schema/policy/policy-draft.ts';
import {
  ActivatePolicyInput,
  ChangePolicyDraftInput,
  DraftPolicyInput,
  WithdrawPolicyDraftInput,
} from '../../schema/policy/policy-draft-inputs.ts';
import { PolicyVersion } from '../../schema/policy/policy-version.ts';
import { type PolicyPreview, previewPolicy } from '../../schema/policy/preview-policy.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { PolicyPreviewType } from './policy-preview-types.ts';
import { askDomain, runOperation } from './run-operation.ts';

@ObjectType({ description: 'A draft of the policy as the change left it.' })
@Reads('BASICS')
class PolicyDraftPayload extends Payload {
  @Row(() => PolicyDraft, 'The draft.')
  draft?: PolicyDraft;
}

@ObjectType({ description: 'A version of the policy that was approved.' })
@Reads('BASICS')
class ActivatePolicyPayload extends Payload {
  @Row(() => PolicyVersion, 'The version that the draft became.')
  policyVersion?: PolicyVersion;

  @Row(() => PolicyDraft, 'The draft.')
  draft?: PolicyDraft;
}

/** The next version of the policy, from draft to approval. */
@Resolver()
export class PolicyDraftResolver {
  @Query(() => PolicyPreviewType, {
    nullable: true,
    description: 'What a draft would change (policy 20). Null when there is no such draft.',
  })
  @Allow('DRAFT_POLICY')
  policyPreview(
    @Ctx() context: Context,
    @Arg('draftId', () => ID, { description: 'The draft.' }) draftId: string,
  ): Promise<PolicyPreview | null> {
    return askDomain(context, (em, act) => previewPolicy(em, draftId, act));
  }

  @Mutation(() => PolicyDraftPayload, {
    description: `Begin the next version of the policy from the latest one (policy 19). ${changed}`,
  })
  @Allow('DRAFT_POLICY')
  draftPolicy(
    @Arg('input', () => DraftPolicyInput, { description: 'What it is for.' }) input: DraftPolicyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ draft: await draftPolicy(em, input, act) }));
  }

  @Mutation(() => PolicyDraftPayload, {
    description: `Change a draft; every fault of the document is refused at its path. ${changed}`,
  })
  @Allow('DRAFT_POLICY')
  changePolicyDraft(
    @Arg('input', () => ChangePolicyDraftInput, { description: 'The change.' }) input: ChangePolicyDraftInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      draft: await changePolicyDraft(em, input, act),
    }));
  }

  @Mutation(() => PolicyDraftPayload, { description: `Give a draft up. ${changed}` })
  @Allow('DRAFT_POLICY')
  withdrawPolicyDraft(
    @Arg('input', () => WithdrawPolicyDraftInput, { description: 'Which, and why.' })
    input: WithdrawPolicyDraftInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      draft: await withdrawPolicyDraft(em, input, act),
    }));
  }

  @Mutation(() => ActivatePolicyPayload, {
    description: `Approve a draft, as somebody who had no part in it: from its moment on it is the policy. Decisions and deadlines made before keep their version (policy 19, 20). ${changed}`,
  })
  @Allow('APPROVE_POLICY')
  activatePolicy(
    @Arg('input', () => ActivatePolicyInput, { description: 'Which, and from when.' })
    input: ActivatePolicyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const { version, draft } = await activatePolicy(em, input, act);
      return { policyVersion: version, draft };
    });
  }
}
