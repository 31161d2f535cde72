import { type Part, togetherCode } from '../../../schema/management-report/board-sentences.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import type { MeasureId } from '../../kit/dictionary.ts';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FigureLink, type OpenedBy } from '../../kit/figure-link.tsx';
import { count } from '../../words/figures.ts';
import { type Quarter, quarterDays, quarterName, quartersFrom } from '../../words/quarter.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Comparison } from './compare.ts';
import { togetherWords } from './figure-notes.ts';
import type { CardOfFigures } from './quarterly-figures.ts';

/** A whole in its parts, largest first, each against the quarter it is compared with. */
export function PartsCard({
  figures,
  parts,
  compare,
  finding,
  about,
  partName,
  measure,
  opens,
  meaning,
  fileName,
}: CardOfFigures & {
  parts: readonly Part[];
  compare: readonly Comparison[];
  finding: string;
  about: string;
  partName: string;
  measure: string;
  /** Which figures the parts are, and of what. */
  opens: { measure: MeasureId; by: OpenedBy };
}) {
  const rows = parts
    .filter((part) => [part.now, part.previous, part.lastYear].some(Boolean))
    .toSorted((a, b) => (b.now ?? 0) - (a.now ?? 0));
  const base = compare[0] ?? null;
  const before = base === null ? null : quarterName(quartersFrom(figures.quarter, base === 'prev' ? -1 : -4));
  const name = (part: Part) => (part.code === null ? 'Not recorded' : wordFor(part.code));
  const inQuarter = (quarter: Quarter, of: (part: Part) => number | null): Column<Part> => ({
    heading: quarterName(quarter),
    numeric: true,
    cell: (row) => (
      <FigureLink
        figure={{
          measure: opens.measure,
          ...quarterDays(quarter),
          by: { dimension: opens.by, value: row.code },
        }}
        many={of(row)}
        name={`${name(row)}, ${quarterName(quarter)}`}
      >
        {inWords(of(row))}
      </FigureLink>
    ),
    plain: of,
  });
  const columns: Column<Part>[] = [
    { heading: partName, cell: name, plain: name },
    inQuarter(figures.quarter, (part) => part.now),
    inQuarter(quartersFrom(figures.quarter, -1), (part) => part.previous),
    inQuarter(quartersFrom(figures.quarter, -4), (part) => part.lastYear),
  ];
  return (
    <FigureCard
      finding={finding}
      about={about}
      chart={
        rows.length === 0 ? (
          <p className="muted">{about}: none, and none in the quarters it is compared with.</p>
        ) : (
          <BarChart
            measure={measure}
            beforeName={before}
            thisName={quarterName(figures.quarter)}
            rows={rows.map((part) => ({
              name: name(part),
              value: part.now,
              before: base === 'yoy' ? part.lastYear : part.previous,
            }))}
          />
        )
      }
      columns={columns}
      rows={rows}
      fileName={fileName}
      measure={rows.some((part) => part.code === togetherCode) ? [...meaning, togetherWords] : meaning}
    />
  );
}

function inWords(value: number | null): string {
  return value === null ? '–' : count(value);
}
