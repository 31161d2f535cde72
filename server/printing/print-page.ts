import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PrintingBrowser } from './find-browser.ts';
import { belongsTo, type PagePrinted } from './own-pages.ts';

/** An answer of our own server to what a page asks. */
export interface OwnAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface PrintTerms {
  origin: string;
  /** Answers in place of the network, with the rights of whoever asked for the paper. */
  answer: (asked: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: Buffer | null;
  }) => Promise<OwnAnswer>;
  signal: AbortSignal;
}

/** A page that was not whole is not printed: nobody is handed a blank, or a paper that lacks a card. */
export class NotReady extends Error {}

/** Letters of 10 points print as 8, so that a quarter fits on four pages. */
const scale = 0.8;

/** The width of an A4 page less the margins of the style sheet, so that charts are drawn at the size they print. */
const viewport = { width: Math.floor(688 / scale), height: 1_100 };

/**
 * Prints a page of ours as an accessible PDF: tagged, with an outline, as its own style sheet has it on paper. The
 * browser lives for this one page. It knows no network and no session: whatever it asks is answered in this process or
 * refused, and its profile is removed when it ends.
 *
 * @throws NotReady where the page did not come out whole.
 */
export async function printPage(
  browser: PrintingBrowser,
  printed: PagePrinted,
  { origin, answer, signal }: PrintTerms,
): Promise<Buffer> {
  signal.throwIfAborted();
  const { chromium } = await import('playwright-core');
  const running = await chromium.launch({
    executablePath: browser.path,
    headless: true,
    chromiumSandbox: browser.sandbox,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      // No name and no address leads anywhere, should anything ever get past the answers below.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--proxy-server=http://127.0.0.1:9',
    ],
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/tmp', ...browser.env },
  });
  const stop = () => void running.close().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    return await printWith(running, printed, { origin, answer });
  } catch (fault) {
    signal.throwIfAborted();
    throw fault;
  } finally {
    signal.removeEventListener('abort', stop);
    await running.close();
  }
}

async function printWith(
  browser: Browser,
  printed: PagePrinted,
  { origin, answer }: Omit<PrintTerms, 'signal'>,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const faults: string[] = [];
  await answerHere(context, printed, { origin, answer }, faults);
  const page = await context.newPage();
  page.on('pageerror', () => faults.push('A script of the page failed.'));
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${origin}${printed.page}`);
  await untilWhole(page, faults);
  // On paper all tabs are open: what is inert on a screen would be left out of the tags.
  await page.evaluate(`document.querySelectorAll('[inert]').forEach((one) => one.removeAttribute('inert'))`);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, scale });
}

async function answerHere(
  context: BrowserContext,
  printed: PagePrinted,
  { origin, answer }: Omit<PrintTerms, 'signal'>,
  faults: string[],
): Promise<void> {
  // Of what goes on meanwhile a paper tells nothing.
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const body = request.postDataBuffer();
    const asked = { method: request.method(), url, body: body?.toString('utf8') ?? null };
    if (!belongsTo(printed, asked, origin)) {
      // Without these a page never comes out whole: nobody waits for it.
      if (['document', 'script', 'stylesheet'].includes(request.resourceType()))
        faults.push('A part of the page was refused.');
      return route.abort('blockedbyclient');
    }
    const given = await answer({
      method: asked.method,
      path: url.pathname + url.search,
      headers: request.headers(),
      body,
    });
    if (given.status >= 400) faults.push(`A part of the page was answered with ${given.status}.`);
    return route.fulfill(given);
  });
}

/** The page says itself that all of it is there; what it says is looked at. */
const standing = `(() => {
  if (document.querySelector('.notice.bad[role="alert"], .notice-page:not(:has(.skeleton))')) return 'failed';
  const waits = document.querySelector('.skeleton, .stale, [aria-busy="true"]') !== null;
  const undrawn = [...document.querySelectorAll('.chart-drawing')].some((one) => !one.querySelector('svg[role="img"]'));
  const whole = document.querySelector('[data-whole]') !== null && document.readyState === 'complete';
  // It says something else in place of its figures.
  if (!whole && !waits && document.querySelector('main .notice')) return 'failed';
  return whole && !waits && !undrawn && document.fonts.status === 'loaded' ? 'whole' : 'waiting';
})()`;

async function untilWhole(page: Page, faults: readonly string[]): Promise<void> {
  for (;;) {
    const found = await page.evaluate<string>(standing);
    if (faults.length > 0) throw new NotReady(faults[0]);
    if (found === 'whole') return;
    if (found === 'failed') throw new NotReady('A card of the page could not be loaded.');
    await page.waitForTimeout(50);
  }
}
