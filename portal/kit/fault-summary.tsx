import type { RefObject } from 'react';
import type { Fault } from './form-refusal.ts';

/** Everything that is wrong, before the form; each leads to its field. It takes the focus when it appears. */
export function FaultSummary({
  faults,
  idOf,
  placeRef,
}: {
  faults: readonly Fault[];
  idOf: (field: string) => string;
  placeRef: RefObject<HTMLDivElement | null>;
}) {
  if (faults.length === 0) return null;
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={placeRef}>
      <p>
        <strong>This was not saved yet</strong>
      </p>
      <ul className="plain-list">
        {faults.map(({ field, words }) => (
          <li key={`${field} ${words}`}>
            {field === null ? (
              words
            ) : (
              <a
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(field))?.focus();
                }}
              >
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
