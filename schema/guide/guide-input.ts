import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { ActionType, CaseStage, CategoryCode, DocumentLanguage, Nation, ServiceType } from '../vocabulary.ts';

@InputType({ description: 'A guide as it shall be; the whole of it.' })
export class KeepGuideInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Which one, when it is on record; a new one when left out.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version as last read, when it is changed.' })
  version?: number | null;

  @Field(() => String, { description: 'Its title; at most 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is (https).' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its reference in the housing system; at most 200 characters.',
  })
  systemReference?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 2,000 characters.' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'The clause that names it or that it serves.' })
  clause?: string | null;

  @Field(() => [CategoryCode], { defaultValue: [], description: 'Categories it is for; all when empty.' })
  categories!: CategoryCode[];

  @Field(() => [CaseStage], { defaultValue: [], description: 'Stages it is for; all when empty.' })
  stages!: CaseStage[];

  @Field(() => [ActionType], { defaultValue: [], description: 'Types of action it is for; all when empty.' })
  actionTypes!: ActionType[];

  @Field(() => Nation, { nullable: true, description: 'Where it holds; everywhere when left out.' })
  nation?: Nation | null;

  @Field(() => ServiceType, { nullable: true, description: 'The kind of service; all when left out.' })
  serviceType?: ServiceType | null;

  @Field(() => DocumentLanguage, { defaultValue: DocumentLanguage.ENGLISH, description: 'Its language.' })
  language!: DocumentLanguage;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when left out.' })
  validFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; none when left out.' })
  validTo?: string | null;
}

@InputType({ description: 'Takes a guide out of use.' })
export class WithdrawGuideInput extends ChangeInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version as last read.' })
  version?: number | null;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}
