import type { QuarterlyQuery } from '../../generated/quarterly-query.ts';
import { hasEnded, quarterOf, quartersFrom } from '../../words/quarter.ts';
import type { Compared, Part, QuarterlyFigures, Standard, StandardCode } from './quarterly-figures.ts';

type Row = QuarterlyQuery['byCategory']['rows'][number];
type Figure = Row['figures'][number];
type Measure = Figure['measure'];

export const quartersShown = 8;

const standardCodes: readonly StandardCode[] = [
  'EMERGENCY_CONTACT_ON_TIME',
  'APPROACH_AGREED_ON_TIME',
  'FACE_TO_FACE_ON_TIME',
];

/** The API's answer as the page thinks of it. Nothing is reckoned here: figures are only put in their places. */
export function readQuarterlyFigures(
  answer: QuarterlyQuery,
  { now: today, target }: { now: Date; target: number | null },
): QuarterlyFigures {
  const whole = answer.whole.rows[0];
  // The answer says which quarter it is of: while the next one is awaited, the page still shows the last.
  const quarter = quarterOf(new Date(`${answer.whole.from}T12:00:00Z`));
  const quarters = Array.from({ length: quartersShown }, (_unused, index) =>
    quartersFrom(quarter, index - quartersShown + 1),
  );
  const now = (measure: Measure) => find(whole?.figures, measure);
  const before = (measure: Measure, comparison: 'PREVIOUS_PERIOD' | 'LAST_YEAR') =>
    find(whole?.compared.find((each) => each.comparison === comparison)?.figures, measure);
  const run = (measure: Measure) =>
    quarters.map(({ year, quarter: number }) => {
      const row = answer.run.rows.find((each) => each.keys[0]?.value === `${year}-${number}`);
      return row?.figures.find((figure) => figure.measure === measure)?.value ?? null;
    });
  const comparison = (measure: Measure) => ({
    previous: before(measure, 'PREVIOUS_PERIOD')?.value ?? null,
    lastYear: before(measure, 'LAST_YEAR')?.value ?? null,
    run: run(measure),
  });
  const counted = (measure: Measure): Compared => ({
    value: now(measure)?.value ?? 0,
    ...comparison(measure),
  });
  const standard = (code: StandardCode): Standard => {
    const figure = now(code);
    return {
      code,
      met: figure?.numerator ?? 0,
      due: figure?.denominator ?? 0,
      proportion: figure?.value ?? null,
      low: figure?.lower ?? null,
      high: figure?.upper ?? null,
      target,
      ...comparison(code),
    };
  };
  return {
    quarter,
    running: !hasEnded(quarter, today),
    countsRestricted: answer.whole.countsRestricted,
    quarters,
    opened: counted('CASES_OPENED'),
    closed: counted('CASES_CLOSED'),
    openAtEnd: counted('CASES_OPEN_AT_END'),
    medianDaysToClose: now('MEDIAN_DAYS_TO_CLOSE')?.value ?? null,
    standards: standardCodes.map(standard),
    byCategory: answer.byCategory.rows.map(part),
    byOutcome: answer.byOutcome.rows.map(part),
  };
}

function find(figures: readonly Figure[] | undefined, measure: Measure): Figure | undefined {
  return figures?.find((figure) => figure.measure === measure);
}

function part(row: Row): Part {
  const compared = (comparison: 'PREVIOUS_PERIOD' | 'LAST_YEAR') =>
    row.compared.find((each) => each.comparison === comparison)?.figures[0]?.value ?? null;
  return {
    code: row.keys[0]?.value ?? null,
    now: row.figures[0]?.value ?? null,
    previous: compared('PREVIOUS_PERIOD'),
    lastYear: compared('LAST_YEAR'),
  };
}
