import { expect, it } from 'vitest';
import { foundWrong, numbersIn, savedBy, tableLines } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function dataQuality(running: () => RunningPortal): void {
  it('each rule opens exactly its cases (15.1)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/data-quality');
    const card = page.locator('.card').filter({ hasText: 'Cases that lack something' });
    await card.getByRole('tab', { name: 'Table' }).click();
    const links = card.locator('tbody').getByRole('link');
    const opened = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href')!, link.textContent!]),
    );
    expect(opened.length).toBeGreaterThan(2);
    for (const [address, text] of opened) {
      await page.goto(running().url + address);
      const [many] = numbersIn(text!);
      await page.locator('.list-bar strong', { hasText: new RegExp(`^${text} cases?$`) }).waitFor();
      expect(await page.locator('.case-link').count()).toBe(Math.min(many!, 25));
    }
    await page.context().close();
  });

  it('completeness stands by service, a service narrows it, and the loads are told to whoever may know them', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/data-quality');
    const table = page.getByRole('table', { name: 'Share filled in, by service' });
    await table.waitFor();
    const rows = await table.locator('tbody tr').count();
    expect(rows).toBeGreaterThan(5);
    const file = await savedBy(page, page.getByRole('button', { name: 'Completeness as CSV' }));
    expect(tableLines(file)).toHaveLength(1 + rows);
    await page.getByRole('heading', { name: 'What was loaded' }).waitFor();
    const service = page.getByLabel('Service', { exact: true });
    const name = await service.locator('optgroup option').first().innerText();
    await service.selectOption({ label: name });
    await page.waitForURL(/service=/);
    await expect.poll(() => table.locator('tbody tr').count()).toBeLessThanOrEqual(2);
    await page.goto(`${running().url}/data-quality?area=atlantis`);
    await page.getByText('The address asks for the area “atlantis”').waitFor();
    await page.context().close();
  });

  it('whoever opens no figures is told who does, and axe finds nothing wrong at any width', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', '/data-quality');
    await page.getByRole('heading', { name: 'Your role does not open data quality' }).waitFor();
    await page.context().close();
    expect(
      await foundWrong(running(), 'demo-service-lead', ['/data-quality'], 'table:has-text("All of them")'),
    ).toEqual([]);
  });
}
