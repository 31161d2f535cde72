import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { wordsIn } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function knownAtAMoment(running: () => RunningPortal): void {
  const sound = async (page: Page) => {
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  };
  /** The moments that the page's questions after figures name. */
  const askedOf = (page: Page) => {
    const moments: (string | null | undefined)[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql')) return;
      if (/analytics\(/.test(wordsIn(request))) moments.push(request.postDataJSON().variables.asAt);
    });
    return moments;
  };
  const back = (page: Page) => page.getByRole('button', { name: 'Back to what is known now' });

  for (const { name, path, ready, tells } of [
    { name: 'quarterly report', path: '/reports/quarterly/2026-27/2', ready: '.tile', tells: '.tile' },
    { name: 'reports received', path: '/reports/received', ready: '.multiples', tells: 'h3' },
  ]) {
    it(`the ${name} is told as known on a day, says so, and is back at now by one press (15.5)`, async () => {
      const { page } = await running().open({ viewport: { width: 390, height: 844 } });
      const asked = askedOf(page);
      await running().signIn(page, 'demo-smt', path);
      await page.locator(ready).first().waitFor();
      expect(new Set(asked)).toEqual(new Set([null]));
      const now = await page.locator(tells).allTextContents();
      await page.getByRole('button', { name: /^Filters/ }).click();
      // In summer time: an hour before by the clock of the world.
      await page.getByLabel('As known on', { exact: true }).fill('2026-08-15T09:40');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText('As known on 15 Aug 2026, 09:40.').waitFor();
      expect(new URL(page.url()).searchParams.get('as_at')).toBe('2026-08-15T09:40');
      await expect.poll(() => asked.at(-1)).toBe('2026-08-15T08:40:00.000Z');
      await expect.poll(() => page.locator(tells).allTextContents()).not.toEqual(now);
      await sound(page);
      await page.reload();
      await back(page).click();
      await expect.poll(() => page.locator(tells).allTextContents()).toEqual(now);
      expect(new URL(page.url()).search).toBe('');
      expect(await back(page).count()).toBe(0);

      await page.goto(`${running().url}${path}?as_at=2031-01-01T09:00`);
      await page.getByText('what was known at “2031-01-01T09:00”').waitFor();
      expect(await back(page).count()).toBe(0);
      await page.context().close();
    });
  }

  it('a signed report leads to what is known of its quarter now, and to what was known when it was counted', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', '/reports');
    const signed = page.locator('li', { hasText: 'Quarterly report' }).filter({ hasText: 'Signed' });
    await signed.first().locator('.row-name').click();
    const link = page.getByRole('link', { name: 'Compare with what is known now' });
    await link.waitFor();
    const report = page.url();
    await link.click();
    await page.locator('.tile').first().waitFor();
    expect(await back(page).count()).toBe(0);
    await page.goto(report);
    await page.getByRole('link', { name: 'open the quarter as it was known then' }).click();
    await back(page).waitFor();
    await page.locator('.tile').first().waitFor();
    await page.context().close();
  });
}
