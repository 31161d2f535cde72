import { type Client, createClient } from 'graphql-ws';
import { FollowCasesDocument, FollowNoticesDocument } from '../generated/live-query.ts';

const longestRestMs = 60_000;

let line: Client | undefined;

/** One socket for all that the portal follows, open while it follows anything; a person may hold only a few. */
const client = (): Client => {
  line ??= createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(longestRestMs, 1_000 * 2 ** retries))),
    shouldRetry: () => true,
    // What ends it for good (the session is over, too many sockets) is told by the next question.
    onNonLazyError: () => {},
  });
  return line;
};

/** Hears what is followed until it is ended, and again after the line was lost. */
const follow = ({ documentId }: { documentId: string }, hear: () => void): (() => void) =>
  client().subscribe(
    { query: '', extensions: { documentId } },
    { next: hear, error: () => {}, complete: () => {} },
  );

/** Of changes to one’s unread notices. */
export const followNotices = (hear: () => void) => follow(FollowNoticesDocument, hear);

/** Of everything that happens to cases and reports in one’s scope: that it did, and nothing of what. */
export const followCases = (hear: () => void) => follow(FollowCasesDocument, hear);
