import { verifyAudit } from '../audit/verify-audit.ts';
import { readConfig } from '../config.ts';
import { openAuditDesk } from '../secrets/open-audit-desk.ts';
import { withDatabase } from '../start/with-database.ts';

const NAMED_AT_MOST = 100;

/** `npm run audit:verify`: reads the audit from its first entry to its last; exit 1 when anything was done to it. */
const config = readConfig(process.env);
await withDatabase(config, async (databaseUrl) => {
  const { entries, unsealed, faults } = await verifyAudit(databaseUrl, await openAuditDesk(config));
  console.log(`entries: ${entries}\nnot sealed yet: ${unsealed}\nfaults: ${faults.length}`);
  for (const fault of faults.slice(0, NAMED_AT_MOST)) console.error(JSON.stringify(fault));
  if (faults.length > 0) process.exitCode = 1;
});
