import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { NewPersonInput } from '../person/new-person-input.ts';
import { receiveReport } from '../report/receive-report.ts';
import type { Report } from '../report/report.ts';
import type { Prompt } from '../report/report-rules.ts';
import { ReportAttachment } from '../report-attachment/report-attachment.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import {
  HatePerceivedBy,
  OnlineReportState,
  PersonKind,
  ReportChannel,
  ReporterType,
  Urgency,
} from '../vocabulary.ts';
import { findOnlineReport, standingOf } from './find-online-report.ts';
import type { OnlineReport } from './online-report.ts';
import { categoryOf } from './online-report-clock.ts';
import type { TakeInOnlineReportInput } from './online-report-inputs.ts';
import { ruleOnTakingIn } from './online-report-rules.ts';
import { openAnswers } from './seal-online-report.ts';
import type { SentAnswers, SentReporter } from './sent-answers.ts';
import { toldInWords } from './told-in-words.ts';

/**
 * Makes what was sent online a report like any other, received when it was sent: its clocks run from there (8.6, #97).
 * What was sealed is in the report from now on, under its rules, and here no more.
 */
export async function takeInOnlineReport(
  em: EntityManager,
  input: TakeInOnlineReportInput,
  act: Act,
): Promise<{ onlineReport: OnlineReport; report: Report; prompts: Prompt[] }> {
  const sent = await findOnlineReport(em, input);
  const answers = await openAnswers(sent, act.secrets);
  insist(
    ruleOnTakingIn({
      ...standingOf(sent),
      anonymous: answers !== null && answers.reporter === null,
      reporterNamed: input.reporterId != null,
    }),
  );
  const { report, prompts } = await receiveReport(em, { ...input, ...toldOn(answers!, sent, input) }, act, {
    toldAsEmergency: sent.urgency === Urgency.EMERGENCY,
  });
  for (const attachment of await em.find(ReportAttachment, { onlineReport: sent })) {
    attachment.report = report;
    attachment.fileName = answers!.files?.find(({ id }) => id === attachment.id)?.fileName ?? null;
  }
  sent.state = OnlineReportState.TAKEN_IN;
  sent.report = report;
  sent.takenInAt = act.now;
  sent.takenInBy = em.getReference(Staff, act.by.staffId);
  sent.sealed = null;
  sent.wrapped = null;
  sent.masterKey = null;
  return { onlineReport: sent, report, prompts };
}

function toldOn(answers: SentAnswers, sent: OnlineReport, input: TakeInOnlineReportInput) {
  const { reporter } = answers;
  return {
    receivedAt: sent.sentAt,
    channel: ReportChannel.WEBSITE,
    reporterType: reporter ? answers.reporterType : ReporterType.ANONYMOUS,
    reporter: reporter && !input.reporterId ? personOf(reporter) : null,
    category: input.category ?? categoryOf(answers),
    description: toldInWords(answers, sent),
    dangerNow: answers.dangerNow,
    violence: answers.violence,
    hateStrands: answers.hateStrands.length > 0 ? answers.hateStrands : answers.hate === false ? [] : null,
    hatePerceivedBy:
      answers.hateStrands.length === 0
        ? null
        : answers.onBehalfOf
          ? HatePerceivedBy.REPORTER
          : HatePerceivedBy.VICTIM,
    safeToSelfResolve: answers.safeToSelfResolve,
  };
}

const personOf = (reporter: SentReporter): NewPersonInput => ({
  kind: PersonKind.INDIVIDUAL,
  name: reporter.name,
  phone: reporter.phone,
  email: reporter.email,
  contactPreferences: {
    preferredMethods: reporter.methods,
    doNotLeaveMessages: reporter.noMessages,
    safeTimes: reporter.safeTimes,
    mustNotBeSaid: reporter.mustNotBeSaid,
    language: reporter.language,
  },
});
