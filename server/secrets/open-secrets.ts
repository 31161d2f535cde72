import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { MasterKeys } from '../../schema/secret/master-keys.ts';
import type { Config } from '../config.ts';
import { StartError } from '../start/start-error.ts';

type SecretSettings = Pick<Config, 'mode' | 'dataDir' | 'secretsKey' | 'secretsKeyBefore'>;

/** The keys of what is kept apart: of the environment, or in a demonstration one that lies beside its data. */
export async function openSecrets(config: SecretSettings): Promise<KeyService> {
  const current = config.secretsKey ?? (await keyInFolder(config, 'secrets.key', 'SECRETS_KEY'));
  return new MasterKeys(current, config.secretsKeyBefore ? [config.secretsKeyBefore] : []);
}

/** Made by whoever comes first. Whoever loses the file loses what was sealed with it: in production it is never here. */
export async function keyInFolder(
  { mode, dataDir }: Pick<Config, 'mode' | 'dataDir'>,
  name: string,
  setting: string,
): Promise<Buffer> {
  if (mode === 'production') throw new StartError(`${setting} must be set in production.`);
  const file = path.join(dataDir, name);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.length === 32) return key;
  throw new StartError(
    `${file} holds no key of 32 bytes: put back the one that was there, or set ${setting}.`,
  );
}
