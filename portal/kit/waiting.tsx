import type { ReactNode } from 'react';

/** A shape of the final size; it shows only after 200 ms, so that quick answers do not flicker. */
export function Skeleton({ height, label }: { height: number; label?: string }) {
  return (
    <>
      {label ? (
        <p className="unseen" role="status">
          {label}
        </p>
      ) : null}
      <div className="skeleton" style={{ height }} aria-hidden="true" />
    </>
  );
}

/** Figures that are being renewed stay, dimmed, and say so. */
export function Updating({ stale, children }: { stale: boolean; children: ReactNode }) {
  return (
    <div className="updating" aria-busy={stale}>
      {stale ? (
        <p className="tag updating-word waiting" role="status">
          Updating
        </p>
      ) : null}
      <div className={stale ? 'stale' : undefined}>{children}</div>
    </div>
  );
}
