import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { type Api, startApi } from '../../../server/api.ts';
import { readConfig } from '../../../server/config.ts';
import { loadDemonstration } from '../../../server/demonstration/load-demonstration.ts';
import { DEMONSTRATION_ISSUER } from '../../../server/demonstration/people.ts';
import { SECRETS_KEY, testSecrets } from '../../support/test-secrets.ts';
import { launchBrowser } from './launch-browser.ts';

const viteConfig = fileURLToPath(new URL('../../../portal/vite.config.ts', import.meta.url));

/** The day of these tests: late in a quarter, so that the last one is whole and the present one has begun. */
export const today = new Date('2026-11-23T10:30:00Z');

/** The whole of Amity as people meet it: the built portal, the API, the demonstration's case-load, a browser. */
export class RunningPortal {
  readonly url: string;
  readonly browser: Browser;
  readonly #stops: (() => Promise<void>)[];

  readonly #databaseUrl: string;

  /** Told what stood on a page when what was done there did not go well. */
  whenItFails: (tell: () => Promise<void>) => void = () => {};

  private constructor(url: string, databaseUrl: string, browser: Browser, stops: (() => Promise<void>)[]) {
    this.url = url;
    this.#databaseUrl = databaseUrl;
    this.browser = browser;
    this.#stops = stops;
  }

  static async start(databaseUrl: string): Promise<RunningPortal> {
    const folder = await mkdtemp(join(tmpdir(), 'amity-portal-'));
    await buildPortal(folder);
    await loadDemonstration(databaseUrl, { now: today, issuer: DEMONSTRATION_ISSUER, secrets: testSecrets });
    const port = await freePort();
    const config = readConfig({
      AMITY_MODE: 'demonstration',
      PORT: String(port),
      LOG_LEVEL: 'error',
      POINTS_PER_MINUTE: '100000000',
      DATA_DIR: join(folder, 'data'),
      SECRETS_KEY,
    });
    const api: Api = await startApi(config, { databaseUrl, portalFolder: folder });
    const browser = await launchBrowser();
    return new RunningPortal(config.publicUrl, databaseUrl, browser, [
      () => browser.close(),
      () => api.close(),
      () => rm(folder, { recursive: true, force: true }),
    ]);
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops) await stop();
  }

  /** What the database itself counts, past every rule of access. */
  async count(statement: string): Promise<number> {
    return Number(await this.text(statement));
  }

  /** The first value of the first row that a statement finds there. */
  async text(statement: string): Promise<string> {
    const client = new pg.Client({ connectionString: this.#databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(statement);
      return String(Object.values(rows[0] ?? {})[0]);
    } finally {
      await client.end();
    }
  }

  /** A window of its own, at the tests' day, that notes every complaint of the browser. */
  async open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      ...options,
    });
    context.setDefaultTimeout(300_000);
    await context.clock.setFixedTime(today);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    this.whenItFails(() => tellWhatStood(page, complaints));
    return { page, complaints };
  }

  /** Signs in as a person of the demonstration, as people do: by choosing who one is. */
  async signIn(page: Page, subject: string, path = '/'): Promise<void> {
    await page.goto(`${this.url}${path}`);
    await page.getByRole('link', { name: 'Sign in with your work account' }).click();
    await page.locator(`button[value="${subject}"]`).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  }
}

/** A page that kept a test waiting says what stood on it: the people there are invented. */
async function tellWhatStood(page: Page, complaints: readonly string[]): Promise<void> {
  if (page.isClosed()) return;
  const text = await page.locator('body').innerText({ timeout: 5_000 }).catch(String);
  console.error(`${page.url()}\n${text.slice(0, 6_000)}\n${complaints.join('\n')}`);
}

/** As it is built for people: a test's environment would otherwise bring React's slow build for developing. */
async function buildPortal(folder: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: viteConfig, logLevel: 'error', build: { outDir: folder } });
    await build({
      configFile: viteConfig,
      mode: 'cy',
      logLevel: 'error',
      build: { outDir: join(folder, 'cy') },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was free.');
  return address.port;
}
