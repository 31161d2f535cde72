import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { CasePriority, CategoryCode, MatchReason, StaffRole } from '../../schema/vocabulary.ts';

@ObjectType({ description: 'Something the person at the keyboard must be told at once.' })
@Reads('BASICS')
export class Prompt {
  @Field(() => String, {
    description:
      'Stable name, for programs: CALL_999, SAFEGUARDING_FIRST, PROTECT_STAFF, REDIRECT, ASK_ABOUT_HATE, ASK_IF_SAFE.',
  })
  prompt!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;

  @Field(() => String, { description: 'What to tell.' })
  message!: string;
}

@ObjectType({
  description: 'Who answers for it as a case: by its category, before a risk is known (policy 5.3).',
})
@Reads('BASICS')
class RoutingSuggestion {
  @Field(() => CasePriority, { description: 'The priority that its category gives (policy 7.5).' })
  priority!: CasePriority;

  @Field(() => StaffRole, { description: 'Who answers for cases of this priority (policy 5.3).' })
  role!: StaffRole;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({ description: 'Whether people may be encouraged to resolve it themselves (policy 9.3, 3.9).' })
@Reads('BASICS')
class SelfResolutionSuggestion {
  @Field(() => Boolean, { description: 'True where it may be offered.' })
  offered!: boolean;

  @Field(() => String, { description: 'Stable name of what decides.' })
  rule!: string;

  @Field(() => String, { description: 'Why, or why not.' })
  reason!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({ description: 'What the earlier parties at the place make of this one (policy 3.9).' })
@Reads('BASICS')
class PartySuggestion {
  @Field(() => CategoryCode, { description: 'The category suggested.' })
  category!: CategoryCode;

  @Field(() => Boolean, { description: 'True when there was more than one in the year.' })
  isAsb!: boolean;

  @Field(() => Int, { description: 'Parties in the year, this one counted, whoever decided them.' })
  count!: number;

  @Field(() => [String], { description: 'References of the earlier reports that the viewer may see.' })
  earlier!: string[];

  @Field(() => Boolean, { description: 'Ask for the diary form.' })
  suggestDiary!: boolean;

  @Field(() => String, { description: 'A sentence fit for a person.' })
  message!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({ description: 'An earlier report or case that may belong with this one, and why.' })
@Reads('BASICS')
class ReportMatch {
  @Field(() => String, { nullable: true, description: 'Reference of the earlier report.' })
  report!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of its case, or of a case without reports.',
  })
  case!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The case, where it is closed: a new one follows it (openCase.follows). Null otherwise.',
  })
  follows!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was received or opened.' })
  at!: Date;

  @Field(() => [MatchReason], { description: 'What they have in common.' })
  reasons!: MatchReason[];
}

@ObjectType({ description: 'Something to tell the person.' })
@Reads('BASICS')
class Advice {
  @Field(() => String, { description: 'What to tell; the policy’s own words where it has any.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where there is more.' })
  url!: string | null;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({
  description:
    'What whoever decides a report should know: suggestions, never decisions, within the viewer’s scope.',
})
@Reads('BASICS')
export class ReportSuggestions {
  @Field(() => [Prompt], {
    description: 'What to ask and do before it is decided, danger first (policy 2.4); none afterwards.',
  })
  prompts!: Prompt[];

  @Field(() => RoutingSuggestion, {
    nullable: true,
    description: 'Who should answer for it (policy 5.3); null while its category is not known.',
  })
  routing!: RoutingSuggestion | null;

  @Field(() => SelfResolutionSuggestion, { description: 'On resolving it themselves.' })
  selfResolution!: SelfResolutionSuggestion;

  @Field(() => PartySuggestion, { nullable: true, description: 'On parties; null where it is none.' })
  parties!: PartySuggestion | null;

  @Field(() => [ReportMatch], {
    description: 'Earlier reports and cases of the same person or place, the likeliest first, ten at most.',
  })
  matches!: ReportMatch[];

  @Field(() => [Advice], { description: 'What to tell the person.' })
  advice!: Advice[];
}
