import { useState } from 'react';
import { useMutation } from 'urql';
import {
  ApproveExactFiguresDocument,
  DeclineExactFiguresDocument,
  EndExactFiguresDocument,
  LookAtExactFiguresDocument,
  type LookAtExactFiguresMutation,
} from '../../generated/exact-figures-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Elevation } from './exact-figures-page.tsx';
import { ExactTable } from './exact-table.tsx';
import { exactSides, exactTables } from './table-words.ts';

export type Exact = NonNullable<LookAtExactFiguresMutation['lookAtExactFigures']['figures']>;

/** One request: how it stands, what the viewer may do with it, and for as long as they look the table. */
export function ElevationRow({ elevation, steward }: { elevation: Elevation; steward: boolean }) {
  const change = useChange();
  const [, approve] = useMutation(ApproveExactFiguresDocument);
  const [, decline] = useMutation(DeclineExactFiguresDocument);
  const [, end] = useMutation(EndExactFiguresDocument);
  const [, look] = useMutation(LookAtExactFiguresDocument);
  /** In this page alone, until it is left or put away. */
  const [exact, setExact] = useState<Exact | null>(null);
  const { id, stage, open, own, mayEnd } = elevation;
  const input = { elevationId: id, idempotencyKey: null };
  const what = nameOf(elevation);

  const act = (mutate: typeof end, said: string) => async (): Promise<void> => {
    setExact(null);
    const { data, error } = await mutate({ input });
    change.heard({ refusals: data?.answer.refusals, error }, said);
  };
  async function lookNow(): Promise<void> {
    const { data, error } = await look({ input });
    const answer = data?.lookAtExactFigures;
    setExact(answer?.figures ?? null);
    change.heard({ refusals: answer?.refusals, error }, 'Shown below. This look is in the audit.');
  }

  const button = (words: string, onAct: () => Promise<void>) => (
    <button type="button" className="button" onClick={() => void onAct()}>
      {words}
      <span className="unseen"> {what}</span>
    </button>
  );
  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <span className="row-name">{what}</span>
          <StatusTag standing={standings[stage].standing}>{standings[stage].words}</StatusTag>
        </p>
        <p>{elevation.reason}</p>
        <p className="small muted">{historyOf(elevation)}</p>
        <Said change={change} />
      </div>
      <div className="say-acts">
        {stage === 'ASKED' && steward && !own ? button('Approve', act(approve, 'Approved.')) : null}
        {stage === 'ASKED' && steward && !own ? button('Decline', act(decline, 'Declined.')) : null}
        {open && own ? button(exact ? 'Look again' : 'Look', lookNow) : null}
        {exact ? button('Put away', async () => setExact(null)) : null}
        {mayEnd && steward
          ? button(
              stage === 'ASKED' ? 'Take back' : 'End',
              act(end, stage === 'ASKED' ? 'Taken back.' : 'Ended.'),
            )
          : null}
      </div>
      {exact && open ? <ExactTable exact={exact} what={what} table={elevation.by} /> : null}
    </li>
  );
}

const standings: Record<Elevation['stage'], { standing: Standing; words: string }> = {
  ASKED: { standing: 'warn', words: 'Waits for the other steward' },
  APPROVED: { standing: 'good', words: 'Open' },
  DECLINED: { standing: 'plain', words: 'Declined' },
  ENDED: { standing: 'plain', words: 'Over' },
};

const nameOf = ({ year, side, characteristic, by }: Elevation) =>
  `${wordFor(characteristic)}, ${exactTables[by].toLowerCase()}, ${exactSides[side].toLowerCase()}, ${year}`;

const historyOf = ({ askedAt, askedBy, stage, decidedAt, decidedBy, until, endedAt, endedBy }: Elevation) =>
  [
    `Asked for ${momentOf(askedAt)} by ${askedBy}.`,
    decidedAt && `${stage === 'DECLINED' ? 'Declined' : 'Approved'} ${momentOf(decidedAt)} by ${decidedBy}.`,
    until && !endedAt && `${stage === 'APPROVED' ? 'Open until' : 'Was open until'} ${momentOf(until)}.`,
    endedAt && `${decidedAt ? 'Ended' : 'Taken back'} ${momentOf(endedAt)} by ${endedBy}.`,
  ]
    .filter(Boolean)
    .join(' ');
