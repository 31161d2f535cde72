import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';

@InputType({ description: 'What changes about a party. What is left out stays; what is null is emptied.' })
export class UpdatePartyInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The party.' })
  partyId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the party as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  partyVersion?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person is kept informed (policy 3.6, 8.9).',
  })
  informed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why they are no longer kept informed; needed for whoever reported or is harmed, at most 2,000 characters (policy 3.6).',
  })
  informedReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Relation to the household (policy 2.2).' })
  relationToHousehold?: string | null;

  @Field(() => ID, { nullable: true, description: 'The household that the member or visitor belongs to.' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The report that brought the person into the case.' })
  reportId?: string | null;
}

@InputType({ description: 'Somebody is no longer in the case. What was written down of them stays.' })
export class RemovePartyInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The party; not whoever reported.' })
  partyId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they were put down by mistake. Somebody harmed who leaves otherwise is still asked after at closing: their risk is assessed (policy 8.7).',
  })
  enteredByMistake?: boolean | null;
}
