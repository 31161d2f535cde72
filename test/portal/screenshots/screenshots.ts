import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { StartError } from '../../../server/start/start-error.ts';
import { createDatabase } from '../../bench/bench-case-load.ts';
import { startCluster } from '../../bench/bench-cluster.ts';
import { overflowOf } from '../support/accessibility.ts';
import { everyPage, openPage, type PortalPage, publicPages, settled } from '../support/every-page.ts';
import { RunningPortal } from '../support/running-portal.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';

/** `npm run screenshots [-- --to FOLDER] [--only WORDS,WORDS]`: every page, and every form that a case file leads to. */
const { values } = parseArgs({ options: { to: { type: 'string' }, only: { type: 'string', default: '' } } });
const folder = path.resolve(values.to ?? 'screenshots');

const looks = [
  { name: '1280', width: 1280, colorScheme: 'light' },
  { name: '768', width: 768, colorScheme: 'light' },
  { name: '320', width: 320, colorScheme: 'light' },
  { name: '1280-dark', width: 1280, colorScheme: 'dark' },
  { name: '1280-cymraeg', width: 1280, colorScheme: 'light', language: 'cy' },
] as const;

const cluster = await startCluster();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cluster.stop().finally(() => process.exit(130)));
let portal: RunningPortal | undefined;
try {
  await rm(folder, { recursive: true, force: true });
  portal = await RunningPortal.start(await createDatabase(cluster.adminUrl, 'screenshots'));
  const pictures: Picture[] = [];
  for (const look of looks) pictures.push(...(await picturesOf(portal, look)));
  if (pictures.length === 0) throw new StartError(`No page is called “${values.only}”.`);
  await writeFile(path.join(folder, 'index.html'), contactSheet(pictures));
  const wide = pictures.filter(({ overflow }) => overflow > 0);
  for (const { file, overflow } of wide) console.log(`${file} runs ${overflow} px off the screen`);
  console.log(`${pictures.length} pictures; look through ${path.join(folder, 'index.html')}`);
} finally {
  await portal?.stop();
  await cluster.stop();
}

async function picturesOf(portal: RunningPortal, look: (typeof looks)[number]): Promise<Picture[]> {
  const taken: Picture[] = [];
  const asked = values.only.split(',');
  const wanted = (pages: readonly PortalPage[]) =>
    pages.filter(({ name }) => asked.some((words) => name.includes(words.trim())));
  await mkdir(path.join(folder, look.name), { recursive: true });
  const take = async (page: Page, name: string) => {
    const file = `${look.name}/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
    await page.screenshot({ path: path.join(folder, file), fullPage: true, animations: 'disabled' });
    taken.push({ file, name, look: look.name, overflow: await overflowOf(page) });
    process.stderr.write(`${file}\n`);
  };
  const { width, colorScheme } = look;
  const open = async () => (await portal.open({ viewport: { width, height: 900 }, colorScheme })).page;
  const speak = async (page: Page) => {
    if ('language' in look)
      await page.context().addCookies([{ name: 'amity_language', value: look.language, url: portal.url }]);
  };
  if (wanted(publicPages).length > 0) {
    const page = await open();
    await speak(page);
    for (const each of wanted(publicPages)) {
      await openPage(portal, page, each);
      await take(page, each.name);
    }
    await page.context().close();
  }
  for (const [who, pages] of Object.entries(everyPage)) {
    if (wanted(pages).length === 0) continue;
    const page = await open();
    await portal.signIn(page, who, '/my-access');
    await speak(page);
    for (const each of wanted(pages)) {
      await openPage(portal, page, each);
      await take(page, each.name);
      if (each.path !== '/cases/$') continue;
      for (const [work, address] of await worksOn(page)) {
        await page.goto(portal.url + address);
        await settled(page);
        await take(page, `${each.name}, ${work}`);
      }
    }
    await page.context().close();
  }
  return taken;
}

/** The forms that a case file leads to, one of each kind. */
async function worksOn(page: Page): Promise<Map<string, string>> {
  const addresses = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const kinds = new Map<string, string>();
  for (const address of addresses) {
    const [, work] = /^\/cases\/[^/]+\/([a-z-]+)(?:\?|$)/.exec(address) ?? [];
    if (work && !kinds.has(work)) kinds.set(work, address);
  }
  return kinds;
}
