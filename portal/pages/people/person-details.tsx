import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { UpdateStaffDocument } from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';
import type { Person } from './person-page.tsx';

/** Name, address and sign-in. Whoever holds a role keeps their sign-in, as the rule says then. */
export function PersonDetails({ person, keeps }: { person: Person; keeps: boolean }) {
  const change = useChange();
  const [{ fetching }, update] = useMutation(UpdateStaffDocument);
  const [name, setName] = useState(person.name ?? '');
  const [email, setEmail] = useState(person.email ?? '');
  const [subject, setSubject] = useState(person.subject ?? '');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      staffId: person.id,
      staffVersion: person.version,
      name,
      email: email.trim() || null,
      subject: subject.trim(),
      idempotencyKey: null,
    };
    const { data, error } = await update({ input });
    change.heard({ refusals: data?.updateStaff?.refusals, error }, 'Saved.');
  }

  if (!keeps) {
    return (
      <section className="card" aria-labelledby="details">
        <h2 id="details">Sign-in</h2>
        <p>
          {person.subject} at {person.issuer}
        </p>
        <p className="muted">{person.email ?? 'No mail address'}</p>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="details">
      <h2 id="details">Name and sign-in</h2>
      <p className="card-about">Vouched for by {person.issuer}</p>
      <form className="stack person-form" aria-labelledby="details" noValidate onSubmit={send}>
        <TextField label="Full name" value={name} fault={change.faultOf('name')} onWrite={setName} />
        <TextField
          label="Mail address"
          type="email"
          value={email}
          fault={change.faultOf('email')}
          onWrite={setEmail}
        />
        <TextField
          label="Name at your sign-in service"
          value={subject}
          fault={change.faultOf('subject', 'issuer')}
          onWrite={setSubject}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Save
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}
