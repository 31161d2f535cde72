import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

export interface Reading {
  /** Said and shown when the point is reached: "Q2 2026/27: opened 118, closed 106". */
  words: string;
}

function roomWithin(card: Element | null): number {
  if (!card) return 0;
  const { paddingLeft, paddingRight } = getComputedStyle(card);
  return card.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/**
 * The frame of a chart. It measures the room it has and draws at that width, so that text keeps its true size.
 * The picture itself is an image with a sentence; beside it stands a slider over the points, which is what
 * assistive technology knows how to move along: arrow keys go from point to point and each is announced.
 */
export function ChartFrame({
  sentence,
  readings,
  pointName,
  draw,
  pointAt,
  legend,
}: {
  sentence: string;
  readings: readonly Reading[];
  pointName: string;
  draw: (width: number, current: number | null) => { height: number; content: ReactNode };
  /** Which point lies under the pointer, for those who use one; nothing is shown only so. */
  pointAt?: (x: number, y: number, width: number) => number | null;
  legend?: ReactNode;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [point, setPoint] = useState(readings.length - 1);
  const [reading, setReading] = useState(false);

  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before);
    // A card that is just being opened has room before its chart has: so nothing below it moves when it is drawn.
    const room = element.clientWidth || roomWithin(element.closest('.card'));
    setWidth((before) => Math.floor(room) || before);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const last = readings.length - 1;
  const at = Math.min(Math.max(point, 0), last);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
  };

  function onKey(event: KeyboardEvent) {
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setPoint(Math.min(Math.max(next, 0), last));
  }

  function onPointer(event: PointerEvent<HTMLDivElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const found = pointAt?.(event.clientX - box.left, event.clientY - box.top, box.width) ?? null;
    if (found !== null) {
      setPoint(found);
      setReading(true);
    }
  }

  const drawn = width > 0 ? draw(width, reading ? at : null) : null;
  return (
    <figure className="chart">
      {legend}
      <div ref={holder} className="chart-drawing">
        {drawn ? (
          <svg
            width={width}
            height={drawn.height}
            viewBox={`0 0 ${width} ${drawn.height}`}
            role="img"
            aria-label={`${sentence} The Table tab has every figure.`}
          >
            {drawn.content}
          </svg>
        ) : null}
        {readings.length > 0 ? (
          <div
            className="chart-reader"
            role="slider"
            tabIndex={0}
            aria-label={`${pointName} of the chart`}
            aria-valuemin={1}
            aria-valuemax={readings.length}
            aria-valuenow={at + 1}
            aria-valuetext={readings[at]?.words}
            onKeyDown={onKey}
            onFocus={() => setReading(true)}
            onBlur={() => setReading(false)}
            onPointerMove={onPointer}
            onPointerLeave={(event) => {
              if (document.activeElement !== event.currentTarget) setReading(false);
            }}
          />
        ) : null}
      </div>
      <p className="chart-reading" aria-hidden="true">
        {reading ? readings[at]?.words : ''}
      </p>
    </figure>
  );
}
