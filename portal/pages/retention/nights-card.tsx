import { useQuery } from 'urql';
import { RetentionNightsDocument } from '../../generated/retention-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { useTurns } from './use-turns.ts';

/** What each night took, and what it kept and why, in counts. */
export function NightsCard() {
  const { page, onTurn } = useTurns(5);
  const [{ data, stale, error }, ask] = useQuery({ query: RetentionNightsDocument, variables: page });
  const list = data?.retentionRuns;
  return (
    <section className="card" aria-labelledby="nights">
      <h2 id="nights">What the last nights took</h2>
      {error && !list ? (
        <FailureNotice
          what="The last nights"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !list ? (
        <Skeleton height={160} label="Loading the last nights" />
      ) : (
        <Updating stale={stale}>
          {list.edges.length === 0 ? <p className="muted">No night has looked yet.</p> : null}
          <ul className="rows">
            {list.edges.map(({ node: { id, startedAt, finishedAt, gone, kept, people, files } }) => (
              <li key={id}>
                <p className="row-line">
                  <span className="row-name">{startedAt ? momentOf(startedAt) : null}</span>
                  <StatusTag standing={finishedAt ? 'good' : 'warn'}>
                    {finishedAt ? 'Finished' : 'Under way'}
                  </StatusTag>
                </p>
                <p className="small">
                  Gone: {byKind(gone)}, {countOf(people ?? 0, 'person', 'people')},{' '}
                  {countOf(files ?? 0, 'file')}.
                </p>
                <p className="small muted">Kept all the same: {byReason(kept)}.</p>
              </li>
            ))}
          </ul>
          <PageTurner pageInfo={list.pageInfo} onTurn={onTurn} />
        </Updating>
      )}
    </section>
  );
}

const byKind = (counts: Record<string, unknown> | null): string =>
  Object.entries(counts ?? {})
    .map(([kind, n]) => `${wordFor(kind)} ${count(Number(n))}`)
    .join(', ') || 'no record';

const byReason = (counts: Record<string, unknown> | null): string =>
  Object.entries(counts ?? {})
    .map(([kind, reasons]) => {
      const why = Object.entries((reasons ?? {}) as Record<string, number>);
      return `${wordFor(kind)} (${why.map(([reason, n]) => `${wordWithin(reason)} ${count(n)}`).join(', ')})`;
    })
    .join(', ') || 'nothing';
