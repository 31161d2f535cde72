import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { perturbFile } from '../../server/disclosure/perturb-file.ts';
import { TemporaryFolder } from '../importing/temporary-folder.ts';

const shared = fileURLToPath(new URL('../../../shared/data/disclosure', import.meta.url));
const micro = path.join(shared, 'ons_micro.csv');
const ptable = path.join(shared, 'ons_ptable_10_5_rule.csv.gz');
const absent = existsSync(micro) ? false : '../shared/data/disclosure is not on this machine';

describe('the method of the Office for National Statistics, with its own table and its own records', () => {
  const counted = async (by: string[], threshold = 10) =>
    (await perturbFile({ micro, ptable, by, threshold })).lines;

  it('gives the figures that its 10-5 rule gives, worked by hand from the counts', async ({ skip }) => {
    if (absent) skip(absent);
    // 227, 373, 189, 109 and 102 records, each to its nearest multiple of five.
    expect(await counted(['var1'])).toEqual(['var1,count', '1,225', '2,375', '3,190', '4,110', '5,100']);
  });

  it('tells every combination of the columns, and nothing of what is below ten', async ({ skip }) => {
    if (absent) skip(absent);
    const lines = await counted(['var1', 'var5', 'var8']);
    expect(lines).toHaveLength(1 + 5 * 10 * 4);
    // 10, 10, 7, 14, 11, 12, 8 and 7 records.
    expect(lines.slice(0, 9)).toEqual([
      'var1,var5,var8,count',
      '1,1,A,10',
      '1,1,B,10',
      '1,1,C,',
      '1,1,D,15',
      '1,2,A,10',
      '1,2,B,10',
      '1,2,C,',
      '1,2,D,',
    ]);
    for (const line of lines.slice(1)) expect(line).toMatch(/,(|[1-9]\d*[05])$/);
  });
});

describe('a file that cannot be counted', () => {
  const table = ['pcv,ckey,pvalue', ...[...Array(750)].map((_, index) => `${index + 1},0,0`)].join('\n');
  const refusal = async (records: string, rows = table) => {
    await using folder = await TemporaryFolder.make();
    const place = { micro: await folder.write('m.csv', records), ptable: await folder.write('p.csv', rows) };
    return await perturbFile({ ...place, by: ['a'], threshold: 10 }).then(
      ({ lines }) => lines.join('\n'),
      (fault: Error) => fault.message.replaceAll(`${folder.path}${path.sep}`, ''),
    );
  };

  it.each([
    ['a column that is not there', 'record_key,b\n1,x\n', 'm.csv has no column “a”; it has record_key, b.'],
    ['records without their keys', 'a\nx\n', 'm.csv has no column “record_key”; it has a.'],
    [
      'a key that is none',
      'record_key,a\n1,x\nlow,x\n',
      'm.csv, line 3: record_key is not a whole number of at least 0.',
    ],
    ['a row cut short', 'record_key,a\n1\n', 'm.csv, line 2: 2 cells are needed.'],
  ])('%s, is named with its place', async (_, records, says) => {
    expect(await refusal(records)).toBe(says);
  });

  it('a table that lacks a row is named with the row: nobody is told unprotected by mistake', async () => {
    expect(await refusal('record_key,a\n1,x\n', table.replace('\n9,0,0', ''))).toBe(
      'p.csv: pcv 9 with ckey 0 is missing.',
    );
  });
});
