import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FlagAsToldFragment, NoteEqualityFlagDocument } from '../../generated/equality-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { treatments } from './treatment-card.tsx';

const flagged = ({ characteristic, group, about, partName }: FlagAsToldFragment) =>
  `${wordFor(characteristic)}: ${wordFor(group)}. ${about === 'RATE' ? 'How often in a case' : treatments[about]}, ${partName}`;

/** What is flagged, and what has been done about it; whoever answers for it writes it down here. */
export function FlagsCard({
  flags,
  reportId,
  mayNote,
  onNoted,
}: {
  flags: readonly FlagAsToldFragment[];
  reportId: string;
  mayNote: boolean;
  onNoted: () => void;
}) {
  return (
    <section className="card" aria-labelledby="flags">
      <h2 id="flags">What was done about what is flagged</h2>
      <p className="card-about">
        A flag prompts a look and is never a finding. What is written here stands beside it in next year’s
        summary: of services and practice, never of a person.
      </p>
      <ul className="rows">
        {flags.map((flag) => (
          <li key={flag.key}>
            <strong>{flagged(flag)}</strong>
            <Done flag={flag} />
            {mayNote ? <NoteForm flag={flag} reportId={reportId} onNoted={onNoted} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the year before had flagged, as it was when these figures were counted. */
export function LastYearsFlagsCard({ flags, year }: { flags: readonly FlagAsToldFragment[]; year: string }) {
  return (
    <section className="card" aria-labelledby="last-years-flags">
      <h2 id="last-years-flags">What was flagged in {year}, and what became of it</h2>
      {flags.length === 0 ? (
        <p className="card-about">Nothing was flagged.</p>
      ) : (
        <ul className="rows">
          {flags.map((flag) => (
            <li key={flag.key}>
              <strong>{flagged(flag)}</strong>
              <Done flag={flag} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Done = ({ flag: { done } }: { flag: FlagAsToldFragment }) =>
  done ? (
    <p>
      {done.text}{' '}
      <span className="small">
        {done.by}, {dayOf(done.at)}
      </span>
    </p>
  ) : (
    <p className="small">Nothing has been written down.</p>
  );

function NoteForm({
  flag,
  reportId,
  onNoted,
}: {
  flag: FlagAsToldFragment;
  reportId: string;
  onNoted: () => void;
}) {
  const change = useChange();
  const [done, setDone] = useState(flag.done?.text ?? '');
  const [{ fetching }, note] = useMutation(NoteEqualityFlagDocument);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      reportId,
      flag: flag.key,
      done,
      version: flag.done?.version ?? null,
      idempotencyKey: null,
    };
    const { data, error } = await note({ input });
    if (change.heard({ refusals: data?.noteEqualityFlag.refusals, error }, 'Saved.')) onNoted();
  }

  return (
    <form className="filters" aria-label={flagged(flag)} onSubmit={send}>
      <div className="filters-fields open">
        <TextField
          label="What was done"
          required
          value={done}
          fault={change.faultOf('done', 'flag', 'version')}
          onWrite={setDone}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Save
        </button>
        <Said change={change} />
      </div>
    </form>
  );
}
