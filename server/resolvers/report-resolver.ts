import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { receiveReport } from '../../schema/report/receive-report.ts';
import { ReceiveReportInput } from '../../schema/report/receive-report-input.ts';
import { Report } from '../../schema/report/report.ts';
import { triageReport } from '../../schema/report/triage-report.ts';
import { TriageReportInput } from '../../schema/report/triage-report-input.ts';
import { type TrainingWarning, warnOfGaps } from '../../schema/staff-training/training-standing.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';
import { TrainingWarningType } from './training-warning.ts';

@ObjectType({ description: 'Something the person at the keyboard must be told at once.' })
@Reads('BASICS')
class Prompt {
  @Field(() => String, { description: 'Stable name, for programs: CALL_999.' })
  prompt!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;

  @Field(() => String, { description: 'What to tell.' })
  message!: string;
}

@ObjectType({ description: 'A report taken.' })
@Reads('BASICS')
class ReceiveReportPayload extends Payload {
  @Row(() => Report, 'The report.')
  report?: Report;

  @Field(() => [Prompt], { nullable: true, description: 'What to say at once, danger first (policy 2.4).' })
  prompts?: Prompt[];
}

@ObjectType({ description: 'A report decided.' })
@Reads('BASICS')
class TriageReportPayload extends Payload {
  @Row(() => Report, 'The report, if the viewer may still read it.')
  report?: Report;

  @Row(() => Case, 'The case that was opened or linked to.')
  case?: Case | null;

  @Field(() => [TrainingWarningType], {
    nullable: true,
    description: 'Training that whoever leads a case opened so lacks: told, never in the way (policy 13.3).',
  })
  warnings?: TrainingWarning[];
}

/** Changes to reports: taking and triage. */
@Resolver()
export class ReportResolver {
  @Mutation(() => ReceiveReportPayload, {
    description: `Take a report and start the response clocks of policy 8.6. ${changed}`,
  })
  @Allow('RECEIVE_REPORT')
  receiveReport(
    @Arg('input', () => ReceiveReportInput, { description: 'The report.' }) input: ReceiveReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, (em, act) => receiveReport(em, input, act));
  }

  @Mutation(() => TriageReportPayload, { description: `Decide a report, once. ${changed}` })
  @Allow('TRIAGE_REPORT')
  triageReport(
    @Arg('input', () => TriageReportInput, { description: 'The decision.' }) input: TriageReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const decided = await triageReport(em, input, act);
      const owner = input.openCase ? decided.case?.owner?.id : null;
      return { ...decided, warnings: owner ? await warnOfGaps(em, owner, act) : [] };
    });
  }
}
