import { words } from './words.ts';

export enum PreventionType {
  WEEKLY_REVIEW_MEETING = 'WEEKLY_REVIEW_MEETING',
  REFRESHER_CONVERSATION = 'REFRESHER_CONVERSATION',
  CHALLENGE_BEHAVIOUR = 'CHALLENGE_BEHAVIOUR',
  RESILIENCE_SUPPORT = 'RESILIENCE_SUPPORT',
  COMMUNITY_ENGAGEMENT = 'COMMUNITY_ENGAGEMENT',
  COMMUNITY_AGREEMENT = 'COMMUNITY_AGREEMENT',
  DIVERSIONARY_ACTIVITY = 'DIVERSIONARY_ACTIVITY',
}

export enum PreventionStrand {
  RESPONSIBILITIES_AND_RIGHTS = 'RESPONSIBILITIES_AND_RIGHTS',
  CHALLENGING_BEHAVIOUR = 'CHALLENGING_BEHAVIOUR',
  PERSONAL_RESILIENCE = 'PERSONAL_RESILIENCE',
  COMMUNITY_ENGAGEMENT = 'COMMUNITY_ENGAGEMENT',
}

export enum PreventionStatus {
  RECORDED = 'RECORDED',
  CORRECTED = 'CORRECTED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What is done before there is a case, or beside it (policy 6). */
export const preventionWords = {
  PreventionType: words(PreventionType, 'What was done to prevent anti-social behaviour (policy 6).', {
    WEEKLY_REVIEW_MEETING: 'The weekly review meeting with an occupant (policy 6.3).',
    REFRESHER_CONVERSATION: 'Going through responsibilities and rights again (policy 6.2, 6.3).',
    CHALLENGE_BEHAVIOUR: 'Challenging behaviour and encouraging a change (policy 6.3).',
    RESILIENCE_SUPPORT: 'Support to cope and to resolve things oneself (policy 6.1).',
    COMMUNITY_ENGAGEMENT: 'Engaging with the community (policy 6.4).',
    COMMUNITY_AGREEMENT: 'An agreement within a community (policy 6.4).',
    DIVERSIONARY_ACTIVITY: 'An activity that draws people away from such behaviour (policy 6.4).',
  }),
  PreventionStrand: words(PreventionStrand, 'The four strands of prevention (policy 6.1).', {
    RESPONSIBILITIES_AND_RIGHTS: 'People know what they must and what they may do.',
    CHALLENGING_BEHAVIOUR: 'Behaviour is challenged early.',
    PERSONAL_RESILIENCE: 'People are helped to be more resilient.',
    COMMUNITY_ENGAGEMENT: 'Communities are engaged.',
  }),
  PreventionStatus: words(PreventionStatus, 'Whether what was recorded stands; nothing is deleted.', {
    RECORDED: 'It stands.',
    CORRECTED: 'Another record took its place.',
    WITHDRAWN: 'It was recorded by mistake.',
  }),
};
