import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoSided } from '../../schema/analytics/normal-distribution.ts';
import { PREFER_NOT_TO_SAY } from '../../schema/equality/equality-edition.ts';
import { buildEqualitySummary } from '../../schema/equality-figures/build-equality-summary.ts';
import { type CountedCell, cellId, countCube, planOf } from '../../schema/equality-figures/equality-cube.ts';
import { discoveriesUpTo, ratioOf, shareOf } from '../../schema/equality-figures/equality-findings.ts';
import {
  areaParts,
  type EqualityFact,
  groupsOf,
  unitOf,
} from '../../schema/equality-figures/equality-unit.ts';
import { perturbationTable, roundingRows } from '../../schema/equality-figures/perturbation-table.ts';
import { recordKey } from '../../schema/equality-figures/record-key.ts';
import { protect, rangeOf, sumsOf, tooFewValues } from '../../schema/equality-figures/release-gate.ts';
import {
  CaseOutcome,
  CategoryCode,
  Characteristic,
  EqualityBreakdown,
  EqualitySide,
  PartyRole,
  SexAnswer,
} from '../../schema/vocabulary.ts';
import { equalityFact, equalityLoad, loadEdition } from '../support/equality-load.ts';

const edition = loadEdition;
const fact = equalityFact;
const secret = Buffer.alloc(32, 'a secret of the tests');
const rounding = perturbationTable(roundingRows());
const { PERSON_HARMED, ALLEGED_PERPETRATOR } = EqualitySide;

const caseLoad = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 1e9 }))
  .map(([many, seed]) => equalityLoad(many, seed));

const counted = (facts: readonly EqualityFact[]) => {
  const areas = areaParts(facts);
  const plan = planOf(groupsOf(edition), areas.codes);
  const units = facts.flatMap((each) => unitOf(each, edition, areas.of) ?? []);
  return { plan, cells: countCube(plan, units, (id) => recordKey(secret, 'PERSON_IN_CASE', id), rounding) };
};

describe('who is counted as what (15.4)', () => {
  const unit = (change: Partial<EqualityFact>) => unitOf(fact(change), edition, (id) => id);

  it.each([
    [PartyRole.VICTIM, PERSON_HARMED],
    [PartyRole.HOUSEHOLD_MEMBER, PERSON_HARMED],
    [PartyRole.OTHER_AFFECTED, PERSON_HARMED],
    [PartyRole.ALLEGED_PERPETRATOR, ALLEGED_PERPETRATOR],
    [PartyRole.WITNESS, undefined],
    [PartyRole.REPORTER, undefined],
    [PartyRole.REPRESENTATIVE, undefined],
  ])('a %s is counted as %s', (role, side) => {
    expect(unit({ role })?.side).toBe(side);
  });

  it('what was not asked, and whom nobody asked at all, is not asked; a wish not to say is kept apart', () => {
    const { groups } = unit({ answers: { race: PREFER_NOT_TO_SAY as never } })!;
    expect(groups.RACE).toBe('PREFER_NOT_TO_SAY');
    expect(groups.SEX).toBe('NOT_ASKED');
    expect(unit({ answers: null })!.groups.RACE).toBe('NOT_ASKED');
    expect(unit({ age: null })!.groups.AGE).toBe('NOT_ASKED');
  });

  it('hate crime, domestic abuse and cuckooing are told only with what is as frequent (#133)', () => {
    const groups = [
      CategoryCode.HATE_CRIME,
      CategoryCode.DOMESTIC_ABUSE,
      CategoryCode.CUCKOOING_MATE_CRIME,
      CategoryCode.VIOLENCE,
    ];
    expect(new Set(groups.map((category) => unit({ category })!.parts.CATEGORY)).size).toBe(1);
  });

  it('the first of April begins a year, and its first quarter', () => {
    expect(unit({ openedOn: '2025-04-01' })!.parts.QUARTER).toBe('1');
    expect(unit({ openedOn: '2026-03-31' })!.parts.QUARTER).toBe('4');
  });

  it('of seven areas the five largest are told, the other two as one', () => {
    const facts = 'abcdefg'.split('').flatMap((areaId, index) => Array(10 - index).fill(fact({ areaId })));
    const { codes, of } = areaParts(facts);
    expect(codes).toEqual(['a', 'b', 'c', 'd', 'e', 'OTHER_AREAS']);
    expect([of('a'), of('f'), of('g')]).toEqual(['a', 'OTHER_AREAS', 'OTHER_AREAS']);
  });
});

describe('the cube', () => {
  const everybody = (cells: readonly CountedCell[], side: EqualitySide) =>
    cells.find(
      ({ id }) =>
        id ===
        cellId({ side, characteristic: null, group: 'ALL', by: EqualityBreakdown.EVERYTHING, part: 'ALL' }),
    )!;

  it('counts a person once on each side of a case, however often they are named there', () => {
    const { cells } = counted([
      fact(),
      fact({ role: PartyRole.HOUSEHOLD_MEMBER }),
      fact({ role: PartyRole.ALLEGED_PERPETRATOR }),
      fact({ caseId: 'another case' }),
    ]);
    expect([everybody(cells, PERSON_HARMED).count, everybody(cells, ALLEGED_PERPETRATOR).count]).toEqual([
      2, 1,
    ]);
  });

  it('is the same list of cells whoever is in it', () => {
    expect(counted([fact()]).cells.map(({ id }) => id)).toEqual(
      counted([fact({ age: null, answers: null })]).cells.map(({ id }) => id),
    );
  });

  it('adds up: groups to everybody, parts to the year; no figure is off by more than four', () => {
    fc.assert(
      fc.property(caseLoad, (facts) => {
        const { plan, cells } = counted(facts);
        const byId = new Map(cells.map((cell) => [cell.id, cell]));
        for (const side of Object.values(EqualitySide))
          for (const { whole, parts } of sumsOf(plan, side)) {
            const sum = parts.reduce((all, part) => all + byId.get(part)!.count, 0);
            if (sum !== byId.get(whole)!.count) return false;
          }
        return cells.every(({ count, figure }) => {
          const { least, most } = rangeOf(figure);
          return count >= least && count <= most;
        });
      }),
      { numRuns: 15 },
    );
  });

  it('asked twice under the secret of a year it is the same, in whatever order rows come; under another it is not', async () => {
    const facts = Array.from({ length: 63 }, (_, index) =>
      fact({
        caseId: `${index}`,
        category: Object.values(CategoryCode)[index % 12]!,
        outcome: Object.values(CaseOutcome)[index % 13]!,
      }),
    );
    const built = (of: readonly EqualityFact[], by = secret) =>
      buildEqualitySummary(of, by, { from: '2025-04-01', areaNames: {}, living: null });
    expect(await built(facts.toReversed())).toEqual(await built(facts));
    expect((await built(facts, Buffer.alloc(32, 'another year'))).figures).not.toEqual(
      (await built(facts)).figures,
    );
  });
});

describe('before anything is released', () => {
  it('of every true 1 to 4 at least four values remain possible for whoever knows all figures and their sums', async () => {
    await fc.assert(
      fc.asyncProperty(caseLoad, async (facts) => {
        const { plan, cells } = counted(facts);
        for (const side of Object.values(EqualitySide)) {
          const { givenAway } = await protect(cells, plan, side);
          const own = cells.filter((cell) => cell.side === side);
          expect(givenAway).toEqual([]);
          expect(await tooFewValues(own, sumsOf(plan, side))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('a year without a case has figures too: all of them 0 to 4', async () => {
    const { figures, givenAway } = await buildEqualitySummary([], secret, {
      from: '2025-04-01',
      areaNames: {},
      living: null,
    });
    expect([new Set(Object.values(figures)), givenAway]).toEqual([new Set(['[low]']), []]);
  });

  it('nobody is left as the difference of two figures', async () => {
    const facts = [
      ...Array.from({ length: 50 }, (_, index) =>
        fact({ caseId: `${index}`, answers: { sex: SexAnswer.FEMALE } }),
      ),
      fact({ caseId: 'one', answers: { sex: SexAnswer.MALE } }),
      fact({ caseId: 'two', answers: { sex: PREFER_NOT_TO_SAY as never } }),
    ];
    const { heldBack, figures } = await buildEqualitySummary(facts, secret, {
      from: '2025-04-01',
      areaNames: {},
      living: null,
    });
    const women = cellId({
      side: PERSON_HARMED,
      characteristic: Characteristic.SEX,
      group: 'FEMALE',
      by: EqualityBreakdown.EVERYTHING,
      part: 'ALL',
    });
    // 50 of 52: what is left is two people, in two groups.
    expect([heldBack[women], figures[women]]).toEqual(['DIFFERENCE_TELLS', '[c]']);
  });

  it('of fewer than thirty people nine tenths of whom are alike, the row is held back', async () => {
    const facts = Array.from({ length: 20 }, (_, index) =>
      fact({ caseId: `${index}`, answers: { sex: index < 18 ? SexAnswer.FEMALE : SexAnswer.MALE } }),
    );
    const { heldBack } = await buildEqualitySummary(facts, secret, {
      from: '2025-04-01',
      areaNames: {},
      living: null,
    });
    const women = cellId({
      side: PERSON_HARMED,
      characteristic: Characteristic.SEX,
      group: 'FEMALE',
      by: EqualityBreakdown.EVERYTHING,
      part: 'ALL',
    });
    expect(heldBack[women]).toBe('NEARLY_ALL_IN_ONE_CELL');
  });

  it('a cell that its sums leave too few values is found', async () => {
    // Three cells of 0 to 4 that add up to 15, told within four: at least 11, so each is 3 or 4.
    const cell = (id: string, count: number, figure: CountedCell['figure']): CountedCell => ({
      id,
      count,
      figure,
      side: PERSON_HARMED,
      characteristic: null,
      group: 'ALL',
      by: EqualityBreakdown.EVERYTHING,
      part: 'ALL',
    });
    const cells = [cell('a', 4, '[low]'), cell('b', 4, '[low]'), cell('c', 4, '[low]'), cell('all', 12, 15)];
    const sums = [{ whole: 'all', parts: ['a', 'b', 'c'] }];
    expect(await tooFewValues(cells, sums)).toEqual(['a', 'b', 'c']);
    expect(await tooFewValues([...cells.slice(0, 3), cell('all', 12, 10)], sums)).toEqual([]);
  });
});

describe('what the figures show', () => {
  it('a share needs ten of twenty', () => {
    expect(shareOf({ counted: 10, base: 20 })).toMatchObject({ value: 0.5 });
    expect(shareOf({ counted: '[low]', base: 20 })).toBeNull();
    expect(shareOf({ counted: '[c]', base: 40 })).toBeNull();
    expect(shareOf({ counted: 10, base: 15 })).toBeNull();
    expect(shareOf({ counted: 10, base: null })).toBeNull();
  });

  it('its interval is Wilson’s for 65 of 100 (0.552544 to 0.736358), wider by the rounding', () => {
    const wider = Math.sqrt(69 / 65);
    const { lower, upper } = shareOf({ counted: 65, base: 100 })!;
    expect(lower).toBeCloseTo(0.65 - (0.65 - 0.552544) * wider, 5);
    expect(upper).toBeCloseTo(0.65 + (0.736358 - 0.65) * wider, 5);
  });

  it('a ratio is of two shares; its error takes in the rounding of each summed cell', () => {
    // SE² = 44 ÷ 40² + (50 + 4 × 2) ÷ 50² = 0.0275 + 0.0232.
    const { value, lower, upper } = ratioOf({ counted: 40, base: 100 }, { counted: 50, base: 250 }, 2)!;
    expect(value).toBe(2);
    expect(Math.log(upper / lower) / 2 / 1.959964).toBeCloseTo(Math.sqrt(0.0507), 5);
  });

  it('chance is the normal distribution’s', () => {
    expect(twoSided(0)).toBeCloseTo(1, 6);
    expect(twoSided(1.959964)).toBeCloseTo(0.05, 6);
    expect(twoSided(3.290527)).toBeCloseTo(0.001, 6);
  });

  it('of many looks a tenth may be for nothing (Benjamini and Hochberg)', () => {
    // Limits of five at a tenth: 0.02, 0.04, 0.06, 0.08, 0.10; 0.055 is under its third limit, and so takes 0.03 along.
    expect(discoveriesUpTo([0.5, 0.01, 0.055, 0.03, 0.9])).toBe(0.055);
    expect(discoveriesUpTo([0.5, 0.3])).toBe(-1);
    expect(discoveriesUpTo([])).toBe(-1);
  });

  it('a group that is reached in time far less often is flagged for a look, and one of few is not compared', async () => {
    const reached = (sex: SexAnswer, many: number, inTime: number) =>
      Array.from({ length: many }, (_, index) =>
        fact({ caseId: `${sex} ${index}`, answers: { sex }, onTime: index < inTime }),
      );
    const { treatment } = await buildEqualitySummary(
      [...reached(SexAnswer.FEMALE, 200, 180), ...reached(SexAnswer.MALE, 200, 90)],
      secret,
      { from: '2025-04-01', areaNames: {}, living: null },
    );
    const flagOf = (group: string) =>
      treatment.find(
        (each) => each.group === group && each.treatment === 'CONTACT_IN_TIME' && each.side === PERSON_HARMED,
      )?.flag;
    expect([flagOf('MALE'), flagOf('FEMALE')]).toEqual(['REVIEW', 'REVIEW']);
    const few = await buildEqualitySummary(
      [...reached(SexAnswer.FEMALE, 200, 180), ...reached(SexAnswer.MALE, 12, 2)],
      secret,
      { from: '2025-04-01', areaNames: {}, living: null },
    );
    const male = few.treatment.find((each) => each.group === 'MALE' && each.treatment === 'CONTACT_IN_TIME')!;
    expect([male.share, male.ratio, male.flag]).toEqual([null, null, 'TOO_FEW']);
  });

  it('where fewer than seven in ten answered, nothing is compared by it', async () => {
    const facts = Array.from({ length: 200 }, (_, index) =>
      fact({
        caseId: `${index}`,
        answers: index < 120 ? { sex: index % 2 ? SexAnswer.MALE : SexAnswer.FEMALE } : null,
      }),
    );
    const { completeness, treatment } = await buildEqualitySummary(facts, secret, {
      from: '2025-04-01',
      areaNames: {},
      living: null,
    });
    const bySex = completeness.find(
      (each) => each.side === PERSON_HARMED && each.characteristic === Characteristic.SEX,
    )!;
    expect(bySex).toMatchObject({ answered: 0.6, notAsked: 80, state: 'TOO_INCOMPLETE' });
    expect(treatment.filter((each) => each.characteristic === Characteristic.SEX)).toEqual([]);
  });
});
