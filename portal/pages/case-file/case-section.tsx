import { type ReactNode, useId } from 'react';

/** One part of a case file; an empty one says so, since nothing and not shown are different things. */
export function CaseSection({
  title,
  empty,
  acts,
  children,
}: {
  title: string;
  empty?: string | null;
  /** What may be done here. */
  acts?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {empty ? <p className="muted">{empty}</p> : children}
      {acts ? <div className="section-acts">{acts}</div> : null}
    </section>
  );
}
