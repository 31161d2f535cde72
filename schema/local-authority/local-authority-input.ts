import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({
  description: 'A local authority and its procedure for case reviews; the whole of it, as it shall be.',
})
export class LocalAuthorityInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Which one, when it is on record; a new one when left out.',
  })
  id?: string | null;

  @Field(() => String, { description: 'Its name; at most 200 characters.' })
  name!: string;

  @Field(() => [ID], { description: 'The services that lie in it. A service lies in one authority.' })
  serviceIds!: string[];

  @Field(() => String, { nullable: true, description: 'Single point of contact: an office, not a person.' })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its published procedure (https).' })
  procedureUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who leads reviews, where it is not the authority itself.',
  })
  leadAgency?: string | null;

  @Field(() => Int, { defaultValue: 3, description: 'Qualifying complaints needed: 1 to 3.' })
  complaintsNeeded!: number;

  @Field(() => Int, { defaultValue: 6, description: 'Months in which they count: 1 to 24.' })
  withinMonths!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Months within which behaviour is reported: 1 to 12.' })
  reportedWithinMonths!: number;

  @Field(() => Int, { nullable: true, description: 'Working days to acknowledge: 1 to 250.' })
  acknowledgeWorkingDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days to decide on the threshold: 1 to 250.' })
  decideWorkingDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days to carry out the review: 1 to 250.' })
  reviewWorkingDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'The version as last read, when it is changed.' })
  version?: number | null;
}
