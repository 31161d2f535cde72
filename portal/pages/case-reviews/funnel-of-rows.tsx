import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { BarChart } from '../../charts/bar-chart.tsx';
import { CaseReviewFunnelDocument, type CaseReviewFunnelQuery } from '../../generated/case-reviews-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { count, countOf } from '../../words/figures.ts';
import { AuthorityTimesCard } from './authority-times-card.tsx';
import type { ReviewSearch, ReviewsAsked, Step } from './case-reviews-asked.ts';
import { ReviewList } from './review-list.tsx';

export type Funnel = CaseReviewFunnelQuery['caseReviewFunnel'];

interface FunnelRow {
  name: string;
  of: string;
  value: number;
  step: Step | null;
}

/** The steps in the order in which they happen; each opens its applications, recommendations theirs. */
const rowsOf = (funnel: Funnel): FunnelRow[] => [
  { name: 'Applied', of: 'applications', value: funnel.applied, step: 'applied' },
  { name: 'Not yet decided', of: 'applications', value: funnel.undecided, step: 'undecided' },
  { name: 'Threshold not met', of: 'applications', value: funnel.thresholdNotMet, step: 'not-met' },
  { name: 'Threshold met', of: 'applications', value: funnel.thresholdMet, step: 'met' },
  { name: 'Review carried out', of: 'applications', value: funnel.carriedOut, step: 'carried-out' },
  {
    name: 'With recommendations',
    of: 'applications',
    value: funnel.withRecommendations,
    step: 'recommended',
  },
  { name: 'Recommendations made', of: 'recommendations', value: funnel.recommendations, step: null },
  { name: 'Recommendations accepted', of: 'recommendations', value: funnel.accepted, step: null },
  { name: 'Recommendations carried out', of: 'recommendations', value: funnel.done, step: null },
];

const meaning = [
  {
    name: 'The funnel',
    meaning:
      'Applications that were received in the year, and what has become of them by now. Recommendations are counted one by one, for a review may make several; those carried out are among those accepted.',
    clause: '3.5, 16',
  },
];

const findingOf = ({ applied, thresholdMet, carriedOut }: Funnel): string =>
  applied === 0
    ? 'Nobody applied for a case review'
    : `${countOf(applied, 'application')}; the threshold was met in ${count(thresholdMet)}, and ${countOf(carriedOut, 'review')} carried out`;

export function FunnelOfRows({
  asked,
  search,
  chosen,
  pause,
}: {
  asked: ReviewsAsked;
  search: ReviewSearch;
  chosen: string;
  pause: boolean;
}) {
  const dictionary = useDictionary();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CaseReviewFunnelDocument,
    variables: { period: asked.period, filter: asked.filter },
    pause,
  });
  const funnel = data?.caseReviewFunnel;
  if (!funnel && error)
    return (
      <FailureNotice
        what="The case reviews"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (!funnel) return <Skeleton height={480} label="Loading the case reviews" />;
  if (funnel.applied === 0)
    return (
      <div className="empty">
        <h2>Nobody applied for a case review</h2>
        <p className="muted">None was received in {chosen} about a case in your scope.</p>
      </div>
    );
  const rows = rowsOf(funnel);
  const fileName = `amity-case-reviews-${asked.period.from}-${asked.period.to}`;
  const { after: _after, before: _before, step: _step, ...kept } = search;
  const columns: Column<FunnelRow>[] = [
    { heading: 'Step', cell: ({ name }) => name, plain: ({ name }) => name },
    { heading: 'Of', cell: ({ of }) => of, plain: ({ of }) => of },
    {
      heading: 'How many',
      numeric: true,
      cell: ({ step, value }) =>
        step && value > 0 ? (
          <Link
            to="/case-reviews"
            search={step === 'applied' ? kept : { ...kept, step }}
            hash="the-reviews"
            resetScroll={false}
          >
            {count(value)}
          </Link>
        ) : (
          count(value)
        ),
      plain: ({ value }) => value,
    },
  ];
  return (
    <Updating stale={fetching || stale}>
      <div className="stack">
        <h2 className="unseen">How far they came</h2>
        <FigureCard
          full
          finding={findingOf(funnel)}
          about={`Applications for a case review, ${chosen}`}
          chart={
            <>
              <BarChart
                measure="applications for a case review and recommendations"
                thisName={chosen}
                beforeName={null}
                rows={rows.map(({ name, value }) => ({ name, value }))}
              />
              {funnel.unanswered + funnel.notAccepted > 0 ? (
                <p className="small muted">
                  Recommendations not answered yet: {count(funnel.unanswered)}; not accepted:{' '}
                  {count(funnel.notAccepted)}.
                </p>
              ) : null}
            </>
          }
          columns={columns}
          rows={rows}
          fileName={fileName}
          measure={[
            ...meaning,
            ...meaningsOf(dictionary.data, [
              'CASE_REVIEW_APPLICATIONS',
              'CASE_REVIEWS_THRESHOLD_NOT_MET',
              'CASE_REVIEWS_CARRIED_OUT',
              'CASE_REVIEWS_WITH_RECOMMENDATIONS',
            ]),
          ]}
        />
        <AuthorityTimesCard funnel={funnel} chosen={chosen} fileName={fileName} />
        <ReviewList key={JSON.stringify(search)} asked={asked} search={search} fileName={fileName} />
      </div>
    </Updating>
  );
}
