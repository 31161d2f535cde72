import { assert, asyncProperty, integer, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPublication } from '../../schema/publication/build-publication.ts';
import type { PublicationCounts } from '../../schema/publication/count-publication.ts';
import {
  feasibleValues,
  hiddenCells,
  type Line,
  type PublishedCell,
} from '../../schema/publication/protect-table.ts';
import { isPublicationDue } from '../../schema/publication/publication-due.ts';
import { Nation } from '../../schema/vocabulary.ts';

const { ENGLAND, WALES } = Nation;

/** Types by nation: `s` marks a sensitive type. */
function tableOf(rows: Record<string, [number, number]>): { cells: PublishedCell[]; lines: Line[] } {
  const cells = Object.entries(rows).flatMap(([name, values]) =>
    values.map((value, index) => ({
      id: `${name}/${index === 0 ? 'E' : 'W'}`,
      value,
      sensitive: name.startsWith('s'),
    })),
  );
  const lineOf = (fits: (id: string) => boolean): Line => {
    const those = cells.filter(({ id }) => fits(id));
    return { cells: those.map(({ id }) => id), total: those.reduce((sum, { value }) => sum + value, 0) };
  };
  const lines = [
    ...Object.keys(rows).map((name) => lineOf((id) => id.startsWith(`${name}/`))),
    lineOf((id) => id.endsWith('/E')),
    lineOf((id) => id.endsWith('/W')),
  ];
  return { cells, lines };
}
const hiddenIn = async (rows: Record<string, [number, number]>, before: string[] = []) => {
  const { cells, lines } = tableOf(rows);
  return [...(await hiddenCells(cells, lines, before))].sort();
};

describe('A published table (#49)', () => {
  it('shows everything where nothing sensitive is small', async () => {
    expect(await hiddenIn({ sHate: [12, 5], noise: [3, 1] })).toEqual([]);
    expect(await hiddenIn({ sHate: [12, 0], noise: [3, 1] })).toEqual([]);
  });

  it('hides 1 to 4 of what is sensitive, with whatever would give it away by subtraction', async () => {
    // Wales alone could be had from the total of the type; both then from the totals of the nations: a second type goes too.
    expect(await hiddenIn({ sHate: [12, 4], noise: [30, 20], parties: [90, 60] })).toEqual([
      'noise/E',
      'noise/W',
      'sHate/E',
      'sHate/W',
    ]);
    expect(await hiddenIn({ sHate: [12, 5], noise: [30, 20], parties: [90, 60] })).toEqual([]);
  });

  it('prefers a line that has something hidden already', async () => {
    expect(await hiddenIn({ sHate: [12, 4], sCuckooing: [20, 2], noise: [9, 6] })).toEqual([
      'sCuckooing/E',
      'sCuckooing/W',
      'sHate/E',
      'sHate/W',
    ]);
  });

  it('keeps hidden what was hidden in an earlier year’s file', async () => {
    expect(await hiddenIn({ sHate: [12, 9], noise: [30, 20] }, ['sHate/W'])).toEqual([
      'noise/E',
      'noise/W',
      'sHate/E',
      'sHate/W',
    ]);
  });

  it('whatever its numbers, leaves five values possible for each hidden one, or all that a smaller total allows', async () => {
    const number = integer({ min: 0, max: 9 });
    const pair = tuple(number, number);
    await assert(
      asyncProperty(pair, pair, pair, pair, async (hate, abuse, noise, parties) => {
        const { cells, lines } = tableOf({ sHate: hate, sAbuse: abuse, noise, parties });
        const hidden = await hiddenCells(cells, lines);
        for (const { id, value, sensitive } of cells) {
          if (sensitive && value >= 1 && value <= 4) expect(hidden).toContain(id);
        }
        if (hidden.size === cells.length) return;
        const known = new Map(cells.map((cell) => [cell.id, cell]));
        for (const [id, { least, most }] of await feasibleValues(known, lines, hidden)) {
          const value = known.get(id)!.value;
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
          const totals = lines.filter(({ cells: those }) => those.includes(id)).map(({ total }) => total);
          expect(most - least + 1).toBeGreaterThanOrEqual(Math.min(5, Math.min(...totals) + 1));
        }
      }),
      { numRuns: 60, seed: 872 },
    );
  });
});

describe('The yearly publication (#49)', () => {
  const reports = (year: string, code: string, england: number, wales: number) => [
    { year, code, nation: ENGLAND, n: england },
    { year, code, nation: WALES, n: wales },
  ];
  const counts: PublicationCounts = {
    reports: [
      ...reports('2024/25', 'NOISE_NUISANCE', 40, 25),
      ...reports('2025/26', 'NOISE_NUISANCE', 50, 30),
      ...reports('2025/26', 'HATE_CRIME', 9, 2),
    ],
    outcomes: [{ year: '2025/26', code: 'UNRESOLVED', n: 3 }],
    reviews: [
      { year: '2024/25', applications: 1, notMet: 0, carriedOut: 1, recommended: 1 },
      { year: '2025/26', applications: 4, notMet: 2, carriedOut: 2, recommended: 1 },
    ],
    satisfaction: [
      { year: '2024/25', handlingGiven: 29, handlingSatisfied: 20, outcomeGiven: 30, outcomeSatisfied: 15 },
      { year: '2025/26', handlingGiven: 40, handlingSatisfied: 31, outcomeGiven: 12, outcomeSatisfied: 6 },
    ],
  };
  const built = buildPublication(['2024/25', '2025/26'], counts, []);

  it('has the seven measures of 3.5 in the policy’s own words, in its order', async () => {
    expect((await built).sections.map(({ letter, title }) => `${letter} ${title.ENGLISH}`)).toEqual([
      'a The number of ASB reports received by type',
      'b Overall outcomes of cases managed by the landlord',
      'c The number of applications for ASB Case Reviews received',
      'd The number of times the threshold for review was not met',
      'e The number of ASB case reviews carried out',
      'f The number of ASB case reviews that resulted in recommendations being made',
      'g Satisfaction with ASB case handling and outcomes',
    ]);
  });

  it('gives the totals and the counts of case reviews exactly, even where they are small', async () => {
    const { sections } = await built;
    const cells = (letter: string, code: string) =>
      sections.find((one) => one.letter === letter)!.rows.find((row) => row.code === code)!.cells;
    expect(cells('a', 'HATE_CRIME')).toEqual([{ value: 0 }, { value: 11 }]);
    expect(cells('a', 'ALL')).toEqual([{ value: 65 }, { value: 91 }]);
    expect(cells('b', 'UNRESOLVED')).toEqual([{ value: 0 }, { value: 3 }]);
    expect(['c', 'd', 'e', 'f'].map((letter) => cells(letter, 'ALL')[1])).toEqual([
      { value: 4 },
      { value: 2 },
      { value: 2 },
      { value: 1 },
    ]);
  });

  it('hides the small number of hate crimes of a nation, and says [c] for it', async () => {
    const { nations, hidden } = await built;
    const rows = nations[1]!.rows;
    const row = (code: string) => rows.find((one) => one.code === code)!.cells;
    expect(row('HATE_CRIME')).toEqual({ ENGLAND: { symbol: '[c]' }, WALES: { symbol: '[c]' } });
    expect(row('ALL')).toEqual({ ENGLAND: { value: 59 }, WALES: { value: 32 } });
    expect(hidden).toContain('2025/26/HATE_CRIME/WALES');
    expect(nations[0]!.rows.every(({ cells }) => 'value' in cells.ENGLAND && 'value' in cells.WALES)).toBe(
      true,
    );
  });

  it('gives a percentage of at least thirty answers, never of fewer', async () => {
    const { rows, sentence } = (await built).sections[6]!;
    expect(rows.map(({ cells }) => cells)).toEqual([
      [{ symbol: '[c]' }, { value: 78 }],
      [{ value: 50 }, { symbol: '[c]' }],
    ]);
    expect(sentence.ENGLISH).toBe(
      'In 2025/26: Satisfied with how the case was handled: 78% of those who answered. Satisfied with the outcome: not shown, as fewer than 30 people answered.',
    );
  });

  it('does not take a year before anything was recorded for one in which nothing happened', async () => {
    const { sections, nations } = await buildPublication(['2023/24', '2024/25', '2025/26'], counts, []);
    for (const { rows } of sections) {
      for (const { cells } of rows) expect(cells[0]).toEqual({ symbol: '[x]' });
    }
    expect(nations.map(({ year }) => year)).toEqual(['2024/25', '2025/26']);
    const first = await buildPublication(['2023/24', '2024/25'], counts, []);
    expect(first.sections[0]!.sentence.ENGLISH).toBe(
      'In 2024/25: 65 reports received; the year before not recorded.',
    );
  });

  it('says one plain sentence of each', async () => {
    const { sections } = await built;
    expect(sections[0]!.sentence.ENGLISH).toBe('In 2025/26: 91 reports received; the year before 65.');
    expect(sections[5]!.sentence.ENGLISH).toBe(
      'In 2025/26: 1 review with recommendations; the year before 1.',
    );
  });

  it('falls due twelve months after the last, and is asked for from thirty days before', () => {
    const last = new Date('2025-06-10T09:00:00Z');
    const on = (day: string) => isPublicationDue(last, 12, new Date(`${day}T12:00:00Z`));
    expect(on('2026-05-10')).toEqual({ due: false, dueOn: '2026-06-10' });
    expect(on('2026-05-11').due).toBe(true);
    expect(isPublicationDue(null, 12, last)).toEqual({ due: true, dueOn: null });
  });
});
