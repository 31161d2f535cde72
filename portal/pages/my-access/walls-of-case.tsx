import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  LiftWallDocument,
  WallsOfCaseDocument,
  type WallsOfCaseQuery,
} from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Said } from '../../kit/said.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

type Wall = NonNullable<WallsOfCaseQuery['case']>['conflictWalls'][number];

/** The conflicts of interest that were declared in a case, and their end. Nobody finds their own. */
export function WallsOfCase() {
  const [written, write] = useState('');
  const [reference, setReference] = useState('');
  const [{ data, error, fetching }, ask] = useQuery({
    query: WallsOfCaseDocument,
    variables: { reference },
    pause: reference === '',
    context,
  });
  const walls = data?.case?.conflictWalls ?? [];

  return (
    <section className="card" aria-labelledby="walls">
      <h2 id="walls">Conflicts of interest in a case</h2>
      <p className="card-about">Those of others, where you may lift them; nobody finds their own.</p>
      <form
        className="stack person-form"
        aria-labelledby="walls"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setReference(written.trim().toUpperCase());
        }}
      >
        <TextField label="Case to look at" value={written} onWrite={write} />
        <button type="submit" className="button">
          Show
        </button>
      </form>
      {reference === '' ? null : error && !data ? (
        <FailureNotice
          what="The conflicts of interest"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : fetching && !data ? (
        <Skeleton height={80} label="Looking" />
      ) : !data?.case ? (
        <p role="status">There is no such case in your scope.</p>
      ) : walls.length === 0 ? (
        <p role="status">Nobody has a conflict of interest in {data.case.reference} that you may see.</p>
      ) : (
        <ul className="rows">
          {walls.map((wall) => (
            <WallRow key={wall.id} wall={wall} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WallRow({ wall }: { wall: Wall }) {
  const change = useChange();
  const [{ fetching }, lift] = useMutation(LiftWallDocument);
  const [reason, setReason] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data, error } = await lift({ input: { wallId: wall.id, reason, idempotencyKey: null } });
    change.heard(
      { refusals: data?.answer?.refusals, error },
      'Lifted: they may read what their role lets them.',
    );
  }

  return (
    <li>
      <p className="tag-line">
        <span className="row-name">{wall.staff?.name}</span>
        <StatusTag standing={wall.liftedAt ? 'plain' : 'warn'}>
          {wall.liftedAt ? `Lifted ${dayOf(wall.liftedAt)}` : 'Reads nothing of it'}
        </StatusTag>
      </p>
      <p className="small">
        {wall.kind ? `${wordFor(wall.kind)}. ` : null}
        {wall.explanation}
      </p>
      <p className="small muted">
        {wall.raisedAt ? `Since ${dayOf(wall.raisedAt)}` : null}
        {wall.raisedBy?.name ? `, said by ${wall.raisedBy.name}` : null}
        {wall.liftReason ? `. Lifted because: ${wall.liftReason}` : null}
      </p>
      {wall.liftedAt ? null : (
        <form
          className="stack person-form"
          aria-label={`Lift it for ${wall.staff?.name}`}
          noValidate
          onSubmit={send}
        >
          <TextField
            label="Why it is over"
            value={reason}
            fault={change.faultOf('reason', 'wall')}
            onWrite={setReason}
          />
          <button type="submit" className="button" aria-disabled={fetching}>
            Lift
          </button>
        </form>
      )}
      <Said change={change} />
    </li>
  );
}

const context = { additionalTypenames: ['ConflictWall'] };
