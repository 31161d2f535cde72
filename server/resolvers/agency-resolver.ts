import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Agency } from '../../schema/agency/agency.ts';
import { RecordAgencyInput, UpdateAgencyInput } from '../../schema/agency/agency-input.ts';
import { recordAgency, updateAgency } from '../../schema/agency/keep-agency.ts';
import {
  endSharingAgreement,
  recordSharingAgreement,
} from '../../schema/sharing-agreement/record-sharing-agreement.ts';
import { SharingAgreement } from '../../schema/sharing-agreement/sharing-agreement.ts';
import {
  EndSharingAgreementInput,
  RecordSharingAgreementInput,
} from '../../schema/sharing-agreement/sharing-agreement-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An entry of the directory as the change left it.' })
@Reads('BASICS')
class AgencyPayload extends Payload {
  @Row(() => Agency, 'The agency.')
  agency?: Agency;
}

@ObjectType({ description: 'An information sharing protocol as the change left it.' })
@Reads('BASICS')
class SharingAgreementPayload extends Payload {
  @Row(() => SharingAgreement, 'The agreement.')
  agreement?: SharingAgreement;
}

/** The directory of agencies and providers, and the protocols with them. */
@Resolver()
export class AgencyResolver {
  @Mutation(() => AgencyPayload, {
    description: `Put an agency or local provider into the directory (policy 3.7, 13.6). ${changed}`,
  })
  @Allow('KEEP_DIRECTORY')
  recordAgency(
    @Arg('input', () => RecordAgencyInput, { description: 'The entry.' }) input: RecordAgencyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ agency: await recordAgency(em, input, act) }));
  }

  @Mutation(() => AgencyPayload, { description: `Change an entry, or say that it was checked. ${changed}` })
  @Allow('KEEP_DIRECTORY')
  updateAgency(
    @Arg('input', () => UpdateAgencyInput, { description: 'The change.' }) input: UpdateAgencyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ agency: await updateAgency(em, input, act) }));
  }

  @Mutation(() => SharingAgreementPayload, {
    description: `Record an information sharing protocol with an agency (policy 12.2). ${changed}`,
  })
  @Allow('KEEP_AGREEMENTS')
  recordSharingAgreement(
    @Arg('input', () => RecordSharingAgreementInput, { description: 'Its terms.' })
    input: RecordSharingAgreementInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      agreement: await recordSharingAgreement(em, input, act),
    }));
  }

  @Mutation(() => SharingAgreementPayload, { description: `End a protocol before its day. ${changed}` })
  @Allow('KEEP_AGREEMENTS')
  endSharingAgreement(
    @Arg('input', () => EndSharingAgreementInput, { description: 'Which, and why.' })
    input: EndSharingAgreementInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      agreement: await endSharingAgreement(em, input, act),
    }));
  }
}
