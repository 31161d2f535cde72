import { useMutation } from 'urql';
import {
  ConfirmGrantDocument,
  DeclineGrantDocument,
  EndGrantDocument,
  type GrantState,
  RestoreGrantDocument,
} from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Person } from './person-page.tsx';

type Grant = NonNullable<Person['grants']>[number];

const states: Record<GrantState, { standing: Standing; words: string }> = {
  HELD: { standing: 'good', words: 'Held' },
  PROPOSED: { standing: 'warn', words: 'Waits for a second person' },
  DECLINED: { standing: 'plain', words: 'Not confirmed' },
  ENDED: { standing: 'plain', words: 'Ended' },
};
const inOrder: readonly GrantState[] = ['PROPOSED', 'HELD', 'ENDED', 'DECLINED'];

/** What somebody holds, what waits, and what is over; ends and confirmations can be taken from here. */
export function PersonRoles({
  person,
  keeps,
  confirms,
  viewerId,
}: {
  person: Person;
  keeps: boolean;
  confirms: boolean;
  viewerId: string;
}) {
  const change = useChange();
  const [, confirm] = useMutation(ConfirmGrantDocument);
  const [, decline] = useMutation(DeclineGrantDocument);
  const [, end] = useMutation(EndGrantDocument);
  const [, restore] = useMutation(RestoreGrantDocument);
  const grants = inOrder.flatMap((state) => (person.grants ?? []).filter((grant) => grant.state === state));

  const act = (mutate: typeof end, grant: Grant, done: string) => async (): Promise<void> => {
    const { data, error } = await mutate({ input: { grantId: grant.id, idempotencyKey: null } });
    change.heard({ refusals: data?.answer?.refusals, error }, `${nameOf(grant)}: ${done}`);
  };

  return (
    <section className="card" aria-labelledby="roles">
      <h2 id="roles">Roles</h2>
      <Said change={change} />
      {grants.length === 0 ? (
        <p className="muted">No role yet: they cannot sign in.</p>
      ) : (
        <ul className="rows">
          {grants.map((grant) => (
            <li key={grant.id} className="notice-row">
              <div className="notice-said">
                <p className="row-line">
                  <span className="row-name">{nameOf(grant)}</span>
                  <StatusTag standing={states[grant.state ?? 'HELD'].standing}>
                    {states[grant.state ?? 'HELD'].words}
                  </StatusTag>
                </p>
                <p className="small muted">{historyOf(grant)}</p>
              </div>
              <div className="say-acts">
                {grant.state === 'HELD' && keeps ? (
                  <Act words="End" grant={grant} onAct={act(end, grant, 'ended.')} />
                ) : null}
                {grant.state === 'ENDED' && keeps && !person.leftOn ? (
                  <Act words="Take back" grant={grant} onAct={act(restore, grant, 'held again.')} />
                ) : null}
                {grant.state === 'PROPOSED' && confirms && grant.grantedBy?.id !== viewerId ? (
                  <Act words="Confirm" grant={grant} onAct={act(confirm, grant, 'held from now on.')} />
                ) : null}
                {grant.state === 'PROPOSED' && confirms ? (
                  <Act words="Decline" grant={grant} onAct={act(decline, grant, 'not confirmed.')} />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Act({ words, grant, onAct }: { words: string; grant: Grant; onAct: () => Promise<void> }) {
  return (
    <button type="button" className="button" onClick={() => void onAct()}>
      {words}
      <span className="unseen"> {nameOf(grant)}</span>
    </button>
  );
}

const nameOf = ({ role, service, area }: Grant) =>
  `${role ? wordFor(role) : 'Role'}, ${service?.name ?? area?.name ?? 'the whole landlord'}`;

function historyOf(grant: Grant): string {
  const by = (who: { name: string | null } | null) => (who?.name ? ` by ${who.name}` : '');
  return [
    grant.grantedAt && `Given ${momentOf(grant.grantedAt)}${by(grant.grantedBy)}.`,
    grant.decidedAt &&
      `${grant.state === 'DECLINED' ? 'Declined' : 'Confirmed'} ${momentOf(grant.decidedAt)}${by(grant.decidedBy)}.`,
    grant.endedAt && `Ended ${momentOf(grant.endedAt)}${by(grant.endedBy)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
