import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CasesToReviewQuery } from '../../generated/review-queue-query.ts';
import { countOf } from '../../words/figures.ts';
import { QueueRow } from './queue-row.tsx';

export type Waiting = CasesToReviewQuery['reviewQueue']['edges'][number]['node'];

/**
 * The list by keyboard: j and k move, o opens, r reviews. The letters count only while the list has the focus and
 * nobody is writing, so that they are in nobody's way (WCAG 2.1.4).
 */
export function QueueList({
  list,
  onReviewed,
}: {
  list: CasesToReviewQuery['reviewQueue'];
  onReviewed: () => void;
}) {
  const navigate = useNavigate();
  const place = useRef<HTMLUListElement>(null);
  const [reviewing, setReviewing] = useState<string | null>(null);
  const [said, say] = useState('');
  const shown = list.edges.map(({ node }) => node).filter((node) => node.case !== null);

  const rows = () => [...(place.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  const focusOn = (at: number) => rows()[Math.max(0, Math.min(at, rows().length - 1))]?.focus();

  function hear(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('form')) return;
    const at = rows().findIndex((row) => row.contains(target));
    const waiting = shown[at];
    if (event.key === 'j') focusOn(at + 1);
    else if (event.key === 'k') focusOn(at - 1);
    else if (event.key === 'o' && waiting?.case)
      void navigate({ to: '/cases/$reference', params: { reference: waiting.case.reference } });
    else if (event.key === 'r' && waiting?.case) setReviewing(waiting.case.id);
    else return;
    event.preventDefault();
  }

  function reviewed(at: number, reference: string) {
    setReviewing(null);
    say(`${reference} is reviewed.`);
    onReviewed();
    focusOn(at + 1 < shown.length ? at + 1 : at - 1);
  }

  return (
    <section aria-label="Cases to review">
      <p className="list-bar">
        <span>{countOf(list.totalCount, 'case').replace(/^n/, 'N')} to review</span>
        <span className="small muted">
          In the list: <kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>o</kbd> open, <kbd>r</kbd> review
        </span>
      </p>
      <p className="said" role="status">
        {said}
      </p>
      {shown.length === 0 ? (
        <div className="empty">
          <h2>Nothing waits for you</h2>
          <p className="muted">No running case that you answer for is to be reviewed now.</p>
        </div>
      ) : (
        <ul className="rows card queue" ref={place} onKeyDown={hear}>
          {shown.map((waiting, at) => (
            <QueueRow
              key={`${waiting.case!.id} ${waiting.role}`}
              waiting={waiting}
              reviewing={reviewing === waiting.case!.id}
              onReview={() => setReviewing(reviewing === waiting.case!.id ? null : waiting.case!.id)}
              onReviewed={() => reviewed(at, waiting.case!.reference)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
