import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { count } from '../words/figures.ts';
import { ChartFrame } from './chart-frame.tsx';
import { lineSentence } from './chart-sentence.ts';
import { textWidth } from './text-width.ts';

export interface LinePeriod {
  /** "Q2 2026/27", as it is said. */
  name: string;
  /** "Q2 26/27", as it stands under the axis; broken at the space where room is short. */
  short: string;
  provisional?: boolean;
}

export interface LineSeries {
  name: string;
  /** One for each period; null where nothing was collected, which is not zero. */
  values: readonly (number | null)[];
}

const marks = [
  (x: number, y: number) => <circle cx={x} cy={y} r={4.5} />,
  (x: number, y: number) => <rect x={x - 4.2} y={y - 4.2} width={8.4} height={8.4} />,
  (x: number, y: number) => <path d={`M${x} ${y - 5.5}l5.5 9.5h-11z`} />,
];
const dashes = [undefined, '7 4', '2 4'];
const top = 24;
const plotHeight = 190;

/** Up to three lines over time, from zero, each named at its end rather than in a key. */
export function LineChart({
  periods,
  series,
  unit,
  periodKind,
}: {
  periods: readonly LinePeriod[];
  series: readonly LineSeries[];
  unit: string;
  periodKind: string;
}) {
  const readings = periods.map((period, index) => ({
    words: `${period.name}${period.provisional ? ' (provisional)' : ''}: ${series
      .map((line) => {
        const value = line.values[index];
        return `${line.name.toLowerCase()} ${value === null || value === undefined ? 'not collected' : count(value)}`;
      })
      .join(', ')}`,
  }));
  const highest = Math.max(1, ...series.flatMap((line) => line.values.map((value) => value ?? 0)));

  return (
    <ChartFrame
      sentence={lineSentence(periods, series, unit)}
      readings={readings}
      pointName={`Each ${periodKind}`}
      pointAt={(x, _y, width) => nearest(x, plan(width))}
      draw={(width, current) => {
        const { x, left, right, endLabels, oneLine, every } = plan(width);
        const y = scaleLinear<number>({ domain: [0, highest], range: [top + plotHeight, top], nice: 5 });
        const height = top + plotHeight + (oneLine ? 28 : 44);
        const ends = spread(series.map((line) => y(lastKnown(line) ?? 0)));
        return {
          height,
          content: (
            <>
              <text x={0} y={12} className="axis-text">
                {unit}
              </text>
              {y
                .ticks(5)
                .filter(Number.isInteger)
                .map((tick) => (
                  <g key={tick}>
                    <line
                      className={tick === 0 ? 'base-line' : 'grid-line'}
                      x1={left}
                      x2={width - right}
                      y1={y(tick)}
                      y2={y(tick)}
                    />
                    <text className="axis-text" x={left - 8} y={y(tick)} dy="0.34em" textAnchor="end">
                      {count(tick)}
                    </text>
                  </g>
                ))}
              {periods.map((period, index) => {
                if ((periods.length - 1 - index) % every !== 0) return null;
                const last = index === periods.length - 1;
                const lines = oneLine ? [period.short] : period.short.split(' ');
                return (
                  <text
                    key={period.name}
                    x={x(index)}
                    textAnchor="middle"
                    className={last ? 'strong' : 'axis-text'}
                  >
                    {lines.map((line, row) => (
                      <tspan key={line} x={x(index)} y={top + plotHeight + 20 + row * 16}>
                        {line}
                      </tspan>
                    ))}
                  </text>
                );
              })}
              {current !== null ? (
                <line className="cursor" x1={x(current)} x2={x(current)} y1={top} y2={top + plotHeight} />
              ) : null}
              {series.map((line, position) => (
                <g key={line.name} className={`series-${position + 1}`}>
                  <LinePath
                    className="line"
                    data={[...line.values]}
                    defined={(value) => value !== null}
                    x={(_value, index) => x(index)}
                    y={(value) => y(value ?? 0)}
                    strokeDasharray={dashes[position]}
                  />
                  {line.values.map((value, index) =>
                    value === null ? null : (
                      <g
                        key={periods[index]?.name}
                        className={periods[index]?.provisional ? 'mark provisional' : 'mark'}
                      >
                        {marks[position]?.(x(index), y(value))}
                      </g>
                    ),
                  )}
                  <text x={width - right + 12} y={ends[position]} dy="0.34em" className="strong">
                    {endLabels[position]}
                  </text>
                </g>
              ))}
            </>
          ),
        };
      }}
    />
  );

  /** Where things stand at this width. */
  function plan(width: number) {
    const left = textWidth(count(Math.ceil(highest * 1.2))) + 14;
    const latest = series.map((line) => {
      const value = lastKnown(line);
      return value === null ? '' : ` ${count(value)}`;
    });
    // One line needs no name of its own: the card says what it is.
    const full = series.map((line, index) => (series.length === 1 ? '' : line.name) + latest[index]);
    const widest = Math.max(...full.map((label) => textWidth(label, true)));
    const endLabels =
      widest < width * 0.32 ? full : series.map((line, index) => `${line.name.slice(0, 3)}.${latest[index]}`);
    const right = Math.max(...endLabels.map((label) => textWidth(label, true))) + 16;
    const step = (width - left - right) / Math.max(1, periods.length - 1);
    const widestPeriod = Math.max(...periods.map((period) => textWidth(period.short, true)));
    const widestPart = Math.max(
      ...periods.flatMap((period) => period.short.split(' ').map((part) => textWidth(part, true))),
    );
    const oneLine = widestPeriod + 10 <= step;
    const every = oneLine ? 1 : Math.max(1, Math.ceil((widestPart + 8) / step));
    const scale = scalePoint<number>({
      domain: periods.map((_period, index) => index),
      range: [left + 12, width - right - 4],
    });
    return { x: (index: number) => scale(index) ?? left, left, right, endLabels, oneLine, every };
  }

  function nearest(pointer: number, { x }: { x: (index: number) => number }) {
    let best = 0;
    for (let index = 1; index < periods.length; index++)
      if (Math.abs(x(index) - pointer) < Math.abs(x(best) - pointer)) best = index;
    return best;
  }
}

/** A line is named beside the last point that it has. */
const lastKnown = ({ values }: LineSeries): number | null =>
  values.findLast((value) => value !== null) ?? null;

/** Names at the ends of lines that nearly meet are moved apart, so that both can be read. */
function spread(wanted: readonly number[]): number[] {
  const gap = 17;
  const placed = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  for (let round = 0; round < 4; round++) {
    let above: { y: number } | undefined;
    for (const below of placed) {
      const overlap = above ? gap - (below.y - above.y) : 0;
      if (above && overlap > 0) {
        above.y -= overlap / 2;
        below.y += overlap / 2;
      }
      above = below;
    }
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ y }) => y);
}
