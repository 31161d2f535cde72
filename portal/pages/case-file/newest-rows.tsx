import type { ReactNode } from 'react';
import { count } from '../../words/figures.ts';

/** So many are in sight. */
const inSight = 5;

/** The newest of a long list; what is older is folded away, and how much of it there is. */
export function NewestRows({ rows, older }: { rows: readonly ReactNode[]; older: string }) {
  if (rows.length <= inSight + 1) return <ul className="rows">{rows}</ul>;
  return (
    <>
      <ul className="rows">{rows.slice(0, inSight)}</ul>
      <details className="folded">
        <summary>
          {older} ({count(rows.length - inSight)})
        </summary>
        <ul className="rows">{rows.slice(inSight)}</ul>
      </details>
    </>
  );
}
