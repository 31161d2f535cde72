import { words } from './words.ts';

export enum RetentionKind {
  CASE = 'CASE',
  NOT_ASB_REPORT = 'NOT_ASB_REPORT',
  REFERRED_REPORT = 'REFERRED_REPORT',
  WITHDRAWN_REPORT = 'WITHDRAWN_REPORT',
  UNDECIDED_REPORT = 'UNDECIDED_REPORT',
  EVIDENCE = 'EVIDENCE',
  PREVENTION = 'PREVENTION',
  VISIT = 'VISIT',
  OCCUPANT_ASSESSMENT = 'OCCUPANT_ASSESSMENT',
  ONLINE_REPORT = 'ONLINE_REPORT',
}

export enum KeptBecause {
  HELD = 'HELD',
  CASE_OPEN = 'CASE_OPEN',
  RUNNING_ORDER = 'RUNNING_ORDER',
  FORMAL_ACTION = 'FORMAL_ACTION',
  CASE_REVIEW = 'CASE_REVIEW',
  LINKED_CASE_OPEN = 'LINKED_CASE_OPEN',
  LINKED_PROCEEDINGS = 'LINKED_PROCEEDINGS',
  REPORT_UNDECIDED = 'REPORT_UNDECIDED',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
}

export enum HoldReason {
  LEGAL_CLAIM = 'LEGAL_CLAIM',
  POLICE_INVESTIGATION = 'POLICE_INVESTIGATION',
  OMBUDSMAN_OR_REGULATOR = 'OMBUDSMAN_OR_REGULATOR',
  INQUEST_OR_INQUIRY = 'INQUEST_OR_INQUIRY',
  SUBJECT_REQUEST = 'SUBJECT_REQUEST',
  SAFEGUARDING = 'SAFEGUARDING',
}

export enum ErasureReason {
  NO_LONGER_NEEDED = 'NO_LONGER_NEEDED',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  OBJECTION = 'OBJECTION',
  UNLAWFUL = 'UNLAWFUL',
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
}

export enum MinimisedUnder {
  RETENTION = 'RETENTION',
  ERASURE = 'ERASURE',
}

/** How long what is kept, why it is kept longer, and what became of it (UK GDPR, Article 5(1)(e)). */
export const retentionWords = {
  RetentionKind: words(RetentionKind, 'What is kept for a time of its own, set by the policy document.', {
    CASE: 'A case with everything that belongs to it, its reports and its files of evidence.',
    NOT_ASB_REPORT: 'A report that was found not to be anti-social behaviour.',
    REFERRED_REPORT: 'A report that went to another procedure or another agency.',
    WITHDRAWN_REPORT: 'A report that was withdrawn, or told again what was reported already.',
    UNDECIDED_REPORT: 'A report that nobody decided; imported ones too.',
    EVIDENCE: 'Evidence that came without a case and was set aside.',
    PREVENTION: 'Prevention that belongs to no case.',
    VISIT: 'A visit that belongs to no case.',
    OCCUPANT_ASSESSMENT: 'An occupant’s risk assessment outside any case.',
    ONLINE_REPORT: 'What was sent online and never taken in.',
  }),
  KeptBecause: words(KeptBecause, 'Why something is kept although its time is over, or may not be erased.', {
    HELD: 'Somebody has put a hold on it, or on a person in it.',
    CASE_OPEN: 'The case is open.',
    RUNNING_ORDER: 'A court order of the case is in force.',
    FORMAL_ACTION: 'Formal or legal action is under way.',
    CASE_REVIEW: 'An ASB case review is under way.',
    LINKED_CASE_OPEN: 'A case that it is linked to, or the report that it repeats, is open.',
    LINKED_PROCEEDINGS:
      'In a case that it is linked to an order, formal action or a case review is under way.',
    REPORT_UNDECIDED: 'The person made a report that nobody has decided yet.',
    ACCESS_REQUEST:
      'The person, or somebody in it, has asked for access to their data, and it is not answered yet.',
  }),
  HoldReason: words(HoldReason, 'Why something must not go although its time is over.', {
    LEGAL_CLAIM: 'A legal claim is made or to be expected.',
    POLICE_INVESTIGATION: 'The police or a prosecutor need it.',
    OMBUDSMAN_OR_REGULATOR:
      'The Housing Ombudsman, a regulator or the Information Commissioner looks into it.',
    INQUEST_OR_INQUIRY: 'An inquest, a review of a death or a public inquiry needs it.',
    SUBJECT_REQUEST:
      'The person has asked for it to be kept, or what is held about them is being put together.',
    SAFEGUARDING: 'A safeguarding enquiry needs it.',
  }),
  ErasureReason: words(ErasureReason, 'On which ground somebody is erased (UK GDPR, Article 17(1)).', {
    NO_LONGER_NEEDED: 'It is needed no longer for what it was collected for: (a).',
    CONSENT_WITHDRAWN: 'They took back their consent, and nothing else carries it: (b).',
    OBJECTION: 'They object, and nothing weighs more: (c).',
    UNLAWFUL: 'It should not have been kept: (d).',
    LEGAL_OBLIGATION: 'The law asks for it to be erased: (e).',
  }),
  MinimisedUnder: words(MinimisedUnder, 'Why identity and words are no longer there.', {
    RETENTION: 'The time for which it is kept was over.',
    ERASURE: 'The person asked to be erased (UK GDPR, Article 17).',
  }),
};
