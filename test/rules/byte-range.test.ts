import { expect, test } from 'vitest';
import { byteRange } from '../../server/bulk-export/byte-range.ts';

test.each([
  [undefined, 'ALL'],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=4-400', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=9-', { start: 9, end: 9 }],
  ['bytes=10-', 'NOT_THERE'],
  ['bytes=-0', 'NOT_THERE'],
  // What is no range, or several, is answered by the whole (RFC 9110, 14.2).
  ['bytes=5-4', 'ALL'],
  ['bytes=0-1,3-4', 'ALL'],
  ['lines=0-1', 'ALL'],
  ['bytes=-', 'ALL'],
  ['bytes=a-b', 'ALL'],
])('of ten bytes %s is %o', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});
