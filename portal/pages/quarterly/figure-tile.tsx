import type { ReactNode } from 'react';
import type { Compared } from '../../../schema/management-report/board-sentences.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { FigureLink, type OpenedFigure } from '../../kit/figure-link.tsx';
import type { Comparison } from './compare.ts';

/** A headline figure: value, what qualifies it, its run over eight quarters and what it was before. */
export function FigureTile({
  title,
  shown,
  detail,
  figure,
  inWords,
  compare,
  opens,
  many,
  children,
}: {
  title: string;
  /** The figure as it stands in the tile. */
  shown: string;
  detail: ReactNode;
  figure: Pick<Compared, 'previous' | 'lastYear' | 'run'> & { value: number | null };
  inWords: (value: number) => string;
  compare: readonly Comparison[];
  /** What the figure opens, and how many that are. */
  opens: OpenedFigure;
  many: number;
  children?: ReactNode;
}) {
  return (
    <li className="tile">
      <h3>{title}</h3>
      <p className="tile-value">
        <FigureLink figure={opens} many={many} name={title}>
          {shown}
        </FigureLink>
      </p>
      <p className="tile-detail">{detail}</p>
      <Sparkline values={figure.run} />
      <div className="tile-change">
        {compare.includes('prev') ? (
          <Change now={figure.value} before={figure.previous} inWords={inWords} when="last quarter" />
        ) : null}
        {compare.includes('yoy') ? (
          <Change now={figure.value} before={figure.lastYear} inWords={inWords} when="a year ago" />
        ) : null}
        {children}
      </div>
    </li>
  );
}

function Change({
  now,
  before,
  inWords,
  when,
}: {
  now: number | null;
  before: number | null;
  inWords: (value: number) => string;
  when: string;
}) {
  if (now === null || before === null) return <p className="muted">No figure for {when}</p>;
  if (now === before) return <p>Same as {when}</p>;
  const up = now > before;
  return (
    <p>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" className="arrow">
        <path d={up ? 'M5 1l4.5 8h-9z' : 'M5 9L.5 1h9z'} />
      </svg>{' '}
      <span className="unseen">{up ? 'Up' : 'Down'} </span>from {inWords(before)} {when}
    </p>
  );
}
