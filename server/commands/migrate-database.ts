import { readConfig } from '../config.ts';
import { demonstrationIsLoaded, loadDemonstration } from '../demonstration/load-demonstration.ts';
import { DEMONSTRATION_ISSUER } from '../demonstration/people.ts';
import { openEvidenceStore } from '../evidence/evidence-store.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { showProgress } from '../start/progress.ts';
import { withDatabase } from '../start/with-database.ts';

/** Brings a database up to date; in demonstration mode also loads the demonstration's case-load the first time. */
const config = readConfig(process.env);
await withDatabase(config, async (databaseUrl) => {
  if (config.mode === 'demonstration' && !(await demonstrationIsLoaded(databaseUrl))) {
    await loadDemonstration(databaseUrl, {
      now: new Date(),
      issuer: DEMONSTRATION_ISSUER,
      secrets: await openSecrets(config),
      evidence: openEvidenceStore(config),
      progress: showProgress('Loading the demonstration …'),
    });
  }
});
console.log('The database is up to date.');
