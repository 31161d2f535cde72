import { BarChart } from '../../charts/bar-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import type { MeasureWords } from '../../kit/measure-words.ts';
import { count } from '../../words/figures.ts';
import { quarterName, quartersFrom } from '../../words/quarter.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Comparison } from './compare.ts';
import type { Part, QuarterlyFigures } from './quarterly-figures.ts';

/** A whole in its parts, largest first, each against the quarter it is compared with. */
export function PartsCard({
  figures,
  parts,
  compare,
  finding,
  about,
  partName,
  measure,
  meaning,
  fileName,
}: {
  figures: QuarterlyFigures;
  parts: readonly Part[];
  compare: readonly Comparison[];
  finding: string;
  about: string;
  partName: string;
  measure: string;
  meaning: readonly MeasureWords[];
  fileName: string;
}) {
  const rows = parts
    .filter((part) => part.value > 0 || (part.previous ?? 0) > 0 || (part.lastYear ?? 0) > 0)
    .toSorted((a, b) => b.value - a.value);
  const base = compare[0] ?? null;
  const before = base === null ? null : quarterName(quartersFrom(figures.quarter, base === 'prev' ? -1 : -4));
  const figure = (value: number | null) => (value === null ? '–' : count(value));
  const columns: Column<Part>[] = [
    { heading: partName, cell: (row) => wordFor(row.code), plain: (row) => wordFor(row.code) },
    {
      heading: quarterName(figures.quarter),
      numeric: true,
      cell: (row) => count(row.value),
      plain: (row) => row.value,
    },
    {
      heading: quarterName(quartersFrom(figures.quarter, -1)),
      numeric: true,
      cell: (row) => figure(row.previous),
      plain: (row) => row.previous,
    },
    {
      heading: quarterName(quartersFrom(figures.quarter, -4)),
      numeric: true,
      cell: (row) => figure(row.lastYear),
      plain: (row) => row.lastYear,
    },
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
              name: wordFor(part.code),
              value: part.value,
              before: base === 'yoy' ? part.lastYear : part.previous,
            }))}
          />
        )
      }
      columns={columns}
      rows={rows}
      fileName={fileName}
      measure={meaning}
    />
  );
}
