import { LineChart } from '../../charts/line-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import type { MeasureId } from '../../kit/dictionary.ts';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FigureLink } from '../../kit/figure-link.tsx';
import { count } from '../../words/figures.ts';
import { type Quarter, quarterDays, quarterName, shortQuarterName } from '../../words/quarter.ts';
import { flowFinding } from './card-findings.ts';
import type { CardOfFigures } from './quarterly-figures.ts';

interface FlowRow {
  quarter: Quarter;
  opened: number | null;
  closed: number | null;
  open: number | null;
}

const figure = (value: number | null) => (value === null ? '–' : count(value));

const counted = (
  heading: string,
  measure: MeasureId,
  of: (row: FlowRow) => number | null,
): Column<FlowRow> => ({
  heading,
  numeric: true,
  cell: (row) => (
    <FigureLink
      figure={{ measure, ...quarterDays(row.quarter) }}
      many={of(row)}
      name={`${heading}, ${quarterName(row.quarter)}`}
    >
      {figure(of(row))}
    </FigureLink>
  ),
  plain: of,
});

const columns: Column<FlowRow>[] = [
  {
    heading: 'Quarter',
    cell: (row) => quarterName(row.quarter),
    plain: (row) => quarterName(row.quarter),
  },
  counted('Opened', 'CASES_OPENED', (row) => row.opened),
  counted('Closed', 'CASES_CLOSED', (row) => row.closed),
  counted('Open at end', 'CASES_OPEN_AT_END', (row) => row.open),
];

/** Cases opened and closed over eight quarters. */
export function FlowCard({ figures, meaning, fileName }: CardOfFigures) {
  const rows = figures.quarters.map((quarter, index) => ({
    quarter,
    opened: figures.opened.run[index] ?? null,
    closed: figures.closed.run[index] ?? null,
    open: figures.openAtEnd.run[index] ?? null,
  }));
  const last = figures.quarters.length - 1;
  return (
    <FigureCard
      finding={flowFinding(figures)}
      about="Cases opened and closed by quarter"
      chart={
        <LineChart
          unit="Cases"
          periodKind="quarter"
          periods={figures.quarters.map((quarter, index) => ({
            name: quarterName(quarter),
            short: shortQuarterName(quarter),
            provisional: figures.running && index === last,
          }))}
          series={[
            { name: 'Opened', values: figures.opened.run },
            { name: 'Closed', values: figures.closed.run },
          ]}
        />
      }
      columns={columns}
      rows={rows}
      fileName={`${fileName}-opened-closed`}
      measure={meaning}
    />
  );
}
