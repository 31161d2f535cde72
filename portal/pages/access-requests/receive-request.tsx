import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import {
  ReceiveAccessRequestDocument,
  type SubjectAccessAsker,
} from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { londonDate } from '../../words/dates.ts';
import { askers, choicesOf } from './access-words.ts';

/** Writes down that somebody asks. Whoever works their case gives their identity: no name is looked for here. */
export function ReceiveRequest() {
  const navigate = useNavigate();
  const change = useChange();
  const [{ fetching }, receive] = useMutation(ReceiveAccessRequestDocument);
  const [personId, setPersonId] = useState('');
  const [askedBy, setAskedBy] = useState<SubjectAccessAsker>('THEMSELVES');
  const [receivedOn, setReceivedOn] = useState(() => londonDate(new Date()));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = { personId: personId.trim(), askedBy, receivedOn, idempotencyKey: null };
    const { data, error } = await receive({ input });
    const answer = data?.answer;
    if (change.heard({ refusals: answer?.refusals, error }, 'On record.') && answer?.request) {
      await navigate({ to: '/access-requests/$id', params: { id: answer.request.id } });
    }
  }

  return (
    <details className="card">
      <summary>Record a request</summary>
      <form className="stack person-form" aria-label="Record a request" noValidate onSubmit={send}>
        <TextField
          label="Identity of the person"
          hint="Whoever works their case finds it beside the person in the case file."
          value={personId}
          fault={change.faultOf('personId')}
          onWrite={setPersonId}
        />
        <SelectField
          label="Who asks"
          value={askedBy}
          choices={choicesOf(askers)}
          fault={change.faultOf('askedBy')}
          onChoose={(value) => setAskedBy(value as SubjectAccessAsker)}
        />
        <TextField
          label="Received on"
          hint="The day that anybody of the landlord had it: the month runs from then."
          type="date"
          value={receivedOn}
          fault={change.faultOf('receivedOn')}
          onWrite={setReceivedOn}
        />
        <button type="submit" className="button main" aria-disabled={fetching}>
          Record
        </button>
        <Said change={change} />
      </form>
    </details>
  );
}
