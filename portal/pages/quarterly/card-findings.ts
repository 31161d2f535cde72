import type { Part, Standard, StandardCode } from '../../../schema/management-report/board-sentences.ts';
import { count, countOf, listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { QuarterlyFigures } from './quarterly-figures.ts';

/** The title of a card is its finding. */
export function flowFinding({ opened, closed }: QuarterlyFigures): string {
  if (opened.value > closed.value) return 'More cases were opened than closed';
  if (opened.value < closed.value) return 'More cases were closed than opened';
  return 'As many cases were opened as closed';
}

const shortNames: Record<StandardCode, string> = {
  EMERGENCY_CONTACT_ON_TIME: 'emergency contact',
  APPROACH_AGREED_ON_TIME: '5-day contact',
  FACE_TO_FACE_ON_TIME: '10-day interview',
};

export function standardsFinding(standards: readonly Standard[]): string {
  const judged = standards.filter((s) => s.proportion !== null && s.target !== null);
  if (judged.length === 0) return 'No response time fell due';
  const missed = judged.filter((s) => (s.proportion ?? 0) < (s.target ?? 0)).map((s) => shortNames[s.code]);
  if (missed.length === 0) return 'Response times met their targets';
  if (missed.length === judged.length && missed.length > 1)
    return 'Every response time fell short of its target';
  return `The ${listed(missed)} ${missed.length === 1 ? 'standard' : 'standards'} fell short of target`;
}

/** Parts by size, largest first; those that nobody counted fall out. */
function ranked(parts: readonly Part[], when: 'now' | 'previous'): Part[] {
  return parts
    .filter((part) => part.code !== null && (part[when] ?? 0) > 0)
    .toSorted((a, b) => (b[when] ?? 0) - (a[when] ?? 0));
}

export function categoryFinding(parts: readonly Part[]): string {
  const [first, second] = ranked(parts, 'now');
  if (!first?.code) return 'No cases were opened';
  if (second?.code && second.now === first.now)
    return `${wordFor(first.code)} and ${wordWithin(second.code)} were the most frequent types`;
  const before = ranked(parts, 'previous')[0];
  if (!before) return `${wordFor(first.code)} was the most frequent type`;
  return `${wordFor(first.code)} ${before.code === first.code ? 'is still' : 'became'} the most frequent type`;
}

export function outcomeFinding(parts: readonly Part[], closed: number): string {
  const [first] = ranked(parts, 'now');
  if (!first?.code || closed === 0) return 'No cases were closed';
  return `${wordFor(first.code)}: ${count(first.now ?? 0)} of ${countOf(closed, 'case')} closed`;
}
