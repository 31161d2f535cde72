import { englandAndWales } from '../calendar/working-calendar.ts';
import { type MailText, signed } from '../notification/mail-words.ts';

export type OnlineReportStep = 'EMERGENCY' | 'WAITS' | 'LATE';

const day = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: englandAndWales.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
  }).format(at);

/** What those who must act are written: a reference and a day, and nothing of who wrote what. */
export function onlineReportMail(
  { reference, dueAt }: { reference: string; dueAt: Date },
  step: OnlineReportStep,
  publicUrl: string,
): MailText {
  const titles: Record<OnlineReportStep, string> = {
    EMERGENCY: `Urgent: ${reference} was sent online`,
    WAITS: `${reference} waits to be taken in`,
    LATE: `${reference}: nobody has taken it in, and its time is over`,
  };
  const says: Record<OnlineReportStep, string> = {
    EMERGENCY: 'By what was answered it is an emergency (8.6).',
    WAITS: 'Nobody has taken it in or set it aside yet.',
    LATE: 'Contact was due, and nobody has taken it in or set it aside.',
  };
  return {
    title: titles[step],
    body: signed(
      `${says[step]}\nContact is due by ${day(dueAt)}, counted from when it was sent.`,
      `  ${publicUrl}/online-reports`,
    ),
  };
}
