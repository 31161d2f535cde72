import { EventEmitter } from 'node:events';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase, QueryConfig } from 'pg';
import { openOrm } from '../../database/orm.ts';

/**
 * The ORM within a transaction that is under way on somebody else's connection: what it takes for transactions of its
 * own are savepoints there, so that everything is written with the rest or not at all.
 */
export async function openOrmWithin(client: ClientBase): Promise<MikroORM> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const url = `postgresql://within/${encodeURIComponent(rows[0]!.name)}`;
  return await openOrm(url, 1, { Client: borrowed(client), maxLifetimeSeconds: 0 });
}

const savepoints: readonly (readonly [start: RegExp, instead: string])[] = [
  [/^(begin|start transaction)/i, 'savepoint told'],
  [/^commit/i, 'release savepoint told'],
  [/^rollback$/i, 'rollback to savepoint told'],
];

const borrowed = (client: ClientBase) =>
  class extends EventEmitter {
    /** By what a pool knows a connection that can be used again. */
    readonly _queryable = true;
    readonly _ending = false;
    readonly #types: QueryConfig['types'];

    constructor({ types }: { types: QueryConfig['types'] }) {
      super();
      this.#types = types;
    }

    connect(done: () => void): void {
      done();
    }

    query(text: string, values?: unknown[]) {
      const instead = savepoints.find(([start]) => start.test(text))?.[1];
      return client.query({ text: instead ?? text, values: instead ? [] : values, types: this.#types });
    }

    ref(): void {}
    unref(): void {}

    end(done?: () => void): void {
      done?.();
    }
  };
