import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'Somebody unknown is found to be somebody on record.' })
export class IdentifyPersonInput extends ChangeInput {
  @Field(() => ID, { description: 'Who was unknown.' })
  unknownId!: string;

  @Field(() => ID, { description: 'Who it is: the record that stays.' })
  knownId!: string;

  @Field(() => String, { nullable: true, description: 'How it was found out; at most 2,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'An identification that turned out wrong.' })
export class UndoMergeInput extends ChangeInput {
  @Field(() => ID, { description: 'The identification.' })
  mergeId!: string;
}
