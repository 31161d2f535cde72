import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ExtendAccessRequestDocument, type ExtensionReason } from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { londonDate } from '../../words/dates.ts';
import type { AccessRequest } from './access-request-page.tsx';
import { choicesOf } from './access-words.ts';

const reasons: Record<ExtensionReason, string> = {
  COMPLEX: 'The request is complex',
  SEVERAL_REQUESTS: 'The person has made several requests',
};

/** Two months more, once, where the person was told why within the first. */
export function ExtendRequest({ request }: { request: AccessRequest }) {
  const change = useChange();
  const [{ fetching }, extend] = useMutation(ExtendAccessRequestDocument);
  const [reason, setReason] = useState<ExtensionReason>('COMPLEX');
  const [toldOn, setToldOn] = useState(() => londonDate(new Date()));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      requestId: request.id,
      requestVersion: newestVersion(request),
      reason,
      toldOn,
      idempotencyKey: null,
    };
    const { data, error } = await extend({ input });
    change.heard({ refusals: data?.answer?.refusals, error }, 'Extended by two months.');
  }

  return (
    <details className="card">
      <summary>Take two months more</summary>
      <form className="stack person-form" aria-label="Take two months more" noValidate onSubmit={send}>
        <SelectField
          label="Why"
          value={reason}
          choices={choicesOf(reasons)}
          fault={change.faultOf('reason', 'requestId')}
          onChoose={(value) => setReason(value as ExtensionReason)}
        />
        <TextField
          label="The person was told on"
          hint="Within the first month, with the reason (UK GDPR, Article 12(3))."
          type="date"
          value={toldOn}
          fault={change.faultOf('toldOn')}
          onWrite={setToldOn}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Extend
        </button>
        <Said change={change} />
      </form>
    </details>
  );
}
