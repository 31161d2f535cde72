import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { count, decimal, percent } from '../../words/figures.ts';
import { quarterInWords, quarterOf } from '../../words/quarter.ts';
import { readFrozenReport } from './frozen-report.ts';
import type { Report } from './report-page.tsx';
import { ReportFacts } from './report-record.tsx';
import { ReportFurniture, ReportNotices } from './report-standing-notices.tsx';
import { SignReport } from './sign-report.tsx';

interface Line {
  role: string;
  cases: number;
  inTime: number;
  late: number;
  notReviewed: number;
  reviewsDue: number;
  reviewsInTime: number;
  share: number | null;
  lower: number | null;
  upper: number | null;
}

interface Place {
  level: 'LANDLORD' | 'AREA' | 'SERVICE';
  name: string;
  area: string | null;
  reviews: Line[];
  stalled: {
    found: number;
    cases: number;
    acted: number;
    reviewedOnly: number;
    nothing: number;
    medianDays: number | null;
    longestDays: number | null;
  };
}

interface ReviewedBy extends Line {
  staffId: string;
  posts: string[];
  made: number;
  madeLate: number;
}

interface Frozen {
  times: { firstWithinDays: number; everyDays: number; stalledAfterDays: number };
  places: Place[];
  reviewers: ReviewedBy[];
  definitions: { name: string; definition: string; clause: string }[];
}

const roles = { SERVICE_LEAD: 'Service lead', AREA_MANAGER: 'Area manager' } as Record<string, string>;
const parts = [
  { role: 'SERVICE_LEAD', title: 'Reviews by service leads (15.2)', table: 'Due of service leads, by place' },
  { role: 'AREA_MANAGER', title: 'Reviews by area managers (15.3)', table: 'Due of area managers, by place' },
];

/** The reviews of a quarter by service leads and area managers, as they were counted (policy 15.2, 15.3). */
export function ReviewsView({ report, onChanged }: { report: Report; onChanged: () => void }) {
  const viewer = useViewer();
  const frozen = readFrozenReport(report.document);
  if (!frozen) return null;
  const { places, reviewers, definitions, times } = report.document as unknown as Frozen;
  const quarter = quarterOf(new Date(`${frozen.from}T12:00:00Z`));
  return (
    <>
      <p className="back">
        <Link to="/reports">All reports</Link>
      </p>
      <PageHeading
        title="Reviews of cases"
        documentTitle={`Reviews of cases, ${frozen.periodName}`}
        lede={`${quarterInWords(quarter)} (${frozen.periodName}), by service leads and area managers`}
      >
        <ReportFurniture report={report} frozen={frozen} />
      </PageHeading>
      <div className="stack" data-whole={report.id}>
        <ReportNotices report={report} />
        {parts.map(({ role, title, table }) => (
          <section key={role} className="card" aria-labelledby={`reviews-${role}`}>
            <h2 id={`reviews-${role}`}>{title}</h2>
            <p className="card-about">
              Cases of which a review fell due in the quarter: first within {times.firstWithinDays} days, then
              every {times.everyDays}.
            </p>
            <DataTable caption={table} columns={reviewColumns(role)} rows={places} />
          </section>
        ))}
        <section className="card" aria-labelledby="stalled">
          <h2 id="stalled">Cases in which nothing happened</h2>
          <p className="card-about">
            Found after {times.stalledAfterDays} days without anything done, and what became of them.
          </p>
          <DataTable
            caption="Cases in which nothing happened, by place"
            columns={stalledColumns}
            rows={places}
          />
        </section>
        <section className="card" aria-labelledby="reviewers">
          <h2 id="reviewers">By reviewer</h2>
          <p className="card-about">
            What fell due while they answered for it, whoever of those who share the part made it.
          </p>
          <DataTable
            caption="Reviews by post"
            columns={reviewerColumns(
              mayOpen(viewer, 'READ_REVIEW_COVERAGE') ? (report.period ?? undefined) : undefined,
            )}
            rows={reviewers}
          />
          <SignReport
            report={report}
            words="Sign"
            done="Signed. It can no longer be changed."
            onChanged={onChanged}
          />
        </section>
        <section className="card" aria-labelledby="meaning">
          <h2 id="meaning">What it means</h2>
          <dl className="about">
            {definitions.map(({ name, definition, clause }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {definition} <span className="muted">(policy {clause})</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <ReportFacts report={report} frozen={frozen} />
      </div>
    </>
  );
}

const numeric = <Row,>(heading: string, of: (row: Row) => number | null): Column<Row> => ({
  heading,
  numeric: true,
  cell: (row) => {
    const value = of(row);
    return value === null ? (
      <span className="muted">none</span>
    ) : Number.isInteger(value) ? (
      count(value)
    ) : (
      decimal(value)
    );
  },
  plain: of,
});

const placeColumn: Column<Place> = {
  heading: 'Where',
  cell: ({ level, name }) => (level === 'SERVICE' ? name : <strong>{name}</strong>),
  plain: ({ name, area }) => (area ? `${area}: ${name}` : name),
};

function reviewColumns(role: string): Column<Place>[] {
  const of = ({ reviews }: Place) => reviews.find((each) => each.role === role)!;
  return [
    placeColumn,
    numeric('Cases', (place) => of(place).cases),
    numeric('In time', (place) => of(place).inTime),
    numeric('Late', (place) => of(place).late),
    numeric('Not reviewed', (place) => of(place).notReviewed),
    {
      heading: 'Reviews in time',
      numeric: true,
      cell: (place) => <Share line={of(place)} />,
      plain: (place) => of(place).share,
    },
  ];
}

function Share({ line }: { line: Line }) {
  if (line.share === null) return <span className="muted">none due</span>;
  return (
    <>
      <strong>{percent(line.share)}</strong>
      <br />
      <span className="small muted">
        {count(line.reviewsInTime)} of {count(line.reviewsDue)} ({percent(line.lower ?? 0)} to{' '}
        {percent(line.upper ?? 0)})
      </span>
    </>
  );
}

const stalledColumns: Column<Place>[] = [
  placeColumn,
  numeric('Found', ({ stalled }) => stalled.found),
  numeric('In cases', ({ stalled }) => stalled.cases),
  numeric('Acted on since', ({ stalled }) => stalled.acted),
  numeric('Only reviewed', ({ stalled }) => stalled.reviewedOnly),
  numeric('Nothing since', ({ stalled }) => stalled.nothing),
  numeric('Median days to action', ({ stalled }) => stalled.medianDays),
  numeric('Longest', ({ stalled }) => stalled.longestDays),
];

/** Whoever may read appraisals opens theirs from here. */
function reviewerColumns(period: string | undefined): Column<ReviewedBy>[] {
  const post = ({ role, posts }: ReviewedBy) => `${roles[role] ?? role}, ${posts.join(', ')}`;
  return [
    {
      heading: 'Post',
      cell: (row) =>
        period ? (
          <Link to="/reviews/$id" params={{ id: row.staffId }} search={{ q: period }}>
            {post(row)}
          </Link>
        ) : (
          post(row)
        ),
      plain: post,
    },
    numeric('Cases', ({ cases }) => cases),
    numeric('In time', ({ inTime }) => inTime),
    numeric('Late', ({ late }) => late),
    numeric('Not reviewed', ({ notReviewed }) => notReviewed),
    {
      heading: 'Reviews in time',
      numeric: true,
      cell: (line) => <Share line={line} />,
      plain: ({ share }) => share,
    },
    numeric('Made themselves', ({ made }) => made),
    numeric('Of these late', ({ madeLate }) => madeLate),
  ];
}
