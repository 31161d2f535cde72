import { words } from './words.ts';

export enum SavedViewPage {
  CASES = 'CASES',
  DEADLINES = 'DEADLINES',
  CASE_REVIEWS = 'CASE_REVIEWS',
  DATA_QUALITY = 'DATA_QUALITY',
  REPORTS_RECEIVED = 'REPORTS_RECEIVED',
  OWN_WORDS = 'OWN_WORDS',
}

/** What people come back to. */
export const savedViewWords = {
  SavedViewPage: words(SavedViewPage, 'The page of the portal that a saved view is of.', {
    CASES: 'The list of cases.',
    DEADLINES: 'The deadlines by clock, place and owner.',
    CASE_REVIEWS: 'The case reviews of a year.',
    DATA_QUALITY: 'What is missing from cases.',
    REPORTS_RECEIVED: 'The reports received.',
    OWN_WORDS: 'Questions to the API in one’s own words.',
  }),
};
