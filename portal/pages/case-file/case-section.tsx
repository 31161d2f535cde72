import { type ReactNode, useId } from 'react';
import { type CasePart, caseParts } from './case-parts.ts';

/** One part of a case file; an empty one says so, since nothing and not shown are different things. */
export function CaseSection({
  part,
  empty,
  acts,
  children,
}: {
  part: CasePart;
  empty?: string | null;
  /** What may be done here. */
  acts?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="card" id={part} aria-labelledby={heading}>
      <h2 id={heading}>{caseParts[part]}</h2>
      {empty ? <p className="muted">{empty}</p> : children}
      {acts ? <div className="section-acts">{acts}</div> : null}
    </section>
  );
}
