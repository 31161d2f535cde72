import pg from 'pg';
import { expect, it } from 'vitest';
import { openQueueDoor, queueIsReady } from '../../jobs/queue.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { migrate } from '../../server/database.ts';
import { createEmptyDatabase, createTestDatabase } from '../support/database.ts';
import { heardLog } from './support/heard-log.ts';

const { log } = heardLog();

it('several may bring an empty database up to date at the same time, its queue included', async () => {
  const database = await createEmptyDatabase();
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  const door = openQueueDoor({ databaseUrl: rolesOf(database.url).urlOf('worker'), log });
  expect(await queueIsReady(door)).toBe(true);
  await door.close();
  await database.drop();
});

it('a worker can use the queue and change nothing of its shape; the API can ask whether it is there', async () => {
  const database = await createTestDatabase();
  const { urlOf } = rolesOf(database.url);
  const as = async (login: 'worker' | 'api' | 'gate', statement: string) => {
    const client = new pg.Client({ connectionString: urlOf(login) });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const forbidden = /permission denied|must be owner/;
  await expect(as('worker', 'create table bullmq.notes ()')).rejects.toThrow(forbidden);
  await expect(as('worker', 'drop table bullmq.job')).rejects.toThrow(forbidden);
  await expect(as('worker', 'delete from bullmq.migration')).rejects.toThrow(forbidden);
  await expect(as('api', 'select from bullmq.job')).rejects.toThrow(forbidden);
  await expect(as('gate', 'select from bullmq.migration')).rejects.toThrow(forbidden);

  const door = openQueueDoor({ databaseUrl: urlOf('api'), log });
  expect(await queueIsReady(door)).toBe(true);
  await door.close();
  expect(await queueIsReady(door)).toBe(false);
  await database.drop();
});
