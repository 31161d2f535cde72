import type { Choice } from '../../kit/select-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';

/** What may be done without approval, in the order of policy 5.2: formal and legal action has its own form. */
const byArea = {
  PREVENTION: [
    'WEEKLY_REVIEW_MEETING',
    'REFRESHER_CONVERSATION',
    'CHALLENGE_BEHAVIOUR',
    'RESILIENCE_SUPPORT',
    'COMMUNITY_ENGAGEMENT',
    'COMMUNITY_AGREEMENT',
    'DIVERSIONARY_ACTIVITY',
    'ESTATE_ACTION',
  ],
  EARLY_INTERVENTION: [
    'SELF_RESOLUTION',
    'FACILITATED_CONVERSATION',
    'SIGNPOST',
    'DIARY_SHEETS',
    'MEDIATION',
    'ACCEPTABLE_BEHAVIOUR_CONTRACT',
    'GOOD_NEIGHBOUR_AGREEMENT',
    'WARNING_VERBAL',
    'WARNING_LETTER',
    'RESTORATIVE_APPROACH',
    'PARENTING_SUPPORT',
    'JOINT_VISIT',
  ],
  SUPPORT: [
    'REFERRAL',
    'SECURITY_MEASURE',
    'TEMPORARY_MOVE',
    'WITNESS_COURT_TRANSPORT',
    'WITNESS_ESCORT',
    'WITNESS_FOLLOW_UP',
    'COURT_PREPARATION',
    'REHABILITATION_REFERRAL',
    'SAFEGUARDING_REFERRAL',
    'SIGNPOST_SUPPORT',
  ],
} as const;

export const actionTypesByArea: readonly Choice[] = Object.entries(byArea).flatMap(([area, types]) =>
  types.map((value) => ({ value, label: wordFor(value), group: wordFor(area) })),
);
