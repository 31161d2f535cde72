import { type MailText, momentInMail, signed } from '../notification/mail-words.ts';

const page = (publicUrl: string) => new URL('/reports/equality/exact', publicUrl).href;

/** For the other steward: that something waits, and not what. */
export const elevationAskedMail = (publicUrl: string): MailText => ({
  title: 'Exact equality figures are asked for',
  body: signed(
    'A steward asks to see counts of the equality summary before they were rounded. It waits for you to approve or decline it.',
    `Which counts, and why: ${page(publicUrl)}`,
  ),
});

/** For whoever asked. */
export const elevationDecidedMail = (until: Date | null, publicUrl: string): MailText =>
  until
    ? {
        title: 'Exact equality figures are open to you',
        body: signed(
          `What you asked for was approved: it is open until ${momentInMail(until)} at the latest. Each look is written down.`,
          page(publicUrl),
        ),
      }
    : {
        title: 'Exact equality figures were declined',
        body: signed('What you asked for was declined by the other steward.', page(publicUrl)),
      };

/** For the data protection officer: neither who, nor which counts. */
export const elevationOpenedMail = (year: string, until: Date, publicUrl: string): MailText => ({
  title: 'Exact equality figures were opened',
  body: signed(
    `Counts of the equality summary of ${year} before they were rounded are open to one steward until ${momentInMail(until)} at the latest, approved by the other.`,
    `Who, which and why: ${page(publicUrl)}. Each look is in the audit.`,
  ),
});
