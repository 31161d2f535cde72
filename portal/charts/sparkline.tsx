import { LinePath } from '@visx/shape';

const width = 132;
const height = 30;

/** The run of a figure behind its latest value. Decoration only: the chart and table below carry the figures. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  const latest = values.at(-1);
  if (known.length < 2) return <div style={{ height: height + 8 }} />;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const x = (index: number) => 4 + (index * (width - 8)) / (values.length - 1);
  const y = (value: number) => height - 4 - ((value - low) / span) * (height - 8);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <LinePath
        className="line"
        data={[...values]}
        defined={(value) => value !== null}
        x={(_value, index) => x(index)}
        y={(value) => y(value ?? 0)}
      />
      {latest === null || latest === undefined ? null : (
        <circle cx={x(values.length - 1)} cy={y(latest)} r={3.5} />
      )}
    </svg>
  );
}
