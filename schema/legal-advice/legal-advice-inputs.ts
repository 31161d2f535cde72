import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';

@InputType({ description: 'A question to the housing manager (policy 13.4).' })
export class ConsultHousingManagerInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'The action of the case that it is about, if one.' })
  actionId?: string | null;

  @Field(() => String, { description: 'The question; at most 20,000 characters.' })
  question!: string;
}

@InputType({ description: "The housing manager's advice." })
export class AnswerConsultationInput extends ChangeInput {
  @Field(() => ID, { description: 'The question.' })
  consultationId!: string;

  @Field(() => String, { description: 'The advice; at most 20,000 characters.' })
  answer!: string;
}

@InputType({ description: 'A solicitor to be instructed, once approved (policy 13.5).' })
export class InstructSolicitorInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'The action of the case that it is about, if one.' })
  actionId?: string | null;

  @Field(() => String, { description: 'The firm or adviser; at most 200 characters.' })
  firm!: string;

  @Field(() => String, { description: 'What they are to do, and why; at most 20,000 characters.' })
  matter!: string;
}

@InputType({ description: 'Whether a solicitor may be instructed.' })
export class DecideSolicitorInput extends ChangeInput {
  @Field(() => ID, { description: 'The instruction.' })
  instructionId!: string;

  @Field(() => Boolean, { description: 'True to approve it.' })
  approved!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for a refusal. At most 5,000 characters.',
  })
  reason?: string | null;
}
