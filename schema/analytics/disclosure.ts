import { CategoryCode } from '../vocabulary.ts';
import type { AnalyticsQuestion } from './analytics-sql.ts';
import { Dimension, Measure } from './analytics-words.ts';
import { measures } from './measures.ts';
import { isWholeMonths } from './period.ts';

/** What a session counts, as the database knows it by its keys. */
export interface CountingScope {
  /** Every service of the landlord. */
  everything: boolean;
  /** Whatever it counts it may also read, row by row: a figure then tells it nothing new. */
  readsAll: boolean;
}

/**
 * Told only together where a place could be guessed: hate, domestic abuse and cuckooing (policy 9, 10, 12.1) with what
 * is as grave as they are, or as frequent.
 */
export const againstAPerson = {
  code: 'OFFENCES_AGAINST_A_PERSON',
  label: 'Offences against a person',
  categories: [
    CategoryCode.HATE_CRIME,
    CategoryCode.DOMESTIC_ABUSE,
    CategoryCode.CUCKOOING_MATE_CRIME,
    CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
    CategoryCode.VIOLENCE,
  ] as const satisfies readonly CategoryCode[],
};

/** What came in by one file is mostly of one place, so the source of a row counts as one. */
const placeDimensions: readonly Dimension[] = [
  Dimension.AREA,
  Dimension.SERVICE,
  Dimension.NATION,
  Dimension.SOURCE,
];
const timeAndCategory: readonly Dimension[] = [Dimension.MONTH, Dimension.QUARTER, Dimension.CATEGORY];

export const asksForPlace = ({ by, filter }: AnalyticsQuestion): boolean =>
  by.some((dimension) => placeDimensions.includes(dimension)) ||
  [filter.areaId, filter.serviceId, filter.nation, filter.imported].some((condition) => condition != null);

/**
 * Restricted rows are counted in figures of the whole landlord in whole months, and nowhere else: who may list the
 * others would find place or day of each by comparing.
 */
export const countsRestricted = (question: AnalyticsQuestion, scope: CountingScope): boolean =>
  scope.everything && !asksForPlace(question) && isWholeMonths(question.period);

/**
 * Whether each category stands for itself. To those who read no cases only as numbers of the whole landlord in whole
 * months by nothing else: whatever else they have in common with a figure of a place would tell which place it is.
 */
export const tellsCategoriesApart = (question: AnalyticsQuestion, scope: CountingScope): boolean =>
  scope.readsAll ||
  (countsRestricted(question, scope) &&
    question.by.every((dimension) => timeAndCategory.includes(dimension)) &&
    question.filter.urgency == null &&
    question.measures.every((measure) => measures[measure].unit === 'COUNT'));

/** Why a question cannot be answered without telling a category of a place; null when it can. */
export function refuseTellingApart(
  question: AnalyticsQuestion,
  scope: CountingScope,
): { field: string; rule: string } | null {
  if (tellsCategoriesApart(question, scope)) return null;
  const { by, filter } = question;
  const named = againstAPerson.categories.filter((category) => filter.category?.includes(category));
  if (named.length > 0 && named.length < againstAPerson.categories.length) {
    const rule = `name all of ${againstAPerson.categories.join(', ')} or none: to those who read no cases they are told apart only as numbers of the whole landlord in whole months, by category and time.`;
    return { field: 'filter.category', rule };
  }
  if (scope.everything && !asksForPlace(question)) return null;
  const because = 'at a place to those who read no cases: it follows from the category.';
  if (by.includes(Dimension.HARM_RATING)) return { field: 'by', rule: `HARM_RATING is not told ${because}` };
  if (by.includes(Dimension.URGENCY)) return { field: 'by', rule: `URGENCY is not told ${because}` };
  if (filter.urgency != null) return { field: 'filter.urgency', rule: `urgency is not told ${because}` };
  const ofCategory = by.includes(Dimension.CATEGORY) || filter.category != null;
  if (ofCategory && question.measures.includes(Measure.EMERGENCY_CONTACT_ON_TIME)) {
    const rule = `EMERGENCY_CONTACT_ON_TIME is not told by category ${because}`;
    return { field: 'measures', rule };
  }
  return null;
}
