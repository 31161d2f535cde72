import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ChangePolicyDraftDocument } from '../../generated/policy-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { count } from '../../words/figures.ts';
import type { Draft } from './draft-page.tsx';
import { pathInWords, readWritten, valuesOf, written } from './values-of-document.ts';

/** So many values one can choose among without scrolling for ever; the search narrows them. */
const mostOffered = 60;

/** Finds one value of the policy by words or by clause, and puts another in its place; faults are said where they are. */
export function ChangeDraft({ draft }: { draft: Draft }) {
  const change = useChange();
  const [{ fetching }, send] = useMutation(ChangePolicyDraftDocument);
  const [search, setSearch] = useState('');
  const [path, setPath] = useState('');
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const values = valuesOf(draft.document);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = values.filter((value) => {
    const told = `${value.path} ${pathInWords(value.path)} ${value.clause ?? ''}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
  const chosen = values.find((value) => value.path === path) ?? null;
  const offered = found.slice(0, mostOffered);
  if (chosen && !offered.includes(chosen)) offered.push(chosen);

  const choose = (wanted: string) => {
    setPath(wanted);
    setUnreadable(false);
    const value = values.find((each) => each.path === wanted);
    setText(value ? written(value.value) : '');
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    if (fetching || !chosen) return;
    const read = readWritten(text, chosen.value);
    setUnreadable(read === null);
    if (read === null) return;
    const { data, error } = await send({
      input: {
        draftId: draft.id,
        version: newestVersion(draft),
        changes: [{ path, value: read.value }],
        document: null,
        summary: null,
        idempotencyKey: null,
      },
    });
    change.heard({ refusals: data?.changePolicyDraft?.refusals, error }, `Changed: ${pathInWords(path)}.`);
  }

  return (
    <section className="card" aria-labelledby="change">
      <h2 id="change">Change a value</h2>
      <p className="card-about">
        {count(values.length)} values can be changed one by one. What would make the policy contradict itself
        is refused, with the place and the reason.
      </p>
      <form className="stack person-form" aria-labelledby="change" onSubmit={save}>
        <TextField
          label="Find it by words or clause"
          hint="For example: approach working days, or 8.6"
          value={search}
          onWrite={setSearch}
        />
        <SelectField
          label={
            found.length > mostOffered
              ? `Value: the first ${mostOffered} of ${count(found.length)}`
              : `Value: ${count(found.length)} found`
          }
          value={path}
          choices={[
            { value: '', label: 'Choose one' },
            ...offered.map((value) => ({
              value: value.path,
              label: `${pathInWords(value.path)}${value.clause ? ` (${value.clause})` : ''}`,
            })),
          ]}
          onChoose={choose}
        />
        {chosen ? (
          <>
            <TextField
              label="What is to stand there"
              hint={`Now: ${written(chosen.value)}. Its place: ${chosen.path}`}
              value={text}
              fault={
                unreadable
                  ? 'Write it as it stands now: a number as a number, yes or no as true or false, a list in [ ].'
                  : change.faultOf(`document.${path}`, 'changes', 'document')
              }
              onWrite={setText}
            />
            <button type="submit" className="button main" aria-disabled={fetching}>
              Change it in the draft
            </button>
          </>
        ) : null}
        <Said change={change} />
      </form>
    </section>
  );
}
