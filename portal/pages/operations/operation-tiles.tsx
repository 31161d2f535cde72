import type { OperationsQuery } from '../../generated/operations-query.ts';
import { momentOf } from '../../words/dates.ts';
import { count, countOf, decimal } from '../../words/figures.ts';

export type Figures = NonNullable<OperationsQuery['operations']>;

const seconds = (value: number | null) => (value === null ? '–' : `${decimal(value)} s`);

/** The figures that tell at a glance whether anything waits. */
export function OperationTiles({ figures }: { figures: Figures }) {
  const hour = figures.lags.find(({ hours }) => hours === 1);
  const dead = figures.deadLetters;
  const tiles = [
    {
      name: 'Waiting to be marked',
      value: count(figures.unmarked),
      detail: figures.oldestUnmarkedAt
        ? `the oldest since ${momentOf(figures.oldestUnmarkedAt)}`
        : 'no deadline waits',
    },
    {
      name: 'Lag, last hour',
      value: seconds(hour?.p99Seconds ?? null),
      detail: hour?.marked
        ? `99 in 100 of ${count(hour.marked)}; half in ${seconds(hour.p50Seconds)}`
        : hour?.caughtUp
          ? `${count(hour.caughtUp)} caught up after a time without a worker`
          : 'nothing was due',
    },
    { name: 'Workers', value: count(figures.workersAlive), detail: 'said so in the last 20 seconds' },
    {
      name: 'Mails waiting',
      value: count(figures.mails.waiting),
      detail: `${count(figures.mails.givenUp)} given up`,
    },
    {
      name: 'Files in quarantine',
      value: count(figures.quarantine.waiting),
      detail: figures.quarantine.oldestWaitingAt
        ? `the oldest since ${momentOf(figures.quarantine.oldestWaitingAt)}`
        : `${count(figures.quarantine.infected)} infected, which nobody gets`,
    },
    {
      name: 'Tried no more',
      value: count(dead.jobs + dead.mails + dead.runs),
      detail: `${countOf(dead.jobs, 'job')}, ${countOf(dead.mails, 'mail')}, ${countOf(dead.runs, 'schedule')}`,
    },
  ];
  return (
    <section aria-labelledby="figures-now">
      <h2 id="figures-now" className="unseen">
        Figures
      </h2>
      <ul className="tiles">
        {tiles.map(({ name, value, detail }) => (
          <li key={name} className="tile">
            <h3>{name}</h3>
            <p className="tile-value">{value}</p>
            <p className="tile-detail">{detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
