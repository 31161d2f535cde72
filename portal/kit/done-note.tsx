import { useEffect, useRef, useState } from 'react';

/** What was just done, to be said on the page that opens then. */
let waiting: string | null = null;

export function noteDone(words: string): void {
  waiting = words;
}

/** Says it once, and takes the focus so that it is heard. */
export function DoneNote() {
  const [words] = useState(() => waiting);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    waiting = null;
    // After the heading of the page, which takes the focus too.
    const timer = setTimeout(() => place.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  if (!words) return null;
  return (
    <div className="notice good" role="status" tabIndex={-1} ref={place}>
      <p>{words}</p>
    </div>
  );
}
