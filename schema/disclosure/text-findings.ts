import type { PersonKind } from '../vocabulary.ts';
import { FindingSeverity, TextFindingKind } from '../vocabulary.ts';
import { findContacts } from './contact-findings.ts';
import { findNames } from './name-findings.ts';
import { amongWords, findPhrases, foldedWords, wordsOf } from './words-of-text.ts';

/** Somebody whom a text of the case could give away. */
export interface KnownPerson {
  kind: PersonKind;
  names: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  addresses: readonly string[];
  postcodes: readonly string[];
  reported: boolean;
  /** It is the reader, or the person's name is among what is shared. */
  mayBeNamed: boolean;
  mayBeReached: boolean;
  mayBeLocated: boolean;
}

export interface TextFacts {
  text: string;
  people: readonly KnownPerson[];
  staffNames: readonly string[];
}

export interface TextWords {
  unfitLanguage: { words: readonly string[] };
  /** Names that are ordinary words too: alone they are a warning. */
  ordinaryWords: { words: readonly string[] };
}

export interface Finding {
  /** Stable for one text: kind and place. Confirming it confirms this and nothing else. */
  id: string;
  kind: TextFindingKind;
  severity: FindingSeverity;
  /** Where it begins and ends, in UTF-16 units as programs count them. */
  start: number;
  end: number;
}

export const finding = (
  kind: TextFindingKind,
  severity: FindingSeverity,
  { start, end }: { start: number; end: number },
): Finding => ({ id: `${kind}:${start}-${end}`, kind, severity, start, end });

/** What a text to be shared contains that may not belong in it (#14); in the order of the text, each once. */
export function findInText(facts: TextFacts, words: TextWords): Finding[] {
  const text = wordsOf(facts.text);
  const unfit = words.unfitLanguage.words.map((phrase) => ({ words: foldedWords(phrase), is: phrase }));
  const all = [
    ...findNames(text, facts, amongWords(words.ordinaryWords.words)),
    ...findContacts(facts.text, text, facts.people),
    ...findPhrases(text, unfit).map((found) =>
      finding(TextFindingKind.UNFIT_LANGUAGE, FindingSeverity.WARN, found),
    ),
  ];
  const once = new Map<string, Finding>();
  for (const each of all) {
    if (once.get(each.id)?.severity !== FindingSeverity.BLOCK) once.set(each.id, each);
  }
  return [...once.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
