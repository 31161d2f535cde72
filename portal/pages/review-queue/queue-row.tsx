import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ReviewByFormDocument, recordReviewInputFields } from '../../generated/review-forms-query.ts';
import type { ReviewReason } from '../../generated/review-queue-query.ts';
import { asText } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { dueStanding } from '../cases/clock-standing.ts';
import { roleName } from '../reviews/review-quarters.ts';
import type { Waiting } from './queue-list.tsx';

const standings: Partial<Record<ReviewReason, Standing>> = {
  EMERGENCY_LATE: 'bad',
  HIGH_RISK: 'bad',
  ESCALATED: 'warn',
  ESCALATING: 'warn',
  RISK_REVIEW_OVERDUE: 'warn',
  DEADLINE_MISSED: 'warn',
  STALLED: 'warn',
};

/** One case: why it is here, what was said last time, and the review of it. */
export function QueueRow({
  waiting,
  reviewing,
  onReview,
  onReviewed,
}: {
  waiting: Waiting;
  reviewing: boolean;
  onReview: () => void;
  onReviewed: () => void;
}) {
  const file = waiting.case!;
  const due = dueStanding(waiting.dueAt, new Date());
  const last = file.leadReviews.findLast(({ role }) => role === waiting.role);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever works by keyboard moves from row to row
    <li tabIndex={0} aria-label={`${file.reference}: ${waiting.reasons.map(wordFor).join(', ')}`}>
      <div className="row-line">
        <Link to="/cases/$reference" params={{ reference: file.reference }} className="case-link">
          {file.reference}
        </Link>
        <span className="tags">
          {waiting.reasons.map((reason) => (
            <StatusTag key={reason} standing={standings[reason] ?? 'plain'}>
              {wordFor(reason)}
            </StatusTag>
          ))}
        </span>
      </div>
      <p>
        {wordFor(file.category)}, {file.service.name}
        {file.riskLevel ? ` · ${wordWithin(file.riskLevel)} risk` : ''}
        {file.urgency === 'EMERGENCY' ? ' · emergency' : ''}
      </p>
      <p className="small muted">
        {[
          file.owner?.name ?? 'nobody leads it',
          `review as ${roleName(waiting.role).toLowerCase()}: ${due.words.replace(/^./, (letter) => letter.toLowerCase())}`,
          waiting.reviewedAt ? `last reviewed ${dayOf(waiting.reviewedAt)}` : 'never reviewed',
          `last worked on ${dayOf(waiting.activeAt)}`,
          waiting.happenings > 0
            ? `${countOf(waiting.happenings, 'incident or report', 'incidents and reports')} of late`
            : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {last?.note ? (
        <p className="small">
          Last time ({wordWithin(last.decision)}): {last.note}
        </p>
      ) : null}
      <p className="section-acts">
        <button type="button" className="button" aria-expanded={reviewing} onClick={onReview}>
          Review<span className="unseen"> {file.reference}</span>
        </button>
      </p>
      {reviewing ? (
        <Review
          waiting={waiting}
          asksBack={last !== undefined && last.decision !== 'AGREE'}
          onReviewed={onReviewed}
        />
      ) : null}
    </li>
  );
}

function Review({
  waiting,
  asksBack,
  onReviewed,
}: {
  waiting: Waiting;
  /** The review before said that something was to be done. */
  asksBack: boolean;
  onReviewed: () => void;
}) {
  const file = waiting.case!;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={place}>
      <ChangeForm
        draft={`review ${file.id} ${waiting.role}`}
        name={`Review ${file.reference}`}
        document={ReviewByFormDocument}
        fields={recordReviewInputFields}
        fixed={{ caseId: file.id, as: waiting.role }}
        asks={[
          {
            field: 'followUp',
            label: 'What became of what was asked for last time?',
            hint: '',
            when: () => asksBack,
          },
          { field: 'decision', label: 'What comes of it?', hint: '' },
          {
            field: 'note',
            label: 'What is to be done, and why?',
            hint: '',
            needed: true,
            when: (written) => ['ACT', 'ESCALATE'].includes(asText(written, 'decision')),
          },
        ]}
        send="Record the review"
        onDone={onReviewed}
      />
    </div>
  );
}
