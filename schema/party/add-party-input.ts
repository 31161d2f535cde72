import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { NewPersonInput } from '../person/new-person-input.ts';
import { PartyRole } from '../vocabulary.ts';

@InputType({ description: 'A person to be added to a case. Give personId or person, not both.' })
export class AddPartyInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'Somebody on record.' })
  personId?: string | null;

  @Field(() => NewPersonInput, { nullable: true, description: 'Somebody not on record yet.' })
  person?: NewPersonInput | null;

  @Field(() => PartyRole, { description: 'What the person is in this case.' })
  role!: PartyRole;

  @Field(() => String, { nullable: true, description: 'Relation to the household (policy 2.2).' })
  relationToHousehold?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether to keep the person informed (policy 3.6, 8.9).',
  })
  informed!: boolean;
}
