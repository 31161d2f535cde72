import { useState } from 'react';
import { useQuery } from 'urql';
import { type AddWebhookInput, EventKindsDocument } from '../../generated/integrations-query.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { Fault } from '../../kit/field-frame.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';

export type Kind = NonNullable<AddWebhookInput['kinds']>[number];

/** Everything that happens, or only some kinds of it: null is everything, what is to come later too. */
export function KindsChoice({
  kinds,
  fault,
  onChoose,
}: {
  kinds: readonly Kind[] | null;
  fault?: string | undefined;
  onChoose: (kinds: readonly Kind[] | null) => void;
}) {
  return (
    <>
      <ChoiceField
        legend="What is sent"
        value={kinds ? 'SOME' : 'ALL'}
        choices={[
          { value: 'ALL', label: 'Every kind of event' },
          { value: 'SOME', label: 'Only some kinds' },
        ]}
        onChoose={(value) => onChoose(value === 'ALL' ? null : [])}
      />
      {kinds ? <SomeKinds kinds={kinds} fault={fault} onChoose={onChoose} /> : null}
    </>
  );
}

function SomeKinds({
  kinds,
  fault,
  onChoose,
}: {
  kinds: readonly Kind[];
  fault?: string | undefined;
  onChoose: (kinds: readonly Kind[]) => void;
}) {
  const [sought, seek] = useState('');
  const [{ data }] = useQuery({ query: EventKindsDocument });
  const all = (data?.__type?.enumValues ?? [])
    .map(({ name }) => ({ kind: name as Kind, words: wordFor(name as Kind) }))
    .sort((one, other) => one.words.localeCompare(other.words, 'en-GB'));
  const shown = all.filter(({ words }) => words.toLowerCase().includes(sought.trim().toLowerCase()));

  return (
    <fieldset className="choices" aria-describedby={fault ? 'kinds-fault' : undefined}>
      <legend className="field-label">
        Kinds of event{kinds.length > 0 ? `, ${kinds.length} chosen` : ''}
      </legend>
      <TextField label="Find a kind" value={sought} onWrite={seek} />
      <div className="kinds-list">
        {shown.map(({ kind, words }) => (
          <CheckField
            key={kind}
            label={words}
            checked={kinds.includes(kind)}
            onCheck={(checked) =>
              onChoose(checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))
            }
          />
        ))}
        {data && shown.length === 0 ? <p className="muted">No kind is called that.</p> : null}
      </div>
      <Fault id="kinds" fault={fault} />
    </fieldset>
  );
}
