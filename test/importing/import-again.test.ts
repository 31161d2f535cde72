import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { counts, ImportKit, registerMapping, registerOf } from './import-test-kit.ts';

describe('running an import again', () => {
  it('adds nothing twice, whatever the file is called and whether it is packed', async () => {
    await using kit = await ImportKit.make();
    const text = registerOf(30);
    await kit.importText(text, { batchSize: 7 });
    const again = { read: 30, imported: 0, filtered: 0, alreadyThere: 30, rejected: 0 };
    expect(counts(await kit.importText(text))).toEqual(again);
    expect(counts(await kit.import(await kit.folder.write('renamed.csv.gz', gzipSync(text))))).toEqual(again);
    expect(await kit.count('report')).toBe(30);
    expect(await kit.count('data_import')).toBe(3);
  });

  it('with a mended mapping brings in what was rejected, and only that', async () => {
    await using kit = await ImportKit.make();
    const text = registerOf(9).replaceAll('R4,04/03/2025', 'R4,2025-03-04');
    expect(counts(await kit.importText(text))).toMatchObject({ imported: 8, rejected: 1 });
    const receivedAt = { column: 'Logged', format: ['dd/MM/yyyy', 'yyyy-MM-dd'] };
    const mended = { ...registerMapping, report: { ...registerMapping.report, receivedAt } };
    const mapping = await kit.folder.write('mended.json', JSON.stringify(mended));
    expect(counts(await kit.importText(text, { mapping }))).toMatchObject({
      imported: 1,
      alreadyThere: 8,
      rejected: 0,
    });
  });

  it.each([1, 2])(
    'after a stop in the middle brings in the rest and nothing twice (stopped after batch %s)',
    async (stop) => {
      await using kit = await ImportKit.make();
      let batches = 0;
      const progress = () => {
        batches += 1;
        if (batches === stop) throw new Error('stopped');
      };
      await expect(kit.importText(registerOf(100), { batchSize: 10, progress })).rejects.toThrow('stopped');
      const there = await kit.count('report');
      expect(there).toBeGreaterThanOrEqual(stop * 10);
      expect(there).toBeLessThan(100);
      expect(await kit.rows('select status, imported_count, read_count from data_import')).toEqual([
        { status: 'INTERRUPTED', imported_count: there, read_count: there },
      ]);

      const rest = await kit.importText(registerOf(100), { batchSize: 10 });
      expect(counts(rest)).toEqual({
        read: 100,
        imported: 100 - there,
        filtered: 0,
        alreadyThere: there,
        rejected: 0,
      });
      const [rows] = await kit.rows(
        'select count(*)::int as n, count(distinct import_row)::int as different from report',
      );
      expect(rows).toEqual({ n: 100, different: 100 });
    },
  );

  it('after a kill, which leaves it no time to say so, marks the dead run as interrupted', async () => {
    await using kit = await ImportKit.make();
    const killer = new pg.Client({ connectionString: kit.url });
    await killer.connect();
    let killed: Promise<unknown> | undefined;
    const progress = () => {
      killed ??= killer.query(
        `select pg_terminate_backend(pid, 10000) from (
           select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
             and backend_type = 'client backend' order by backend_start) as leader_first`,
      );
    };
    await expect(kit.importText(registerOf(5_000), { batchSize: 10, progress })).rejects.toThrow();
    await killed;
    await killer.end();
    expect(await kit.rows('select status from data_import')).toEqual([{ status: 'RUNNING' }]);

    const there = await kit.count('report');
    expect(counts(await kit.importText(registerOf(5_000)))).toMatchObject({
      imported: 5_000 - there,
      alreadyThere: there,
    });
    expect(await kit.count('report')).toBe(5_000);
    expect(await kit.rows('select status from data_import order by started_at')).toEqual([
      { status: 'INTERRUPTED' },
      { status: 'COMPLETED' },
    ]);
  });

  it('while the same file is being imported is refused', async () => {
    await using kit = await ImportKit.make();
    let second: Promise<unknown> | undefined;
    const progress = () => {
      second ??= kit.import(`${kit.folder.path}/register.csv`).then(
        () => 'imported',
        (fault: Error) => fault.message,
      );
    };
    await kit.importText(registerOf(3_000), { batchSize: 10, progress });
    expect(await second).toBe('This file is being imported by another run just now.');
    expect(await kit.count('report')).toBe(3_000);
  });
});
