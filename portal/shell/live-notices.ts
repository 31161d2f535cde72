import { useEffect, useRef } from 'react';

const hearers = new Set<() => void>();
let end: (() => void) | undefined;

/** Calls back when one’s unread notices change. All that listen share one socket; while it is down they hear nothing. */
export function useNoticesLive(hear: () => void): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const hearer = () => latest.current();
    hearers.add(hearer);
    end ??= begin();
    return () => {
      hearers.delete(hearer);
      if (hearers.size > 0) return;
      end?.();
      end = undefined;
    };
  }, []);
}

/** The socket comes after the page: nobody waits for it. */
function begin(): () => void {
  let over = false;
  let close = () => {};
  const hear = () => {
    for (const hearer of hearers) hearer();
  };
  import('./live-socket.ts').then(
    ({ followNotices }) => {
      if (!over) close = followNotices(hear);
    },
    // It is asked again every half minute all the same.
    () => {},
  );
  return () => {
    over = true;
    close();
  };
}
