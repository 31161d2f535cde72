import { CategoryCode } from '../vocabulary.ts';
import { conditionFacets, conditionsMade, facetsFiltered } from './analytics-conditions.ts';
import type { AnalyticsQuestion } from './analytics-sql.ts';
import { Dimension, Measure } from './analytics-words.ts';
import { measures } from './measures.ts';
import { isWholeMonths } from './period.ts';

/** What a session counts, as the database knows it by its keys. */
export interface CountingScope {
  /** Every service of the landlord. */
  everything: boolean;
  /** A wall stands between them and something: what the database keeps count of does not know that. */
  walled?: boolean;
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
  Dimension.LSOA,
  Dimension.OWNER,
  Dimension.SOURCE,
];
/** What follows from the category, or tells of it. */
const followsFromCategory: readonly Dimension[] = [
  Dimension.HARM_RATING,
  Dimension.URGENCY,
  Dimension.RISK_LEVEL,
];
const timeAndCategory: readonly Dimension[] = [
  Dimension.MONTH,
  Dimension.QUARTER,
  Dimension.YEAR,
  Dimension.CATEGORY,
];

export const asksForPlace = ({ by, filter, measures: asked }: AnalyticsQuestion): boolean =>
  [...by, ...facetsFiltered(filter)].some((dimension) => placeDimensions.includes(dimension)) ||
  asked.some((measure) => measures[measure].facts.unrestrictedOnly);

/**
 * Restricted rows are counted in figures of the whole landlord in whole months, and nowhere else: who may list the
 * others would find place or day of each by comparing.
 */
export const countsRestricted = (question: AnalyticsQuestion, scope: CountingScope): boolean =>
  scope.everything &&
  !asksForPlace(question) &&
  isWholeMonths(question.period) &&
  !question.by.includes(Dimension.WEEK);

/**
 * Whether each category stands for itself. To those who read no cases only as numbers of the whole landlord in whole
 * months by nothing else: whatever else they have in common with a figure of a place would tell which place it is.
 */
export const tellsCategoriesApart = (question: AnalyticsQuestion, scope: CountingScope): boolean =>
  scope.readsAll ||
  (countsRestricted(question, scope) &&
    question.by.every((dimension) => timeAndCategory.includes(dimension)) &&
    facetsFiltered(question.filter).every((facet) => facet === Dimension.CATEGORY) &&
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
  const told = by.find((dimension) => followsFromCategory.includes(dimension));
  if (told) return { field: 'by', rule: `${told} is not told ${because}` };
  const chosen = conditionsMade(filter).find((name) =>
    followsFromCategory.includes(conditionFacets[name].facet),
  );
  if (chosen) return { field: `filter.${chosen}`, rule: `${chosen} is not told ${because}` };
  const ofCategory = by.includes(Dimension.CATEGORY) || filter.category != null;
  if (ofCategory && question.measures.includes(Measure.EMERGENCY_CONTACT_ON_TIME)) {
    const rule = `EMERGENCY_CONTACT_ON_TIME is not told by category ${because}`;
    return { field: 'measures', rule };
  }
  return null;
}
