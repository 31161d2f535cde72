import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { counts, ImportKit } from './import-test-kit.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const real = (name: string) => path.join(DATA, name);

describe('the real files', () => {
  const halfYear = real('police/asb_2025_H1.csv.gz');
  it('of half a year of police-recorded ASB come in whole, equal rows too, and once only (331,757 rows)', async (context) => {
    if (!existsSync(halfYear)) context.skip(`${halfYear} is not there`);
    await using kit = await ImportKit.make();
    const summary = await kit.import(halfYear, { mapping: undefined });
    expect(counts(summary)).toEqual({
      read: 331_757,
      imported: 331_757,
      filtered: 0,
      alreadyThere: 0,
      rejected: 0,
    });
    expect(
      await kit.rows(
        `select count(*)::int as reports, count(distinct import_row)::int as rows, count(distinct reference)::int as refs,
                count(*) filter (where category is not null)::int as categorised,
                count(*) filter (where place_name is null)::int as without_place,
                count(*) filter (where place_name ~* '^(on or near|no location)?\\s*$')::int as blank_place,
                count(*) filter (where lsoa_code is null)::int as without_lsoa,
                count(*) filter (where received_precision <> 'MONTH')::int as not_months from report`,
      ),
    ).toEqual([
      {
        ...{ reports: 331_757, rows: 331_757, refs: 331_757, categorised: 0 },
        ...{ without_place: 4_909, blank_place: 0, without_lsoa: 22_984, not_months: 0 },
      },
    ]);
    expect(
      await kit.rows(
        `select to_char(received_at at time zone 'Europe/London', 'YYYY-MM') as month, count(*)::int as n from report group by 1 order by 1`,
      ),
    ).toEqual([
      { month: '2025-01', n: 43_874 },
      { month: '2025-02', n: 44_121 },
      { month: '2025-03', n: 57_753 },
      { month: '2025-04', n: 61_797 },
      { month: '2025-05', n: 62_684 },
      { month: '2025-06', n: 61_528 },
    ]);
    expect(await kit.rows('select nation, count(*)::int as n from service group by 1 order by 1')).toEqual([
      { nation: 'ENGLAND', n: 35 },
      { nation: 'NORTHERN_IRELAND', n: 1 },
      { nation: 'WALES', n: 4 },
    ]);
    const again = await kit.import(halfYear, { mapping: undefined });
    expect(counts(again)).toMatchObject({ imported: 0, alreadyThere: 331_757 });
  });

  for (const [name, read, imported] of [
    ['police/2025-06-merseyside-street.csv.gz', 13_012, 1_212],
    ['police/2025-07-south-yorkshire-street.csv.gz', 15_710, 2_640],
  ] as const) {
    it(`of a whole month give their anti-social behaviour alone: ${name}`, async (context) => {
      if (!existsSync(real(name))) context.skip(`${real(name)} is not there`);
      await using kit = await ImportKit.make();
      const summary = await kit.import(real(name), { mapping: undefined });
      expect(counts(summary)).toEqual({
        read,
        imported,
        filtered: read - imported,
        alreadyThere: 0,
        rejected: 0,
      });
    });
  }

  const requests = real('nyc311/nyc311_2015-12_20000rows.csv.gz');
  it('of service requests give the noise complaints, and a case for each that was closed', async (context) => {
    if (!existsSync(requests)) context.skip(`${requests} is not there`);
    await using kit = await ImportKit.make();
    const summary = await kit.import(requests, { mapping: undefined });
    expect(counts(summary)).toEqual({
      read: 20_000,
      imported: 5_422,
      filtered: 14_578,
      alreadyThere: 0,
      rejected: 0,
    });
    expect(
      await kit.rows('select count(*)::int as reports, count(case_id)::int as cases from report'),
    ).toEqual([{ reports: 5_422, cases: 5_381 }]);
    expect(await kit.rows('select category, count(*)::int as n from report group by 1 order by 1')).toEqual([
      { category: 'NOISE_NUISANCE', n: 5_422 - 1_045 - 46 },
      { category: 'PARTIES', n: 1_045 + 46 },
    ]);
  });
});
