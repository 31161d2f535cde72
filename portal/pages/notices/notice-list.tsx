import { Link } from '@tanstack/react-router';
import type { NoticesQuery } from '../../generated/notices-query.ts';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { nameOfReport } from '../../words/report-names.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

export type Notice = NonNullable<NoticesQuery['notifications']>['edges'][number]['node'];

const steps: Record<NonNullable<Notice['step']>, { standing: Standing; words: string }> = {
  DUE_SOON: { standing: 'plain', words: 'Due soon' },
  DUE: { standing: 'warn', words: 'Not done in time' },
  OVERDUE: { standing: 'bad', words: 'Still not done' },
};

export function NoticeList({
  notices,
  onMark,
}: {
  notices: readonly Notice[];
  onMark: (notice: Notice) => void;
}) {
  return (
    <ul className="rows card">
      {notices.map((notice) => (
        <li key={notice.id} className={notice.readAt ? 'notice-row' : 'notice-row unread'}>
          <div className="notice-said">
            <p className="row-line">
              <span className="row-name">
                {notice.readAt ? null : <span className="unseen">Unread: </span>}
                <Subject notice={notice} />
              </span>
              <span className="row-tags">
                {notice.urgent ? <StatusTag standing="bad">Urgent</StatusTag> : null}
                {notice.step ? (
                  <StatusTag standing={steps[notice.step].standing}>{steps[notice.step].words}</StatusTag>
                ) : (
                  <StatusTag standing="plain">Ready</StatusTag>
                )}
              </span>
            </p>
            <p className="small muted">
              {notice.deadline
                ? `${wordFor(notice.deadline.type)}, due ${dayOf(notice.deadline.dueAt)}. `
                : notice.managementReport
                  ? 'Drafted by itself, to be read and signed. '
                  : 'You may no longer see what this was about. '}
              Told {momentOf(notice.createdAt)}.
            </p>
          </div>
          <button type="button" className="button quiet" onClick={() => onMark(notice)}>
            {notice.readAt ? 'Mark as unread' : 'Mark as read'}
            <span className="unseen"> {nameOf(notice)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export const nameOf = ({ case: of, report, deadline, managementReport, step }: Notice): string =>
  of?.reference ??
  report?.reference ??
  (deadline
    ? wordFor(deadline.type)
    : managementReport
      ? nameOfReport(managementReport)
      : step
        ? 'a deadline'
        : 'a report');

function Subject({ notice }: { notice: Notice }) {
  if (notice.managementReport)
    return (
      <Link to="/reports/$id" params={{ id: notice.managementReport.id }}>
        {nameOf(notice)}
      </Link>
    );
  if (!notice.case) return nameOf(notice);
  return (
    <Link to="/cases/$reference" params={{ reference: notice.case.reference }}>
      {notice.case.reference}
    </Link>
  );
}
