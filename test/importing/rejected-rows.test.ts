import { readFile } from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { counts, ImportKit, REGISTER, registerMapping, registerOf } from './import-test-kit.ts';

const row = (
  cells: Partial<Record<'ref' | 'logged' | 'area' | 'scheme' | 'what' | 'type' | 'where', string>>,
) =>
  [
    cells.ref ?? 'A1',
    cells.logged ?? '03/06/2025',
    cells.area ?? 'Cardiff',
    cells.scheme ?? 'Mill House',
    cells.what ?? 'x',
    cells.type ?? 'Noise',
    cells.where ?? '',
  ].join(',');

describe('a bad row', () => {
  it.each([
    [
      'with a day that does not exist',
      row({ logged: '31/02/2025' }),
      'Logged',
      '31/02/2025',
      /is not a date and time written as/,
    ],
    ['from the future', row({ logged: '01/01/2031' }), 'Logged', '01/01/2031', /lies in the future/],
    ['without a date', row({ logged: '' }), 'Logged', '', /is blank and must not be/],
    ['without an area', row({ area: ' ' }), 'Area', '', /is blank and must not be/],
    [
      'of a type that the mapping does not know',
      row({ type: 'Smells' }),
      'Type',
      'Smells',
      /is not among the values/,
    ],
    [
      'with a cell too few',
      'A1,03/06/2025,Cardiff',
      '',
      'A1,03/06/2025,Cardiff',
      /has 3 cells and the header 7/,
    ],
    ['with a cell too many', `${row({})},extra`, '', `${row({})},extra`, /has 8 cells and the header 7/],
    ['with a NUL in it', row({ what: 'a\u0000b' }), 'What', 'a\u0000b', /holds a character that is no text/],
    [
      'with text after a quotation mark',
      row({ what: '"x"y' }),
      '',
      row({ what: '"x"y' }),
      /text follows a closing quotation mark/,
    ],
    [
      'with a name beyond all measure',
      row({ area: 'x'.repeat(201) }),
      'Area',
      'x'.repeat(201),
      /is longer than 200 characters/,
    ],
  ])(
    '%s is rejected with line, column, value and reason, and the rows around it come in',
    async (_, bad, column, value, reason) => {
      await using kit = await ImportKit.make();
      const summary = await kit.importText([REGISTER, row({}), bad, row({})].join('\n'));
      expect(counts(summary)).toEqual({ read: 3, imported: 2, filtered: 0, alreadyThere: 0, rejected: 1 });
      expect(await kit.rejected(summary)).toEqual([
        { line: '3', column, value, reason: expect.stringMatching(reason) },
      ]);
      expect(await kit.count('report')).toBe(2);
    },
  );

  it('with several faults names them all in one line', async () => {
    await using kit = await ImportKit.make();
    const summary = await kit.importText([REGISTER, row({ logged: 'soon', type: 'Smells' })].join('\n'));
    const [line, ...others] = await kit.rejected(summary);
    expect(line?.reason).toMatch(/is not a date and time.*; Type: is not among the values/);
    expect(others).toEqual([]);
  });

  it('of damaged UTF-8 is rejected, and the good ones keep their letters', async () => {
    await using kit = await ImportKit.make();
    const good = row({ area: 'Ynys Môn', scheme: 'Tŷ Ddewi' });
    const bytes = Buffer.concat([
      Buffer.from(`${REGISTER}\n${good}\n`),
      iconv.encode(row({ what: 'café' }), 'latin1'),
    ]);
    const summary = await kit.importText(bytes);
    expect(counts(summary)).toMatchObject({ imported: 1, rejected: 1 });
    expect(await kit.rejected(summary)).toMatchObject([{ line: '3', column: 'What' }]);
    expect(await kit.rows('select name from area')).toEqual([{ name: 'Ynys Môn' }]);
  });

  it('with a latitude and no longitude, or one off the globe, is rejected', async () => {
    const report = { ...registerMapping.report, latitude: 'Ref', longitude: 'Where' };
    await using kit = await ImportKit.make({
      ...registerMapping,
      report: { ...report, externalReference: undefined, placeName: undefined },
    });
    const summary = await kit.importText(
      [
        REGISTER,
        row({ ref: '51.5', where: '-3.1' }),
        row({ ref: '51.5', where: '' }),
        row({ ref: '95', where: '-3' }),
        row({ ref: '', where: '' }),
      ].join('\n'),
    );
    expect(counts(summary)).toMatchObject({ imported: 2, rejected: 2 });
    expect((await kit.rejected(summary)).map(({ column }) => column)).toEqual(['Where', 'Ref']);
  });

  it('that would be a report of domestic abuse is rejected: its readers are named people, whom a file cannot name', async () => {
    const category = { column: 'Type', values: { Home: 'DOMESTIC_ABUSE' } };
    await using kit = await ImportKit.make({
      ...registerMapping,
      report: { ...registerMapping.report, category },
    });
    const summary = await kit.importText([REGISTER, row({ type: 'Home' })].join('\n'));
    expect(counts(summary)).toMatchObject({ imported: 0, rejected: 1 });
  });

  it('that only the database refuses is rejected alone, and its batch comes in without it', async () => {
    await using kit = await ImportKit.make();
    await kit.rows(`alter table report add constraint no_seven check (external_reference <> 'R7')`);
    const summary = await kit.importText(registerOf(20));
    expect(counts(summary)).toEqual({ read: 20, imported: 19, filtered: 0, alreadyThere: 0, rejected: 1 });
    expect(await kit.rejected(summary)).toMatchObject([
      { line: '8', reason: 'the database refuses it (23514)' },
    ]);
    expect(await kit.rows('select imported_count, rejected_count, read_count from data_import')).toEqual([
      { imported_count: 19, rejected_count: 1, read_count: 20 },
    ]);
  });

  it('cannot plant a formula in the errors file', async () => {
    await using kit = await ImportKit.make();
    const { errorsFile } = await kit.importText(
      [REGISTER, row({ logged: '=HYPERLINK(1)' }), row({ logged: '@x' })].join('\n'),
    );
    expect(await readFile(errorsFile ?? '', 'utf8')).toMatch(/,'=HYPERLINK\(1\),.*\r\n.*,'@x,/);
  });
});

describe('the errors file', () => {
  it('stands beside the file unless another place is named', async () => {
    await using kit = await ImportKit.make();
    const file = await kit.folder.write('r.csv', [REGISTER, row({ logged: 'x' })].join('\n'));
    expect((await kit.import(file)).errorsFile).toBe(`${file}.errors.csv`);
    const named = path.join(kit.folder.path, 'mine.csv');
    expect((await kit.import(file, { errorsFile: named })).errorsFile).toBe(named);
  });

  it('of an earlier run is not left behind by a run without faults', async () => {
    await using kit = await ImportKit.make();
    const { errorsFile } = await kit.importText([REGISTER, row({ logged: 'x' })].join('\n'));
    await kit.importText([REGISTER, row({})].join('\n'));
    await expect(readFile(errorsFile ?? '')).rejects.toThrow('ENOENT');
  });

  it('is never the file itself, which would be lost', async () => {
    await using kit = await ImportKit.make();
    const file = await kit.folder.write('r.csv', registerOf(1));
    await expect(kit.import(file, { errorsFile: file })).rejects.toThrow(
      'must not be the file that is imported',
    );
    expect(await readFile(file, 'utf8')).toBe(registerOf(1));
  });

  it('that cannot be written is a fault before anything is imported', async () => {
    await using kit = await ImportKit.make();
    await expect(kit.importText(registerOf(1), { errorsFile: '/nowhere/e.csv' })).rejects.toThrow(
      'cannot be written',
    );
    expect(await kit.count('data_import')).toBe(0);
  });
});
