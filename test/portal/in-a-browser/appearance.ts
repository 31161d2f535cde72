import { expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import { answerInVain } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** Every page, and what of it comes last. */
const pages: { name: string; path: string; ready: string }[] = [
  { name: 'the quarterly report', path: '/reports/quarterly/2026-27/2', ready: '.tile' },
  { name: 'the reports', path: '/reports', ready: '.row-name' },
  { name: 'the equality summary', path: '/reports/equality?by=contact', ready: '.table' },
  { name: 'the reports received', path: '/reports/received', ready: '.multiples' },
  { name: 'the list of cases', path: '/cases?count=1', ready: '.case-link' },
  { name: 'the reviews of cases', path: '/reviews', ready: '.table a' },
];

const states: typeof pages = [
  { name: 'the running quarter', path: '/reports/quarterly/2026-27/3?cmp=prev', ready: '.tile' },
  { name: 'an empty list', path: '/cases?q=ASB-1999', ready: '.empty' },
  { name: 'a list with an unknown filter', path: '/cases?status=sleeping', ready: '.case-link' },
  { name: 'a page that does not exist', path: '/nowhere', ready: '.notice-page' },
];

/** One of each kind of report, as it was frozen. */
const frozen = ['Quarterly report', 'Equality summary', 'Tenant Satisfaction Measures', 'Reviews of cases'];

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
        for (const { name: what, path, ready } of colorScheme === 'light' ? [...pages, ...states] : pages) {
          await page.goto(`${portal.url}${path}`);
          await page.locator(ready).first().waitFor();
          await inspect(what);
        }
        for (const kind of colorScheme === 'light' ? frozen : []) {
          await page.goto(`${portal.url}/reports`);
          await page.locator('.row-name', { hasText: kind }).first().click();
          await page.locator('.hash, .say-acts').first().waitFor();
          await inspect(`a report: ${kind}`);
        }
        await page.goto(`${portal.url}/cases`);
        await page.locator('.case-link').first().click();
        await page.locator('.timeline li').first().waitFor();
        await inspect('a case file');

        if (name === 'phone') {
          await page.goto(`${portal.url}/cases`);
          await page.getByRole('button', { name: /^Filters/ }).click();
          await inspect('the filters unfolded');
        }

        expect(complaints).toEqual([]);

        if (colorScheme === 'light') {
          await page.goto(`${portal.url}/reports/quarterly/2026-27/2`);
          await page.locator('.tile').first().waitFor();
          for (const tab of ['Table', 'Download', 'About']) {
            for (const each of await page.getByRole('tab', { name: tab }).all()) await each.click();
            await inspect(`the ${tab} tabs of the quarterly report`);
          }
          await answerInVain(page, 'ReportsReceived');
          await page.goto(`${portal.url}/reports/received`);
          await page.getByRole('alert').waitFor();
          await inspect('a page whose figures could not be loaded');

          await page.unroute('**/graphql');
          await page.context().clearCookies();
          await page.getByRole('button', { name: 'Try again' }).click();
          await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
          await inspect('a session that has ended');

          await portal.signIn(page, 'demo-smt', '/cases');
          await page.getByRole('heading', { name: 'Your role does not open case files' }).waitFor();
          await inspect('a page that the role does not open');
        }
        expect(faults).toEqual({});
        await page.context().close();
      });
}
