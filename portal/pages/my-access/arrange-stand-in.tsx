import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ColleaguesToStandInDocument, DelegateWorkDocument } from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';

/** Lets a colleague of the same roles stand in, until a day that is named. */
export function ArrangeStandIn() {
  const change = useChange();
  const [{ data }] = useQuery({ query: ColleaguesToStandInDocument });
  const [{ fetching }, delegate] = useMutation(DelegateWorkDocument);
  const [delegateId, setDelegate] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const colleagues = data?.colleaguesToStandIn ?? [];

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    if (!delegateId || !until) {
      const missing = [
        ...(delegateId ? [] : [{ field: 'delegateId', message: 'Choose who stands in.', clause: '15.2' }]),
        ...(until ? [] : [{ field: 'until', message: 'Say which day is the last.', clause: '15.2' }]),
      ];
      change.heard({ refusals: missing, error: undefined }, '');
      return;
    }
    const input = { delegateId, from: from || null, until, idempotencyKey: null };
    const { data: told, error } = await delegate({ input });
    change.heard(
      { refusals: told?.answer?.refusals, error },
      'Arranged: both of you and whoever manages you are written to.',
    );
  }

  return (
    <form className="stack person-form" aria-label="Arrange a stand-in" noValidate onSubmit={send}>
      <SelectField
        label="Who stands in for me"
        value={delegateId}
        choices={[
          {
            value: '',
            label: data && colleagues.length === 0 ? 'Nobody holds all of your roles' : 'Choose a colleague',
          },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
        fault={change.faultOf('delegateId')}
        onChoose={setDelegate}
      />
      <TextField
        label="First day"
        hint="Left empty: from now on."
        type="date"
        value={from}
        fault={change.faultOf('from')}
        onWrite={setFrom}
      />
      <TextField
        label="Last day"
        hint="At most six weeks."
        type="date"
        value={until}
        fault={change.faultOf('until')}
        onWrite={setUntil}
      />
      <button type="submit" className="button main" aria-disabled={fetching}>
        Arrange
      </button>
      <Said change={change} />
    </form>
  );
}
