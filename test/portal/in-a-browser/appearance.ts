import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { contrastFaultsOf, faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import { everyPage, openPage, publicPages } from '../support/every-page.ts';
import { answerInVain } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** What axe finds wrong, and what runs off the screen, by where it was found. */
function inspector(faultsThere = faultsOf) {
  const faults: Record<string, string[]> = {};
  const inspect = async (page: Page, what: string) => {
    const found = await faultsThere(page);
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`runs ${overflow} px off the screen`);
    if (found.length > 0) faults[what] = found;
  };
  return { faults, inspect };
}

const looks = [
  ...widths.map((width) => ({ ...width, colorScheme: 'light' as const })),
  { ...widths[0], colorScheme: 'dark' as const },
];

export function appearance(running: () => RunningPortal): void {
  it.each(looks)(
    'axe finds nothing wrong on a $name, $colorScheme, and nothing runs off the screen',
    async ({ name, viewport, colorScheme }) => {
      const portal = running();
      const { faults, inspect } = inspector(colorScheme === 'dark' ? contrastFaultsOf : faultsOf);
      const { page: door } = await portal.open({ viewport, colorScheme });
      for (const each of publicPages) {
        await openPage(portal, door, each);
        await inspect(door, each.name);
      }
      await door.context().close();
      for (const [who, pages] of Object.entries(everyPage)) {
        const { page, complaints } = await portal.open({ viewport, colorScheme });
        await portal.signIn(page, who, '/my-access');
        // The first answer to somebody unknown is a refusal, which the browser notes.
        complaints.length = 0;
        for (const each of pages.filter(
          ({ state }) => !state || (colorScheme === 'light' && name !== 'tablet'),
        )) {
          await openPage(portal, page, each);
          await inspect(page, each.name);
        }
        expect(complaints).toEqual([]);
        await page.context().close();
      }
      expect(faults).toEqual({});
    },
  );

  it.each(widths)(
    'nor is there anything wrong on a $name with what is unfolded, failed or over',
    async ({ viewport, name }) => {
      const portal = running();
      const { faults, inspect } = inspector();
      const { page } = await portal.open({ viewport });
      await portal.signIn(page, 'demo-head-of-service', '/cases');
      if (name === 'phone') {
        await page.getByRole('button', { name: /^Filters/ }).click();
        await inspect(page, 'the filters unfolded');
      }
      await page.goto(`${portal.url}/reports/quarterly/2026-27/2`);
      await page.locator('.tile').first().waitFor();
      for (const tab of ['Table', 'Download', 'About']) {
        for (const each of await page.getByRole('tab', { name: tab }).all()) await each.click();
        await inspect(page, `the ${tab} tabs of the quarterly report`);
      }
      await answerInVain(page, 'ReportsReceived');
      await page.goto(`${portal.url}/reports/received`);
      await page.getByRole('alert').waitFor();
      await inspect(page, 'a page whose figures could not be loaded');

      await page.unroute('**/graphql');
      await page.context().clearCookies();
      // Where the page has found out by itself meanwhile there is nothing left to press.
      await page
        .getByRole('button', { name: 'Try again' })
        .evaluateAll(([button]) => (button as HTMLElement | undefined)?.click());
      await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
      await inspect(page, 'a session that has ended');
      expect(faults).toEqual({});
      await page.context().close();
    },
  );
}
