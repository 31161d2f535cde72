import { expect, it } from 'vitest';
import { foundWrong, numbersIn } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function hotspotsAndRepeats(running: () => RunningPortal): void {
  it('a service, an area and a neighbourhood open the reports that they count (#8)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/hotspots?from=2026-07&to=2026-09');
    for (const by of ['service', 'area', 'lsoa']) {
      await page.goto(`${running().url}/hotspots?from=2026-07&to=2026-09&by=${by}`);
      const card = page.locator('.card').filter({ hasText: 'Reports by place' });
      await card.getByRole('tab', { name: 'Table' }).click();
      const links = await card
        .locator('tbody a')
        .filter({ hasText: 'See the reports' })
        .evaluateAll((all) =>
          all.slice(0, 6).map((link) => ({
            address: link.getAttribute('href')!,
            shown: link.closest('tr')!.querySelector('td')!.textContent!,
          })),
        );
      expect(links.length, by).toBeGreaterThan(0);
      for (const { address, shown } of links) {
        await page.goto(running().url + address);
        await page.getByRole('heading', { name: 'What it means' }).waitFor();
        await page.locator('.furniture dd').first().waitFor();
        const told = (await page.locator('.furniture dd').allInnerTexts()).flatMap(numbersIn);
        expect(told, address).toEqual([numbersIn(shown)[0], numbersIn(shown)[0]]);
      }
    }
    await page.context().close();
  });

  it('homes where reports repeat stand with their latest cases, as often as the policy names (#8)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/hotspots');
    const card = page.locator('.card').filter({ hasText: /\d+ reports or more in \d+ months/ });
    await card.getByRole('tab', { name: 'Table' }).click();
    const [least] = numbersIn(await card.locator('.card-about').innerText());
    const reports = await card.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(reports.length).toBeGreaterThan(0);
    for (const each of reports) expect(numbersIn(each)[0]).toBeGreaterThanOrEqual(least!);
    const link = card.locator('.case-link').first();
    const reference = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await page.context().close();
  });

  it('keeps period, kind and place in the address, and says what it does not know', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/hotspots');
    await page.getByText('September 2026 to November 2026, all areas').first().waitFor();
    await page.getByLabel('Kind of place', { exact: true }).selectOption('property');
    await page.waitForURL(/by=property/);
    const area = await page
      .getByLabel('Area', { exact: true })
      .locator('option')
      .nth(1)
      .getAttribute('value');
    await page.getByLabel('Area', { exact: true }).selectOption(area);
    await page.waitForURL(new RegExp(`area=${area}`));
    await page.goto(`${running().url}/hotspots?by=street&area=atlantis`);
    await page.getByText('The address asks for area “atlantis” and the kind of place “street”').waitFor();
    await page.context().close();
  });

  it('senior management sees places and no home, and nothing that opens; whoever works cases is not let in', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', '/hotspots');
    await page.getByText('Reports by place').first().waitFor();
    expect(await page.locator('.card tbody a').count()).toBe(0);
    expect(await page.getByText(/reports or more in/).count()).toBe(0);
    expect(await page.getByLabel('Kind of place', { exact: true }).locator('option').count()).toBe(3);
    await page.context().close();
    const { page: worker } = await running().open();
    await running().signIn(worker, 'demo-housing-support-worker', '/hotspots');
    await worker.getByRole('heading', { name: 'Your role does not open reports' }).waitFor();
    await worker.context().close();
  });

  it('axe finds nothing wrong at any width, and nothing runs off the screen', async () => {
    expect(
      await foundWrong(
        running(),
        'demo-head-of-service',
        ['/hotspots', '/hotspots?by=property'],
        '.card:has-text("reports or more in")',
      ),
    ).toEqual([]);
  });
}
