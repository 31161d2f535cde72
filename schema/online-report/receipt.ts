import { timingSafeEqual } from 'node:crypto';
import type { KeyService } from '../secret/key-service.ts';
import { referenceSaid, saidAloud } from '../secret/said-aloud.ts';

export interface Receipt {
  reference: string;
  /** A word that can be said on the telephone and belongs to no language. */
  secret: string;
  secretPrint: Buffer;
}

/**
 * Reference and secret of what a page sent: always the same ones, so that whoever sends it twice gets one receipt, and
 * nobody has them who has not the page and the key.
 */
export function receiptOf(page: string, secrets: KeyService): Receipt {
  const bytes = secrets.fingerprint('receipt of an online report', page);
  const { reference, secret } = saidAloud('WEB', bytes);
  return { reference, secret, secretPrint: printOfSecret(reference, secret, secrets) };
}

export const printOfSecret = (reference: string, secret: string, secrets: KeyService): Buffer =>
  secrets.fingerprint('secret of an online report', `${reference} ${secret}`);

export const referenceIn = (typed: string): string | null => referenceSaid('WEB', typed);

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
