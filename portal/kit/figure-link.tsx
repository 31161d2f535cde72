import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';
import { mayOpen } from '../shell/menu.ts';
import { useViewer } from '../shell/viewer.tsx';
import { addressWord } from './chosen-words.ts';
import type { MeasureId } from './dictionary.ts';

/** By what a figure that opens may be told: codes of the vocabulary and places, nobody's name. */
export type OpenedBy = 'AREA' | 'SERVICE' | 'LSOA' | 'CATEGORY' | 'OUTCOME' | 'SOURCE';

/** Which figure a link opens. */
export interface OpenedFigure {
  measure: MeasureId;
  from: string;
  to: string;
  /** Under which key; its value is null where none is recorded. */
  by?: { dimension: OpenedBy; value: string | null };
  /** Of a share only what counts as met. */
  onlyMet?: boolean;
}

/** The filters of the page that figures stand on, by the names of its address. */
export interface FiltersOfFigures {
  area?: string | undefined;
  service?: string | undefined;
  source?: string | undefined;
  as_at?: string | undefined;
}

/**
 * Every figure of a page opens under the filters of the page. Without them none opens: the figures of a signed report
 * stay as they are, and what they counted does not.
 */
export const FiguresFiltered = createContext<FiltersOfFigures | null>(null);

/** A figure that opens what it counts, for those who may read that; to others it is only a figure. */
export function FigureLink({
  figure: { measure, from, to, by, onlyMet },
  many,
  name,
  otherwise,
  children,
}: {
  figure: OpenedFigure;
  /** How many it counts: of nothing there is nothing to open. */
  many: number | null;
  /** What the figure is of, for those who hear it without its table. */
  name?: string;
  /** What stands there for those who may not; left out, the same without a link. */
  otherwise?: ReactNode;
  children: ReactNode;
}) {
  const viewer = useViewer();
  const filters = useContext(FiguresFiltered);
  if (!filters || !many || !mayOpen(viewer, 'OPEN_FIGURES'))
    return otherwise === undefined ? children : otherwise;
  const { area, service, source, as_at } = filters;
  return (
    <Link
      to="/figures/behind"
      search={{
        measure: addressWord(measure),
        from,
        to,
        ...(by ? { by: `${addressWord(by.dimension)}:${inAddress(by.value)}` } : {}),
        ...(onlyMet ? { only: 'met' } : {}),
        ...(area ? { area } : {}),
        ...(service ? { service } : {}),
        ...(source ? { source } : {}),
        ...(as_at ? { as_at } : {}),
      }}
      preload={false}
      {...(name === undefined ? {} : { 'aria-label': `${name}: ${String(children)}` })}
    >
      {children}
    </Link>
  );
}

/** Codes as words; identities and codes of statistics keep their form, and nothing stands for what is not recorded. */
const inAddress = (value: string | null) =>
  value === null ? '' : /^[A-Z_]+$/.test(value) ? addressWord(value) : value;
