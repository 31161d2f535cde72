import { startWorker } from '../jobs/worker.ts';
import { openExportDesk } from './bulk-export/open-export-desk.ts';
import { readConfig } from './config.ts';
import { openMetrics } from './http/metrics.ts';
import { openAuditDesk } from './secrets/open-audit-desk.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import { live } from './start/lifetime.ts';
import { obtainDatabase } from './start/obtain-database.ts';
import { refuseOtherKeys } from './start/refuse-other-keys.ts';
import { requireDatabaseUrl } from './start/require-database-url.ts';
import { within } from './start/within.ts';

/** A worker alone; any number of these run side by side on one database. */
await live(async (lifetime) => {
  const config = readConfig(process.env);
  requireDatabaseUrl(config, 'npm run start:worker');
  const databaseUrl = await obtainDatabase(config, lifetime, console.log);
  await refuseOtherKeys(databaseUrl, config);
  const worker = await startWorker(config, {
    databaseUrl,
    audit: await openAuditDesk(config),
    secrets: await openSecrets(config),
    exports: openExportDesk(config, databaseUrl),
  });
  await lifetime.add('worker', () => within(8000, worker.close()));
  const metrics = await openMetrics(config, { databaseUrl, ...worker });
  await lifetime.add('metrics', () => within(500, metrics.close()));
  console.log("Amity's worker is running");
});
