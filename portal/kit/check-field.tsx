import { useId } from 'react';
import { Fault } from './field-frame.tsx';

/** One thing that is so or not; what is wrong with it stands beside it, in the words of the rule. */
export function CheckField({
  label,
  checked,
  fault,
  onCheck,
}: {
  label: string;
  checked: boolean;
  fault?: string | undefined;
  onCheck: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="check-field">
      <label className="choice">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => onCheck(event.target.checked)}
        />
        {label}
      </label>
      <Fault id={id} fault={fault} />
    </div>
  );
}
