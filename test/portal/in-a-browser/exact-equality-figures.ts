import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const asker = 'demo-equality-and-diversity-group';
const other = 'demo-smt';
const path = '/reports/equality/exact';
const table = 'Sex, the whole year, people harmed, 2025/26';

export function exactEqualityFigures(running: () => RunningPortal): void {
  const sound = async (page: Page) => {
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  };

  it('an administrator names two of the group as stewards, and the data protection officer confirms them', async () => {
    await running().count(`
      with joined as (insert into staff_grant (staff_id, role, state, granted_at)
        select id, 'EQUALITY_AND_DIVERSITY_GROUP', 'HELD', now() from staff where name = 'Rosalind Hartnoll' returning 1)
      select count(*) from joined`);
    for (const [who, act, said] of [
      ['demo-system-admin', 'Name them a steward', 'Named: it counts when another'],
      ['demo-data-protection-officer', 'Confirm the steward', 'They are a steward from now on.'],
    ] as const) {
      const { page } = await running().open();
      await running().signIn(page, who, '/people-and-roles');
      for (const name of ['Devinder Sahota', 'Rosalind Hartnoll']) {
        await page.goto(`${running().url}/people-and-roles?q=${name.split(' ')[1]}`);
        await page.getByRole('link', { name }).click();
        const card = page.getByRole('region', { name: 'Steward of the equality figures' });
        await card.getByRole('button', { name: act }).click();
        await card.getByText(said).waitFor();
        if (who === 'demo-system-admin')
          expect(await card.getByRole('button', { name: 'Confirm the steward' }).count()).toBe(0);
        await sound(page);
      }
      await page.context().close();
    }
  });

  it('one steward asks, the other approves, the first looks at the counts beside what is told, and either ends it (#133)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, asker);
    complaints.length = 0;
    await page.getByRole('link', { name: 'Exact figures' }).click();
    await page.getByRole('heading', { name: 'Stewards: Devinder Sahota and Rosalind Hartnoll' }).waitFor();
    await page.getByRole('heading', { name: 'Nothing has been asked for' }).waitFor();
    const form = page.getByRole('form', { name: 'Ask for a table' });
    await form.getByLabel('Characteristic').selectOption({ label: 'Sex' });
    await form.getByLabel('What is to be checked').fill('To look.');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByText('Say in words what is to be checked').first().waitFor();
    await form.getByLabel('What is to be checked').fill('Whether the total of women is plausible.');
    await form.getByRole('button', { name: 'Ask' }).click();
    const row = page.locator('.notice-row').filter({ hasText: table });
    await row.getByText('Waits for the other steward').waitFor();
    for (const name of [/^Approve/, /^Decline/, /^Look/])
      expect(await row.getByRole('button', { name }).count()).toBe(0);
    await sound(page);

    const second = await running().open({ viewport: { width: 320, height: 800 } });
    await running().signIn(second.page, other, path);
    const theirs = second.page.locator('.notice-row').filter({ hasText: table });
    await theirs.getByText('Whether the total of women is plausible.').waitFor();
    await sound(second.page);
    await theirs.getByRole('button', { name: `Approve ${table}` }).click();
    await theirs.getByText('Open', { exact: true }).waitFor();
    expect(await theirs.getByRole('button', { name: /^Look/ }).count()).toBe(0);

    await page.reload();
    await row.getByRole('button', { name: `Look ${table}` }).click();
    const exact = row.getByRole('table', { name: table });
    await exact.waitFor();
    const lines = await exact.locator('tbody tr').allTextContents();
    const everybody = await running().count(`
      select count(distinct (p.person_id, p.case_id)) from party p join asb_case c on c.id = p.case_id
        join person h on h.id = p.person_id and h.kind = 'INDIVIDUAL'
       where p.role in ('VICTIM', 'HOUSEHOLD_MEMBER', 'OTHER_AFFECTED') and not p.entered_by_mistake
         and c.opened_at >= '2025-03-31T23:00Z' and c.opened_at < '2026-03-31T23:00Z'`);
    const counted = await exact.locator('tbody tr td:nth-child(2)').allTextContents();
    const numbers = counted.map((text) => Number(text.replace(',', '')));
    expect(lines.at(-1)).toContain('Everybody');
    expect(numbers.at(-1)).toBe(everybody);
    expect(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(everybody);
    await sound(page);
    await page.emulateMedia({ media: 'print' });
    expect(await exact.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await theirs.getByRole('button', { name: `End ${table}` }).click();
    await theirs.getByText('Over', { exact: true }).waitFor();
    await row.getByRole('button', { name: `Look again ${table}` }).click();
    await row.getByText('This is not open to you').waitFor();
    await expect.poll(() => exact.count()).toBe(0);
    expect(complaints).toEqual([]);
    await second.page.context().close();
    await page.context().close();
  });

  it('to everybody else of those who read the summary the page is not there', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', path);
    await page.getByRole('heading', { name: 'Your role does not open exact equality figures' }).waitFor();
    await page.goto(`${running().url}/reports/equality`);
    await page.getByRole('heading', { level: 1, name: 'Equality summary' }).waitFor();
    expect(await page.getByRole('link', { name: 'Exact figures' }).count()).toBe(0);
    await page.context().close();
  });
}
