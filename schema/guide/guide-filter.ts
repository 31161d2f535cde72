import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { ActionType, CaseStage, CategoryCode, DocumentLanguage, Nation, ServiceType } from '../vocabulary.ts';

@InputType({
  description:
    'Which guides; conditions add up. A guide that names no category is for all of them, and so on.',
})
export class GuideFilter {
  @Field(() => [CategoryCode], { nullable: true, description: 'For any of these categories.' })
  category?: CategoryCode[] | null;

  @Field(() => [CaseStage], { nullable: true, description: 'For any of these stages.' })
  stage?: CaseStage[] | null;

  @Field(() => [ActionType], { nullable: true, description: 'For any of these types of action.' })
  actionType?: ActionType[] | null;

  @Field(() => Nation, { nullable: true, description: 'That hold in this nation.' })
  nation?: Nation | null;

  @Field(() => ServiceType, { nullable: true, description: 'For this kind of service.' })
  serviceType?: ServiceType | null;

  @Field(() => [DocumentLanguage], { nullable: true, description: 'In any of these languages.' })
  language?: DocumentLanguage[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'That hold on this day and are not withdrawn.',
  })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether anybody has said where it is.' })
  placed?: boolean | null;
}

export const GuideOrder = orderOf('Guide', {
  KEPT_AT: 'When the entry was last written.',
  TITLE: 'Its title.',
});
