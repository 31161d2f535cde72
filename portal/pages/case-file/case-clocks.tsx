import { StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { clockStanding } from '../cases/clock-standing.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** The clocks of the case: what the policy wants done by when, and whether it was. */
export function CaseClocks({ clocks, now }: { clocks: CaseFileData['deadlines']; now: Date }) {
  return (
    <CaseSection title="Clocks" empty={clocks.length === 0 ? 'No clock runs for this case.' : null}>
      <ul className="rows">
        {clocks.map((clock) => {
          const { standing, words } = clockStanding(clock, now);
          return (
            <li key={clock.id}>
              <div className="row-line">
                <span className="row-name">{wordFor(clock.type)}</span>
                <StatusTag standing={standing}>{words}</StatusTag>
              </div>
              <p className="small muted">
                From {momentOf(clock.startsAt)}, due by {momentOf(clock.dueAt)}
                {clock.conditional ? ', if a need for it is agreed' : ''}
                {clock.clause ? ` (policy ${clock.clause})` : ''}
              </p>
            </li>
          );
        })}
      </ul>
    </CaseSection>
  );
}
