import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { MarkNoticesDocument, NoticesDocument } from '../../generated/notices-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { useNoticesLive } from '../../shell/live-notices.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { countOf } from '../../words/figures.ts';
import { MailChoice } from './mail-choice.tsx';
import { NoticeList } from './notice-list.tsx';

const pageSize = 25;
const route = getRouteApi('/notices');

export function NoticesPage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'READ_OWN_NOTICES') ? <Notices /> : <NotPermittedPage needs="READ_OWN_NOTICES" />;
}

/** What was marked last, so that it can be taken back. */
interface Marked {
  ids: string[];
  read: boolean;
}

function Notices() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const all = search.show === 'all';
  const [marked, remember] = useState<Marked | null>(null);
  const [said, say] = useState('');
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: NoticesDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: { read: all ? null : false, step: null },
    },
    context: noticesContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useNoticesLive(again);
  useAskAgain(again);
  const [, mark] = useMutation(MarkNoticesDocument);
  const list = data?.notifications;
  const shown = list?.edges.map(({ node }) => node) ?? [];
  const unread = shown.filter(({ readAt }) => !readAt).map(({ id }) => id);

  async function markAs(ids: string[], read: boolean, undo = false) {
    const answer = await mark({ input: { noticeIds: ids, read, idempotencyKey: null } });
    const refused = answer.data?.markNoticesRead?.refusals[0]?.message;
    if (answer.error || refused) return say(refused ?? 'This could not be saved. Try again in a moment.');
    remember(undo ? null : { ids, read });
    say(`${countOf(ids.length, 'notice').replace(/^n/, 'N')} marked as ${read ? 'read' : 'unread'}.`);
  }

  return (
    <>
      <PageHeading title="Notices" lede="What you have been told of deadlines and reports" />
      <div className="list-bar">
        <SelectField
          label="Show"
          value={all ? 'all' : 'unread'}
          choices={[
            { value: 'unread', label: 'Unread' },
            { value: 'all', label: 'All' },
          ]}
          onChoose={(show) => navigate({ search: show === 'all' ? { show } : {} })}
        />
        {unread.length > 0 ? (
          <button type="button" className="button" onClick={() => void markAs(unread, true)}>
            Mark {unread.length === 1 ? 'this one' : `these ${unread.length}`} as read
          </button>
        ) : null}
      </div>
      <div className="said">
        <p role="status">{said}</p>
        {marked ? (
          <button
            type="button"
            className="button quiet"
            onClick={() => void markAs(marked.ids, !marked.read, true)}
          >
            Undo
          </button>
        ) : null}
      </div>
      <div className="stack">
        {error && !list ? (
          <FailureNotice what="Your notices" error={error} onRetry={again} />
        ) : !list ? (
          <Skeleton height={480} label="Loading your notices" />
        ) : (
          <Updating stale={stale || (fetching && shown.length === 0)}>
            {shown.length > 0 ? (
              <NoticeList notices={shown} onMark={({ id, readAt }) => void markAs([id], !readAt)} />
            ) : (
              <div className="empty">
                <h2>{all ? 'No notices yet' : 'Nothing unread'}</h2>
                <p className="muted">
                  When a deadline of yours falls due soon or was not met, or a report of yours is ready, it is
                  said here.
                </p>
              </div>
            )}
            <PageTurner
              pageInfo={list.pageInfo}
              onTurn={(to) => navigate({ search: all ? { show: 'all', ...to } : to })}
            />
          </Updating>
        )}
        <MailChoice />
      </div>
    </>
  );
}

const noticesContext = { additionalTypenames: ['Notification', 'NoticesPayload'] };
