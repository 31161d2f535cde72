import { describe, expect, test } from 'vitest';
import { messageId, messageText } from '../../schema/webhook/webhook-message.ts';
import { isNetwork, reachOf } from '../../schema/webhook/webhook-reach.ts';
import { MOST_ATTEMPTS, restAfterAttempt, ruleOnWebhook } from '../../schema/webhook/webhook-rules.ts';

const closed =
  `0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255 169.254.0.1
  169.254.169.254 172.16.0.0 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.0.0 192.168.255.255 198.18.0.1 198.19.255.255
  198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 fc00::1 fd12:3456::1
  fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 nonsense 127.1`.split(
    /\s+/,
  );
const open =
  `1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 169.253.255.255 169.255.0.0
  172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255 2600::1 2a00:1450:4009::1
  2001:4860:4860::8888`.split(/\s+/);

describe('Webhooks reach', () => {
  const nothingMore = reachOf({ allowed: [] });

  test('no private, local, link-local, shared, reserved or multicast address, however it is written', () => {
    expect(closed.filter(nothingMore.isOpen)).toEqual([]);
  });

  test('every public address, up to the edges of what is closed', () => {
    expect(open.filter((address) => !nothingMore.isOpen(address))).toEqual([]);
  });

  test('a private network only where the landlord has said so', () => {
    const { isOpen } = reachOf({ allowed: ['10.20.0.0/16', 'fd00::/8', '127.0.0.1'] });
    expect(
      ['10.20.0.1', '10.20.255.255', 'fd12::1', '127.0.0.1'].filter((address) => !isOpen(address)),
    ).toEqual([]);
    expect(['10.19.255.255', '10.21.0.0', '127.0.0.2', 'fc00::1', '192.168.0.1'].filter(isOpen)).toEqual([]);
  });

  test('a network is written as an address with the length of its prefix', () => {
    const wrong = [
      '',
      'localhost',
      '10.0.0.0/33',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '10.0.0/8',
      'fd00::/129',
      '10.0.0.0/x',
    ];
    expect(wrong.filter(isNetwork)).toEqual([]);
    expect(
      ['10.0.0.0/8', '127.0.0.1', 'fd00::/8', '::1', '0.0.0.0/0'].filter((text) => !isNetwork(text)),
    ).toEqual([]);
  });
});

test('In a demonstration plain http goes where somebody has said so, and nowhere else', () => {
  const facts = { name: 'Housing system', kinds: null };
  const ruled = (url: string, reach: { allowed: string[]; plainHttp: boolean }) =>
    ruleOnWebhook({ ...facts, url }, reach).map(({ rule }) => rule);
  const demonstration = { allowed: ['127.0.0.1'], plainHttp: true };
  expect(ruled('http://127.0.0.1:4999/told', demonstration)).toEqual([]);
  expect(ruled('http://localhost:4999/told', demonstration)).toEqual([]);
  expect(ruled('http://1.1.1.1/told', demonstration)).toEqual(['PUBLIC_ADDRESS']);
  expect(ruled('http://127.0.0.1:4999/told', { ...demonstration, plainHttp: false })).toEqual(['HTTPS_ONLY']);
  expect(ruled('https://localhost/told', { allowed: [], plainHttp: false })).toEqual(['PUBLIC_ADDRESS']);
});

test('Ten attempts are made over three days', () => {
  const rests = Array.from({ length: MOST_ATTEMPTS }, (_none, index) => restAfterAttempt(index + 1));
  expect(rests).toHaveLength(10);
  expect(rests.at(-1)).toBeNull();
  const hours = rests.reduce<number>((sum, rest) => sum + (rest ?? 0), 0) / 3_600_000;
  expect(hours).toBeGreaterThan(71);
  expect(hours).toBeLessThanOrEqual(73);
});

test('What is sent is the kind, the time and identities, under an identity that stays', () => {
  const id = '019a1b2c-3d4e-7f50-8a9b-0c1d2e3f4a5b';
  expect(messageId(id)).toBe('msg_019a1b2c3d4e7f508a9b0c1d2e3f4a5b');
  const facts = { id, eventId: null, kind: null, caseId: null, reportId: null, cursor: null };
  expect(JSON.parse(messageText({ ...facts, occurredAt: new Date('2026-03-02T09:00:00Z') }))).toEqual({
    type: 'TEST',
    timestamp: '2026-03-02T09:00:00.000Z',
    data: { eventId: null, caseId: null, reportId: null, cursor: null },
  });
});
