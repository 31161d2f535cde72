import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import {
  AgencyKind,
  CategoryCode,
  DefinitionLimb,
  HarmRating,
  HatePerceivedBy,
  HateStrand,
  NotAsbReason,
  PartyRole,
  PerpetratorRelation,
  RedirectTarget,
  Urgency,
} from '../vocabulary.ts';
import { ReportChangeInput } from './report-change-input.ts';

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

  @Field(() => String, {
    nullable: true,
    description:
      'Why the behaviour is unreasonable (policy 1.1); needed where nobody was harassed, alarmed or distressed. At most 2,000 characters.',
  })
  whyUnreasonable?: string | null;

  @Field(() => PerpetratorRelation, {
    nullable: true,
    description:
      'What whoever is said to be responsible is to the household (policy 2.2); needed for the limb EXTENDED_POLICY.',
  })
  perpetratorRelation?: PerpetratorRelation | null;

  @Field(() => [HateStrand], {
    nullable: true,
    description:
      'Strands of hate that anybody perceives, where the report has not said (policy 10.1); empty when asked and none.',
  })
  hateStrands?: HateStrand[] | null;

  @Field(() => HatePerceivedBy, { nullable: true, description: 'Who perceives it so.' })
  hatePerceivedBy?: HatePerceivedBy | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Reference of the incident, where safeguarding takes priority and the report has none (policy 2.3).',
  })
  incidentReference?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person feels safe to try to resolve it themselves (policy 3.9).',
  })
  safeToSelfResolve?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only these members of staff may read the case, and whoever opens it (policy 12.1): for hate and for staff who are victims. Its owner and an area manager must be among them. At most 20.',
  })
  restrictTo?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A closed case of the same matter that this one follows: the two are linked (Tenant Satisfaction Measures: a report after closing is a new case).',
  })
  follows?: string | null;

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

  @Field(() => [DefinitionLimb], {
    nullable: true,
    description:
      'Which limbs of the definition this report meets (policy 2.1); those of the case’s first report when left out. They say whether it counts towards a case review (policy 16).',
  })
  limbs?: DefinitionLimb[] | null;
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

  @Field(() => String, {
    nullable: true,
    description: 'Support offered all the same (policy 3.10); at most 2,000 characters.',
  })
  supportOffered?: string | null;
}

@InputType({
  description:
    'Hand it to the procedure it belongs to (policy, Scope). Domestic abuse and whistleblowing become restricted.',
})
export class RedirectDecision {
  @Field(() => RedirectTarget, { description: 'The procedure.' })
  target!: RedirectTarget;

  @Field(() => String, {
    nullable: true,
    description: 'Reference under that procedure: of the incident (policy, Scope); at most 100 characters.',
  })
  incidentReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the safeguarding concern; at most 100 characters.',
  })
  safeguardingReference?: string | null;
}

@InputType({
  description:
    'Point the person to an agency better placed to help, instead of a case (policy 9.4, 5.3). Told, never left in silence.',
})
export class SignpostDecision {
  @Field(() => AgencyKind, { description: 'The agency.' })
  agency!: AgencyKind;

  @Field(() => String, {
    description:
      'What the reporter is told: who can help, and what the landlord cannot do; at most 20,000 characters.',
  })
  explanation!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When they were told; needed where the reporter can be reached. Not in the future.',
  })
  explanationSentAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How they are supported in reaching the agency; needed for an occupant. At most 2,000 characters.',
  })
  supportOffered?: string | null;
}

@InputType({
  description:
    'The same had been reported already. The clocks of the earlier report run; those of this one end.',
})
export class DuplicateDecision {
  @Field(() => ID, { description: 'The earlier report.' })
  ofReportId!: string;
}

@InputType({
  description:
    'The person who reported takes it back. A manager alone ends an emergency so; nobody what endangers.',
})
export class WithdrawDecision {
  @Field(() => String, { description: 'Why, as told; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'One decision on a report: give exactly one of the seven.' })
export class TriageReportInput extends ReportChangeInput {
  @Field(() => OpenCaseDecision, { nullable: true, description: 'Open a case.' })
  openCase?: OpenCaseDecision | null;

  @Field(() => LinkToCaseDecision, { nullable: true, description: 'Link it to a case.' })
  linkToCase?: LinkToCaseDecision | null;

  @Field(() => NotAsbDecisionInput, { nullable: true, description: 'It is not anti-social behaviour.' })
  notAsb?: NotAsbDecisionInput | null;

  @Field(() => RedirectDecision, { nullable: true, description: 'It belongs elsewhere.' })
  redirect?: RedirectDecision | null;

  @Field(() => SignpostDecision, { nullable: true, description: 'Another agency can help better.' })
  signpost?: SignpostDecision | null;

  @Field(() => DuplicateDecision, { nullable: true, description: 'It is known already.' })
  duplicate?: DuplicateDecision | null;

  @Field(() => WithdrawDecision, { nullable: true, description: 'It was taken back.' })
  withdraw?: WithdrawDecision | null;

  @Field(() => String, { nullable: true, description: 'Why; kept with the report.' })
  note?: string | null;
}
