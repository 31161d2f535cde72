import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { WithdrawPolicyDraftDocument } from '../../generated/policy-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';
import type { Draft } from './draft-page.tsx';

/** Gives a draft up, with a reason; what was done to it stays readable. */
export function WithdrawDraft({ draft }: { draft: Draft }) {
  const change = useChange();
  const [{ fetching }, withdraw] = useMutation(WithdrawPolicyDraftDocument);
  const [reason, setReason] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data, error } = await withdraw({
      input: { draftId: draft.id, version: newestVersion(draft), reason, idempotencyKey: null },
    });
    change.heard({ refusals: data?.withdrawPolicyDraft?.refusals, error }, 'Given up.');
  }

  return (
    <section className="card" aria-labelledby="withdraw">
      <h2 id="withdraw">Give it up</h2>
      <form className="stack person-form" aria-labelledby="withdraw" onSubmit={send}>
        <TextField
          label="Why it is given up"
          required
          value={reason}
          fault={change.faultOf('reason', 'draftId')}
          onWrite={setReason}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Give this draft up
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}
