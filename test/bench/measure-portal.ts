import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../portal/support/launch-browser.ts';
import { askedBy } from './analytics-questions.ts';
import { dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { demonstrationTokenOf } from './demonstration-token.ts';
import { withReports } from './measure-analytics.ts';
import { percentile } from './median.ts';
import { endProcess, messageOf, startProcess } from './processes.ts';

/** How the portal feels in a real Chromium, over a case-load of some size. */
export interface PortalFigures {
  cases: number;
  pages: {
    page: string;
    line: Line /** ms until the largest thing stands. */;
    largest: number;
    shifted: number;
  }[];
  /** From something done to the next picture, in ms: how many, and the slow quarter's beginning. */
  interactions: { number: number; p75: number };
  /** From a choice in a filter to figures that are drawn, in ms; and what the API itself takes for the same question. */
  filter: Spread;
  api: Spread;
  /** From “Next page” to the next fifty cases, and from a reference to its case file. */
  turned: Spread;
  opened: Spread;
}

interface Spread {
  p50: number;
  p95: number;
}

/** From where it is read: at a desk, or by a telephone in the middle of its class on a 4G network. */
const lines = {
  office: null,
  '4G phone': { latency: 170, throughput: 9_000_000 / 8, cpu: 4, viewport: { width: 390, height: 844 } },
} as const;
type Line = keyof typeof lines;

const pages = {
  'quarterly report': '/reports/quarterly/2025-26/4',
  'reports received': '/reports/received',
  cases: '/cases',
  deadlines: '/deadlines',
  'report form': '/report',
} as const;

const timing = fileURLToPath(new URL('page-timing.js', import.meta.url));
const spread = (took: number[]): Spread => ({ p50: percentile(took, 50), p95: percentile(took, 95) });

export async function measurePortal(
  cluster: BenchCluster,
  cases: number,
  { rounds, say }: { rounds: number; say: (line: string) => void },
): Promise<PortalFigures> {
  say(`making ${cases} cases for the portal …`);
  const databaseUrl = await makeCaseLoad(cluster.adminUrl, cases, `bench_portal_${cases}`, withReports);
  const server = startProcess('servers/amity-server.ts');
  let browser: Browser | undefined;
  try {
    server.send({ databaseUrl });
    const { url } = await messageOf<{ url: string }>(server);
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    const page = await begun(context);
    await signIn(page, url);
    const signedIn = await context.storageState();

    const shown: PortalFigures['pages'] = [];
    for (const line of Object.keys(lines) as Line[])
      for (const [name, path] of Object.entries(pages)) {
        const seen: { largest: number; shifted: number }[] = [];
        // Each time as whoever has never been there: nothing is kept by the browser.
        for (let round = 0; round < rounds; round += 1)
          seen.push(await firstSight(browser, signedIn, `${url}${path}`, line));
        const largest = percentile(
          seen.map((each) => each.largest),
          50,
        );
        shown.push({ page: name, line, largest, shifted: Math.max(...seen.map((each) => each.shifted)) });
        say(`${name}, ${line}: ${largest.toFixed(0)} ms`);
      }

    const filter = await choosePlaces(page, url, rounds);
    const api = await askTheApi(url, filter.length);
    const turned = await turnPages(page, url, rounds * 5);
    const opened = await openCases(page, url, rounds * 5);
    return {
      cases,
      pages: shown,
      interactions: await leafThrough(page, url),
      filter: spread(filter),
      api: spread(api),
      turned: spread(turned),
      opened: spread(opened),
    };
  } finally {
    await browser?.close();
    await endProcess(server);
    await dropDatabase(cluster.adminUrl, databaseUrl);
  }
}

async function begun(context: BrowserContext): Promise<Page> {
  await context.addInitScript({ path: timing });
  return await context.newPage();
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/my-access`);
  await page.getByRole('link', { name: 'Sign in with your work account' }).click();
  await page.locator('button[value="demo-head-of-service"]').click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function firstSight(
  browser: Browser,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
  address: string,
  line: Line,
): Promise<{ largest: number; shifted: number }> {
  const slow = lines[line];
  const context = await browser.newContext({
    storageState,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...(slow ? { viewport: slow.viewport } : {}),
  });
  const page = await begun(context);
  if (slow) {
    const devtools = await context.newCDPSession(page);
    const { latency, throughput, cpu } = slow;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  await open(page, address);
  const shown = await page.evaluate(() => (globalThis as unknown as Timed).timing.shown());
  await context.close();
  return shown;
}

/** What `page-timing.js` puts into the page. */
interface Timed {
  timing: {
    shown(): { largest: number; shifted: number };
    interactions(): number[];
    chosen(select: unknown, value: string): Promise<number>;
    pressed(element: unknown): Promise<number>;
  };
}

const chosen = (select: Locator, value: string) =>
  select.evaluate((element, to) => (globalThis as unknown as Timed).timing.chosen(element, to), value);
const pressed = (element: Locator) =>
  element.evaluate((each) => (globalThis as unknown as Timed).timing.pressed(each));

/** Every service of the landlord, one after the other, in the quarterly report and every area among the reports received. */
async function choosePlaces(page: Page, url: string, rounds: number): Promise<number[]> {
  const took: number[] = [];
  const chooseAll = async (path: string, label: string) => {
    await open(page, `${url}${path}`);
    const select = page.getByRole('combobox', { name: label, exact: true });
    const options = await select.locator('option').all();
    for (const option of options) {
      const value = await option.getAttribute('value');
      if (value) took.push(await chosen(select, value));
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    await chooseAll(pages['quarterly report'], 'Service');
    await chooseAll(pages['reports received'], 'Area');
  }
  return took;
}

/** The same question to the API alone, as a program asks it. */
async function askTheApi(url: string, times: number): Promise<number[]> {
  const headers = {
    'content-type': 'application/json',
    ...(await demonstrationTokenOf(url, 'demo-head-of-service')),
  };
  const body = await askedBy('quarterly');
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    await answer.text();
    took.push(performance.now() - started);
  }
  return took;
}

async function turnPages(page: Page, url: string, times: number): Promise<number[]> {
  await open(page, `${url}${pages.cases}`);
  const took: number[] = [];
  for (let time = 0; time < times; time += 1)
    took.push(await pressed(page.getByRole('button', { name: 'Next page' })));
  return took;
}

async function openCases(page: Page, url: string, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await open(page, `${url}${pages.cases}`);
    const link = page.locator('.case-link').nth(time);
    // Whoever presses has pointed there first, and the page has begun to come.
    await link.hover();
    await page.waitForTimeout(200);
    took.push(await pressed(link));
  }
  return took;
}

/** What people do on a page once it is there: unfold, leaf through cards, type. */
async function leafThrough(page: Page, url: string): Promise<PortalFigures['interactions']> {
  const took: number[] = [];
  let number = 0;
  const note = async () =>
    took.push(...(await page.evaluate(() => (globalThis as unknown as Timed).timing.interactions())));
  await open(page, `${url}${pages['quarterly report']}`);
  for (const name of ['Table', 'About', 'Chart'])
    for (const tab of await page.getByRole('tab', { name }).all()) {
      await tab.click();
      number += 1;
    }
  await note();
  await open(page, `${url}${pages.cases}`);
  for (const name of ['Columns', 'Saved views']) {
    await page.getByText(name, { exact: true }).click();
    number += 1;
  }
  const reference = 'ASB-2026';
  await page.getByLabel('Reference').pressSequentially(reference, { delay: 60 });
  number += reference.length;
  await page.waitForTimeout(1_000);
  await note();
  // What took less than 16 ms was not noted, and was quick.
  const all = [...took, ...Array.from({ length: Math.max(0, number - took.length) }, () => 8)];
  return { number, p75: percentile(all, 75) };
}
