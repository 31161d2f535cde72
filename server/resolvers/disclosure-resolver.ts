import { Arg, Ctx, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { dataGuides } from '../../schema/disclosure/data-classes.ts';
import { Disclosure } from '../../schema/disclosure/disclosure-entry.ts';
import {
  AdviseOnDisclosureInput,
  MakeDisclosureInput,
  PreviewDisclosureInput,
  RequestDisclosureInput,
  WithdrawDisclosureInput,
} from '../../schema/disclosure/disclosure-input.ts';
import { adviseOnDisclosure, makeDisclosure } from '../../schema/disclosure/make-disclosure.ts';
import {
  previewDisclosure,
  requestDisclosure,
  withdrawDisclosure,
} from '../../schema/disclosure/propose-disclosure.ts';
import { referWithoutPermission, reviewReferral } from '../../schema/disclosure/refer-without-permission.ts';
import { ReferWithoutPermissionInput, ReviewReferralInput } from '../../schema/disclosure/referral-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { DataGuideType, PreviewDisclosurePayload } from './preview-types.ts';
import { runOperation, underNoKey } from './run-operation.ts';

@ObjectType({ description: 'A disclosure as the change left it.' })
@Reads('BASICS')
class DisclosurePayload extends Payload {
  @Row(() => Disclosure, 'The disclosure.')
  disclosure?: Disclosure;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

const payload = (disclosure: Disclosure) => ({ disclosure, case: disclosure.case });

/** What leaves the landlord, and what must be before it does. */
@Resolver()
export class DisclosureResolver {
  @Query(() => [DataGuideType], {
    description: 'What is recorded where, how careful to be with it and how to share less (GDPR section).',
  })
  @Allow('READ_REFERENCE')
  sharingGuide(): DataGuideType[] {
    return [...dataGuides];
  }

  @Mutation(() => PreviewDisclosurePayload, {
    description:
      'Look a text through before it is proposed or shared (GDPR section). Changes nothing; a mutation so that the text never stands in an address.',
  })
  @Allow('SHARE_INFORMATION')
  previewDisclosure(
    @Arg('input', () => PreviewDisclosureInput, { description: 'The text, and for whom.' })
    input: PreviewDisclosureInput,
    @Ctx() context: Context,
  ) {
    // Looked at anew each time, so that nothing of the text is kept under a key.
    return runOperation(context, underNoKey(input), async (em, act) => {
      const { findings, hints } = await previewDisclosure(em, input, act);
      return { text: input.text, findings, minimisationHints: hints };
    });
  }

  @Mutation(() => DisclosurePayload, {
    description: `Propose to share something; it waits for the area manager's advice (policy 12.2). ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  requestDisclosure(
    @Arg('input', () => RequestDisclosureInput, { description: 'What, with whom, why and on which basis.' })
    input: RequestDisclosureInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await requestDisclosure(em, input, act)));
  }

  @Mutation(() => DisclosurePayload, {
    description: `Advise on sharing, as the area manager of the case (policy 12.2). ${changed}`,
  })
  @Allow('ADVISE_ON_SHARING')
  adviseOnDisclosure(
    @Arg('input', () => AdviseOnDisclosureInput, { description: 'The advice.' })
    input: AdviseOnDisclosureInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await adviseOnDisclosure(em, input, act)));
  }

  @Mutation(() => DisclosurePayload, {
    description: `Share what was proposed, exactly as advised on, if its basis holds at this moment (policy 12.2). ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  makeDisclosure(
    @Arg('input', () => MakeDisclosureInput, { description: 'Which, and the warnings confirmed.' })
    input: MakeDisclosureInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await makeDisclosure(em, input, act)));
  }

  @Mutation(() => DisclosurePayload, {
    description: `Take a proposal back before anything has left. ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  withdrawDisclosure(
    @Arg('input', () => WithdrawDisclosureInput, { description: 'Which.' }) input: WithdrawDisclosureInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await withdrawDisclosure(em, input, act)));
  }

  @Mutation(() => DisclosurePayload, {
    description: `Refer to social services or the police without permission where the situation supports it (policy 11.9); reviewed afterwards. ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  referWithoutPermission(
    @Arg('input', () => ReferWithoutPermissionInput, { description: 'The referral.' })
    input: ReferWithoutPermissionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      payload(await referWithoutPermission(em, input, act)),
    );
  }

  @Mutation(() => DisclosurePayload, {
    description: `Review a referral that was made without permission (policy 11.9, 12.2). ${changed}`,
  })
  @Allow('ADVISE_ON_SHARING')
  reviewReferral(
    @Arg('input', () => ReviewReferralInput, { description: 'What the review found.' })
    input: ReviewReferralInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await reviewReferral(em, input, act)));
  }
}
