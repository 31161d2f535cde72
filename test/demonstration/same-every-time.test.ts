import { expect, test } from 'vitest';
import { demonstrationPlan } from '../../server/demonstration/load-demonstration.ts';
import { digestOf } from './small-case-load.ts';

const day = (text: string) => new Date(text);
const small = { cases: 60, now: day('2026-11-23T09:00:00Z'), seed: 872 };

test('The same seed on the same day invents the same case-load, row for row', () => {
  expect(digestOf(small)).toBe(digestOf(small));
});

test('The hour of the day makes no difference, in summer time either', () => {
  for (const date of ['2026-11-23', '2026-07-14']) {
    const early = demonstrationPlan(day(`${date}T00:10:00+00:00`), 'issuer');
    const late = demonstrationPlan(day(`${date}T22:50:00+00:00`), 'issuer');
    expect(late).toEqual(early);
  }
});

test('The next day has a case-load of its own, up to that day', () => {
  const today = demonstrationPlan(day('2026-11-23T09:00:00Z'), 'issuer');
  const tomorrow = demonstrationPlan(day('2026-11-24T09:00:00Z'), 'issuer');
  expect(tomorrow.now - today.now).toBe(24 * 3_600_000);
});

test('Another seed invents another case-load', () => {
  expect(digestOf({ ...small, seed: 873 })).not.toBe(digestOf(small));
});
