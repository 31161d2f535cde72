import { words } from './words.ts';

export enum SubjectAccessStage {
  RECEIVED = 'RECEIVED',
  DRAFTED = 'DRAFTED',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum SubjectAccessAsker {
  THEMSELVES = 'THEMSELVES',
  SOLICITOR = 'SOLICITOR',
  ATTORNEY_OR_DEPUTY = 'ATTORNEY_OR_DEPUTY',
  PARENT = 'PARENT',
  OTHER_REPRESENTATIVE = 'OTHER_REPRESENTATIVE',
}

export enum IdentityCheck {
  KNOWN_TO_STAFF = 'KNOWN_TO_STAFF',
  PHOTO_DOCUMENT_SEEN = 'PHOTO_DOCUMENT_SEEN',
  DETAILS_ON_RECORD_MATCHED = 'DETAILS_ON_RECORD_MATCHED',
  CALLED_BACK_ON_KNOWN_NUMBER = 'CALLED_BACK_ON_KNOWN_NUMBER',
}

export enum ExtensionReason {
  COMPLEX = 'COMPLEX',
  SEVERAL_REQUESTS = 'SEVERAL_REQUESTS',
}

export enum SubjectAccessRefusal {
  MANIFESTLY_UNFOUNDED = 'MANIFESTLY_UNFOUNDED',
  MANIFESTLY_EXCESSIVE = 'MANIFESTLY_EXCESSIVE',
  IDENTITY_NOT_CONFIRMED = 'IDENTITY_NOT_CONFIRMED',
  NO_AUTHORITY = 'NO_AUTHORITY',
}

export enum ItemState {
  UNDECIDED = 'UNDECIDED',
  INCLUDED = 'INCLUDED',
  REDACTED = 'REDACTED',
  WITHHELD = 'WITHHELD',
}

export enum WithholdingGround {
  THIRD_PARTY = 'THIRD_PARTY',
  CRIME_AND_TAXATION = 'CRIME_AND_TAXATION',
  LEGAL_PROFESSIONAL_PRIVILEGE = 'LEGAL_PROFESSIONAL_PRIVILEGE',
  SERIOUS_HARM = 'SERIOUS_HARM',
  PUBLIC_PROTECTION = 'PUBLIC_PROTECTION',
  NOT_ABOUT_THEM = 'NOT_ABOUT_THEM',
}

export enum SubjectAccessSide {
  OWN = 'OWN',
  ACCUSED = 'ACCUSED',
}

/** What the document of a request for access is made of, in its order. */
export enum SubjectAccessKind {
  PERSON = 'PERSON',
  HOUSEHOLD = 'HOUSEHOLD',
  CASE = 'CASE',
  REPORT = 'REPORT',
  ALLEGATION = 'ALLEGATION',
  CONTACT = 'CONTACT',
  RISK_ASSESSMENT = 'RISK_ASSESSMENT',
  ACTION_PLAN = 'ACTION_PLAN',
  ACTION = 'ACTION',
  FORMAL_STEP = 'FORMAL_STEP',
  COURT_ORDER = 'COURT_ORDER',
  DIARY = 'DIARY',
  SUPPORT = 'SUPPORT',
  COOPERATION = 'COOPERATION',
  COMPLAINT = 'COMPLAINT',
  SURVEY = 'SURVEY',
  VISIT = 'VISIT',
  PREVENTION = 'PREVENTION',
  EVIDENCE = 'EVIDENCE',
  PERMISSION = 'PERMISSION',
  DISCLOSURE = 'DISCLOSURE',
  EQUALITY_PROFILE = 'EQUALITY_PROFILE',
  HEALTH = 'HEALTH',
  SAFE_CONTACT = 'SAFE_CONTACT',
  LOOK = 'LOOK',
}

/** Requests for access to what is held about somebody (UK GDPR, Article 15). */
export const subjectAccessWords = {
  SubjectAccessStage: words(
    SubjectAccessStage,
    'Where a request for access to somebody’s own data stands (UK GDPR, Article 15).',
    {
      RECEIVED: 'It has come in; what is held is looked through and decided on.',
      DRAFTED: 'Everything is decided on; a second person looks at it.',
      APPROVED: 'A second person has approved it; it may be sent.',
      SENT: 'The copy has been sent.',
      REFUSED: 'It was refused, for a reason that the person was told.',
      WITHDRAWN: 'Whoever asked has taken it back.',
    },
  ),
  SubjectAccessAsker: words(SubjectAccessAsker, 'Who asks for access to somebody’s data.', {
    THEMSELVES: 'The person themselves.',
    SOLICITOR: 'A solicitor with the person’s authority.',
    ATTORNEY_OR_DEPUTY:
      'An attorney under a lasting power, or a deputy of the Court of Protection (Mental Capacity Act 2005).',
    PARENT: 'A parent, for a child who cannot ask themselves.',
    OTHER_REPRESENTATIVE: 'Somebody else with the person’s authority.',
  }),
  IdentityCheck: words(
    IdentityCheck,
    'How it was made sure who asks. No copy of a document is kept (UK GDPR, Article 12(6)).',
    {
      KNOWN_TO_STAFF: 'They are known to a colleague who spoke to them.',
      PHOTO_DOCUMENT_SEEN: 'A document with a photograph was looked at and given back.',
      DETAILS_ON_RECORD_MATCHED: 'They told what is on record of them and few others know.',
      CALLED_BACK_ON_KNOWN_NUMBER: 'They were called back at the number that is on record.',
    },
  ),
  ExtensionReason: words(
    ExtensionReason,
    'Why a request takes longer than one month (UK GDPR, Article 12(3)).',
    { COMPLEX: 'It is complex.', SEVERAL_REQUESTS: 'The person has made several requests.' },
  ),
  SubjectAccessRefusal: words(SubjectAccessRefusal, 'Why a request for access is refused.', {
    MANIFESTLY_UNFOUNDED: 'It is manifestly unfounded (UK GDPR, Article 12(5)).',
    MANIFESTLY_EXCESSIVE: 'It is manifestly excessive (UK GDPR, Article 12(5)).',
    IDENTITY_NOT_CONFIRMED: 'It could not be made sure who asks (UK GDPR, Article 12(2) and (6)).',
    NO_AUTHORITY: 'Whoever asks for somebody else has not shown that they may.',
  }),
  ItemState: words(ItemState, 'What becomes of one thing that is held, in the copy for the person.', {
    UNDECIDED: 'Nobody has decided yet: it is withheld until somebody does.',
    INCLUDED: 'The person gets it as it stands.',
    REDACTED: 'In its place the person gets words that were written for them.',
    WITHHELD: 'The person does not get it.',
  }),
  WithholdingGround: words(
    WithholdingGround,
    'Why the person does not get something (Data Protection Act 2018, Schedules 2 and 3).',
    {
      THIRD_PARTY: 'It would tell of somebody else (Schedule 2, paragraph 16).',
      CRIME_AND_TAXATION:
        'It would prejudice the prevention or detection of crime (Schedule 2, paragraph 2).',
      LEGAL_PROFESSIONAL_PRIVILEGE:
        'It is covered by legal professional privilege (Schedule 2, paragraph 19).',
      SERIOUS_HARM: 'It would be likely to cause serious harm to somebody (Schedule 3, Parts 2 and 3).',
      PUBLIC_PROTECTION: 'It would prejudice the protection of the public (Schedule 2, paragraph 7).',
      NOT_ABOUT_THEM: 'It says nothing about the person (UK GDPR, Article 4(1)).',
    },
  ),
  SubjectAccessSide: words(SubjectAccessSide, 'How somebody stands to something that is held about them.', {
    OWN: 'It is theirs: they reported, were harmed, witnessed it or were spoken to as such.',
    ACCUSED:
      'It is held of them as somebody accused or around one: in general categories and months, and nothing by which it could be told who reported.',
  }),
  SubjectAccessKind: words(SubjectAccessKind, 'What one thing is that is held about somebody.', {
    PERSON: 'Who they are and how they are reached.',
    HOUSEHOLD: 'That they live or lived in a household, or belong to a group.',
    CASE: 'That they are in a case, and as what.',
    REPORT: 'A report that they made.',
    ALLEGATION: 'What was told in a case that they are in, by somebody else.',
    CONTACT: 'A contact with them, letters included.',
    RISK_ASSESSMENT: 'A risk assessment of them.',
    ACTION_PLAN: 'An action plan agreed with them, its items and reviews.',
    ACTION: 'An action that concerns them.',
    FORMAL_STEP: 'What was weighed before a formal action against them, or what became of it.',
    COURT_ORDER: 'A court order against them or for them, and its changes.',
    DIARY: 'Diary sheets that they keep or kept.',
    SUPPORT: 'Security measures, a temporary move, support as a witness.',
    COOPERATION: 'What they were asked for, and what they answered.',
    COMPLAINT: 'A complaint of theirs about the service, or a case review that they applied for.',
    SURVEY: 'A survey that was sent to them, and their answer.',
    VISIT: 'A visit to them.',
    PREVENTION: 'Prevention that concerns them.',
    EVIDENCE: 'Evidence that they gave.',
    PERMISSION: 'A permission that they gave.',
    DISCLOSURE: 'Information about them that left the landlord.',
    EQUALITY_PROFILE: 'What they answered about protected characteristics.',
    HEALTH: 'A note about their health or vulnerability.',
    SAFE_CONTACT: 'How to reach them safely.',
    LOOK: 'That something kept apart about them was shown to somebody.',
  }),
};
