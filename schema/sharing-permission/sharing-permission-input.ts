import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { RecipientInput } from '../disclosure/recipient-input.ts';
import { DataCategory, PermissionForm } from '../vocabulary.ts';

@InputType({ description: 'Somebody’s express permission to share (policy 1.4, 12.2).' })
export class RecordSharingPermissionInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The party of the case who gives it.' })
  partyId!: string;

  @Field(() => RecipientInput, { description: 'With whom.' })
  recipient!: RecipientInput;

  @Field(() => [DataCategory], { description: 'What may be shared about the person.' })
  categories!: DataCategory[];

  @Field(() => PermissionForm, { description: 'How it was given.' })
  form!: PermissionForm;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  givenAt?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it holds, if it says so.' })
  expiresAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the written permission is kept; needed unless SPOKEN; at most 500 characters.',
  })
  documentReference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The second member of staff who heard it; needed for SPOKEN.',
  })
  witnessId?: string | null;
}

@InputType({ description: 'The withdrawal of a permission: from then on nothing is shared under it.' })
export class WithdrawSharingPermissionInput extends ChangeInput {
  @Field(() => ID, { description: 'The permission.' })
  permissionId!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last read.' })
  permissionVersion?: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  withdrawnAt?: Date | null;
}
