import { type ReactNode, useId } from 'react';

/** One part of a case file; an empty one says so, since nothing and not shown are different things. */
export function CaseSection({
  title,
  empty,
  children,
}: {
  title: string;
  empty?: string | null;
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {empty ? <p className="muted">{empty}</p> : children}
    </section>
  );
}
