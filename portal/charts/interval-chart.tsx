import { scaleLinear } from '@visx/scale';
import { percent } from '../words/figures.ts';
import { ChartFrame } from './chart-frame.tsx';
import { intervalSentence } from './chart-sentence.ts';
import { brokenLines, textWidth } from './text-width.ts';

export interface IntervalRow {
  name: string;
  met: number;
  due: number;
  /** Null when nothing was due. */
  proportion: number | null;
  low: number | null;
  high: number | null;
  target: number | null;
}

const lineHeight = 17;

/** Proportions with the interval within which the truth probably lies, against their targets. */
export function IntervalChart({ rows, measure }: { rows: readonly IntervalRow[]; measure: string }) {
  const lowest = Math.min(...rows.flatMap((row) => [row.low ?? 1, row.target ?? 1]));
  // A proportion needs no zero, since its place and not its length is read; the axis says where it starts.
  const from = Math.max(0, Math.min(0.5, Math.floor(lowest * 10) / 10));
  const readings = rows.map((row) => ({
    words:
      row.proportion === null || row.low === null || row.high === null
        ? `${row.name}: nothing was due`
        : `${row.name}: ${percent(row.proportion)}, ${row.met} of ${row.due}, 95% interval ${percent(row.low)} to ${percent(row.high)}${
            row.target === null ? '' : `, target ${percent(row.target)}`
          }`,
  }));

  return (
    <ChartFrame
      sentence={intervalSentence(rows, measure)}
      readings={readings}
      pointName="Each standard"
      legend={
        <ul className="key" aria-hidden="true">
          <li>
            <svg width="28" height="14" aria-hidden="true">
              <line className="interval" x1="0" x2="28" y1="7" y2="7" />
              <circle className="dot" cx="14" cy="7" r="6" />
            </svg>
            Met, with 95% interval
          </li>
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <path className="diamond" d="M7 1l6 6-6 6-6-6Z" />
            </svg>
            Target
          </li>
        </ul>
      }
      pointAt={(_x, y, width) =>
        plan(width).places.findIndex((place) => y >= place.top && y < place.top + place.height)
      }
      draw={(width, current) => {
        const { beside, left, right, places, bottom } = plan(width);
        const x = scaleLinear<number>({ domain: [from, 1], range: [left + 8, width - right - 8] });
        const ticks = x.ticks(width - left - right < 240 ? 3 : 5);
        return {
          height: bottom + 26,
          content: (
            <>
              {ticks.map((tick) => (
                <g key={tick}>
                  <line className="grid-line" x1={x(tick)} x2={x(tick)} y1={4} y2={bottom} />
                  <text className="axis-text" x={x(tick)} y={bottom + 18} textAnchor="middle">
                    {Math.round(tick * 100)}%
                  </text>
                </g>
              ))}
              {rows.map((row, index) => {
                const place = places[index];
                if (!place) return null;
                const middle = beside ? place.top + place.height / 2 : place.top + place.height - 20;
                return (
                  <g key={row.name}>
                    {current === index ? (
                      <rect className="cursor-row" x={0} y={place.top} width={width} height={place.height} />
                    ) : null}
                    {place.lines.map((line, number) => (
                      <text
                        key={line}
                        x={beside ? left - 8 : 0}
                        y={
                          beside
                            ? middle + (number - (place.lines.length - 1) / 2) * lineHeight
                            : place.top + 12 + number * lineHeight
                        }
                        dy="0.34em"
                        textAnchor={beside ? 'end' : 'start'}
                      >
                        {line}
                      </text>
                    ))}
                    {row.low !== null && row.high !== null && row.proportion !== null ? (
                      <>
                        <line className="interval" x1={x(row.low)} x2={x(row.high)} y1={middle} y2={middle} />
                        <circle className="dot" cx={x(row.proportion)} cy={middle} r={7} />
                      </>
                    ) : null}
                    {row.target !== null ? (
                      <path className="diamond" d={`M${x(row.target)} ${middle - 18}l6 6 -6 6 -6 -6Z`} />
                    ) : null}
                    <text x={width - right + 8} y={middle - 9} dy="0.34em" className="strong">
                      {row.proportion === null ? '–' : percent(row.proportion)}
                    </text>
                    <text x={width - right + 8} y={middle + 8} dy="0.34em">
                      {row.due === 0 ? 'none due' : `${row.met} of ${row.due}`}
                    </text>
                  </g>
                );
              })}
            </>
          ),
        };
      }}
    />
  );

  function plan(width: number) {
    const beside = width >= 460;
    const right =
      Math.max(...rows.map((row) => textWidth(`${row.met} of ${row.due}`)), textWidth('none due')) + 12;
    const widest = Math.max(...rows.map((row) => textWidth(row.name)));
    const left = beside ? Math.min(widest, width * 0.36) + 14 : 4;
    let top = 4;
    const places = rows.map((row) => {
      const lines = brokenLines(row.name, beside ? left - 12 : width);
      const height = beside ? Math.max(58, lines.length * lineHeight + 12) : lines.length * lineHeight + 52;
      const place = { top, height, lines };
      top += height;
      return place;
    });
    return { beside, left, right, places, bottom: top };
  }
}
