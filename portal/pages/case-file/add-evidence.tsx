import { type FormEvent, type InputHTMLAttributes, useEffect, useId, useRef, useState } from 'react';
import { describedBy, FieldFrame } from '../../kit/field-frame.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { type NotTaken, sendEvidence } from './send-evidence.ts';

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

type Standing = { sending: number } | { said: string; faults?: readonly NotTaken[] } | null;

const noFile: NotTaken = { field: 'file', message: 'Choose a file first.' };

/** One file at a time: what it is, when it happened, and how far it has come. */
export function AddEvidence({ caseId, onAdded }: { caseId: string; onAdded: () => void }) {
  const id = useId();
  const [type, setType] = useState<string>('PHOTO');
  const [standing, setStanding] = useState<Standing>(null);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const sending = standing !== null && 'sending' in standing;
  const faults = standing !== null && 'said' in standing ? (standing.faults ?? []) : [];
  const faultAt = (field: string) =>
    faults
      .filter((fault) => fault.field === field)
      .map(({ message }) => message)
      .join(' ') || undefined;
  // What is no longer as it was when it was refused is not called wrong any more.
  const changed = (field: string) =>
    setStanding((now) =>
      now !== null && 'said' in now && now.faults
        ? { ...now, faults: now.faults.filter((fault) => fault.field !== field) }
        : now,
    );
  const elsewhere = faults.filter(({ field }) => !besideFields.includes(field));

  // Whoever is told that it was not taken stands at what is wrong with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try moves the focus anew
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const refuse = (reasons: readonly NotTaken[]) => {
    setStanding({ said: 'The file was not taken.', faults: reasons });
    setTries((made) => made + 1);
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = event.currentTarget;
    const fields = new FormData(written);
    const file = fields.get('file');
    if (sending) return;
    if (!(file instanceof File) || file.name === '') {
      refuse([noFile]);
      return;
    }
    setStanding({ sending: 0 });
    const about = {
      caseId,
      type,
      happenedOn: String(fields.get('happenedOn') ?? ''),
      description: String(fields.get('description') ?? ''),
    };
    const sent = await sendEvidence(about, file, (part) => setStanding({ sending: part }));
    if (sent.taken) {
      written.reset();
      setStanding({ said: 'The file is in the case file.' });
      onAdded();
    } else refuse(sent.reasons);
  };
  const input = (field: string, label: string, rest: InputHTMLAttributes<HTMLInputElement>) => {
    const framed = { id: `${id}-${field}`, label, fault: faultAt(field) };
    return (
      <FieldFrame {...framed}>
        <input
          id={framed.id}
          name={field}
          aria-invalid={framed.fault ? true : undefined}
          aria-describedby={describedBy(framed)}
          onChange={() => changed(field)}
          {...rest}
        />
      </FieldFrame>
    );
  };

  return (
    <form className="add-evidence" aria-label="Add evidence" onSubmit={send} ref={form}>
      <div className="wide">{input('file', 'File', { type: 'file' })}</div>
      <SelectField
        label="What it is"
        value={type}
        fault={faultAt('type')}
        choices={types.map((each) => ({ value: each, label: wordFor(each) }))}
        onChoose={(chosen) => {
          setType(chosen);
          changed('type');
        }}
      />
      {input('happenedOn', 'Happened on', { type: 'date' })}
      <div className="wide">
        {input('description', 'What it shows or states', { type: 'text', maxLength: 2000 })}
      </div>
      <button type="submit" className="button" aria-disabled={sending}>
        Add to the case file
      </button>
      {sending ? <progress aria-label="Sending the file" max={1} value={standing.sending} /> : null}
      <div role="status" className="small">
        {standing !== null && 'said' in standing ? (
          <>
            <p>{standing.said}</p>
            {elsewhere.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </>
        ) : null}
      </div>
    </form>
  );
}

/** What a refusal can stand beside. */
const besideFields: readonly string[] = ['file', 'type', 'happenedOn', 'description'];
