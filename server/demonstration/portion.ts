import { type CopiedTable, copiedTables } from './copied-tables.ts';

const ROOM = 1 << 20;

/** Lines for each table, as bytes at once: text kept waiting would be copied about by the collector of garbage. */
export class Portion {
  readonly #bytes = new Map<CopiedTable, Buffer>();
  readonly #used = new Map<CopiedTable, number>();
  size = 0;

  add(table: CopiedTable, line: string): void {
    const used = this.#used.get(table) ?? 0;
    const most = used + line.length * 3;
    let bytes = this.#bytes.get(table) ?? Buffer.allocUnsafe(ROOM);
    if (most > bytes.length) bytes = Buffer.concat([bytes], Math.max(most, bytes.length * 2));
    this.#bytes.set(table, bytes);
    const written = bytes.write(line, used, 'utf8');
    this.#used.set(table, used + written);
    this.size += written;
  }

  /** What is to be written to each table, in pieces, each table after those it points to. */
  *tables(): Generator<{ table: CopiedTable; bytes: Buffer }, void> {
    for (const table of copiedTables) {
      const used = this.#used.get(table) ?? 0;
      if (used > 0) yield { table, bytes: this.#bytes.get(table)!.subarray(0, used) };
    }
  }

  empty(): void {
    this.#used.clear();
    this.size = 0;
  }
}
