import pg from 'pg';
import { type Counts, noRows } from './import-record.ts';
import { settleKnownCases } from './known-cases.ts';
import { type Load, loadBatch, type ReadyRow } from './load-batch.ts';
import type { Batch } from './read-batches.ts';
import type { RejectedRows } from './rejected-rows.ts';

/** Connections that load batches side by side while the next ones are read; never more batches than connections. */
export class Loaders {
  readonly #pool: pg.Pool;
  readonly #most: number;
  readonly #load: Omit<Load, 'importId'> & { importId: string | null };
  readonly #rejected: RejectedRows;
  readonly #done: (batch: Batch) => void;
  readonly #running = new Set<Promise<void>>();
  #fault: unknown;

  constructor(
    adminUrl: string,
    most: number,
    load: Omit<Load, 'importId'> & { importId: string | null },
    rejected: RejectedRows,
    done: (batch: Batch) => void,
  ) {
    // Batches need not wait for the disk: the end of the record does, and all that was written before it goes with it.
    this.#pool = new pg.Pool({ connectionString: adminUrl, max: most, options: '-c synchronous_commit=off' });
    // A connection that breaks fails the batch that uses it; the event itself needs no answer, only a listener.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
    this.#most = most;
    this.#load = load;
    this.#rejected = rejected;
    this.#done = done;
  }

  async add(batch: Batch): Promise<void> {
    if (this.#running.size >= this.#most) await Promise.race(this.#running);
    if (this.#fault !== undefined) throw this.#fault;
    const run = this.#run(batch)
      .catch((fault: unknown) => {
        this.#fault ??= fault;
      })
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** Waits for the batches under way. */
  async close(): Promise<void> {
    await Promise.all(this.#running);
    await this.#pool.end();
    if (this.#fault !== undefined) throw this.#fault;
  }

  async #run(batch: Batch): Promise<void> {
    const client = await this.#pool.connect();
    let broken = true;
    try {
      const { fresh, alreadyThere, rejected } = await settleKnownCases(client, batch.rows);
      for (const { row, fault } of rejected) await this.#rejected.add(row.line, [fault]);
      batch.counts.alreadyThere += alreadyThere;
      batch.counts.rejected += rejected.length;
      batch.counts = await this.#store(client, fresh, batch.counts);
      broken = false;
    } finally {
      client.release(broken);
    }
    this.#done(batch);
  }

  /** A row that the database itself refuses must not take the others with it: the batch is halved until it is alone. */
  async #store(client: pg.PoolClient, rows: ReadyRow[], before: Counts): Promise<Counts> {
    const { importId, ...load } = this.#load;
    const counts = { ...before, imported: before.imported + rows.length };
    if (importId === null) return counts;
    try {
      await loadBatch(client, { ...load, importId }, rows, counts);
      return counts;
    } catch (fault) {
      const [row] = rows;
      const code = String((fault as { code?: unknown }).code ?? '');
      // Classes 22 and 23: data that a column or a rule of the table does not take.
      if (!row || !/^2[23]/.test(code)) throw fault;
      if (rows.length > 1) {
        const half = Math.ceil(rows.length / 2);
        const first = await this.#store(client, rows.slice(0, half), before);
        return sum(first, await this.#store(client, rows.slice(half), noRows()));
      }
      await this.#rejected.add(row.line, [
        { column: '', value: '', reason: `the database refuses it (${code})` },
      ]);
      const without = { ...before, rejected: before.rejected + 1 };
      await loadBatch(client, { ...load, importId }, [], without);
      return without;
    }
  }
}

function sum(one: Counts, other: Counts): Counts {
  const both = { ...one };
  for (const name of Object.keys(both) as (keyof Counts)[]) both[name] += other[name];
  return both;
}
