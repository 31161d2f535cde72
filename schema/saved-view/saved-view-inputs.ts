import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { SavedViewPage } from '../vocabulary.ts';

@InputType({ description: 'A view as it is to be kept.' })
export class SaveViewInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'One’s view that is to be so from now on, also one that was removed; left out for another one.',
  })
  viewId?: string | null;

  @Field(() => SavedViewPage, { description: 'Of which page. That of a view never changes.' })
  page!: SavedViewPage;

  @Field(() => String, {
    description: 'What to call it, for oneself; at most 80 characters. Not for names of people.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'The filters as they stand in the address, without words that were searched for; of `OWN_WORDS` the question, at most 20,000 characters.',
  })
  content!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the page opens with it from now on, instead of any other. No when left out.',
  })
  opensFirst?: boolean | null;
}

@InputType({ description: 'One of one’s own views.' })
export class RemoveViewInput extends ChangeInput {
  @Field(() => ID, { description: 'The view.' })
  viewId!: string;
}
