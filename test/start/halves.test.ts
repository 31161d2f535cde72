import { afterAll, expect, test } from 'vitest';
import { type AmityProcess, startAmity, stopEveryAmity } from '../support/amity-process.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

let database: TestDatabase | undefined;
let redis: TestRedis | undefined;
afterAll(async () => {
  await stopEveryAmity();
  await database?.drop();
  await redis?.stop();
});

test('two APIs and two workers run side by side on one new database and one Redis, and stop without a fault', async () => {
  database = await createEmptyDatabase();
  redis = await startRedis();
  const settings = { DATABASE_URL: database.url, REDIS_URL: redis?.url ?? '' };
  const scripts = ['start:api', 'start:api', 'start:worker', 'start:worker'];
  const halves: AmityProcess[] = await Promise.all(scripts.map((script) => startAmity(settings, script)));
  await Promise.all(halves.map(({ running }) => running));
  for (const { url } of halves.slice(0, 2)) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  for (const half of halves) half.signal('SIGTERM');
  for (const half of halves) expect(await half.ended, half.said()).toMatchObject({ code: 0 });
});
