import { type Browser, chromium } from 'playwright-core';
import { packedBrowser } from '../../../server/printing/packed-browser.ts';

export async function launchBrowser(): Promise<Browser> {
  const { path, env } = (await packedBrowser())!;
  return chromium.launch({
    executablePath: path,
    headless: true,
    // Root has no sandbox to offer; the browser opens nothing but our own pages.
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage'],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}
