import { Link } from '@tanstack/react-router';
import type { DeadlineBoardQuery } from '../../generated/deadlines-query.ts';
import { nearDay } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import type { DeadlineSearch, Show } from './deadlines-asked.ts';

export type Board = DeadlineBoardQuery['deadlineBoard'];

export const showNames: Record<Show, string> = {
  late: 'Late now',
  today: 'Due today',
  soon: 'Next five working days',
  moved: 'Set to another day',
};

export const countOfShow = (counts: Omit<Board['all'], '__typename'>, show: Show): number =>
  ({ late: counts.late, today: counts.dueToday, soon: counts.dueSoon, moved: counts.overridden })[show];

/** What leads to another part of the board, with the filters kept and the page of the list forgotten. */
export function showing(search: DeadlineSearch, show: Show, more: DeadlineSearch = {}) {
  const { after: _after, before: _before, show: _show, ...kept } = search;
  return { ...kept, ...more, ...(show === 'late' ? {} : { show }) };
}

/** The four figures; each opens the deadlines that it counts. */
export function DueTiles({ board, show, search }: { board: Board; show: Show; search: DeadlineSearch }) {
  const details: Record<Show, string> = {
    late: 'still to be done',
    today: 'still in time',
    soon: `to ${nearDay(board.soonUntil)}`,
    moved: 'by a manager, with a reason',
  };
  return (
    <section aria-labelledby="due-now">
      <h2 id="due-now" className="unseen">
        How much is due
      </h2>
      <ul className="tiles">
        {(Object.keys(showNames) as Show[]).map((each) => (
          <li key={each} className={each === show ? 'tile chosen' : 'tile'}>
            <h3>
              <Link
                to="/deadlines"
                search={showing(search, each)}
                className="tile-link"
                aria-current={each === show ? 'true' : undefined}
                resetScroll={false}
              >
                {showNames[each]}
              </Link>
            </h3>
            <p className="tile-value">{count(countOfShow(board.all, each))}</p>
            <p className="tile-detail">{details[each]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
