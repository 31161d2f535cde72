import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';

test("two tests never see each other's rows, because each has a database of its own", async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  await client.query('create table only_here (id int)');
  await client.end();
  const elsewhere = new pg.Client({ connectionString: other.url });
  await elsewhere.connect();
  const found = await elsewhere.query("select to_regclass('only_here') as name");
  await elsewhere.end();
  expect(found.rows).toEqual([{ name: null }]);
  await Promise.all([one.drop(), other.drop()]);
});
