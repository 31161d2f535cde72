import { useId } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';

export interface Choice {
  value: string;
  label: string;
  group?: string;
}

/** The browser's own list: a phone shows its wheel, a keyboard finds by letter, and it weighs nothing. */
export function SelectField({
  label,
  value,
  choices,
  fault,
  onChoose,
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  /** What is wrong with it, in the words of the rule. */
  fault?: string | undefined;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  const framed = { id, label, fault };
  return (
    <FieldFrame {...framed}>
      <select
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onChoose(event.target.value)}
      >
        <ChoiceOptions choices={choices} />
      </select>
    </FieldFrame>
  );
}

/** The choices of a list, under their groups where they have any. */
export function ChoiceOptions({ choices }: { choices: readonly Choice[] }) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((group) => {
    const options = choices
      .filter((choice) => choice.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ));
    return group === undefined ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    );
  });
}
