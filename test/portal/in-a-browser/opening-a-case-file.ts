import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { photo } from '../../support/evidence.ts';
import { readZip } from '../../support/read-zip.ts';
import { faultsOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function caseFile(running: () => RunningPortal): void {
  it('opens from the list and tells the case: clocks, people, actions, reports and timeline', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    const reference = await page.locator('.case-link').first().innerText();
    await page.locator('.case-link').first().click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    expect(page.url()).toBe(`${portal.url}/cases/${reference}`);
    expect(await page.title()).toBe(`Case ${reference} – Amity`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(reference);
    for (const part of [
      'Clocks',
      'People',
      'Actions',
      'Evidence',
      'Reports',
      'Incidents',
      'Contacts',
      'Timeline',
    ])
      expect(await page.getByRole('heading', { level: 2, name: part, exact: true }).count(), part).toBe(1);
    await page.locator('.timeline li', { hasText: 'Case opened' }).waitFor();
    await page.context().close();
  });

  it('shows what became of a clock: under which policy it was counted, and when and by whom it was met (#101, #150)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=closed');
    await page.locator('.case-link').first().click();
    const clocks = page.locator('.card', { has: page.getByRole('heading', { name: 'Clocks' }) });
    const met = clocks.locator('.rows > li').filter({ hasText: 'Met' }).first();
    const unfold = met.getByText('History');
    await unfold.focus();
    await page.keyboard.press('Enter');
    await met.locator('.timeline li').nth(1).waitFor();
    const words = await met.innerText();
    expect(words).toMatch(
      /counted under version 1 of the policy with the bank holidays as of \d+ \w+ 20\d\d/,
    );
    expect(words).toMatch(/Clock started[\s\S]*Clock met/);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('takes a file by keyboard, gives it back, and gives the whole case file (#141)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    await page.locator('.case-link').first().click();
    const form = page.getByRole('form', { name: 'Add evidence' });
    await form.getByRole('button', { name: 'Add to the case file' }).click();
    const chosen = form.getByLabel('File');
    await form.locator('.field-fault').filter({ hasText: 'Choose a file first.' }).waitFor();
    expect(await chosen.evaluate((box) => box === document.activeElement)).toBe(true);
    const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
    await chosen.setInputFiles(file('a.html', 'text/html', Buffer.from('<html></html>')));
    await form.getByRole('button', { name: 'Add to the case file' }).press('Enter');
    await form.locator('.field-fault').filter({ hasText: 'Such files are not taken' }).waitFor();
    await chosen.setInputFiles(file('stairs.png', 'image/png', photo(10_000)));
    await form.getByLabel('What it shows or states').fill('The stairs.');
    await form.getByRole('button', { name: 'Add to the case file' }).press('Enter');
    await expect.poll(() => form.getByRole('status').innerText()).toBe('The file is in the case file.');
    const link = page.getByRole('link', { name: /^Download photo of / });
    await link.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const [copy] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
    expect(copy.suggestedFilename()).toBe('stairs.png');
    expect((await readFile(await copy.path())).equals(photo(10_000))).toBe(true);
    await page.getByText('Original with its metadata').click();
    const fetchOriginal = page.getByRole('button', { name: 'Fetch the original' });
    await fetchOriginal.press('Enter');
    await page.getByText('Say why the file is needed as it was put in').waitFor();
    await page.getByLabel('Why a copy without metadata will not do').fill('The court asks for it.');
    const [original] = await Promise.all([page.waitForEvent('download'), fetchOriginal.press('Enter')]);
    expect(original.suggestedFilename()).toBe('stairs.png');
    await page.getByText('your reason is in the register of copies').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const bundle = page.getByRole('link', { name: 'Case file (zip)' });
    const [zip] = await Promise.all([page.waitForEvent('download'), bundle.press('Enter')]);
    expect([...readZip(await readFile(await zip.path())).keys()]).toHaveLength(2);
    await page.context().close();
  });

  it('shows older entries of the timeline page by page, each once', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=closed');
    // Some closed case has been through more than one page of events.
    await page.getByRole('table').waitFor();
    const references = await page.locator('.case-link').allInnerTexts();
    let found = false;
    for (const reference of references) {
      await page.goto(`${portal.url}/cases/${reference}`);
      await page.locator('.timeline li:not(.bare)').first().waitFor();
      const older = page.getByRole('button', { name: 'Show older entries' });
      if ((await older.count()) === 0) continue;
      found = true;
      const before = await page.locator('.timeline li:not(.bare)').count();
      await older.click();
      await expect.poll(() => page.locator('.timeline li:not(.bare)').count()).toBeGreaterThan(before);
      // The story ends, at the bottom, with how it began.
      while ((await older.count()) > 0) await older.click();
      await expect
        .poll(() => page.locator('.timeline li:not(.bare)').last().innerText())
        .toMatch(/^(Report received|Case opened)/);
      break;
    }
    expect(found).toBe(true);
    await page.context().close();
  });

  it('a case that does not exist and one of somebody else look the same', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=all');
    await page.getByRole('table').waitFor();
    const { page: other } = await portal.open();
    await portal.signIn(other, 'demo-service-lead', '/cases?status=all&count=1');
    await other.getByRole('table').waitFor();
    const own = await other.locator('td[data-heading="Service"]').first().innerText();
    const foreign = await page
      .locator('tbody tr')
      .filter({ hasNot: page.getByText(own.split('\n')[0] ?? '', { exact: true }) })
      .locator('.case-link')
      .first()
      .innerText();
    const words = async (reference: string) => {
      await other.goto(`${portal.url}/cases/${reference}`);
      await other.getByRole('heading', { name: 'We cannot show this case' }).waitFor();
      return other.getByRole('main').innerText();
    };
    expect(await words(foreign)).toBe(await words('ASB-1999-999999'));
    await page.context().close();
    await other.context().close();
  });

  it('an analyst reads the course of a case without names, addresses or what was told', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases?status=closed');
    const reference = await page.locator('.case-link').first().innerText();
    await page.goto(`${portal.url}/cases/${reference}`);
    const people = page.locator('.card', { has: page.getByRole('heading', { name: 'People' }) });
    const name = await people.locator('.row-name').first().innerText();

    const { page: analysts } = await portal.open();
    await portal.signIn(analysts, 'demo-analyst', `/cases/${reference}`);
    await analysts.getByRole('heading', { level: 1, name: reference }).waitFor();
    await analysts.locator('.timeline li').first().waitFor();
    const text = await analysts.getByRole('main').innerText();
    expect(text).not.toContain(name);
    expect(text).toContain('Name not shown');
    await page.context().close();
    await analysts.context().close();
  });
}
