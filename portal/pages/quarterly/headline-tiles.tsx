import type { Standard, StandardCode } from '../../../schema/management-report/board-sentences.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { count, decimal, percent } from '../../words/figures.ts';
import { quarterDays } from '../../words/quarter.ts';
import type { Comparison } from './compare.ts';
import { FigureTile } from './figure-tile.tsx';
import type { QuarterlyFigures } from './quarterly-figures.ts';

const titles: Record<StandardCode, string> = {
  EMERGENCY_CONTACT_ON_TIME: 'Emergency contact on time',
  APPROACH_AGREED_ON_TIME: 'First contact on time',
  FACE_TO_FACE_ON_TIME: 'Interview on time',
};

export function HeadlineTiles({
  figures,
  compare,
}: {
  figures: QuarterlyFigures;
  compare: readonly Comparison[];
}) {
  const { opened, closed, openAtEnd, medianDaysToClose: median } = figures;
  const period = quarterDays(figures.quarter);
  return (
    <ul className="tiles">
      <FigureTile
        title="Cases opened"
        shown={count(opened.value)}
        detail="in the quarter"
        figure={opened}
        inWords={count}
        compare={compare}
        opens={{ measure: 'CASES_OPENED', ...period }}
        many={opened.value}
      />
      <FigureTile
        title="Cases closed"
        shown={count(closed.value)}
        detail={median === null ? 'none closed, so no median' : `median ${decimal(median)} days open`}
        figure={closed}
        inWords={count}
        compare={compare}
        opens={{ measure: 'CASES_CLOSED', ...period }}
        many={closed.value}
      />
      <FigureTile
        title={figures.running ? 'Open now' : 'Open at quarter end'}
        shown={count(openAtEnd.value)}
        detail="open or being monitored"
        figure={openAtEnd}
        inWords={count}
        compare={compare}
        opens={{ measure: 'CASES_OPEN_AT_END', ...period }}
        many={openAtEnd.value}
      />
      {figures.standards.map((standard) => (
        <StandardTile
          key={standard.code}
          title={titles[standard.code]}
          standard={standard}
          compare={compare}
          period={period}
        />
      ))}
    </ul>
  );
}

function StandardTile({
  title,
  standard,
  compare,
  period,
}: {
  title: string;
  standard: Standard;
  compare: readonly Comparison[];
  period: { from: string; to: string };
}) {
  const { proportion, low, high, target } = standard;
  const known = proportion !== null && low !== null && high !== null;
  return (
    <FigureTile
      title={title}
      shown={proportion === null ? '–' : percent(proportion)}
      detail={
        known
          ? `${count(standard.met)} of ${count(standard.due)}, 95% interval ${percent(low)} to ${percent(high)}`
          : 'nothing was due'
      }
      figure={{ ...standard, value: proportion }}
      inWords={percent}
      compare={compare}
      opens={{ measure: standard.code, ...period }}
      many={standard.due}
    >
      {known && target !== null ? <TargetTag proportion={proportion} high={high} target={target} /> : null}
    </FigureTile>
  );
}

/** On target, surely below it, or below by no more than chance would do. */
export function TargetTag({
  proportion,
  high,
  target,
}: {
  proportion: number;
  high: number;
  target: number;
}) {
  if (proportion >= target) return <StatusTag standing="good">On {percent(target)} target</StatusTag>;
  if (high < target) return <StatusTag standing="bad">Below {percent(target)} target</StatusTag>;
  return <StatusTag standing="warn">Just under {percent(target)} target</StatusTag>;
}
