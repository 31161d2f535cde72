import { startApi } from './api.ts';
import { readConfig } from './config.ts';
import { openMetrics } from './http/metrics.ts';
import { checkPort, portFault } from './start/check-port.ts';
import { live } from './start/lifetime.ts';
import { obtainDatabase } from './start/obtain-database.ts';
import { refuseOtherKeys } from './start/refuse-other-keys.ts';
import { requireDatabaseUrl } from './start/require-database-url.ts';
import { within } from './start/within.ts';

/** The API and the portal alone; any number of these run side by side on one database. */
await live(async (lifetime) => {
  const config = readConfig(process.env);
  requireDatabaseUrl(config, 'npm run start:api');
  await checkPort(config);
  const databaseUrl = await obtainDatabase(config, lifetime, console.log);
  await refuseOtherKeys(databaseUrl, config);
  const api = await startApi(config, { databaseUrl }).catch((error: Error) => {
    throw portFault(error, config);
  });
  await lifetime.add('API', () => within(8000, api.close()));
  const metrics = await openMetrics(config, {
    databaseUrl,
    alive: () => true,
    ready: async () => true,
    overviews: api.overviews,
  });
  await lifetime.add('metrics', () => within(500, metrics.close()));
  console.log(`Amity's API is running at ${api.url}`);
});
