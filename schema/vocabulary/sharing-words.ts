import { words } from './words.ts';

export enum DataCategory {
  CASE_SUMMARY = 'CASE_SUMMARY',
  INCIDENTS = 'INCIDENTS',
  ALLEGATIONS = 'ALLEGATIONS',
  ACTIONS_TAKEN = 'ACTIONS_TAKEN',
  EVIDENCE = 'EVIDENCE',
  RISK_ASSESSMENT = 'RISK_ASSESSMENT',
  IDENTITY = 'IDENTITY',
  CONTACT_DETAILS = 'CONTACT_DETAILS',
  ADDRESS = 'ADDRESS',
  SPECIAL_CATEGORY = 'SPECIAL_CATEGORY',
}

export enum DataClass {
  BASICS = 'BASICS',
  IDENTITY = 'IDENTITY',
  NARRATIVE = 'NARRATIVE',
  SPECIAL_CATEGORY = 'SPECIAL_CATEGORY',
  CRIMINAL_OFFENCE = 'CRIMINAL_OFFENCE',
}

export enum SharingPurpose {
  PREVENT_OR_TACKLE_ASB = 'PREVENT_OR_TACKLE_ASB',
  PREVENT_OR_DETECT_CRIME = 'PREVENT_OR_DETECT_CRIME',
  SAFEGUARDING = 'SAFEGUARDING',
  SUPPORT = 'SUPPORT',
  MEDIATION = 'MEDIATION',
  LEGAL_ADVICE = 'LEGAL_ADVICE',
  LEGAL_PROCEEDINGS = 'LEGAL_PROCEEDINGS',
  ASB_CASE_REVIEW = 'ASB_CASE_REVIEW',
  KEEP_INFORMED = 'KEEP_INFORMED',
}

export enum LawfulBasis {
  ARTICLE_6_1_A_CONSENT = 'ARTICLE_6_1_A_CONSENT',
  ARTICLE_6_1_B_CONTRACT = 'ARTICLE_6_1_B_CONTRACT',
  ARTICLE_6_1_C_LEGAL_OBLIGATION = 'ARTICLE_6_1_C_LEGAL_OBLIGATION',
  ARTICLE_6_1_D_VITAL_INTERESTS = 'ARTICLE_6_1_D_VITAL_INTERESTS',
  ARTICLE_6_1_E_PUBLIC_TASK = 'ARTICLE_6_1_E_PUBLIC_TASK',
  ARTICLE_6_1_F_LEGITIMATE_INTERESTS = 'ARTICLE_6_1_F_LEGITIMATE_INTERESTS',
}

export enum SpecialCategoryCondition {
  ARTICLE_9_2_A_EXPLICIT_CONSENT = 'ARTICLE_9_2_A_EXPLICIT_CONSENT',
  ARTICLE_9_2_C_VITAL_INTERESTS = 'ARTICLE_9_2_C_VITAL_INTERESTS',
  ARTICLE_9_2_F_LEGAL_CLAIMS = 'ARTICLE_9_2_F_LEGAL_CLAIMS',
  ARTICLE_9_2_G_STATUTORY_PURPOSES = 'ARTICLE_9_2_G_STATUTORY_PURPOSES',
  ARTICLE_9_2_G_UNLAWFUL_ACTS = 'ARTICLE_9_2_G_UNLAWFUL_ACTS',
  ARTICLE_9_2_G_SAFEGUARDING = 'ARTICLE_9_2_G_SAFEGUARDING',
  ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE = 'ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE',
}

export enum OffenceCondition {
  SCHEDULE_1_STATUTORY_PURPOSES = 'SCHEDULE_1_STATUTORY_PURPOSES',
  SCHEDULE_1_UNLAWFUL_ACTS = 'SCHEDULE_1_UNLAWFUL_ACTS',
  SCHEDULE_1_SAFEGUARDING = 'SCHEDULE_1_SAFEGUARDING',
  SCHEDULE_1_CONSENT = 'SCHEDULE_1_CONSENT',
  SCHEDULE_1_VITAL_INTERESTS = 'SCHEDULE_1_VITAL_INTERESTS',
  SCHEDULE_1_LEGAL_CLAIMS = 'SCHEDULE_1_LEGAL_CLAIMS',
}

export enum RecipientKind {
  AGENCY = 'AGENCY',
  PARTY = 'PARTY',
  COURT = 'COURT',
  LEGAL_ADVISER = 'LEGAL_ADVISER',
  OTHER = 'OTHER',
}

export enum DisclosureStatus {
  REQUESTED = 'REQUESTED',
  ADVISED = 'ADVISED',
  MADE = 'MADE',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum DisclosureAdvice {
  PROCEED = 'PROCEED',
  CHANGE = 'CHANGE',
  DO_NOT_SHARE = 'DO_NOT_SHARE',
}

export enum ConsentState {
  NOT_RELIED_UPON = 'NOT_RELIED_UPON',
  GIVEN = 'GIVEN',
  OVERRIDDEN = 'OVERRIDDEN',
}

export enum ReferralJudgement {
  JUSTIFIED = 'JUSTIFIED',
  JUSTIFIED_WITH_LESSONS = 'JUSTIFIED_WITH_LESSONS',
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
}

export enum TextFindingKind {
  REPORTER_IDENTITY = 'REPORTER_IDENTITY',
  THIRD_PARTY_NAME = 'THIRD_PARTY_NAME',
  STAFF_NAME = 'STAFF_NAME',
  PHONE_NUMBER = 'PHONE_NUMBER',
  EMAIL_ADDRESS = 'EMAIL_ADDRESS',
  ADDRESS = 'ADDRESS',
  POSTCODE = 'POSTCODE',
  UNFIT_LANGUAGE = 'UNFIT_LANGUAGE',
}

export enum FindingSeverity {
  BLOCK = 'BLOCK',
  WARN = 'WARN',
}

/** Agencies, and what is shared with them and with others. */
export const sharingWords = {
  DataCategory: words(DataCategory, 'What kind of information is shared.', {
    CASE_SUMMARY: 'What the case is about, without saying who is in it.',
    INCIDENTS: 'What happened, where and when.',
    ALLEGATIONS: 'What somebody is said to have done.',
    ACTIONS_TAKEN: 'What has been done about it and how the case stands.',
    EVIDENCE: 'A document, recording or diary sheet, named by its reference.',
    RISK_ASSESSMENT: 'What the risk to somebody is (policy 8.7).',
    IDENTITY: 'Who somebody is: name and date of birth.',
    CONTACT_DETAILS: 'How somebody can be reached: telephone and mail.',
    ADDRESS: 'Where somebody lives.',
    SPECIAL_CATEGORY:
      'Health, ethnicity, religion, sexual orientation and the other data of UK GDPR Article 9.',
  }),
  DataClass: words(DataClass, 'How careful to be with a kind of information (policy, GDPR section).', {
    BASICS: 'Dates, states and types, which name nobody.',
    IDENTITY: 'Says who somebody is or how to find them.',
    NARRATIVE: 'Free text about people; may say more than is meant.',
    SPECIAL_CATEGORY: 'Special category data (UK GDPR Article 9).',
    CRIMINAL_OFFENCE:
      'Criminal offence data, allegations and suspicion included (UK GDPR Article 10; DPA 2018 s.11).',
  }),
  SharingPurpose: words(SharingPurpose, 'What information is shared for.', {
    PREVENT_OR_TACKLE_ASB: 'To prevent or tackle anti-social behaviour (policy 5.3).',
    PREVENT_OR_DETECT_CRIME: 'To prevent or detect crime (policy 10.5, 11.4).',
    SAFEGUARDING: 'To safeguard somebody (policy 2.3, 11.9).',
    SUPPORT: 'To get somebody support (policy 3.10, 13.6).',
    MEDIATION: 'To arrange mediation (policy 8.3, 13.6).',
    LEGAL_ADVICE: 'To take legal advice (policy 13.5).',
    LEGAL_PROCEEDINGS: 'For proceedings in court (policy 11.3, 12.2).',
    ASB_CASE_REVIEW: 'For an ASB case review (policy 16; 2014 Act Schedule 4).',
    KEEP_INFORMED: 'To keep somebody of the case informed (policy 3.6, 8.9).',
  }),
  LawfulBasis: words(LawfulBasis, 'What makes the sharing lawful: UK GDPR Article 6(1).', {
    ARTICLE_6_1_A_CONSENT: 'Consent (a).',
    ARTICLE_6_1_B_CONTRACT: 'Necessary for a contract, such as the occupancy agreement (b).',
    ARTICLE_6_1_C_LEGAL_OBLIGATION: 'Necessary for a legal obligation (c).',
    ARTICLE_6_1_D_VITAL_INTERESTS: "Necessary to protect somebody's life (d).",
    ARTICLE_6_1_E_PUBLIC_TASK: 'Necessary for a task in the public interest (e).',
    ARTICLE_6_1_F_LEGITIMATE_INTERESTS: 'Necessary for legitimate interests that are not overridden (f).',
  }),
  SpecialCategoryCondition: words(
    SpecialCategoryCondition,
    'The further condition for special category data: UK GDPR Article 9(2), DPA 2018 Schedule 1.',
    {
      ARTICLE_9_2_A_EXPLICIT_CONSENT: 'Explicit consent (a).',
      ARTICLE_9_2_C_VITAL_INTERESTS: 'Vital interests of somebody who cannot consent (c).',
      ARTICLE_9_2_F_LEGAL_CLAIMS: 'Legal claims, or courts acting as courts (f).',
      ARTICLE_9_2_G_STATUTORY_PURPOSES:
        'Substantial public interest: statutory purposes (g; Schedule 1 para 6).',
      ARTICLE_9_2_G_UNLAWFUL_ACTS:
        'Substantial public interest: preventing or detecting unlawful acts (g; Schedule 1 para 10).',
      ARTICLE_9_2_G_SAFEGUARDING:
        'Substantial public interest: safeguarding of children and individuals at risk (g; Schedule 1 para 18).',
      ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE: 'Health or social care (h; Schedule 1 para 2).',
    },
  ),
  OffenceCondition: words(
    OffenceCondition,
    'The further condition for criminal offence data: UK GDPR Article 10, DPA 2018 Schedule 1.',
    {
      SCHEDULE_1_STATUTORY_PURPOSES: 'Statutory purposes (para 6).',
      SCHEDULE_1_UNLAWFUL_ACTS: 'Preventing or detecting unlawful acts (para 10).',
      SCHEDULE_1_SAFEGUARDING: 'Safeguarding of children and individuals at risk (para 18).',
      SCHEDULE_1_CONSENT: 'Consent (para 29).',
      SCHEDULE_1_VITAL_INTERESTS: 'Vital interests (para 30).',
      SCHEDULE_1_LEGAL_CLAIMS: 'Legal claims (para 33).',
    },
  ),
  RecipientKind: words(RecipientKind, 'To whom information goes (policy 12.2).', {
    AGENCY: 'An agency of the directory: police, legal advisers and others.',
    PARTY: 'Somebody of the case.',
    COURT: 'A court.',
    LEGAL_ADVISER: "Somebody else's legal adviser, with whom there is no protocol.",
    OTHER: 'Anybody else, by name.',
  }),
  DisclosureStatus: words(DisclosureStatus, 'Where a disclosure stands.', {
    REQUESTED: "Waits for the area manager's advice (policy 12.2).",
    ADVISED: 'The area manager has advised; nothing has left yet.',
    MADE: 'The information has been shared.',
    DECLINED: 'The advice was not to share; nothing left.',
    WITHDRAWN: 'Taken back before anything left.',
  }),
  DisclosureAdvice: words(DisclosureAdvice, "The area manager's advice (policy 12.2).", {
    PROCEED: 'Share it as it stands.',
    CHANGE: 'Change it first; then it needs advice again.',
    DO_NOT_SHARE: 'Do not share it.',
  }),
  ConsentState: words(ConsentState, 'What part permission plays in a disclosure (policy 11.9, 12.2).', {
    NOT_RELIED_UPON: 'It rests on a protocol or a court, not on permission.',
    GIVEN: 'Express permission was given.',
    OVERRIDDEN: 'Made without permission, because the situation supports it (policy 11.9).',
  }),
  ReferralJudgement: words(
    ReferralJudgement,
    'What the later review finds of a referral made without permission.',
    {
      JUSTIFIED: 'The situation supported it.',
      JUSTIFIED_WITH_LESSONS: 'The situation supported it, and something is to be done better.',
      NOT_JUSTIFIED: 'The situation did not support it; the data protection officer is to be told.',
    },
  ),
  TextFindingKind: words(TextFindingKind, 'What a text to be shared contains that may not belong in it.', {
    REPORTER_IDENTITY: 'The name of somebody who reported (policy 1.4, 12.1).',
    THIRD_PARTY_NAME: 'The name of somebody else of the case.',
    STAFF_NAME: 'The name of a member of staff.',
    PHONE_NUMBER: 'A telephone number.',
    EMAIL_ADDRESS: 'A mail address.',
    ADDRESS: 'An address.',
    POSTCODE: 'A postcode.',
    UNFIT_LANGUAGE: 'Words that judge or abuse (policy, GDPR section).',
  }),
  FindingSeverity: words(FindingSeverity, 'What a finding means for sharing the text.', {
    BLOCK: 'It must go, or be named among what is shared, before anything is shared.',
    WARN: 'Somebody must look at it and confirm it.',
  }),
};
