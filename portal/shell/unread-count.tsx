import { useQuery } from 'urql';
import { UnreadDocument } from '../generated/unread-query.ts';
import { useAskAgain } from '../kit/ask-again.ts';
import { useNoticesLive } from './live-notices.ts';

/** How many of one’s notices are unread, as it changes. */
export function UnreadCount() {
  const [{ data }, ask] = useQuery({
    query: UnreadDocument,
    requestPolicy: 'cache-and-network',
    context: unreadContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useNoticesLive(again);
  useAskAgain(again);
  const unread = data?.notifications?.totalCount ?? 0;
  if (unread === 0) return null;
  return (
    <span className="bell-count">
      {unread > 99 ? '99+' : unread}
      <span className="unseen"> unread</span>
    </span>
  );
}

/** Marking a notice changes how many are unread. */
const unreadContext = { additionalTypenames: ['Notification', 'NoticesPayload'] };
