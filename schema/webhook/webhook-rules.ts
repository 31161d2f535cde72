import { isIP } from 'node:net';
import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { hostOf, reachOf, type WebhookReach } from './webhook-reach.ts';

export interface WebhookFacts {
  name: string;
  url: string;
  kinds?: readonly string[] | null;
}

const LONGEST_NAME = 100;
const LONGEST_URL = 2_000;
/** How far back events are sent again. */
export const REPLAY_DAYS = 30;
/** How long two secrets sign beside each other after a change. */
export const BOTH_SIGN_HOURS = 24;

/** Minutes until the next attempt, after each that failed: ten attempts over three days. */
const rests = [0.1, 1, 5, 30, 120, 360, 720, 1440, 1640];
export const MOST_ATTEMPTS = rests.length + 1;

/** Milliseconds until a delivery is tried again; null when that was the last attempt. */
export const restAfterAttempt = (attempts: number): number | null => {
  const minutes = rests[attempts - 1];
  return minutes === undefined ? null : Math.round(minutes * 60_000);
};

/** Whether a webhook can stand so. Where a name leads is only seen when it is asked. */
export function ruleOnWebhook({ name, url, kinds }: WebhookFacts, reach: WebhookReach): Refusal[] {
  const refusals = [...refuseText('name', name, LONGEST_NAME), ...ruleOnAddress(url, reach)];
  if (isBlank(name)) refusals.push(refusal('name', 'NAME_NEEDED', '12.1', 'Say what it is to be called.'));
  if (kinds?.length === 0) {
    const message = 'Name the kinds of event that are sent, or leave them out for all.';
    refusals.push(refusal('kinds', 'KINDS_OR_ALL', '12.1', message));
  }
  return refusals;
}

function ruleOnAddress(text: string, reach: WebhookReach): Refusal[] {
  const no = (rule: string, message: string) => [refusal('url', rule, '12.1', message)];
  if (text.length > LONGEST_URL) {
    return no(
      'TEXT_TOO_LONG',
      `The address is longer than ${LONGEST_URL.toLocaleString('en-GB')} characters.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const mayBePlain = reach.plainHttp && url?.protocol === 'http:';
  if (!url || (url.protocol !== 'https:' && !mayBePlain)) {
    return no('HTTPS_ONLY', 'Give an https address: what is sent must be readable by the receiver alone.');
  }
  if (url.username || url.password) {
    return no('NO_CREDENTIALS', 'An address holds no name and no password: the signature says who sends.');
  }
  const host = hostOf(url);
  const { isOpen, isAllowed } = reachOf(reach);
  const isOurs = /(^|\.)localhost\.?$/.test(host) && !isAllowed('127.0.0.1');
  const closed = isIP(host) === 0 ? isOurs : !(mayBePlain ? isAllowed(host) : isOpen(host));
  if (closed) {
    return no('PUBLIC_ADDRESS', 'This address is private, local or reserved: nothing is sent there.');
  }
  return [];
}

export interface ReplayFacts {
  from?: Date | null;
  /** Whether a cursor was given, and can be one. */
  after?: 'CURSOR' | 'NO_CURSOR' | null;
  now: Date;
}

/** Whether events may be sent again from there. */
export function ruleOnReplay({ from, after, now }: ReplayFacts): Refusal[] {
  if (!from === !after) {
    return [
      refusal('from', 'MOMENT_OR_CURSOR', '12.1', 'Say from which moment or behind which cursor, not both.'),
    ];
  }
  if (after === 'NO_CURSOR') {
    return [refusal('after', 'NO_CURSOR', '12.1', 'This is not a cursor of these updates.')];
  }
  if (from && from > now) return [refusal('from', 'NOT_IN_THE_FUTURE', '12.1', 'That has not happened yet.')];
  if (from && now.getTime() - from.getTime() > REPLAY_DAYS * 86_400_000) {
    const message = `Events are sent again for ${REPLAY_DAYS} days: read older ones by caseEvents.`;
    return [refusal('from', 'TOO_LONG_AGO', '12.1', message)];
  }
  return [];
}
