import { type Refusal, refusal } from '../ruling.ts';

/** Somebody else of the case, by whatever would give them away. */
export interface SomebodyElse {
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
}

/** Without what nobody can see, which would hide a name. */
const seen = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
const plain = (text: string) => seen(text).toLowerCase();
const digits = (text: string) => text.replace(/\D/g, '');

/** Words of a name that are long enough to be one; as written or in capitals, so that "hope" is not Hope. */
const wordsOf = (text: string) => seen(text).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
const nameWords = (name: string) => wordsOf(name).filter((word) => [...word].length >= 3);

/**
 * Whether words meant for one party give away another: by name, number, address or mail. Denied by default both ways
 * (1.4); with the other's express permission the caller leaves them out of `others`.
 */
export function givesAway(text: string, { name, phone, email, address }: SomebodyElse): boolean {
  const told = plain(text);
  const words = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/['’]s?$/, '')]));
  const isThere = (word: string) => words.has(word) || words.has(word.toUpperCase());
  if (name && (told.includes(plain(name)) || nameWords(name).some(isThere))) return true;
  if (email && told.includes(plain(email))) return true;
  if (address && told.includes(plain(address))) return true;
  return Boolean(phone && digits(phone).length >= 7 && digits(text).includes(digits(phone)));
}

/** What is told to one party says nothing of another (#20, #77). The refusal does not say of whom. */
export function refuseGivingAway(text: string | null, others: readonly SomebodyElse[]): Refusal[] {
  if (!text || !others.some((one) => givesAway(text, one))) return [];
  const message =
    'This would tell one person of the case about another: leave it out, or record their express permission first.';
  return [refusal('toldThem', 'CONFIDENTIAL_BETWEEN_PARTIES', '1.4', message)];
}
