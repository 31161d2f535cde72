import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, nearDay } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { WorkName } from '../case-work/kinds-of-work.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Applied = CaseFileData['caseReviews'][number];

/** Applications for an ASB case review, and what became of them (policy 16). */
export function CaseReviewsApplied({ file }: { file: CaseFileData }) {
  return (
    <CaseSection
      part="reviews"
      empty={file.caseReviews.length === 0 ? 'Nobody has applied for a case review.' : null}
      acts={<WorkLink file={file} work="apply-for-review" />}
    >
      <ul className="rows">
        {file.caseReviews.map((review) => (
          <li key={review.id}>
            <div className="row-line">
              <span className="row-name">{review.reference}</span>
              <StatusTag standing="plain">
                {review.decision === 'PENDING' ? 'Not decided yet' : wordFor(review.decision)}
              </StatusTag>
            </div>
            <p className="small muted">
              Received {dayOf(review.receivedAt)}, by the procedure of {review.localAuthority.name}
              {review.deadlines[0]
                ? `; ${wordWithin(review.deadlines[0].type)} due ${nearDay(review.deadlines[0].dueAt)}`
                : ''}
            </p>
            {review.recommendations.map((recommendation) => (
              <div key={recommendation.id} className="held-thing">
                <p>{recommendation.recommends}</p>
                <p className="small muted">
                  {wordFor(recommendation.status)}
                  {recommendation.response ? `: ${recommendation.response}` : ''}
                </p>
                {recommendation.status === 'MADE' || recommendation.status === 'ACCEPTED' ? (
                  <div className="section-acts">
                    <WorkLink
                      file={file}
                      work="answer-recommendation"
                      on={recommendation.id}
                      about={review.reference}
                    />
                  </div>
                ) : null}
              </div>
            ))}
            <div className="section-acts">
              {stepsOf(review).map((work) => (
                <WorkLink key={work} file={file} work={work} on={review.id} about={review.reference} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function stepsOf({ acknowledgedAt, appealedAt, decision, status }: Applied): WorkName[] {
  if (status === 'CLOSED') return [];
  if (decision === 'PENDING')
    return acknowledgedAt ? ['decide-threshold'] : ['acknowledge-review', 'decide-threshold'];
  if (decision === 'THRESHOLD_MET' && status === 'NOT_STARTED')
    return ['review-carried-out', 'appeal-review'];
  return appealedAt ? ['close-review'] : ['appeal-review', 'close-review'];
}
