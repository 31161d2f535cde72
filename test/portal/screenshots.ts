/**
 * Takes pictures of every page of a running Amity, on a desk and on a phone, into `.build/screenshots`:
 *
 *     node test/portal/screenshots.ts [http://127.0.0.1:4000]
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/launch-browser.ts';

const address = (process.argv[2] ?? 'http://127.0.0.1:4000').replace(/\/$/, '');
const folder = fileURLToPath(new URL('../../.build/screenshots', import.meta.url));

const pages = [
  { name: 'quarterly', path: '/reports/quarterly', ready: '.tile' },
  { name: 'reports', path: '/reports', ready: '.row-name' },
  { name: 'equality', path: '/reports/equality?by=contact', ready: '.table' },
  { name: 'received', path: '/reports/received', ready: '.multiples' },
  { name: 'cases', path: '/cases?count=1', ready: '.case-link' },
  { name: 'cases-none', path: '/cases?q=ASB-1999', ready: '.empty' },
  { name: 'deadlines', path: '/deadlines', ready: '.tile' },
  { name: 'case-reviews', path: '/case-reviews', ready: '.case-link' },
  { name: 'dictionary', path: '/dictionary', ready: '.measure' },
  { name: 'policy', path: '/policy', ready: '#drafts' },
  { name: 'own-words', path: '/analyst', ready: '.explorer-fields' },
  { name: 'cases-columns', path: '/cases?columns=type,owner,due', ready: '.case-link' },
  { name: 'nowhere', path: '/nowhere', ready: 'h1' },
];

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  console.log(join(folder, `${name}.png`));
}

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const [width, height, size] of [
    [1280, 900, 'desk'],
    [390, 844, 'phone'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${address}/cases`);
    await page.getByRole('link', { name: 'Sign in with your work account' }).waitFor();
    await picture(page, `sign-in-${size}`);
    await page.getByRole('link', { name: 'Sign in with your work account' }).click();
    await page.locator('button[value="demo-head-of-service"]').click();
    for (const { name, path, ready } of pages) {
      await page.goto(address + path);
      await page.locator(ready).first().waitFor();
      await picture(page, `${name}-${size}`);
    }
    await page.goto(`${address}/cases?status=closed`);
    await page.locator('.case-link').nth(2).click();
    await page.locator('.timeline li').first().waitFor();
    await picture(page, `case-file-${size}`);
    await context.close();
  }
} finally {
  await browser.close();
}
