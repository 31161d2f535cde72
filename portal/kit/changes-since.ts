import { useEffect, useState } from 'react';

/**
 * How many changes in the viewer's scope have come since the figures that are shown, which stay as they are until
 * somebody asks for them anew. While the line is down none is heard; the figures say of which moment they are.
 */
export function useChangesSince(shownAt: string | undefined): number {
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other figures count from none
  useEffect(() => setChanges(0), [shownAt]);
  useEffect(() => {
    let over = false;
    let end = () => {};
    // The socket comes after the page: nobody waits for it.
    import('../shell/live-socket.ts').then(
      ({ followCases }) => {
        if (!over) end = followCases(() => setChanges((before) => before + 1));
      },
      () => {},
    );
    return () => {
      over = true;
      end();
    };
  }, []);
  return changes;
}
