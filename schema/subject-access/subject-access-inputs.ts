import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import {
  ExtensionReason,
  IdentityCheck,
  ItemState,
  SubjectAccessAsker,
  SubjectAccessRefusal,
  SubjectAccessStage,
  WithholdingGround,
} from '../vocabulary.ts';

@InputType({
  description: 'A request for access as it came in (UK GDPR, Article 15). It needs no form and no reason.',
})
export class ReceiveSubjectAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'Whose data: the identity of the person.' })
  personId!: string;

  @Field(() => SubjectAccessAsker, { description: 'Whether they ask themselves, else who for them.' })
  askedBy!: SubjectAccessAsker;

  @Field(() => GraphQLLocalDate, {
    description: 'The day it was received by anybody of the landlord: not after today, at most a year ago.',
  })
  receivedOn!: string;
}

@InputType({ description: 'What every change to a request for access names.' })
export class SubjectAccessChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it.',
  })
  requestVersion?: number | null;
}

@InputType({ description: 'That it was made sure who asks. No copy of a document is kept.' })
export class ConfirmSubjectIdentityInput extends SubjectAccessChangeInput {
  @Field(() => IdentityCheck, { description: 'How.' })
  how!: IdentityCheck;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the authority was seen of whoever asks for somebody else; needed then.',
  })
  authoritySeen: boolean = false;
}

@InputType({ description: 'Two months more (UK GDPR, Article 12(3)).' })
export class ExtendSubjectAccessInput extends SubjectAccessChangeInput {
  @Field(() => ExtensionReason, { description: 'Why.' })
  reason!: ExtensionReason;

  @Field(() => GraphQLLocalDate, {
    description: 'When the person was told, with the reason: within the first month, and not after today.',
  })
  toldOn!: string;
}

@InputType({ description: 'What becomes of one thing.' })
export class ItemDecisionInput {
  @Field(() => String, { description: 'The thing: `item` of the draft.' })
  item!: string;

  @Field(() => ItemState, { description: 'Included, redacted or withheld.' })
  state!: ItemState;

  @Field(() => WithholdingGround, { nullable: true, description: 'For WITHHELD: on which ground.' })
  ground?: WithholdingGround | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For REDACTED: the words that the person gets in its place; at most 5,000 characters. Kept sealed under the person’s key.',
  })
  wording?: string | null;
}

@InputType({ description: 'Decisions on things that are held: at most 50 at a time.' })
export class DecideSubjectAccessInput extends SubjectAccessChangeInput {
  @Field(() => [ItemDecisionInput], { description: 'Each thing once.' })
  decisions!: ItemDecisionInput[];
}

@InputType({
  description: 'A request that is refused; the person has been told why, and where they can complain.',
})
export class RefuseSubjectAccessInput extends SubjectAccessChangeInput {
  @Field(() => SubjectAccessRefusal, { description: 'Why.' })
  reason!: SubjectAccessRefusal;
}

@InputType({ description: 'Which requests for access; conditions add up.' })
export class SubjectAccessFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these people.' })
  personId?: string[] | null;

  @Field(() => [SubjectAccessStage], { nullable: true, description: 'Standing at any of these.' })
  stage?: SubjectAccessStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still to be answered.' })
  underWay?: boolean | null;
}

export const SubjectAccessOrder = orderOf('SubjectAccess', {
  DUE_ON: 'By when it is to be answered.',
  RECORDED_AT: 'When it was written down.',
});
