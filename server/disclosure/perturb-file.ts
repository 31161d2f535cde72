import { type KeyedRecord, perturbedTable } from '../../schema/equality-figures/frequency-table.ts';
import { type PerturbationRow, perturbationTable } from '../../schema/equality-figures/perturbation-table.ts';
import { csvCells } from '../importing/csv-line.ts';
import { FileFault } from '../importing/file-fault.ts';
import { readColumns, wholeNumber } from './read-microdata.ts';

export interface PerturbRequest {
  /** CSV of one unit a row, with `record_key` and the columns to count by. */
  micro: string;
  /** CSV of `pcv`, `ckey` and `pvalue`. */
  ptable: string;
  by: readonly string[];
  threshold: number;
}

export interface Perturbed {
  /** Lines of CSV, the names of the columns first. */
  lines: string[];
  /** Record keys that lie outside the cell keys of the table: they are taken within it, but hardly meant for it. */
  keysOutside: number;
}

/** A frequency table by the method of the Office for National Statistics; the count of what is below the threshold is empty. */
export async function perturbFile({ micro, ptable, by, threshold }: PerturbRequest): Promise<Perturbed> {
  const table = await readTable(ptable);
  const records: KeyedRecord[] = [];
  for await (const { line, cells } of readColumns(micro, ['record_key', ...by])) {
    const [key, ...categories] = cells;
    const place = { path: micro, line, column: 'record_key', least: 0 };
    records.push({ recordKey: wholeNumber(key!, place), categories });
  }
  const cells = perturbedTable(records, by.length, table);
  return {
    lines: [
      csvCells([...by, 'count']),
      ...cells.map(({ categories, count }) => csvCells([...categories, count < threshold ? null : count])),
    ],
    keysOutside: records.filter(({ recordKey }) => recordKey >= table.keys).length,
  };
}

async function readTable(path: string) {
  const rows: PerturbationRow[] = [];
  for await (const { line, cells } of readColumns(path, ['pcv', 'ckey', 'pvalue'])) {
    const number = (index: number, column: string, least: number) =>
      wholeNumber(cells[index]!, { path, line, column, least });
    rows.push({
      pcv: number(0, 'pcv', 1),
      ckey: number(1, 'ckey', 0),
      pvalue: number(2, 'pvalue', Number.NEGATIVE_INFINITY),
    });
  }
  try {
    return perturbationTable(rows);
  } catch (fault) {
    throw fault instanceof RangeError ? new FileFault(`${path}: ${fault.message}.`) : fault;
  }
}
