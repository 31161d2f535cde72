import { useMutation } from 'urql';
import {
  ApproveAccessDraftDocument,
  SendBackAccessDraftDocument,
} from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import type { AccessRequest } from './access-request-page.tsx';

/** The second officer's step. Whoever drafted it may take it back, and approves nothing of it. */
export function ApproveDraft({ request }: { request: AccessRequest }) {
  const viewer = useViewer();
  const change = useChange();
  const [approving, approve] = useMutation(ApproveAccessDraftDocument);
  const [returning, sendBack] = useMutation(SendBackAccessDraftDocument);
  const busy = approving.fetching || returning.fetching;
  const own = request.draftedBy?.id === viewer.staffId;
  const approved = request.stage === 'APPROVED';
  const input = { requestId: request.id, requestVersion: newestVersion(request), idempotencyKey: null };

  const act = (step: typeof approve, done: string) => async () => {
    if (busy) return;
    const { data, error } = await step({ input });
    change.heard({ refusals: data?.answer?.refusals, error }, done);
  };

  return (
    <section className="card" aria-labelledby="approve">
      <h2 id="approve">{approved ? 'Approved' : 'Approval'}</h2>
      <p className="card-about">
        {approved
          ? 'What was approved is what is sent. If anything is to be decided anew, return it first.'
          : own
            ? 'You drafted it: another data protection officer approves it.'
            : 'Look through what the person gets, then approve it or return it to whoever drafted it.'}
      </p>
      <p className="say-acts">
        {approved || own ? null : (
          <button
            type="button"
            className="button main"
            aria-disabled={busy}
            onClick={() => void act(approve, 'Approved: it may be sent.')()}
          >
            Approve
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={busy}
          onClick={() => void act(sendBack, 'Returned: it can be decided on again.')()}
        >
          {own && !approved ? 'Take back' : 'Return'}
        </button>
      </p>
      <Said change={change} />
    </section>
  );
}
