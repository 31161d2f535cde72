import { englandAndWales } from '../calendar/working-calendar.ts';
import { type MailText, signed } from '../notification/mail-words.ts';

export interface Delegated {
  absent: string;
  delegate: string;
  fromAt: Date;
  until: Date;
}

const day = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: englandAndWales.timeZone, dateStyle: 'long' }).format(at);

/** What both and whoever manages the absent person are written: staff and days, and no case. */
export function delegationMail({ absent, delegate, fromAt, until }: Delegated): MailText {
  return {
    title: `${delegate} stands in for ${absent}`,
    body: signed(
      `From ${day(fromAt)} to the end of ${day(new Date(until.getTime() - 1))} ${delegate} stands in for ${absent}: reads and does in their scope what they may, and is reminded of what is due. Restricted cases stay with those who are named, and nobody approves what either of the two has proposed. It ends by itself; either of the two can end it sooner.`,
    ),
  };
}
