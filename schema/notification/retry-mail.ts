import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { ChangeInput } from '../change-input.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { MailStatus } from '../vocabulary.ts';
import { Mail } from './mail.ts';

@InputType({ description: 'A mail to be tried again.' })
export class RetryMailInput extends ChangeInput {
  @Field(() => ID, { description: 'The mail.' })
  mailId!: string;
}

/** Has a mail tried again at once: one that waits, or one that was given up. */
export async function retryMail(em: EntityManager, input: RetryMailInput, act: Act): Promise<Mail> {
  const mail = found(await em.findOne(Mail, identity(input.mailId, 'mailId', 'mail')), 'mailId', 'mail');
  const may = mail.status === MailStatus.WAITING || mail.status === MailStatus.GIVEN_UP;
  const message = 'Only a mail that waits or was given up can be tried again.';
  insist(ruling(may ? [] : [refusal('mailId', 'NOT_SENT_YET', '15.3', message)], {}));
  mail.status = MailStatus.WAITING;
  mail.tryAt = act.now;
  mail.attempts = 0;
  return mail;
}
