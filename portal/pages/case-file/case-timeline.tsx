import { useState } from 'react';
import { useQuery } from 'urql';
import { CaseTimelineDocument } from '../../generated/case-timeline-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { CaseSection } from './case-section.tsx';
import { detailOf } from './event-detail.ts';

const pageSize = 20;
/** The turns of a case stand out from its day-to-day. */
const weighty = new Set([
  'CASE_OPENED',
  'STAGE_CHANGED',
  'CASE_CLOSED',
  'CASE_REOPENED',
  'SAFEGUARDING_FLAGGED',
  'DEADLINE_MISSED',
]);

/** What happened, the newest first, as the case's own log has it. Older entries come page by page. */
export function CaseTimeline({ caseId }: { caseId: string }) {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  return (
    <CaseSection part="timeline">
      <ol className="timeline">
        {pages.map((after, index) => (
          <TimelinePage
            key={after ?? 'newest'}
            caseId={caseId}
            after={after}
            onOlder={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : null}
          />
        ))}
      </ol>
    </CaseSection>
  );
}

function TimelinePage({
  caseId,
  after,
  onOlder,
}: {
  caseId: string;
  after: string | null;
  onOlder: ((cursor: string) => void) | null;
}) {
  const [{ data, error }, ask] = useQuery({
    query: CaseTimelineDocument,
    variables: { caseId, first: pageSize, after },
  });
  const events = data?.caseEvents;
  if (!events)
    return (
      <li className="bare">
        {error ? (
          <FailureNotice
            what="The timeline"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Skeleton height={320} label="Loading the timeline" />
        )}
      </li>
    );
  const older = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  return (
    <>
      {events.edges
        .toSorted((a, b) => b.node.seq - a.node.seq)
        .map(({ node }) => (
          <li key={node.id} className={weighty.has(node.kind) ? 'weighty' : undefined}>
            <p className={weighty.has(node.kind) ? 'row-name' : undefined}>{wordFor(node.kind)}</p>
            {detailOf(node.facts) ? <p>{detailOf(node.facts)}</p> : null}
            <p className="when">
              {momentOf(node.occurredAt)}
              {node.actor ? (node.actor.name ? ` · ${node.actor.name}` : '') : ' · by the system'}
            </p>
          </li>
        ))}
      {older && onOlder ? (
        <li className="bare">
          <button type="button" className="button" onClick={() => onOlder(older)}>
            Show older entries
          </button>
        </li>
      ) : null}
    </>
  );
}
