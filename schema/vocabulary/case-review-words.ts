import { words } from './words.ts';

export enum CaseReviewApplicant {
  INDIVIDUAL = 'INDIVIDUAL',
  COMMUNITY = 'COMMUNITY',
  BUSINESS = 'BUSINESS',
  THIRD_PARTY = 'THIRD_PARTY',
}

export enum ThresholdGround {
  QUALIFYING_COMPLAINTS = 'QUALIFYING_COMPLAINTS',
  PERSISTENCE = 'PERSISTENCE',
  HARM = 'HARM',
  INADEQUATE_RESPONSE = 'INADEQUATE_RESPONSE',
}

export enum RecommendationStatus {
  MADE = 'MADE',
  ACCEPTED = 'ACCEPTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  CARRIED_OUT = 'CARRIED_OUT',
}

/** The ASB case review, formerly the community trigger (policy 16; Anti-social Behaviour, Crime and Policing Act 2014, section 104). */
export const caseReviewWords = {
  CaseReviewApplicant: words(CaseReviewApplicant, 'Who applies: any individual, community or business may.', {
    INDIVIDUAL: 'Somebody who experienced the behaviour.',
    COMMUNITY: 'A community.',
    BUSINESS: 'A business.',
    THIRD_PARTY: 'Somebody on behalf of the person, with consent.',
  }),
  ThresholdGround: words(ThresholdGround, 'Why the threshold was found to be met.', {
    QUALIFYING_COMPLAINTS: 'Enough qualifying complaints were made.',
    PERSISTENCE: 'The behaviour persists.',
    HARM: 'The harm, or what could come of it.',
    INADEQUATE_RESPONSE: 'What was done about it was not enough.',
  }),
  RecommendationStatus: words(RecommendationStatus, 'What became of a recommendation.', {
    MADE: 'Made; not answered yet.',
    ACCEPTED: 'Accepted, and to be carried out.',
    NOT_ACCEPTED: 'Not accepted, with the reason.',
    CARRIED_OUT: 'Carried out.',
  }),
};
