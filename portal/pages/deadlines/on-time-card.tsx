import { useQuery } from 'urql';
import { LineChart } from '../../charts/line-chart.tsx';
import { type DeadlineType, type Measure, OnTimeByWeekDocument } from '../../generated/deadlines-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf, londonDate } from '../../words/dates.ts';
import { count, percent } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { DeadlinesAsked } from './deadlines-asked.ts';

/** The clocks of which the dictionary has a share met in time. */
const measureOf: Partial<Record<DeadlineType, Measure>> = {
  EMERGENCY_CONTACT: 'EMERGENCY_CONTACT_ON_TIME',
  TALK_AND_AGREE_APPROACH: 'APPROACH_AGREED_ON_TIME',
  FACE_TO_FACE_INTERVIEW: 'FACE_TO_FACE_ON_TIME',
  RISK_REVIEW: 'RISK_REVIEWS_ON_TIME',
  UPDATE_DUE: 'UPDATES_ON_TIME',
  ACTION_DUE: 'ACTIONS_ON_TIME',
};
const measured = Object.keys(measureOf) as DeadlineType[];
/** Colours tell three lines apart, and no more. */
const drawn: readonly DeadlineType[] = [
  'EMERGENCY_CONTACT',
  'TALK_AND_AGREE_APPROACH',
  'FACE_TO_FACE_INTERVIEW',
];
const shortNames: Partial<Record<DeadlineType, string>> = {
  EMERGENCY_CONTACT: 'Emergency',
  TALK_AND_AGREE_APPROACH: 'Approach',
  FACE_TO_FACE_INTERVIEW: 'Face to face',
};
const weeks = 8;

interface Week {
  monday: string;
  shares: { value: number | null; numerator: number | null; denominator: number | null }[];
}

/** The share of clocks met in time by the week in which they began. */
export function OnTimeCard({
  asked,
  chosen,
  today,
}: {
  asked: DeadlinesAsked;
  chosen: string;
  today: string;
}) {
  const dictionary = useDictionary();
  const types = asked.clock ? measured.filter((type) => type === asked.clock) : measured;
  const measures = types.flatMap((type) => measureOf[type] ?? []);
  const { mondays: days, until } = wholeWeeksBefore(londonDate(today), weeks);
  const { type: _type, ...filter } = asked.filter;
  const [{ data, error }, ask] = useQuery({
    query: OnTimeByWeekDocument,
    variables: { measures, filter, period: { from: days[0]!, to: until } },
    pause: measures.length === 0,
  });
  if (measures.length === 0)
    return (
      <section className="card">
        <h3>No share met in time is kept of this clock</h3>
        <p className="card-about">The dictionary of measures has one for {measured.length} of the clocks.</p>
      </section>
    );
  const answer = data?.analytics;
  if (!answer && error)
    return (
      <FailureNotice
        what="The shares met in time"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (!answer) return <Skeleton height={420} label="Loading the shares met in time" />;

  const byMonday = new Map(answer.rows.map((row) => [row.keys[0]?.value, row.figures]));
  const rows: Week[] = days.map((monday) => ({
    monday,
    shares: measures.map(
      (_measure, at) => byMonday.get(monday)?.[at] ?? { value: null, numerator: null, denominator: null },
    ),
  }));
  const lines = types.flatMap((type, at) =>
    types.length === 1 || drawn.includes(type)
      ? [
          {
            name: shortNames[type] ?? wordFor(type),
            values: rows.map(({ shares }) => asPercent(shares[at]?.value ?? null)),
          },
        ]
      : [],
  );
  const share = (type: DeadlineType, at: number): Column<Week>[] => [
    {
      heading: `${wordFor(type)}: met`,
      numeric: true,
      cell: ({ shares }) => shown(shares[at]?.value ?? null),
      plain: ({ shares }) => shares[at]?.value ?? null,
    },
    {
      heading: 'of',
      numeric: true,
      cell: ({ shares }) => count(shares[at]?.denominator ?? 0),
      plain: ({ shares }) => shares[at]?.denominator ?? 0,
    },
  ];
  return (
    <FigureCard
      full
      finding="Clocks met in time, week by week"
      about={`Per cent of the clocks that began in the week and have ended, ${chosen}`}
      chart={
        <>
          <LineChart
            unit="Per cent met in time"
            periodKind="week"
            periods={rows.map(({ monday }, index) => ({
              name: `Week of ${dayOf(monday)}`,
              short: dayOf(monday).replace(/ \d{4}$/, ''),
              provisional: index === rows.length - 1,
            }))}
            series={lines}
          />
          <p className="small muted">
            Provisional while clocks that began in a week still run: they are not counted yet.
            {types.length > drawn.length ? ' The Table tab has the other clocks.' : ''}
          </p>
          <RestrictedNote what="cases" counted={answer.countsRestricted} />
        </>
      }
      columns={[
        { heading: 'Week from', cell: ({ monday }) => dayOf(monday), plain: ({ monday }) => monday },
        ...types.flatMap(share),
      ]}
      rows={rows}
      fileName={`amity-deadlines-met-${days[0]}-${until}`}
      measure={meaningsOf(dictionary.data, measures)}
    />
  );
}

const shown = (value: number | null) => (value === null ? '–' : percent(value));
const asPercent = (value: number | null) => (value === null ? null : Math.round(value * 100));

/** The Mondays of so many whole weeks before that of the given day, and the last day of the last. */
function wholeWeeksBefore(day: string, many: number): { mondays: string[]; until: string } {
  const running = new Date(`${day}T00:00:00Z`);
  running.setUTCDate(running.getUTCDate() - ((running.getUTCDay() + 6) % 7));
  const back = (days: number) => {
    const each = new Date(running);
    each.setUTCDate(each.getUTCDate() - days);
    return each.toISOString().slice(0, 10);
  };
  return {
    mondays: Array.from({ length: many }, (_unused, index) => back(7 * (many - index))),
    until: back(1),
  };
}
