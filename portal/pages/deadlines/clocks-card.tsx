import { Link } from '@tanstack/react-router';
import { BarChart } from '../../charts/bar-chart.tsx';
import { addressWord } from '../../kit/chosen-words.ts';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { londonDate } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { DeadlineSearch, Show } from './deadlines-asked.ts';
import { type Board, countOfShow, showing, showNames } from './due-tiles.tsx';

type Clock = Board['clocks'][number];

/** As many bars as one can take in; the table has the rest. */
const barsShown = 10;

const meaning = [
  {
    name: 'Late now',
    meaning: 'Deadlines that are due before now and still to be done, whoever leads the case.',
    clause: '8.6, 15.3',
  },
  {
    name: 'Due today, and next five working days',
    meaning:
      'Deadlines still in time that end today, and those that end by the fifth working day after it: Monday to Friday, less bank holidays.',
    clause: null,
  },
];

/** How much is due by each clock. */
export function ClocksCard({
  board,
  chosen,
  search,
}: {
  board: Board;
  chosen: string;
  search: DeadlineSearch;
}) {
  const late = board.clocks.filter((clock) => clock.late > 0).toSorted((a, b) => b.late - a.late);
  const [most] = late;
  const figure = (show: Show): Column<Clock> => ({
    heading: showNames[show],
    numeric: true,
    cell: (row) => {
      const value = countOfShow(row, show);
      return value === 0 ? (
        '0'
      ) : (
        <Link to="/deadlines" search={showing(search, show, { clock: addressWord(row.type) })}>
          {count(value)}
        </Link>
      );
    },
    plain: (row) => countOfShow(row, show),
  });
  return (
    <FigureCard
      finding={most ? `Most often late: ${wordWithin(most.type)}, ${count(most.late)}` : 'No clock is late'}
      about={`What is still to be done by clock, ${chosen}`}
      chart={
        most ? (
          <>
            <BarChart
              measure="deadlines late now"
              thisName="Late now"
              beforeName={null}
              rows={late
                .slice(0, barsShown)
                .map((clock) => ({ name: wordFor(clock.type), value: clock.late }))}
            />
            {late.length > barsShown ? (
              <p className="small muted">
                The {barsShown} clocks with the most late are drawn. The Table tab has all.
              </p>
            ) : null}
          </>
        ) : (
          <p className="muted">Nothing is late. {countOf(board.all.dueToday, 'deadline')} end today.</p>
        )
      }
      columns={[
        { heading: 'Clock', cell: (row) => wordFor(row.type), plain: (row) => row.type },
        figure('late'),
        figure('today'),
        figure('soon'),
        figure('moved'),
      ]}
      rows={board.clocks}
      fileName={`amity-deadlines-clocks-${londonDate(board.countedAt)}`}
      measure={meaning}
    />
  );
}
