import { type Column, DataTable } from '../../kit/data-table.tsx';
import { momentOf } from '../../words/dates.ts';
import { count, countOf, decimal } from '../../words/figures.ts';
import type { Figures } from './operation-tiles.tsx';

type Queue = Figures['queues'][number];
type Lag = Figures['lags'][number];

const figure = (heading: string, of: (queue: Queue) => number): Column<Queue> => ({
  heading,
  cell: (queue) => count(of(queue)),
  plain: of,
  numeric: true,
});

const queueColumns: Column<Queue>[] = [
  { heading: 'Queue', cell: ({ name }) => name, plain: ({ name }) => name },
  figure('Waiting', ({ waiting }) => waiting),
  figure('In hand', ({ active }) => active),
  figure('Set for later', ({ delayed }) => delayed),
  figure('Failed', ({ failed }) => failed),
];

const within = (heading: string, of: (lag: Lag) => number | null): Column<Lag> => ({
  heading,
  cell: (lag) => {
    const value = of(lag);
    return value === null ? '–' : `${decimal(value)} s`;
  },
  plain: of,
  numeric: true,
});

const lagColumns: Column<Lag>[] = [
  {
    heading: 'Last',
    cell: ({ hours }) => countOf(hours, 'hour'),
    plain: ({ hours }) => hours,
  },
  { heading: 'Marked', cell: ({ marked }) => count(marked), plain: ({ marked }) => marked, numeric: true },
  within('Half within', ({ p50Seconds }) => p50Seconds),
  within('99 in 100 within', ({ p99Seconds }) => p99Seconds),
  {
    heading: 'Caught up',
    cell: ({ caughtUp }) => count(caughtUp),
    plain: ({ caughtUp }) => caughtUp,
    numeric: true,
  },
];

export function QueueCard({
  figures,
  onRetry,
}: {
  figures: Figures;
  onRetry: (queue: string, jobId: string) => void;
}) {
  const failures = figures.queues.flatMap(({ name: queue, failures: jobs }) =>
    jobs.map((job) => ({ queue, ...job })),
  );
  return (
    <>
      <section className="card">
        <h2>Queues</h2>
        <p className="card-about">They only wake; the database knows what is due.</p>
        {figures.queues.length > 0 ? (
          <DataTable caption="Jobs by queue" columns={queueColumns} rows={figures.queues} />
        ) : (
          <p>No worker has looked at them yet.</p>
        )}
      </section>
      <section className="card">
        <h2>From due to marked</h2>
        <p className="card-about">
          What fell due while no worker was up is caught up, and counted there alone; what was written down
          after it had fallen due counts from when it was written.
        </p>
        <DataTable caption="Lag" columns={lagColumns} rows={figures.lags} />
      </section>
      <section className="card full">
        <h2>Failures</h2>
        {failures.length === 0 ? (
          <p className="muted">No job has failed of late.</p>
        ) : (
          <ul className="rows">
            {failures.map((job) => (
              <li key={`${job.queue} ${job.id}`} className="notice-row">
                <div className="notice-said">
                  <p className="row-name">
                    {job.queue}: {job.reason}
                  </p>
                  <p className="small muted">
                    {job.failedAt ? `${momentOf(job.failedAt)}, ` : null}tried {countOf(job.attempts, 'time')}
                  </p>
                </div>
                <button type="button" className="button" onClick={() => onRetry(job.queue, job.id)}>
                  Try again<span className="unseen"> job {job.id}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
