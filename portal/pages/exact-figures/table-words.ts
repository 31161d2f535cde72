export const exactSides = {
  PERSON_HARMED: 'People harmed',
  ALLEGED_PERPETRATOR: 'Alleged perpetrators',
} as const;

export const exactTables = {
  EVERYTHING: 'The whole year',
  QUARTER: 'By quarter',
  CATEGORY: 'By category group',
  OUTCOME: 'By outcome group',
  CONTACT: 'By contact in time',
  AREA: 'By area',
  SATISFACTION: 'By satisfaction with the handling',
  SEX: 'Age by sex',
} as const;
