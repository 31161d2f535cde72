import { words } from './words.ts';

export enum AlarmStep {
  DUE_SOON = 'DUE_SOON',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
}

export enum AlarmRecipient {
  OWNER = 'OWNER',
  SERVICE_LEAD = 'SERVICE_LEAD',
  AREA_MANAGER = 'AREA_MANAGER',
  AWAITING = 'AWAITING',
}

export enum MailPreference {
  EACH = 'EACH',
  DAILY_DIGEST = 'DAILY_DIGEST',
  NONE = 'NONE',
}

export enum MailStatus {
  WAITING = 'WAITING',
  SENT = 'SENT',
  KEPT = 'KEPT',
  GIVEN_UP = 'GIVEN_UP',
}

/** Who is told of a deadline, when, and by which way. */
export const alarmWords = {
  AlarmStep: words(AlarmStep, 'How far a deadline has come.', {
    DUE_SOON: 'It falls due soon.',
    DUE: 'It has fallen due and was not met.',
    OVERDUE: 'It is still not met some working days after.',
  }),
  AlarmRecipient: words(AlarmRecipient, 'Who is told of a deadline.', {
    OWNER:
      'Whoever leads the case; of a report nobody has decided, the service lead; of what the landlord owes for a period, those who prepare it.',
    SERVICE_LEAD: 'The service leads of the service (policy 15.2).',
    AREA_MANAGER: 'The area managers of the area (policy 15.3).',
    AWAITING:
      'Of what the landlord owes for a period: those who wait for it (policy 15.4, 15.5); else nobody.',
  }),
  MailPreference: words(MailPreference, 'How somebody wants to hear of notices by mail.', {
    EACH: 'As they come, in working hours; what is urgent at once.',
    DAILY_DIGEST: 'Together, each working day; what is urgent at once.',
    NONE: 'Not by mail: they are in the portal.',
  }),
  MailStatus: words(MailStatus, 'What became of a mail.', {
    WAITING: 'To be sent, or to be tried again.',
    SENT: 'Handed to the mail server.',
    KEPT: 'Not sent: there is no mail server, as in a demonstration.',
    GIVEN_UP: 'Not sent: the mail server refused it, or did not answer for days.',
  }),
};
