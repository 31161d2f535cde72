import { expect, it } from 'vitest';
import { questionIn } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function caseList(running: () => RunningPortal): void {
  it('begins with the open cases, newest first, and counts them only when asked', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(25).waitFor();
    expect(await rows.count()).toBe(26);
    const statuses = await page.locator('td[data-heading="Status"]').allInnerTexts();
    expect(statuses.every((words) => /^(Open|Monitoring)/.test(words))).toBe(true);
    await page.getByText('Showing 25 cases of more').waitFor();
    await page.getByRole('button', { name: 'Count all' }).click();
    await page.getByText(/^\d[\d,]* cases$/).waitFor();
    expect(page.url()).toBe(`${portal.url}/cases?count=1`);
    await page.context().close();
  });

  it('turns its pages forwards and back without losing or doubling a case', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=all');
    const references = () => page.locator('.case-link').allInnerTexts();
    await page.getByRole('table').waitFor();
    const first = await references();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.waitForURL(/after=/);
    await page.getByRole('button', { name: 'Previous page' }).waitFor();
    const second = await references();
    expect(new Set([...first, ...second]).size).toBe(50);
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.waitForURL(/before=/);
    await expect.poll(references).toEqual(first);
    await page.context().close();
  });

  it('keeps every filter in the address and shows only what it asks for', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    await page.getByRole('combobox', { name: 'Type' }).selectOption('noise-nuisance');
    await page.getByRole('combobox', { name: 'Status' }).selectOption('closed');
    await page.waitForURL(`${portal.url}/cases?category=noise-nuisance&status=closed`);
    await expect
      .poll(() => page.locator('td[data-heading="Type"]').allInnerTexts())
      .toSatisfy(
        (types: string[]) => types.length > 0 && types.every((type) => type.startsWith('Noise nuisance')),
      );
    await page.reload();
    expect(await page.getByRole('combobox', { name: 'Type' }).inputValue()).toBe('noise-nuisance');
    expect(await page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('closed');
    await page.context().close();
  });

  it('finds a case by the beginning of its reference', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=all');
    const reference = await page.locator('.case-link').first().innerText();
    await page.getByLabel('Reference').fill(reference.toLowerCase());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.case-link').allInnerTexts()).toEqual([reference]);
    await page.context().close();
  });

  it('says in words when nothing matches, and offers the way out', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?q=ASB-1999');
    await page.getByText('Nothing that you may see is open, “ASB-1999”.').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('table').waitFor();
    expect(page.url()).toBe(`${portal.url}/cases`);
    await page.context().close();
  });

  it('when the list fails it says so with a reference, and can be tried again', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/reports/received');
    let failing = true;
    await page.route('**/graphql', async (route) => {
      if (!failing || questionIn(route.request()) !== 'CaseList') return route.continue();
      const fault = {
        message: 'masked',
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'ref-7f3a' },
      };
      return route.fulfill({ json: { errors: [fault], data: null } });
    });
    await page.getByRole('link', { name: 'Cases' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The list could not be loaded.');
    expect(await alert.textContent()).toContain('Reference ref-7f3a.');
    failing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table').waitFor();
    await page.context().close();
  });

  it('on a phone each case is a card that still reads as a row of a table', async () => {
    const portal = running();
    const { page } = await portal.open({ viewport: { width: 390, height: 844 } });
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    await page.getByRole('table').waitFor();
    expect(
      await page
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe('grid');
    expect(await page.getByRole('columnheader').count()).toBe(8);
    expect(await page.getByRole('row').count()).toBe(26);
    await page.context().close();
  });

  it('an analyst sees cases without the names of staff', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-analyst', '/cases?status=all');
    await page.getByRole('table').waitFor();
    const owners = await page.locator('td[data-heading="Owner"]').allInnerTexts();
    expect(owners.every((owner) => ['Not shown', 'Nobody yet'].includes(owner.trim()))).toBe(true);
    await page.context().close();
  });
}
