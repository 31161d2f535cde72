import { englandAndWales } from '../calendar/working-calendar.ts';

interface Text {
  title: string;
  body: string;
}

const moment = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: englandAndWales.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);

const page = (publicUrl: string) => new URL('/reports/equality/exact', publicUrl).href;
const signed = (...paragraphs: string[]) => `${paragraphs.join('\n\n')}\n\n--\nAmity\n`;

/** For the other steward: that something waits, and not what. */
export const elevationAskedMail = (publicUrl: string): Text => ({
  title: 'Exact equality figures are asked for',
  body: signed(
    'A steward asks to see counts of the equality summary before they were rounded. It waits for you to approve or decline it.',
    `Which counts, and why: ${page(publicUrl)}`,
  ),
});

/** For whoever asked. */
export const elevationDecidedMail = (until: Date | null, publicUrl: string): Text =>
  until
    ? {
        title: 'Exact equality figures are open to you',
        body: signed(
          `What you asked for was approved: it is open until ${moment(until)} at the latest. Each look is written down.`,
          page(publicUrl),
        ),
      }
    : {
        title: 'Exact equality figures were declined',
        body: signed('What you asked for was declined by the other steward.', page(publicUrl)),
      };

/** For the data protection officer: neither who, nor which counts. */
export const elevationOpenedMail = (year: string, until: Date, publicUrl: string): Text => ({
  title: 'Exact equality figures were opened',
  body: signed(
    `Counts of the equality summary of ${year} before they were rounded are open to one steward until ${moment(until)} at the latest, approved by the other.`,
    `Who, which and why: ${page(publicUrl)}. Each look is in the audit.`,
  ),
});
