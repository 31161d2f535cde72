import { z } from 'zod';
import { isNetwork } from '../schema/webhook/webhook-reach.ts';

export interface Setting {
  /** What a person calls it: the environment variable. */
  name: string;
  description: string;
  /** What happens when it is not set, in words. */
  otherwise: string;
  /** `whole` values are never shown; of an address only the password is hidden. */
  secret?: 'whole' | 'password';
  value: z.ZodType<unknown, string>;
}

const url = (rule: string, ...protocols: string[]) =>
  z.string().refine((text) => protocols.includes(parseUrl(text)?.protocol ?? ''), rule);

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      message: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number);

const oneOf = <const T extends [string, ...string[]]>(...words: T) =>
  z.enum(words, { message: `must be one of ${words.join(', ')}` });

const word = z.string();

const key = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text),
    'must be 32 bytes in base64, as `openssl rand -base64 32` gives them',
  )
  .transform((text) => Buffer.from(text, 'base64'));

/** Every setting that Amity reads, once and here: what `npm run config` prints and what the README's table holds. */
export const settings = {
  mode: {
    name: 'AMITY_MODE',
    description:
      '`demonstration` brings its own sign-in, people and case-load; `production` has none of them.',
    otherwise: '`demonstration`, or `production` if `NODE_ENV` is `production`',
    value: oneOf('demonstration', 'production'),
  },
  port: {
    name: 'PORT',
    description: 'The port of the API and the portal.',
    otherwise: '`4000`',
    value: wholeNumber(1, 65535),
  },
  host: {
    name: 'HOST',
    description: 'The address to listen on.',
    otherwise: '`127.0.0.1`, or `0.0.0.0` in production',
    value: word,
  },
  metricsPort: {
    name: 'METRICS_PORT',
    description:
      'A port of its own for Prometheus (`/metrics`) and for whoever watches (`/healthz`: the worker’s loop goes on; `/readyz`: database, migrations and queue are there, and no deadline has waited a minute to be marked), in every process with a worker; at `HOST` if that is set, else on this machine only.',
    otherwise: 'there is none',
    value: wholeNumber(1, 65535),
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    description: 'The address by which people reach the portal; https in production.',
    otherwise: '`http://HOST:PORT`',
    value: url('must be an http or https address', 'http:', 'https:').transform((text) =>
      text.replace(/\/+$/, ''),
    ),
  },
  dataDir: {
    name: 'DATA_DIR',
    description: 'Where the embedded PostgreSQL keeps its data, and evidence its files; replicas share it.',
    otherwise: '`.data`',
    value: word,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    description:
      'A PostgreSQL (15 or newer) of your own, as a user who owns the database and may create roles.',
    otherwise: 'the embedded PostgreSQL 18',
    secret: 'password',
    value: url(
      'must be an address such as postgres://user:password@host:5432/amity',
      'postgres:',
      'postgresql:',
    ),
  },
  databaseReplicaUrls: {
    name: 'DATABASE_REPLICA_URLS',
    description:
      'Streaming replicas of it, with commas between, by the user, password and database of `DATABASE_URL`. Lists, figures and reports are read from one that has everything the primary had when they were asked for, else from the primary.',
    otherwise: 'everything is read from the primary',
    secret: 'whole',
    value: word
      .transform((text) => text.split(',').map((each) => each.trim()))
      .refine(
        (urls) => urls.every((each) => ['postgres:', 'postgresql:'].includes(parseUrl(each)?.protocol ?? '')),
        'must be addresses such as postgres://user:password@replica:5432/amity, with commas between',
      ),
  },
  redisUrl: {
    name: 'REDIS_URL',
    description: 'A Redis (6.2 or newer) for the queue and for live updates.',
    otherwise: 'both go through PostgreSQL',
    secret: 'password',
    value: url('must be an address such as redis://host:6379', 'redis:', 'rediss:'),
  },
  smtpUrl: {
    name: 'SMTP_URL',
    description:
      'The mail server that notices to staff are sent by, for example smtp://user:password@host:587.',
    otherwise: 'mails are written and kept, never sent; so it always is in demonstration mode',
    secret: 'password',
    value: url('must be an address such as smtp://user:password@host:587', 'smtp:', 'smtps:'),
  },
  mailFrom: {
    name: 'MAIL_FROM',
    description: 'Who such a mail is from.',
    otherwise: '`amity@` and the name of `PUBLIC_URL`',
    value: z.email('must be an e-mail address'),
  },
  oidcIssuer: {
    name: 'OIDC_ISSUER',
    description: 'The OpenID Connect issuer that people sign in with.',
    otherwise: 'the embedded one; required in production',
    value: url('must be an https address (http only on this machine)', 'http:', 'https:'),
  },
  oidcClientId: {
    name: 'OIDC_CLIENT_ID',
    description: 'The portal’s client id at that issuer.',
    otherwise: 'none; required in production',
    value: word,
  },
  oidcClientSecret: {
    name: 'OIDC_CLIENT_SECRET',
    description: 'The portal’s client secret at that issuer.',
    otherwise: 'none; required in production',
    secret: 'whole',
    value: word,
  },
  oidcAudience: {
    name: 'OIDC_AUDIENCE',
    description: 'The audience that an access token must name.',
    otherwise: '`PUBLIC_URL/graphql`; required in production',
    value: word,
  },
  webhookAllowedNetworks: {
    name: 'WEBHOOK_ALLOWED_NETWORKS',
    description:
      'Private addresses and networks that webhooks may be sent to all the same, with commas between (`10.20.0.0/16`); in a demonstration by plain http too.',
    otherwise: 'webhooks go to the public internet alone, by https',
    value: z
      .string()
      .transform((text) => text.split(/\s*,\s*/))
      .refine((networks) => networks.every(isNetwork), {
        message: 'must be addresses or networks such as 10.20.0.0/16, with commas between',
      }),
  },
  reportForm: {
    name: 'REPORT_FORM',
    description:
      'Whether the report form for everybody is open at `PUBLIC_URL/report`: `open` or `closed`. Closed, it says how else to reach you; how a report that was sent is getting on is told all the same.',
    otherwise: '`open` in demonstration, `closed` in production: it is opened once somebody reads what comes',
    value: oneOf('open', 'closed'),
  },
  reportFileMaxMb: {
    name: 'REPORT_FILE_MAX_MB',
    description:
      'The largest photo, recording or document that is taken with a report on the form for everybody, in megabytes; five come with one report.',
    otherwise: '`50`',
    value: wholeNumber(1, 500),
  },
  reportFilesMb: {
    name: 'REPORT_FILES_MB',
    description:
      'How much lies there at most of files that came by the form and were not taken in yet, in megabytes: then no more are taken, and reports come without.',
    otherwise: '`5000`',
    value: wholeNumber(1, 1_000_000),
  },
  chromiumPath: {
    name: 'CHROMIUM_PATH',
    description:
      'The Chromium (or Chrome) that prints reports as PDF. It reaches no network; what it prints it is handed by the API.',
    otherwise:
      'one that is installed (`chromium`, `google-chrome` in `PATH`), else that of the npm package; where there is none, the portal says so and points to the browser’s own print',
    value: word,
  },
  chromiumSandbox: {
    name: 'CHROMIUM_SANDBOX',
    description:
      'Whether that Chromium shuts itself in, `on` or `off`: containers have no sandbox to offer, nor has root.',
    otherwise: '`on`',
    value: oneOf('on', 'off'),
  },
  evidenceMaxMb: {
    name: 'EVIDENCE_MAX_MB',
    description: 'The largest file that is taken as evidence, in megabytes.',
    otherwise: '`250`',
    value: wholeNumber(1, 2000),
  },
  evidenceScanCommand: {
    name: 'EVIDENCE_SCAN_COMMAND',
    description:
      'Called with the path of each new file, for example `clamdscan --fdpass --no-summary`: exit 0 clean, 1 infected (refused), anything else keeps it in quarantine.',
    otherwise: 'nothing is scanned, and evidence says NOT_SCANNED',
    value: word,
  },
  evidenceS3Bucket: {
    name: 'EVIDENCE_S3_BUCKET',
    description: 'A bucket that keeps the files of evidence.',
    otherwise: 'they lie in `DATA_DIR/evidence`',
    value: word,
  },
  evidenceS3Endpoint: {
    name: 'EVIDENCE_S3_ENDPOINT',
    description: 'The address of an S3 that is not Amazon’s.',
    otherwise: 'Amazon’s',
    value: url('must be an http or https address', 'http:', 'https:'),
  },
  evidenceS3Region: {
    name: 'EVIDENCE_S3_REGION',
    description: 'The region of the bucket.',
    otherwise: '`eu-west-2`',
    value: word,
  },
  evidenceS3AccessKeyId: {
    name: 'EVIDENCE_S3_ACCESS_KEY_ID',
    description: 'The key to the bucket.',
    otherwise: 'what the machine has of its own (AWS_…, a role)',
    value: word,
  },
  evidenceS3SecretAccessKey: {
    name: 'EVIDENCE_S3_SECRET_ACCESS_KEY',
    description: 'Its secret.',
    otherwise: 'as above',
    secret: 'whole',
    value: word,
  },
  secretsKey: {
    name: 'SECRETS_KEY',
    description:
      'The master key of what is kept apart about people (equality profiles and other sensitive data): 32 bytes in base64. Whoever loses it loses them; with another nothing starts.',
    otherwise: 'in demonstration mode one is made in `DATA_DIR/secrets.key`; required in production',
    secret: 'whole',
    value: key,
  },
  secretsKeyBefore: {
    name: 'SECRETS_KEY_BEFORE',
    description: 'The master key until now, while `npm run rewrap-keys` puts everything under the new one.',
    otherwise: 'there is none',
    secret: 'whole',
    value: key,
  },
  auditKey: {
    name: 'AUDIT_KEY',
    description:
      'The key that seals the audit: 32 bytes in base64, not that of SECRETS_KEY; with another nothing starts.',
    otherwise: 'in demonstration mode one is made in `DATA_DIR/audit.key`; required in production',
    secret: 'whole',
    value: key,
  },
  auditFolder: {
    name: 'AUDIT_FOLDER',
    description:
      'Where a worker writes down each minute how far the audit goes, best where the database’s owner cannot write: what was cut off at its end is missed by this alone.',
    otherwise: '`DATA_DIR/audit`',
    value: word,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    description: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    otherwise: '`info`, or `warn` in demonstration',
    value: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
  databasePoolSize: {
    name: 'DATABASE_POOL_SIZE',
    description: 'Connections that each process may hold to PostgreSQL for its requests.',
    otherwise: '`10`',
    value: wholeNumber(1, 500),
  },
  statementTimeoutMs: {
    name: 'STATEMENT_TIMEOUT_MS',
    description: 'How long one statement of a request may take.',
    otherwise: '`10000`',
    value: wholeNumber(100, 600_000),
  },
  pointsPerMinute: {
    name: 'POINTS_PER_MINUTE',
    description:
      'What one person may ask of an API process in a minute, by any number of sessions: a point for each operation and one more for each hundred rows that it could return. An integrator may spend five times as much.',
    otherwise: '`600`',
    value: wholeNumber(60, 100_000_000),
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    description:
      'Whose `X-Forwarded-*` headers to believe: `true`, `false`, a number of proxies, or their addresses with commas between.',
    otherwise: '`false`',
    value: z
      .string()
      .refine(
        (text) => /^(true|false|\d{1,2}|[\da-fA-F.:]+(\/\d+)?(,\s*[\da-fA-F.:]+(\/\d+)?)*)$/.test(text),
        {
          message: 'must be true, false, a number of proxies or a list of addresses',
        },
      )
      .transform((text) =>
        text === 'true' ? true : text === 'false' ? false : /^\d+$/.test(text) ? Number(text) : text,
      ),
  },
} satisfies Record<string, Setting>;
