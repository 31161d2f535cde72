import path from 'node:path';
import type { AuditDesk } from '../../jobs/seal-audit.ts';
import type { Config } from '../config.ts';
import { keyInFolder } from './open-secrets.ts';

/** What the sealer of the audit needs: its key, and the folder of the checkpoints. */
export async function openAuditDesk(
  config: Pick<Config, 'mode' | 'dataDir' | 'auditKey' | 'auditFolder'>,
): Promise<AuditDesk> {
  return {
    key: config.auditKey ?? (await keyInFolder(config, 'audit.key', 'AUDIT_KEY')),
    folder: config.auditFolder ?? path.join(config.dataDir, 'audit'),
  };
}
