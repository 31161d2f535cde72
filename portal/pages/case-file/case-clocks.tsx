import { StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import { clockStanding } from '../cases/clock-standing.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';
import { ClockHistory } from './clock-history.tsx';

type Clock = CaseFileData['deadlines'][number];

const responseTimes = ['EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW'];

/** The clocks of the case. What still runs and the response times (policy 8.6) are in sight, the rest folded away. */
export function CaseClocks({ file, now }: { file: CaseFileData; now: Date }) {
  const clocks = file.deadlines;
  const inSight = (clock: Clock) =>
    clock.status === 'PENDING' || clock.status === 'MISSED' || responseTimes.includes(clock.type);
  const folded = clocks.filter((clock) => !inSight(clock));
  return (
    <CaseSection part="clocks" empty={clocks.length === 0 ? 'No clock runs for this case.' : null}>
      <ClockRows file={file} clocks={clocks.filter(inSight)} now={now} />
      {folded.length > 0 ? (
        <details className="folded">
          <summary>{countOf(folded.length, 'earlier clock')}, done or not needed</summary>
          <ClockRows file={file} clocks={folded} now={now} />
        </details>
      ) : null}
    </CaseSection>
  );
}

/** The response times are what is measured: nobody moves them (15.3). How far the others go, the policy says. */
const mayMove = ({ status, type, conditional }: Clock) =>
  status === 'PENDING' && !conditional && !responseTimes.includes(type);

function ClockRows({ file, clocks, now }: { file: CaseFileData; clocks: readonly Clock[]; now: Date }) {
  return (
    <ul className="rows">
      {clocks.map((clock) => {
        const { standing, words } = clockStanding(clock, now);
        return (
          <li key={clock.id}>
            <div className="row-line">
              <span className="row-name">
                {wordFor(clock.type)}
                {clock.action ? `: ${wordWithin(clock.action.type)}` : null}
              </span>
              <StatusTag standing={standing}>{words}</StatusTag>
            </div>
            <p className="small muted">
              From {momentOf(clock.startsAt)}, due by {momentOf(clock.dueAt)}
              {clock.conditional ? ', if a need for it is agreed' : ''}
              {clock.clause ? ` (policy ${clock.clause})` : ''}
            </p>
            <ClockHistory id={clock.id} name={wordWithin(clock.type)} />
            {mayMove(clock) ? (
              <div className="section-acts">
                <WorkLink file={file} work="move-deadline" on={clock.id} about={wordWithin(clock.type)} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
