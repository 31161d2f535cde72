import { FindingSeverity, TextFindingKind } from '../vocabulary.ts';
import { type Finding, finding, type KnownPerson } from './text-findings.ts';
import { findPhrases, foldedWords, type Word } from './words-of-text.ts';

// Every pattern has a bound on how far it looks: no text of any length makes them slow.
const mail = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const digits = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().+-]{4,22}\d(?![\p{L}\p{N}])/gu;
const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?[\s\u00a0]{0,2}\d[A-Z]{2}(?![\p{L}\p{N}])/giu;

const { BLOCK, WARN } = FindingSeverity;
const streets = new Set(
  `road street avenue lane drive close court crescent gardens grove hill house mews parade park place rise row square
  terrace view walk way buildings flats lodge villas`.split(/\s+/),
);
/** In Welsh the word comes before the name. */
const streetsBefore = new Set('heol stryd ffordd lon rhodfa clos maes teras tai bryn cilgant'.split(' '));

const onlyDigits = (text: string) => text.replace(/\D/g, '');
const onlyPostcode = (text: string) => text.replace(/\s/g, '').toUpperCase();
const placed = (match: RegExpMatchArray) => ({ start: match.index!, end: match.index! + match[0].length });

/** Telephone numbers, mail addresses and places: known ones of somebody who is not to be reached block, others warn. */
export function findContacts(
  text: string,
  words: readonly Word[],
  people: readonly KnownPerson[],
): Finding[] {
  return [...findMail(text, people), ...findPhones(text, people), ...findPlaces(text, words, people)];
}

function findMail(text: string, people: readonly KnownPerson[]): Finding[] {
  const known = knownBy(people, 'mayBeReached', ({ emails }) => emails.map((each) => each.toLowerCase()));
  return [...text.matchAll(mail)].flatMap((match) => {
    const severity = known(match[0].toLowerCase());
    return severity ? [finding(TextFindingKind.EMAIL_ADDRESS, severity, placed(match))] : [];
  });
}

/** Enough of a number to be dialled. */
const enough = 6;

function findPhones(text: string, people: readonly KnownPerson[]): Finding[] {
  const numbers = people.flatMap(({ phones, mayBeReached }) =>
    phones
      .map((phone) => ({ tail: onlyDigits(phone).slice(-9), mayBeReached }))
      .filter(({ tail }) => tail.length >= enough),
  );
  return [...text.matchAll(digits)].flatMap((match) => {
    const number = onlyDigits(match[0]);
    const whose = numbers.filter(({ tail }) => number.includes(tail) || tail.endsWith(number));
    if (whose.some(({ mayBeReached }) => mayBeReached)) return [];
    const looksLikeOne = /^\+|^\(?0/.test(match[0]) && number.length >= 9;
    if (whose.length === 0 && !looksLikeOne) return [];
    return [finding(TextFindingKind.PHONE_NUMBER, whose.length > 0 ? BLOCK : WARN, placed(match))];
  });
}

function findPlaces(text: string, words: readonly Word[], people: readonly KnownPerson[]): Finding[] {
  const known = knownBy(people, 'mayBeLocated', ({ postcodes }) => postcodes.map(onlyPostcode));
  const postcodes = [...text.matchAll(postcode)].flatMap((match) => {
    const severity = known(onlyPostcode(match[0]));
    return severity ? [finding(TextFindingKind.POSTCODE, severity, placed(match))] : [];
  });
  const homes = findPhrases(
    words,
    people.flatMap(({ addresses, mayBeLocated }) =>
      addresses.map((address) => ({ words: foldedWords(address), is: mayBeLocated })),
    ),
  );
  const allowed = homes.filter(({ is }) => is);
  const given = homes.filter((one) => !one.is && !allowed.some(({ start }) => start === one.start));
  const looks = words
    .flatMap((word, at) => looksLikeAddress(words, word, at))
    .filter((one) => !homes.some(({ start, end }) => start < one.end && one.start < end));
  return [
    ...postcodes,
    ...given.map((found) => finding(TextFindingKind.ADDRESS, BLOCK, found)),
    ...looks.map((found) => finding(TextFindingKind.ADDRESS, WARN, found)),
  ];
}

/** A number with a street within the next words. */
function looksLikeAddress(
  words: readonly Word[],
  number: Word,
  at: number,
): { start: number; end: number }[] {
  if (!/^\d{1,4}[a-z]?$/i.test(number.raw)) return [];
  const next = words.slice(at + 1, at + 5);
  const { start } = number;
  if (next[0] && next[1] && streetsBefore.has(next[0].forms[0]!)) return [{ start, end: next[1].end }];
  const street = next.slice(1).find((word) => streets.has(word.forms[0]!));
  const apart = next.some((word, step) => word.start - (step === 0 ? number.end : next[step - 1]!.end) > 2);
  return street && !apart ? [{ start, end: street.end }] : [];
}

/** How grave it is that a text contains something: nothing when it is that of somebody who may be found by it. */
function knownBy(
  people: readonly KnownPerson[],
  may: 'mayBeReached' | 'mayBeLocated',
  of: (person: KnownPerson) => readonly string[],
): (value: string) => FindingSeverity | null {
  const open = new Set(people.filter((person) => person[may]).flatMap(of));
  const closed = new Set(people.filter((person) => !person[may]).flatMap(of));
  return (value) => (open.has(value) ? null : closed.has(value) ? BLOCK : WARN);
}
