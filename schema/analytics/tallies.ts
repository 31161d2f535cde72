import { facetsFiltered } from './analytics-conditions.ts';
import type { AnalyticsQuestion } from './analytics-sql.ts';
import { Dimension } from './analytics-words.ts';
import { type Facet, isTime } from './facets.ts';
import type { Facts } from './measure-definition.ts';
import { measures } from './measures.ts';
import { isWholeMonths } from './period.ts';

/** A measure's counts by month that the database keeps (`app.tally`), and what they can be told by beside the place. */
export interface Tally {
  fact: string;
  carries: readonly Facet[];
  /** How its value comes from them. */
  as: 'COUNT' | 'OPEN' | 'MEDIAN' | 'MET';
}

/** Columns of a tally `t`, of the service `s` where a place is asked for. */
export const tallyFacets: Partial<Record<Facet, string>> = {
  AREA: 's.area_id',
  SERVICE: 't.service_id',
  NATION: 's.nation',
  CATEGORY: 't.category',
  URGENCY: 't.urgency',
  HARM_RATING: 't.harm_rating',
  OUTCOME: 't.outcome',
  SOURCE: `coalesce(t.source::text, 'RECORDED')`,
};

const always: readonly Facet[] = [Dimension.AREA, Dimension.SERVICE, Dimension.NATION, Dimension.SOURCE];

/** The tally that answers a question for a measure; none where it asks for days, or for what no tally carries. */
export function tallyFor(facts: Facts, { by, filter, period }: AnalyticsQuestion): Tally | undefined {
  if (!isWholeMonths(period) || by.includes(Dimension.WEEK)) return undefined;
  const asked = [
    ...by.filter((dimension): dimension is Facet => !isTime(dimension)),
    ...facetsFiltered(filter),
  ];
  return facts.tallies?.find(({ carries }) =>
    asked.every((facet) => always.includes(facet) || carries.includes(facet)),
  );
}

/** Whether every measure of a question is answered from tallies: then its plan is the same whatever its values. */
export const fromTalliesAlone = (question: AnalyticsQuestion): boolean =>
  question.measures.every((measure) => tallyFor(measures[measure].facts, question));
