import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const manager = 'demo-area-manager';
const widths = [320, 768, 1280];

async function fileFrom(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

export function exportsTaken(running: () => RunningPortal): void {
  it('an export is asked for with purpose and basis, and what is wrong stands beside its field; it can be given up (UK GDPR, Article 30)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, manager, '/exports');
    complaints.length = 0;
    await page.getByText('Have a file written').press('Enter');
    const form = page.getByRole('form', { name: 'Have a file written' });
    await form.getByRole('button', { name: 'Have it written' }).press('Enter');
    await form.getByText('Not answered yet').first().waitFor();
    await form.getByRole('checkbox', { name: /^Cases/ }).press('Space');
    await form.getByLabel('What is it for?').fill('Move to the new warehouse.');
    await form.getByLabel('On which lawful basis').fill('Legitimate interests.');
    await form.getByRole('button', { name: 'Have it written' }).press('Enter');
    await page.getByText(/^Asked for: it is written in a moment/).waitFor();
    const row = page.locator('.rows .notice-row').filter({ hasText: 'Move to the new warehouse.' });
    await row.getByText('Being written').waitFor();
    expect(await row.getByRole('link', { name: /^Fetch the file/ }).count()).toBe(0);

    // As a worker leaves it.
    const id = await running().text(
      `update bulk_export set state = 'READY', records = 12, bytes = 34567, sha256 = repeat('a', 64), ready_at = now(),
         expires_at = now() + interval '1 day' where purpose = 'Move to the new warehouse.' returning id`,
    );
    await page.reload();
    await row.getByText(/12 records, 34\.6 kB\. Can be fetched until/).waitFor();
    expect(await row.getByRole('link', { name: /^Fetch the file/ }).getAttribute('href')).toBe(
      `/exports/${id}/file.ndjson`,
    );
    await row.getByRole('button', { name: /^Give it up/ }).press('Enter');
    await row.getByText('Given up', { exact: true }).waitFor();
    expect(await row.getByRole('link').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the data protection officer reads whose exports there are and fetches none; senior management does not open the page', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-data-protection-officer', '/exports');
    const row = page.locator('.rows .notice-row').filter({ hasText: 'Move to the new warehouse.' });
    const name = await running().text(`select name from staff where subject = '${manager}'`);
    await row.getByText(`by ${name}`).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Have a file written').count()).toBe(0);
    await page.context().close();
    const { page: other } = await running().open();
    await running().signIn(other, 'demo-smt', '/exports');
    await other.getByRole('heading', { name: 'Your role does not open exports' }).waitFor();
    const menu = other.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await menu.allTextContents()).not.toContain('Exports');
    await other.context().close();
  });

  it('the list of cases is taken along as it is filtered and shown, row for row', async () => {
    const { page, complaints } = await running().open({ acceptDownloads: true });
    await running().signIn(
      page,
      manager,
      '/cases?status=all&urgency=emergency&columns=service,owner&count=1',
    );
    complaints.length = 0;
    await page.getByRole('table').waitFor();
    const counted = Number(
      (await page.locator('.list-bar strong').textContent())?.replaceAll(',', '').replace(/ cases?$/, ''),
    );
    const restricted = await running().count(
      `select count(*) from asb_case c join service v on v.id = c.service_id join staff_grant g on g.area_id = v.area_id join staff s on s.id = g.staff_id
        where s.subject = '${manager}' and g.state = 'HELD' and c.urgency = 'EMERGENCY' and s.id = any(c.named_staff)`,
    );
    const first = await page.locator('.case-link').first().textContent();
    const text = await fileFrom(page, () =>
      page.getByRole('button', { name: 'Download the list (CSV)' }).click(),
    );
    await page.getByText(/^Saved as cases-/).waitFor();
    const lines = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('Case,Opened,Service,Area,Owner');
    expect(lines.length - 1).toBe(counted - restricted);
    expect(lines.some((line) => line.startsWith(`${first},`))).toBe(true);
    const facts = JSON.parse(
      await running().text(
        `select facts::text from audit_entry where kind = 'CASES_EXPORTED' order by position desc limit 1`,
      ),
    );
    expect(facts).toMatchObject({
      kind: 'CASE_LIST',
      filter: { urgency: ['EMERGENCY'] },
      columns: ['service', 'owner'],
    });
    expect(complaints).toEqual([]);
    await page.context().close();

    const { page: worker } = await running().open();
    await running().signIn(worker, 'demo-housing-support-worker', '/cases');
    await worker.getByRole('table').waitFor();
    expect(await worker.getByRole('button', { name: 'Download the list (CSV)' }).count()).toBe(0);
    await worker.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const width of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
        await running().signIn(page, manager, '/exports');
        await page.locator('.notice-row').first().waitFor();
        await page.getByText('Have a file written').click();
        await page.getByRole('button', { name: 'Have it written' }).click();
        await page.locator('.field-fault').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.goto(`${running().url}/cases`);
        await page.getByRole('button', { name: 'Download the list (CSV)' }).waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
