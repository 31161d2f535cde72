import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { ProtectStaffInput, protectStaff } from '../../schema/staff-protection/protect-staff.ts';
import { StaffProtection } from '../../schema/staff-protection/staff-protection.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'The protection of a member of staff as the change left it.' })
@Reads('BASICS')
class StaffProtectionPayload extends Payload {
  @Row(() => StaffProtection, 'The protection.')
  staffProtection?: StaffProtection;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** Members of staff who are victims. */
@Resolver()
export class StaffProtectionResolver {
  @Mutation(() => StaffProtectionPayload, {
    description: `Record what protects a member of staff who is the victim: incident report, health and safety event, oversight, agreed plan (policy 8.2, 4.3). ${changed}`,
  })
  @Allow('WORK_CASE')
  protectStaff(
    @Arg('input', () => ProtectStaffInput, { description: 'What was done.' }) input: ProtectStaffInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const staffProtection = await protectStaff(em, input, act);
      return { staffProtection, case: staffProtection.case };
    });
  }
}
