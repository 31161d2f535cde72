import { wordWithin } from '../../words/vocabulary-words.ts';

/** Nothing is said of somebody who is kept no longer. */
export const calledOf = (person: { name: string | null; kind: string; erasedAt: string | null }): string =>
  person.erasedAt ? 'Kept no longer' : (person.name ?? `Name not shown (${wordWithin(person.kind)})`);
