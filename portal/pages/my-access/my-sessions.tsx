import { useMutation, useQuery } from 'urql';
import { EndMySessionDocument, MySessionsDocument } from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Said } from '../../kit/said.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { momentOf } from '../../words/dates.ts';

/** Where one is signed in. What is not one's own doing is ended here, at once. */
export function MySessions() {
  const change = useChange();
  const [{ data, error }, ask] = useQuery({ query: MySessionsDocument, requestPolicy: 'network-only' });
  const [, revoke] = useMutation(EndMySessionDocument);

  async function end(sessionId: string) {
    const { data: told, error: failed } = await revoke({ input: { sessionId, idempotencyKey: null } });
    change.heard({ refusals: told?.answer?.refusals, error: failed }, 'The session has ended.');
    ask({ requestPolicy: 'network-only' });
  }

  return (
    <section className="card" aria-labelledby="my-sessions">
      <h2 id="my-sessions">Where I am signed in</h2>
      <p className="card-about">
        End what you do not know: it gets nothing from that moment. Then tell whoever runs your sign-in
        service.
      </p>
      <Said change={change} />
      {error && !data ? (
        <FailureNotice
          what="Your sessions"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !data ? (
        <Skeleton height={80} label="Loading your sessions" />
      ) : (
        <ul className="rows">
          {data.sessions.map((session) => (
            <li key={session.id} className="notice-row">
              <div className="notice-said">
                <p className="row-name">
                  {session.kind === 'PORTAL'
                    ? (session.device ?? 'A browser that did not say which')
                    : 'A script, by an access token'}
                  {session.current ? ', this window' : ''}
                </p>
                <p className="small muted">
                  Since {momentOf(session.openedAt)}.{' '}
                  {session.usedAt ? `Last used ${momentOf(session.usedAt)}. ` : null}
                  Ends {momentOf(session.endsAt)} at the latest.
                </p>
              </div>
              {session.current ? null : (
                <button type="button" className="button" onClick={() => void end(session.id)}>
                  End<span className="unseen"> the session since {momentOf(session.openedAt)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
