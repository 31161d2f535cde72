import { LineChart } from '../../charts/line-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { count } from '../../words/figures.ts';
import { quarterName, shortQuarterName } from '../../words/quarter.ts';
import { flowFinding } from './card-findings.ts';
import type { CardOfFigures } from './quarterly-figures.ts';

interface FlowRow {
  quarter: string;
  opened: number | null;
  closed: number | null;
  open: number | null;
}

const figure = (value: number | null) => (value === null ? '–' : count(value));

const columns: Column<FlowRow>[] = [
  { heading: 'Quarter', cell: (row) => row.quarter, plain: (row) => row.quarter },
  { heading: 'Opened', numeric: true, cell: (row) => figure(row.opened), plain: (row) => row.opened },
  { heading: 'Closed', numeric: true, cell: (row) => figure(row.closed), plain: (row) => row.closed },
  { heading: 'Open at end', numeric: true, cell: (row) => figure(row.open), plain: (row) => row.open },
];

/** Cases opened and closed over eight quarters. */
export function FlowCard({ figures, meaning, fileName }: CardOfFigures) {
  const rows = figures.quarters.map((quarter, index) => ({
    quarter: quarterName(quarter),
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
