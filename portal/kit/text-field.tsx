import { useId } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';

/** One line to write in; what is wrong with it stands beside it, in the words of the rule. */
export function TextField({
  label,
  hint,
  type = 'text',
  required = false,
  least,
  value,
  fault,
  onWrite,
}: {
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'date' | 'number';
  required?: boolean;
  /** Of a number: the least that can be meant. */
  least?: number;
  value: string;
  fault?: string | undefined;
  onWrite: (value: string) => void;
}) {
  const id = useId();
  const framed = { id, label, hint, fault };
  return (
    <FieldFrame {...framed}>
      <input
        id={id}
        type={type}
        required={required}
        min={least}
        value={value}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite(event.target.value)}
      />
    </FieldFrame>
  );
}
