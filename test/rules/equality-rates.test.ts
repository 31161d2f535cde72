import { describe, expect, it } from 'vitest';
import { equalityEditionOn } from '../../schema/equality/equality-edition.ts';
import { buildEqualitySummary } from '../../schema/equality-figures/build-equality-summary.ts';
import { rateOf } from '../../schema/equality-figures/equality-rates.ts';
import type { EqualityFact } from '../../schema/equality-figures/equality-unit.ts';
import { groupOfCategory, type Occupants } from '../../schema/equality-figures/occupants.ts';
import {
  AgeBand,
  CategoryCode,
  Characteristic,
  EqualityBreakdown,
  EqualitySide,
  PartyRole,
  SexAnswer,
} from '../../schema/vocabulary.ts';

const secret = Buffer.alloc(32, 'a secret of the tests');
const edition = equalityEditionOn('2026-01-01');
const { SEX, RACE, AGE } = Characteristic;

const harmed = (many: number, sex: SexAnswer | null, areaId = 'north'): EqualityFact[] =>
  Array.from({ length: many }, (_, index) => ({
    caseId: `${areaId} ${sex} ${index}`,
    personId: `person ${index}`,
    role: PartyRole.VICTIM,
    openedOn: '2025-07-01',
    age: AgeBand.FROM_25_TO_34,
    answers: sex && { sex },
    category: CategoryCode.NOISE_NUISANCE,
    outcome: null,
    onTime: true,
    areaId,
    satisfied: null,
  }));
const living = (people: Record<string, number>, areaId = 'north', characteristic = SEX): Occupants[] =>
  Object.entries(people).map(([category, count]) => ({ areaId, characteristic, category, people: count }));
const summary = (facts: readonly EqualityFact[], occupants: readonly Occupants[] | null) =>
  buildEqualitySummary(facts, secret, {
    from: '2025-04-01',
    areaNames: { north: 'North', south: 'South' },
    living: occupants && { year: '2025', occupants },
  });
const ratesOf = async (facts: readonly EqualityFact[], occupants: readonly Occupants[] | null) =>
  (await summary(facts, occupants)).rates!.filter(({ side }) => side === EqualitySide.PERSON_HARMED);

describe('a rate of those who live there (#11)', () => {
  it('is of each 1,000, with Byar’s interval, widened as the count is known within four', () => {
    // Byar's interval of 65 is 50.16319 to 82.84914; √(69 ÷ 65) = 1.030308 widens it to 49.7135 and 83.3901 of 10,000.
    const rate = rateOf({ counted: 65, base: 10_000 })!;
    expect([rate.value, rate.lower, rate.upper].map((each) => each.toFixed(3))).toEqual([
      '6.500',
      '4.971',
      '8.339',
    ]);
  });

  it.each([
    ['fewer than ten were counted', { counted: 5, base: 1_000 }],
    ['0 to 4 were counted', { counted: '[low]' as const, base: 1_000 }],
    ['the count is held back', { counted: '[c]' as const, base: 1_000 }],
    ['fewer than twenty live there', { counted: 10, base: 15 }],
    ['nobody said who lives there', { counted: 10, base: null }],
  ])('is not told where %s', (_, of) => {
    expect(rateOf(of)).toBeNull();
  });

  it('prompts a look where a group is hit harder than all others, beyond chance', async () => {
    const rates = await ratesOf(
      [...harmed(160, SexAnswer.FEMALE), ...harmed(60, SexAnswer.MALE)],
      living({ FEMALE: 1_000, MALE: 1_000 }),
    );
    const women = rates.find(({ group, by }) => group === 'FEMALE' && by === EqualityBreakdown.EVERYTHING)!;
    // 160 of 1,000 by 60 of 1,000: all multiples of five, so told as they are.
    expect(women).toMatchObject({ counted: 160, occupants: 1_000, flag: 'REVIEW' });
    expect(women.rate!.value).toBe(160);
    expect(women.ratio!.value).toBeCloseTo(160 / 60, 6);
  });

  it('is told of each area by those who live in it', async () => {
    const rates = await ratesOf(
      [
        ...harmed(50, SexAnswer.FEMALE),
        ...harmed(50, SexAnswer.MALE),
        ...harmed(50, SexAnswer.FEMALE, 'south'),
        ...harmed(50, SexAnswer.MALE, 'south'),
      ],
      [...living({ FEMALE: 500, MALE: 500 }), ...living({ FEMALE: 250, MALE: 1_000 }, 'south')],
    );
    const women = rates.filter(({ group, by }) => group === 'FEMALE' && by === EqualityBreakdown.AREA);
    expect(women.map(({ part, rate, ratio }) => [part, rate!.value, ratio!.value])).toEqual([
      ['north', 100, 1],
      ['south', 200, 4],
    ]);
  });

  it('is of protected counts alone: how many live there is rounded too, once for all', async () => {
    const occupants = living({ FEMALE: 502, MALE: 498 });
    const facts = [...harmed(50, SexAnswer.FEMALE), ...harmed(50, SexAnswer.MALE)];
    const told = (await summary(facts, occupants)).occupants!;
    expect(Object.values(told).every((figure) => Number(figure) % 5 === 0)).toBe(true);
    expect((await summary(facts, occupants)).occupants).toEqual(told);
    for (const figure of Object.values(told)) expect(Math.abs(Number(figure) - 500)).toBeLessThanOrEqual(5);
  });

  it.each<[string, EqualityFact[], Occupants[] | null]>([
    [
      'nobody has said who lives there',
      [...harmed(50, SexAnswer.FEMALE), ...harmed(50, SexAnswer.MALE)],
      null,
    ],
    [
      'of one group nobody has',
      [...harmed(50, SexAnswer.FEMALE), ...harmed(50, SexAnswer.MALE)],
      living({ FEMALE: 500 }),
    ],
    [
      'fewer than seven in ten have told the characteristic',
      [...harmed(40, SexAnswer.FEMALE), ...harmed(20, SexAnswer.MALE), ...harmed(40, null)],
      living({ FEMALE: 500, MALE: 500 }),
    ],
  ])('is not there where %s', async (_, facts, occupants) => {
    expect((await ratesOf(facts, occupants)).filter(({ characteristic }) => characteristic === SEX)).toEqual(
      [],
    );
  });
});

describe('a category of people', () => {
  it('counts in the group that an answer would count in', () => {
    expect(groupOfCategory(edition, RACE, 'ASIAN_INDIAN')).toBe('ASIAN');
    expect(groupOfCategory(edition, AGE, 'FROM_75')).toBe('FROM_75');
  });

  it('may be the group itself, where no more is known', () => {
    expect(groupOfCategory(edition, RACE, 'ASIAN')).toBe('ASIAN');
  });

  it('is refused where the edition does not know it, or asks it of another characteristic', () => {
    expect(groupOfCategory(edition, RACE, 'MARTIAN')).toBeNull();
    expect(groupOfCategory(edition, RACE, 'FEMALE')).toBeNull();
    expect(groupOfCategory(edition, AGE, 'FROM_18_TO_24')).toBeNull();
  });
});
