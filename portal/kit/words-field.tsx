import { useId } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';

/** Some lines to write in; what is wrong with them stands beside them, in the words of the rule. */
export function WordsField({
  label,
  hint,
  rows = 3,
  value,
  fault,
  onWrite,
}: {
  label: string;
  hint?: string;
  rows?: number;
  value: string;
  fault?: string | undefined;
  onWrite: (value: string) => void;
}) {
  const id = useId();
  const framed = { id, label, hint, fault };
  return (
    <FieldFrame {...framed}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite(event.target.value)}
      />
    </FieldFrame>
  );
}
