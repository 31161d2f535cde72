import { type ReactNode, useId, useState } from 'react';

/** The filters of a page: a row on a wide screen, folded away on a phone with what is chosen still in sight. */
export function FilterBar({
  label,
  chosen,
  children,
  acts,
}: {
  label: string;
  chosen: string;
  children: ReactNode;
  acts?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="filters" aria-label={label}>
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>
          <strong>Filters</strong> <span className="muted">{chosen}</span>
        </span>
        <svg viewBox="0 0 12 8" width="12" height="8" aria-hidden="true" className="arrow">
          <path d={open ? 'M6 1l5 6H1z' : 'M6 7l5-6H1z'} />
        </svg>
      </button>
      <div id={id} className={open ? 'filters-fields open' : 'filters-fields'}>
        {children}
        {acts ? <div className="filters-acts">{acts}</div> : null}
      </div>
    </section>
  );
}
