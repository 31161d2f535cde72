import { expect, it } from 'vitest';
import { faultsOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function savedViewsAndPalette(running: () => RunningPortal): void {
  it('the filters and columns of the case list are kept under a name, open first, and come back after removing', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/cases?status=closed&count=1');
    await page.locator('.case-link').first().waitFor();
    complaints.length = 0;
    await page.getByText('Columns', { exact: true }).click();
    await page.getByLabel('Risk', { exact: true }).uncheck();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Risk' }).count()).toBe(0);
    await page.locator('summary', { hasText: 'Saved views' }).click();
    await page.getByLabel('Save these filters as').fill('Closed, no risk');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: Closed, no risk.').waitFor();
    // Not that they were counted.
    expect(await running().text("select content from saved_view where name = 'Closed, no risk'")).toBe(
      'columns=type,service,owner,status,due,contact&status=closed',
    );
    await page.getByRole('button', { name: 'Open first: Closed, no risk' }).click();
    await page.getByText('The page opens with Closed, no risk.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Deadlines' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor();
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
    await page.waitForURL(/\/cases\?.*status=closed/);
    await page.locator('summary', { hasText: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Rename Closed, no risk' }).click();
    await page.getByLabel('New name of Closed, no risk').fill('Closed');
    await page.keyboard.press('Enter');
    await page.getByText('It is called Closed now.').waitFor();
    await page.getByRole('button', { name: 'Remove Closed', exact: true }).click();
    await page.getByText('Removed: Closed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Closed is back.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('by Ctrl and K one goes to a page, a saved view or a case, by keyboard alone, and the focus comes back', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/deadlines');
    await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor();
    const opener = page.getByRole('button', { name: 'Go to' });
    await opener.focus();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Page, saved view or reference' });
    await field.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await field.waitFor();
    await page.keyboard.type('take a');
    await page.getByRole('option', { name: /Take a report Action/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/take-report');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('closed');
    await page.getByRole('option', { name: /Closed Saved view: Cases/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\?.*status=closed/);
    const reference = (await page.locator('.case-link').first().textContent()) ?? '';
    await page.keyboard.press('Control+k');
    await page.keyboard.type(reference.toLowerCase());
    await page.getByRole('option', { name: `${reference} Case` }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${reference}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('outbox');
    await page.getByText('Nothing of that name that your roles open.').waitFor();
    await page.context().close();
  });
}
