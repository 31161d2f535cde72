import { useId } from 'react';
import { Fault } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

/** Few choices that are compared with one another: all in sight, moved among by arrow keys. */
export function ChoiceField({
  legend,
  value,
  choices,
  fault,
  onChoose,
}: {
  legend: string;
  value: string;
  choices: readonly Choice[];
  fault?: string | undefined;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend className="field-label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-invalid={fault ? true : undefined}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
      <Fault id={id} fault={fault} />
    </fieldset>
  );
}
