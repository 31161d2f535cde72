import path from 'node:path';
import pg from 'pg';
import { auditSeal } from '../../schema/audit/audit-seal.ts';
import type { Config } from '../config.ts';
import { openAuditDesk } from '../secrets/open-audit-desk.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { StartError } from './start-error.ts';

type KeySettings = Pick<
  Config,
  'mode' | 'dataDir' | 'secretsKey' | 'secretsKeyBefore' | 'auditKey' | 'auditFolder'
>;

/** So many of the latest are tried: one that somebody has spoilt stops nobody from starting. */
const TRIED = 20;

/**
 * Whoever starts with keys that are not those of the database would write beside what they can no longer read, and only
 * hear of it from whoever needs it. So it does not start.
 */
export async function refuseOtherKeys(databaseUrl: string, config: KeySettings): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (!(await opensSecrets(client, config))) {
      throw new StartError(
        `${named(config, 'SECRETS_KEY', config.secretsKey, 'secrets.key')} does not open what is kept apart about people: give back the key that was there (after a change of SECRETS_KEY the old one as SECRETS_KEY_BEFORE, until npm run rewrap-keys has ended).`,
      );
    }
    if (!(await continuesAudit(client, config))) {
      throw new StartError(
        `${named(config, 'AUDIT_KEY', config.auditKey, 'audit.key')} is not the one with which the audit was sealed: give back the key that was there.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** What the operator knows the key by: the setting, or the file that a demonstration keeps it in. */
const named = ({ dataDir }: KeySettings, setting: string, key: Buffer | undefined, file: string) =>
  key ? setting : `${setting} (it is not set, so it is ${path.join(dataDir, file)})`;

async function opensSecrets(client: pg.Client, config: KeySettings): Promise<boolean> {
  const keys = await openSecrets(config);
  const { rows } = await client.query<{ owner: string; masterKey: string; wrapped: Buffer }>(
    `(select person_id as owner, master_key as "masterKey", wrapped from person_key order by id desc limit ${TRIED})
     union all (select id, master_key, wrapped from equality_secret order by id desc limit ${TRIED})
     union all (select id, master_key, wrapped from webhook_secret order by id desc limit ${TRIED})`,
  );
  const opened = rows.map(({ wrapped, masterKey, owner }) =>
    keys.unwrap(wrapped, masterKey, owner).then(
      () => true,
      () => false,
    ),
  );
  return rows.length === 0 || (await Promise.all(opened)).includes(true);
}

async function continuesAudit(client: pg.Client, config: KeySettings): Promise<boolean> {
  const { key } = await openAuditDesk(config);
  const { rows } = await client.query<{ seq: string; text: string; seal: Buffer; before: Buffer | null }>(
    `select e.seq, app.audit_text(e) as text, e.seal, b.seal as before
       from audit_entry e left join audit_entry b on b.seq = e.seq - 1
      where e.seq is not null order by e.seq desc limit ${TRIED}`,
  );
  const sealed = rows.map(({ seq, text, seal, before }) =>
    auditSeal(key, { seq: Number(seq), text }, before).equals(seal),
  );
  return rows.length === 0 || sealed.includes(true);
}
