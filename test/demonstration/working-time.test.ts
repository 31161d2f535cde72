import { expect, test } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { addWorkingDays, localDay } from '../../schema/calendar/working-days.ts';
import { responseClocks } from '../../schema/deadline/response-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { Urgency } from '../../schema/vocabulary.ts';
import { factsText } from '../../server/demonstration/facts-text.ts';
import { instantText } from '../../server/demonstration/instant-text.ts';
import { SeededRandom } from '../../server/demonstration/seeded-random.ts';
import { WorkingTime } from '../../server/demonstration/working-time.ts';

const time = new WorkingTime(opy872v3);

/** Around Easter, the clocks' change, a bank holiday, Christmas, and midnight in summer time. */
const moments = [
  '2026-04-02T16:59:00Z',
  '2026-03-29T00:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-05-22T22:59:59Z',
  '2026-05-22T23:00:00Z',
  '2025-12-24T12:00:00Z',
  '2026-11-21T03:00:00Z',
].map((text) => new Date(text));

test('A moment falls on the day that it is on the wall in Britain', () => {
  for (const at of moments) {
    const day = time.dayOf(at.getTime());
    expect(time.dateOf(day)).toBe(localDay(at, englandAndWales).toString());
    expect(time.midnight(day)).toBeLessThanOrEqual(at.getTime());
    expect(time.midnight(day + 1)).toBeGreaterThan(at.getTime());
  }
});

test('Due dates are the calendar’s own', () => {
  for (const at of moments) {
    for (const days of [1, 5, 10, 20]) {
      expect(time.due(at.getTime(), days)).toBe(addWorkingDays(at, days, englandAndWales).getTime());
    }
  }
});

test('The clocks of a report are the policy’s own', () => {
  for (const receivedAt of moments) {
    const clocks = responseClocks({ receivedAt, urgency: Urgency.EMERGENCY }, opy872v3, englandAndWales);
    const ours = time.clocks(receivedAt.getTime(), Urgency.EMERGENCY);
    expect(ours.map(({ type, dueAt }) => ({ type, dueAt }))).toEqual(
      clocks.map(({ type, dueAt }) => ({ type, dueAt })),
    );
  }
});

test('Work is done in office hours on working days, and later than what it follows', () => {
  const random = new SeededRandom(1, 1, 1);
  for (const from of moments) {
    for (const days of [0, 1, 3]) {
      const at = time.later(from.getTime(), days, random);
      expect(at).toBeGreaterThan(from.getTime());
      expect(time.isOpen(time.dayOf(at))).toBe(true);
      expect(time.minuteOf(at)).toBeGreaterThanOrEqual(9 * 60);
      expect(time.minuteOf(at)).toBeLessThan(18 * 60);
    }
  }
});

test('Instants and facts are written as everybody else writes them', () => {
  for (const at of moments) expect(instantText(at.getTime())).toBe(at.toISOString());
  expect(factsText({ type: 'A', b: [1, { aa: null, a: true }], reachedBy: 'x"y' })).toBe(
    '{"b": [1, {"a": true, "aa": null}], "type": "A", "reachedBy": "x\\"y"}',
  );
});
