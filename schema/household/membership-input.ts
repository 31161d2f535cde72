import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { NewPersonInput } from '../person/new-person-input.ts';
import { MembershipRelation } from '../vocabulary.ts';

@InputType({
  description: 'Somebody who belongs to a household or group. Give personId or person, not both.',
})
export class MemberInput {
  @Field(() => ID, { nullable: true, description: 'Somebody on record.' })
  personId?: string | null;

  @Field(() => NewPersonInput, { nullable: true, description: 'Somebody not on record yet.' })
  person?: NewPersonInput | null;

  @Field(() => MembershipRelation, {
    nullable: true,
    description: 'What the person is to the household; of a group it is a member.',
  })
  relation?: MembershipRelation | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'From which day, if known; not in the future.',
  })
  fromOn?: string | null;
}

@InputType({ description: 'A household, as it came to light in a case (policy 2.2).' })
export class RecordHouseholdInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'Where they live, when it is one of the landlord’s.' })
  propertyId?: string | null;

  @Field(() => [MemberInput], { description: 'Who belongs to it: 1 to 20.' })
  members!: MemberInput[];
}

@InputType({ description: 'Somebody belongs to a household or to a group. Give one of the two.' })
export class AddMemberInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'The household.' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group: a person on record of the kind GROUP.' })
  groupId?: string | null;

  @Field(() => MemberInput, { description: 'Who.' })
  member!: MemberInput;
}

@InputType({ description: 'Somebody no longer belongs to a household or group.' })
export class EndMembershipInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day; today when left out. Not in the future, not before the first.',
  })
  toOn?: string | null;
}
