import { words } from './words.ts';

export enum OnlineReportState {
  WAITING = 'WAITING',
  TAKEN_IN = 'TAKEN_IN',
  SET_ASIDE = 'SET_ASIDE',
}

export enum OnlineReportReaders {
  CASE_WORKERS = 'CASE_WORKERS',
  LEADS_AND_MANAGERS = 'LEADS_AND_MANAGERS',
  MANAGERS_ABOVE = 'MANAGERS_ABOVE',
}

export enum SetAsideReason {
  SPAM = 'SPAM',
  TRIED_OUT = 'TRIED_OUT',
  SENT_TWICE = 'SENT_TWICE',
  NOT_OUR_PLACE = 'NOT_OUR_PLACE',
}

/** Reports sent by the form that needs no account (policy 8.3). */
export const onlineReportWords = {
  OnlineReportState: words(OnlineReportState, 'Where a report sent online stands (policy 8.3).', {
    WAITING: 'Nobody has taken it in yet; its clock runs since it was sent (policy 8.6).',
    TAKEN_IN: 'It is a report like any other.',
    SET_ASIDE: 'It is none, for a reason; that can be taken back.',
  }),
  OnlineReportReaders: words(
    OnlineReportReaders,
    'Who may read a report sent online before its place is known (policy 12.1).',
    {
      CASE_WORKERS: 'Everybody who may triage.',
      LEADS_AND_MANAGERS:
        'Service leads and managers: domestic abuse, which is not read by everybody (policy, Scope).',
      MANAGERS_ABOVE:
        'Area managers, housing managers and the head of service: it is about somebody who works here (policy, Scope).',
    },
  ),
  SetAsideReason: words(SetAsideReason, 'Why a report sent online is set aside.', {
    SPAM: 'Advertising, or nothing that anybody meant.',
    TRIED_OUT: 'Somebody tried the form out.',
    SENT_TWICE: 'It was sent before, and that one is kept.',
    NOT_OUR_PLACE: 'It is about no place of the landlord; whoever sent it was told who can help.',
  }),
};
