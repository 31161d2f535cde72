import pg from 'pg';
import { financialYearNamed } from '../../schema/calendar/quarter.ts';
import { editionOfYear, groupOfCategory, type Occupants } from '../../schema/equality-figures/occupants.ts';
import { Characteristic, ImportStatus } from '../../schema/vocabulary.ts';
import { type CellFault, folded } from './compile-rule.ts';
import { bindColumns, type Cells, type FixedColumns, type FixedRow } from './fixed-columns.ts';
import type { ImportRequest, Summary } from './import-file.ts';
import { addCounts, beginRecord, finishRecord, importKey, noRows, takeFile } from './import-record.ts';
import { inspectFile } from './inspect-file.ts';
import { areasByName } from './known-areas.ts';
import { readHeader } from './read-text.ts';
import { RejectedRows } from './rejected-rows.ts';

/** The name by which the import is told that a file says who lives in the landlord's homes. */
export const OCCUPANTS = 'occupants';

const columns = ['year', 'area', 'characteristic', 'category', 'people'] as const;
type Column = (typeof columns)[number];
const occupantsFile: FixedColumns<Column> = { name: OCCUPANTS, needed: columns, columns };
/** More people than live in any landlord's homes. */
const MOST = 10_000_000;

interface OccupantRow extends Occupants {
  year: string;
  line: number;
}

/**
 * Takes in how many people of each category live in the landlord's homes, by area and financial year (policy 15.4). All
 * of a file or nothing, as rates by half of it would mislead; a year that it tells of is replaced.
 */
export async function importOccupants(adminUrl: string, request: ImportRequest): Promise<Summary> {
  const file = await inspectFile(request.file);
  const rows = bindColumns(await readHeader(file), occupantsFile)(file);
  const rejected = await RejectedRows.beside(request.file, request.errorsFile);
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await takeFile(client, importKey(OCCUPANTS, file.contentHash));
    await rejected.startFresh();
    const read = await readRows(rows, await areasByName(client));
    for (const [line, fault] of read.faults) await rejected.add(line, [fault]);
    await rejected.close();
    const summary = { mapping: OCCUPANTS, errorsFile: rejected.written ? rejected.path : null };
    if (read.faults.size > 0)
      return { ...noRows(), read: read.count, rejected: read.count, ...summary, importId: null };
    const counts = { ...noRows(), read: read.count, imported: read.rows.length };
    const importId = request.dryRun ? null : await beginRecord(client, file, { name: OCCUPANTS }, request.by);
    if (importId !== null) await replaceYears(client, read.rows, importId, counts);
    return { ...counts, ...summary, importId };
  } finally {
    await client.end();
  }
}

async function readRows(file: AsyncIterable<FixedRow<Column>>, areas: ReadonlyMap<string, string>) {
  const rows: OccupantRow[] = [];
  const faults = new Map<number, CellFault>();
  let count = 0;
  for await (const row of file) {
    count += 1;
    const read = 'fault' in row ? row.fault : rowOf(row.cells, row.line, areas);
    if ('reason' in read) faults.set(row.line, read);
    else rows.push(read);
  }
  for (const [line, fault] of contradictions(rows)) faults.set(line, fault);
  return { rows, faults, count };
}

function rowOf(
  cells: Cells<Column>,
  line: number,
  areas: ReadonlyMap<string, string>,
): OccupantRow | CellFault {
  const wrong = (column: Column, reason: string): CellFault => ({ column, value: cells[column], reason });
  const year = financialYearNamed(cells.year.replace('/', '-'));
  if (year === null) return wrong('year', 'is not a financial year, for example 2025/26');
  const areaId = areas.get(folded(cells.area));
  if (areaId === undefined) return wrong('area', 'is no area of the landlord');
  const characteristic = cells.characteristic.toUpperCase() as Characteristic;
  if (!Object.values(Characteristic).includes(characteristic))
    return wrong('characteristic', `is not one of ${Object.values(Characteristic).join(', ')}`);
  const category = cells.category.toUpperCase();
  const edition = editionOfYear(String(year));
  if (groupOfCategory(edition, characteristic, category) === null)
    return wrong('category', `is no category of ${characteristic} by the edition ${edition.name}`);
  const people = Number(cells.people);
  if (!/^\d+$/.test(cells.people) || people > MOST)
    return wrong('people', 'is not a number of people, 0 or more');
  return { year: String(year), areaId, characteristic, category, people, line };
}

/** Said twice, or a group beside one of the categories that it is made of: they would be counted twice. */
function* contradictions(rows: readonly OccupantRow[]): Generator<[number, CellFault]> {
  const told = new Map<string, { category: string; group: string }[]>();
  for (const { year, areaId, characteristic, category, line } of rows) {
    const group = groupOfCategory(editionOfYear(year), characteristic, category)!;
    const key = [year, areaId, characteristic].join('/');
    const before = told.get(key) ?? [];
    const other = before.find(
      (each) =>
        each.category === category ||
        (each.group === group && (each.category === group || category === group)),
    );
    told.set(key, [...before, { category, group }]);
    if (other)
      yield [
        line,
        {
          column: 'category',
          value: category,
          reason:
            other.category === category ? 'is told twice' : `would be counted twice beside ${other.category}`,
        },
      ];
  }
}

async function replaceYears(
  client: pg.Client,
  rows: readonly OccupantRow[],
  importId: string,
  counts: ReturnType<typeof noRows>,
): Promise<void> {
  try {
    await client.query('begin');
    await client.query('delete from occupant_count where year = any($1)', [
      [...new Set(rows.map(({ year }) => year))],
    ]);
    await client.query(
      `insert into occupant_count (year, area_id, characteristic, category, people, import_id)
       select r.year, r."areaId", r.characteristic, r.category, r.people, $2
         from jsonb_to_recordset($1) as r(year text, "areaId" uuid, characteristic text, category text, people int)`,
      [JSON.stringify(rows), importId],
    );
    await addCounts(client, importId, counts);
    await finishRecord(client, importId, ImportStatus.COMPLETED);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    await finishRecord(client, importId, ImportStatus.INTERRUPTED).catch(() => {});
    throw fault;
  }
}
