import type { ReactNode } from 'react';

export interface Framed {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in the words of the rule. */
  fault?: string | undefined;
  /** Whether it may stay empty. */
  optional?: boolean;
}

/** What describes a field to whoever hears it: its hint, and what is wrong. */
export const describedBy = ({ id, hint, fault }: Framed): string | undefined =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;

/** What is wrong with a field, where `describedBy` looks for it. */
export const Fault = ({ id, fault }: Pick<Framed, 'id' | 'fault'>) =>
  fault ? (
    <p id={`${id}-fault`} className="field-fault small">
      {fault}
    </p>
  ) : null;

function Around({ id, hint, fault, children }: Framed & { children: ReactNode }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      ) : null}
      {children}
      <Fault id={id} fault={fault} />
    </>
  );
}

const Optional = ({ optional }: Pick<Framed, 'optional'>) =>
  optional ? <span className="muted optional"> (optional)</span> : null;

/** One control with its label, what it means and what is wrong with it. */
export function FieldFrame({ children, ...framed }: Framed & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={framed.id}>
        {framed.label}
        <Optional optional={framed.optional ?? false} />
      </label>
      <Around {...framed}>{children}</Around>
    </div>
  );
}

/** Several controls that are one answer. */
export function GroupFrame({ children, ...framed }: Framed & { children: ReactNode }) {
  return (
    <fieldset className="field choices" aria-describedby={describedBy(framed)}>
      <legend className="field-label">
        {framed.label}
        <Optional optional={framed.optional ?? false} />
      </legend>
      <Around {...framed}>{children}</Around>
    </fieldset>
  );
}
