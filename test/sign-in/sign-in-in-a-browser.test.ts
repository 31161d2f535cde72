import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../portal/support/launch-browser.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

let server: SignInServer;
let browser: Browser;
beforeAll(async () => {
  server = await startSignInServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };

async function open(size: keyof typeof SIZES) {
  const context = await browser.newContext({ viewport: SIZES[size] });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe.each(['desktop', 'phone'] as const)('in a real browser, on a %s', (size) => {
  test('one signs in by keyboard alone, and the policy of the pages stands in nobody’s way', async () => {
    const { page, complaints } = await open(size);
    await page.goto(`${server.url}/sign-in?returnTo=/who`);
    await page.getByRole('button', { name: /Area manager Nasreen Chowdhury/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/who`);
    expect(await page.textContent('body')).toContain('Nasreen Chowdhury');
    expect(complaints).toEqual([]);
  });

  test('every page of sign-in can be used by everybody, and none scrolls sideways', async () => {
    const { page } = await open(size);
    for (const path of [
      '/sign-in',
      '/signed-out',
      '/sign-in/callback?state=x',
      '/oidc/auth?client_id=nobody',
    ]) {
      await page.goto(server.url + path);
      expect(await faultsOf(page), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
    }
  });
});

test('another site can neither act with one’s cookie nor sign one out, our own page can', async () => {
  const { page } = await open('desktop');
  await page.goto(`${server.url}/sign-in?returnTo=/who`);
  await page.getByRole('button', { name: /Service lead/ }).click();
  await page.waitForURL(`${server.url}/who`);

  // The same machine by its other name is another site to a browser.
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${server.url.replace('127.0.0.1', 'localhost')}/sign-in/style.css`);
  const post = `async (url) => { await fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include' }) }`;
  await elsewhere.evaluate(`(${post})(${JSON.stringify(`${server.url}/sign-out`)})`);
  expect(
    await page.evaluate(`fetch('/who', { method: 'POST' }).then((answer) => answer.json())`),
  ).toMatchObject({
    name: 'Bethan Ashworth',
  });

  const leave = `fetch('/sign-out', { method: 'POST' }).then((answer) => answer.url)`;
  expect(await page.evaluate(leave)).toBe(`${server.url}/signed-out`);
  expect(await page.evaluate(`fetch('/who').then((answer) => answer.json())`)).toMatchObject({ name: null });
});
