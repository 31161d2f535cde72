import { useMutation } from 'urql';
import { FinishAccessDraftDocument } from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import type { AccessRequest } from './access-request-page.tsx';

/** Says that everything is decided on; from here a second officer looks at it. */
export function FinishDraft({ request }: { request: AccessRequest }) {
  const change = useChange();
  const [{ fetching }, finish] = useMutation(FinishAccessDraftDocument);

  async function send() {
    if (fetching) return;
    const input = { requestId: request.id, requestVersion: newestVersion(request), idempotencyKey: null };
    const { data, error } = await finish({ input });
    change.heard({ refusals: data?.answer?.refusals, error }, 'Sent for approval.');
  }

  return (
    <section className="card" aria-labelledby="finish">
      <h2 id="finish">Send for approval</h2>
      <p className="card-about">
        A second officer, who decided on nothing of it, approves it or returns it. It stays as it is until
        then.
      </p>
      <p className="say-acts">
        <button type="button" className="button main" aria-disabled={fetching} onClick={() => void send()}>
          Send for approval
        </button>
      </p>
      <Said change={change} />
    </section>
  );
}
