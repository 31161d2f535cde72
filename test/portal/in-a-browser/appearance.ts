import { expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const pages: { name: string; path: string; ready: string }[] = [
  { name: 'the quarterly report', path: '/reports/quarterly/2026-27/2', ready: 'Headline figures' },
  { name: 'the running quarter', path: '/reports/quarterly/2026-27/3?cmp=prev', ready: 'Headline figures' },
  { name: 'the reports received', path: '/reports/received', ready: 'How reports ran in each area' },
  { name: 'the list of cases', path: '/cases?count=1', ready: 'Cases' },
  { name: 'an empty list', path: '/cases?q=ASB-1999', ready: 'No cases match' },
  { name: 'a list with an unknown filter', path: '/cases?status=sleeping', ready: 'Cases' },
  { name: 'a page that does not exist', path: '/nowhere', ready: 'We cannot show this page' },
];

export function appearance(running: () => RunningPortal): void {
  for (const { name, viewport } of widths)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`axe finds nothing wrong on a ${name}, ${colorScheme}, and nothing runs off the screen`, async () => {
        const portal = running();
        const { page, complaints } = await portal.open({ viewport, colorScheme });
        const faults: Record<string, string[]> = {};
        const inspect = async (what: string) => {
          const found = await faultsOf(page);
          const overflow = await overflowOf(page);
          if (overflow > 0) found.push(`runs ${overflow} px off the screen`);
          if (found.length > 0) faults[what] = found;
        };
        await page.goto(`${portal.url}/cases`);
        await page.getByRole('heading', { name: 'Sign in' }).waitFor();
        await inspect('the sign-in page');
        await portal.signIn(page, 'demo-head-of-service', '/cases');
        // The first answer to somebody unknown is a refusal, which the browser notes.
        complaints.length = 0;
        for (const { name: what, path, ready } of pages) {
          await page.goto(`${portal.url}${path}`);
          await page.getByRole('heading', { name: ready, exact: true }).first().waitFor();
          await page.waitForLoadState('networkidle');
          await inspect(what);
        }
        await page.goto(`${portal.url}/cases`);
        await page.locator('.case-link').first().click();
        await page.locator('.timeline li').first().waitFor();
        await inspect('a case file');

        await page.goto(`${portal.url}/reports/quarterly/2026-27/2`);
        for (const tab of ['Table', 'Download', 'About']) {
          for (const each of await page.getByRole('tab', { name: tab }).all()) await each.click();
          await inspect(`the ${tab} tabs of the quarterly report`);
        }
        expect(faults).toEqual({});
        expect(complaints).toEqual([]);
        await page.context().close();
      }, 120_000);
}
