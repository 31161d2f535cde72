import { wordFor } from '../words/vocabulary-words.ts';
import { mustBeAnswered } from './as-input.ts';
import { type Ask, asList, asText, type Written } from './asks.ts';
import { describedBy, FieldFrame, type Framed, GroupFrame } from './field-frame.tsx';
import { FindByReference } from './find-by-reference.tsx';
import { FindHome } from './find-home.tsx';
import { FindPerson } from './find-person.tsx';
import type { InputField } from './input-fields.ts';
import { RowsField } from './rows-field.tsx';
import { saysMore } from './says-more.ts';
import { type Choice, ChoiceOptions } from './select-field.tsx';
import { Skeleton } from './waiting.tsx';

/** The most choices that stand side by side; more are a list to unfold. */
const inSight = 5;

export interface AskedFieldProps {
  ask: Ask;
  field: InputField;
  /** The identity of its control in the page. */
  id: string;
  written: Written;
  faultAt: (field: string) => string | undefined;
  onWrite: (change: Written) => void;
}

interface Meant extends Choice {
  meaning?: string;
}

/** One question of a form, asked as fits what the API takes. */
export function AskedField({ ask, field, id, written, faultAt, onWrite }: AskedFieldProps) {
  const hint = ask.hint ?? field.says;
  const framed: Framed = {
    id,
    label: ask.label,
    hint: saysMore(hint, ask.label) ? hint : undefined,
    fault: faultAt(ask.field),
    optional: !mustBeAnswered(ask, field.needed),
  };
  const write = (value: Written[string]) => onWrite({ [ask.field]: value });
  const text = asText(written, ask.field);
  if (ask.row)
    return (
      <RowsField
        ask={ask}
        row={ask.row}
        framed={framed}
        parts={field.parts ?? {}}
        written={written}
        faultAt={faultAt}
        onWrite={onWrite}
      />
    );
  if (ask.find === 'person')
    return <FindPerson framed={framed} ask={ask} written={written} onWrite={onWrite} />;
  if (ask.find === 'home') return <FindHome framed={framed} ask={ask} written={written} onWrite={onWrite} />;
  if (ask.find === 'case' || ask.find === 'report')
    return <FindByReference framed={framed} ask={ask} what={ask.find} written={written} onWrite={onWrite} />;
  if (ask.choices === null) return <Fetching framed={framed} />;
  const choices = choicesOf(ask, field);
  if (choices?.length === 0) return framed.optional ? null : <NothingToChoose framed={framed} />;
  if (choices && field.many)
    return <Several framed={framed} choices={choices} chosen={asList(written, ask.field)} onWrite={write} />;
  if (choices && choices.length <= inSight)
    return <OneOf framed={framed} choices={choices} chosen={text} onWrite={write} />;
  if (choices) return <FromList framed={framed} choices={choices} chosen={text} onWrite={write} />;
  if (field.kind === 'text' && !ask.short && (ask.long || (field.most ?? 0) > 500))
    return <Paragraphs framed={framed} most={field.most} text={text} onWrite={write} />;
  return (
    <FieldFrame {...framed}>
      <input
        id={id}
        type={lineTypes[field.kind] ?? 'text'}
        value={text}
        autoComplete="off"
        aria-invalid={framed.fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => write(event.target.value)}
      />
    </FieldFrame>
  );
}

const lineTypes: Partial<Record<InputField['kind'], string>> = {
  day: 'date',
  moment: 'datetime-local',
  number: 'number',
};

const yesNo: readonly Meant[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];

function choicesOf({ choices }: Ask, { kind, words }: InputField): readonly Meant[] | null {
  if (kind === 'yesNo') return choices ?? yesNo;
  if (words) {
    const offered = choices ?? Object.keys(words).map((value) => ({ value, label: wordFor(value) }));
    return offered.map((choice) => ({
      ...choice,
      meaning: meaningBeside(choice.label, words[choice.value]),
    }));
  }
  return choices ?? null;
}

/** A meaning that only says the word again is left out. */
const meaningBeside = (label: string, meaning = ''): string =>
  meaning.replace(/\.$/, '').toLowerCase() === label.toLowerCase() ? '' : meaning;

interface Chosen {
  framed: Framed;
  choices: readonly Meant[];
  onWrite: (value: Written[string]) => void;
}

/** How many choices come decides how they stand: nothing is drawn that would change under somebody's hand. */
const Fetching = ({ framed }: { framed: Framed }) => (
  <GroupFrame {...framed}>
    <Skeleton height={60} label="Fetching what there is to choose from" />
  </GroupFrame>
);

/** A question that must be answered and cannot be yet: it says so, and is found from what is missing. */
const NothingToChoose = ({ framed }: { framed: Framed }) => (
  <GroupFrame {...framed}>
    <p id={framed.id} tabIndex={-1} className="muted">
      There is nothing to choose from yet.
    </p>
  </GroupFrame>
);

/** A few choices in sight, each with its meaning. */
function OneOf({ framed, choices, chosen, onWrite }: Chosen & { chosen: string }) {
  return (
    <GroupFrame {...framed}>
      {choices.map(({ value, label, meaning }, index) => (
        <label key={value} className="choice">
          <input
            id={index === 0 ? framed.id : undefined}
            type="radio"
            name={framed.id}
            value={value}
            checked={chosen === value}
            onChange={() => onWrite(value)}
          />
          <span>
            {label}
            {meaning ? <span className="choice-meaning">{meaning}</span> : null}
          </span>
        </label>
      ))}
      {framed.optional && chosen !== '' ? (
        <button type="button" className="button quiet small" onClick={() => onWrite('')}>
          Take the answer back<span className="unseen">: {framed.label}</span>
        </button>
      ) : null}
    </GroupFrame>
  );
}

function Several({ framed, choices, chosen, onWrite }: Chosen & { chosen: readonly string[] }) {
  const other = (value: string) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (
    <GroupFrame {...framed}>
      {choices.map(({ value, label, meaning }, index) => (
        <label key={value} className="choice">
          <input
            id={index === 0 ? framed.id : undefined}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onWrite(other(value))}
          />
          <span>
            {label}
            {meaning ? <span className="choice-meaning">{meaning}</span> : null}
          </span>
        </label>
      ))}
    </GroupFrame>
  );
}

/** A list to unfold; the meaning of what is chosen stands below it. */
function FromList({ framed, choices, chosen, onWrite }: Chosen & { chosen: string }) {
  const meaning = choices.find(({ value }) => value === chosen)?.meaning;
  return (
    <FieldFrame {...framed}>
      <select
        id={framed.id}
        value={chosen}
        aria-invalid={framed.fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite(event.target.value)}
      >
        <option value="">Choose</option>
        <ChoiceOptions choices={choices} />
      </select>
      {meaning ? (
        <p className="choice-meaning" aria-live="polite">
          {meaning}
        </p>
      ) : null}
    </FieldFrame>
  );
}

/** Longer text, with how much room is left once that matters. */
function Paragraphs({
  framed,
  most,
  text,
  onWrite,
}: {
  framed: Framed;
  most: number | undefined;
  text: string;
  onWrite: (value: string) => void;
}) {
  const used = [...text].length;
  const near = most !== undefined && (used > most * 0.8 || most <= 2_000);
  return (
    <FieldFrame {...framed}>
      <textarea
        id={framed.id}
        rows={4}
        value={text}
        autoComplete="off"
        aria-invalid={framed.fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite(event.target.value)}
      />
      {near ? (
        <p className="small muted" aria-live={used > most * 0.9 ? 'polite' : undefined}>
          {used > most
            ? `${(used - most).toLocaleString('en-GB')} characters too many`
            : `${used.toLocaleString('en-GB')} of ${most.toLocaleString('en-GB')} characters`}
        </p>
      ) : null}
    </FieldFrame>
  );
}
