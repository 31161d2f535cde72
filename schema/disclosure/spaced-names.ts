import type { Found, Phrase, Word } from './words-of-text.ts';

/** Letters of a text that each stand alone, one behind another: `S i â n`, `S.i.â.n`. */
interface Run {
  words: readonly Word[];
  /** Folded, without what stands between. */
  letters: string;
  /** Which word begins where among the letters. One letter may be folded into two: æ. */
  at: ReadonlyMap<number, number>;
}

export interface FoundSpaced<T> extends Found<T> {
  /** It may be there by chance: within the spaced letters of other words, or three capitals that could be initials. */
  byChance: boolean;
}

const isLetter = ({ raw }: Word) => /^\p{L}$/u.test(raw.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, ''));
const capital = ({ raw }: Word) => /\p{Lu}/u.test(raw);
const small = ({ raw }: Word) => /\p{Ll}/u.test(raw);
const room = (one: Word, next: Word) => next.start - one.end;

/** At most so many characters between two letters of one name. */
const WIDEST = 8;
/** Two single letters are common in prose (`a.m.`, initials); three that are somebody's name are not. */
const FEWEST = 3;
/** Scripts of which each letter is a syllable or a word. */
const dense = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Finds names whose letters are spaced out, whatever stands between the letters. */
export function findSpaced<T>(text: readonly Word[], phrases: readonly Phrase<T>[]): FoundSpaced<T>[] {
  const runs = runsOf(text);
  return runs.flatMap((run) => phrases.flatMap((phrase) => placesOf(run, phrase)));
}

function runsOf(text: readonly Word[]): Run[] {
  const runs: Word[][] = [];
  let before: Word | undefined;
  for (const word of text) {
    const single = isLetter(word);
    if (single && before && room(before, word) <= WIDEST) runs.at(-1)!.push(word);
    else if (single) runs.push([word]);
    before = single ? word : undefined;
  }
  return runs.filter((words) => words.length > 1).map(runOf);
}

function runOf(words: readonly Word[]): Run {
  const at = new Map<number, number>();
  let letters = '';
  words.forEach(({ forms }, index) => {
    at.set(letters.length, index);
    letters += forms[0];
  });
  return { words, letters, at: at.set(letters.length, words.length) };
}

/** Every place of a phrase, without overlap: no text makes it slow. */
function placesOf<T>({ words, letters, at }: Run, phrase: Phrase<T>): FoundSpaced<T>[] {
  const sought = phrase.words.join('');
  if (sought.length < 2) return [];
  const places: FoundSpaced<T>[] = [];
  let from = letters.indexOf(sought);
  while (from >= 0) {
    const [first, behind] = [at.get(from), at.get(from + sought.length)];
    const found = first !== undefined && behind !== undefined && foundIn(words, first, behind, phrase);
    if (found) places.push(found);
    from = letters.indexOf(sought, from + sought.length);
  }
  return places;
}

/** Three letters within the spaced letters of other words are nobody. */
function foundIn<T>(
  run: readonly Word[],
  first: number,
  behind: number,
  phrase: Phrase<T>,
): FoundSpaced<T> | null {
  const inside = run.slice(first, behind);
  const raw = inside.map((word) => word.raw).join('');
  const alone = phrase.words.length > 1 || dense.test(raw) || standsApart(run, first, behind);
  const short = inside.length <= FEWEST && !dense.test(raw);
  if (short && (!alone || inside.length < FEWEST)) return null;
  const place = { start: inside[0]!.start, end: inside.at(-1)!.end };
  const from = { ...place, raw, forms: [phrase.words.join('')] };
  const byChance = !alone || (short && inside.every(capital));
  return { ...place, from, to: from, words: phrase.words.length, is: phrase.is, byChance };
}

/** The letters of a name and no others: with more room around than within, or written as a name is. */
function standsApart(run: readonly Word[], first: number, behind: number): boolean {
  const inside = run.slice(first, behind);
  const next = run[behind];
  if (capital(inside[0]!) && inside.slice(1).every(small) && !(next && small(next))) return true;
  const within = Math.max(...inside.slice(1).map((word, step) => room(inside[step]!, word)));
  const roomBefore = first === 0 || room(run[first - 1]!, run[first]!) > within;
  const roomBehind = !next || room(inside.at(-1)!, next) > within;
  return roomBefore && roomBehind;
}
