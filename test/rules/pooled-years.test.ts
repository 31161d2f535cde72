import { describe, expect, it } from 'vitest';
import type { ProtectedFigure } from '../../schema/equality-figures/equality-cube.ts';
import { pooledOf } from '../../schema/equality-figures/pooled-years.ts';
import { Characteristic } from '../../schema/vocabulary.ts';

const plan = {
  groups: Object.fromEntries(
    Object.values(Characteristic).map((each) => [
      each,
      each === Characteristic.SEX ? ['FEMALE', 'MALE'] : [],
    ]),
  ) as unknown as Record<Characteristic, string[]>,
};
const year = (female: ProtectedFigure, male: ProtectedFigure = 40) => ({
  'PERSON_HARMED/SEX/FEMALE/EVERYTHING/ALL': female,
  'PERSON_HARMED/SEX/MALE/EVERYTHING/ALL': male,
});
const women = (...figures: ProtectedFigure[]) => {
  const [now, ...before] = figures.map((figure) => year(figure));
  return pooledOf(plan, now!, before).map(({ group, figure, most }) => [group, figure, most]);
};

describe('three years together (15.4)', () => {
  it('are told of a group of which this year tells under 10, and of no other', () => {
    expect(women(5, 10, 15)).toEqual([['FEMALE', 30, 12]]);
    expect(women('[low]', 10, 5)).toEqual([['FEMALE', 15, 12]]);
    expect(women(10, 5, 5)).toEqual([]);
    expect(women('[c]', 10, 10)).toEqual([]);
  });

  it('under 10 they are [low] still: so much at most as each year may be off by', () => {
    expect(women('[low]', '[low]', '[low]')).toEqual([['FEMALE', '[low]', 12]]);
    expect(women(5, '[low]', '[low]')).toEqual([['FEMALE', '[low]', 17]]);
  });

  it('what one year holds back three years hold back', () => {
    expect(women(5, '[c]', 20)).toEqual([['FEMALE', '[c]', 0]]);
  });

  it('a group that an earlier year did not know is not told over them', () => {
    expect(pooledOf(plan, year(5), [year(5), {}])).toEqual([]);
  });

  it('whatever was counted, it lies within what is told', () => {
    const roundings = (count: number): ProtectedFigure[] =>
      [Math.floor(count / 5) * 5, Math.ceil(count / 5) * 5].map((figure) => figure || '[low]');
    for (let a = 0; a < 10; a += 1)
      for (let b = 0; b < 12; b += 1)
        for (const now of roundings(a))
          for (const then of roundings(b)) {
            const [told] = pooledOf(plan, year(now), [year(then), year(then)]);
            if (!told || told.figure === '[c]') continue;
            const counted = a + 2 * b;
            if (told.figure === '[low]') expect(counted).toBeLessThanOrEqual(told.most);
            else expect(Math.abs(counted - told.figure)).toBeLessThanOrEqual(told.most);
          }
  });
});
