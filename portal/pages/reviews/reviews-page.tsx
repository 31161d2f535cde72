import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ReviewCoverageDocument, type ReviewCoverageQuery } from '../../generated/reviews-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count } from '../../words/figures.ts';
import { quarterDays, quarterInWords } from '../../words/quarter.ts';
import { QuarterField } from './quarter-field.tsx';
import { readReviewQuarter, roleName } from './review-quarters.ts';

const route = getRouteApi('/reviews');

export function ReviewsPage() {
  return mayOpen(useViewer(), 'READ_REVIEW_COVERAGE') ? (
    <Coverage />
  ) : (
    <NotPermittedPage needs="READ_REVIEW_COVERAGE" />
  );
}

/** Who reviewed how much of what they answer for (policy 15.2, 15.3); each leads to what an appraisal asks. */
function Coverage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = new Date();
  const { quarter, unknown } = readReviewQuarter(search.q, now);
  const [{ data, error }, ask] = useQuery({
    query: ReviewCoverageDocument,
    variables: { period: quarterDays(quarter) },
  });
  const rows = data?.reviewCoverage;
  return (
    <>
      <PageHeading
        title="Reviews of cases"
        lede={`${quarterInWords(quarter)}: by those who answer for a service or an area`}
      />
      <div className="stack">
        <UnknownNotice unknown={unknown} />
        <QuarterField quarter={quarter} now={now} onChoose={(search) => navigate({ search })} />
        {error && !rows ? (
          <FailureNotice
            what="The reviews"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !rows ? (
          <Skeleton height={320} label="Loading the reviews" />
        ) : rows.length === 0 ? (
          <div className="empty">
            <h2>Nobody to review cases</h2>
            <p className="muted">No service lead or area manager within your reach answers for a case.</p>
          </div>
        ) : (
          <section className="card" aria-labelledby="coverage">
            <h2 id="coverage">Who reviewed how much</h2>
            <p className="card-about">
              Each name opens what an appraisal asks for. You see your own, and those of the leads below you.
            </p>
            <DataTable
              caption="Cases that ran in the quarter, by reviewer"
              columns={columnsOf(search.q)}
              rows={rows}
            />
          </section>
        )}
      </div>
    </>
  );
}

type Row = ReviewCoverageQuery['reviewCoverage'][number];

const numeric = (heading: string, of: (row: Row) => number): Column<Row> => ({
  heading,
  numeric: true,
  cell: (row) => count(of(row)),
  plain: of,
});

const columnsOf = (q: string | undefined): Column<Row>[] => [
  {
    heading: 'Who',
    cell: ({ staff }) =>
      staff ? (
        <Link to="/reviews/$id" params={{ id: staff.id }} search={q ? { q } : {}}>
          {staff.name}
        </Link>
      ) : (
        'Somebody'
      ),
    plain: ({ staff }) => staff?.name ?? null,
  },
  { heading: 'As', cell: ({ role }) => roleName(role), plain: ({ role }) => role },
  numeric('Cases', ({ cases }) => cases),
  numeric('Reviewed', ({ reviewed }) => reviewed),
  numeric('Overdue', ({ overdue }) => overdue),
  numeric('Reviews made', ({ reviewsMade }) => reviewsMade),
  numeric('Late', ({ reviewedLate }) => reviewedLate),
];
