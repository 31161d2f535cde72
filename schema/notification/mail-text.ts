import { reportNames } from '../management-report/report-names.ts';
import { AlarmStep, type DeadlineType, deadlineWords, type ManagementReportKind } from '../vocabulary.ts';

interface DeadlineInWords {
  step: AlarmStep;
  type: DeadlineType;
  dueAt: Date;
  urgent: boolean;
  /** Of the case or report; where it is about neither, what it is about. */
  reference: string;
  /** Of its page. */
  path: string | null;
}

/** A report that has been drafted and waits to be read and signed. */
export interface ReportInWords {
  kind: ManagementReportKind;
  /** First and last day of its period. */
  reference: string;
  path: string;
  urgent: false;
}

export type NoticeInWords = DeadlineInWords | ReportInWords;

const steps: Record<AlarmStep, string> = {
  [AlarmStep.DUE_SOON]: 'due soon',
  [AlarmStep.DUE]: 'not done in time',
  [AlarmStep.OVERDUE]: 'still not done',
};

/** What is due, without the clause in brackets behind it, which may name an Act with brackets of its own. */
const inWords = (type: DeadlineType): string =>
  deadlineWords.DeadlineType.values[type].replace(/\s*\((?:[^()]|\([^()]*\))*\)\.?$/, '').replace(/\.$/, '');

const day = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'long' }).format(at);

/**
 * One mail for whatever somebody is to be told, most pressing first: references and dates, never a name, a place or
 * what happened, since a mail is read on phones and forwarded.
 */
export function mailText(
  notices: readonly NoticeInWords[],
  { publicUrl, timeZone }: { publicUrl: string; timeZone: string },
): { title: string; body: string } {
  const deadlines = notices.filter((each) => 'dueAt' in each);
  const reports = notices.filter((each) => 'kind' in each);
  const ordered = [...deadlines.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()), ...reports];
  const lines = ordered.map((each) => {
    const link = each.path ? `\n  ${publicUrl}${each.path}` : '';
    return 'kind' in each
      ? `${readyInWords(each)}${link}`
      : `${each.reference}: ${inWords(each.type)}, ${steps[each.step]} (${day(each.dueAt, timeZone)})${link}`;
  });
  return {
    title: titleOf(ordered),
    body: `${lines.join('\n\n')}\n\n--\nAmity. What you are told by mail is set in the portal: ${publicUrl}/notices\n`,
  };
}

const readyInWords = ({ kind, reference }: ReportInWords): string =>
  `${reportNames[kind]}, ${reference}: drafted, to be read and signed`;

function titleOf(notices: readonly NoticeInWords[]): string {
  const [only] = notices;
  const urgent = notices.some((each) => each.urgent) ? 'Urgent: ' : '';
  if (notices.length === 1 && only)
    return 'kind' in only ? readyInWords(only) : `${urgent}${only.reference}: ${steps[only.step]}`;
  const reports = notices.filter((each) => 'kind' in each).length;
  if (reports === notices.length) return `${reports} reports are ready`;
  return `${urgent}${notices.length} ${reports > 0 ? 'deadlines and reports' : 'deadlines'} need you`;
}
