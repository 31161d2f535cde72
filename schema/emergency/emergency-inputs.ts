import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { EmergencyReason } from '../vocabulary.ts';

@InputType({ description: 'A case or a person to be read in an emergency. Give one of the two.' })
export class TakeEmergencyAccessInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The reference of the case.' })
  caseReference?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the person.' })
  personId?: string | null;

  @Field(() => EmergencyReason, { description: 'Why.' })
  reason!: EmergencyReason;

  @Field(() => String, {
    description: 'Why, in words that whoever protects data can judge; 20 to 1,000 characters.',
  })
  explanation!: string;
}

@InputType({ description: 'An emergency that is over before its time.' })
export class EndEmergencyAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The access, one’s own.' })
  accessId!: string;
}

@InputType({ description: 'Which emergency accesses; conditions add up.' })
export class EmergencyAccessFilter {
  @Field(() => [ID], { nullable: true, description: 'To any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these people.' })
  personId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these staff.' })
  staffId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it still runs.' })
  running?: boolean | null;
}

export const EmergencyAccessOrder = orderOf('EmergencyAccess', {
  STARTED_AT: 'When it began.',
});
