import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { assessOccupantRisk } from '../../schema/risk-assessment/assess-occupant-risk.ts';
import { assessRisk } from '../../schema/risk-assessment/assess-risk.ts';
import { AssessOccupantRiskInput, AssessRiskInput } from '../../schema/risk-assessment/assess-risk-input.ts';
import { RiskAssessment } from '../../schema/risk-assessment/risk-assessment.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A risk assessed.' })
@Reads('BASICS')
class AssessRiskPayload extends Payload {
  @Row(() => RiskAssessment, 'The assessment.')
  riskAssessment?: RiskAssessment;

  @Row(() => Case, 'Its case, with the highest level over its people; null outside any case too.')
  case?: Case | null;
}

/** The risk to people. */
@Resolver()
export class RiskAssessmentResolver {
  @Mutation(() => AssessRiskPayload, {
    description: `Assess the risk to somebody in a case, for the first time or again (policy 8.7). The matrix advises, the officer decides. ${changed}`,
  })
  @Allow('WORK_CASE')
  assessRisk(
    @Arg('input', () => AssessRiskInput, { description: 'Whose, the answers, and the level decided upon.' })
    input: AssessRiskInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const riskAssessment = await assessRisk(em, input, act);
      return { riskAssessment, case: riskAssessment.case };
    });
  }

  @Mutation(() => AssessRiskPayload, {
    description: `Keep the risk assessment of an occupant up to date, outside any case (policy 4.2). ${changed}`,
  })
  @Allow('WORK_CASE')
  assessOccupantRisk(
    @Arg('input', () => AssessOccupantRiskInput, {
      description: 'Whose, the answers, and the level decided upon.',
    })
    input: AssessOccupantRiskInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      riskAssessment: await assessOccupantRisk(em, input, act),
    }));
  }
}
