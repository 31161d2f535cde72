import { useQuery } from 'urql';
import { SourceLoadsDocument, type SourceLoadsQuery } from '../../generated/data-quality-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

type Load = NonNullable<SourceLoadsQuery['imports']>['edges'][number]['node'];

const shown = 20;

const figure = (heading: string, of: (load: Load) => number | null): Column<Load> => ({
  heading,
  numeric: true,
  cell: (load) => {
    const value = of(load);
    return value === null ? '–' : count(value);
  },
  plain: of,
});

const columns: Column<Load>[] = [
  { heading: 'Source', cell: ({ mapping }) => mapping ?? '–', plain: ({ mapping }) => mapping },
  {
    heading: 'Status',
    cell: ({ status }) => (status ? wordFor(status) : '–'),
    plain: ({ status }) => status,
  },
  {
    heading: 'Begun',
    cell: ({ startedAt }) => (startedAt ? momentOf(startedAt) : '–'),
    plain: ({ startedAt }) => startedAt,
  },
  figure('Rows read', ({ readCount }) => readCount),
  figure('Taken in', ({ importedCount }) => importedCount),
  figure('Already there', ({ alreadyThereCount }) => alreadyThereCount),
  figure('Left out', ({ filteredCount }) => filteredCount),
  figure('Refused', ({ rejectedCount }) => rejectedCount),
];

/** The latest files that were taken in, and how many of their rows were refused. */
export function SourceLoads() {
  const [{ data, error }, ask] = useQuery({ query: SourceLoadsDocument, variables: { first: shown } });
  const loads = data?.imports?.edges.map(({ node }) => node);
  return (
    <section className="card" aria-labelledby="loads">
      <h2 id="loads">What was loaded</h2>
      <p className="card-about">The latest {shown} files, newest first.</p>
      {error && !loads ? (
        <FailureNotice
          what="The loads"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !loads ? (
        <Skeleton height={160} label="Loading what was loaded" />
      ) : loads.length === 0 ? (
        <p className="muted">No file was taken in yet.</p>
      ) : (
        <DataTable caption="Files taken in" columns={columns} rows={loads} />
      )}
    </section>
  );
}
