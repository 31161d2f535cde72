import { useId } from 'react';

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
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        type={type}
        required={required}
        min={least}
        value={value}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onWrite(event.target.value)}
      />
      {fault ? (
        <p id={`${id}-fault`} className="field-fault small">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
