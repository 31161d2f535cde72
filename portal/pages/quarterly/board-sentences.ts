import { count, percent } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { withinChance } from './chance.ts';
import { togetherCode } from './figure-notes.ts';
import {
  type Compared,
  type Part,
  type QuarterlyFigures,
  type Standard,
  standardNames,
} from './quarterly-figures.ts';

export interface BoardSentence {
  /** Which figure it speaks of. */
  about: 'FLOW' | 'STANDARDS' | 'CATEGORY';
  /** The finding, in bold. */
  finding: string;
  /** What qualifies it. */
  detail: string;
  /** Only cases of this category stand behind it. */
  category?: string;
  /** How many cases stand behind it, for the link to them. */
  cases: number | null;
}

/** What the board needs to know: at most three sentences, from figures that the page shows. */
export function boardSentences(figures: QuarterlyFigures): BoardSentence[] {
  if (figures.opened.value === 0 && figures.closed.value === 0 && figures.openAtEnd.value === 0) return [];
  return [flow(figures), standards(figures.standards), category(figures.byCategory)].filter(
    (s) => s !== null,
  );
}

function flow({ opened, closed, openAtEnd, running }: QuarterlyFigures): BoardSentence {
  const [a, b] = [opened.value, closed.value];
  const finding =
    a === b
      ? `As many cases were opened as closed (${count(a)}).`
      : `${a > b ? 'More' : 'Fewer'} cases were opened (${count(a)}) than closed (${count(b)}).`;
  const single = openAtEnd.value === 1;
  const stood = running
    ? `${single ? 'case is' : 'cases are'} open now`
    : `${single ? 'case was' : 'cases were'} open at the end of the quarter`;
  return {
    about: 'FLOW',
    finding,
    detail: `${count(openAtEnd.value)} ${stood}${rank(openAtEnd)}.`,
    cases: a,
  };
}

/** "the highest in eight quarters", only where every quarter has a figure and no other equals it. */
function rank({ value, run }: Compared): string {
  const earlier = run.slice(0, -1);
  if (earlier.length < 3 || earlier.some((v) => v === null)) return '';
  const known = earlier as number[];
  const span = numberWords[known.length + 1] ?? String(known.length + 1);
  if (known.every((v) => v < value)) return `, the highest in ${span} quarters`;
  if (known.every((v) => v > value)) return `, the lowest in ${span} quarters`;
  return '';
}

const numberWords: Record<number, string> = { 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight' };

function standards(all: readonly Standard[]): BoardSentence | null {
  const judged = all.filter((s) => s.proportion !== null && s.target !== null);
  if (judged.length === 0) return null;
  const short = (s: Standard) => (s.target ?? 0) - (s.proportion ?? 0);
  const worst = judged.reduce((a, b) => (short(b) > short(a) ? b : a));
  if (short(worst) <= 0)
    return {
      about: 'STANDARDS',
      finding:
        judged.length === all.length
          ? `All ${judged.length === 3 ? 'three ' : ''}response times met their targets.`
          : 'Every response time with something due met its target.',
      detail: `The nearest to its target: ${percentOf(worst)}.`,
      cases: null,
    };
  const target = percent(worst.target ?? 0);
  const certain = worst.high !== null && worst.high < (worst.target ?? 0);
  return {
    about: 'STANDARDS',
    finding: `${standardNames[worst.code].within} was met for ${percent(worst.proportion ?? 0)} of reports.`,
    detail: certain
      ? `That is ${count(worst.met)} of ${count(worst.due)}, below the ${target} target.`
      : `That is ${count(worst.met)} of ${count(worst.due)}. The target is ${target}; with so few reports the difference is within what chance alone would produce.`,
    cases: null,
  };
}

function percentOf(standard: Standard): string {
  const name = standardNames[standard.code].within;
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}, ${percent(standard.proportion ?? 0)} (${count(standard.met)} of ${count(standard.due)})`;
}

/** The category that moved most beyond chance; otherwise hate crime, which has a section of its own in the policy. */
function category(parts: readonly Part[]): BoardSentence | null {
  const moved = parts.flatMap(({ code, now, previous }) =>
    code === null || now === null || previous === null || now === previous
      ? []
      : [{ code, now, before: previous, change: Math.abs(now - previous) }],
  );
  const byChange = moved.toSorted((a, b) => b.change - a.change);
  const chosen =
    byChange.find((part) => !withinChance(part.before, part.now)) ??
    moved.find((part) => part.code === 'HATE_CRIME') ??
    byChange[0];
  if (!chosen) return null;
  return {
    about: 'CATEGORY',
    finding: `${wordFor(chosen.code)}${chosen.code === togetherCode ? '' : ' cases'} ${chosen.now > chosen.before ? 'rose' : 'fell'} from ${count(chosen.before)} to ${count(chosen.now)} since the quarter before.`,
    detail: withinChance(chosen.before, chosen.now)
      ? 'This change is within what chance alone would produce.'
      : 'This is more than chance alone would produce.',
    category: chosen.code,
    cases: chosen.now,
  };
}
