import { words } from '../vocabulary/words.ts';

export enum Measure {
  REPORTS_RECEIVED = 'REPORTS_RECEIVED',
  CASES_OPENED = 'CASES_OPENED',
  CASES_CLOSED = 'CASES_CLOSED',
  CASES_OPEN_AT_END = 'CASES_OPEN_AT_END',
  MEDIAN_DAYS_TO_CLOSE = 'MEDIAN_DAYS_TO_CLOSE',
  EMERGENCY_CONTACT_ON_TIME = 'EMERGENCY_CONTACT_ON_TIME',
  APPROACH_AGREED_ON_TIME = 'APPROACH_AGREED_ON_TIME',
  FACE_TO_FACE_ON_TIME = 'FACE_TO_FACE_ON_TIME',
  SATISFACTION_HANDLING = 'SATISFACTION_HANDLING',
  SATISFACTION_OUTCOME = 'SATISFACTION_OUTCOME',
}

export enum Dimension {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  AREA = 'AREA',
  SERVICE = 'SERVICE',
  NATION = 'NATION',
  CATEGORY = 'CATEGORY',
  URGENCY = 'URGENCY',
  CHANNEL = 'CHANNEL',
  HARM_RATING = 'HARM_RATING',
  OUTCOME = 'OUTCOME',
  STATUS = 'STATUS',
  SOURCE = 'SOURCE',
}

export enum HotspotBy {
  PROPERTY = 'PROPERTY',
  SERVICE = 'SERVICE',
  AREA = 'AREA',
  LSOA = 'LSOA',
}

export enum Comparison {
  PREVIOUS_PERIOD = 'PREVIOUS_PERIOD',
  LAST_YEAR = 'LAST_YEAR',
}

export const analyticsWords = {
  Measure: words(Measure, 'A figure, defined in the dictionary (query measures).', {
    REPORTS_RECEIVED: 'Reports received in the period: reports, not cases (policy 3.5 a).',
    CASES_OPENED: 'Cases opened in the period (policy 15.5).',
    CASES_CLOSED: 'Cases closed in the period (policy 3.5 b, 15.5).',
    CASES_OPEN_AT_END: 'Cases open at the end of the period (policy 15.5).',
    MEDIAN_DAYS_TO_CLOSE: 'Median days from opening to closing, of cases closed in the period.',
    EMERGENCY_CONTACT_ON_TIME: 'Share of emergency contacts within one working day (policy 8.6).',
    APPROACH_AGREED_ON_TIME:
      'Share of reports talked over, with the approach agreed, within five working days (policy 8.6).',
    FACE_TO_FACE_ON_TIME:
      'Share of meetings face to face, where needed, within ten working days (policy 8.6).',
    SATISFACTION_HANDLING:
      'Share of people of closed cases satisfied with how theirs was handled (policy 3.5 g). Not TP12.',
    SATISFACTION_OUTCOME:
      'Share of people of closed cases satisfied with the outcome (policy 3.5 g). Not TP12.',
  }),
  Dimension: words(
    Dimension,
    'By what figures are broken down. Protected characteristics are not dimensions.',
    {
      MONTH: 'Calendar month, Europe/London.',
      QUARTER: 'Financial quarter: Q1 is April to June.',
      AREA: 'Area of the landlord.',
      SERVICE: 'Service.',
      NATION: 'Nation of the service.',
      CATEGORY: 'Category of table 3.9; reports may have none yet.',
      URGENCY: 'Emergency or not (policy 8.6).',
      CHANNEL: 'How reports came (policy 8.3). Reports only.',
      HARM_RATING: 'Harm of the category (policy 3.9). Cases only.',
      OUTCOME: 'How cases ended. Cases only.',
      STATUS: 'Where it stands now.',
      SOURCE: 'The mapping of the import that brought it in, or RECORDED here.',
    },
  ),
  HotspotBy: words(HotspotBy, 'What counts as a place where much is reported (policy, Risk).', {
    PROPERTY: 'A home or a communal place.',
    SERVICE: 'A service.',
    AREA: 'An area of the landlord.',
    LSOA: 'A Lower layer Super Output Area (ONS), of imported reports too.',
  }),
  Comparison: words(Comparison, 'With what a period is compared.', {
    PREVIOUS_PERIOD: 'The period of the same length before it.',
    LAST_YEAR: 'The same period a year earlier.',
  }),
};
