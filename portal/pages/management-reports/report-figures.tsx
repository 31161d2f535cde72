import { standardCodes } from '../../../schema/management-report/board-sentences.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { count, decimal, percent } from '../../words/figures.ts';
import { categoryFinding, outcomeFinding } from '../quarterly/card-findings.ts';
import { FlowCard } from '../quarterly/flow-card.tsx';
import { HeadlineTiles } from '../quarterly/headline-tiles.tsx';
import { PartsCard } from '../quarterly/parts-card.tsx';
import { readQuarterlyFigures } from '../quarterly/read-quarterly-figures.ts';
import { StandardsCard } from '../quarterly/standards-card.tsx';
import { type FrozenReport, type FrozenTable, frozenMeanings, tableOf } from './frozen-report.ts';
import type { Report } from './report-page.tsx';

const bothCompared = ['prev', 'yoy'] as const;

/** The same tiles and cards as the live page, from the figures of the day it was counted. */
export function ReportFigures({ report, frozen }: { report: Report; frozen: FrozenReport }) {
  const figures = readQuarterlyFigures(
    {
      whole: tableOf(frozen, 'WHOLE'),
      run: tableOf(frozen, 'RUN'),
      byCategory: tableOf(frozen, 'BY_CATEGORY'),
      byOutcome: tableOf(frozen, 'BY_OUTCOME'),
    },
    { now: new Date(frozen.dataTo), target: frozen.targets.onTimePercent / 100 },
  );
  const fileName = `amity-${report.period}-revision-${report.revision}`;
  return (
    <>
      <h2 className="section-title">Headline figures</h2>
      <HeadlineTiles figures={figures} compare={bothCompared} />
      <RestrictedNote what="cases" counted={figures.countsRestricted} />
      <h2 className="section-title">Behind the figures</h2>
      <div className="cards">
        <FlowCard
          figures={figures}
          meaning={frozenMeanings(frozen, [
            'CASES_OPENED',
            'CASES_CLOSED',
            'CASES_OPEN_AT_END',
            'MEDIAN_DAYS_TO_CLOSE',
          ])}
          fileName={fileName}
        />
        <StandardsCard
          figures={figures}
          meaning={frozenMeanings(frozen, standardCodes)}
          fileName={fileName}
        />
        <PartsCard
          figures={figures}
          parts={figures.byCategory}
          compare={bothCompared}
          finding={categoryFinding(figures.byCategory)}
          about={`Cases opened in ${frozen.periodName}, by type`}
          partName="Type"
          measure="cases opened by type"
          opens={{ measure: 'CASES_OPENED', by: 'CATEGORY' }}
          meaning={frozenMeanings(frozen, ['CASES_OPENED'])}
          fileName={`${fileName}-types`}
        />
        <PartsCard
          figures={figures}
          parts={figures.byOutcome}
          compare={bothCompared}
          finding={outcomeFinding(figures.byOutcome, figures.closed.value)}
          about={`Cases closed in ${frozen.periodName}, by outcome`}
          partName="Outcome"
          measure="cases closed by outcome"
          opens={{ measure: 'CASES_CLOSED', by: 'OUTCOME' }}
          meaning={frozenMeanings(frozen, ['CASES_CLOSED'])}
          fileName={`${fileName}-outcomes`}
        />
        <section className="card full">
          <h3>Every headline figure</h3>
          <WholeTable frozen={frozen} />
        </section>
        <section className="card full">
          <h3>Areas</h3>
          <p className="card-about">
            Cases restricted to named people are in the whole and in no area, so areas may add up to less.
          </p>
          <AreaTable frozen={frozen} table={tableOf(frozen, 'BY_AREA')} />
        </section>
      </div>
    </>
  );
}

type Figure = FrozenTable['rows'][number]['figures'][number];

function said({ measure, value, numerator, denominator }: Figure): string {
  if (value === null) return '–';
  if (measure.endsWith('_DAYS_TO_CLOSE')) return `${decimal(value)} days`;
  if (numerator !== null && denominator !== null)
    return `${percent(value)} (${count(numerator)} of ${count(denominator)})`;
  return count(value);
}

function WholeTable({ frozen }: { frozen: FrozenReport }) {
  const row = tableOf(frozen, 'WHOLE').rows[0];
  if (!row) return null;
  const rows = row.figures.map((figure, index) => ({
    name: frozen.definitions.find(({ id }) => id === figure.measure)?.name ?? figure.measure,
    now: said(figure),
    between:
      figure.lower === null || figure.upper === null
        ? '–'
        : `${percent(figure.lower)} to ${percent(figure.upper)}`,
    before: row.compared.map(({ figures }) => (figures[index] ? said(figures[index]) : '–')),
  }));
  const heads = ['The quarter before', 'A year earlier'];
  const columns: Column<(typeof rows)[number]>[] = [
    { heading: 'Measure', cell: (each) => each.name, plain: (each) => each.name },
    { heading: frozen.periodName, numeric: true, cell: (each) => each.now, plain: (each) => each.now },
    { heading: '95% interval', numeric: true, cell: (each) => each.between, plain: (each) => each.between },
    ...heads.map((heading, index) => ({
      heading,
      numeric: true,
      cell: (each: (typeof rows)[number]) => each.before[index] ?? '–',
      plain: (each: (typeof rows)[number]) => each.before[index] ?? null,
    })),
  ];
  return <DataTable caption={`All measures, ${frozen.periodName}`} columns={columns} rows={rows} />;
}

function AreaTable({ frozen, table }: { frozen: FrozenReport; table: FrozenTable }) {
  const columns: Column<FrozenTable['rows'][number]>[] = [
    { heading: 'Area', cell: (row) => row.keys[0]?.label ?? '–', plain: (row) => row.keys[0]?.label ?? null },
    ...table.measures.map((measure, index) => ({
      heading: frozen.definitions.find(({ id }) => id === measure)?.name ?? measure,
      numeric: true,
      cell: (row: FrozenTable['rows'][number]) => (row.figures[index] ? said(row.figures[index]) : '–'),
      plain: (row: FrozenTable['rows'][number]) => row.figures[index]?.value ?? null,
    })),
  ];
  return <DataTable caption={`Areas, ${frozen.periodName}`} columns={columns} rows={table.rows} />;
}
