import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { askForReport, editSentences, signReport } from '../../schema/management-report/keep-report.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import {
  ManagementReportFilter,
  ManagementReportOrder,
} from '../../schema/management-report/management-report-filter.ts';
import {
  AskForManagementReportInput,
  EditReportSentencesInput,
  SignManagementReportInput,
} from '../../schema/management-report/management-report-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const ManagementReportConnection = connectionOf(ManagementReport);
const ManagementReportPage = pageOf(ManagementReportFilter, ManagementReportOrder);

@ObjectType({ description: 'A management report as the change left it.' })
@Reads('BASICS')
class ManagementReportPayload extends Payload {
  @Row(() => ManagementReport, 'The report.')
  report?: ManagementReport;
}

/** Reports to management: counted once, signed, never changed (policy 15.5). */
@Resolver()
export class ManagementReportResolver {
  @Query(() => ManagementReport, {
    nullable: true,
    description:
      'One report to management, as it was frozen (policy 15.5). Its identity is its permanent link: /reports/ID in the portal.',
  })
  @Allow('READ_MANAGEMENT_REPORTS')
  managementReport(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The identity.' }) _id: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => ManagementReportConnection, {
    description:
      'Reports to management of the whole landlord, drafts, signed ones and those superseded (policy 15.5).',
  })
  @Allow('READ_MANAGEMENT_REPORTS')
  managementReports(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ManagementReportPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => ManagementReportPayload, {
    description: `Have a report counted by a worker, in a moment: the first of its period, a draft anew, or with a reason a revision of the signed one. It tells what the senior management team may see, whoever asks (policy 15.5). ${changed}`,
  })
  @Allow('WRITE_MANAGEMENT_REPORTS')
  askForManagementReport(
    @Arg('input', () => AskForManagementReportInput, { description: 'Which.' })
    input: AskForManagementReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ report: await askForReport(em, input, act) }));
  }

  @Mutation(() => ManagementReportPayload, {
    description: `Say in other words what the board needs to know; what the templates said is kept beside it (policy 15.5). ${changed}`,
  })
  @Allow('WRITE_MANAGEMENT_REPORTS')
  editReportSentences(
    @Arg('input', () => EditReportSentencesInput, { description: 'The sentences.' })
    input: EditReportSentencesInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ report: await editSentences(em, input, act) }));
  }

  @Mutation(() => ManagementReportPayload, {
    description: `Sign a draft as it was read: from then on it can never be changed, and the revision it replaces is superseded (policy 15.5). ${changed}`,
  })
  @Allow('SIGN_MANAGEMENT_REPORTS')
  signManagementReport(
    @Arg('input', () => SignManagementReportInput, { description: 'Which, as read.' })
    input: SignManagementReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ report: await signReport(em, input, act) }));
  }
}
