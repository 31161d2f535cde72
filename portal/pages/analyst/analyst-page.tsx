import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PageHeading } from '../../kit/page-heading.tsx';
import { SavedViews, useSavedViews } from '../../kit/saved-views.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count, countOf } from '../../words/figures.ts';
import { askInOwnWords, type OwnAnswer } from './ask-in-own-words.ts';
import { keepAsked, useAskedBefore } from './asked-before.ts';
import { linkTo, questionOfLink, readVariables } from './question-text.ts';
import { useSchemaOfViewer } from './schema-of-viewer.ts';

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }));
const SchemaExplorer = lazy(async () => ({
  default: (await import('./schema-explorer.tsx')).SchemaExplorer,
}));
const Examples = lazy(async () => ({ default: (await import('./examples.tsx')).Examples }));

const firstQuestion = 'query Me {\n  viewer { name roles }\n}\n';

export function AnalystPage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'ASK_IN_OWN_WORDS') ? <OwnWords /> : <NotPermittedPage needs="ASK_IN_OWN_WORDS" />;
}

const besides = ['Schema', 'Examples', 'Saved', 'Asked before'] as const;

function OwnWords() {
  const { schema, failed, again } = useSchemaOfViewer();
  const views = useSavedViews('OWN_WORDS');
  const before = useAskedBefore();
  const [question, setQuestion] = useState(() => questionOfLink(window.location.hash) ?? firstQuestion);
  const [variables, setVariables] = useState('');
  const [answer, setAnswer] = useState<OwnAnswer | null>(null);
  const [asking, setAsking] = useState(false);
  const [said, say] = useState('');
  const [beside, setBeside] = useState<(typeof besides)[number]>('Schema');
  const [type, setType] = useState('');
  const asked = useRef(0);

  // The question of a link stands in the editor; the address is one's own again.
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);

  async function run() {
    const read = readVariables(variables);
    if ('fault' in read) return say(read.fault);
    asked.current += 1;
    const mine = asked.current;
    setAsking(true);
    say('');
    const told: OwnAnswer = await askInOwnWords(question, read.variables).catch(() => ({
      errors: [{ message: 'The server did not answer. Try again in a moment.' }],
    }));
    if (mine !== asked.current) return;
    setAsking(false);
    setAnswer(told);
    const words = wordsOn(told);
    say(words);
    keepAsked({ question, variables, at: new Date(), said: words });
  }

  async function copyLink() {
    const made = linkTo(question, `${window.location.origin}/analyst`);
    if ('fault' in made) return say(made.fault);
    await navigator.clipboard.writeText(made.link).catch(() => say('The browser did not let it be copied.'));
    say('The link is copied: it holds the question and no variables.');
  }

  const take = (text: string, values = '') => {
    setQuestion(text);
    setVariables(values);
    say('It stands in the editor: Ctrl and Enter asks it.');
  };

  return (
    <>
      <PageHeading
        title="Questions in your own words"
        documentTitle="Own words"
        lede="GraphQL, over what your roles may read. Nothing can be changed from here, and no answer is kept."
      />
      <div className="analyst">
        <section className="card analyst-ask" aria-labelledby="analyst-question">
          <h2 id="analyst-question">Question</h2>
          <Suspense fallback={<Skeleton height={320} label="Loading the editor" />}>
            <div className="code-tall">
              <CodeEditor
                label="Question"
                language="graphql"
                schema={schema}
                value={question}
                onWrite={setQuestion}
                onRun={() => void run()}
                onShow={(name) => {
                  setType(name);
                  setBeside('Schema');
                }}
              />
            </div>
            <h3>Variables</h3>
            <div className="code-short">
              <CodeEditor
                label="Variables, as JSON"
                language="json"
                value={variables}
                onWrite={setVariables}
                onRun={() => void run()}
              />
            </div>
          </Suspense>
          <p className="analyst-acts">
            <button type="button" className="button main" aria-disabled={asking} onClick={() => void run()}>
              Ask
            </button>
            <button type="button" className="button" onClick={() => void copyLink()}>
              Copy a link
            </button>
            <span className="small muted">
              <kbd>Ctrl</kbd> <kbd>Enter</kbd> asks, <kbd>Ctrl</kbd> <kbd>Space</kbd> completes,{' '}
              <kbd>Tab</kbd> leaves the editor
            </span>
          </p>
        </section>
        <section className="card analyst-answer" aria-labelledby="analyst-answer" aria-busy={asking}>
          <h2 id="analyst-answer">Answer</h2>
          <p className="said" role="status">
            {asking ? 'Asking' : said}
          </p>
          {answer ? (
            <Suspense fallback={<Skeleton height={320} />}>
              <div className={asking ? 'code-tall stale' : 'code-tall'}>
                <CodeEditor label="Answer, as JSON" language="json" readOnly value={asText(answer)} />
              </div>
            </Suspense>
          ) : (
            <p className="muted">What comes is shown here and kept nowhere.</p>
          )}
        </section>
      </div>
      <section className="card analyst-beside" aria-label="Beside the question">
        <div className="analyst-tabs" role="tablist" aria-label="Beside the question">
          {besides.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              className="button"
              aria-selected={beside === name}
              aria-controls="analyst-panel"
              tabIndex={beside === name ? 0 : -1}
              onClick={() => setBeside(name)}
              onKeyDown={(event) => {
                const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                if (!step) return;
                const next =
                  besides[(besides.indexOf(name) + step + besides.length) % besides.length] ?? name;
                setBeside(next);
                document.getElementById(`tab-${next}`)?.focus();
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <div id="analyst-panel" role="tabpanel" aria-labelledby={`tab-${beside}`}>
          <Suspense fallback={<Skeleton height={200} />}>
            {beside === 'Saved' ? (
              <SavedViews
                page="OWN_WORDS"
                views={views ?? []}
                current={question}
                what="this question"
                mayOpenFirst={false}
                onOpen={(content) => take(content)}
              />
            ) : beside === 'Asked before' ? (
              <AskedBefore before={before} onTake={take} />
            ) : failed ? (
              <div className="notice bad" role="alert">
                <p>The schema could not be loaded.</p>
                <button type="button" className="button" onClick={again}>
                  Try again
                </button>
              </div>
            ) : !schema ? (
              <Skeleton height={200} label="Loading the schema" />
            ) : beside === 'Schema' ? (
              <SchemaExplorer schema={schema} shown={type} onShow={setType} />
            ) : (
              <Examples schema={schema} onTake={take} />
            )}
          </Suspense>
        </div>
      </section>
    </>
  );
}

function AskedBefore({
  before,
  onTake,
}: {
  before: ReturnType<typeof useAskedBefore>;
  onTake: (question: string, variables: string) => void;
}) {
  if (before.length === 0) return <p className="muted">Nothing yet in this window.</p>;
  return (
    <ul className="question-list">
      {before.map(({ question, variables, at, said }) => (
        <li key={at.getTime()}>
          <button type="button" className="button quiet" onClick={() => onTake(question, variables)}>
            <code>{question.replaceAll(/\s+/g, ' ').slice(0, 80)}</code>
          </button>
          <p className="small muted">
            {at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })} · {said}
          </p>
        </li>
      ))}
    </ul>
  );
}

const asText = ({ data, errors }: OwnAnswer): string =>
  JSON.stringify({ ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }) }, null, 2);

/** What it cost and what is left of this minute, or why there is no answer. */
function wordsOn({ errors, extensions }: OwnAnswer): string {
  const cost = extensions?.cost;
  const paid = cost
    ? ` It cost ${countOf(cost.points, 'point')}; ${count(cost.left)} are left in this minute.`
    : '';
  return errors?.length ? `${errors.map(({ message }) => message).join(' ')}${paid}` : `Answered.${paid}`;
}
