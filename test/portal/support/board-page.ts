import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { faultsOf, overflowOf } from './accessibility.ts';
import type { RunningPortal } from './running-portal.ts';

/** A phone held upright, a tablet, a desk. */
export const boardWidths = [
  { width: 320, height: 700 },
  { width: 768, height: 1000 },
  { width: 1280, height: 900 },
] as const;

/** The numbers of a text, without the commas of thousands. */
export const numbersIn = (text: string): number[] =>
  (text.replaceAll(',', '').match(/\d+/g) ?? []).map(Number);

/** What a button saves, as text. */
export async function savedBy(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return await readFile(await download.path(), 'utf8');
}

/** Lines of a file of comma-separated values. */
export const tableLines = (csv: string): string[] => csv.replace('\uFEFF', '').trim().split('\r\n');

/** What axe finds wrong with pages, and what runs off the screen, at every width, light and dark. */
export async function foundWrong(
  running: RunningPortal,
  subject: string,
  paths: readonly string[],
  ready: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const viewport of boardWidths) {
    const { page, complaints } = await running.open({ viewport });
    await running.signIn(page, subject, paths[0]);
    complaints.length = 0;
    for (const path of paths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${running.url}${path}`);
        await page.locator(ready).first().waitFor();
        const found = [...(await faultsOf(page)), ...complaints.splice(0)];
        const over = await overflowOf(page);
        if (over > 0) found.push(`runs ${over} px off the screen`);
        faults.push(...found.map((fault) => `${path} ${viewport.width} ${colorScheme}: ${fault}`));
      }
    }
    await page.context().close();
  }
  return faults;
}
