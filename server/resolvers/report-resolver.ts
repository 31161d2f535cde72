import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { deferTriage } from '../../schema/report/defer-triage.ts';
import { reportBy } from '../../schema/report/find-report.ts';
import { offerSupport } from '../../schema/report/offer-support.ts';
import { overrideNotAsb } from '../../schema/report/override-not-asb.ts';
import { receiveReport } from '../../schema/report/receive-report.ts';
import { ReceiveReportInput } from '../../schema/report/receive-report-input.ts';
import { recordReportContact } from '../../schema/report/record-report-contact.ts';
import { Report } from '../../schema/report/report.ts';
import { suggestForReport } from '../../schema/report/suggest-for-report.ts';
import { supplementReport } from '../../schema/report/supplement-report.ts';
import { triageReport } from '../../schema/report/triage-report.ts';
import { TriageReportInput } from '../../schema/report/triage-report-input.ts';
import {
  DeferTriageInput,
  OfferSupportInput,
  OverrideNotAsbInput,
  RecordReportContactInput,
  SupplementReportInput,
} from '../../schema/report/undecided-input.ts';
import { type TrainingWarning, warnOfGaps } from '../../schema/staff-training/training-standing.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { Prompt, ReportSuggestions } from './report-suggestion-types.ts';
import { askDomain, runOperation } from './run-operation.ts';
import { TrainingWarningType } from './training-warning.ts';

@ObjectType({ description: 'A report taken.' })
@Reads('BASICS')
class ReceiveReportPayload extends Payload {
  @Row(() => Report, 'The report.')
  report?: Report;

  @Field(() => [Prompt], { nullable: true, description: 'What to say at once, danger first (policy 2.4).' })
  prompts?: Prompt[];

  @Field(() => ReportSuggestions, {
    nullable: true,
    description: 'What is known from before, and what to tell the person. Null when refused.',
  })
  suggestions?: ReportSuggestions;
}

@ObjectType({ description: 'A report as the change left it.' })
@Reads('BASICS')
class ReportPayload extends Payload {
  @Row(() => Report, 'The report.')
  report?: Report;
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

  @Field(() => ReportSuggestions, {
    nullable: true,
    description: 'What is known from before, and what to tell the person. Null when refused.',
  })
  suggestions?: ReportSuggestions;
}

/** Reports: taking, triage, and what comes before and instead of a case. */
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

  @Mutation(() => ReportPayload, {
    description: `Put the decision on a report off until everybody is safe; the clocks run on (policy 2.4). ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  deferTriage(
    @Arg('input', () => DeferTriageInput, { description: 'Which, and why.' }) input: DeferTriageInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ report: await deferTriage(em, input, act) }));
  }

  @Mutation(() => ReportPayload, {
    description: `Add what has become known since a report was taken: the police called, hate, True Vision, safety, who was told. ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  supplementReport(
    @Arg('input', () => SupplementReportInput, { description: 'What is new.' }) input: SupplementReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      report: await supplementReport(em, input, act),
    }));
  }

  @Mutation(() => ReportPayload, {
    description: `Record a contact about a report that has no case; meets the clocks it settles (policy 8.6). ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  recordReportContact(
    @Arg('input', () => RecordReportContactInput, { description: 'The contact.' })
    input: RecordReportContactInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      report: await recordReportContact(em, input, act),
    }));
  }

  @Mutation(() => ReportPayload, {
    description: `Record support offered to somebody whose report has no case (policy 3.10). ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  offerSupport(
    @Arg('input', () => OfferSupportInput, { description: 'The support.' }) input: OfferSupportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ report: await offerSupport(em, input, act) }));
  }

  @Mutation(() => ReportPayload, {
    description: `Take back that a report is not anti-social behaviour: triage starts again, its clocks counted from the receipt (policy 9.3). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  overrideNotAsb(
    @Arg('input', () => OverrideNotAsbInput, { description: 'Which, and why.' }) input: OverrideNotAsbInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      report: await overrideNotAsb(em, input, act),
    }));
  }

  @Query(() => ReportSuggestions, {
    nullable: true,
    description:
      'What whoever decides a report should know: earlier reports, parties, whether people may resolve it themselves, what to tell them. Null for a report that is not in scope.',
  })
  @Allow('TRIAGE_REPORT')
  reportSuggestions(
    @Arg('reportId', () => ID, { description: 'The report.' }) reportId: string,
    @Ctx() context: Context,
  ): Promise<ReportSuggestions | null> {
    return askDomain(context, async (em, act) => suggestForReport(em, await reportBy(em, reportId), act));
  }
}
