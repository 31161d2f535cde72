import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import {
  type LeaverAccess,
  RecordLeavingDocument,
  UndoLeavingDocument,
} from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dayOf } from '../../words/dates.ts';
import type { Person } from './person-page.tsx';

/** Records that somebody leaves, and takes it back. */
export function Leaving({ person }: { person: Person }) {
  const change = useChange();
  const [{ fetching }, leave] = useMutation(RecordLeavingDocument);
  const [, stay] = useMutation(UndoLeavingDocument);
  const [lastDay, setLastDay] = useState('');
  const [access, setAccess] = useState<LeaverAccess>('AT_ONCE');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching || lastDay === '') return;
    const input = { staffId: person.id, lastDay, access, idempotencyKey: null };
    const { data, error } = await leave({ input });
    change.heard({ refusals: data?.recordLeaving?.refusals, error }, 'On record. Their sessions have ended.');
  }
  async function undo() {
    const { data, error } = await stay({ input: { staffId: person.id, idempotencyKey: null } });
    change.heard({ refusals: data?.undoLeaving?.refusals, error }, 'Taken back.');
  }

  return (
    <section className="card" aria-labelledby="leaving">
      <h2 id="leaving">Leaving</h2>
      <Said change={change} />
      {person.leftOn ? (
        <>
          <p>
            Last day {dayOf(person.leftOn)}.{' '}
            {person.accessEndedAt ? 'Their access has ended.' : 'They can sign in until the end of that day.'}
          </p>
          <p className="say-acts">
            <button type="button" className="button" onClick={() => void undo()}>
              They stay, or are back
            </button>
          </p>
        </>
      ) : (
        <form className="stack person-form" aria-labelledby="leaving" noValidate onSubmit={send}>
          <TextField
            label="Last day"
            type="date"
            value={lastDay}
            fault={change.faultOf('lastDay', 'staffId')}
            onWrite={setLastDay}
          />
          <SelectField
            label="Their access ends"
            value={access}
            choices={[
              { value: 'AT_ONCE', label: 'At once' },
              { value: 'WITH_LAST_DAY', label: 'At the end of their last day' },
            ]}
            onChoose={(value) => setAccess(value as LeaverAccess)}
          />
          <button type="submit" className="button" aria-disabled={fetching || lastDay === ''}>
            Record that they leave
          </button>
        </form>
      )}
    </section>
  );
}
