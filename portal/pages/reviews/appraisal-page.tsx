import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AppraisalExtractDocument, type AppraisalExtractQuery } from '../../generated/reviews-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { quarterDays, quarterInWords } from '../../words/quarter.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { QuarterField } from './quarter-field.tsx';
import { readReviewQuarter, roleName } from './review-quarters.ts';

const route = getRouteApi('/reviews/$id');

export function AppraisalPage() {
  const { id } = route.useParams();
  return mayOpen(useViewer(), 'READ_REVIEW_COVERAGE') ? (
    <Extract key={id} id={id} />
  ) : (
    <NotPermittedPage needs="READ_REVIEW_COVERAGE" />
  );
}

/** What an appraisal asks of one who reviews cases (policy 15.2): figures and references, no name of a tenant, no note. */
function Extract({ id }: { id: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = new Date();
  const { quarter, unknown } = readReviewQuarter(search.q, now);
  const period = quarterDays(quarter);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AppraisalExtractDocument,
    variables: { id, period },
  });
  const extract = data?.appraisalExtract;
  if (data && !extract && !fetching && search.q === undefined) return <NotFoundPage what="extract" />;
  return (
    <>
      <p className="back">
        <Link to="/reviews" search={search}>
          All reviews
        </Link>
      </p>
      <PageHeading
        title={extract?.name ?? 'Reviews of cases'}
        documentTitle="Reviews for an appraisal"
        lede={`Reviews of cases, ${quarterInWords(quarter)}`}
      />
      <div className="stack">
        <UnknownNotice unknown={unknown} />
        <QuarterField quarter={quarter} now={now} onChoose={(search) => navigate({ search })} />
        {error && !data ? (
          <FailureNotice
            what="The extract"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !data ? (
          <Skeleton height={480} label="Loading the extract" />
        ) : !extract ? (
          <div className="empty">
            <h2>Nothing in this quarter</h2>
            <p className="muted">They answered for no case that you may see.</p>
          </div>
        ) : (
          <>
            {(extract.parts ?? []).map((part) => (
              <Part key={part.role} part={part} />
            ))}
            <section className="card" aria-labelledby="take-away">
              <h2 id="take-away">Take it away</h2>
              <p className="card-about">
                Counted {momentOf(extract.dataTo ?? '')}. Cases that named people alone may read are left out,
                as are those from which a conflict of interest keeps them. Who takes a copy is written down.
              </p>
              <div className="downloads">
                {(['xlsx', 'ods', 'csv'] as const).map((format) => (
                  <a
                    key={format}
                    className="button"
                    href={`/appraisals/${id}/reviews.${format}?from=${period.from}&to=${period.to}`}
                    download
                  >
                    Extract as {format.toUpperCase()}
                  </a>
                ))}
              </div>
            </section>
          </>
        )}
      </div>
    </>
  );
}

type PartOf = NonNullable<NonNullable<AppraisalExtractQuery['appraisalExtract']>['parts']>[number];

function Part({ part }: { part: PartOf }) {
  const heading = `part-${part.role}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>As {roleName(part.role).toLowerCase()}</h2>
      <p className="card-about">{part.services.join(', ')}</p>
      <dl className="facts">
        <Figure name="Cases to review">
          {count(part.cases)}: {count(part.inTime)} in time, {count(part.late)} late,{' '}
          {count(part.notReviewed)} not reviewed
        </Figure>
        <Figure name="Reviews that fell due">
          {count(part.reviewsDue)}: {count(part.reviewsInTime)} in time, {count(part.reviewsLate)} late,{' '}
          {count(part.reviewsMissing)} not made
        </Figure>
        <Figure name="Reviews made by themselves">
          {count(part.made)}, {count(part.madeLate)} of them late
        </Figure>
      </dl>
      <h3>What they asked for, and what became of it</h3>
      {part.agreed.length > 0 ? (
        <DataTable
          caption={`Reviews as ${roleName(part.role).toLowerCase()} that asked for something`}
          columns={columns}
          rows={part.agreed}
        />
      ) : (
        <p className="muted">No review of theirs in this quarter asked for anything.</p>
      )}
    </section>
  );
}

function Figure({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Agreed = PartOf['agreed'][number];

const followUps = {
  CARRIED_OUT: { standing: 'good', words: 'Carried out' },
  PARTLY: { standing: 'warn', words: 'Partly' },
  NOT_CARRIED_OUT: { standing: 'bad', words: 'Not carried out' },
} as const;

const columns: Column<Agreed>[] = [
  {
    heading: 'Case',
    cell: ({ caseReference }) => (
      <Link to="/cases/$reference" params={{ reference: caseReference }}>
        {caseReference}
      </Link>
    ),
    plain: ({ caseReference }) => caseReference,
  },
  {
    heading: 'Reviewed',
    cell: ({ reviewedAt, late }) => `${dayOf(reviewedAt)}${late ? ', late' : ''}`,
    plain: ({ reviewedAt }) => reviewedAt,
  },
  {
    heading: 'What came of it',
    cell: ({ decision }) => wordFor(decision),
    plain: ({ decision }) => decision,
  },
  {
    heading: 'Somebody acted',
    cell: ({ actedAt }) => (actedAt ? dayOf(actedAt) : 'Not yet'),
    plain: ({ actedAt }) => actedAt,
  },
  {
    heading: 'Followed up',
    cell: ({ followUp, followedUpAt }) =>
      followUp ? (
        <StatusTag standing={followUps[followUp].standing}>{followUps[followUp].words}</StatusTag>
      ) : followedUpAt ? (
        `Reviewed ${dayOf(followedUpAt)}, not said`
      ) : (
        'Not reviewed since'
      ),
    plain: ({ followUp }) => followUp,
  },
];
