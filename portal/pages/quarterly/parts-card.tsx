import { BarChart } from '../../charts/bar-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { count } from '../../words/figures.ts';
import { quarterName, quartersFrom } from '../../words/quarter.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Comparison } from './compare.ts';
import { suppressionWords } from './figure-notes.ts';
import type { CardOfFigures, Part, PartCount } from './quarterly-figures.ts';

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
}: CardOfFigures & {
  parts: readonly Part[];
  compare: readonly Comparison[];
  finding: string;
  about: string;
  partName: string;
  measure: string;
}) {
  const rows = parts
    .filter((part) => [part.now, part.previous, part.lastYear].some((each) => each.suppressed || each.value))
    .toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0));
  const base = compare[0] ?? null;
  const before = base === null ? null : quarterName(quartersFrom(figures.quarter, base === 'prev' ? -1 : -4));
  const name = (part: Part) => (part.code === null ? 'Not recorded' : wordFor(part.code));
  const columns: Column<Part>[] = [
    { heading: partName, cell: name, plain: name },
    {
      heading: quarterName(figures.quarter),
      numeric: true,
      cell: (row) => inWords(row.now),
      plain: (row) => plainly(row.now),
    },
    {
      heading: quarterName(quartersFrom(figures.quarter, -1)),
      numeric: true,
      cell: (row) => inWords(row.previous),
      plain: (row) => plainly(row.previous),
    },
    {
      heading: quarterName(quartersFrom(figures.quarter, -4)),
      numeric: true,
      cell: (row) => inWords(row.lastYear),
      plain: (row) => plainly(row.lastYear),
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
              name: name(part),
              value: part.now.value,
              ...(part.now.suppressed ? { instead: fewer } : {}),
              before: base === 'yoy' ? part.lastYear.value : part.previous.value,
            }))}
          />
        )
      }
      columns={columns}
      rows={rows}
      fileName={fileName}
      measure={rows.some((part) => part.now.suppressed) ? [...meaning, suppressionWords] : meaning}
    />
  );
}

/** The mark for a count that is not shown, since so few people in a small place could be recognised. */
const fewer = 'fewer than 5';

function inWords({ value, suppressed }: PartCount): string {
  return suppressed ? fewer : value === null ? '–' : count(value);
}

function plainly({ value, suppressed }: PartCount): string | number | null {
  return suppressed ? fewer : value;
}
