import { type FormEvent, useId, useState } from 'react';
import { SelectField } from '../../kit/select-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { sendEvidence } from './send-evidence.ts';

const types = [
  'PHOTO',
  'VIDEO',
  'AUDIO',
  'CCTV',
  'STATEMENT',
  'DIARY_SHEET',
  'DOCUMENT',
  'POLICE_REPORT',
] as const;

type Standing = { sending: number } | { said: string; bad?: string[] } | null;

/** One file at a time: what it is, when it happened, and how far it has come. */
export function AddEvidence({ caseId, onAdded }: { caseId: string; onAdded: () => void }) {
  const ids = { file: useId(), day: useId(), words: useId() };
  const [type, setType] = useState<string>('PHOTO');
  const [standing, setStanding] = useState<Standing>(null);
  const sending = standing !== null && 'sending' in standing;

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const file = fields.get('file');
    if (sending) return;
    if (!(file instanceof File) || file.name === '') {
      setStanding({ said: 'Choose a file first.' });
      return;
    }
    setStanding({ sending: 0 });
    const said = {
      caseId,
      type,
      happenedOn: String(fields.get('happenedOn') ?? ''),
      description: String(fields.get('description') ?? ''),
    };
    const sent = await sendEvidence(said, file, (part) => setStanding({ sending: part }));
    if (sent.taken) {
      form.reset();
      setStanding({ said: 'The file is in the case file.' });
      onAdded();
    } else setStanding({ said: 'The file was not taken.', bad: sent.reasons });
  };

  return (
    <form className="add-evidence" aria-label="Add evidence" onSubmit={send}>
      <div className="field">
        <label className="field-label" htmlFor={ids.file}>
          File
        </label>
        <input id={ids.file} name="file" type="file" />
      </div>
      <SelectField
        label="What it is"
        value={type}
        choices={types.map((each) => ({ value: each, label: wordFor(each) }))}
        onChoose={setType}
      />
      <div className="field">
        <label className="field-label" htmlFor={ids.day}>
          Happened on
        </label>
        <input id={ids.day} name="happenedOn" type="date" />
      </div>
      <div className="field wide">
        <label className="field-label" htmlFor={ids.words}>
          What it shows or states
        </label>
        <input id={ids.words} name="description" type="text" maxLength={2000} />
      </div>
      <button type="submit" className="button" aria-disabled={sending}>
        Add to the case file
      </button>
      {sending ? <progress aria-label="Sending the file" max={1} value={standing.sending} /> : null}
      <div role="status" className="small">
        {standing !== null && 'said' in standing ? (
          <>
            <p>{standing.said}</p>
            {standing.bad?.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </>
        ) : null}
      </div>
    </form>
  );
}
