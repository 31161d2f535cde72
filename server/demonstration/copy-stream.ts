import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import type { Batch } from './batch.ts';
import { type CopiedTable, columnsOf, copiedTables, linesOf, type Standing } from './copied-tables.ts';
import { Portion } from './portion.ts';

/** Bytes written at once: enough for COPY to be fast, few enough to hold in the hand. */
const TOGETHER = 8 << 20;
const PIECE = 1 << 16;

/**
 * Writes batches by COPY, table by table. While PostgreSQL takes in one portion the next is made, so that two
 * processors have work.
 */
export class CopyStream {
  #filling = new Portion();
  #spare = new Portion();
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly client: ClientBase,
    readonly standing: Standing,
  ) {}

  async add(batch: Batch): Promise<void> {
    for (const table of copiedTables) {
      for (const line of linesOf(table, batch, this.standing)) this.#filling.add(table, line);
    }
    if (this.#filling.size >= TOGETHER) await this.#start();
    else await nextTurn();
  }

  /** Waits until PostgreSQL is done with what it was given, well or not: only then can the connection be used. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  async end(): Promise<void> {
    await this.#start();
    await this.#writing;
  }

  async #start(): Promise<void> {
    await this.#writing;
    const portion = this.#filling;
    this.#filling = this.#spare;
    this.#spare = portion;
    this.#writing = this.#write(portion);
    // A fault is raised where the portion is waited for.
    this.#writing.catch(() => {});
  }

  async #write(portion: Portion): Promise<void> {
    for (const { table, bytes } of portion.tables()) await this.#copy(table, bytes);
    portion.empty();
  }

  async #copy(table: CopiedTable, bytes: Buffer): Promise<void> {
    const copy = this.client.query(
      from(`copy ${table} (${columnsOf(table).join(', ')}) from stdin (null '')`),
    );
    const end = finished(copy);
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (!copy.write(bytes.subarray(at, at + PIECE))) await Promise.race([once(copy, 'drain'), end]);
    }
    copy.end();
    await end;
  }
}
