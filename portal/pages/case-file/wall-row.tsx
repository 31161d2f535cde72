import type { ReactNode } from 'react';
import type { WallsOfCaseQuery } from '../../generated/my-access-query.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

type Wall = NonNullable<WallsOfCaseQuery['case']>['conflictWalls'][number];

/** Who does not see it and why, for those who are told (policy 12.1). */
export function WallRow({ wall, act }: { wall: Wall; act: ReactNode }) {
  return (
    <li>
      <p className="row-line">
        <span className="row-name">{wall.staff?.name ?? 'A colleague'}</span>
        <StatusTag standing={wall.liftedAt ? 'plain' : 'warn'}>
          {wall.liftedAt ? `Lifted ${dayOf(wall.liftedAt)}` : 'Does not see it'}
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
      {wall.liftedAt ? null : act}
    </li>
  );
}
