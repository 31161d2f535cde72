import { words } from './words.ts';

export enum EmergencyReason {
  SAFETY_OF_LIFE = 'SAFETY_OF_LIFE',
  SAFEGUARDING = 'SAFEGUARDING',
  OUT_OF_HOURS_COVER = 'OUT_OF_HOURS_COVER',
  POLICE_REQUEST = 'POLICE_REQUEST',
}

/** Reading outside one’s scope when somebody is in danger (policy 2.3, 12.1). */
export const emergencyWords = {
  EmergencyReason: words(
    EmergencyReason,
    'Why somebody reads outside their scope in an emergency (policy 12.1).',
    {
      SAFETY_OF_LIFE: 'Somebody’s life or safety is at stake.',
      SAFEGUARDING: 'A safeguarding incident, which takes priority (policy 2.3).',
      OUT_OF_HOURS_COVER: 'Nobody in whose scope it lies can be reached.',
      POLICE_REQUEST: 'The police ask while something is going on.',
    },
  ),
};
