import { applyPolicy, type DatedPolicy } from './case-policy.ts';
import type { RowReader } from './compile-mapping.ts';
import type { CellFault } from './compile-rule.ts';
import { type Counts, noRows } from './import-record.ts';
import type { InspectedFile } from './inspect-file.ts';
import type { ReadyRow } from './load-batch.ts';
import { type Header, readText } from './read-text.ts';
import type { RejectedRows } from './rejected-rows.ts';
import type { RowNumbers } from './row-numbers.ts';
import { checkRow } from './row-rules.ts';
import { type Row, RowSplitter } from './row-splitter.ts';

/** Rows that are ready to be loaded, and what became of those read with them that are not. */
export interface Batch {
  rows: ReadyRow[];
  counts: Counts;
  /** Bytes of the content read so far. */
  bytes: number;
}

export interface Reading {
  file: InspectedFile;
  header: Header;
  reader: RowReader;
  policies: DatedPolicy[];
  alreadyThere: RowNumbers;
  rejected: RejectedRows;
  now: number;
  batchSize: number;
}

/** Reads the file to its end, row by row, and gives the good rows in batches. Nothing of a batch is kept. */
export async function* readBatches(reading: Reading): AsyncGenerator<Batch> {
  const { file, header, rejected } = reading;
  const splitter = new RowSplitter(header.delimiter);
  let bytes = 0;
  let number = -1;
  let batch: Batch = { rows: [], counts: noRows(), bytes: 0 };

  async function* take(rows: Row[]): AsyncGenerator<Batch> {
    for (const row of rows) {
      number += 1;
      if (number === 0) continue;
      const { counts } = batch;
      counts.read += 1;
      const verdict = judge(row, number, reading);
      if (verdict === 'filtered') counts.filtered += 1;
      else if (verdict === 'already there') counts.alreadyThere += 1;
      else if (Array.isArray(verdict)) {
        counts.rejected += 1;
        await rejected.add(row.line, verdict);
      } else batch.rows.push(verdict);
      if (batch.rows.length < reading.batchSize) continue;
      yield { ...batch, bytes };
      batch = { rows: [], counts: noRows(), bytes };
    }
  }

  for await (const text of readText(file, (seen) => {
    bytes += seen;
  })) {
    yield* take(splitter.push(text));
  }
  yield* take(splitter.end());
  yield { ...batch, bytes };
}

function judge(
  row: Row,
  number: number,
  reading: Reading,
): ReadyRow | CellFault[] | 'filtered' | 'already there' {
  const { cells, line } = row;
  const { header, reader, file } = reading;
  if (row.fault !== null) return [{ column: '', value: cells[0] ?? '', reason: row.fault }];
  if (cells.length !== header.columns.length) {
    const reason = `the row has ${cells.length} cells and the header ${header.columns.length}`;
    return [{ column: '', value: cells.join(header.delimiter), reason }];
  }
  if (!reader.wants(cells)) return 'filtered';
  if (reading.alreadyThere.has(number)) return 'already there';
  const unreadable = cells.findIndex((cell) => isUnreadable(cell, file.encoding === 'utf-8'));
  if (unreadable >= 0) {
    const column = header.columns[unreadable] ?? '';
    return [{ column, value: cells[unreadable] ?? '', reason: 'holds a character that is no text' }];
  }
  const faults: CellFault[] = [];
  const draft = reader.read(cells, faults);
  if (faults.length > 0) return faults;
  const say = (field: string, reason: string) => faults.push({ ...reader.source(field, cells), reason });
  checkRow(draft, reading.now, say);
  applyPolicy(draft, reading.policies, say);
  return faults.length > 0 ? faults : { row: number, line, draft };
}

/** A NUL cannot be stored; the replacement character stands for broken bytes, unless the file itself was whole. */
function isUnreadable(cell: string, whole: boolean): boolean {
  return cell.includes('\u0000') || (!whole && cell.includes('\ufffd'));
}
