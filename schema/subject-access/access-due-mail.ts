import { type MailText, signed } from '../notification/mail-words.ts';

/** What the data protection officer is written of a request that comes due, or is late: days and a stage, no name. */
export function accessDueMail({
  receivedOn,
  dueOn,
  stage,
  late,
}: {
  receivedOn: string;
  dueOn: string;
  stage: string;
  late: boolean;
}): MailText {
  const title = late ? 'A request for access is late' : 'A request for access comes due';
  return {
    title,
    body: signed(
      `A request for access to somebody's own data, received on ${receivedOn}, ${late ? 'was' : 'is'} to be answered by ${dueOn}\n(UK GDPR, Article 12(3)). It stands at ${stage}.`,
    ),
  };
}
