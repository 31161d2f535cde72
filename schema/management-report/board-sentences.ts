import { type Quarter, quartersFrom } from '../calendar/quarter.ts';
import { count, percent } from '../vocabulary/figures-in-words.ts';
import { wordFor } from '../vocabulary/words-in-use.ts';
import { withinChance } from './within-chance.ts';

/** A figure of the quarter with what it is compared to. Null where there is none. */
export interface Compared {
  value: number;
  previous: number | null;
  lastYear: number | null;
  /** The same figure over the last eight quarters, oldest first, this one last. */
  run: readonly (number | null)[];
}

export type StandardCode = 'EMERGENCY_CONTACT_ON_TIME' | 'APPROACH_AGREED_ON_TIME' | 'FACE_TO_FACE_ON_TIME';

/** One of the response times of policy 8.6. */
export interface Standard {
  code: StandardCode;
  met: number;
  due: number;
  proportion: number | null;
  low: number | null;
  high: number | null;
  target: number | null;
  previous: number | null;
  lastYear: number | null;
  run: readonly (number | null)[];
}

/** One part of a whole: a category, an outcome. The code is null where none is recorded. */
export interface Part {
  code: string | null;
  now: number | null;
  previous: number | null;
  lastYear: number | null;
}

/** What the sentences speak of. */
export interface BoardFigures {
  /** The quarter has not ended, so every figure can still move. */
  running: boolean;
  opened: Compared;
  closed: Compared;
  openAtEnd: Compared;
  standards: readonly Standard[];
  byCategory: readonly Part[];
}

/** So many quarters a run shows. */
export const quartersShown = 8;

export const standardCodes = [
  'EMERGENCY_CONTACT_ON_TIME',
  'APPROACH_AGREED_ON_TIME',
  'FACE_TO_FACE_ON_TIME',
] as const satisfies StandardCode[];

interface Figure {
  measure: string;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  lower?: number | null;
  upper?: number | null;
}

/** A row of a table of figures, live or frozen. */
export interface FiguresRow {
  keys: readonly { value?: string | null }[];
  figures: readonly Figure[];
  compared: readonly { comparison: string; figures: readonly Figure[] }[];
}

export interface BoardTables {
  whole: readonly FiguresRow[];
  /** By quarter. */
  run: readonly Pick<FiguresRow, 'keys' | 'figures'>[];
  byCategory: readonly FiguresRow[];
}

export const figureOf = (figures: readonly Figure[] | undefined, measure: string): Figure | undefined =>
  figures?.find((figure) => figure.measure === measure);

/** The quarters of the runs, oldest first, that of the report last. */
export const quartersOfRun = (quarter: Quarter): Quarter[] =>
  Array.from({ length: quartersShown }, (_unused, index) => quartersFrom(quarter, index - quartersShown + 1));

/** Tables as the sentences and the cards think of them. Nothing is reckoned here: figures are only put in their places. */
export function readBoardFigures(
  { whole: [whole], run, byCategory }: BoardTables,
  { quarter, target }: { quarter: Quarter; target: number | null },
): Omit<BoardFigures, 'running'> {
  const quarters = quartersOfRun(quarter);
  const before = (measure: string, comparison: string) =>
    figureOf(whole?.compared.find((each) => each.comparison === comparison)?.figures, measure)?.value ?? null;
  const compared = (measure: string) => ({
    previous: before(measure, 'PREVIOUS_PERIOD'),
    lastYear: before(measure, 'LAST_YEAR'),
    run: quarters.map(({ year, quarter: number }) => {
      const row = run.find((each) => each.keys[0]?.value === `${year}-${number}`);
      return figureOf(row?.figures, measure)?.value ?? null;
    }),
  });
  const counted = (measure: string): Compared => ({
    value: figureOf(whole?.figures, measure)?.value ?? 0,
    ...compared(measure),
  });
  const standard = (code: StandardCode): Standard => {
    const figure = figureOf(whole?.figures, code);
    return {
      code,
      met: figure?.numerator ?? 0,
      due: figure?.denominator ?? 0,
      proportion: figure?.value ?? null,
      low: figure?.lower ?? null,
      high: figure?.upper ?? null,
      target,
      ...compared(code),
    };
  };
  return {
    opened: counted('CASES_OPENED'),
    closed: counted('CASES_CLOSED'),
    openAtEnd: counted('CASES_OPEN_AT_END'),
    standards: standardCodes.map(standard),
    byCategory: byCategory.map(partOf),
  };
}

export function partOf({ keys, figures, compared }: FiguresRow): Part {
  const before = (comparison: string) =>
    compared.find((each) => each.comparison === comparison)?.figures[0]?.value ?? null;
  return {
    code: keys[0]?.value ?? null,
    now: figures[0]?.value ?? null,
    previous: before('PREVIOUS_PERIOD'),
    lastYear: before('LAST_YEAR'),
  };
}

/** What the API calls those categories that it tells only together. */
export const togetherCode = 'OFFENCES_AGAINST_A_PERSON';

export const standardNames: Record<StandardCode, { long: string; within: string }> = {
  EMERGENCY_CONTACT_ON_TIME: {
    long: 'Emergency contact: within 1 working day',
    within: 'Emergency contact within one working day',
  },
  APPROACH_AGREED_ON_TIME: {
    long: 'Talk and agree the approach: within 5 working days',
    within: 'Contact within five working days',
  },
  FACE_TO_FACE_ON_TIME: {
    long: 'Face-to-face interview: within 10 working days',
    within: 'A face-to-face interview within ten working days',
  },
};

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

/**
 * What the board needs to know: at most three sentences, from figures that stand beside them (policy 15.5). The live page
 * and the frozen report speak by the same templates.
 */
export function boardSentences(figures: BoardFigures): BoardSentence[] {
  if (figures.opened.value === 0 && figures.closed.value === 0 && figures.openAtEnd.value === 0) return [];
  return [flow(figures), standards(figures.standards), category(figures.byCategory)].filter(
    (s) => s !== null,
  );
}

function flow({ opened, closed, openAtEnd, running }: BoardFigures): BoardSentence {
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
