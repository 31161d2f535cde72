import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { RecordStaffDocument } from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';

/** Puts somebody on record; their roles are given on their own page, which opens then. */
export function AddPerson() {
  const navigate = useNavigate();
  const change = useChange();
  const [{ fetching }, record] = useMutation(RecordStaffDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [subject, setSubject] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = { name, email: email.trim() || null, subject: subject.trim(), idempotencyKey: null };
    const { data, error } = await record({ input });
    const answer = data?.recordStaff;
    if (change.heard({ refusals: answer?.refusals, error }, 'On record.') && answer?.staff) {
      await navigate({ to: '/people-and-roles/$id', params: { id: answer.staff.id } });
    }
  }

  return (
    <details className="card">
      <summary>Add somebody</summary>
      <form className="stack person-form" aria-label="Add somebody" noValidate onSubmit={send}>
        <TextField label="Full name" value={name} fault={change.faultOf('name')} onWrite={setName} />
        <TextField
          label="Mail address"
          hint="Where notices go; without one they are told in the portal alone."
          type="email"
          value={email}
          fault={change.faultOf('email')}
          onWrite={setEmail}
        />
        <TextField
          label="Name at your sign-in service"
          hint="What it calls them in “sub”, letter for letter."
          value={subject}
          fault={change.faultOf('subject', 'issuer')}
          onWrite={setSubject}
        />
        <button type="submit" className="button main" aria-disabled={fetching}>
          Add
        </button>
        <Said change={change} />
      </form>
    </details>
  );
}
