import { expect, it } from 'vitest';
import type { RunningPortal } from '../support/running-portal.ts';

export function shell(running: () => RunningPortal): void {
  it.each([
    [
      'demo-housing-support-worker',
      [
        'Cases',
        'Reports to decide',
        'Take a report',
        'Sent online',
        'Prevention',
        'Deadlines',
        'Disclosures',
        'Dictionary',
        'Policy',
      ],
      'Cases',
    ],
    [
      'demo-smt',
      [
        'Quarterly report',
        'Reports',
        'Equality summary',
        'Reports received',
        'Hotspots',
        'Case reviews',
        'Dictionary',
        'Policy',
      ],
      'Quarterly ASB report',
    ],
    [
      'demo-area-manager',
      [
        'Quarterly report',
        'Equality summary',
        'Reports received',
        'Hotspots',
        'Cases',
        'Reports to decide',
        'Take a report',
        'Cases to review',
        'Sent online',
        'Prevention',
        'Deadlines',
        'Case reviews',
        'Reviews',
        'Disclosures',
        'Exports',
        'Data quality',
        'Places',
        'Lists we keep',
        'Dictionary',
        'Policy',
      ],
      'Cases',
    ],
  ])('%s sees in the menu only what the role may open, and starts there', async (subject, menu, heading) => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, subject);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents()).toEqual(
      menu,
    );
    expect(await page.getByText('Demonstration data').isVisible()).toBe(true);
    await page.context().close();
  });

  it('what it is made of comes compressed, to be kept for good', async () => {
    const portal = running();
    const { page } = await portal.open();
    const parts: Record<string, string | undefined>[] = [];
    page.on('response', (answer) => {
      const headers = answer.headers();
      const isPart = /\/assets\/.+\.(js|css)$/.test(answer.url());
      if (isPart && !(Number(headers['content-length']) < 1_000)) parts.push(headers);
    });
    await portal.signIn(page, 'demo-smt', '/reports/quarterly/2026-27/2');
    await page.locator('.tile').first().waitFor();
    expect(parts.length).toBeGreaterThan(3);
    for (const headers of parts)
      expect(headers).toMatchObject({
        'content-encoding': expect.stringMatching(/^(br|gzip)$/),
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      });
    await page.context().close();
  });

  it('a link to what the role may not open says who can grant it, not what is there', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/cases/ASB-2026-000001');
    await page.getByRole('heading', { name: 'Your role does not open case files' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('area manager or the head of service');
    await page.goto(`${portal.url}/cases/ASB-1999-999999`);
    await page.getByRole('heading', { name: 'Your role does not open case files' }).waitFor();
    await page.context().close();
  });

  it('moving to another page moves the focus to its heading and renames the window', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-area-manager', '/cases');
    expect(await page.title()).toBe('Cases – Amity');
    await page.getByRole('link', { name: 'Reports received' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reports received' }).waitFor();
    expect(await page.title()).toBe('Reports received – Amity');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reports received');
    await page.context().close();
  });

  it('the keyboard can skip to the content, and the address stays', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-area-manager', '/cases');
    await page.reload();
    await page.getByRole('table').waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(page.url()).toBe(`${portal.url}/cases`);
    await page.context().close();
  });

  it('an address that leads nowhere says so', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-area-manager', '/no/such/page');
    await page.getByRole('heading', { name: 'We cannot show this page' }).waitFor();
    await page.context().close();
  });
}
