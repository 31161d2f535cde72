import { useId } from 'react';

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
      <textarea
        id={id}
        rows={rows}
        value={value}
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
