import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import {
  AskForExactFiguresDocument,
  type Characteristic,
  type EqualityBreakdown,
  type EqualitySide,
} from '../../generated/exact-figures-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { londonDate } from '../../words/quarter.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { exactSides, exactTables } from './table-words.ts';

const characteristics = [
  'AGE',
  'DISABILITY',
  'GENDER_REASSIGNMENT',
  'MARRIAGE_AND_CIVIL_PARTNERSHIP',
  'PREGNANCY_AND_MATERNITY',
  'RACE',
  'RELIGION_OR_BELIEF',
  'SEX',
  'SEXUAL_ORIENTATION',
] as const satisfies readonly Characteristic[];

/** The last five financial years that are over, the latest first. */
function yearsOver(): { value: string; label: string }[] {
  const [year, month] = londonDate(new Date()).split('-').map(Number) as [number, number];
  const latest = month >= 4 ? year - 1 : year - 2;
  return Array.from({ length: 5 }, (_, back) => {
    const from = latest - back;
    const to = String(from + 1).slice(2);
    return { value: `${from}-${to}`, label: `${from}/${to}` };
  });
}

/** A steward says which table, and what is to be checked. */
export function AskForExact() {
  const change = useChange();
  const [{ fetching }, ask] = useMutation(AskForExactFiguresDocument);
  const years = yearsOver();
  const [year, setYear] = useState(years[0]!.value);
  const [side, setSide] = useState<EqualitySide>('PERSON_HARMED');
  const [characteristic, setCharacteristic] = useState<Characteristic>('AGE');
  const [by, setBy] = useState<EqualityBreakdown>('EVERYTHING');
  const [reason, setReason] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data, error } = await ask({
      input: { year, side, characteristic, by, reason, idempotencyKey: null },
    });
    const heard = change.heard(
      { refusals: data?.answer.refusals, error },
      'Asked for: the other steward is written of it.',
    );
    if (heard) setReason('');
  }

  return (
    <section className="card" aria-labelledby="ask-for-exact">
      <h2 id="ask-for-exact">Ask for a table</h2>
      <form className="stack person-form" aria-labelledby="ask-for-exact" onSubmit={send}>
        <SelectField
          label="Financial year"
          value={year}
          choices={years}
          fault={change.faultOf('year')}
          onChoose={setYear}
        />
        <SelectField
          label="Who"
          value={side}
          choices={choicesOf(exactSides)}
          onChoose={(value) => setSide(value as EqualitySide)}
        />
        <SelectField
          label="Characteristic"
          value={characteristic}
          choices={characteristics.map((value) => ({ value, label: wordFor(value) }))}
          onChoose={(value) => setCharacteristic(value as Characteristic)}
        />
        <SelectField
          label="Table"
          value={by}
          choices={choicesOf(exactTables)}
          fault={change.faultOf('by')}
          onChoose={(value) => setBy(value as EqualityBreakdown)}
        />
        <TextField
          label="What is to be checked"
          hint="In words that the data protection officer can judge; never of a person or a case."
          required
          value={reason}
          fault={change.faultOf('reason', '')}
          onWrite={setReason}
        />
        <button type="submit" className="button main" aria-disabled={fetching}>
          Ask
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}

const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
