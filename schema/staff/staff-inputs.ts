import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { LeaverAccess, StaffRole } from '../vocabulary.ts';

@InputType({ description: 'A new member of staff, or a system that acts for the landlord.' })
export class RecordStaffInput extends ChangeInput {
  @Field(() => String, { description: 'Full name; at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where their notices are mailed to. Without one they are told in the portal alone.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The sign-in service that vouches for them, as OIDC_ISSUER has it; that of whoever records them when left out.',
  })
  issuer?: string | null;

  @Field(() => String, {
    description: 'The name that service gives them (“sub”); at most 255 characters, kept letter for letter.',
  })
  subject!: string;
}

@InputType({
  description: 'Another name, address or sign-in: what is left out stays, an address that is null goes.',
})
export class UpdateStaffInput extends ChangeInput {
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Their version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  staffVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where their notices are mailed to.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another sign-in service; only while they hold no role and none is proposed.',
  })
  issuer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another name at it; only while they hold no role and none is proposed.',
  })
  subject?: string | null;
}

@InputType({ description: 'A role for a member of staff, over what it is to be held.' })
export class GrantRoleInput extends ChangeInput {
  @Field(() => ID, { description: 'Who: anybody but oneself.' })
  staffId!: string;

  @Field(() => StaffRole, { description: 'Which role.' })
  role!: StaffRole;

  @Field(() => ID, { nullable: true, description: 'Over this service; with no area.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Over this area; with no service.' })
  areaId?: string | null;
}

@InputType({ description: 'A role that was given or proposed.' })
export class GrantInput extends ChangeInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;
}

@InputType({ description: 'Somebody leaves.' })
export class RecordLeavingInput extends ChangeInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Their last day.' })
  lastDay!: string;

  @Field(() => LeaverAccess, {
    description: 'When their access ends. Open sessions end with this record either way.',
  })
  access!: LeaverAccess;
}

@InputType({ description: 'Somebody stays, or is back.' })
export class UndoLeavingInput extends ChangeInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;
}

@InputType({ description: 'Which members of staff; conditions add up.' })
export class StaffFilter {
  @Field(() => String, { nullable: true, description: 'Whose name contains this, or much like it.' })
  name?: string | null;

  @Field(() => [StaffRole], { nullable: true, description: 'Holding any of these, over anything.' })
  role?: StaffRole[] | null;

  @Field(() => [ID], { nullable: true, description: 'Holding a role over any of these services itself.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Holding a role over any of these areas itself.' })
  areaId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'On record as leaving or having left, or not.' })
  leaving?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a role that waits to be confirmed, or none.' })
  awaitsConfirmation?: boolean | null;
}

export const StaffOrder = orderOf('Staff', { NAME: 'Their name.' });
