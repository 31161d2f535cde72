import { type ReactNode, useEffect, useState } from 'react';
import { showSensitiveInputFields } from '../../generated/kept-apart-forms-query.ts';
import { asText } from '../../kit/asks.ts';
import { type ChangeDocument, ChangeForm } from '../../kit/change-form.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { nameOf, type PartyData, type WorkProps } from './work.ts';

/** The answer of a change that shows something. */
export type Sensitive<M extends { showSensitive: { sensitive: unknown } | null }> = NonNullable<
  NonNullable<M['showSensitive']>['sensitive']
>;

export const workers = ['HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER'];

/** What of the answer is shown; what is masked or not held has no time until which it is. */
export const contentOf = <T extends { until: string }>(state: unknown) => {
  const content = state && typeof state === 'object' && 'until' in state ? (state as T) : null;
  return { content, until: content?.until ?? null };
};

/** What came of having it shown: it stays in this page, and goes with it. */
export interface Shown<T> {
  content: T | null;
  until: string | null;
}

/**
 * Something kept apart about somebody (12.1). It comes only as the answer to a change that says why, is held by this page
 * alone, in no draft, address or cache, and goes when the page is left, when its time is over or when it is hidden.
 */
export function KeptApart<T>({
  file,
  on,
  form,
  shownTo,
  kind,
  document,
  read,
  about,
  children,
  changes,
}: WorkProps & {
  /** Which roles have it shown; others may still write of it. */
  shownTo: readonly string[];
  kind: 'SAFE_CONTACT' | 'HEALTH' | 'EQUALITY_PROFILE';
  document: ChangeDocument;
  /** What is shown, from the answer; null where there is none. */
  read: (payload: Record<string, unknown>) => Shown<T>;
  about: string;
  children: (content: T, hide: () => void) => ReactNode;
  changes: (party: PartyData, hide: () => void) => ReactNode;
}) {
  const viewer = useViewer();
  const [shown, show] = useState<Shown<T> | null>(null);
  const hide = () => show(null);
  useEffect(() => {
    if (!shown?.until) return;
    const left = Date.parse(shown.until) - Date.now();
    const over = setTimeout(() => show(null), Math.min(Math.max(left, 0), 3_600_000));
    return () => clearTimeout(over);
  }, [shown]);
  const party = file.parties.find(({ id }) => id === on);
  if (!party || party.person.erasedAt)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  const mayBeShown = viewer.roles.some((role) => shownTo.includes(role));
  return (
    <div className="stack">
      <section className="card" aria-labelledby="kept-apart">
        <h2 id="kept-apart">{nameOf(party)}</h2>
        <p className="card-about">{about}</p>
        {!mayBeShown ? (
          <p className="muted">It is not shown to your role (12.1). You may still write down what is new.</p>
        ) : shown ? (
          <>
            <div role="status">
              {shown.content === null ? (
                <p>Nothing is on record.</p>
              ) : (
                <p className="small muted">
                  Shown on this page alone{shown.until ? `, until ${momentOf(shown.until)}` : ''}. It is
                  written down that you read it.
                </p>
              )}
            </div>
            {shown.content === null ? null : children(shown.content, hide)}
            <p className="say-acts">
              <button type="button" className="button" onClick={hide}>
                Hide it
              </button>
            </p>
          </>
        ) : (
          <ChangeForm
            draft={`${form.draft} show`}
            name={`Have it shown: ${nameOf(party)}`}
            document={document}
            fields={showSensitiveInputFields}
            fixed={{ personId: party.person.id, kind }}
            keyless
            asks={[
              {
                field: 'reason',
                label: 'Why do you need to see it?',
                hint: 'It is masked. Who has it shown, and why, is written down first (12.1).',
              },
              {
                field: 'explanation',
                label: 'Why, in words',
                needed: true,
                when: (written) => asText(written, 'reason') === 'OTHER',
              },
            ]}
            send="Show it"
            onDone={(payload) => show(read((payload.sensitive ?? {}) as Record<string, unknown>))}
          />
        )}
      </section>
      {changes(party, hide)}
    </div>
  );
}
