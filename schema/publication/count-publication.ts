import { type AnalyticsQuestion, analyticsSql } from '../analytics/analytics-sql.ts';
import { Dimension, Measure } from '../analytics/analytics-words.ts';
import type { Counted, Counts } from '../analytics/answer-analytics.ts';
import type { Nation } from '../vocabulary.ts';

/** Every number of the publication, by the name of its year: never kept or shown before what is small is hidden. */
export interface PublicationCounts {
  reports: { year: string; code: string; nation: Nation; n: number }[];
  outcomes: { year: string; code: string; n: number }[];
  reviews: { year: string; applications: number; notMet: number; carriedOut: number; recommended: number }[];
  satisfaction: {
    year: string;
    handlingGiven: number;
    handlingSatisfied: number;
    outcomeGiven: number;
    outcomeSatisfied: number;
  }[];
}

export const NOT_RECORDED = 'NOT_RECORDED';

/** Answers a statement with its only value. */
type Ask = (statement: { text: string; values: unknown[] }) => Promise<unknown>;

/**
 * Counts the seven measures of 3.5 as the dictionary defines them, over all that was recorded at the landlord's own
 * services, restricted or not: what an import brought of other bodies is not the landlord's to publish. Asked by whoever
 * sees every row.
 */
export async function countPublication(
  ask: Ask,
  years: readonly { name: string; from: string; to: string }[],
): Promise<PublicationCounts> {
  const ownServices = `select coalesce(json_agg(id), '[]') from service where import_id is null`;
  const serviceId = (await ask({ text: ownServices, values: [] })) as string[];
  const period = { from: years[0]!.from, to: years.at(-1)!.to };
  const count = async (measures: Measure[], ...dimensions: Dimension[]): Promise<Counts> => {
    const by = [Dimension.YEAR, ...dimensions];
    const question: AnalyticsQuestion = { measures, by, period, filter: { serviceId } };
    const statement = analyticsSql(question, {
      categoriesApart: true,
      wholeLandlord: false,
      withTallies: false,
    });
    return (await ask(statement)) as Counts;
  };
  const nameOf = (key: string | null) => years.find(({ from }) => from.startsWith(key!))!.name;
  const named = ({ k: [year, code], v }: Counted) => ({
    year: nameOf(year!),
    code: code ?? NOT_RECORDED,
    n: Number(v),
  });

  const [reports] = await count([Measure.REPORTS_RECEIVED], Dimension.CATEGORY, Dimension.NATION);
  const [outcomes] = await count([Measure.CASES_CLOSED], Dimension.OUTCOME);
  const reviews = await count([
    Measure.CASE_REVIEW_APPLICATIONS,
    Measure.CASE_REVIEWS_THRESHOLD_NOT_MET,
    Measure.CASE_REVIEWS_CARRIED_OUT,
    Measure.CASE_REVIEWS_WITH_RECOMMENDATIONS,
  ]);
  const satisfied = await count([Measure.SATISFACTION_HANDLING, Measure.SATISFACTION_OUTCOME]);
  const ofYear = (rows: readonly Counted[], year: string) => rows.find(({ k }) => nameOf(k[0]!) === year);
  return {
    reports: reports!.map((row) => ({ ...named(row), nation: row.k[2] as Nation })),
    outcomes: outcomes!.map(named),
    reviews: years.map(({ name: year }) => {
      const [applications, notMet, carriedOut, recommended] = reviews.map((rows) =>
        Number(ofYear(rows, year)?.v ?? 0),
      ) as [number, number, number, number];
      return { year, applications, notMet, carriedOut, recommended };
    }),
    satisfaction: years.map(({ name: year }) => {
      const [handling, outcome] = satisfied.map((rows) => ofYear(rows, year));
      return {
        year,
        handlingGiven: handling?.d ?? 0,
        handlingSatisfied: handling?.n ?? 0,
        outcomeGiven: outcome?.d ?? 0,
        outcomeSatisfied: outcome?.n ?? 0,
      };
    }),
  };
}
