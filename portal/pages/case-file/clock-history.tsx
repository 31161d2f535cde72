import { useState } from 'react';
import { useQuery } from 'urql';
import { ClockHistoryDocument } from '../../generated/clock-history-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';
import { countedBy, stepOf, whenAndWho } from './clock-history-words.ts';

/** What became of a clock, asked for when somebody unfolds it. */
export function ClockHistory({ id, name }: { id: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">
        History<span className="unseen"> of {name}</span>
      </summary>
      {open ? <Told id={id} /> : null}
    </details>
  );
}

function Told({ id }: { id: string }) {
  const [{ data, error }, ask] = useQuery({ query: ClockHistoryDocument, variables: { id } });
  const clock = data?.node;
  if (!clock || !('history' in clock))
    return error ? (
      <FailureNotice
        what="The history"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    ) : (
      <Skeleton height={80} label="Loading the history" />
    );
  const { replaces, replacedBy, movedBecause, history } = clock;
  return (
    <>
      <p className="small muted">{countedBy(clock)}</p>
      {replaces ? (
        <p className="small muted">In place of what was due by {momentOf(replaces.dueAt)}.</p>
      ) : null}
      {movedBecause ? <p className="small">Set to this day because: {movedBecause}</p> : null}
      <ol className="timeline">
        {history.map((event) => (
          <li key={event.id}>
            <p>{stepOf(event)}</p>
            <p className="when">{whenAndWho(event)}</p>
          </li>
        ))}
      </ol>
      {replacedBy ? (
        <p className="small muted">In its place since: due by {momentOf(replacedBy.dueAt)}.</p>
      ) : null}
    </>
  );
}
