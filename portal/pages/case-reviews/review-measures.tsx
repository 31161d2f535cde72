import { useQuery } from 'urql';
import { BarChart } from '../../charts/bar-chart.tsx';
import { CaseReviewMeasuresDocument } from '../../generated/case-reviews-query.ts';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { count, countOf } from '../../words/figures.ts';
import type { ReviewsAsked } from './case-reviews-asked.ts';

const names: Record<string, string> = {
  CASE_REVIEW_APPLICATIONS: 'Applied',
  CASE_REVIEWS_THRESHOLD_NOT_MET: 'Threshold not met',
  CASE_REVIEWS_CARRIED_OUT: 'Review carried out',
  CASE_REVIEWS_WITH_RECOMMENDATIONS: 'With recommendations',
};

/** The figures that are published (policy 3.5), for whoever reads no cases: each of what happened in the year. */
export function ReviewMeasures({
  asked,
  chosen,
  pause,
}: {
  asked: ReviewsAsked;
  chosen: string;
  pause: boolean;
}) {
  const dictionary = useDictionary();
  const { localAuthorityId: _authority, ...filter } = asked.filter;
  const [{ data, error }, ask] = useQuery({
    query: CaseReviewMeasuresDocument,
    variables: { period: asked.period, filter },
    pause,
  });
  const answer = data?.analytics;
  if (!answer && error)
    return (
      <FailureNotice
        what="The case reviews"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (!answer) return <Skeleton height={420} label="Loading the case reviews" />;
  const rows = (answer.rows[0]?.figures ?? []).map(({ measure, value }) => ({
    name: names[measure] ?? measure,
    value,
  }));
  return (
    <>
      <h2 className="unseen">What happened</h2>
      <FigureCard
        full
        finding={`${countOf(rows[0]?.value ?? 0, 'application').replace(/^n/, 'N')} for a case review`}
        about={`What happened in ${chosen}`}
        chart={
          <>
            <BarChart measure="case reviews" beforeName={null} rows={rows} />
            <RestrictedNote what="cases" counted={answer.countsRestricted} />
            <p className="small muted">
              Each step is counted in the year in which it was taken. What became of recommendations, and each
              review, is told to those who read cases.
            </p>
          </>
        }
        columns={[
          { heading: 'Step', cell: ({ name }) => name, plain: ({ name }) => name },
          {
            heading: 'How many',
            numeric: true,
            cell: ({ value }) => (value === null ? '–' : count(value)),
            plain: ({ value }) => value,
          },
        ]}
        rows={rows}
        fileName={`amity-case-reviews-${asked.period.from}-${asked.period.to}`}
        measure={meaningsOf(dictionary.data, Object.keys(names))}
      />
    </>
  );
}
