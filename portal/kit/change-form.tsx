import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type TypedDocumentNode, useMutation } from 'urql';
import { isSessionEnded } from '../session-end.ts';
import { useViewer } from '../shell/viewer.tsx';
import { asInput, notAnswered } from './as-input.ts';
import { AskedField } from './asked-field.tsx';
import { type Ask, fieldOf, isAsked, type Written } from './asks.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';
import { failureReference } from './failure-notice.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { type Fault, type FormRefusal, faultsOf, isConflict } from './form-refusal.ts';
import type { InputFields } from './input-fields.ts';

// biome-ignore lint/suspicious/noExplicitAny: each change has its own input; what is sent follows from its fields
export type ChangeDocument = TypedDocumentNode<any, any>;
export type Payload = { refusals: readonly FormRefusal[] } & Record<string, unknown>;

export interface ChangeFormProps {
  /** The name of the draft; with the identity of what is changed, so that two do not mix. */
  draft: string;
  /** What the form is called by those who hear it. */
  name: string;
  document: ChangeDocument;
  fields: InputFields;
  asks: readonly Ask[];
  /** What stands in the form at first. */
  start?: Written;
  /** What is sent without being asked. */
  fixed?: Record<string, unknown>;
  /** What is sent beside what was asked, from what was written. */
  also?: (written: Written) => Record<string, unknown>;
  /** Where it changes what somebody else may change too: the field of the version and the version as last read. */
  version?: { field: string; read: number } | undefined;
  /** Types of what it changes beside what it answers with: what was read of them is read anew. */
  touches?: readonly string[];
  /** Where each sending is one of its own, and is never answered out of an earlier one. */
  keyless?: boolean;
  send?: string;
  /** What stands above a field, from what has been written. */
  before?: Record<string, (written: Written) => ReactNode>;
  /** What stands below a field, from what has been written. */
  after?: Record<string, (written: Written) => ReactNode>;
  onDone: (payload: Payload) => void;
  /** To read again what somebody else has changed. */
  onConflict?: () => void;
}

const versionRead = '#version';

/**
 * A change made by a form. What was typed stays until it is saved: through refusals, a lost connection and a session
 * that ended. Sent again after a lost connection, the change is made once (idempotencyKey).
 */
export function ChangeForm(props: ChangeFormProps) {
  const { name, document: change, fields, asks, start = {}, version, send = 'Save', onDone } = props;
  const viewer = useViewer();
  const id = useId();
  const form = `${viewer.staffId} ${props.draft}`;
  const [written, setWritten] = useState<Written>(
    () => draftOf(form) ?? { ...start, [versionRead]: String(version?.read ?? '') },
  );
  const [resumed, setResumed] = useState(() => draftOf(form) !== undefined);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusals, setRefusals] = useState<readonly FormRefusal[]>([]);
  const [tries, setTries] = useState(0);
  const [{ fetching }, ask] = useMutation<Record<string, Payload | null>, { input: Record<string, unknown> }>(
    change,
  );
  const place = useRef<HTMLDivElement>(null);
  const sent = useRef({ text: '', key: '' });
  const idOf = (field: string) => `${id}-${field.replaceAll('.', '-')}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try moves the focus anew
  useEffect(() => {
    place.current?.focus();
  }, [tries]);

  function write(changed: Written) {
    const now = { ...written, ...changed };
    setWritten(now);
    keepDraft(form, now);
  }
  function say(found: readonly Fault[], against: readonly FormRefusal[] = []) {
    setFaults(found);
    setRefusals(against);
    setTries((made) => made + 1);
  }
  function startAnew() {
    dropDraft(form);
    setWritten({ ...start, [versionRead]: String(version?.read ?? '') });
    setResumed(false);
    setFaults([]);
    setRefusals([]);
  }

  async function deliver(readVersion: string) {
    if (fetching) return;
    const open = notAnswered(asks, written, fields);
    if (open.length > 0) {
      say(
        open.map((field) => ({ field, words: `Not answered yet: ${labelOf(field, asks)}`, missing: true })),
      );
      return;
    }
    const input = {
      ...props.fixed,
      ...asInput(asks, written, fields),
      ...props.also?.(written),
      ...(version ? { [version.field]: Number(readVersion) } : {}),
    };
    const text = JSON.stringify(input);
    if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
    const { data, error } = await ask(
      { input: props.keyless ? input : { ...input, idempotencyKey: sent.current.key } },
      { additionalTypenames: [...(props.touches ?? [])] },
    );
    const payload = data
      ? Object.values(data).find((value) => value !== null && typeof value === 'object')
      : null;
    if (error || !payload) {
      // Whoever signs in again finds the form as it was.
      if (isSessionEnded()) return;
      say([{ field: null, words: failureInWords(error) }]);
      return;
    }
    if (payload.refusals.length > 0) {
      sent.current = { text: '', key: '' };
      if (payload.refusals.some(isConflict)) props.onConflict?.();
      say(faultsOf(payload.refusals, asks, written), payload.refusals);
      return;
    }
    dropDraft(form);
    onDone(payload);
  }

  const stillOpen = faults.some(({ missing }) => missing) ? notAnswered(asks, written, fields) : [];
  const faultAt = (field: string): string | undefined =>
    faults
      .filter((fault) => fault.field === field && (!fault.missing || stillOpen.includes(field)))
      .map(({ words }) => words)
      .join(' ') || undefined;

  return (
    <form
      className="change-form"
      aria-label={name}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void deliver(String(written[versionRead] ?? ''));
      }}
    >
      <FaultSummary faults={faults} idOf={idOf} placeRef={place} />
      <ConflictNotice
        refusals={refusals}
        asks={asks}
        onKeepMine={() => void deliver(String(version?.read ?? ''))}
      />
      {resumed ? (
        <div className="notice">
          <p>
            What you had written is still here; it was not saved.{' '}
            <button type="button" className="button quiet" onClick={startAnew}>
              Start anew
            </button>
          </p>
        </div>
      ) : null}
      {asks
        .filter((each) => isAsked(each, written))
        .map((each) => (
          <div key={each.field} className="ask">
            {props.before?.[each.field]?.(written)}
            {each.heading ? <h2>{each.heading}</h2> : null}
            <AskedField
              ask={each}
              field={fieldOf(each, fields)}
              id={idOf(each.field)}
              written={written}
              faultAt={faultAt}
              onWrite={write}
            />
            {props.after?.[each.field]?.(written)}
          </div>
        ))}
      <p>
        <button type="submit" className="button main" aria-disabled={fetching}>
          {fetching ? 'Saving…' : send}
        </button>
      </p>
    </form>
  );
}

function labelOf(field: string, asks: readonly Ask[]): string {
  const own = asks.find((ask) => ask.field === field);
  if (own) return own.label;
  const around = asks.find((ask) => ask.row && field.startsWith(`${ask.field}.`));
  const [at, ...inner] = field.slice((around?.field.length ?? -1) + 1).split('.');
  const within = around?.row?.asks.find((ask) => ask.field === inner.join('.'));
  return `${within?.label ?? field} (${around?.row?.called.toLowerCase() ?? ''} ${Number(at) + 1})`;
}

function failureInWords(error: Parameters<typeof failureReference>[0] | undefined): string {
  if (error?.networkError)
    return 'The server did not answer, so this may not be saved. What you wrote stays here: send it again when you are connected. It is never saved twice.';
  const forbidden = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
  if (forbidden) return 'Your role may not do this here.';
  const reference = error ? failureReference(error) : null;
  return `This could not be saved; what you wrote stays here. Try again in a moment.${reference ? ` Reference ${reference}.` : ''}`;
}
