import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { CaseReviewListDocument, type CaseReviewListQuery } from '../../generated/case-reviews-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { everyRow } from '../../kit/every-row.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { ReviewSearch, ReviewsAsked, Step } from './case-reviews-asked.ts';

type Review = NonNullable<CaseReviewListQuery['caseReviews']>['edges'][number]['node'];

const pageSize = 25;

const stepNames: Record<Step, string> = {
  applied: 'All applications',
  undecided: 'Not yet decided',
  'not-met': 'Threshold not met',
  met: 'Threshold met',
  'carried-out': 'Review carried out',
  recommended: 'With recommendations',
};

const limitOf = ({ deadlines }: Review, type: string) =>
  deadlines.filter((each) => each.type === type && each.status !== 'CANCELLED').at(-1);

/** When a step was done, and what its time limit says of that. */
const done = (heading: string, at: (review: Review) => string | null, type: string): Column<Review> => ({
  heading,
  cell: (review) => {
    const limit = limitOf(review, type);
    const late = limit?.status === 'MET_LATE' || limit?.status === 'MISSED';
    const day = at(review);
    if (day) return late ? <StatusTag standing="bad">{`${dayOf(day)}, late`}</StatusTag> : dayOf(day);
    if (!limit) return <span className="muted">–</span>;
    return late ? (
      <StatusTag standing="bad">{`Late since ${dayOf(limit.dueAt)}`}</StatusTag>
    ) : (
      `Due ${dayOf(limit.dueAt)}`
    );
  },
  plain: (review) => at(review),
});

const withStatus = ({ recommendations }: Review, ...statuses: string[]) =>
  recommendations.filter(({ status }) => statuses.includes(status)).length;

const columns: Column<Review>[] = [
  { heading: 'Review', cell: ({ reference }) => reference, plain: ({ reference }) => reference },
  {
    heading: 'Case',
    cell: ({ case: { reference, service } }) => (
      <>
        <Link to="/cases/$reference" params={{ reference }} className="case-link">
          {reference}
        </Link>
        <span className="under">{service.name}</span>
      </>
    ),
    plain: ({ case: { reference } }) => reference,
  },
  {
    heading: 'Local authority',
    cell: ({ localAuthority }) => localAuthority.name,
    plain: ({ localAuthority }) => localAuthority.name,
  },
  { heading: 'Received', cell: ({ receivedAt }) => dayOf(receivedAt), plain: ({ receivedAt }) => receivedAt },
  {
    heading: 'Complaints',
    numeric: true,
    cell: ({ complaintsCounted, complaintsNeeded }) =>
      `${count(complaintsCounted)} of ${count(complaintsNeeded)}`,
    plain: ({ complaintsCounted }) => complaintsCounted,
  },
  {
    heading: 'Threshold',
    cell: ({ decision }) => (decision === 'PENDING' ? 'Not yet decided' : wordFor(decision)),
    plain: ({ decision }) => decision,
  },
  done('Decided', ({ decidedAt }) => decidedAt, 'CASE_REVIEW_DECISION'),
  done('Carried out', ({ reviewedAt }) => reviewedAt, 'CASE_REVIEW_MEETING'),
  {
    heading: 'Recommendations',
    cell: (review) =>
      review.recommendations.length === 0
        ? '–'
        : `${count(review.recommendations.length)}: ${count(withStatus(review, 'ACCEPTED', 'CARRIED_OUT'))} accepted, ${count(withStatus(review, 'CARRIED_OUT'))} done`,
    plain: ({ recommendations }) => recommendations.length,
  },
];

/** One row for each application, newest first. */
export function ReviewList({
  asked,
  search,
  fileName,
}: {
  asked: ReviewsAsked;
  search: ReviewSearch;
  fileName: string;
}) {
  const navigate = useNavigate({ from: '/case-reviews' });
  const client = useClient();
  const [taking, setTaking] = useState('');
  const filter = asked.listFilter;
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CaseReviewListDocument,
    variables: {
      filter,
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
    },
  });
  const list = data?.caseReviews;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const go = (next: ReviewSearch) => {
    const { after: _after, before: _before, ...kept } = search;
    void navigate({
      search: Object.fromEntries(Object.entries({ ...kept, ...next }).filter(([, value]) => value !== '')),
      resetScroll: false,
    });
  };

  async function takeAll() {
    setTaking('Gathering the rows');
    const found = await everyRow(async (after) => {
      const answer = await client.query(CaseReviewListDocument, { filter, first: 50, after }).toPromise();
      return answer.data?.caseReviews ?? null;
    });
    if (found === null) return setTaking('The rows could not be gathered. Try again in a moment.');
    saveFile(`${fileName}-${asked.step}.csv`, 'text/csv;charset=utf-8', tableAsCsv(columns, found));
    setTaking(`${countOf(found.length, 'row').replace(/^n/, 'N')} saved.`);
  }

  return (
    <section className="card" aria-labelledby="the-reviews">
      <h2 id="the-reviews">
        {stepNames[asked.step]}
        {list ? `: ${count(list.totalCount)}` : ''}
      </h2>
      <div className="list-bar">
        <SelectField
          label="How far they came"
          value={asked.step}
          choices={Object.entries(stepNames).map(([value, label]) => ({ value, label }))}
          onChoose={(step) => go({ step: step === 'applied' ? '' : step })}
        />
      </div>
      {error && !list ? (
        <FailureNotice what="The list" error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : !list ? (
        <Skeleton height={320} label="Loading the list" />
      ) : rows.length === 0 ? (
        <p className="muted">No application came so far.</p>
      ) : (
        <Updating stale={stale || fetching}>
          <DataTable caption="Applications, newest first" columns={columns} rows={rows} />
          <div className="list-bar">
            <PageTurner pageInfo={list.pageInfo} onTurn={go} />
            <div className="downloads">
              <button type="button" className="button" onClick={() => void takeAll()}>
                All {count(list.totalCount)} as CSV
              </button>
            </div>
          </div>
          <p className="said" role="status">
            {taking}
          </p>
        </Updating>
      )}
    </section>
  );
}
