import { timingSafeEqual } from 'node:crypto';
import type { KeyService } from '../secret/key-service.ts';

export interface Receipt {
  reference: string;
  /** A word that can be said on the telephone and belongs to no language. */
  secret: string;
  secretPrint: Buffer;
}

/** Neither 0 nor O, neither 1 nor I or L, and no vowels, so that no words come of it. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';
const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
const SYLLABLES = 7;

/**
 * Reference and secret of what a page sent: always the same ones, so that whoever sends it twice gets one receipt, and
 * nobody has them who has not the page and the key. The secret has 45 bits, the reference 38.
 */
export function receiptOf(page: string, secrets: KeyService): Receipt {
  const bytes = secrets.fingerprint('receipt of an online report', page);
  let left = BigInt(`0x${bytes.toString('hex')}`);
  const next = (signs: string) => {
    const sign = signs[Number(left % BigInt(signs.length))]!;
    left /= BigInt(signs.length);
    return sign;
  };
  const signs = Array.from({ length: 8 }, () => next(SIGNS)).join('');
  const reference = `WEB-${signs.slice(0, 4)}-${signs.slice(4)}`;
  const secret = Array.from({ length: SYLLABLES }, () => next(CONSONANTS) + next(VOWELS)).join('');
  return { reference, secret, secretPrint: printOfSecret(reference, secret, secrets) };
}

export const printOfSecret = (reference: string, secret: string, secrets: KeyService): Buffer =>
  secrets.fingerprint('secret of an online report', `${reference} ${secret}`);

/** As somebody may write it: without the hyphens, in small letters, with blanks. Null for what can be none. */
export function referenceIn(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^WEB/, '');
  return signs.length === 8 && [...signs].every((sign) => SIGNS.includes(sign))
    ? `WEB-${signs.slice(0, 4)}-${signs.slice(4)}`
    : null;
}

export const secretIn = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 100);

/** Takes the same time for whatever is compared, and for what is compared with nothing. */
export function fits(print: Buffer, kept: Buffer | null): boolean {
  const same = timingSafeEqual(print, kept?.length === print.length ? kept : Buffer.alloc(print.length));
  return same && kept !== null;
}
