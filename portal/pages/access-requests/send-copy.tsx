import { useState } from 'react';
import { useMutation } from 'urql';
import { RecordAccessSentDocument } from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { saveFile } from '../../kit/download.ts';
import { Said } from '../../kit/said.tsx';
import { inWordsOfPortal } from '../../words/said-by-server.ts';
import type { AccessRequest } from './access-request-page.tsx';

/** The copy as it was approved, to be sent; then that it was. */
export function SendCopy({ request }: { request: AccessRequest }) {
  const change = useChange();
  const [taken, setTaken] = useState('');
  const [{ fetching }, record] = useMutation(RecordAccessSentDocument);

  async function take() {
    setTaken('Making the copy.');
    const response = await fetch(`/subject-access/${request.id}/copy.zip`, {
      headers: { 'apollo-require-preflight': 'true' },
    }).catch(() => null);
    if (!response?.ok) {
      const answer = await inWordsOfPortal<{ refusals?: { message: string; clause: string }[] } | null>(
        await response?.json().catch(() => null),
      );
      const reasons = answer?.refusals?.map(({ message, clause }) => `${message} (${clause})`) ?? [];
      return setTaken(reasons.join(' ') || 'The copy could not be made. Try again in a moment.');
    }
    saveFile(`access-request-${request.receivedOn}.zip`, 'application/zip', await response.blob());
    setTaken('The copy is in your downloads. Send it in a way that only the person opens, then record that.');
  }

  async function send() {
    if (fetching) return;
    // Taking the copy has changed the request: whoever records that it was sent has read no other version.
    const input = { requestId: request.id, requestVersion: null, idempotencyKey: null };
    const { data, error } = await record({ input });
    change.heard({ refusals: data?.answer?.refusals, error }, 'On record as sent.');
  }

  return (
    <section className="card" aria-labelledby="copy">
      <h2 id="copy">The copy</h2>
      <p className="card-about">
        A zip with the pages, the same as data, and the files that are given. Each time it is taken stands in
        the audit.
      </p>
      <p className="say-acts">
        <button type="button" className="button main" onClick={() => void take()}>
          Take the copy (zip)
        </button>
        <button type="button" className="button" aria-disabled={fetching} onClick={() => void send()}>
          Record that it was sent
        </button>
      </p>
      <p role="status" className="small">
        {taken}
      </p>
      <Said change={change} />
    </section>
  );
}
