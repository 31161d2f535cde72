import { type MailText, signed } from '../notification/mail-words.ts';

/** What the data protection officer is written of holds whose review is due: references, codes and days, no name. */
export function holdsToReviewMail(
  holds: readonly { reason: string; reviewOn: string; reference: string | null }[],
): MailText {
  const each = holds.map(
    ({ reason, reviewOn, reference }) =>
      `  ${reference ?? 'a person'}: ${reason}, to be reviewed by ${reviewOn}`,
  );
  return {
    title: holds.length === 1 ? 'A hold is to be reviewed' : `${holds.length} holds are to be reviewed`,
    body: signed(
      `What is held is kept for ever unless somebody lifts the hold. To be looked at again:`,
      each.join('\n'),
    ),
  };
}
