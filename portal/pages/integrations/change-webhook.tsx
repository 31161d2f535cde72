import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { UpdateWebhookDocument } from '../../generated/integrations-query.ts';
import { type Change, useChange } from '../../kit/change.ts';
import { ConflictNotice } from '../../kit/conflict-notice.tsx';
import { type FormRefusal, isConflict } from '../../kit/form-refusal.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { type Kind, KindsChoice } from './kinds-choice.tsx';
import type { Webhook } from './webhook-card.tsx';

const asks = [
  { field: 'name', label: 'Name' },
  { field: 'url', label: 'Address' },
  { field: 'kinds', label: 'What is sent' },
];

/** Another name, address or choice of kinds. What waits goes to the new address. */
export function ChangeWebhook({ webhook, onConflict }: { webhook: Webhook; onConflict: () => void }) {
  const change = useChange();
  const [open, setOpen] = useState(false);
  return (
    <>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          Change<span className="unseen"> {webhook.name}</span>
        </summary>
        {open ? (
          <ChangeOf webhook={webhook} change={change} onConflict={onConflict} onDone={() => setOpen(false)} />
        ) : null}
      </details>
      <Said change={change} />
    </>
  );
}

function ChangeOf({
  webhook,
  change,
  onConflict,
  onDone,
}: {
  webhook: Webhook;
  change: Change;
  /** To read again what somebody else has changed. */
  onConflict: () => void;
  onDone: () => void;
}) {
  const [{ fetching }, update] = useMutation(UpdateWebhookDocument);
  // As it was when the form was opened, whatever another administrator does meanwhile.
  const [read] = useState(webhook);
  const [name, setName] = useState(read.name ?? '');
  const [url, setUrl] = useState(read.url ?? '');
  const [kinds, setKinds] = useState<readonly Kind[] | null>(read.kinds);
  const [refusals, setRefusals] = useState<readonly FormRefusal[]>([]);

  async function save(version: number | null) {
    if (fetching) return;
    const { data, error } = await update({
      input: {
        webhookId: webhook.id,
        webhookVersion: version,
        name,
        url,
        kinds: kinds && [...kinds],
        idempotencyKey: null,
      },
    });
    const against = data?.updateWebhook.refusals ?? [];
    setRefusals(against);
    // Of what another wrote meanwhile the notice tells, with both values.
    const conflicts = against.filter(isConflict);
    const said = conflicts.length > 0 ? conflicts.slice(0, 1) : against;
    if (change.heard({ refusals: said, error }, 'Changed. What waits goes to this address.')) onDone();
    else if (conflicts.length > 0) onConflict();
  }

  return (
    <form
      className="stack person-form"
      aria-label={`Change ${read.name ?? ''}`}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(read.version);
      }}
    >
      <ConflictNotice refusals={refusals} asks={asks} onKeepMine={() => void save(webhook.version)} />
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
        Save
      </button>
    </form>
  );
}
