import { type MailText, signed } from '../notification/mail-words.ts';
import { WebhookStop } from '../vocabulary.ts';

/** What administrators are written when a webhook stopped by itself: the name they gave it, never its address. */
export function webhookStoppedMail(name: string, because: WebhookStop, publicUrl: string): MailText {
  const why =
    because === WebhookStop.GONE
      ? 'its receiver answered that it is there no more'
      : 'ten attempts over three days came to nothing';
  return {
    title: `A webhook has stopped: ${name}`,
    body: signed(
      `Nothing is sent to the webhook “${name}” any more: ${why}.`,
      `What happens meanwhile is kept and sent in order once it is started again:\n${publicUrl}/integrations`,
    ),
  };
}
