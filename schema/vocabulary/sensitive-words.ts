import { words } from './words.ts';

export enum SensitiveKind {
  EQUALITY_PROFILE = 'EQUALITY_PROFILE',
  SAFE_CONTACT = 'SAFE_CONTACT',
  HEALTH = 'HEALTH',
}

export enum HealthKind {
  PHYSICAL_HEALTH = 'PHYSICAL_HEALTH',
  MENTAL_HEALTH = 'MENTAL_HEALTH',
  IMPAIRMENT = 'IMPAIRMENT',
  NEURODIVERSITY = 'NEURODIVERSITY',
  SUBSTANCE_USE = 'SUBSTANCE_USE',
  FRAILTY = 'FRAILTY',
  ABUSE_OR_TRAUMA = 'ABUSE_OR_TRAUMA',
  COMMUNICATION = 'COMMUNICATION',
  OTHER_VULNERABILITY = 'OTHER_VULNERABILITY',
}

export enum SensitiveState {
  MASKED = 'MASKED',
  SHOWN = 'SHOWN',
  NOT_HELD = 'NOT_HELD',
}

export enum ShowingReason {
  BEFORE_CONTACT = 'BEFORE_CONTACT',
  ASSESSING_RISK = 'ASSESSING_RISK',
  PLANNING_SUPPORT = 'PLANNING_SUPPORT',
  PROPORTIONALITY = 'PROPORTIONALITY',
  CORRECTING_A_RECORD = 'CORRECTING_A_RECORD',
  ASKED_BY_THE_PERSON = 'ASKED_BY_THE_PERSON',
  SAFETY_OF_LIFE = 'SAFETY_OF_LIFE',
  OTHER = 'OTHER',
}

/** What is kept apart about people, and on what grounds it is shown (policy, GDPR section; 12.1). */
export const sensitiveWords = {
  SensitiveKind: words(
    SensitiveKind,
    'What is kept apart from a person’s record, sealed, and masked until shown.',
    {
      EQUALITY_PROFILE:
        'What they answered about protected characteristics (policy, Equality and Diversity).',
      SAFE_CONTACT:
        'How to reach them without putting them in danger: what must not be said, and when to call (policy 12.1).',
      HEALTH: 'What is to be known of their health or vulnerability (policy 8.8, 11.3).',
    },
  ),
  HealthKind: words(
    HealthKind,
    'What a note of somebody’s health or vulnerability is about (policy 8.8, 11.3).',
    {
      PHYSICAL_HEALTH: 'Physical health.',
      MENTAL_HEALTH: 'Mental health.',
      IMPAIRMENT: 'A disability or impairment.',
      NEURODIVERSITY: 'Autism, ADHD, a learning difficulty and the like.',
      SUBSTANCE_USE: 'Use of alcohol or drugs.',
      FRAILTY: 'Age or frailty.',
      ABUSE_OR_TRAUMA: 'Abuse or another experience that calls for care.',
      COMMUNICATION: 'How to speak or write so that they understand.',
      OTHER_VULNERABILITY: 'Something else.',
    },
  ),
  SensitiveState: words(SensitiveState, 'How something that is kept apart stands for whoever asks.', {
    MASKED:
      'Not shown: ask with a reason (showSensitive). Says nothing of whether there is anything where that alone would tell something.',
    SHOWN: 'Shown for a short time, for a reason that was written down.',
    NOT_HELD: 'There is none.',
  }),
  ShowingReason: words(ShowingReason, 'Why somebody needs to see what is kept apart (policy 12.1).', {
    BEFORE_CONTACT: 'To reach the person safely.',
    ASSESSING_RISK: 'To assess a risk (policy 8.7).',
    PLANNING_SUPPORT: 'To plan support, or an adjustment that the person needs (policy 8.8).',
    PROPORTIONALITY: 'To weigh proportionality, capacity and equality before formal action (policy 11.3).',
    CORRECTING_A_RECORD: 'To put right or complete what is recorded.',
    ASKED_BY_THE_PERSON: 'The person asked for it.',
    SAFETY_OF_LIFE: 'Somebody’s life or safety is at stake.',
    OTHER: 'Another reason, as explained.',
  }),
};
