import { type MailText, signed } from '../notification/mail-words.ts';
import { type ScheduleName, scheduleWords } from '../vocabulary.ts';

/** What an administrator is written of a schedule that found something: counts, codes and days, no name. */
export function findingMail(
  schedule: ScheduleName,
  result: Record<string, unknown>,
  publicUrl: string,
): MailText {
  const found = Object.entries(result).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  return {
    title: `To be looked at: ${schedule}`,
    body: signed(
      `${scheduleWords.ScheduleName.values[schedule]} It found something that a person must look at:`,
      found.join('\n'),
      `It is on the page of operations: ${publicUrl}/operations`,
    ),
  };
}
