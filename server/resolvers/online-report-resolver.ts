import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { OnlineReport } from '../../schema/online-report/online-report.ts';
import {
  OpenOnlineReportInput,
  RestoreOnlineReportInput,
  SetOnlineReportAsideInput,
  TakeInOnlineReportInput,
} from '../../schema/online-report/online-report-inputs.ts';
import { openOnlineReport } from '../../schema/online-report/open-online-report.ts';
import {
  restoreOnlineReport,
  setOnlineReportAside,
} from '../../schema/online-report/set-online-report-aside.ts';
import { takeInOnlineReport } from '../../schema/online-report/take-in-online-report.ts';
import { Report } from '../../schema/report/report.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { asOnlineWords, OnlineReportInWords } from './online-report-types.ts';
import { changed, Payload, Row } from './payload.ts';
import { Prompt } from './report-suggestion-types.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A report sent online as the change left it.' })
@Reads('BASICS')
class OnlineReportPayload extends Payload {
  @Row(() => OnlineReport, 'The report sent online.')
  onlineReport?: OnlineReport;
}

@ObjectType({ description: 'A report sent online, opened.' })
@Reads('BASICS')
class OpenOnlineReportPayload extends Payload {
  @Row(() => OnlineReport, 'The report sent online.')
  onlineReport?: OnlineReport;

  @Field(() => OnlineReportInWords, { nullable: true, description: 'What was written. Null when refused.' })
  words?: OnlineReportInWords;
}

@ObjectType({ description: 'A report sent online, taken in.' })
@Reads('BASICS')
class TakeInOnlineReportPayload extends Payload {
  @Row(() => OnlineReport, 'The report sent online.')
  onlineReport?: OnlineReport;

  @Row(() => Report, 'The report that it is from now on, if the viewer may read it.')
  report?: Report;

  @Field(() => [Prompt], { nullable: true, description: 'What to do at once, danger first (policy 2.4).' })
  prompts?: Prompt[];
}

/** Reports sent online, until they are taken in. How they come is `server/online-report/`. */
@Resolver()
export class OnlineReportResolver {
  @Mutation(() => OpenOnlineReportPayload, {
    description:
      'Read what somebody sent online; that it was read stands in the audit (policy 12.1). A mutation, so that it never stands in an address. Answers with refusals that name field, rule and clause.',
  })
  @Allow('TRIAGE_REPORT')
  async openOnlineReport(
    @Arg('input', () => OpenOnlineReportInput, { description: 'Which.' }) input: OpenOnlineReportInput,
    @Ctx() context: Context,
  ) {
    // What was written is never kept under a key.
    return runOperation(context, { idempotencyKey: null }, async (em, act) => {
      const { sent, answers } = await openOnlineReport(em, input, act);
      return { onlineReport: sent, words: asOnlineWords(answers) };
    });
  }

  @Mutation(() => TakeInOnlineReportPayload, {
    description: `Take in what was sent online, as a report received when it was sent: the response clocks of policy 8.6 run from then. ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  takeInOnlineReport(
    @Arg('input', () => TakeInOnlineReportInput, { description: 'Which, and where it belongs.' })
    input: TakeInOnlineReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, (em, act) => takeInOnlineReport(em, input, act));
  }

  @Mutation(() => OnlineReportPayload, {
    description: `Set aside what was sent online and is no report; it is kept for its time (policy 8.4). ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  setOnlineReportAside(
    @Arg('input', () => SetOnlineReportAsideInput, { description: 'Which, and why.' })
    input: SetOnlineReportAsideInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      onlineReport: await setOnlineReportAside(em, input, act),
    }));
  }

  @Mutation(() => OnlineReportPayload, {
    description: `Take back that a report sent online was set aside: it waits again, and its clock has run on. ${changed}`,
  })
  @Allow('TRIAGE_REPORT')
  restoreOnlineReport(
    @Arg('input', () => RestoreOnlineReportInput, { description: 'Which.' }) input: RestoreOnlineReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      onlineReport: await restoreOnlineReport(em, input, act),
    }));
  }
}
