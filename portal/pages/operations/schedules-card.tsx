import type { OperationsQuery } from '../../generated/operations-query.ts';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

export type Schedule = OperationsQuery['schedules'][number];
type Run = NonNullable<Schedule['lastRun']>;

const standings: Record<NonNullable<Run['status']>, Standing> = {
  WAITING: 'plain',
  RUNNING: 'plain',
  SUCCEEDED: 'good',
  NEEDS_ATTENTION: 'warn',
  FAILED: 'bad',
};

/** What is done by itself at set times, and the way to have it done now. */
export function SchedulesCard({
  schedules,
  onRun,
}: {
  schedules: readonly Schedule[];
  onRun: (name: Schedule['name']) => void;
}) {
  return (
    <section className="card full">
      <h2>Done by itself</h2>
      <ul className="rows">
        {schedules.map((schedule) => (
          <li key={schedule.name} className="notice-row">
            <div className="notice-said">
              <p className="row-line">
                <span className="row-name">{schedule.does}</span>
                {schedule.lastRun?.status ? (
                  <StatusTag standing={standings[schedule.lastRun.status]}>
                    {wordFor(schedule.lastRun.status)}
                  </StatusTag>
                ) : null}
              </p>
              <p className="small muted">
                {schedule.when.replace(/^./, (first) => first.toUpperCase())} ({schedule.timeZone}). Next{' '}
                {momentOf(schedule.nextAt)}. {lastRunInWords(schedule.lastRun)}
              </p>
            </div>
            <button
              type="button"
              className="button"
              disabled={schedule.lastRun?.status === 'WAITING'}
              onClick={() => onRun(schedule.name)}
            >
              Run now<span className="unseen"> {schedule.does}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastRunInWords(run: Run | null): string {
  if (!run) return 'Not run yet.';
  const moment = run.finishedAt ?? run.startedAt ?? run.dueAt;
  const found = Object.entries(run.result ?? {})
    .filter(([, value]) => typeof value === 'number' || typeof value === 'string')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  return [
    `Last ${moment ? momentOf(moment) : ''}${run.byHand ? ', by hand' : ''}`,
    run.attempts && run.attempts > 1 ? `, after ${countOf(run.attempts, 'attempt')}` : '',
    found ? `: ${found}` : '',
    '.',
  ].join('');
}
