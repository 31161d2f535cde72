import { type Column, DataTable } from '../../kit/data-table.tsx';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { count, decimal } from '../../words/figures.ts';
import type { Funnel } from './funnel-of-rows.tsx';

type Authority = Funnel['authorities'][number];
type LimitType = Authority['limits'][number]['type'];

const steps = [
  { type: 'CASE_REVIEW_ACKNOWLEDGEMENT', name: 'Acknowledge', days: 'acknowledgeWorkingDays' },
  { type: 'CASE_REVIEW_DECISION', name: 'Decide the threshold', days: 'decideWorkingDays' },
  { type: 'CASE_REVIEW_MEETING', name: 'Carry the review out', days: 'reviewWorkingDays' },
] as const satisfies readonly {
  type: LimitType;
  name: string;
  days: keyof NonNullable<Authority['authority']>;
}[];

interface LimitRow {
  authority: string;
  applied: number;
  step: string;
  allowed: number | null;
  inTime: number;
  late: number;
  running: number;
  medianDays: number | null;
}

const rowsOf = (funnel: Funnel): LimitRow[] =>
  funnel.authorities.flatMap(({ authority, applied, limits }) =>
    steps.map(({ type, name, days }) => {
      const kept = limits.find((limit) => limit.type === type);
      return {
        authority: authority?.name ?? 'An authority',
        applied,
        step: name,
        allowed: authority?.[days] ?? null,
        inTime: kept?.inTime ?? 0,
        late: kept?.late ?? 0,
        running: kept?.running ?? 0,
        medianDays: kept?.medianDays ?? null,
      };
    }),
  );

const numeric = (heading: string, of: (row: LimitRow) => number): Column<LimitRow> => ({
  heading,
  numeric: true,
  cell: (row) => count(of(row)),
  plain: of,
});

const columns: Column<LimitRow>[] = [
  { heading: 'Local authority', cell: (row) => row.authority, plain: (row) => row.authority },
  { heading: 'What is to be done', cell: (row) => row.step, plain: (row) => row.step },
  {
    heading: 'Within (working days)',
    numeric: true,
    cell: (row) => (row.allowed === null ? <span className="muted">Names none</span> : count(row.allowed)),
    plain: (row) => row.allowed,
  },
  numeric('In time', (row) => row.inTime),
  numeric('Late', (row) => row.late),
  numeric('Running', (row) => row.running),
  {
    heading: 'Median days taken',
    numeric: true,
    cell: (row) => (row.medianDays === null ? '–' : decimal(row.medianDays)),
    plain: (row) => row.medianDays,
  },
];

/** How long each step took against the times that the authority itself has published: where it names none, none is invented. */
export function AuthorityTimesCard({
  funnel,
  chosen,
  fileName,
}: {
  funnel: Funnel;
  chosen: string;
  fileName: string;
}) {
  const rows = rowsOf(funnel);
  return (
    <section className="card" aria-labelledby="own-times">
      <h2 id="own-times">Against each authority’s own times</h2>
      <p className="card-about">
        Applications received in {chosen}. Times allowed are working days of the authority’s procedure (policy
        16.3); days taken count every day.
      </p>
      <DataTable caption="Time limits by local authority" columns={columns} rows={rows} />
      <div className="downloads">
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(`${fileName}-times.csv`, 'text/csv;charset=utf-8', tableAsCsv(columns, rows))
          }
        >
          Times as CSV
        </button>
      </div>
    </section>
  );
}
