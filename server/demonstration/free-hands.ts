import type { ClientBase } from 'pg';
import { quoted } from '../../schema/access/apply-access.ts';
import { type CopiedTable, copiedTables } from './copied-tables.ts';

/**
 * Triggers whose work the generator has done already, row by row and far faster: it numbers and chains the events
 * itself (`app.broken_events` checks it) and gives each person the readers of the rows they appear in.
 */
const doneByUs: readonly (readonly [CopiedTable, string])[] = [
  ['case_event', 'x_chain'],
  ['party', 'person_follows'],
  ['report', 'person_follows_at_insert'],
];

interface Definition {
  drop: string;
  create: string;
}

/**
 * Lets the owner of the tables load them by COPY, which is shut to those under row level security, for as long as the
 * work takes; indexes are built and references checked once, at the end. It happens within the caller's transaction:
 * nobody else ever sees the doors open, and whatever ends the work early leaves them as they were.
 */
export async function withFreeHands(client: ClientBase, work: () => Promise<void>): Promise<void> {
  for (const table of copiedTables) await client.query(`alter table ${table} no force row level security`);
  for (const [table, trigger] of doneByUs)
    await client.query(`alter table ${table} disable trigger ${trigger}`);
  const definitions = await setAside(client);
  for (const { drop } of definitions) await client.query(drop);

  await work();

  for (const { create } of definitions.reverse()) await client.query(create);
  for (const [table, trigger] of doneByUs)
    await client.query(`alter table ${table} enable trigger ${trigger}`);
  for (const table of copiedTables) await client.query(`alter table ${table} force row level security`);
}

/** References between tables first, then indexes that no constraint needs; put back in the opposite order. */
async function setAside(client: ClientBase): Promise<Definition[]> {
  const references = await client.query<{ table: string; name: string; definition: string }>(
    `select c.conrelid::regclass::text as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
       from pg_constraint c where c.contype = 'f' and c.conrelid = any($1::text[]::regclass[]) order by 1, 2`,
    [copiedTables],
  );
  const indexes = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i
      where i.indrelid = any($1::text[]::regclass[])
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1`,
    [copiedTables],
  );
  return [
    ...references.rows.map(({ table, name, definition }) => ({
      drop: `alter table ${table} drop constraint ${quoted(name)}`,
      create: `alter table ${table} add constraint ${quoted(name)} ${definition}`,
    })),
    ...indexes.rows.map(({ name, definition }) => ({ drop: `drop index ${name}`, create: definition })),
  ];
}
