import { AlarmStep, type DeadlineType, deadlineWords } from '../vocabulary.ts';

export interface NoticeInWords {
  step: AlarmStep;
  type: DeadlineType;
  dueAt: Date;
  urgent: boolean;
  /** Of the case or report; where it is about neither, what it is about. */
  reference: string;
  /** Of its page. */
  path: string | null;
}

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
  const ordered = [...notices].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const lines = ordered.map(
    ({ reference, step, type, dueAt, path }) =>
      `${reference}: ${inWords(type)}, ${steps[step]} (${day(dueAt, timeZone)})${path ? `\n  ${publicUrl}${path}` : ''}`,
  );
  const [only] = ordered;
  const title =
    ordered.length === 1 && only
      ? `${only.urgent ? 'Urgent: ' : ''}${only.reference}: ${steps[only.step]}`
      : `${ordered.some(({ urgent }) => urgent) ? 'Urgent: ' : ''}${ordered.length} deadlines need you`;
  return {
    title,
    body: `${lines.join('\n\n')}\n\n--\nAmity. What you are told by mail is set in the portal: ${publicUrl}/notices\n`,
  };
}
