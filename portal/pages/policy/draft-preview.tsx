import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { PolicyPreviewOfDocument, type PolicyPreviewOfQuery } from '../../generated/policy-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { countOf } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import { draftContext } from './draft-page.tsx';
import { effectsOf } from './effects-in-words.ts';

export type Preview = NonNullable<PolicyPreviewOfQuery['policyPreview']>;
type Difference = Preview['differences'][number];

export const usePreview = (id: string) =>
  useQuery({ query: PolicyPreviewOfDocument, variables: { id }, context: draftContext });

const columns: Column<Difference>[] = [
  {
    heading: 'Where',
    cell: ({ words, path }) => (
      <>
        {words}
        <code className="path under">{path}</code>
      </>
    ),
    plain: ({ path }) => path,
  },
  { heading: 'Now', cell: ({ before }) => before ?? 'Nothing', plain: ({ before }) => before },
  { heading: 'Then', cell: ({ after }) => after ?? 'Nothing', plain: ({ after }) => after },
  { heading: 'Clause', cell: ({ clause }) => clause ?? 'Ours', plain: ({ clause }) => clause },
];

/** What the draft says differently, and what that would do to what is running now: in words and in counts. */
export function DraftPreview({ id, version }: { id: string; version: number }) {
  const [{ data, error }, ask] = usePreview(id);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    ask({ requestPolicy: 'network-only' });
  }, [version, ask]);
  const preview = data?.policyPreview;
  return (
    <section className="card" aria-labelledby="effect">
      <h2 id="effect">What it would change</h2>
      {error && !preview ? (
        <FailureNotice
          what="The preview"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !preview ? (
        <Skeleton height={240} label="Counting what it would change" />
      ) : (
        <div className="stack">
          {preview.guardsOff.length > 0 ? (
            <div className="notice warn">
              <p>
                <strong>It switches {countOf(preview.guardsOff.length, 'guard')} off</strong> that protect
                people beyond the letter of the policy: {preview.guardsOff.map(wordWithin).join(', ')}.
              </p>
            </div>
          ) : null}
          {preview.differences.length === 0 ? (
            <p className="muted">So far it says what the version before it says.</p>
          ) : (
            <>
              <DataTable caption="What it says differently" columns={columns} rows={preview.differences} />
              <h3>What that would do to what is running now</h3>
              <ul>
                {effectsOf(preview).map((effect) => (
                  <li key={effect}>{effect}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}
