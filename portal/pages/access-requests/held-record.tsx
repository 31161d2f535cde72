import { StatusTag } from '../../kit/status-tag.tsx';
import { countOf } from '../../words/figures.ts';
import { factInWords, grounds, nameInWords } from './access-words.ts';
import { choiceOf, type Edits, type HeldChoice, outcomes } from './held-choices.ts';
import { HeldDecision } from './held-decision.tsx';
import type { Held } from './held-of-person.tsx';

interface Deciding {
  requestId: string;
  /** Null where nothing is decided any more: the draft is read as the person would get it. */
  edits: Edits | null;
  onChoose: (item: string, choice: HeldChoice) => void;
  faultOf: (item: string, field: string) => string | undefined;
}

/** One row of what is held: its facts, and each of its texts with what becomes of it. */
export function HeldRecord({ things, drops, ...deciding }: { things: Held[]; drops: boolean } & Deciding) {
  const { kind, side, facts } = things[0]!;
  const texts = things.filter(({ name }) => name !== null);
  const pairs = Object.entries(facts ?? {}).filter(([, value]) => value !== null);
  return (
    <article className="held">
      <h3>
        {kind ? nameInWords(kind) : 'Held'}
        {side === 'ACCUSED' ? <span className="muted small"> · as somebody accused: in months</span> : null}
      </h3>
      {pairs.length > 0 ? (
        <dl className="facts">
          {pairs.map(([name, value]) => (
            <div key={name}>
              <dt>{nameInWords(name)}</dt>
              <dd>{factInWords(name, value)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {things
        .filter(({ name }) => name === null || !drops)
        .map((thing) => (
          <Thing key={thing.item} thing={thing} {...deciding} />
        ))}
      {drops && texts.length > 0 ? (
        <p className="small muted">
          {countOf(texts.length, 'text')} of it: {texts.length === 1 ? 'it goes' : 'they go'} only where the
          facts go.
        </p>
      ) : null}
    </article>
  );
}

function Thing({ requestId, thing, edits, onChoose, faultOf }: { thing: Held } & Deciding) {
  const choice = choiceOf(thing, edits);
  const { standing, words } = outcomes[choice.state];
  const called = thing.name === null ? 'Facts' : nameInWords(thing.name);
  const unsaved = edits?.[thing.item ?? ''] !== undefined;
  return (
    <div className="held-thing">
      <p className="tag-line">
        <strong>{called}</strong>
        <StatusTag standing={standing}>{words}</StatusTag>
        {unsaved ? <span className="small muted">not saved yet</span> : null}
      </p>
      {thing.text === null ? null : (
        <>
          <p className="small muted">
            {thing.toldByOthers ? 'As somebody else told it; never given as it stands' : 'As it is held'}
          </p>
          <blockquote className="held-text">{thing.text}</blockquote>
          {thing.name === 'file' ? <LookAtFile requestId={requestId} item={thing.item ?? ''} /> : null}
        </>
      )}
      {edits === null ? (
        <Outcome choice={choice} />
      ) : (
        <HeldDecision
          called={called}
          thing={thing}
          choice={choice}
          onChoose={(next) => onChoose(thing.item!, next)}
          faultOf={(field) => faultOf(thing.item!, field)}
        />
      )}
    </div>
  );
}

/** The file as it would go along; that it was looked at stands in the audit. */
function LookAtFile({ requestId, item }: { requestId: string; item: string }) {
  return (
    <p>
      <a className="button" href={`/subject-access/${requestId}/files/${item.split(':')[1]}`} download>
        Look at the file
      </a>
    </p>
  );
}

function Outcome({ choice: { state, wording, ground } }: { choice: HeldChoice }) {
  if (state === 'WITHHELD') return <p className="small muted">{grounds[ground]}</p>;
  if (state !== 'REDACTED') return null;
  return (
    <>
      <p className="small muted">What they get instead</p>
      <blockquote className="held-text instead">{wording}</blockquote>
    </>
  );
}
