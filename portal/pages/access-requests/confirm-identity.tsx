import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ConfirmIdentityDocument, type IdentityCheck } from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import type { AccessRequest } from './access-request-page.tsx';
import { choicesOf } from './access-words.ts';

const ways: Record<IdentityCheck, string> = {
  KNOWN_TO_STAFF: 'A colleague who spoke to them knows them',
  PHOTO_DOCUMENT_SEEN: 'A document with a photograph was looked at and given back',
  DETAILS_ON_RECORD_MATCHED: 'They told what is on record and few others know',
  CALLED_BACK_ON_KNOWN_NUMBER: 'They were called back at the number on record',
};

/** That it was made sure who asks. Nothing is read before; no copy of a document is kept. */
export function ConfirmIdentity({ request }: { request: AccessRequest }) {
  const change = useChange();
  const [{ fetching }, confirm] = useMutation(ConfirmIdentityDocument);
  const [how, setHow] = useState<IdentityCheck>('CALLED_BACK_ON_KNOWN_NUMBER');
  const [authoritySeen, setSeen] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      requestId: request.id,
      requestVersion: newestVersion(request),
      how,
      authoritySeen,
      idempotencyKey: null,
    };
    const { data, error } = await confirm({ input });
    change.heard({ refusals: data?.answer?.refusals, error }, 'On record: what is held may be read now.');
  }

  return (
    <section className="card" aria-labelledby="identity">
      <h2 id="identity">Who asks</h2>
      <p className="card-about">Nothing is read before it is sure who asks (UK GDPR, Article 12(6)).</p>
      <form className="stack person-form" aria-labelledby="identity" noValidate onSubmit={send}>
        <SelectField
          label="How it was made sure"
          value={how}
          choices={choicesOf(ways)}
          fault={change.faultOf('how')}
          onChoose={(value) => setHow(value as IdentityCheck)}
        />
        {request.askedBy === 'THEMSELVES' ? null : (
          <CheckField
            label="Their authority to ask for the person was seen"
            checked={authoritySeen}
            fault={change.faultOf('authoritySeen')}
            onCheck={setSeen}
          />
        )}
        <button type="submit" className="button main" aria-disabled={fetching}>
          Identity is sure
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}
