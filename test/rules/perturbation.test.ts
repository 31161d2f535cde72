import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perturbedTable } from '../../schema/equality-figures/frequency-table.ts';
import { perturbationTable, roundingRows } from '../../schema/equality-figures/perturbation-table.ts';

const rounding = perturbationTable(roundingRows());

describe('our rounding to five (15.4)', () => {
  it('goes up for as many cell keys as the count is near, down for the others', () => {
    // 7 leaves 2 over five: up below 4096 × 2 ÷ 5 = 1638.4.
    expect([0, 1638, 1639, 4095].map((key) => rounding.perturbed(7, key))).toEqual([10, 10, 5, 5]);
    expect([0, 819, 820, 4095].map((key) => rounding.perturbed(1, key))).toEqual([5, 5, 0, 0]);
    expect([0, 3276, 3277].map((key) => rounding.perturbed(4, key))).toEqual([5, 5, 0]);
  });

  it('leaves what is a multiple of five, and nought, as it is, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.nat(4_095),
        (fives, key) => rounding.perturbed(5 * fives, key) === 5 * fives,
      ),
    );
  });

  it('is never off by more than four, and hits a multiple of five', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(4_095), (count, key) => {
        const told = rounding.perturbed(count, key);
        return told % 5 === 0 && Math.abs(told - count) <= 4;
      }),
    );
  });

  it('adds nothing up over all keys: of 4,096 as many go up as make up for those that go down', () => {
    for (const count of [1, 2, 3, 4, 6, 749, 751]) {
      let sum = 0;
      for (let key = 0; key < 4_096; key += 1) sum += rounding.perturbed(count, key) - count;
      // One key more or less, as 4,096 is no multiple of five.
      expect(Math.abs(sum), `of ${count}`).toBeLessThan(5);
    }
  });

  it('serves counts above 750 with its last 250 rows', () => {
    const rows = [...Array(750)].map((_, index) => ({ pcv: index + 1, ckey: 0, pvalue: index + 1 }));
    const table = perturbationTable(rows);
    expect([500, 501, 750, 751, 1_000, 1_001, 1_250].map((n) => table.perturbed(n, 0) - n)).toEqual([
      500, 501, 750, 501, 750, 501, 750,
    ]);
  });
});

describe('a table that lacks something', () => {
  const whole = [...Array(750)].flatMap((_, index) =>
    [0, 1].map((ckey) => ({ pcv: index + 1, ckey, pvalue: 0 })),
  );
  it.each([
    ['nothing in it', [], 'pcv 1 with ckey 0 is missing'],
    [
      'a row left out',
      whole.filter(({ pcv, ckey }) => !(pcv === 9 && ckey === 1)),
      'pcv 9 with ckey 1 is missing',
    ],
    ['a row twice', [...whole, whole[3]!], 'pcv 2 with ckey 1 is there twice'],
    ['a count too large', [...whole, { pcv: 751, ckey: 0, pvalue: 0 }], 'pcv is at most 750'],
    ['half a person', [{ pcv: 1, ckey: 0, pvalue: 0.5 }], 'are whole numbers'],
    ['a key too many', [...whole, { pcv: 4, ckey: 2, pvalue: 0 }], 'pcv 4 has other cell keys'],
  ])('%s, is not used', (_, rows, says) => {
    expect(() => perturbationTable(rows)).toThrow(says);
  });
});

describe('a frequency table', () => {
  const records = [
    { categories: ['2', 'A'], recordKey: 4_000 },
    { categories: ['10', 'B'], recordKey: 3 },
    { categories: ['2', 'A'], recordKey: 97 },
  ];

  it('has every combination of the categories that occur, in natural order; one without a record is nought', () => {
    expect(perturbedTable(records, 2, rounding).map(({ categories }) => categories.join(' '))).toEqual([
      '2 A',
      '2 B',
      '10 A',
      '10 B',
    ]);
  });

  it('adds the record keys up within the keys of the table: 4,000 + 97 is cell key 1, which takes two up to five', () => {
    expect(perturbedTable(records, 2, rounding)[0]).toEqual({ categories: ['2', 'A'], count: 5 });
  });

  it('tells the same of the same records, whichever order they come in', () => {
    expect(perturbedTable(records.toReversed(), 2, rounding)).toEqual(perturbedTable(records, 2, rounding));
  });
});
