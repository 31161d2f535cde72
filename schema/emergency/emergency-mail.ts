import { englandAndWales } from '../calendar/working-calendar.ts';
import { type EmergencyReason, emergencyWords } from '../vocabulary.ts';

interface Taken {
  /** Of the case; of a person there is none. */
  reference: string | null;
  reason: EmergencyReason;
  startedAt: Date;
  until: Date;
}

const moment = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: englandAndWales.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);

/** What the data protection officer is written: no name, and nothing of what the emergency is. */
export function emergencyMail({ reference, reason, startedAt, until }: Taken): {
  title: string;
  body: string;
} {
  const what = reference ?? 'a person’s record';
  return {
    title: `Emergency access to ${what}`,
    body: `Somebody outside its scope reads ${what} since ${moment(startedAt)}, until ${moment(until)} at the latest.
Reason: ${emergencyWords.EmergencyReason.values[reason]}

Who it is and what they wrote down is in the list of emergency accesses.

--
Amity
`,
  };
}
