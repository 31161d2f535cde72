import { words } from './words.ts';

export enum ActionSide {
  EXPERIENCING = 'EXPERIENCING',
  CAUSING = 'CAUSING',
}

export enum ActionOutcome {
  RESOLVED = 'RESOLVED',
  PARTLY_RESOLVED = 'PARTLY_RESOLVED',
  NOT_RESOLVED = 'NOT_RESOLVED',
  AGREEMENT_REACHED = 'AGREEMENT_REACHED',
  NO_AGREEMENT = 'NO_AGREEMENT',
  TERMS_KEPT = 'TERMS_KEPT',
  TERMS_NOT_KEPT = 'TERMS_NOT_KEPT',
  ENGAGED = 'ENGAGED',
  DID_NOT_ENGAGE = 'DID_NOT_ENGAGE',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  REMAINED_AT_HOME = 'REMAINED_AT_HOME',
  RETURNED_HOME = 'RETURNED_HOME',
  MOVED_AWAY = 'MOVED_AWAY',
}

export enum ConsentAnswer {
  AGREED = 'AGREED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum ReferralConsent {
  GIVEN = 'GIVEN',
  REFUSED = 'REFUSED',
  NOT_ASKED = 'NOT_ASKED',
}

export enum FindingKind {
  REVIEWED = 'REVIEWED',
  BREACHED = 'BREACHED',
}

export enum SecurityMeasureKind {
  SECURE_LETTER_BOX = 'SECURE_LETTER_BOX',
  LOCKS = 'LOCKS',
  DOOR_OR_WINDOW = 'DOOR_OR_WINDOW',
  LIGHTING = 'LIGHTING',
  ALARM = 'ALARM',
  CAMERA = 'CAMERA',
  OTHER = 'OTHER',
}

export enum CourtPreparation {
  STATEMENT_READ_AGAIN = 'STATEMENT_READ_AGAIN',
  HEARING_EXPLAINED = 'HEARING_EXPLAINED',
  COURT_VISITED = 'COURT_VISITED',
  SPECIAL_MEASURES_CONSIDERED = 'SPECIAL_MEASURES_CONSIDERED',
  ADJUSTMENTS_ARRANGED = 'ADJUSTMENTS_ARRANGED',
  TRANSPORT_ARRANGED = 'TRANSPORT_ARRANGED',
  ESCORT_ARRANGED = 'ESCORT_ARRANGED',
  FOLLOW_UP_ARRANGED = 'FOLLOW_UP_ARRANGED',
}

export enum CooperationKind {
  SELF_RESOLUTION = 'SELF_RESOLUTION',
  APPOINTMENT = 'APPOINTMENT',
  RECORDS = 'RECORDS',
  MEDIATION = 'MEDIATION',
}

export enum CooperationAnswer {
  AGREED = 'AGREED',
  DECLINED = 'DECLINED',
  NO_ANSWER = 'NO_ANSWER',
}

export enum CooperationResult {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  EXCUSED = 'EXCUSED',
}

/** What there is to know of an action beyond its type, and of the cooperation asked for. */
export const actionFactWords = {
  ActionSide: words(ActionSide, 'Whom an action is for or aimed at (policy 1.2).', {
    EXPERIENCING: 'Somebody experiencing anti-social behaviour, or a witness of it.',
    CAUSING: 'Somebody said to be causing it.',
  }),
  ActionOutcome: words(ActionOutcome, 'What came of an action; which of them fit depends on its type.', {
    RESOLVED: 'The matter was resolved.',
    PARTLY_RESOLVED: 'Some of it was resolved.',
    NOT_RESOLVED: 'It was not resolved.',
    AGREEMENT_REACHED: 'The parties reached an agreement.',
    NO_AGREEMENT: 'The parties reached no agreement.',
    TERMS_KEPT: 'The terms were kept to the end.',
    TERMS_NOT_KEPT: 'The terms were not kept.',
    ENGAGED: 'The person took up the support and engaged with it.',
    DID_NOT_ENGAGE: 'The person did not engage with the support.',
    NOT_ACCEPTED: 'The agency did not accept the referral.',
    REMAINED_AT_HOME: 'The person continues to live at home (policy 8.8).',
    RETURNED_HOME: 'The person has returned home (policy 8.8).',
    MOVED_AWAY: 'The person has moved away for good (policy 8.8).',
  }),
  ConsentAnswer: words(ConsentAnswer, 'What a party said to an action that needs their agreement.', {
    AGREED: 'Agreed, or signed.',
    REFUSED: 'Refused.',
    WITHDRAWN: 'Withdrew an agreement given before.',
  }),
  ReferralConsent: words(ReferralConsent, 'Whether the person agrees to be referred (policy 11.9, 12.2).', {
    GIVEN: 'The person agrees.',
    REFUSED: 'The person does not agree.',
    NOT_ASKED: 'The person has not been asked.',
  }),
  FindingKind: words(FindingKind, 'What was found while an action ran.', {
    REVIEWED: 'It was reviewed.',
    BREACHED: 'Its terms were broken.',
  }),
  SecurityMeasureKind: words(SecurityMeasureKind, 'What makes a home more secure (policy 8.8).', {
    SECURE_LETTER_BOX: 'A secure letter box.',
    LOCKS: 'Locks.',
    DOOR_OR_WINDOW: 'A door or window made stronger.',
    LIGHTING: 'Lighting.',
    ALARM: 'An alarm, a personal one among them.',
    CAMERA: 'A camera or a viewer in the door.',
    OTHER: 'Something else, as described.',
  }),
  CourtPreparation: words(CourtPreparation, 'What prepares a witness for court (policy 8.11).', {
    STATEMENT_READ_AGAIN: 'The witness has read their statement again.',
    HEARING_EXPLAINED: 'What happens at the hearing has been explained.',
    COURT_VISITED: 'The court has been visited beforehand, or that was offered.',
    SPECIAL_MEASURES_CONSIDERED: 'Screens, video link and other special measures have been considered.',
    ADJUSTMENTS_ARRANGED: 'Interpreter, access and other adjustments are arranged, or none are needed.',
    TRANSPORT_ARRANGED: 'Transport to court is arranged, or not wanted.',
    ESCORT_ARRANGED: 'An escort at court is arranged, or not wanted.',
    FOLLOW_UP_ARRANGED: 'Support after the hearing is arranged, or not wanted.',
  }),
  CooperationKind: words(CooperationKind, 'What a person is reasonably asked to do (policy 8.3).', {
    SELF_RESOLUTION: 'Agree to actions to resolve it themselves.',
    APPOINTMENT: 'Keep an appointment.',
    RECORDS: 'Keep records of incidents.',
    MEDIATION: 'Take part in mediation.',
  }),
  CooperationAnswer: words(
    CooperationAnswer,
    'What a person said to a request for cooperation (policy 8.3).',
    {
      AGREED: 'Agreed to it.',
      DECLINED: 'Declined.',
      NO_ANSWER: 'Did not answer by the day asked for.',
    },
  ),
  CooperationResult: words(CooperationResult, 'Whether what was asked for was done (policy 8.3).', {
    MET: 'It was done.',
    NOT_MET: 'It was not done.',
    EXCUSED: 'It was not done, and there was a good reason.',
  }),
};
