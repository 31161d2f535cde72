import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActionChangeInput, CaseChangeInput } from '../change-input.ts';
import {
  AbsoluteCondition,
  ActionType,
  AgencyKind,
  EscalationLimb,
  ExclusionGround,
  InterventionRoute,
  OptionChoice,
} from '../vocabulary.ts';

@InputType({
  description: 'The four considerations of policy 11.3, in words; each at most 20,000 characters.',
})
export class AssessmentInput {
  @Field(() => String, { nullable: true, description: 'Whether it is proportionate.' })
  proportionality?: string | null;

  @Field(() => String, { nullable: true, description: "The person's capacity." })
  capacity?: string | null;

  @Field(() => String, { nullable: true, description: 'The Human Rights Act 1998.' })
  humanRights?: string | null;

  @Field(() => String, { nullable: true, description: 'The Equality Act 2010.' })
  equality?: string | null;
}

@InputType({ description: 'What a claim for possession rests on (policy 11.8).' })
export class PossessionInput {
  @Field(() => String, { nullable: true, description: 'For breach: the clause of the agreement.' })
  breachedClause?: string | null;

  @Field(() => AbsoluteCondition, {
    nullable: true,
    description: 'For the absolute ground: the condition that is met.',
  })
  condition?: AbsoluteCondition | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'For the absolute ground: day of the conviction, finding or closure order; where there was an appeal, the day on which that ended.',
  })
  foundOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'For the absolute ground: day of the notice.',
  })
  noticeOn?: string | null;
}

@InputType({
  description: 'A temporary exclusion in Wales, as planned (Renting Homes (Wales) Act 2016 s.145).',
})
export class ExclusionInput {
  @Field(() => ExclusionGround, { description: 'What the landlord reasonably believes.' })
  ground!: ExclusionGround;

  @Field(() => GraphQLDateTime, { description: 'When it begins.' })
  beginsAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends; 48 hours later at most.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'The written reasons, if they are ready.' })
  writtenReasons?: string | null;
}

@InputType({ description: 'A proposal of formal or legal action (policy section 11).' })
export class ProposeFormalActionInput extends CaseChangeInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'An action that was taken over as proposed and lacks its particulars; a new one when left out.',
  })
  actionId?: string | null;

  @Field(() => ActionType, { description: 'The power: see the query interventions.' })
  type!: ActionType;

  @Field(() => ID, { description: 'Against whom: an alleged perpetrator of the case.' })
  partyId!: string;

  @Field(() => InterventionRoute, { description: 'The route of policy 11.5 to 11.8.' })
  route!: InterventionRoute;

  @Field(() => EscalationLimb, { description: 'Which limb of policy 11.1 applies.' })
  limb!: EscalationLimb;

  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reasons!: string;

  @Field(() => String, { nullable: true, description: 'By SERIOUS_RISK: the risk to life or property.' })
  risk?: string | null;

  @Field(() => AgencyKind, { nullable: true, description: 'For a power led by a partner: which one leads.' })
  leadAgency?: AgencyKind | null;

  @Field(() => AssessmentInput, {
    nullable: true,
    description: 'The assessment of policy 11.3; it may follow later, and approval waits for it.',
  })
  assessment?: AssessmentInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the law asks for it before applying: risk, vulnerabilities, alternatives.',
  })
  respondentAssessment?: string | null;

  @Field(() => PossessionInput, { nullable: true, description: 'For a claim for possession.' })
  possession?: PossessionInput | null;

  @Field(() => ExclusionInput, { nullable: true, description: 'For a temporary exclusion in Wales.' })
  exclusion?: ExclusionInput | null;
}

@InputType({ description: 'The assessment of a formal action, or a part of it (policy 11.3).' })
export class AssessFormalActionInput extends ActionChangeInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of its particulars as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  formalVersion?: number | null;

  @Field(() => AssessmentInput, { description: 'What was considered; a part left out stays as it is.' })
  assessment!: AssessmentInput;
}

@InputType({ description: 'A step of formal action, and why.' })
export class FormalStepInput extends ActionChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for refusing, breach, discharge and giving up. At most 5,000 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'The beginning of an approved formal action.' })
export class StartFormalActionInput extends FormalStepInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'For a temporary exclusion: when it begins, if not as planned.',
  })
  exclusionBeginsAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'For a temporary exclusion: when it ends, if not as planned.',
  })
  exclusionEndsAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'For a temporary exclusion: when the written reasons were given, if they were.',
  })
  reasonsGivenAt?: Date | null;
}

@InputType({ description: 'The written reasons of a temporary exclusion, as given.' })
export class GiveExclusionReasonsInput extends ActionChangeInput {
  @Field(() => String, { description: 'The reasons; at most 20,000 characters.' })
  writtenReasons!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  givenAt?: Date | null;
}

@InputType({ description: "The police's support or evidence for a formal action (policy 11.4)." })
export class LinkPoliceEvidenceInput extends ActionChangeInput {
  @Field(() => String, { description: 'Their reference; at most 200 characters.' })
  reference!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The file itself, where it is among the evidence of the case (policy 15.1).',
  })
  evidenceId?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day it bears; not in the future.' })
  datedOn!: string;

  @Field(() => String, { nullable: true, description: 'What it shows; at most 5,000 characters.' })
  description?: string | null;
}

@InputType({ description: 'What was agreed with the police about a case (policy 10.5).' })
export class RecordPolicePartnershipInput extends CaseChangeInput {
  @Field(() => String, { description: 'The police force; at most 200 characters.' })
  force!: string;

  @Field(() => String, { description: 'The officer or their reference; at most 200 characters.' })
  officerReference!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day it was agreed; not in the future.' })
  agreedOn!: string;

  @Field(() => String, { description: 'What was agreed; at most 5,000 characters.' })
  agreed!: string;
}

@InputType({ description: 'An option of partnership work, used or considered (policy 11.7).' })
export class ConsiderOptionInput extends CaseChangeInput {
  @Field(() => ID, { description: 'With whom: an alleged perpetrator of the case.' })
  partyId!: string;

  @Field(() => ActionType, { description: 'The option: one of the route PARTNERSHIP.' })
  option!: ActionType;

  @Field(() => OptionChoice, { description: 'Used, or considered and not used.' })
  choice!: OptionChoice;

  @Field(() => String, { description: 'What was done, or why not; at most 5,000 characters.' })
  reason!: string;

  @Field(() => AgencyKind, { description: 'With which agency.' })
  agency!: AgencyKind;
}
