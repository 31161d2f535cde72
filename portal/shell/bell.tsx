import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { UnreadDocument } from '../generated/unread-query.ts';
import { useAskAgain } from '../kit/ask-again.ts';
import { useNoticesLive } from './live-notices.ts';

/** The way to one’s notices, with how many are unread. */
export function Bell() {
  const [{ data }, ask] = useQuery({
    query: UnreadDocument,
    requestPolicy: 'cache-and-network',
    context: unreadContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useNoticesLive(again);
  useAskAgain(again);
  const unread = data?.notifications?.totalCount ?? 0;
  return (
    <Link to="/notices" className="bell" activeProps={{ 'aria-current': 'page' }}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 1.5a5.5 5.5 0 0 0-5.5 5.5v3.6L2.8 14h14.4l-1.7-3.4V7A5.5 5.5 0 0 0 10 1.5zM7.8 15.5a2.2 2.2 0 0 0 4.4 0z" />
      </svg>
      Notices
      {unread > 0 ? (
        <span className="bell-count">
          {unread > 99 ? '99+' : unread}
          <span className="unseen"> unread</span>
        </span>
      ) : null}
    </Link>
  );
}

/** Marking a notice changes how many are unread. */
const unreadContext = { additionalTypenames: ['Notification', 'NoticesPayload'] };
