import { randomBytes } from 'node:crypto';
import type { KeyService } from '../secret/key-service.ts';
import { referenceSaid, saidAloud } from '../secret/said-aloud.ts';

/** What opens a diary to whoever keeps it; the secret itself is kept nowhere. */
export interface DiaryKey {
  /** For example DIARY-7KQ4-9XMT. It tells nothing. */
  reference: string;
  secret: string;
  print: Buffer;
}

export function newDiaryKey(secrets: KeyService): DiaryKey {
  const { reference, secret } = saidAloud('DIARY', randomBytes(32));
  return { reference, secret, print: printOfDiarySecret(reference, secret, secrets) };
}

export const printOfDiarySecret = (reference: string, secret: string, secrets: KeyService): Buffer =>
  secrets.fingerprint('secret of a diary', `${reference} ${secret}`);

export const diaryReferenceIn = (typed: string): string | null => referenceSaid('DIARY', typed);
