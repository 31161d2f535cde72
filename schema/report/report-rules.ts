import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { Behaviour, ReportChannel, ReporterType } from '../vocabulary.ts';

export const longestDescription = 20_000;
export const longestReference = 100;

export interface ReportFacts {
  receivedAt: Date;
  /** When it happened, as told; the start of the day or month where no more is known. */
  occurredAt: Date | null;
  channel: ReportChannel;
  reporterType: ReporterType;
  /** Whether a person is named as the reporter. */
  reporterNamed: boolean;
  behaviour: Behaviour | null;
  description: string | null;
  externalReference?: string | null;
  dangerNow: boolean;
  policeCalledAt: Date | null;
}

/** Something the person at the keyboard must be told at once. */
export interface Prompt {
  prompt: 'CALL_999' | 'SAFEGUARDING_FIRST' | 'PROTECT_STAFF' | 'REDIRECT' | 'ASK_ABOUT_HATE' | 'ASK_IF_SAFE';
  clause: string;
  message: string;
}

/** Whether a report can be taken as it stands (#2, #28, #37, #92, #97), and what to say back at once. */
export function ruleOnReceipt(
  report: ReportFacts,
  now: Date,
  calendar: WorkingCalendar,
): Ruling<{ prompts: Prompt[] }> {
  const refusals = [
    ...refuseTimes(report, now, calendar),
    ...refuseSource(report),
    ...refuseText('description', report.description, longestDescription),
    ...refuseText('externalReference', report.externalReference, longestReference),
    ...refuseSilence(report),
  ];
  return ruling(refusals, { prompts: promptsFor(report) });
}

function refuseTimes(report: ReportFacts, now: Date, calendar: WorkingCalendar): Refusal[] {
  const { receivedAt, occurredAt, policeCalledAt } = report;
  const refusals: Refusal[] = [];
  if (receivedAt > now) {
    refusals.push(
      refusal('receivedAt', 'NOT_IN_THE_FUTURE', '8.4', 'A report cannot be received in the future.'),
    );
  } else if (localDay(receivedAt, calendar).year < calendar.firstYear) {
    const message = `Response times can be counted for reports received from ${calendar.firstYear} on.`;
    refusals.push(refusal('receivedAt', 'BEFORE_THE_CALENDAR', '8.6', message));
  }
  if (occurredAt && occurredAt > now) {
    refusals.push(
      refusal('occurredAt', 'NOT_IN_THE_FUTURE', '8.4', 'It cannot have happened in the future.'),
    );
  } else if (occurredAt && occurredAt > receivedAt) {
    const message = 'It cannot have happened after the report was received.';
    refusals.push(refusal('occurredAt', 'OCCURRED_BEFORE_RECEIVED', '8.4', message));
  }
  if (policeCalledAt && policeCalledAt > now) {
    const message = 'The police cannot have been called in the future.';
    refusals.push(refusal('policeCalledAt', 'NOT_IN_THE_FUTURE', '2.4', message));
  }
  return refusals;
}

function refuseSource({ channel, reporterType, reporterNamed }: ReportFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (channel === ReportChannel.AGENCY_REFERRAL && reporterType !== ReporterType.AGENCY) {
    const message = 'A referral comes from an agency.';
    refusals.push(refusal('reporterType', 'REFERRAL_IS_FROM_AGENCY', '8.1', message));
  }
  if (reporterType === ReporterType.ANONYMOUS && reporterNamed) {
    const message = 'An anonymous report names nobody as its reporter.';
    refusals.push(refusal('reporter', 'ANONYMOUS_HAS_NO_PERSON', '8.1', message));
  }
  if (reporterType === ReporterType.ANONYMOUS && channel === ReportChannel.IN_PERSON_VISIT) {
    const message = 'Staff know whom they visit, so a report made on a visit is not anonymous.';
    refusals.push(refusal('reporterType', 'VISIT_IS_NOT_ANONYMOUS', '8.3', message));
  }
  return refusals;
}

function refuseSilence({ behaviour, description }: ReportFacts): Refusal[] {
  if (!isBlank(description)) return [];
  if (behaviour === Behaviour.OTHER) {
    const message = 'Describe the behaviour: it is not one of the examples.';
    return [refusal('description', 'OTHER_NEEDS_DESCRIPTION', '2.6', message)];
  }
  if (behaviour === null) {
    const message = 'Say what happened: choose a behaviour or describe it.';
    return [refusal('description', 'SAY_WHAT_HAPPENED', '3.6', message)];
  }
  return [];
}

/** The first thing to say, while nobody has called the police (#28). */
export function promptsFor({
  dangerNow,
  policeCalledAt,
}: Pick<ReportFacts, 'dangerNow' | 'policeCalledAt'>): Prompt[] {
  if (!dangerNow || policeCalledAt) return [];
  const message =
    'If it is happening now or somebody is in danger, call 999 immediately. ' +
    'What to do next can be decided when everyone is safe.';
  return [{ prompt: 'CALL_999', clause: '2.4', message }];
}
