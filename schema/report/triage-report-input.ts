import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import {
  CategoryCode,
  DefinitionLimb,
  HarmRating,
  NotAsbReason,
  PartyRole,
  RedirectTarget,
  Urgency,
} from '../vocabulary.ts';

@InputType({ description: 'Open a case (policy 2.1, 2.2, 3.9).' })
export class OpenCaseDecision {
  @Field(() => CategoryCode, { description: 'Category of table 3.9.' })
  category!: CategoryCode;

  @Field(() => HarmRating, {
    nullable: true,
    description: 'Needed where the table offers both; otherwise the table’s own.',
  })
  harmRating?: HarmRating | null;

  @Field(() => [DefinitionLimb], {
    description: 'Limbs of the definition that the behaviour meets; at least one (policy 2.1).',
  })
  limbs!: DefinitionLimb[];

  @Field(() => ID, { nullable: true, description: 'Who leads the case; the person triaging when left out.' })
  ownerId?: string | null;

  @Field(() => Urgency, {
    nullable: true,
    description:
      'When it differs from what the answers say. Only a manager may lower an emergency (policy 8.6).',
  })
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true, description: 'Why an emergency is lowered.' })
  urgencyReason?: string | null;

  @Field(() => PartyRole, {
    defaultValue: PartyRole.VICTIM,
    description: 'What the reporter is in the case besides reporter: VICTIM, WITNESS, or REPORTER alone.',
  })
  reporterRole!: PartyRole;
}

@InputType({ description: 'Add the report to a case that runs already.' })
export class LinkToCaseDecision {
  @Field(() => ID, { description: 'The open case.' })
  caseId!: string;
}

@InputType({
  description: 'Decide that it is not anti-social behaviour (policy 2.7, 9.3). The report stays on record.',
})
export class NotAsbDecisionInput {
  @Field(() => NotAsbReason, { description: 'Which of the examples it is.' })
  reason!: NotAsbReason;

  @Field(() => String, {
    description: 'What the reporter is told about why it is not anti-social behaviour.',
  })
  explanation!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the explanation was given; needed where the reporter can be reached.',
  })
  explanationSentAt?: Date | null;

  @Field(() => String, { description: 'Advice on how they can resolve it themselves.' })
  selfHelpAdvice!: string;
}

@InputType({
  description:
    'Hand it to the procedure it belongs to (policy, Scope). Domestic abuse and whistleblowing become restricted.',
})
export class RedirectDecision {
  @Field(() => RedirectTarget, { description: 'The procedure.' })
  target!: RedirectTarget;
}

@InputType({ description: 'One decision on a report: give exactly one of the four.' })
export class TriageReportInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => OpenCaseDecision, { nullable: true, description: 'Open a case.' })
  openCase?: OpenCaseDecision | null;

  @Field(() => LinkToCaseDecision, { nullable: true, description: 'Link it to a case.' })
  linkToCase?: LinkToCaseDecision | null;

  @Field(() => NotAsbDecisionInput, { nullable: true, description: 'It is not anti-social behaviour.' })
  notAsb?: NotAsbDecisionInput | null;

  @Field(() => RedirectDecision, { nullable: true, description: 'It belongs elsewhere.' })
  redirect?: RedirectDecision | null;

  @Field(() => String, { nullable: true, description: 'Why; kept with the report.' })
  note?: string | null;
}
