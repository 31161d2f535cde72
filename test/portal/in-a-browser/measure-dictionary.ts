import { expect, it } from 'vitest';
import { foundWrong, savedBy, tableLines } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function measureDictionary(running: () => RunningPortal): void {
  it('finds measures by their words, in English and in Welsh, and gives them away as a file', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-service-lead', '/dictionary');
    const entries = page.locator('.measure');
    await entries.first().waitFor();
    const all = await entries.count();
    expect(all).toBeGreaterThan(30);
    await page.getByLabel('Find a measure').fill('median first contact');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dictionary?q=median+first+contact');
    await expect.poll(() => entries.count()).toBeLessThan(all);
    await entries.locator('#MEDIAN_DAYS_TO_FIRST_CONTACT-name').waitFor();
    const found = await entries.count();
    const file = await savedBy(page, page.getByRole('button', { name: 'These as CSV' }));
    expect(tableLines(file)).toHaveLength(1 + found);
    await page.goto(`${running().url}/dictionary`);
    await page.getByLabel('Language', { exact: true }).selectOption('cy');
    await page.waitForURL('**/dictionary?lang=cy');
    await page.locator('.measure [lang="cy"] h2', { hasText: 'Diweddariadau mewn pryd' }).waitFor();
    await page.getByText('The Welsh texts await review by a Welsh speaker.').waitFor();
    await page.goto(`${running().url}/dictionary?q=unicorns`);
    await page.getByRole('heading', { name: 'No measure speaks of that' }).waitFor();
    await page.context().close();
  });

  it('the About of a card leads to the entry of its measure', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/reports/received');
    const card = page.locator('.card').filter({ hasText: 'Reports received by month' }).first();
    await card.getByRole('tab', { name: 'About' }).click();
    await card.getByRole('link', { name: 'In the dictionary: Reports received' }).click();
    await page.waitForURL('**/dictionary#REPORTS_RECEIVED');
    await page.locator('#REPORTS_RECEIVED').waitFor();
    await page.context().close();
  });

  it('axe finds nothing wrong with it at any width, in either language', async () => {
    expect(
      await foundWrong(
        running(),
        'demo-smt',
        ['/dictionary?q=contact', '/dictionary?q=mewn&lang=cy'],
        '.measure',
      ),
    ).toEqual([]);
  });
}
