import { Field, ID, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { SentAnswers } from '../../schema/online-report/sent-answers.ts';
import { CategoryCode, ContactMethod, HateStrand } from '../../schema/vocabulary.ts';

@ObjectType({
  description: 'Who sent a report online, as they named themselves, and how to reach them safely.',
})
@Reads('IDENTITY')
class OnlineReporter {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Electronic mail address.' })
  email?: string | null;

  @Field(() => [ContactMethod], { nullable: true, description: 'How they wish to be reached.' })
  methods!: ContactMethod[];

  @Field(() => Boolean, { nullable: true, description: 'No message may be left for them.' })
  noMessages!: boolean;

  @Field(() => String, { nullable: true, description: 'When and how it is safe to reach them.' })
  safeTimes?: string | null;

  @Field(() => String, { nullable: true, description: 'What must not be said to them, or near them.' })
  mustNotBeSaid?: string | null;

  @Field(() => String, { nullable: true, description: 'The language they wish to speak.' })
  language?: string | null;
}

@ObjectType({ description: 'For whom somebody else sent a report online.' })
@Reads('IDENTITY')
class OnlineOnBehalfOf {
  @Field(() => String, { nullable: true, description: 'Their name, where it was given.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they know of the report.' })
  knows?: boolean | null;
}

@ObjectType({ description: 'What a file that came with a report was called by whoever sent it.' })
@Reads('NARRATIVE')
class OnlineFile {
  @Field(() => ID, { nullable: true, description: 'The attachment.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  fileName!: string;
}

@ObjectType({ description: 'What somebody wrote on the form, as it was sent (policy 8.3).' })
@Reads('IDENTITY')
export class OnlineReportInWords {
  @Field(() => Boolean, {
    nullable: true,
    description: 'It was happening, or somebody was in danger (policy 2.4).',
  })
  dangerNow!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the police had been called.' })
  policeCalled?: boolean | null;

  @Field(() => OnlineOnBehalfOf, { nullable: true, description: 'For whom, where not for themselves.' })
  onBehalfOf?: OnlineOnBehalfOf | null;

  @Field(() => CategoryCode, { nullable: true, description: 'What kind of behaviour, as they see it.' })
  category?: CategoryCode | null;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'When.' })
  when!: string;

  @Field(() => String, { nullable: true, description: 'Where, in their words: to be matched with a place.' })
  where!: string;

  @Field(() => String, { nullable: true, description: 'Who did it, as far as they say.' })
  who?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether violence was used or threatened (policy 8.6).',
  })
  violence?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is perceived as based on hate (policy 10.1).',
  })
  hate?: boolean | null;

  @Field(() => [HateStrand], {
    nullable: true,
    description: 'Which strands of hate they perceive (policy 10.1).',
  })
  hateStrands!: HateStrand[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a partner, former partner or family does it.',
  })
  domestic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is about somebody who works here.' })
  aboutStaff?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they feel safe to try to resolve it (policy 3.9).',
  })
  safeToSelfResolve?: boolean | null;

  @Field(() => OnlineReporter, { nullable: true, description: 'Who they are; null for an anonymous report.' })
  reporter?: OnlineReporter | null;

  @Field(() => [OnlineFile], { nullable: true, description: 'What the files that came with it are called.' })
  files!: readonly OnlineFile[];
}

export const asOnlineWords = (answers: SentAnswers): OnlineReportInWords => ({
  ...answers,
  files: answers.files ?? [],
});
