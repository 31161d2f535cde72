import { words } from './words.ts';

export enum WebhookStop {
  BY_HAND = 'BY_HAND',
  FAILED_TOO_LONG = 'FAILED_TOO_LONG',
  GONE = 'GONE',
}

export enum DeliveryState {
  WAITING = 'WAITING',
  DELIVERED = 'DELIVERED',
  WITHHELD = 'WITHHELD',
  FAILED = 'FAILED',
}

export enum WebhookFault {
  ADDRESS_REFUSED = 'ADDRESS_REFUSED',
  NAME_NOT_FOUND = 'NAME_NOT_FOUND',
  NOT_REACHED = 'NOT_REACHED',
  NOT_TRUSTED = 'NOT_TRUSTED',
  TIMED_OUT = 'TIMED_OUT',
  ANSWER_UNREADABLE = 'ANSWER_UNREADABLE',
  REDIRECTED = 'REDIRECTED',
  REFUSED = 'REFUSED',
  GONE = 'GONE',
  RECEIVER_FAILED = 'RECEIVER_FAILED',
}

/** Events that are sent to integrators' systems (Standard Webhooks). */
export const webhookWords = {
  WebhookStop: words(WebhookStop, 'Why nothing is sent to a webhook any more.', {
    BY_HAND: 'An administrator stopped it.',
    FAILED_TOO_LONG: 'Ten attempts over three days came to nothing.',
    GONE: 'The receiver answered that it is there no more (410).',
  }),
  DeliveryState: words(DeliveryState, 'What became of one event at one webhook.', {
    WAITING: 'To be sent, for the first time or again.',
    DELIVERED: 'The receiver took it (2xx).',
    WITHHELD: 'Not sent: by then the integrator might not know of it any more, or did not ask for its kind.',
    FAILED: 'A test that did not arrive; it is not tried again.',
  }),
  WebhookFault: words(WebhookFault, 'What went wrong; nothing of what the receiver said is kept.', {
    ADDRESS_REFUSED: 'The name leads to a private, local or otherwise closed address, so nothing was asked.',
    NAME_NOT_FOUND: 'The name leads nowhere.',
    NOT_REACHED: 'No connection, or it broke.',
    NOT_TRUSTED: 'The certificate is not to be trusted.',
    TIMED_OUT: 'No answer within five seconds.',
    ANSWER_UNREADABLE: 'What came back is no answer of HTTP, or its head is too long.',
    REDIRECTED: 'It led elsewhere (3xx), where nothing is sent.',
    REFUSED: 'The receiver refused it (4xx).',
    GONE: 'The receiver is there no more (410).',
    RECEIVER_FAILED: 'The receiver failed (5xx).',
  }),
};
