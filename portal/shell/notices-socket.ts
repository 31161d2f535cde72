import { createClient } from 'graphql-ws';

const longestRestMs = 60_000;

/** Hears of changes to one’s unread notices until it is ended, and again after the line was lost. */
export function followNotices(hear: () => void): () => void {
  const client = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(longestRestMs, 1_000 * 2 ** retries))),
    shouldRetry: () => true,
    // What ends it for good (the session is over, too many sockets) is told by the next question.
    onNonLazyError: () => {},
  });
  client.subscribe(
    { query: 'subscription Unread { unreadNotices { unread latestAt } }' },
    { next: hear, error: () => {}, complete: () => {} },
  );
  return () => void client.dispose();
}
