import { startWorker } from '../jobs/worker.ts';
import { startApi } from './api.ts';
import { openExportDesk } from './bulk-export/open-export-desk.ts';
import { type Config, readConfig } from './config.ts';
import { demonstrationIsLoaded, loadDemonstration } from './demonstration/load-demonstration.ts';
import { DEMONSTRATION_ISSUER } from './demonstration/people.ts';
import { openEvidenceStore } from './evidence/evidence-store.ts';
import { openMetrics } from './http/metrics.ts';
import { openAuditDesk } from './secrets/open-audit-desk.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import { checkPort, portFault } from './start/check-port.ts';
import { live } from './start/lifetime.ts';
import { obtainDatabase } from './start/obtain-database.ts';
import { showProgress } from './start/progress.ts';
import { refuseOtherKeys } from './start/refuse-other-keys.ts';
import { welcome } from './start/welcome.ts';
import { within } from './start/within.ts';

/** All of Amity in one process: its database unless it has another, the API with the portal, and the worker. */
await live(async (lifetime) => {
  const config = readConfig(process.env);
  await checkPort(config);
  const databaseUrl = await obtainDatabase(config, lifetime, console.log);
  await refuseOtherKeys(databaseUrl, config);
  if (config.mode === 'demonstration') await loadOnce(databaseUrl, config);
  const api = await openApi(config, databaseUrl);
  await lifetime.add('API', () => within(3000, api.close()));
  const worker = await startWorker(config, {
    databaseUrl,
    audit: await openAuditDesk(config),
    secrets: await openSecrets(config),
    exports: openExportDesk(config, databaseUrl),
  });
  await lifetime.add('worker', () => within(2500, worker.close()));
  const metrics = await openMetrics(config, { databaseUrl, ...worker, overviews: api.overviews });
  await lifetime.add('metrics', () => within(500, metrics.close()));
  await lifetime.add('readiness', async () => api.drain());
  console.log(welcome(config, api.url));
});

async function openApi(config: Config, databaseUrl: string) {
  return await startApi(config, { databaseUrl }).catch((error: Error) => {
    throw portFault(error, config);
  });
}

async function loadOnce(databaseUrl: string, config: Config): Promise<void> {
  if (await demonstrationIsLoaded(databaseUrl)) return;
  await loadDemonstration(databaseUrl, {
    now: new Date(),
    issuer: DEMONSTRATION_ISSUER,
    secrets: await openSecrets(config),
    evidence: openEvidenceStore(config),
    progress: showProgress('Loading the demonstration …'),
  });
}
