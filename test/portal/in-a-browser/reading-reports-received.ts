import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { RunningPortal } from '../support/running-portal.ts';

export function reportsReceived(running: () => RunningPortal): void {
  it('shows two years up to this month by month, area, type and source (3.5 a)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/received');
    await page.getByText('December 2024 to November 2026, all areas').first().waitFor();
    for (const words of ['by month', 'by area', 'by type', 'by source', 'by month and area'])
      await page.getByText(`Reports received ${words}`).first().waitFor();
    await page.getByRole('img', { name: /^Line chart of reports, December 2024 to November 2026/ }).waitFor();
    await page.context().close();
  });

  it('areas and sources add up to what the months do less the restricted reports, and say so (12.1)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/received');
    const column = async (about: string) => {
      const card = page.locator('.card').filter({ hasText: about }).first();
      await card.getByRole('tab', { name: 'Table' }).click();
      const cells = await card.locator('tbody td:nth-child(2)').allInnerTexts();
      return cells.reduce((sum, cell) => sum + Number(cell.replaceAll(',', '')), 0);
    };
    const months = await column('Reports received by month, all areas');
    expect(months).toBeGreaterThan(500);
    const restricted = await portal.count(
      `select count(*) from report r left join asb_case c on c.id = r.case_id
        where coalesce(r.named_staff, c.named_staff) is not null
          and (r.received_at at time zone 'Europe/London')::date between '2024-12-01' and '2026-11-30'`,
    );
    expect(restricted).toBeGreaterThan(0);
    expect(await column('Reports received by area')).toBe(months - restricted);
    expect(await column('Reports received by source')).toBe(months - restricted);
    await page
      .getByText('Restricted reports are counted, but not by area and by source, which may therefore add up')
      .waitFor();
    await page.context().close();
  });

  it('narrows to an area, to some months and to a source, all in the address', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/received?from=2026-01&to=2026-03');
    await page.getByText('January 2026 to March 2026, all areas').first().waitFor();
    await page.getByLabel('Source', { exact: true }).selectOption('recorded');
    await page.waitForURL(/source=recorded/);
    await page.getByLabel('Source', { exact: true }).selectOption('imported');
    await page.getByText('No reports were received').first().waitFor();
    await page.goto(`${portal.url}/reports/received?from=2026-13&source=hearsay`);
    await page.getByText('The address asks for the month “2026-13” and the source “hearsay”').waitFor();
    await page.context().close();
  });

  it('the small charts of the areas leave as one picture, with the names and words that stand at each', async () => {
    const portal = running();
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/received');
    complaints.length = 0;
    const card = page.locator('.card').filter({ hasText: 'How reports ran in each area' });
    await card.locator('.multiples h4').first().waitFor();
    const names = await card.locator('.multiples h4').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    await card.getByRole('tab', { name: 'Download' }).click();
    const fetched = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        card.getByRole('button', { name: button }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await fetched('Chart as SVG')).toString();
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
    for (const name of ['How reports ran in each area', ...names]) expect(words).toContain(name);
    expect(svg.match(/<path/g)).toHaveLength(2 * names.length);
    expect(svg).not.toContain('var(--');
    expect((await fetched('Chart as PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
