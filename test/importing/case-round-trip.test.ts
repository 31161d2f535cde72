import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCases } from '../../server/importing/write-case-export.ts';
import { counts, ImportKit } from './import-test-kit.ts';

const ONE = '01900000-0000-7000-8000-000000000001';
const TWO = '01900000-0000-7000-8000-000000000002';
const THREE = '01900000-0000-7000-8000-000000000003';

/** Three cases, one of them restricted to named staff. */
async function withCases(kit: ImportKit): Promise<void> {
  await kit.rows(`with area as (insert into area (name) values ('=Dyfed') returning id)
    insert into service (area_id, name, type, nation) select id, 'Tŷ "Ddewi"', 'CAS2', 'WALES' from area`);
  await kit.rows(
    `insert into asb_case (id, reference, status, stage, category, harm_rating, risk_level, urgency, hate_strands, service_id,
       named_staff, opened_at, closed_at, outcome, closure_notice_at, policy_version_id, external_reference)
     select x.id::uuid, x.reference, x.status, x.stage, 'HATE_CRIME', 'SERIOUS', 'HIGH', 'EMERGENCY', '{RACE,AGE}', s.id,
            x.named::uuid[], '2026-03-29T01:30:00.125Z', x.closed::timestamptz, x.outcome, x.closed::timestamptz, p.id, '-7,"x"'
       from service s, policy_version p, (values
         ('${ONE}', 'ASB-2026-000041', 'CLOSED', 'CLOSED', null, '2026-04-01T10:00:00Z', 'TRANSFERRED'),
         ('${TWO}', 'ASB-2026-000042', 'MONITORING', 'MONITORING', null, null, null),
         ('${THREE}', 'ASB-2026-000043', 'OPEN', 'ACTION_PLAN', '{${ONE}}', null, null)
       ) as x (id, reference, status, stage, named, closed, outcome)`,
  );
}

describe('cases exported and imported again', () => {
  it('are in another database what they were in the first', async () => {
    await using from = await ImportKit.make();
    await using into = await ImportKit.make();
    await withCases(from);
    const file = path.join(from.folder.path, 'cases.csv');
    expect(await exportCases(from.url, file)).toEqual({ exported: 2, leftOut: 1 });
    const summary = await into.import(file, { mapping: undefined });
    expect(summary.mapping).toBe('case-export');
    expect(counts(summary)).toEqual({ read: 2, imported: 2, filtered: 0, alreadyThere: 0, rejected: 0 });
    const back = path.join(from.folder.path, 'back.csv');
    await exportCases(into.url, back);
    expect(await readFile(back, 'utf8')).toBe(await readFile(file, 'utf8'));
    expect(await into.rows(`select app.take_references('ASB', 2026, 1) as next`)).toEqual([{ next: 43 }]);
  });

  it('into the same database add nothing', async () => {
    await using kit = await ImportKit.make();
    await withCases(kit);
    const file = path.join(kit.folder.path, 'cases.csv');
    await exportCases(kit.url, file);
    expect(counts(await kit.import(file, { mapping: 'case-export' }))).toMatchObject({
      imported: 0,
      alreadyThere: 2,
    });
    expect(await kit.count('asb_case')).toBe(3);
  });

  it('are rejected where another case has their reference', async () => {
    await using kit = await ImportKit.make();
    await withCases(kit);
    const file = path.join(kit.folder.path, 'cases.csv');
    await exportCases(kit.url, file);
    const other = (await readFile(file, 'utf8')).replaceAll(ONE, '01900000-0000-7000-8000-00000000000f');
    const summary = await kit.importText(other, { mapping: 'case-export' });
    expect(counts(summary)).toMatchObject({ alreadyThere: 1, rejected: 1 });
    expect(await kit.rejected(summary)).toMatchObject([
      {
        line: '2',
        column: 'reference',
        value: 'ASB-2026-000041',
        reason: 'is the reference of another case',
      },
    ]);
  });

  it('leave restricted cases, names, addresses and words about people out, and plant no formula', async () => {
    await using kit = await ImportKit.make();
    await withCases(kit);
    const file = path.join(kit.folder.path, 'cases.csv');
    await exportCases(kit.url, file);
    const rows = parse(await readFile(file), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ reference }) => reference)).toEqual(['ASB-2026-000041', 'ASB-2026-000042']);
    expect(rows[0]).toMatchObject({
      area: "'=Dyfed",
      external_reference: `'-7,"x"`,
      hate_strands: 'RACE;AGE',
    });
    expect(
      Object.keys(rows[0] ?? {}).filter((name) => /name|address|reason|description|person/.test(name)),
    ).toEqual([]);
  });
});
