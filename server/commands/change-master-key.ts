import { readConfig } from '../config.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { rewrapKeys } from '../secrets/rewrap-keys.ts';
import { withDatabase } from '../start/with-database.ts';

/** `npm run rewrap-keys`: puts the key of every person under the master key that is SECRETS_KEY now. */
const config = readConfig(process.env);
await withDatabase(config, async (databaseUrl) => {
  const { rewrapped, already, broken } = await rewrapKeys(databaseUrl, await openSecrets(config));
  console.log(`rewrapped: ${rewrapped}\nalready under the new key: ${already}\nbroken: ${broken.length}`);
  if (broken.length === 0) return;
  console.error(`No master key opens these rows: ${broken.slice(0, 100).join(', ')}`);
  process.exitCode = 1;
});
