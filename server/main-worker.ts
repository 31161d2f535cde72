import { startWorker } from '../jobs/worker.ts';
import { readConfig } from './config.ts';
import { openMetrics } from './http/metrics.ts';
import { live } from './start/lifetime.ts';
import { obtainDatabase } from './start/obtain-database.ts';
import { requireDatabaseUrl } from './start/require-database-url.ts';
import { within } from './start/within.ts';

/** A worker alone; any number of these run side by side on one database. */
await live(async (lifetime) => {
  const config = readConfig(process.env);
  requireDatabaseUrl(config, 'npm run start:worker');
  const databaseUrl = await obtainDatabase(config, lifetime, console.log);
  const worker = await startWorker(config, { databaseUrl });
  await lifetime.add('worker', () => within(8000, worker.close()));
  const metrics = await openMetrics(config, { databaseUrl, ready: () => worker.ready() });
  await lifetime.add('metrics', () => within(500, metrics.close()));
  console.log("Amity's worker is running");
});
