import { BarChart } from '../../charts/bar-chart.tsx';
import { LineChart } from '../../charts/line-chart.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FigureLink, type OpenedBy } from '../../kit/figure-link.tsx';
import type { MeasureWords } from '../../kit/measure-words.ts';
import { monthOf, shortMonthOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { AreaMultiples } from './area-multiples.tsx';
import { daysOf } from './months-asked.ts';
import type { AreaRun, NamedCount, ReceivedFigures } from './received-figures.ts';
import { monthFinding } from './received-findings.ts';

interface CardOfReports {
  figures: ReceivedFigures;
  meaning: readonly MeasureWords[];
  about: string;
  fileName: string;
}

/** As many bars as one can take in; the table has the rest. */
const barsShown = 14;
const linesShown = 12;
const shown = (value: number | null) => (value === null ? '–' : count(value));

export function MonthCard({
  figures,
  meaning,
  about,
  fileName,
  running,
}: CardOfReports & { running: string }) {
  const rows = figures.months.map((month, index) => ({ month, value: figures.byMonth[index] ?? null }));
  const columns: Column<(typeof rows)[number]>[] = [
    { heading: 'Month', cell: (row) => monthOf(row.month), plain: (row) => row.month },
    {
      heading: 'Reports',
      numeric: true,
      cell: (row) => (
        <FigureLink
          figure={{ measure: 'REPORTS_RECEIVED', ...daysOf({ from: row.month, to: row.month }) }}
          many={row.value}
          name={monthOf(row.month)}
        >
          {shown(row.value)}
        </FigureLink>
      ),
      plain: (row) => row.value,
    },
  ];
  return (
    <FigureCard
      full
      finding={monthFinding(figures)}
      about={`Reports received by month, ${about}`}
      chart={
        <LineChart
          unit="Reports"
          periodKind="month"
          periods={figures.months.map((month) => ({
            name: monthOf(month),
            short: shortMonthOf(month),
            provisional: month === running,
          }))}
          series={[{ name: 'Reports', values: figures.byMonth }]}
        />
      }
      columns={columns}
      rows={rows}
      fileName={`${fileName}-months`}
      measure={meaning}
    />
  );
}

export function PartsOfReports({
  parts,
  partName,
  by,
  days,
  finding,
  meaning,
  about,
  fileName,
}: Omit<CardOfReports, 'figures'> & {
  parts: readonly NamedCount[];
  partName: string;
  by: OpenedBy;
  days: { from: string; to: string };
  finding: string;
}) {
  const columns: Column<NamedCount>[] = [
    { heading: partName, cell: (row) => row.name, plain: (row) => row.name },
    {
      heading: 'Reports',
      numeric: true,
      cell: (row) => (
        <FigureLink
          figure={{ measure: 'REPORTS_RECEIVED', ...days, by: { dimension: by, value: row.key } }}
          many={row.value}
          name={row.name}
        >
          {shown(row.value)}
        </FigureLink>
      ),
      plain: (row) => row.value,
    },
  ];
  const bars = parts.slice(0, barsShown);
  return (
    <FigureCard
      finding={finding}
      about={about}
      chart={
        bars.length === 0 ? (
          <p className="muted">No reports were received in these months for what is chosen above.</p>
        ) : (
          <>
            <BarChart
              measure={about.charAt(0).toLowerCase() + about.slice(1)}
              beforeName={null}
              rows={bars}
            />
            <MoreInTable all={parts.length} shownHere={bars.length} />
          </>
        )
      }
      columns={columns}
      rows={parts}
      fileName={fileName}
      measure={meaning}
    />
  );
}

export function AreaRunsCard({ figures, meaning, about, fileName }: CardOfReports) {
  const inDays = (
    heading: string,
    from: string,
    to: string,
    of: (row: AreaRun) => number | null,
  ): Column<AreaRun> => ({
    heading,
    numeric: true,
    cell: (row) => (
      <FigureLink
        figure={{
          measure: 'REPORTS_RECEIVED',
          ...daysOf({ from, to }),
          by: { dimension: 'AREA', value: row.key },
        }}
        many={of(row)}
        name={`${row.name}, ${heading}`}
      >
        {shown(of(row))}
      </FigureLink>
    ),
    plain: of,
  });
  const columns: Column<AreaRun>[] = [
    { heading: 'Area', cell: (row) => row.name, plain: (row) => row.name },
    inDays('All months', figures.months[0]!, figures.months.at(-1)!, (row) => row.total),
    ...figures.months.map((month, index) =>
      inDays(shortMonthOf(month), month, month, (row) => row.run[index] ?? null),
    ),
  ];
  const runs = figures.areaRuns.slice(0, linesShown);
  return (
    <FigureCard
      full
      finding="How reports ran in each area"
      about={`Reports received by month and area, ${about}; each line on its own scale`}
      chart={
        <>
          <AreaMultiples runs={runs} months={figures.months} />
          <MoreInTable all={figures.areaRuns.length} shownHere={runs.length} />
        </>
      }
      columns={columns}
      rows={figures.areaRuns}
      fileName={`${fileName}-months-areas`}
      measure={meaning}
    />
  );
}

/** Nothing is cut off in silence. */
function MoreInTable({ all, shownHere }: { all: number; shownHere: number }) {
  if (all <= shownHere) return null;
  return (
    <p className="small muted">
      The {shownHere} with the most reports are drawn. The Table tab has all {count(all)}.
    </p>
  );
}
