import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { counts, ImportKit, REGISTER, registerMapping, registerOf } from './import-test-kit.ts';

describe('importing a register', () => {
  it('makes a report of each row, with its place, its time and its own words', async () => {
    await using kit = await ImportKit.make();
    const summary = await kit.importText(
      `${REGISTER}\nA1,03/06/2025 21:15,Cardiff,Mill House,"Music, again",Party,Flat 2\nA2,04/06/2025,Cardiff,Mill House,Shouting,Noise,\n`,
    );
    expect(counts(summary)).toEqual({ read: 2, imported: 2, filtered: 0, alreadyThere: 0, rejected: 0 });
    expect(summary.errorsFile).toBeNull();
    const reports = await kit.rows(
      `select r.reference, to_char(r.received_at, 'YYYY-MM-DD HH24:MI') as at, r.received_precision as precision, r.category,
              r.description, r.place_name, r.external_reference, r.status, r.channel, s.name as service, a.name as area, s.nation
         from report r join service s on s.id = r.service_id join area a on a.id = s.area_id order by r.import_row`,
    );
    expect(reports).toEqual([
      {
        ...{
          reference: 'REP-2025-000001',
          at: '2025-06-03 20:15',
          precision: 'INSTANT',
          category: 'PARTIES',
        },
        ...{
          description: 'Music, again',
          place_name: 'Flat 2',
          external_reference: 'A1',
          status: 'RECEIVED',
        },
        ...{ channel: 'API', service: 'Mill House', area: 'Cardiff', nation: 'WALES' },
      },
      {
        ...{
          reference: 'REP-2025-000002',
          at: '2025-06-03 23:00',
          precision: 'DAY',
          category: 'NOISE_NUISANCE',
        },
        ...{ description: 'Shouting', place_name: null, external_reference: 'A2', status: 'RECEIVED' },
        ...{ channel: 'API', service: 'Mill House', area: 'Cardiff', nation: 'WALES' },
      },
    ]);
  });

  it('lets those read a report who answer for its service, and nobody who does not', async () => {
    await using kit = await ImportKit.make();
    await kit.importText(registerOf(1));
    const [row] = await kit.rows<{ before: string[]; after: string[] }>(
      `with old as (select id, readers from report)
       update report set readers = '{}' from old where report.id = old.id returning old.readers as before, report.readers as after`,
    );
    expect(row?.before).toHaveLength(3);
    expect(row?.before).toEqual(row?.after);
  });

  const accented = `${REGISTER}\nA1,03/06/2025,Ynys Môn,Tŷ Ddewi,Gweiddi – swnllyd,Noise,Llŷn\n`;
  const western = accented.replaceAll('ŷ', 'ÿ');

  it.each([
    ['UTF-8', Buffer.from(accented), 'Tŷ Ddewi'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${accented}`), 'Tŷ Ddewi'],
    ['Windows-1252', iconv.encode(western, 'windows-1252'), 'Tÿ Ddewi'],
    ['gzip', gzipSync(accented), 'Tŷ Ddewi'],
    ['tabs', Buffer.from(accented.replaceAll(',', '\t')), 'Tŷ Ddewi'],
    ['semicolons', Buffer.from(accented.replaceAll(',', ';')), 'Tŷ Ddewi'],
    ['CRLF', Buffer.from(accented.replaceAll('\n', '\r\n')), 'Tŷ Ddewi'],
    ['CR alone', Buffer.from(accented.replaceAll('\n', '\r')), 'Tŷ Ddewi'],
    ['no line break at the end', Buffer.from(accented.trimEnd()), 'Tŷ Ddewi'],
  ])('reads %s', async (_, content, service) => {
    await using kit = await ImportKit.make();
    expect(counts(await kit.importText(content))).toMatchObject({ read: 1, imported: 1 });
    expect(
      await kit.rows(
        'select a.name as area, s.name as service from service s join area a on a.id = s.area_id',
      ),
    ).toEqual([{ area: 'Ynys Môn', service }]);
  });

  it('keeps line breaks, tabs, backslashes and quotation marks of quoted cells', async () => {
    await using kit = await ImportKit.make();
    const words = 'He said "no".\nThen\tleft; C:\\temp \\N\r\nLate';
    await kit.importText(
      `${REGISTER}\nA1,03/06/2025,Cardiff,Mill House,"${words.replaceAll('"', '""')}",Noise,\n`,
    );
    expect(await kit.rows('select description from report')).toEqual([{ description: words }]);
  });

  it('finds a place by its name without regard to case, Welsh letters too, and makes it only once', async () => {
    await using kit = await ImportKit.make();
    await kit.importText(
      `${REGISTER}\n1,03/06/2025,Cardiff,TŶ GWYN,x,Noise,\n2,03/06/2025,cardiff, Tŷ Gwyn ,x,Noise,\n3,03/06/2025,Swansea,Tŷ Gwyn,x,Noise,\n`,
    );
    await kit.importText(`${REGISTER}\n4,03/06/2025,CARDIFF,tŷ gwyn,x,Noise,\n`);
    expect(
      await kit.rows(
        'select a.name as area, s.name as service from service s join area a on a.id = s.area_id order by 1',
      ),
    ).toEqual([
      { area: 'Cardiff', service: 'TŶ GWYN' },
      { area: 'Swansea', service: 'Tŷ Gwyn' },
    ]);
    expect(await kit.count('report')).toBe(4);
  });

  it('finds a home by address and postcode within its service, and makes it only once', async () => {
    const place = { ...registerMapping.place, property: 'Where', postcode: 'Ref' };
    await using kit = await ImportKit.make({ ...registerMapping, place });
    const row = (postcode: string, where: string) =>
      `${postcode},03/06/2025,Cardiff,Mill House,x,Noise,${where}`;
    await kit.importText(
      [
        REGISTER,
        row('CF1 1AA', '1 Mill Lane'),
        row('cf11aa', '1 MILL LANE'),
        row('CF1 1AA', '2 Mill Lane'),
        row('', ''),
      ].join('\n'),
    );
    await kit.importText([REGISTER, row('CF1 1AA', '2 mill lane')].join('\n'));
    expect(await kit.rows('select address, postcode from property order by 1')).toEqual([
      { address: '1 Mill Lane', postcode: 'CF1 1AA' },
      { address: '2 Mill Lane', postcode: 'CF1 1AA' },
    ]);
    expect(await kit.rows('select count(property_id)::int as with_home from report')).toEqual([
      { with_home: 4 },
    ]);
  });

  it('gives equal rows their own reports, because they are incidents of their own', async () => {
    await using kit = await ImportKit.make();
    const row = 'A1,03/06/2025,Cardiff,Mill House,x,Noise,';
    expect(counts(await kit.importText([REGISTER, row, row, row].join('\n')))).toMatchObject({ imported: 3 });
    expect(await kit.count('report')).toBe(3);
  });

  it('is listed with who, when, which file and what became of its rows', async () => {
    await using kit = await ImportKit.make({
      ...registerMapping,
      rows: [{ column: 'Type', notIn: ['Compliment'] }],
    });
    await kit.importText(
      `${registerOf(3)}\nX,03/06/2025,Cardiff,Mill House,thanks,Compliment,\nY,soon,Cardiff,Mill House,x,Noise,`,
    );
    expect(
      await kit.rows(
        `select mapping, file_name, length(content_hash) as hash, started_by, status, finished_at >= started_at as ended,
                read_count, imported_count, filtered_count, already_there_count, rejected_count from data_import`,
      ),
    ).toEqual([
      {
        ...{
          mapping: 'northwind',
          file_name: 'register.csv',
          hash: 64,
          started_by: 'tester',
          status: 'COMPLETED',
          ended: true,
        },
        ...{ read_count: 5, imported_count: 3, filtered_count: 1, already_there_count: 0, rejected_count: 1 },
      },
    ]);
  });

  it('goes on numbering where the reports of that year stand', async () => {
    await using kit = await ImportKit.make();
    await kit.rows(`select app.take_references('REP', 2025, 41)`);
    await kit.importText(registerOf(2));
    expect(await kit.rows('select reference from report order by 1')).toEqual([
      { reference: 'REP-2025-000042' },
      { reference: 'REP-2025-000043' },
    ]);
  });

  it('as a dry run counts the same and leaves the database as it was', async () => {
    await using kit = await ImportKit.make();
    const text = `${registerOf(2)}\nY,soon,Cardiff,Mill House,x,Noise,`;
    expect(counts(await kit.importText(text, { dryRun: true }))).toMatchObject({
      read: 3,
      imported: 2,
      rejected: 1,
    });
    for (const table of ['report', 'area', 'service', 'data_import', 'app.reference_counter']) {
      expect(await kit.count(table), table).toBe(0);
    }
  });

  it('works for an owner without superuser’s rights, whom COPY refuses under row level security', async () => {
    await using kit = await ImportKit.make();
    const [names] = await kit.rows<{ db: string; me: string }>(
      'select current_database() as db, current_user as me',
    );
    const plain = `${names?.db}_plain`;
    await kit.rows(`create role ${plain} login password 'x' nosuperuser`);
    await kit.rows(`grant usage on schema public, app to ${plain}; grant all on all tables in schema public, app to ${plain};
      grant all on all sequences in schema public, app to ${plain}; grant execute on all functions in schema app to ${plain};
      grant temporary on database ${names?.db} to ${plain}`);
    for (const { t } of await kit.rows<{ t: string }>(
      `select format('%I.%I', schemaname, tablename) as t from pg_tables where rowsecurity and schemaname in ('public', 'app')`,
    )) {
      await kit.rows(`create policy plain on ${t} to ${plain} using (true) with check (true)`);
    }
    const url = new URL(kit.url);
    url.username = plain;
    url.password = 'x';
    const { importFile } = await import('../../server/importing/import-file.ts');
    const file = await kit.folder.write('r.csv', registerOf(3));
    const summary = await importFile(url.href, { file, mapping: kit.mapping, by: 'plain' });
    expect(counts(summary)).toMatchObject({ read: 3, imported: 3 });
    expect(await kit.count('report')).toBe(3);
    await kit.rows(`drop owned by ${plain}`);
    await kit.rows(`drop role ${plain}`);
  });

  it('keeps the rejected rows from other users of the machine', async () => {
    await using kit = await ImportKit.make();
    const { errorsFile } = await kit.importText(`${REGISTER}\nY,soon,Cardiff,Mill House,x,Noise,`);
    expect(((await stat(errorsFile ?? '')).mode & 0o077).toString(8)).toBe('0');
    expect(await readFile(errorsFile ?? '', 'utf8')).toContain('line,column,value,reason');
  });
});
