import { type Standard, standardNames } from '../../../schema/management-report/board-sentences.ts';
import { IntervalChart } from '../../charts/interval-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FigureLink } from '../../kit/figure-link.tsx';
import { count, percent } from '../../words/figures.ts';
import { quarterDays } from '../../words/quarter.ts';
import { standardsFinding } from './card-findings.ts';
import { intervalWords } from './figure-notes.ts';
import type { CardOfFigures } from './quarterly-figures.ts';

const share = (value: number | null) => (value === null ? '–' : percent(value));

const columnsOf = (period: { from: string; to: string }): Column<Standard>[] => [
  {
    heading: 'Standard',
    cell: (row) => standardNames[row.code].long,
    plain: (row) => standardNames[row.code].long,
  },
  {
    heading: 'Met',
    numeric: true,
    cell: (row) => (
      <FigureLink
        figure={{ measure: row.code, ...period, onlyMet: true }}
        many={row.met}
        name={`${standardNames[row.code].long}, met`}
      >
        {count(row.met)}
      </FigureLink>
    ),
    plain: (row) => row.met,
  },
  {
    heading: 'Due',
    numeric: true,
    cell: (row) => (
      <FigureLink
        figure={{ measure: row.code, ...period }}
        many={row.due}
        name={`${standardNames[row.code].long}, due`}
      >
        {count(row.due)}
      </FigureLink>
    ),
    plain: (row) => row.due,
  },
  {
    heading: 'Share met',
    numeric: true,
    cell: (row) => share(row.proportion),
    plain: (row) => row.proportion,
  },
  { heading: '95% from', numeric: true, cell: (row) => share(row.low), plain: (row) => row.low },
  { heading: '95% to', numeric: true, cell: (row) => share(row.high), plain: (row) => row.high },
  { heading: 'Target', numeric: true, cell: (row) => share(row.target), plain: (row) => row.target },
];

/** The response times of policy 8.6 with the interval that chance leaves, against their targets. */
export function StandardsCard({ figures, meaning, fileName }: CardOfFigures) {
  return (
    <FigureCard
      finding={standardsFinding(figures.standards)}
      about="Response times of policy 8.6, reports received in the quarter"
      chart={
        <IntervalChart
          measure="response times met"
          rows={figures.standards.map((standard) => ({
            ...standard,
            name: standardNames[standard.code].long,
          }))}
        />
      }
      columns={columnsOf(quarterDays(figures.quarter))}
      rows={figures.standards}
      fileName={`${fileName}-response-times`}
      measure={[...meaning, intervalWords]}
    />
  );
}
