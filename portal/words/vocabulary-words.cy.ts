import { welshWords } from 'virtual:welsh-words';
import * as english from '../../schema/vocabulary/words-in-use.ts';

/** The words on the screen for a value of the vocabulary, in English where nobody has written the Welsh yet. */
export function wordFor(value: string): string {
  return welshWords[value] ?? english.wordFor(value);
}

/** The same inside a sentence. */
export function wordWithin(value: string): string {
  const words = welshWords[value];
  if (words === undefined) return english.wordWithin(value);
  return /^\p{Lu}(\p{Ll}|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
