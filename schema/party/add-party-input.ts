import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { PermissionInput } from '../permission/permission-input.ts';
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

  @Field(() => ID, {
    nullable: true,
    description:
      'The member of staff whom an alleged perpetrator is: a wall stands between them and the case from here on (policy 12.1).',
  })
  staffId?: string | null;

  @Field(() => String, { nullable: true, description: 'Relation to the household (policy 2.2).' })
  relationToHousehold?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The household that the member or visitor belongs to (policy 2.2).',
  })
  householdId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The report that brings the person into the case; where there is one only, that one. With a report of its own somebody harmed may be accused in turn.',
  })
  reportId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The party whom a representative speaks for; needed for a representative, for nobody else.',
  })
  representsPartyId?: string | null;

  @Field(() => PermissionInput, {
    nullable: true,
    description: 'The express permission of whom they speak for; nothing goes to a representative before it.',
  })
  permission?: PermissionInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to keep the person informed (policy 3.6, 8.9). When left out: yes, but nobody unknown, and a representative only with permission.',
  })
  informed?: boolean | null;
}
