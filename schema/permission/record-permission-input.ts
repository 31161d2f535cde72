import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { PermissionInput } from './permission-input.ts';

@InputType({ description: 'Express permission of one party that what concerns them may be told to another.' })
export class RecordPermissionInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The party who gave it.' })
  partyId!: string;

  @Field(() => ID, { description: 'The party who may be told: a representative, or anybody of the case.' })
  toPartyId!: string;

  @Field(() => PermissionInput, { description: 'The permission.' })
  permission!: PermissionInput;
}

@InputType({ description: 'An express permission that no longer holds.' })
export class WithdrawPermissionInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The permission.' })
  permissionId!: string;
}
