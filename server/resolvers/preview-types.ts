import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { DataCategory, DataClass, FindingSeverity, TextFindingKind } from '../../schema/vocabulary.ts';
import { Payload } from './payload.ts';

@ObjectType({ description: 'Something in a text that may not belong in what is shared.' })
@Reads('BASICS')
class TextFinding {
  @Field(() => ID, { description: 'Stable for this text: confirm a warning by it.' })
  id!: string;

  @Field(() => TextFindingKind, { description: 'What it is.' })
  kind!: TextFindingKind;

  @Field(() => FindingSeverity, { description: 'Whether it must go, or must be confirmed.' })
  severity!: FindingSeverity;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first unit behind it.' })
  end!: number;
}

@ObjectType({
  description: 'How careful to be with a kind of information, and how to share less of it (GDPR section).',
})
@Reads('BASICS')
export class DataGuideType {
  @Field(() => DataCategory, { description: 'The kind of information.' })
  category!: DataCategory;

  @Field(() => DataClass, { description: 'How careful to be with it.' })
  dataClass!: DataClass;

  @Field(() => [String], { description: 'Fields of this API that hold it, as Type.field.' })
  fields!: string[];

  @Field(() => String, { description: 'How to share less.' })
  hint!: string;

  @Field(() => Boolean, { description: 'Whether one must say whom it is about.' })
  aboutSomebody!: boolean;
}

@ObjectType({ description: 'What a text to be shared would give away. Nothing is kept of it.' })
@Reads('BASICS')
export class PreviewDisclosurePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The text as its reader would have it.' })
  @Reads('NARRATIVE')
  text?: string;

  @Field(() => [TextFinding], { nullable: true, description: 'What was found, in the order of the text.' })
  findings?: TextFinding[];

  @Field(() => [DataGuideType], {
    nullable: true,
    description: 'How to share less of what is listed, one for each kind.',
  })
  minimisationHints?: DataGuideType[];
}
