import { expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** Lines of a file as a spreadsheet reads them; no cell of these has a comma or a quotation mark in it. */
const cellsOf = (csv: string): string[][] =>
  csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

export function reviews(running: () => RunningPortal): void {
  it('the signed report has the figures of its file, and leads to the appraisal of each reviewer (15.2, 15.3)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/reports');
    await page.locator('.row-name', { hasText: 'Reviews of cases' }).first().click();
    await page.locator('.hash').waitFor();
    complaints.length = 0;
    const address = await page.getByRole('link', { name: 'Figures as CSV' }).getAttribute('href');
    const file = cellsOf(await page.evaluate(async (path) => (await fetch(path)).text(), address!));
    for (const [role, title] of [
      ['SERVICE_LEAD', 'Due of service leads, by place'],
      ['AREA_MANAGER', 'Due of area managers, by place'],
    ]) {
      const rows = page.getByRole('table', { name: title! }).locator('tbody tr');
      expect(await rows.count()).toBeGreaterThan(5);
      for (const row of await rows.all()) {
        const name = await row.getByRole('rowheader').innerText();
        const [cases, inTime, late, notReviewed] = (await row.getByRole('cell').allInnerTexts()).map((text) =>
          text.replaceAll(',', ''),
        );
        const told = (figure: string) =>
          file.find(
            ([table, , , part, which]) =>
              table === 'REVIEWS' && part?.endsWith(` / ${name} / ${role}`) && which === figure,
          )?.[5];
        expect([cases, inTime, late, notReviewed], name).toEqual(
          ['cases', 'in_time', 'late', 'not_reviewed'].map(told),
        );
      }
    }
    const stalled = page.getByRole('table', { name: 'Cases in which nothing happened, by place' });
    const whole = await stalled.locator('tbody tr').first().getByRole('cell').allInnerTexts();
    const found = file.find(
      ([table, , , part, which]) =>
        table === 'STALLED' && part === 'LANDLORD / All areas' && which === 'found',
    );
    expect(whole[0]?.replaceAll(',', '')).toBe(found?.[5]);
    await page.getByRole('table', { name: 'Reviews by post' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Take it away' }).waitFor();
    expect(await page.title()).toBe('Reviews for an appraisal – Amity');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a lead sees their own reviews and nobody else’s; the address keeps the quarter', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-service-lead', '/reviews');
    const names = page
      .getByRole('table', { name: 'Cases that ran in the quarter, by reviewer' })
      .getByRole('link');
    await names.first().waitFor();
    expect(await names.count()).toBe(1);
    const own = await names.first().innerText();
    await page.getByLabel('Quarter', { exact: true }).selectOption('2026-3');
    await page.waitForURL('**/reviews?q=2026-3');
    await names.first().click();
    await page.getByRole('heading', { level: 1, name: own }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=2026-3');
    const address = await page.getByRole('link', { name: 'Extract as CSV' }).getAttribute('href');
    const file = cellsOf(await page.evaluate(async (path) => (await fetch(path)).text(), address!));
    const told = (figure: string) => file.find((cells) => cells.at(-2) === figure)?.at(-1);
    const shown = page.locator('.facts div', { hasText: 'Cases to review' }).locator('dd');
    expect((await shown.innerText()).replaceAll(',', '').match(/\d+/g)).toEqual(
      ['cases', 'inTime', 'late', 'notReviewed'].map(told),
    );
    await page.context().close();
  });

  it('whoever reviews nothing is told who may, and an appraisal has nothing for axe to find', async () => {
    const { page: stranger } = await running().open();
    await running().signIn(stranger, 'demo-smt', '/reviews');
    await stranger.getByRole('heading', { name: 'Your role does not open reviews of cases' }).waitFor();
    await stranger.context().close();
    for (const { viewport } of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport, colorScheme });
        await running().signIn(page, 'demo-area-manager', '/reviews');
        await page.locator('.table a').first().click();
        await page.getByRole('heading', { name: 'Take it away' }).waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });

  it('a notice that a report is ready leads to it, and says so where one is told of deadlines', async () => {
    const told = await running().count(`
      with i as (insert into notification (staff_id, management_report_id, created_at)
                 select w.id, m.id, now() from staff w, management_report m
                  where w.subject = 'demo-smt' and m.status = 'DRAFT' and m.kind = 'QUARTERLY_REPORT' limit 1 returning 1)
      select count(*) from i`);
    expect(told).toBe(1);
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt');
    await page.getByRole('link', { name: 'Notices 1 unread' }).click();
    await page
      .locator('.notice-row', { hasText: 'Drafted by itself, to be read and signed.' })
      .getByText('Ready')
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.notice-row a').click();
    await page.getByRole('heading', { level: 1, name: 'Quarterly ASB report' }).waitFor();
    await page.context().close();
  });
}
