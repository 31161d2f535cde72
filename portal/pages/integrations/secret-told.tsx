import { useEffect, useRef } from 'react';

export interface ToldSecret {
  /** Of which webhook. */
  name: string;
  secret: string;
}

/** A secret, this once: it takes the focus, and goes when somebody says that they have it. */
export function SecretTold({ told, onKept }: { told: ToldSecret; onKept: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another secret takes the focus anew
  useEffect(() => heading.current?.focus(), [told.secret]);
  return (
    <section className="card" aria-labelledby="secret">
      <h2 id="secret" tabIndex={-1} ref={heading}>
        The secret of {told.name}
      </h2>
      <p className="card-about">
        Put it where the receiving system keeps its secrets. It is shown this once and cannot be shown again.
      </p>
      <p>
        <code className="hash">{told.secret}</code>
      </p>
      <button type="button" className="button main" onClick={onKept}>
        It is kept
      </button>
    </section>
  );
}
