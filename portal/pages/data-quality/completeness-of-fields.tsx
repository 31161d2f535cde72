import { useQuery } from 'urql';
import {
  CompletenessByServiceDocument,
  type CompletenessByServiceQuery,
} from '../../generated/data-quality-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf, londonDate, monthsFrom } from '../../words/dates.ts';
import { count, percent } from '../../words/figures.ts';

type Answer = CompletenessByServiceQuery['analytics'];
type Figures = Answer['rows'][number]['figures'];

const fields = ['Owner', 'Risk assessment', 'Type of report', 'Place of report'] as const;
const ids = ['CASES_WITH_OWNER', 'CASES_WITH_RISK_ASSESSMENT', 'REPORTS_WITH_CATEGORY', 'REPORTS_WITH_PLACE'];

interface RowOfService {
  service: string;
  figures: Figures;
}

const columns: Column<RowOfService>[] = [
  { heading: 'Service', cell: ({ service }) => service, plain: ({ service }) => service },
  ...fields.flatMap((name, at): Column<RowOfService>[] => [
    {
      heading: name,
      numeric: true,
      cell: ({ figures }) => {
        const value = figures[at]?.value ?? null;
        return value === null ? '–' : percent(value);
      },
      plain: ({ figures }) => figures[at]?.value ?? null,
    },
    {
      heading: 'of',
      numeric: true,
      cell: ({ figures }) => count(figures[at]?.denominator ?? 0),
      plain: ({ figures }) => figures[at]?.denominator ?? 0,
    },
  ]),
];

/** How often each field is filled in, by service, over the last twelve whole months. */
export function CompletenessOfFields({
  filter,
  where,
  pause,
}: {
  filter: { areaId?: string[]; serviceId?: string[] };
  where: string;
  pause: boolean;
}) {
  const dictionary = useDictionary();
  const month = londonDate(new Date()).slice(0, 7);
  const last = new Date(`${month}-01T00:00:00Z`);
  last.setUTCDate(0);
  const period = { from: `${monthsFrom(month, -12)}-01`, to: last.toISOString().slice(0, 10) };
  const [{ data, error }, ask] = useQuery({
    query: CompletenessByServiceDocument,
    variables: { period, filter },
    pause,
  });
  const answer = data?.analytics;
  const rows: RowOfService[] = answer
    ? [
        ...answer.rows
          .map(({ keys, figures }) => ({ service: keys[0]?.label ?? 'Not recorded', figures }))
          .toSorted((a, b) => a.service.localeCompare(b.service)),
        { service: 'All of them', figures: answer.total.figures },
      ]
    : [];
  return (
    <section className="card" aria-labelledby="completeness">
      <h2 id="completeness">How complete each field is</h2>
      <p className="card-about">
        Cases opened and reports received {dayOf(period.from)} to {dayOf(period.to)}, {where}
      </p>
      {error && !answer ? (
        <FailureNotice
          what="The completeness"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !answer ? (
        <Skeleton height={320} label="Loading the completeness" />
      ) : (
        <div className="stack">
          <DataTable caption="Share filled in, by service" columns={columns} rows={rows} />
          <RestrictedNote what="cases" counted={answer.countsRestricted} />
          <div className="downloads">
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(
                  `amity-completeness-${period.from}-${period.to}.csv`,
                  'text/csv;charset=utf-8',
                  tableAsCsv(columns, rows),
                )
              }
            >
              Completeness as CSV
            </button>
          </div>
          <dl className="about">
            {meaningsOf(dictionary.data, ids).map(({ name, meaning }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
