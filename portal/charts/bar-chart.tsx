import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { count } from '../words/figures.ts';
import { type BarRow, barValue } from './bar-value.ts';
import { ChartFrame } from './chart-frame.tsx';
import { barSentence } from './chart-sentence.ts';
import { brokenLines, textWidth } from './text-width.ts';

const lineHeight = 17;

/** Bars from zero, the longest names beside them where there is room and above them on a phone. */
export function BarChart({
  rows,
  measure,
  thisName = 'This period',
  beforeName,
}: {
  rows: readonly BarRow[];
  measure: string;
  /** What the bars stand for, "Q2 2026/27". */
  thisName?: string;
  /** What the mark stands for, "Q1 2026/27"; null when nothing is compared. */
  beforeName: string | null;
}) {
  const compared = beforeName !== null;
  const highest = Math.max(1, ...rows.flatMap((row) => [row.value ?? 0, compared ? (row.before ?? 0) : 0]));
  const readings = rows.map((row) => ({
    words: `${row.name}: ${barValue(row)}${
      compared && row.before !== null && row.before !== undefined
        ? `, ${beforeName} ${count(row.before)}`
        : ''
    }`,
  }));

  return (
    <ChartFrame
      sentence={barSentence(rows, measure, beforeName)}
      readings={readings}
      pointName="Each bar"
      legend={
        compared ? (
          <ul className="key" aria-hidden="true">
            <li>
              <svg width="14" height="12" aria-hidden="true">
                <rect className="bar" width="14" height="12" />
              </svg>
              {thisName}
            </li>
            <li>
              <svg width="6" height="16" aria-hidden="true">
                <rect className="tick" x="1" width="4" height="16" />
              </svg>
              {beforeName}
            </li>
          </ul>
        ) : null
      }
      pointAt={(_x, y, width) =>
        plan(width).places.findIndex((place) => y >= place.top && y < place.top + place.height)
      }
      draw={(width, current) => {
        const { beside, left, places, height } = plan(width);
        const room = Math.max(...rows.map((row) => textWidth(barValue(row), true)), 20) + 16;
        const x = scaleLinear<number>({ domain: [0, highest], range: [left, width - room] });
        return {
          height,
          content: rows.map((row, index) => {
            const place = places[index];
            if (!place) return null;
            const barTop = beside ? place.top + (place.height - 20) / 2 : place.top + place.height - 26;
            const end = Math.max(x(row.value ?? 0), compared ? x(row.before ?? 0) + 3 : 0);
            return (
              <g key={row.name}>
                {current === index ? (
                  <rect className="cursor-row" x={0} y={place.top} width={width} height={place.height} />
                ) : null}
                {place.lines.map((line, number) => (
                  <text
                    key={line}
                    x={beside ? left - 10 : 0}
                    y={
                      beside
                        ? place.top + place.height / 2 + (number - (place.lines.length - 1) / 2) * lineHeight
                        : place.top + 12 + number * lineHeight
                    }
                    dy="0.34em"
                    textAnchor={beside ? 'end' : 'start'}
                  >
                    {line}
                  </text>
                ))}
                <Bar
                  className="bar"
                  x={left}
                  y={barTop}
                  width={Math.max(0, x(row.value ?? 0) - left)}
                  height={20}
                />
                {compared && row.before !== null && row.before !== undefined ? (
                  <rect className="tick" x={x(row.before) - 2.5} y={barTop - 4} width={5} height={28} />
                ) : null}
                <text x={end + 8} y={barTop + 10} dy="0.34em" className="strong">
                  {barValue(row)}
                </text>
              </g>
            );
          }),
        };
      }}
    />
  );

  function plan(width: number) {
    const beside = width >= 460;
    const widest = Math.max(...rows.map((row) => textWidth(row.name)));
    const left = beside ? Math.min(widest, width * 0.38) + 12 : 0;
    let top = 4;
    const places = rows.map((row) => {
      const lines = brokenLines(row.name, beside ? left - 10 : width);
      const height = beside ? Math.max(32, lines.length * lineHeight + 6) : lines.length * lineHeight + 36;
      const place = { top, height, lines };
      top += height;
      return place;
    });
    return { beside, left, places, height: top + 4 };
  }
}
