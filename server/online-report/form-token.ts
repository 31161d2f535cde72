import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyService } from '../../schema/secret/key-service.ts';

/** Nobody tells what happened to them in less. */
const LEAST_MS = 4_000;
const MOST_MS = 24 * 3_600_000;

export type TokenState = 'GOOD' | 'TOO_SOON' | 'TOO_OLD' | 'NONE';

/** What a page carries: when it was made, what tells it from every other, and our print over both. */
export function newToken(now: Date, secrets: KeyService): string {
  const said = `${now.getTime().toString(36)}.${randomBytes(16).toString('hex')}`;
  return `${said}.${printOf(said, secrets).toString('hex')}`;
}

/** Whether the page is one of ours, and neither sent by a program at once nor left lying for a day. */
export function readToken(
  token: string,
  now: Date,
  secrets: KeyService,
): { state: TokenState; page: string } {
  const [, made, page, print] = /^([0-9a-z]{1,12})\.([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(token) ?? [];
  if (!made || !page || !print) return { state: 'NONE', page: '' };
  const genuine = timingSafeEqual(printOf(`${made}.${page}`, secrets), Buffer.from(print, 'hex'));
  if (!genuine) return { state: 'NONE', page: '' };
  const age = now.getTime() - Number.parseInt(made, 36);
  return { state: age < LEAST_MS ? 'TOO_SOON' : age > MOST_MS ? 'TOO_OLD' : 'GOOD', page };
}

const printOf = (said: string, secrets: KeyService) => secrets.fingerprint('page of the report form', said);
