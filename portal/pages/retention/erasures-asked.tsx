import { useQuery } from 'urql';
import { ErasuresDocument } from '../../generated/retention-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { useTurns } from './use-turns.ts';

const context = { additionalTypenames: ['Erasure'] };

/** Who was to be erased, as identities, and how far that came. */
export function ErasuresAsked() {
  const { page, onTurn } = useTurns(10);
  const [{ data, stale, error }, ask] = useQuery({ query: ErasuresDocument, variables: page, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const list = data?.erasures;
  return (
    <section className="card" aria-labelledby="erasures">
      <h2 id="erasures">Erasures asked for</h2>
      {error && !list ? (
        <FailureNotice what="The erasures" error={error} onRetry={again} />
      ) : !list ? (
        <Skeleton height={120} label="Loading the erasures" />
      ) : (
        <Updating stale={stale}>
          {list.edges.length === 0 ? <p className="muted">Nobody has asked to be erased.</p> : null}
          <ul className="rows">
            {list.edges.map(
              ({ node: { id, personId, reason, askedAt, askedBy, carriedOutAt, refusedBecause } }) => (
                <li key={id}>
                  <p className="row-line">
                    <span className="row-name">Person …{personId?.slice(-6)}</span>
                    <StatusTag standing={carriedOutAt ? 'good' : 'warn'}>
                      {carriedOutAt ? 'Erased' : refusedBecause ? 'Nothing was erased' : 'Waits for a worker'}
                    </StatusTag>
                  </p>
                  <p className="small muted">
                    {reason ? `${wordFor(reason)}. ` : null}
                    {askedAt ? `Asked for ${momentOf(askedAt)}` : null}
                    {askedBy?.name ? ` by ${askedBy.name}` : null}.
                    {carriedOutAt ? ` Erased ${momentOf(carriedOutAt)}.` : null}
                    {refusedBecause?.length
                      ? ` In between came: ${listed(refusedBecause.map(wordWithin))}.`
                      : null}
                  </p>
                </li>
              ),
            )}
          </ul>
          <PageTurner pageInfo={list.pageInfo} onTurn={onTurn} />
        </Updating>
      )}
    </section>
  );
}
