import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { recallParties } from '../../schema/report/party-memory-rule.ts';

const recall = (at: string, earlier: string[], policy = opy872v3) =>
  recallParties(
    new Date(at),
    earlier.map((party) => new Date(party)),
    policy,
    englandAndWales,
  );

describe('the memory of parties at an address', () => {
  it('#42 #63 one party is one-off, the second in twelve months is anti-social behaviour', () => {
    expect(recall('2025-11-15T23:00:00Z', [])).toMatchObject({ count: 1, isAsb: false, clause: '3.9' });
    expect(recall('2025-11-15T23:00:00Z', ['2025-06-14T22:00:00Z'])).toMatchObject({ count: 2, isAsb: true });
  });

  it('#63 the twelve months roll: a day less than a year ago counts, a year ago does not', () => {
    expect(recall('2025-11-15T23:00:00Z', ['2024-11-16T00:00:00Z']).count).toBe(2);
    expect(recall('2025-11-15T23:00:00Z', ['2024-11-15T23:59:59Z']).count).toBe(1);
    expect(recall('2024-02-29T20:00:00Z', ['2023-03-01T20:00:00Z']).count).toBe(2);
    expect(recall('2024-02-29T20:00:00Z', ['2023-02-28T20:00:00Z']).count).toBe(1);
  });

  it('#63 several reports of one night are one party, and later ones are not earlier', () => {
    expect(recall('2025-07-05T22:30:00Z', ['2025-07-05T20:00:00Z', '2025-07-05T22:59:59Z']).count).toBe(1);
    expect(recall('2025-07-05T22:30:00Z', ['2025-07-12T20:00:00Z']).count).toBe(1);
  });

  it('#63 the threshold is the landlord’s', () => {
    const strict = { ...opy872v3, parties: { ...opy872v3.parties, threshold: 3 } };
    expect(recall('2025-11-15T23:00:00Z', ['2025-06-14T22:00:00Z'], strict).isAsb).toBe(false);
    const two = ['2025-06-14T22:00:00Z', '2025-08-02T22:00:00Z'];
    expect(recall('2025-11-15T23:00:00Z', two, strict).isAsb).toBe(true);
  });
});
