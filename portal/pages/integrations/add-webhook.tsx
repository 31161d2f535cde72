import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { AddWebhookDocument } from '../../generated/integrations-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { type Kind, KindsChoice } from './kinds-choice.tsx';
import type { ToldSecret } from './secret-told.tsx';

/** Sets up a webhook; its secret is told above, once. */
export function AddWebhook({
  integrators,
  onTold,
}: {
  integrators: readonly { id: string; name: string | null }[];
  onTold: (told: ToldSecret) => void;
}) {
  const change = useChange();
  const [{ fetching }, add] = useMutation(AddWebhookDocument);
  const [staffId, setStaffId] = useState('');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [kinds, setKinds] = useState<readonly Kind[] | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const chosen = staffId || integrators[0]?.id || '';
    const input = { staffId: chosen, name, url, kinds: kinds && [...kinds], idempotencyKey: null };
    const { data, error } = await add({ input });
    const answer = data?.addWebhook;
    if (change.heard({ refusals: answer?.refusals, error }, 'Set up.') && answer?.secret) {
      onTold({ name: name.trim(), secret: answer.secret });
      setName('');
      setUrl('');
      setKinds(null);
    }
  }

  return (
    <details className="card">
      <summary>Add a webhook</summary>
      {integrators.length === 0 ? (
        <p className="muted">
          Nobody holds the role of an integrator yet: give it under People and roles, over what the system is
          to be told of.
        </p>
      ) : (
        <form className="stack person-form" aria-label="Add a webhook" noValidate onSubmit={send}>
          <SelectField
            label="For"
            value={staffId || integrators[0]!.id}
            choices={integrators.map(({ id, name: label }) => ({ value: id, label: label ?? '' }))}
            fault={change.faultOf('staffId')}
            onChoose={setStaffId}
          />
          <TextField label="Name" value={name} fault={change.faultOf('name')} onWrite={setName} />
          <TextField
            label="Address"
            hint="An https address of the public internet, without name and password."
            value={url}
            fault={change.faultOf('url')}
            onWrite={setUrl}
          />
          <KindsChoice kinds={kinds} fault={change.faultOf('kinds')} onChoose={setKinds} />
          <button type="submit" className="button main" aria-disabled={fetching}>
            Add
          </button>
          <Said change={change} />
        </form>
      )}
    </details>
  );
}
