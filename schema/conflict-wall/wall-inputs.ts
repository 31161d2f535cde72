import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { ConflictKind } from '../vocabulary.ts';

@InputType({ description: 'A conflict of interest in a case, or in a report: give one of the two.' })
export abstract class ConflictInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The case.' })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Or the report, where there is no case yet: the wall goes with it into its case.',
  })
  reportId?: string | null;

  @Field(() => ConflictKind, { description: 'Which conflict.' })
  kind!: ConflictKind;

  @Field(() => String, { description: 'The conflict in words; at most 2,000 characters.' })
  explanation!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed.',
  })
  ownerId?: string | null;
}

@InputType({ description: 'One’s own conflict of interest in what one reads.' })
export class DeclareConflictInput extends ConflictInput {}

@InputType({ description: 'The conflict of interest of another member of staff.' })
export class RaiseWallInput extends ConflictInput {
  @Field(() => ID, { description: 'Who has the conflict.' })
  staffId!: string;
}

@InputType({ description: 'The end of a conflict of interest.' })
export class LiftWallInput extends ChangeInput {
  @Field(() => ID, { description: 'The wall.' })
  wallId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}
