import path from 'node:path';
import type { z } from 'zod';
import type { WebhookReach } from '../schema/webhook/webhook-reach.ts';
import { type Setting, settings } from './settings.ts';
import { StartError } from './start/start-error.ts';

type Settings = typeof settings;
type Given = { [Key in keyof Settings]?: z.output<Settings[Key]['value']> };
type AlwaysKnown = Required<
  Omit<
    Given,
    | 'databaseUrl'
    | 'databaseReplicaUrls'
    | 'metricsPort'
    | 'redisUrl'
    | 'smtpUrl'
    | 'oidcIssuer'
    | 'oidcClientId'
    | 'oidcClientSecret'
    | 'webhookAllowedNetworks'
    | 'chromiumPath'
    | 'evidenceScanCommand'
    | 'evidenceS3Bucket'
    | 'evidenceS3Endpoint'
    | 'evidenceS3AccessKeyId'
    | 'evidenceS3SecretAccessKey'
    | 'secretsKey'
    | 'secretsKeyBefore'
    | 'auditKey'
    | 'auditFolder'
  >
>;

/** Everything the environment decides, read once and checked; `settings.ts` says what each part means. */
export interface Config extends AlwaysKnown {
  databaseUrl?: string;
  databaseReplicaUrls?: string[];
  metricsPort?: number;
  /** Never the whole network unless somebody said so. */
  metricsHost: string;
  redisUrl?: string;
  smtpUrl?: string;
  /** Not set in demonstration mode: the embedded identity provider is the issuer. */
  oidcIssuer?: string;
  oidcClientId?: string;
  oidcClientSecret?: string;
  webhookAllowedNetworks?: string[];
  chromiumPath?: string;
  evidenceScanCommand?: string;
  evidenceS3Bucket?: string;
  evidenceS3Endpoint?: string;
  evidenceS3AccessKeyId?: string;
  evidenceS3SecretAccessKey?: string;
  secretsKey?: Buffer;
  secretsKeyBefore?: Buffer;
  auditKey?: Buffer;
  auditFolder?: string;
}

const REQUIRED_IN_PRODUCTION = [
  'databaseUrl',
  'publicUrl',
  'oidcIssuer',
  'oidcClientId',
  'oidcClientSecret',
  'oidcAudience',
  'secretsKey',
  'auditKey',
] as const satisfies (keyof Settings)[];

/** @throws StartError that names every setting at fault and the rule it breaks, never its value. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const given = readSettings(env, faults);
  const mode = given.mode ?? (env.NODE_ENV === 'production' ? 'production' : 'demonstration');
  if (mode === 'production') refuseForProduction(env, given, faults);
  else if (env.NODE_ENV === 'production') {
    faults.push('AMITY_MODE must not be demonstration while NODE_ENV is production');
  }
  if (faults.length > 0) {
    throw new StartError(['Amity cannot start with these settings:', ...faults].join('\n  - '));
  }
  const port = given.port ?? 4000;
  const host = given.host ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1');
  const publicUrl = given.publicUrl ?? `http://${nameOf(host)}:${port}`;
  return {
    ...given,
    mode,
    port,
    host,
    metricsHost: given.host ?? '127.0.0.1',
    publicUrl,
    dataDir: path.resolve(given.dataDir ?? '.data'),
    reportForm: given.reportForm ?? (mode === 'production' ? 'closed' : 'open'),
    reportFileMaxMb: given.reportFileMaxMb ?? 50,
    reportFilesMb: given.reportFilesMb ?? 5_000,
    chromiumSandbox: given.chromiumSandbox ?? 'on',
    evidenceMaxMb: given.evidenceMaxMb ?? 250,
    evidenceS3Region: given.evidenceS3Region ?? 'eu-west-2',
    mailFrom: given.mailFrom ?? `amity@${new URL(publicUrl).hostname}`,
    oidcAudience: given.oidcAudience ?? `${publicUrl}/graphql`,
    logLevel: given.logLevel ?? (mode === 'production' ? 'info' : 'warn'),
    databasePoolSize: given.databasePoolSize ?? 10,
    statementTimeoutMs: given.statementTimeoutMs ?? 10_000,
    pointsPerMinute: given.pointsPerMinute ?? 600,
    trustProxy: given.trustProxy ?? false,
  };
}

function readSettings(env: Record<string, string | undefined>, faults: string[]): Given {
  const given: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting>(settings)) {
    const text = env[setting.name]?.trim();
    // Set to nothing is how compose files and CI write "not set".
    if (!text) continue;
    const read = setting.value.safeParse(text);
    if (read.success) given[key] = read.data;
    else faults.push(`${setting.name} ${read.error.issues[0]?.message}`);
  }
  if (!given.evidenceS3AccessKeyId !== !given.evidenceS3SecretAccessKey) {
    faults.push('EVIDENCE_S3_ACCESS_KEY_ID and EVIDENCE_S3_SECRET_ACCESS_KEY must be set together');
  }
  refuseOtherDatabases(given as Given, faults);
  return given as Given;
}

/** A replica has the logins and the databases of its primary: what differs is a slip. */
function refuseOtherDatabases({ databaseUrl, databaseReplicaUrls = [] }: Given, faults: string[]): void {
  if (databaseReplicaUrls.length === 0) return;
  if (!databaseUrl) {
    faults.push('DATABASE_REPLICA_URLS are replicas of DATABASE_URL: set both');
    return;
  }
  const primary = new URL(databaseUrl);
  for (const replica of databaseReplicaUrls.map((text) => new URL(text))) {
    for (const part of ['username', 'password', 'pathname'] as const) {
      if (replica[part] !== primary[part]) {
        const what = part === 'pathname' ? 'database' : part === 'username' ? 'user' : part;
        faults.push(`DATABASE_REPLICA_URLS must have the ${what} of DATABASE_URL (${replica.host})`);
      }
    }
  }
}

function refuseForProduction(env: Record<string, string | undefined>, given: Given, faults: string[]): void {
  for (const key of REQUIRED_IN_PRODUCTION) {
    if (!env[settings[key].name]?.trim()) faults.push(`${settings[key].name} must be set in production`);
  }
  for (const key of ['publicUrl', 'oidcIssuer'] as const) {
    const address = given[key];
    if (address && !isSafe(new URL(address))) {
      faults.push(`${settings[key].name} must be an https address in production (http only on this machine)`);
    }
  }
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Where webhooks may go. Without encryption only in a demonstration, and only to where somebody has said so. */
export const reachFrom = ({
  mode,
  webhookAllowedNetworks: allowed = [],
}: Pick<Config, 'mode'> & Partial<Pick<Config, 'webhookAllowedNetworks'>>): WebhookReach => ({
  allowed,
  plainHttp: mode === 'demonstration' && allowed.length > 0,
});

/** How a browser on this machine calls an address that is listened on. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
