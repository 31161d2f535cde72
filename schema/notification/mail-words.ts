import { englandAndWales } from '../calendar/working-calendar.ts';

export interface MailText {
  title: string;
  body: string;
}

/** The paragraphs of a mail, and who it is from. */
export const signed = (...paragraphs: string[]) => `${paragraphs.join('\n\n')}\n\n--\nAmity\n`;

const { timeZone } = englandAndWales;

/** A moment as it is written in mails: `2 Mar 2026, 09:00`. */
export const momentInMail = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(at);
