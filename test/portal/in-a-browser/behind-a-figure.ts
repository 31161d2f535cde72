import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { foundWrong, numbersIn } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const quarter = '/reports/quarterly/2026-27/2';

interface Opening {
  address: string;
  name: string;
  /** What the figure says that it counts. */
  figure: number;
}

/** Every figure of the page that opens, tiles and tables; a share opens as many as stand under it. */
async function openings(page: Page): Promise<Opening[]> {
  const links = await page.locator('.tile-value a, .card tbody td a').evaluateAll((all) =>
    all.map((link) => ({
      address: link.getAttribute('href')!,
      name: link.getAttribute('aria-label')!,
      shown: link.textContent!,
      detail: link.closest('.tile')?.querySelector('.tile-detail')?.textContent ?? '',
    })),
  );
  return links.map(({ address, name, shown, detail }) => ({
    address,
    name,
    figure: numbersIn(shown.includes('%') ? detail.replace(/^\S+ of /, '') : shown)[0]!,
  }));
}

/** How many the figure counts and the list has, by the page's own words and by its rows, page after page. */
async function listed(page: Page): Promise<{ figure: number; told: number; rows: number }> {
  // The page that one comes from has its own furniture.
  await page.getByRole('heading', { name: 'What it means' }).waitFor();
  await page.locator('.furniture dd').first().waitFor();
  const [figure, told] = (await page.locator('.furniture dd').allInnerTexts()).map(
    (text) => numbersIn(text)[0]!,
  );
  const references = page.locator('.card tbody tr');
  let rows = await references.count();
  const next = page.getByRole('button', { name: 'Next page' });
  while ((await next.count()) > 0) {
    const before = await references.first().innerText();
    await next.click();
    await page.waitForURL(/after=/);
    await expect.poll(() => references.first().innerText()).not.toBe(before);
    rows += await references.count();
  }
  return { figure: figure!, told: told!, rows };
}

export function behindAFigure(running: () => RunningPortal): void {
  for (const [report, path, ready, least] of [
    ['quarterly report', quarter, '.tile', 50],
    ['reports received', '/reports/received?from=2026-07&to=2026-09', '.multiples', 15],
  ] as const)
    it(`every figure of the ${report} opens exactly as many as it says, none cut off (15.5)`, async () => {
      const { page, complaints } = await running().open();
      await running().signIn(page, 'demo-area-manager', path);
      complaints.length = 0;
      await page.locator(ready).first().waitFor();
      const found = await openings(page);
      expect(found.length).toBeGreaterThan(least);
      expect(found.some(({ figure }) => figure > 50)).toBe(true);
      const wrong: object[] = [];
      for (const { address, name, figure } of found) {
        await page.goto(running().url + address);
        const behind = await listed(page);
        if (behind.figure !== figure || behind.told !== figure || behind.rows !== figure)
          wrong.push({ name, address, says: figure, ...behind });
      }
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }, 600_000);

  it('what is restricted is counted and not named, and each row opens its case (12.1)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', quarter);
    await page.getByRole('link', { name: /^Cases opened: \d+$/ }).click();
    const { figure, told, rows } = await listed(page);
    const restricted = await running().count(
      `select count(*) from asb_case where named_staff is not null
        and (opened_at at time zone 'Europe/London')::date between '2026-07-01' and '2026-09-30'`,
    );
    expect(restricted).toBeGreaterThan(0);
    expect([told, rows]).toEqual([figure - restricted, figure - restricted]);
    await page.getByText(`The figure counts ${restricted} more than the list names`).waitFor();
    const reference = await page.locator('.case-link').first().innerText();
    await page.locator('.case-link').first().click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await page.context().close();
  });

  it('a place and a moment go along: the list is of the figure as it was known then (15.5)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', `${quarter}?as_at=2026-08-15T09:40`);
    const tile = page.getByRole('link', { name: /^Cases opened: \d+$/ });
    const then = numbersIn(await tile.innerText())[0]!;
    await tile.click();
    await page.getByText('As known on 15 Aug 2026, 09:40.').waitFor();
    expect((await listed(page)).figure).toBe(then);
    await page.getByRole('button', { name: 'Back to what is known now' }).click();
    await expect
      .poll(async () => numbersIn(await page.locator('.furniture dd').first().innerText())[0])
      .toBeGreaterThan(then);
    await page.goto(`${running().url}${quarter}`);
    const area = await page.getByLabel('Area').locator('option').nth(1).getAttribute('value');
    await page.goto(`${running().url}${quarter}?area=${area}`);
    const there = page.getByRole('link', { name: /^Cases opened: \d+$/ });
    const figure = numbersIn(await there.innerText())[0]!;
    await there.click();
    await page.waitForURL(new RegExp(`area=${area}`));
    const behind = await listed(page);
    expect([behind.figure, behind.told, behind.rows]).toEqual([figure, figure, figure]);
    await page.context().close();
  });

  it('an address that means no figure shows none, and protected characteristics are none (15.4)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', quarter);
    const days = 'from=2026-07-01&to=2026-09-30';
    for (const asked of [
      `measure=cases-imagined&${days}`,
      'measure=cases-opened&from=2026-09-30&to=2026-07-01',
      `measure=cases-opened&${days}&by=ethnicity:any`,
      `measure=cases-opened&${days}&by=owner:0`,
      `measure=cases-opened&${days}&area=atlantis`,
    ]) {
      await page.goto(`${running().url}/figures/behind?${asked}`);
      await page.getByRole('heading', { name: 'We cannot show this figure' }).waitFor();
    }
    await page.context().close();
  });

  it('who may not read cases sees figures that do not open, and is told who may open them', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', quarter);
    await page.locator('.tile').first().waitFor();
    expect(await page.locator('.tile a, .card tbody a, .say a').count()).toBe(0);
    await page.goto(`${running().url}/figures/behind?measure=cases-opened&from=2026-07-01&to=2026-09-30`);
    await page.getByRole('heading', { name: 'Your role does not open what figures count' }).waitFor();
    await page.context().close();
  });

  it('axe finds nothing wrong at any width, and nothing runs off the screen', async () => {
    const days = 'from=2026-07-01&to=2026-09-30';
    expect(
      await foundWrong(
        running(),
        'demo-head-of-service',
        [
          `/figures/behind?measure=cases-opened&${days}`,
          `/figures/behind?measure=approach-agreed-on-time&${days}&only=met`,
          `/figures/behind?measure=reports-received&${days}&by=category:noise-nuisance`,
        ],
        '.card tbody tr',
      ),
    ).toEqual([]);
  });
}
