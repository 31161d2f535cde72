import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import {
  ItemState,
  SubjectAccessKind,
  SubjectAccessSide,
  WithholdingGround,
} from '../../schema/vocabulary.ts';

@ObjectType({
  description:
    'One thing that is held about the person: a row with its facts, or one text of it. Read for the draft alone; it is kept nowhere.',
})
@Reads('SUBJECT_ACCESS')
export class SubjectAccessDraftItem {
  @Field(() => String, { nullable: true, description: 'By what a decision names it.' })
  item!: string;

  @Field(() => String, { nullable: true, description: 'The row it is of: its texts go only where it goes.' })
  record!: string;

  @Field(() => SubjectAccessKind, { nullable: true, description: 'What it is.' })
  kind!: SubjectAccessKind;

  @Field(() => SubjectAccessSide, { nullable: true, description: 'How the person stands to it.' })
  side!: SubjectAccessSide;

  @Field(() => String, {
    nullable: true,
    description: 'What the text is called; null for the row with its facts.',
  })
  name?: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The facts of the row as the person would get them: words of the vocabulary, dates, numbers.',
  })
  facts!: Record<string, unknown>;

  @Field(() => String, {
    nullable: true,
    description:
      'The text as it stands; null for a row. Of a file that the person gave (`name` is file) its kind, size and checksum: it is looked at by GET /subject-access/ID/files/ID, and goes along where it is included.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for what somebody else told: it is never given as it stands.',
  })
  toldByOthers!: boolean;

  @Field(() => ItemState, { nullable: true, description: 'What becomes of it.' })
  state!: ItemState;

  @Field(() => WithholdingGround, { nullable: true, description: 'Why it is withheld; null otherwise.' })
  ground?: WithholdingGround | null;

  @Field(() => String, { nullable: true, description: 'The words in its place, where it is redacted.' })
  wording?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a person has decided on it.' })
  decided!: boolean;
}

@ObjectType({
  description: 'What is held about the person of a request, with what was decided, page by page.',
})
@Reads('SUBJECT_ACCESS')
export class SubjectAccessDraft {
  @Field(() => [SubjectAccessDraftItem], { nullable: true, description: 'The things of this page.' })
  items!: SubjectAccessDraftItem[];

  @Field(() => Int, { nullable: true, description: 'How many things there are on all pages.' })
  total!: number;

  @Field(() => Int, { nullable: true, description: 'How many of them somebody must still decide on.' })
  undecided!: number;

  @Field(() => [String], {
    nullable: true,
    description:
      'What may be held besides and is gathered for nobody, with the ground: advice of solicitors above all (Data Protection Act 2018, Schedule 2, paragraph 19). The same for every request, whether or not there is any.',
  })
  notGathered!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Ask for what comes `after` this; null on the last page.',
  })
  next?: string | null;
}
