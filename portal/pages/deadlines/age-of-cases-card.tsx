import { Link } from '@tanstack/react-router';
import { BarChart } from '../../charts/bar-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { londonDate } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import type { DeadlineSearch } from './deadlines-asked.ts';
import type { Board } from './due-tiles.tsx';

type Age = Board['ages'][number];

const nameOf = ({ fromDays, toDays }: Age): string => {
  if (toDays === null) return `${fromDays} days and more`;
  return fromDays === 0 ? `Up to ${toDays} days` : `${fromDays} to ${toDays} days`;
};

const meaning = [
  {
    name: 'Age of running cases',
    meaning:
      'Cases that are open or monitored, by the days since they were opened, today not counted. The filter of clocks makes no difference to them.',
    clause: null,
  },
];

/** How long what runs has been running; each band opens its cases. */
export function AgeOfCasesCard({
  board,
  chosen,
  search: { area, service, owner },
}: {
  board: Board;
  chosen: string;
  search: DeadlineSearch;
}) {
  const oldest = board.ages.at(-1);
  const place = { ...(area ? { area } : {}), ...(service ? { service } : {}) };
  // The list of cases knows nobody else by an address.
  const opens = owner === undefined || owner === 'me';
  const columns: Column<Age>[] = [
    { heading: 'Open for', cell: nameOf, plain: nameOf },
    {
      heading: 'Cases',
      numeric: true,
      cell: (row) =>
        row.cases === 0 || !opens ? (
          count(row.cases)
        ) : (
          <Link
            to="/cases"
            search={{
              ...place,
              ...(owner ? { owner } : {}),
              ...(row.openedFrom ? { opened_from: row.openedFrom } : {}),
              opened_to: row.openedTo,
              count: '1',
            }}
          >
            {count(row.cases)}
          </Link>
        ),
      plain: (row) => row.cases,
    },
  ];
  return (
    <FigureCard
      finding={
        oldest && oldest.cases > 0
          ? `${count(oldest.cases)} running ${oldest.cases === 1 ? 'case has' : 'cases have'} been open for ${oldest.fromDays} days or more`
          : 'No running case is older than half a year'
      }
      about={`Running cases by age, ${chosen}`}
      chart={
        <BarChart
          measure="running cases by age"
          beforeName={null}
          rows={board.ages.map((age) => ({ name: nameOf(age), value: age.cases }))}
        />
      }
      columns={columns}
      rows={board.ages}
      fileName={`amity-cases-age-${londonDate(board.countedAt)}`}
      measure={meaning}
    />
  );
}
