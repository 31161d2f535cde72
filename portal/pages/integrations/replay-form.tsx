import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ReplayWebhookDocument } from '../../generated/integrations-query.ts';
import type { Change } from '../../kit/change.ts';
import { TextField } from '../../kit/text-field.tsx';

/** Has everything since a day sent again, in order and under the identities it had. */
export function ReplayForm({ webhookId, name, change }: { webhookId: string; name: string; change: Change }) {
  const [{ fetching }, replay] = useMutation(ReplayWebhookDocument);
  const [day, setDay] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    // A day of London begins by then, whichever time of the year it is.
    const from = day ? new Date(`${day}T00:00:00+01:00`).toISOString() : null;
    const { data, error } = await replay({ input: { webhookId, from, after: null, idempotencyKey: null } });
    change.heard(
      { refusals: data?.replayWebhook.refusals, error },
      'Everything since that day is being sent again.',
    );
  }

  return (
    <details>
      <summary>
        Send again<span className="unseen"> to {name}</span>
      </summary>
      <form className="stack person-form" aria-label={`Send again to ${name}`} noValidate onSubmit={send}>
        <TextField
          label="Since"
          hint="A day of the last thirty. What was sent before keeps its identity, so that the receiver knows it."
          type="date"
          value={day}
          fault={change.faultOf('from')}
          onWrite={setDay}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Send again
        </button>
      </form>
    </details>
  );
}
