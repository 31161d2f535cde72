import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { type Turn, turnsOf } from './turn.ts';

/** One list as it stands: what was found, that there is nothing, or that it could not be loaded. */
export function KeptRows<Row extends { id: string }>({
  what,
  none,
  rows,
  stale,
  error,
  onRetry,
  pageInfo,
  onTurn,
  children,
}: {
  /** As a sentence begins with it: “The agencies”. */
  what: string;
  /** What is said where there are none. */
  none: string;
  rows: readonly Row[] | undefined;
  stale: boolean;
  error: CombinedError | undefined;
  onRetry: () => void;
  pageInfo?: Parameters<typeof PageTurner>[0]['pageInfo'] | undefined;
  onTurn?: (to: Turn) => void;
  children: (row: Row) => ReactNode;
}) {
  if (error && !rows) return <FailureNotice what={what} error={error} onRetry={onRetry} />;
  if (!rows) return <Skeleton height={480} label={`Loading: ${what.toLowerCase()}`} />;
  if (rows.length === 0)
    return (
      <div className="empty">
        <h2>None yet</h2>
        <p className="muted">{none}</p>
      </div>
    );
  return (
    <Updating stale={stale}>
      <ul className="rows card">
        {rows.map((row) => (
          <li key={row.id}>{children(row)}</li>
        ))}
      </ul>
      {pageInfo && onTurn ? <PageTurner pageInfo={pageInfo} onTurn={(to) => onTurn(turnsOf(to))} /> : null}
    </Updating>
  );
}
