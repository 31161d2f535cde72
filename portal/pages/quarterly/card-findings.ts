import { count, listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { Part, QuarterlyFigures, Standard } from './quarterly-figures.ts';

/** The title of a card is its finding. */
export function flowFinding({ opened, closed }: QuarterlyFigures): string {
  if (opened.value > closed.value) return 'More cases were opened than closed';
  if (opened.value < closed.value) return 'More cases were closed than opened';
  return 'As many cases were opened as closed';
}

const shortNames: Record<Standard['code'], string> = {
  EMERGENCY_CONTACT: 'emergency contact',
  TALK_AND_AGREE_APPROACH: '5-day contact',
  FACE_TO_FACE_INTERVIEW: '10-day interview',
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

export function categoryFinding(parts: readonly Part[]): string {
  const ranked = parts.filter((part) => part.value > 0).toSorted((a, b) => b.value - a.value);
  const [first, second] = ranked;
  if (!first) return 'No cases were opened';
  if (second && second.value === first.value)
    return `${wordFor(first.code)} and ${wordWithin(second.code)} were the most frequent types`;
  const before = parts.toSorted((a, b) => (b.previous ?? -1) - (a.previous ?? -1))[0];
  const still = before?.code === first.code && before.previous !== null && before.previous > 0;
  return `${wordFor(first.code)} ${still ? 'is still' : 'became'} the most frequent type`;
}

export function outcomeFinding(parts: readonly Part[], closed: number): string {
  const [first] = parts.filter((part) => part.value > 0).toSorted((a, b) => b.value - a.value);
  if (!first || closed === 0) return 'No cases were closed';
  return `${wordFor(first.code)}: ${count(first.value)} of ${count(closed)} cases closed`;
}
