import { useQuery } from 'urql';
import {
  KeepLetterDocument,
  keepLetterTemplateInputFields,
  letterKindWords,
} from '../../generated/kept-forms-query.ts';
import {
  KeptLettersDocument,
  type KeptLettersQuery,
  type LetterKind,
} from '../../generated/kept-lists-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { KeptRows } from './kept-rows.tsx';

type Version = KeptLettersQuery['letterTemplates']['edges'][number]['node'];

/** Each standard letter with its latest version; a new one is written from it, and the old ones stay (policy 17). */
export function LetterList() {
  const keeps = useViewer().abilities.includes('KEEP_LETTERS');
  const [{ data, error, stale }, ask] = useQuery({ query: KeptLettersDocument, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  const versions = data?.letterTemplates.edges.map(({ node }) => node);
  const kinds = (Object.keys(letterKindWords) as LetterKind[]).map((kind) => ({
    id: kind,
    latest: versions
      ?.filter((version) => version.kind === kind)
      .reduce<Version | undefined>(
        (last, each) => (last && last.number > each.number ? last : each),
        undefined,
      ),
  }));
  return (
    <>
      {keeps ? null : (
        <p className="notice">Area and housing managers and the head of service write these.</p>
      )}
      <KeptRows
        what="The letters"
        none="No letter has been written."
        rows={versions && kinds}
        stale={stale}
        error={error}
        onRetry={again}
      >
        {({ id, latest }) => (
          <>
            <p className="row-line">
              <span className="row-name">{wordFor(id)}</span>
              {latest?.welshMissing ? <StatusTag standing="warn">Not written in Welsh</StatusTag> : null}
            </p>
            <p className="small muted">
              {latest
                ? `Version ${latest.number}, from ${dayOf(latest.validFrom)}: ${latest.heading}`
                : 'Nobody has written it yet'}
            </p>
            {keeps ? (
              <FoldedForm
                plain
                title="Write its next version"
                of={wordFor(id)}
                draft={`letter ${id}`}
                document={KeepLetterDocument}
                fields={keepLetterTemplateInputFields}
                fixed={{ kind: id }}
                version={latest && { field: 'latestNumber', read: latest.number }}
                start={{
                  heading: latest?.heading ?? '',
                  body: latest?.body ?? '',
                  headingWelsh: latest?.headingWelsh ?? '',
                  bodyWelsh: latest?.bodyWelsh ?? '',
                }}
                asks={[
                  { field: 'heading', label: 'Heading' },
                  { field: 'body', label: 'Text', hint: placesIn(latest) },
                  { field: 'headingWelsh', label: 'Heading in Welsh' },
                  { field: 'bodyWelsh', long: true, label: 'Text in Welsh' },
                  { field: 'validFrom', label: 'First day' },
                  { field: 'summary', label: 'What does it change?' },
                ]}
                send="Keep this version"
                done="The version is kept."
                onConflict={again}
              />
            ) : null}
          </>
        )}
      </KeptRows>
    </>
  );
}

/** What is filled in when the letter is written to somebody; another name is refused. */
function placesIn(latest: Version | undefined): string {
  const places = [...new Set(`${latest?.heading} ${latest?.body}`.match(/\{\{\w+\}\}/g))];
  return places.length > 0
    ? `What is filled in for each person stands in double braces: ${places.join(', ')}.`
    : 'What is filled in for each person stands in double braces, such as {{addresseeName}}.';
}

const context = { additionalTypenames: ['LetterTemplate'] };
