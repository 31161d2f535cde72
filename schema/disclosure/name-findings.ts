import { FindingSeverity, PersonKind, TextFindingKind } from '../vocabulary.ts';
import { type Finding, finding, type KnownPerson, type TextFacts } from './text-findings.ts';
import { type Found, findPhrases, foldedWords, type Phrase, type Word } from './words-of-text.ts';

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

const kindOf = ({ reported }: KnownPerson) =>
  reported ? TextFindingKind.REPORTER_IDENTITY : TextFindingKind.THIRD_PARTY_NAME;

/**
 * Names in a text: whole, or by forename or surname alone. Where somebody who may be named bears the name too, or it
 * is an ordinary word, nobody but a person can tell whose it is: a warning.
 */
export function findNames(
  text: readonly Word[],
  { people, staffNames }: Pick<TextFacts, 'people' | 'staffNames'>,
  ordinaryWords: readonly string[],
): Finding[] {
  const phrases = [
    ...people.flatMap((person) =>
      person.names.flatMap((name) =>
        phrasesOf(name, kindOf(person), person.mayBeNamed, person.kind === PersonKind.INDIVIDUAL),
      ),
    ),
    ...staffNames.flatMap((name) => phrasesOf(name, TextFindingKind.STAFF_NAME, false, false)),
  ];
  const ordinary = new Set(ordinaryWords.map((each) => foldedWords(each)[0]));
  const allowedParts = new Set(
    people.filter(({ mayBeNamed }) => mayBeNamed).flatMap(({ names }) => names.flatMap(partsOf)),
  );
  const found = findPhrases(text, phrases);
  const allowed = found.filter(({ is }) => is.allowed);
  const others = found.filter(({ is }) => !is.allowed);
  return [
    ...others
      .filter((one) => !isWithin(one, allowed) && !isWithin(one, others))
      .map((one) => finding(one.is.kind, severityOf(one, allowed, allowedParts, ordinary), one)),
    ...findUnspaced(text, people),
  ];
}

function severityOf(
  one: Found<Named>,
  allowed: readonly Found<Named>[],
  allowedParts: ReadonlySet<string>,
  ordinary: ReadonlySet<string | undefined>,
): FindingSeverity {
  if (one.is.kind === TextFindingKind.STAFF_NAME) return FindingSeverity.WARN;
  const sameName = allowed.some(({ start, end }) => start === one.start && end === one.end);
  const forms = one.is.whole ? [] : one.from.forms;
  const doubtful = forms.some((form) => allowedParts.has(form) || ordinary.has(form));
  return sameName || doubtful ? FindingSeverity.WARN : FindingSeverity.BLOCK;
}

/** A surname within a whole name that is found anyway says nothing more. */
const isWithin = (one: Found<Named>, others: readonly Found<Named>[]): boolean =>
  others.some(
    (other) => other.words > one.words && other.start <= one.start && one.end <= other.end && other !== one,
  );

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
