import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import {
  RefuseAccessRequestDocument,
  type SubjectAccessRefusal,
  WithdrawAccessRequestDocument,
} from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import type { AccessRequest } from './access-request-page.tsx';
import { choicesOf, refusals } from './access-words.ts';

/** A request that is refused, or that whoever asked takes back. */
export function EndRequest({ request }: { request: AccessRequest }) {
  const change = useChange();
  const [refusing, refuse] = useMutation(RefuseAccessRequestDocument);
  const [withdrawing, withdraw] = useMutation(WithdrawAccessRequestDocument);
  const busy = refusing.fetching || withdrawing.fetching;
  const [reason, setReason] = useState<SubjectAccessRefusal>('MANIFESTLY_UNFOUNDED');
  const of = { requestId: request.id, requestVersion: newestVersion(request), idempotencyKey: null };

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const { data, error } = await refuse({ input: { ...of, reason } });
    change.heard({ refusals: data?.answer?.refusals, error }, 'On record as refused.');
  }
  async function takeBack() {
    if (busy) return;
    const { data, error } = await withdraw({ input: of });
    change.heard({ refusals: data?.answer?.refusals, error }, 'On record as taken back.');
  }

  return (
    <details className="card">
      <summary>Refuse it, or record that they take it back</summary>
      <form className="stack person-form" aria-label="Refuse the request" noValidate onSubmit={send}>
        <SelectField
          label="Refused because"
          value={reason}
          choices={choicesOf(refusals)}
          fault={change.faultOf('reason', 'requestId')}
          onChoose={(value) => setReason(value as SubjectAccessRefusal)}
        />
        <p className="small muted">
          The person is told why, and that they may complain to the Information Commissioner or ask a court
          (UK GDPR, Article 12(4)).
        </p>
        <p className="say-acts">
          <button type="submit" className="button" aria-disabled={busy}>
            Refuse
          </button>
          <button type="button" className="button" aria-disabled={busy} onClick={() => void takeBack()}>
            They take it back
          </button>
        </p>
        <Said change={change} />
      </form>
    </details>
  );
}
