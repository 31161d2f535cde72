import { expect, it } from 'vitest';
import { foundWrong, numbersIn, savedBy, tableLines } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function caseReviewFunnel(running: () => RunningPortal): void {
  it('each step opens exactly its applications, and both files have them (3.5, 16)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/case-reviews');
    const card = page.locator('.card').filter({ hasText: 'Applications for a case review, 2026/27' });
    await card.getByRole('tab', { name: 'Table' }).click();
    const steps = await card.locator('tbody tr').count();
    let opened = 0;
    for (let index = 0; index < steps; index += 1) {
      const link = card.locator('tbody tr').nth(index).getByRole('link');
      if ((await link.count()) === 0) continue;
      const [many] = numbersIn(await link.innerText());
      await link.click();
      await expect
        .poll(async () => numbersIn(await page.locator('#the-reviews').innerText()).at(-1))
        .toBe(many);
      await expect
        .poll(() =>
          page.getByRole('table', { name: 'Applications, newest first' }).locator('tbody tr').count(),
        )
        .toBe(many);
      opened += 1;
    }
    expect(opened).toBeGreaterThan(2);
    const button = page.getByRole('button', { name: /^All \d+ as CSV$/ });
    const [many] = numbersIn(await button.innerText());
    expect(tableLines(await savedBy(page, button))).toHaveLength(1 + many!);
    const times = await savedBy(page, page.getByRole('button', { name: 'Times as CSV' }));
    expect(tableLines(times)[0]).toContain('Within (working days)');
    await page.context().close();
  });

  it('a local authority narrows everything, a year without any says so, and the address keeps both', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/case-reviews');
    await page.getByRole('table', { name: 'Time limits by local authority' }).waitFor();
    const authority = page.getByLabel('Local authority', { exact: true });
    const limits = page.getByRole('table', { name: 'Time limits by local authority' }).locator('tbody th');
    const name = await limits.first().innerText();
    await authority.selectOption({ label: name });
    await page.waitForURL(/authority=/);
    await expect.poll(async () => [...new Set(await limits.allInnerTexts())]).toEqual([name]);
    await page.goto(`${running().url}/case-reviews?year=2001-02`);
    await page.getByRole('heading', { name: 'Nobody applied for a case review' }).waitFor();
    await page.goto(`${running().url}/case-reviews?year=3001-02&authority=atlantis&step=sideways`);
    await page
      .getByText(/The address asks for the year “3001-02”, the step “sideways” and the local authority/)
      .waitFor();
    await page.context().close();
  });

  it('senior management sees the published figures and no single review; nobody else is let in; axe finds nothing', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', '/case-reviews');
    await page
      .getByText('What became of recommendations, and each review, is told to those who read cases.')
      .waitFor();
    expect(await page.locator('.case-link').count()).toBe(0);
    await page.context().close();
    const { page: worker } = await running().open();
    await running().signIn(worker, 'demo-housing-support-worker', '/case-reviews');
    await worker.getByRole('heading', { name: 'Your role does not open reports' }).waitFor();
    await worker.context().close();
    expect(await foundWrong(running(), 'demo-head-of-service', ['/case-reviews'], '.case-link')).toEqual([]);
  });
}
