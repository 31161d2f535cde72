import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOccupants } from '../../server/importing/import-occupants.ts';
import { ImportKit } from './import-test-kit.ts';

const HEADER = 'Year,Area,Characteristic,Category,People';
let kit: ImportKit;
beforeAll(async () => {
  kit = await ImportKit.make();
  await kit.rows(`insert into area (name) values ('North'), ('Môn')`);
});
afterAll(() => kit?.[Symbol.asyncDispose]());

const take = async (lines: string[], request: { dryRun?: boolean; header?: string } = {}) =>
  importOccupants(kit.url, {
    file: await kit.folder.write('occupants.csv', [request.header ?? HEADER, ...lines].join('\r\n')),
    by: 'tester',
    dryRun: request.dryRun ?? false,
  });
const kept = () =>
  kit.rows(
    `select o.year, a.name as area, o.characteristic, o.category, o.people
       from occupant_count o join area a on a.id = o.area_id order by 1, 2, 3, 4`,
  );

describe('a file of who lives in the landlord’s homes (15.4)', () => {
  it('is taken in by area, year and category, and the run is on record', async () => {
    const summary = await take(['2025/26,north,sex,female,510', '2025-26,MÔN,SEX,FEMALE,40']);
    expect(summary).toMatchObject({ mapping: 'occupants', read: 2, imported: 2, rejected: 0 });
    expect(await kept()).toEqual([
      { year: '2025', area: 'Môn', characteristic: 'SEX', category: 'FEMALE', people: 40 },
      { year: '2025', area: 'North', characteristic: 'SEX', category: 'FEMALE', people: 510 },
    ]);
    expect(
      await kit.rows('select mapping, status, imported_count from data_import where id = $1', [
        summary.importId,
      ]),
    ).toEqual([{ mapping: 'occupants', status: 'COMPLETED', imported_count: 2 }]);
  });

  it('replaces the years that it tells of and leaves the others', async () => {
    await take(['2024/25,North,SEX,MALE,480']);
    await take(['2025/26,North,SEX,FEMALE,505']);
    expect((await kept()).map(({ year, people }: Record<string, unknown>) => [year, people])).toEqual([
      ['2024', 480],
      ['2025', 505],
    ]);
  });

  it('is tried without writing anything', async () => {
    const before = await kept();
    expect(await take(['2025/26,North,SEX,FEMALE,1'], { dryRun: true })).toMatchObject({
      imported: 1,
      importId: null,
    });
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['2025/27,North,SEX,FEMALE,1', 'is not a financial year'],
    ['2025/26,Atlantis,SEX,FEMALE,1', 'is no area of the landlord'],
    ['2025/26,North,SHOE_SIZE,FEMALE,1', 'is not one of AGE'],
    ['2025/26,North,SEX,MARTIAN,1', 'is no category of SEX by the edition CENSUS_2021'],
    ['2025/26,North,SEX,FEMALE,-1', 'is not a number of people'],
    ['2025/26,North,SEX,FEMALE,1.5', 'is not a number of people'],
    ['2025/26,North,SEX,FEMALE,', 'is not a number of people'],
    ['2025/26,North,SEX,FEMALE', 'the row has 4 cells and the header 5'],
  ])('with the row %s is refused whole, and says that it %s', async (row, reason) => {
    const before = await kept();
    const summary = await take(['2025/26,North,SEX,MALE,490', row]);
    expect(summary).toMatchObject({ read: 2, imported: 0, rejected: 2, importId: null });
    const errors = await readFile(summary.errorsFile!, 'utf8');
    expect(errors.trim().split('\n')).toHaveLength(2);
    expect(errors).toContain(reason);
    expect(await kept()).toEqual(before);
  });

  it.each([
    [['2025/26,North,SEX,FEMALE,1', '2025/26,north,Sex,Female,2'], 'is told twice'],
    [
      ['2025/26,North,RACE,ASIAN,9', '2025/26,North,RACE,ASIAN_INDIAN,4'],
      'would be counted twice beside ASIAN',
    ],
    [
      ['2025/26,North,RACE,ASIAN_INDIAN,4', '2025/26,North,RACE,ASIAN,9'],
      'would be counted twice beside ASIAN_INDIAN',
    ],
  ])('that tells of the same people twice is refused: %s', async (rows, reason) => {
    const { errorsFile } = await take(rows);
    expect(await readFile(errorsFile!, 'utf8')).toContain(reason);
  });

  it('without a column that is needed is refused in one sentence', async () => {
    await expect(take(['2025/26,North,1'], { header: 'Year,Area,People' })).rejects.toThrow(
      'lacks columns that the mapping occupants reads: characteristic, category',
    );
  });
});
