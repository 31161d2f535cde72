import type { Client } from 'pg';
import { to } from 'pg-copy-streams';

/** A set of row numbers, one bit for each: a hundred million rows take 12 MB. */
export class RowNumbers {
  #bits = new Uint8Array(1024);

  add(row: number): void {
    const at = row >> 3;
    if (at >= this.#bits.length) {
      const longer = new Uint8Array(Math.max(this.#bits.length * 2, at + 1));
      longer.set(this.#bits);
      this.#bits = longer;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
  }

  has(row: number): boolean {
    return ((this.#bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }
}

/** The rows of a file that earlier runs have brought in. */
export async function rowsAlreadyThere(
  client: Client,
  table: 'report' | 'asb_case',
  key: string,
): Promise<RowNumbers> {
  const rows = new RowNumbers();
  const numbers = client.query(
    to(`copy (select import_row from ${table} where import_key = ${client.escapeLiteral(key)}) to stdout`),
  );
  let rest = '';
  for await (const chunk of numbers as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) rows.add(Number(line));
  }
  return rows;
}
