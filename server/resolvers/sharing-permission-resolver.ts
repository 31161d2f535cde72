import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import {
  recordSharingPermission,
  withdrawSharingPermission,
} from '../../schema/sharing-permission/record-sharing-permission.ts';
import { SharingPermission } from '../../schema/sharing-permission/sharing-permission.ts';
import {
  RecordSharingPermissionInput,
  WithdrawSharingPermissionInput,
} from '../../schema/sharing-permission/sharing-permission-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A permission as the change left it.' })
@Reads('BASICS')
class SharingPermissionPayload extends Payload {
  @Row(() => SharingPermission, 'The permission.')
  permission?: SharingPermission;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** What people allow to be shared about them. */
@Resolver()
export class SharingPermissionResolver {
  @Mutation(() => SharingPermissionPayload, {
    description: `Record somebody's express permission to share (policy 1.4, 12.2). ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  recordSharingPermission(
    @Arg('input', () => RecordSharingPermissionInput, { description: 'Who allows what, to whom.' })
    input: RecordSharingPermissionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const permission = await recordSharingPermission(em, input, act);
      return { permission, case: permission.case };
    });
  }

  @Mutation(() => SharingPermissionPayload, {
    description: `Record that a permission was withdrawn: nothing more is shared under it. ${changed}`,
  })
  @Allow('SHARE_INFORMATION')
  withdrawSharingPermission(
    @Arg('input', () => WithdrawSharingPermissionInput, { description: 'Which, and when.' })
    input: WithdrawSharingPermissionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const permission = await withdrawSharingPermission(em, input, act);
      return { permission, case: permission.case };
    });
  }
}
