import { useMutation, useQuery } from 'urql';
import { RevokeSessionDocument, SessionsOfDocument } from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { momentOf } from '../../words/dates.ts';

/** Where somebody is signed in; what is ended gets nothing from that moment. */
export function OpenSessions({ staffId }: { staffId: string }) {
  const change = useChange();
  const [{ data }, ask] = useQuery({
    query: SessionsOfDocument,
    variables: { staffId },
    requestPolicy: 'network-only',
    context,
  });
  const [, revoke] = useMutation(RevokeSessionDocument);
  const sessions = data?.sessions ?? [];

  async function end(sessionId: string) {
    const { data: answer, error } = await revoke({ input: { sessionId, idempotencyKey: null } });
    change.heard({ refusals: answer?.revokeSession?.refusals, error }, 'The session has ended.');
    ask({ requestPolicy: 'network-only' });
  }

  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">Open sessions</h2>
      <Said change={change} />
      {sessions.length === 0 ? (
        <p className="muted">Not signed in anywhere.</p>
      ) : (
        <ul className="rows">
          {sessions.map((session) => (
            <li key={session.id} className="notice-row">
              <div className="notice-said">
                <p className="row-name">
                  {session.kind === 'PORTAL' ? 'In the portal' : 'By an access token'}
                  {session.current ? ', this window' : ''}
                </p>
                <p className="small muted">
                  Since {momentOf(session.openedAt)}.{' '}
                  {session.usedAt ? `Last used ${momentOf(session.usedAt)}. ` : null}
                  Ends {momentOf(session.endsAt)} at the latest.
                </p>
              </div>
              <button type="button" className="button" onClick={() => void end(session.id)}>
                End<span className="unseen"> the session since {momentOf(session.openedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A role that ends, and somebody who leaves, end sessions too. */
const context = { additionalTypenames: ['Staff', 'StaffGrant'] };
