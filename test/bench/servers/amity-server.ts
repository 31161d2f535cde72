import { startApi } from '../../../server/api.ts';
import { readConfig } from '../../../server/config.ts';
import { findFreePort } from '../../../server/start/free-port.ts';
import { serveBench } from './served-database.ts';

/** Amity as it runs: its own composition, sign-in, access rules and limits. */
serveBench(async ({ databaseUrl }) => {
  const config = readConfig({
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'warn',
    // A load is no person's.
    POINTS_PER_MINUTE: '100000000',
  });
  return await startApi(config, { databaseUrl });
});
