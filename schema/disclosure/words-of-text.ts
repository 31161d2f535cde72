/** A word of a text: where it stands, and the ways in which it may be somebody's name. */
export interface Word {
  start: number;
  end: number;
  /** As it is written. */
  raw: string;
  /** Folded: without case, accents, apostrophes; also without an ending like `'s` (English) or `'n`, `'r` (Welsh). */
  forms: string[];
}

const letters = `[\\p{L}\\p{M}\\p{N}\\p{Cf}]+`;
/** Letters of any script, with apostrophes inside. Two parts that share no character: no text makes it slow. */
const word = new RegExp(`${letters}(?:['’‘ʼ\`´]${letters})*`, 'gu');
const apostrophe = /['’‘ʼ`´]/u;

const unlike: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

/**
 * Cyrillic and Greek letters that nobody tells from Latin ones, small or large (Unicode Technical Standard 39): a name
 * written with one of them is still that name. A name that is Cyrillic or Greek itself is folded alike on both sides.
 */
const lookAlike: Record<string, string> = Object.fromEntries(
  Object.entries({
    a: 'аα',
    b: 'вβ',
    c: 'с',
    d: 'ԁ',
    e: 'еε',
    h: 'һнη',
    i: 'іι',
    j: 'ј',
    k: 'кκ',
    l: 'ӏ',
    m: 'мμ',
    n: 'ν',
    o: 'оο',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    w: 'ԝ',
    x: 'хχ',
    y: 'уυ',
    z: 'ζ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

/**
 * As two writings of one name are compared: Siân is Sian, ŵ is w, full width is narrow, the invisible is gone, and a letter
 * that looks like another is that one.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/[øłđðæœßþı]/gu, (letter) => unlike[letter]!)
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => lookAlike[letter] ?? letter);

export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(word)].map((match) => {
    const raw = match[0];
    const parts = raw.split(apostrophe).map(fold);
    const forms = new Set([parts.join('')]);
    if (parts.length > 1) forms.add(parts.slice(0, -1).join(''));
    return { start: match.index, end: match.index + raw.length, raw, forms: [...forms].filter(Boolean) };
  });
  // What cannot be seen is no word: it stands between none.
  return words.filter(({ forms }) => forms.length > 0);
}

/** The folded words of a name, an address or a phrase. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(({ forms }) => forms[0]!);

/** Whether a word of a text is an ordinary word, and only perhaps somebody's name. */
export type IsWord = (word: Word) => boolean;

export function amongWords(words: readonly string[]): IsWord {
  const folded = new Set(words.map((each) => foldedWords(each)[0]));
  return ({ forms }) => forms.some((form) => folded.has(form));
}

/** What is looked for: some words behind one another. */
export interface Phrase<T> {
  words: string[];
  is: T;
}

export interface Found<T> {
  from: Word;
  to: Word;
  start: number;
  end: number;
  words: number;
  is: T;
}

/** At most so many characters (blanks, hyphens, full stops) between the words of one phrase. */
const gap = 4;

/** Finds phrases among the words of a text: one step for each word, whatever the text. */
export function findPhrases<T>(text: readonly Word[], phrases: readonly Phrase<T>[]): Found<T>[] {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (!first) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const found: Found<T>[] = [];
  text.forEach((from, at) => {
    for (const phrase of from.forms.flatMap((form) => byFirst.get(form) ?? [])) {
      const last = at + phrase.words.length - 1;
      const to = text[last];
      const fits = phrase.words.every((wanted, step) => {
        const here = text[at + step];
        if (!here?.forms.includes(wanted)) return false;
        return step === 0 || here.start - text[at + step - 1]!.end <= gap;
      });
      if (fits && to) {
        found.push({ from, to, start: from.start, end: to.end, words: phrase.words.length, is: phrase.is });
      }
    }
  });
  return found;
}
