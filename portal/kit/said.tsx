import type { Change } from './change.ts';

/** Where a change is answered; it takes the focus then. */
export function Said({ change }: { change: Change }) {
  return (
    <p className="said" role="status" tabIndex={-1} ref={change.saidRef}>
      {change.said}
    </p>
  );
}
