import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  DecideOnHeldDocument,
  HeldOfPersonDocument,
  type HeldOfPersonQuery,
} from '../../generated/access-requests-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { count, countOf } from '../../words/figures.ts';
import type { AccessRequest } from './access-request-page.tsx';
import { choiceOf, type Edits, given, type HeldChoice } from './held-choices.ts';
import { HeldRecord } from './held-record.tsx';

/** As many as can be decided on at once. */
const pageSize = 50;

type Draft = NonNullable<HeldOfPersonQuery['subjectAccessDraft']>;
export type Held = NonNullable<Draft['items']>[number];

/** Everything that is held, read when the officer says so: each reading is an entry in the audit. */
export function HeldOfPerson({ request }: { request: AccessRequest }) {
  const [reading, setReading] = useState(false);
  const decides = request.stage === 'RECEIVED';
  return (
    <section className="card" aria-labelledby="held">
      <h2 id="held">{decides ? 'What is held' : 'What they get'}</h2>
      <p className="card-about">
        Gathered from every case at the moment it is read, and kept nowhere. Each reading stands in the audit.
      </p>
      {reading ? (
        <HeldPage request={request} decides={decides} />
      ) : (
        <p className="say-acts">
          <button type="button" className="button main" onClick={() => setReading(true)}>
            Read what is held
          </button>
        </p>
      )}
    </section>
  );
}

function HeldPage({ request, decides }: { request: AccessRequest; decides: boolean }) {
  const change = useChange();
  const [before, setBefore] = useState<readonly string[]>([]);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [edits, setEdits] = useState<Edits>({});
  const [sent, setSent] = useState<readonly string[]>([]);
  const after = before.at(-1) ?? null;
  const [{ data, stale, error }, ask] = useQuery({
    query: HeldOfPersonDocument,
    variables: { requestId: request.id, first: pageSize, after },
    requestPolicy: 'network-only',
    context,
  });
  const [{ fetching }, decide] = useMutation(DecideOnHeldDocument);
  const draft = data?.subjectAccessDraft;
  const items = draft?.items ?? [];

  async function save(event: FormEvent) {
    event.preventDefault();
    const changed = items.filter(({ item }) => item && edits[item]).map(({ item }) => item!);
    if (fetching || changed.length === 0) return;
    setSent(changed);
    const decisions = changed.map((item) => {
      const { state, ground, wording } = edits[item]!;
      return {
        item,
        state,
        ground: state === 'WITHHELD' ? ground : null,
        wording: state === 'REDACTED' ? wording : null,
      };
    });
    const input = {
      requestId: request.id,
      requestVersion: newestVersion(request),
      decisions,
      idempotencyKey: null,
    };
    const { data: told, error: failed } = await decide({ input });
    if (change.heard({ refusals: told?.answer?.refusals, error: failed }, 'Saved.')) setEdits({});
  }
  const choose = (item: string, choice: HeldChoice) => setEdits((all) => ({ ...all, [item]: choice }));
  const faultOf = (item: string, field: string) => {
    const place = sent.indexOf(item);
    return place < 0 ? undefined : change.faultOf(`decisions.${place}.${field}`);
  };

  if (error && !data) {
    return (
      <FailureNotice
        what="What is held"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Skeleton height={480} label="Gathering what is held" />;
  if (!draft) return <p className="muted">There is nothing to be read for this request.</p>;
  const shown = recordsOf(items).filter(
    ({ things }) => !onlyOpen || things.some((thing) => thing.state === 'UNDECIDED' || edits[thing.item!]),
  );
  const changed = Object.keys(edits).length;

  return (
    <Updating stale={stale}>
      <p className="tag-line">
        {draft.undecided ? (
          <StatusTag standing="warn">{count(draft.undecided)} to decide</StatusTag>
        ) : (
          <StatusTag standing="good">Everything is decided on</StatusTag>
        )}
        <span className="small muted">of {countOf(draft.total ?? 0, 'thing')} held</span>
      </p>
      {decides ? (
        <div className="person-form">
          <SelectField
            label="Show"
            value={onlyOpen ? 'open' : ''}
            choices={[
              { value: '', label: 'Everything on this page' },
              { value: 'open', label: 'What is to be decided' },
            ]}
            onChoose={(value) => setOnlyOpen(value === 'open')}
          />
        </div>
      ) : null}
      <form className="stack" aria-label="Decisions" noValidate onSubmit={save}>
        {shown.length === 0 ? <p className="muted">Nothing on this page is left to decide.</p> : null}
        {shown.map(({ record, things }) => (
          <HeldRecord
            key={record}
            requestId={request.id}
            things={things}
            edits={decides ? edits : null}
            drops={!given(choiceOf(things[0]!, edits), things[0]!)}
            onChoose={choose}
            faultOf={faultOf}
          />
        ))}
        {decides && items.length > 0 ? (
          <p className="say-acts">
            <button type="submit" className="button main" aria-disabled={fetching || changed === 0}>
              {changed === 0 ? 'Save decisions' : `Save ${countOf(changed, 'decision')}`}
            </button>
          </p>
        ) : null}
        <Said change={change} />
      </form>
      {draft.notGathered?.length ? (
        <>
          <h3>Gathered for nobody</h3>
          <ul className="small">
            {draft.notGathered.map((why) => (
              <li key={why}>{why.charAt(0).toUpperCase() + why.slice(1)}.</li>
            ))}
          </ul>
        </>
      ) : null}
      <nav aria-label="Pages of what is held" className="say-acts">
        {before.length > 0 ? (
          <button type="button" className="button" onClick={() => setBefore(before.slice(0, -1))}>
            Previous page
          </button>
        ) : null}
        {draft.next ? (
          <button type="button" className="button" onClick={() => setBefore([...before, draft.next!])}>
            Next page
          </button>
        ) : null}
      </nav>
    </Updating>
  );
}

/** Things of one row together: its facts first, then its texts. */
function recordsOf(items: readonly Held[]): { record: string; things: Held[] }[] {
  const records = new Map<string, Held[]>();
  for (const thing of items) {
    const of = records.get(thing.record ?? '') ?? [];
    of.push(thing);
    records.set(thing.record ?? '', of);
  }
  return [...records].map(([record, things]) => ({ record, things }));
}

const context = { additionalTypenames: ['SubjectAccessRequest'] };
