import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { wilson } from '../../schema/analytics/wilson.ts';
import { Case } from '../../schema/case/case.ts';
import { importPerception } from '../../schema/perception/import-perception.ts';
import { ImportPerceptionResponsesInput } from '../../schema/perception/import-perception-input.ts';
import { perceptionSql } from '../../schema/perception/perception-sql.ts';
import { importSurveyAnswers, recordSurveyAnswer } from '../../schema/survey/answer-survey.ts';
import { Survey } from '../../schema/survey/survey.ts';
import { ImportSurveyAnswersInput, RecordSurveyAnswerInput } from '../../schema/survey/survey-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { dayText, refuseValue } from './asked-values.ts';
import { asAtArgument, knownAt } from './known-at.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';
import { ImportedRows, PerceptionResult } from './survey-types.ts';

@ObjectType({ description: 'A survey as the change left it.' })
@Reads('BASICS')
class SurveyPayload extends Payload {
  @Row(() => Survey, 'The survey.')
  survey?: Survey;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'What became of a batch of lines; good lines count whatever the others are.' })
@Reads('BASICS')
class ImportedRowsPayload extends Payload {
  @Field(() => ImportedRows, {
    nullable: true,
    description: 'Counts and errors; null when refused as a whole.',
  })
  result?: ImportedRows;
}

const eachLine = 'Each line is taken or told of by its number; the batch may be sent again.';

/** What people think: those of closed cases (policy 3.5), and all tenants (TP12), never mixed. */
@Resolver()
export class SurveyResolver {
  @Mutation(() => SurveyPayload, {
    description: `Write down what somebody of a closed case answered, or that they did not (policy 3.5). ${changed}`,
  })
  @Allow('CLOSE_CASE')
  recordSurveyAnswer(
    @Arg('input', () => RecordSurveyAnswerInput, { description: 'Which survey, and the answer.' })
    input: RecordSurveyAnswerInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const survey = await recordSurveyAnswer(em, input, act);
      return { survey, case: survey.case };
    });
  }

  @Mutation(() => ImportedRowsPayload, {
    description: `Take answers that came back on paper or from a survey company, by the reference printed on them (policy 3.5). ${eachLine}`,
  })
  @Allow('IMPORT_SURVEY_ANSWERS')
  importSurveyAnswers(
    @Arg('input', () => ImportSurveyAnswersInput, { description: 'The lines.' })
    input: ImportSurveyAnswersInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      result: await importSurveyAnswers(em, input, act),
    }));
  }

  @Mutation(() => ImportedRowsPayload, {
    description: `Take answers to TP12, the perception survey of all tenants, into their own set (Tenant Satisfaction Measures). ${eachLine}`,
  })
  @Allow('IMPORT_PERCEPTION')
  importPerceptionResponses(
    @Arg('input', () => ImportPerceptionResponsesInput, { description: 'The survey and its lines.' })
    input: ImportPerceptionResponsesInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      result: await importPerception(em, input, act),
    }));
  }

  @Query(() => [PerceptionResult], {
    description:
      'TP12 by stock: the share of tenants satisfied with the approach to anti-social behaviour (Tenant Satisfaction Measures). What people of closed cases say is SATISFACTION_HANDLING and SATISFACTION_OUTCOME of analytics, never this.',
  })
  @Allow('READ_FIGURES')
  async perceptionResults(
    @Ctx() context: Context,
    @Arg('period', () => PeriodInput, { description: 'Answers of which days.' }) period: PeriodInput,
    @Arg('asAt', () => GraphQLDateTime, asAtArgument) asAt?: Date | null,
  ): Promise<PerceptionResult[]> {
    const [from, to] = [dayText(period.from), dayText(period.to)];
    if (to < from) refuseValue('period.to', 'must not be before the first day.');
    const moment = await knownAt(context, asAt);
    const { sid, database } = context;
    const asker = { sid, role: database.roles.user };
    const rows = JSON.parse((await askOverview(database, asker, perceptionSql(from, to, moment)))!) as Omit<
      PerceptionResult,
      'share' | 'lower' | 'upper'
    >[];
    return rows.map((row) => {
      const { lower, upper } = wilson(row.satisfied, row.answered) ?? { lower: null, upper: null };
      const share = row.answered > 0 ? row.satisfied / row.answered : null;
      return { ...row, share, lower, upper };
    });
  }
}
