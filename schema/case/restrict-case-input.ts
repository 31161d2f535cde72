import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';

@InputType({ description: 'Who alone reads a case from here on (policy 12.1).' })
export class RestrictCaseInput extends CaseChangeInput {
  @Field(() => [ID], {
    description:
      'The staff who read it: whoever leads it, you, and a manager of its service or area among them; at most 50.',
  })
  namedStaffIds!: string[];

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The end of a restriction: the case is read by its service again.' })
export class LiftRestrictionInput extends CaseChangeInput {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}
