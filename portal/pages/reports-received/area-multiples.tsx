import { monthOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import type { AreaRun } from './received-figures.ts';

const width = 220;
const height = 44;

/** One small line for each area, each on its own scale: what is compared is the course, not the size. */
export function AreaMultiples({ runs, months }: { runs: readonly AreaRun[]; months: readonly string[] }) {
  return (
    <ul className="multiples">
      {runs.map(({ name, total, run }) => {
        const known = run.map((value) => value ?? 0);
        const highest = Math.max(...known, 1);
        const peak = known.indexOf(Math.max(...known));
        const x = (index: number) => (months.length < 2 ? width / 2 : (index * width) / (months.length - 1));
        const y = (value: number) => height - 2 - (value / highest) * (height - 6);
        return (
          <li key={name}>
            <h4>{name}</h4>
            <p className="small muted number">
              {count(total ?? 0)} in all; most in {monthOf(months[peak] ?? '')}: {count(known[peak] ?? 0)}
            </p>
            <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              <path className="ground" d={`M0 ${height - 1}H${width}`} />
              <path
                className="line"
                d={known
                  .map(
                    (value, index) =>
                      `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`,
                  )
                  .join('')}
              />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
