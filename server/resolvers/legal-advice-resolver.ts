import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { HousingConsultation } from '../../schema/legal-advice/housing-consultation.ts';
import {
  AnswerConsultationInput,
  ConsultHousingManagerInput,
  DecideSolicitorInput,
  InstructSolicitorInput,
} from '../../schema/legal-advice/legal-advice-inputs.ts';
import {
  answerConsultation,
  consultHousingManager,
  decideSolicitorInstruction,
  instructSolicitor,
} from '../../schema/legal-advice/seek-legal-advice.ts';
import { SolicitorInstruction } from '../../schema/legal-advice/solicitor-instruction.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A question to the housing manager as the change left it.' })
@Reads('BASICS')
class ConsultationPayload extends Payload {
  @Row(() => HousingConsultation, 'The question.')
  consultation?: HousingConsultation;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'An instruction of a solicitor as the change left it.' })
@Reads('BASICS')
class SolicitorPayload extends Payload {
  @Row(() => SolicitorInstruction, 'The instruction.')
  instruction?: SolicitorInstruction;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** Advice of the housing manager and of solicitors (policy 13.4, 13.5). */
@Resolver()
export class LegalAdviceResolver {
  @Mutation(() => ConsultationPayload, { description: `Ask the housing manager (policy 13.4). ${changed}` })
  @Allow('WORK_CASE')
  consultHousingManager(
    @Arg('input', () => ConsultHousingManagerInput, { description: 'The question.' })
    input: ConsultHousingManagerInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      ofQuestion(await consultHousingManager(em, input, act)),
    );
  }

  @Mutation(() => ConsultationPayload, { description: `As housing manager, answer a question. ${changed}` })
  @Allow('DECIDE_AS_MANAGER')
  answerConsultation(
    @Arg('input', () => AnswerConsultationInput, { description: 'The answer.' })
    input: AnswerConsultationInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      ofQuestion(await answerConsultation(em, input, act)),
    );
  }

  @Mutation(() => SolicitorPayload, {
    description: `Ask for a solicitor to be instructed; the area manager decides (policy 13.5). ${changed}`,
  })
  @Allow('WORK_CASE')
  instructSolicitor(
    @Arg('input', () => InstructSolicitorInput, { description: 'Whom, and what for.' })
    input: InstructSolicitorInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      ofInstruction(await instructSolicitor(em, input, act)),
    );
  }

  @Mutation(() => SolicitorPayload, {
    description: `As area manager, decide whether a solicitor is instructed (policy 13.5). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  decideSolicitorInstruction(
    @Arg('input', () => DecideSolicitorInput, { description: 'The decision.' }) input: DecideSolicitorInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) =>
      ofInstruction(await decideSolicitorInstruction(em, input, act)),
    );
  }
}

const ofQuestion = (consultation: HousingConsultation) => ({ consultation, case: consultation.case });
const ofInstruction = (instruction: SolicitorInstruction) => ({ instruction, case: instruction.case });
