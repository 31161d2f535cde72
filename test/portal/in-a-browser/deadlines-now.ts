import { expect, it } from 'vitest';
import { CaseByReferenceDocument } from '../../../portal/generated/by-reference-query.ts';
import { RecordContactByFormDocument } from '../../../portal/generated/contact-forms-query.ts';
import { boardWidths, foundWrong, numbersIn, savedBy, tableLines } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function deadlinesNow(running: () => RunningPortal): void {
  it('each figure opens exactly the deadlines that it counts, and the file has them all (15.3)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/deadlines');
    const tile = (name: string) => page.locator('.tile', { hasText: name });
    await tile('Late now').waitFor();
    for (const [name, address] of [
      ['Due today', 'show=today'],
      ['Next five working days', 'show=soon'],
      ['Late now', ''],
    ] as const) {
      await tile(name).getByRole('link').click();
      await page.waitForURL((url) => url.search === (address && `?${address}`));
      const [many] = numbersIn(await tile(name).locator('.tile-value').innerText());
      await page.getByRole('heading', { level: 2, name: `${name}: ${many}` }).waitFor();
      if (many === 0) continue;
      const file = await savedBy(page, page.getByRole('button', { name: `All ${many} as CSV` }));
      expect(tableLines(file)).toHaveLength(1 + many!);
    }
    await page.context().close();
  });

  it('clock, area, service and owner stand in the address and narrow everything', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/deadlines');
    await page.getByLabel('Clock', { exact: true }).selectOption('risk-review');
    await page.waitForURL('**/deadlines?clock=risk-review');
    await page.getByRole('heading', { name: 'Clocks met in time, week by week' }).waitFor();
    const clocks = page
      .getByRole('table', { name: 'Deadlines: late now' })
      .locator('tbody tr td:nth-child(3)');
    await expect.poll(async () => [...new Set(await clocks.allInnerTexts())]).toEqual(['Risk review']);
    await page.goto(`${running().url}/deadlines`);
    const owner = page.getByLabel('Owner', { exact: true });
    await owner.locator('option').nth(2).waitFor({ state: 'attached' });
    const name = await owner.locator('option').nth(2).innerText();
    await owner.selectOption({ label: name });
    const led = page.getByRole('table', { name: /^Deadlines/ }).locator('tbody tr td:nth-child(4)');
    await expect
      .poll(async () => [...new Set(await led.allInnerTexts())].filter((each) => each !== name))
      .toEqual([]);
    await page.goto(`${running().url}/deadlines?clock=sundial&show=never&owner=somebody`);
    await page
      .getByText('The address asks for the list “never”, the clock “sundial” and the owner “somebody”')
      .waitFor();
    await page.context().close();
  });

  it('the age of cases opens as many cases as it says', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/deadlines');
    const card = page.locator('.card').filter({ hasText: 'Running cases by age' });
    await card.getByRole('tab', { name: 'Table' }).click();
    const link = card.locator('tbody').getByRole('link').first();
    const [many] = numbersIn(await link.innerText());
    await link.click();
    await page
      .getByText(new RegExp(`^${many} cases?`))
      .first()
      .waitFor();
    await page.context().close();
  });

  it('what happens meanwhile is said and moves no row until somebody asks for it', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/deadlines');
    const row = page.getByRole('table', { name: 'Deadlines: late now' }).locator('tbody tr').first();
    const first = await row.innerText();
    const reference = await row.locator('.case-link').innerText();
    const { page: other } = await running().open();
    await running().signIn(other, 'demo-head-of-service', `/cases/${reference}`);
    await other.getByRole('heading', { level: 1, name: reference }).waitFor();
    const changes = page.getByText(/^\d+ changes? since then$/);
    await expect
      .poll(async () => {
        await recordContact(other, reference);
        return changes.count();
      })
      .toBe(1);
    expect(await row.innerText()).toBe(first);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect.poll(() => changes.count()).toBe(0);
    await page.context().close();
    await other.context().close();
  });

  it('whoever reads no cases is told who does, and axe finds nothing wrong at any width', async () => {
    const { page: stranger } = await running().open();
    await running().signIn(stranger, 'demo-smt', '/deadlines');
    await stranger.getByRole('heading', { name: 'Your role does not open case files' }).waitFor();
    expect(await stranger.getByRole('link', { name: 'Deadlines' }).count()).toBe(0);
    await stranger.context().close();
    expect(
      await foundWrong(
        running(),
        'demo-service-lead',
        ['/deadlines', '/deadlines?show=moved'],
        '.multiples, .chart svg',
      ),
    ).toEqual([]);
    expect(boardWidths.map(({ width }) => width)).toEqual([320, 768, 1280]);
  });
}

/** Through the page's own session, as the portal would. */
async function recordContact(page: import('playwright-core').Page, reference: string): Promise<void> {
  const ask = (document: { documentId: string }, variables: object) =>
    page.evaluate(
      async ([documentId, variables]) => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ documentId, variables }),
        });
        return answer.json();
      },
      [document.documentId, variables] as const,
    );
  const found = await ask(CaseByReferenceDocument, { reference });
  await ask(RecordContactByFormDocument, {
    input: { caseId: found.data.case.id, method: 'PHONE', reached: false },
  });
}
