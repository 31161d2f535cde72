import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, type ClassType, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Act } from '../../schema/act.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import {
  confirmGrant,
  declineGrant,
  endGrant,
  grantRole,
  restoreGrant,
} from '../../schema/staff/give-roles.ts';
import { slipDays } from '../../schema/staff/grant-rules.ts';
import { recordStaff, updateStaff } from '../../schema/staff/keep-staff.ts';
import { recordLeaving, undoLeaving } from '../../schema/staff/record-leaving.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { StaffGrant } from '../../schema/staff/staff-grant.ts';
import {
  GrantInput,
  GrantRoleInput,
  RecordLeavingInput,
  RecordStaffInput,
  StaffFilter,
  StaffOrder,
  UndoLeavingInput,
  UpdateStaffInput,
} from '../../schema/staff/staff-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const StaffConnection = connectionOf(Staff);
const StaffPage = pageOf(StaffFilter, StaffOrder);

@ObjectType({ description: 'A member of staff as the change left them.' })
@Reads('BASICS')
class StaffPayload extends Payload {
  @Row(() => Staff, 'The member of staff.')
  staff?: Staff;
}

@ObjectType({ description: 'A role as the change left it.' })
@Reads('BASICS')
class GrantPayload extends Payload {
  @Row(() => StaffGrant, 'The grant.')
  grant?: StaffGrant;
}

const Given = (of: ClassType, description: string) => Arg('input', () => of, { description });
const told = 'The data protection officer and whoever it concerns are told of it.';

/** People and roles, kept by those who administer: who reads no case by being one. */
@Resolver()
export class StaffResolver {
  @Query(() => StaffConnection, {
    description: 'Everybody who works here or has worked here, with the roles they hold over what.',
  })
  @Allow('READ_STAFF')
  staff(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => StaffPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Mutation(() => StaffPayload, {
    description: `Put a member of staff on record, by the name that the sign-in service gives them. They may do nothing until they hold a role. ${changed}`,
  })
  @Allow('KEEP_STAFF')
  recordStaff(@Given(RecordStaffInput, 'Who.') input: RecordStaffInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em, act) => ({ staff: await recordStaff(em, input, act) }));
  }

  @Mutation(() => StaffPayload, {
    description: `Change a name, an address or a sign-in. Whoever holds a role keeps their sign-in. ${changed}`,
  })
  @Allow('KEEP_STAFF')
  updateStaff(@Given(UpdateStaffInput, 'The change.') input: UpdateStaffInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em) => ({ staff: await updateStaff(em, input) }));
  }

  @Mutation(() => GrantPayload, {
    description: `Give somebody a role over a service, an area or the whole landlord, as the role asks for. Head of service, data protection officer and administrator, and cases for somebody who administers, wait for a second person (PROPOSED). ${told} ${changed}`,
  })
  @Allow('KEEP_STAFF')
  grantRole(
    @Given(GrantRoleInput, 'Which, to whom, over what.') input: GrantRoleInput,
    @Ctx() context: Context,
  ) {
    return aboutGrant(context, input, grantRole);
  }

  @Mutation(() => GrantPayload, {
    description: `Confirm a role that somebody else proposed for somebody else. From now on it counts. ${told} ${changed}`,
  })
  @Allow('CONFIRM_ROLES')
  confirmGrant(@Given(GrantInput, 'Which.') input: GrantInput, @Ctx() context: Context) {
    return aboutGrant(context, input, confirmGrant);
  }

  @Mutation(() => GrantPayload, {
    description: `Do not confirm a role that was proposed, or take one’s own proposal back. ${changed}`,
  })
  @Allow('CONFIRM_ROLES')
  declineGrant(@Given(GrantInput, 'Which.') input: GrantInput, @Ctx() context: Context) {
    return aboutGrant(context, input, declineGrant);
  }

  @Mutation(() => GrantPayload, {
    description: `End a role. Whoever held it is cut off at once, inside open sessions; the last administrator stays. ${told} ${changed}`,
  })
  @Allow('KEEP_STAFF')
  endGrant(@Given(GrantInput, 'Which.') input: GrantInput, @Ctx() context: Context) {
    return aboutGrant(context, input, endGrant);
  }

  @Mutation(() => GrantPayload, {
    description: `Take back that a role was ended, within ${slipDays} days; later it is given anew. ${told} ${changed}`,
  })
  @Allow('KEEP_STAFF')
  restoreGrant(@Given(GrantInput, 'Which.') input: GrantInput, @Ctx() context: Context) {
    return aboutGrant(context, input, restoreGrant);
  }

  @Mutation(() => StaffPayload, {
    description: `Record that somebody leaves. Their open sessions end at once; they can sign in again until the end of their last day only where the record says so. Their service lead is told what they leave behind. ${changed}`,
  })
  @Allow('KEEP_STAFF')
  recordLeaving(
    @Given(RecordLeavingInput, 'Who, and when.') input: RecordLeavingInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ staff: await recordLeaving(em, input, act) }));
  }

  @Mutation(() => StaffPayload, {
    description: `Take back that somebody leaves. Within ${slipDays} days they have their roles as before; whoever returns later is given them anew. ${changed}`,
  })
  @Allow('KEEP_STAFF')
  undoLeaving(@Given(UndoLeavingInput, 'Who.') input: UndoLeavingInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em, act) => ({ staff: await undoLeaving(em, input, act) }));
  }
}

const aboutGrant = <I extends ChangeInput>(
  context: Context,
  input: I,
  operation: (em: EntityManager, input: I, act: Act) => Promise<StaffGrant>,
) => runOperation(context, input, async (em, act) => ({ grant: await operation(em, input, act) }));
