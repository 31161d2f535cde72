import { FindingSeverity, PersonKind, TextFindingKind } from '../vocabulary.ts';
import { findSpaced } from './spaced-names.ts';
import { type Finding, finding, type KnownPerson, type TextFacts } from './text-findings.ts';
import {
  type Found,
  findPhrases,
  foldedWords,
  type IsWord,
  type Phrase,
  type Word,
} from './words-of-text.ts';

/** Not names by themselves: titles, and the little words of Welsh and other names. */
const particles = new Set(
  `mr mrs ms miss mx dr prof sir rev fr ap ab ferch van von der den de del della da di du la le el al bin ibn bint y
  o the and of st ten ter san`.split(/\s+/),
);
/** Scripts that write no blanks between words: a name may stand anywhere in a run of letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Named {
  kind: TextFindingKind;
  allowed: boolean;
  whole: boolean;
  /** May be there by chance. */
  byChance?: boolean;
}

const wholeName = (name: string) =>
  foldedWords(name).filter((each, index) => index > 0 || !particles.has(each));
const partsOf = (name: string) => wholeName(name).filter((each) => each.length > 1 && !particles.has(each));

function phrasesOf(name: string, kind: TextFindingKind, allowed: boolean, inParts: boolean): Phrase<Named>[] {
  const whole = { words: wholeName(name), is: { kind, allowed, whole: true } };
  if (!inParts) return [whole];
  const parts = partsOf(name).map((part) => ({ words: [part], is: { kind, allowed, whole: false } }));
  return whole.words.length > 1 ? [whole, ...parts] : parts;
}

const placeOf = ({ start, end }: Found<Named>) => `${start}-${end}`;
const kindOf = ({ reported }: KnownPerson) =>
  reported ? TextFindingKind.REPORTER_IDENTITY : TextFindingKind.THIRD_PARTY_NAME;

/**
 * Names in a text: whole, or by forename or surname alone, spaced out too. Where somebody who may be named bears the name too, or it
 * is an ordinary word, nobody but a person can tell whose it is: a warning.
 */
export function findNames(
  text: readonly Word[],
  { people, staffNames }: Pick<TextFacts, 'people' | 'staffNames'>,
  isOrdinary: IsWord,
): Finding[] {
  const phrases = [
    ...people.flatMap((person) =>
      person.names.flatMap((name) =>
        phrasesOf(name, kindOf(person), person.mayBeNamed, person.kind === PersonKind.INDIVIDUAL),
      ),
    ),
    ...staffNames.flatMap((name) => phrasesOf(name, TextFindingKind.STAFF_NAME, false, false)),
  ];
  const allowedParts = new Set(
    people.filter(({ mayBeNamed }) => mayBeNamed).flatMap(({ names }) => names.flatMap(partsOf)),
  );
  const spaced = findSpaced(text, phrases).map(({ byChance, ...one }) => ({
    ...one,
    is: { ...one.is, byChance },
  }));
  const found = [...findPhrases(text, phrases), ...spaced];
  const allowed = new Set(found.filter(({ is }) => is.allowed).map(placeOf));
  const others = found.filter(({ is }) => !is.allowed);
  return [
    ...outsideLonger(others, found).map((one) =>
      finding(one.is.kind, severityOf(one, allowed, allowedParts, isOrdinary), one),
    ),
    ...findUnspaced(text, people),
  ];
}

function severityOf(
  one: Found<Named>,
  allowed: ReadonlySet<string>,
  allowedParts: ReadonlySet<string>,
  isOrdinary: IsWord,
): FindingSeverity {
  if (one.is.kind === TextFindingKind.STAFF_NAME) return FindingSeverity.WARN;
  const sameName = allowed.has(placeOf(one));
  const shared = one.from.forms.some((form) => allowedParts.has(form));
  const doubtful = one.is.byChance || (!one.is.whole && (shared || isOrdinary(one.from)));
  return sameName || doubtful ? FindingSeverity.WARN : FindingSeverity.BLOCK;
}

/** A surname within a whole name that is found anyway says nothing more. One pass, however much is found. */
function outsideLonger(ones: readonly Found<Named>[], all: readonly Found<Named>[]): Found<Named>[] {
  const inOrder = (found: readonly Found<Named>[]) => [...found].sort((a, b) => a.start - b.start);
  const waiting = inOrder(all);
  const reach = new Map<number, number>();
  let next = 0;
  return inOrder(ones).filter((one) => {
    for (; waiting[next] && waiting[next]!.start <= one.start; next += 1) {
      const { words, end } = waiting[next]!;
      reach.set(words, Math.max(end, reach.get(words) ?? 0));
    }
    return ![...reach].some(([words, end]) => words > one.words && one.end <= end);
  });
}

function findUnspaced(text: readonly Word[], people: readonly KnownPerson[]): Finding[] {
  const names = people
    .filter(({ mayBeNamed }) => !mayBeNamed)
    .flatMap((person) =>
      person.names
        .filter((name) => unspaced.test(name))
        .flatMap((name) => foldedWords(name).map((part) => ({ part, kind: kindOf(person) }))),
    );
  if (names.length === 0) return [];
  return text.flatMap((word) =>
    names
      .filter(({ part }) => word.forms[0] !== part && word.forms[0]!.includes(part))
      .map(({ kind }) => finding(kind, FindingSeverity.BLOCK, word)),
  );
}
