import { type MailText, momentInMail, signed } from '../notification/mail-words.ts';
import { type EmergencyReason, emergencyWords } from '../vocabulary.ts';

interface Taken {
  /** Of the case; of a person there is none. */
  reference: string | null;
  reason: EmergencyReason;
  startedAt: Date;
  until: Date;
}

/** What the data protection officer is written: no name, and nothing of what the emergency is. */
export function emergencyMail({ reference, reason, startedAt, until }: Taken): MailText {
  const what = reference ?? 'a person’s record';
  return {
    title: `Emergency access to ${what}`,
    body: signed(
      `Somebody outside its scope reads ${what} since ${momentInMail(startedAt)}, until ${momentInMail(until)} at the latest.\nReason: ${emergencyWords.EmergencyReason.values[reason]}`,
      'Who it is and what they wrote down is in the list of emergency accesses.',
    ),
  };
}
