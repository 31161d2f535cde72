import { useId } from 'react';

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
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {groups.map((group) => {
          const options = choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
      {fault ? (
        <p id={`${id}-fault`} className="field-fault small">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
