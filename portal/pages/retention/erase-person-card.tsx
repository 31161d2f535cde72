import { type FormEvent, useState } from 'react';
import { useClient, useMutation } from 'urql';
import {
  ErasePersonDocument,
  type ErasureReason,
  WhatWouldGoDocument,
  type WhatWouldGoQuery,
} from '../../generated/retention-query.ts';
import { useChange } from '../../kit/change.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dayOf } from '../../words/dates.ts';
import { countOf, listed } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

type Preview = NonNullable<WhatWouldGoQuery['erasurePreview']>;

const grounds: Record<ErasureReason, string> = {
  NO_LONGER_NEEDED: 'It is needed no longer for what it was collected for: (a)',
  CONSENT_WITHDRAWN: 'They took back their consent, and nothing else carries it: (b)',
  OBJECTION: 'They object, and nothing weighs more: (c)',
  UNLAWFUL: 'It should not have been kept: (d)',
  LEGAL_OBLIGATION: 'The law asks for it to be erased: (e)',
};

/** Somebody asks to be erased: first how much would go and what stands against it, then the ground, then once more whether. */
export function ErasePerson() {
  const client = useClient();
  const change = useChange();
  const [personId, setPersonId] = useState('');
  const [preview, setPreview] = useState<{ of: string; counts: Preview } | null>(null);
  const [reason, setReason] = useState<ErasureReason>('NO_LONGER_NEEDED');
  const [sure, setSure] = useState(false);
  const [{ fetching }, erase] = useMutation(ErasePersonDocument);

  function write(value: string) {
    setPersonId(value);
    setPreview(null);
    setSure(false);
  }
  async function look() {
    const of = personId.trim();
    const { data, error } = await client
      .query(WhatWouldGoDocument, { personId: of }, { requestPolicy: 'network-only' })
      .toPromise();
    const counts = data?.erasurePreview ?? null;
    setPreview(counts ? { of, counts } : null);
    const message = 'There is no such person in your scope.';
    const none = !counts && !error;
    change.heard({ refusals: none ? [{ field: 'personId', message, clause: '12.1' }] : [], error }, '');
  }
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!preview) return look();
    if (fetching) return;
    const input = { personId: preview.of, reason, idempotencyKey: null };
    const { data, error } = await erase({ input });
    const done = 'Asked for: a worker erases them in a moment, and looks once more whether it may be.';
    if (change.heard({ refusals: data?.answer?.refusals, error }, done)) write('');
  }

  return (
    <section className="card" aria-labelledby="erase">
      <h2 id="erase">Erase somebody who asked to be</h2>
      <p className="card-about">
        Name, numbers and what was written of them go in every case, with the key to what was sealed; figures
        stay (UK GDPR, Article 17). It cannot be taken back.
      </p>
      <form className="stack person-form" aria-labelledby="erase" noValidate onSubmit={send}>
        <TextField
          label="Identity of the person"
          hint="Whoever works their case finds it beside the person in the case file."
          value={personId}
          fault={change.faultOf('personId')}
          onWrite={write}
        />
        {preview ? (
          <>
            <WouldGo preview={preview.counts} />
            {preview.counts.keptBecause?.length || preview.counts.erasedAt ? null : (
              <>
                <SelectField
                  label="On which ground of Article 17(1)"
                  value={reason}
                  choices={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
                  fault={change.faultOf('reason')}
                  onChoose={(value) => setReason(value as ErasureReason)}
                />
                <CheckField
                  label="I have made sure who asks, and that this is the person"
                  checked={sure}
                  onCheck={setSure}
                />
                <button type="submit" className="button main" disabled={!sure} aria-disabled={fetching}>
                  Erase them
                </button>
              </>
            )}
          </>
        ) : (
          <button type="submit" className="button">
            See what would go
          </button>
        )}
        <Said change={change} />
      </form>
    </section>
  );
}

function WouldGo({ preview }: { preview: Preview }) {
  const { keptBecause, erasedAt, cases, reports, records, files } = preview;
  if (erasedAt) return <p role="status">They were erased {dayOf(erasedAt)}.</p>;
  return (
    <div role="status">
      <p>
        They are in {countOf(cases ?? 0, 'case')}. What would go: their name and how they are reached, the
        words of {countOf(reports ?? 0, 'report')} and {countOf(records ?? 0, 'record')} of theirs, and{' '}
        {countOf(files ?? 0, 'file')} they gave.
      </p>
      {keptBecause?.length ? (
        <p className="notice">They may not be erased yet: {listed(keptBecause.map(wordWithin))}.</p>
      ) : null}
    </div>
  );
}
