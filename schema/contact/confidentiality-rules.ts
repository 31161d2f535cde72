import { findContacts } from '../disclosure/contact-findings.ts';
import { findNames } from '../disclosure/name-findings.ts';
import type { Finding, KnownPerson, TextWords } from '../disclosure/text-findings.ts';
import { amongWords, wordsOf } from '../disclosure/words-of-text.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { FindingSeverity } from '../vocabulary.ts';

/**
 * Where a text gives somebody away: by name, number, address or mail, as a text is searched before it is disclosed. Nobody
 * is asked to confirm what is doubtful: an ordinary word is a name where it is written as one, so that "hope" is not Hope.
 */
export function findGivenAway(
  text: string,
  people: readonly KnownPerson[],
  { ordinaryWords }: Pick<TextWords, 'ordinaryWords'>,
): Finding[] {
  const words = wordsOf(text);
  const among = amongWords(ordinaryWords.words);
  const findings = [
    ...findNames(words, { people, staffNames: [] }, (word) => /^\p{Ll}/u.test(word.raw) && among(word)),
    ...findContacts(text, words, people),
  ];
  return findings.filter(({ severity }) => severity === FindingSeverity.BLOCK);
}

/**
 * Whether words meant for one party give away another. Denied by default both ways (1.4); whoever may be told of is open
 * among `people`.
 */
export const givesAway = (
  text: string,
  people: readonly KnownPerson[],
  sharing: Pick<TextWords, 'ordinaryWords'>,
): boolean => findGivenAway(text, people, sharing).length > 0;

/** What is told to one party says nothing of another (#20, #77). The refusal does not say of whom. */
export function refuseGivingAway(
  text: string | null,
  people: readonly KnownPerson[],
  sharing: Pick<TextWords, 'ordinaryWords'>,
): Refusal[] {
  if (!text || !givesAway(text, people, sharing)) return [];
  const message =
    'This would tell one person of the case about another: leave it out, or record their express permission first.';
  return [refusal('toldThem', 'CONFIDENTIAL_BETWEEN_PARTIES', '1.4', message)];
}
