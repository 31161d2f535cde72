import type { ReactNode } from 'react';

export type Standing = 'good' | 'warn' | 'bad' | 'plain';

/** A shape for each standing, so that it reads in black and white and by colour-blind eyes. */
const shapes: Record<Standing, ReactNode> = {
  good: <circle cx="6" cy="6" r="5" />,
  warn: <path d="M6 1l5.5 10h-11z" />,
  bad: <rect x="1" y="1" width="10" height="10" />,
  plain: <path d="M1 4.5h10v3h-10z" />,
};

export function StatusTag({ standing, children }: { standing: Standing; children: ReactNode }) {
  return (
    <span className={standing === 'plain' ? 'tag' : `tag ${standing}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {shapes[standing]}
      </svg>
      {children}
    </span>
  );
}
