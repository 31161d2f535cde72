import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';

@InputType({ description: 'Another worker to lead a case.' })
export class AssignCaseInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Who leads it from now on: somebody who works the cases of its service.' })
  ownerId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}
