/** Neither 0 nor O, neither 1 nor I or L, and no vowels, so that no words come of it. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';
const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
const SYLLABLES = 7;

/**
 * A reference and a secret word that can be said on the telephone and belong to no language, out of bytes that nobody
 * can guess. The secret has 45 bits, the reference 38.
 */
export function saidAloud(prefix: string, bytes: Buffer): { reference: string; secret: string } {
  let left = BigInt(`0x${bytes.toString('hex')}`);
  const next = (signs: string) => {
    const sign = signs[Number(left % BigInt(signs.length))]!;
    left /= BigInt(signs.length);
    return sign;
  };
  const signs = Array.from({ length: 8 }, () => next(SIGNS)).join('');
  const reference = `${prefix}-${signs.slice(0, 4)}-${signs.slice(4)}`;
  const secret = Array.from({ length: SYLLABLES }, () => next(CONSONANTS) + next(VOWELS)).join('');
  return { reference, secret };
}

/** As somebody may write it: without the hyphens, in small letters, with blanks. Null for what can be none. */
export function referenceSaid(prefix: string, typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(new RegExp(`^${prefix}`), '');
  return signs.length === 8 && [...signs].every((sign) => SIGNS.includes(sign))
    ? `${prefix}-${signs.slice(0, 4)}-${signs.slice(4)}`
    : null;
}
