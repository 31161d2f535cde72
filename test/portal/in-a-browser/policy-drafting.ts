import { expect, it } from 'vitest';
import { foundWrong } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

export function policyDrafting(running: () => RunningPortal): void {
  it('whoever drafts is told each fault beside the value, and sees at once whom the change touches (19, 20)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/policy');
    await page.getByRole('heading', { name: /^In force: / }).waitFor();
    await page.getByRole('link', { name: 'Go on with the draft' }).click();
    const form = page.getByRole('form', { name: 'Change a value' });
    await form.getByLabel('Find it by words or clause').fill('talk agree approach working days');
    await form.getByLabel(/^Value: /).selectOption('responseTimes.talkAndAgreeApproach.workingDays');
    const value = form.getByLabel('What is to stand there');
    await value.fill('soon');
    await form.getByRole('button', { name: 'Change it in the draft' }).click();
    await form.getByText('Write it as it stands now').waitFor();
    await value.fill('0');
    await form.getByRole('button', { name: 'Change it in the draft' }).click();
    await expect.poll(() => form.locator('.field-fault').count()).toBe(1);
    expect(await value.getAttribute('aria-invalid')).toBe('true');
    await value.fill('3');
    await form.getByRole('button', { name: 'Change it in the draft' }).click();
    await form.getByText('Changed: Response times: talk and agree approach: working days.').waitFor();
    const row = page
      .getByRole('table', { name: 'What it says differently' })
      .locator('tr', { hasText: 'responseTimes.talkAndAgreeApproach.workingDays' });
    await expect.poll(async () => (await row.locator('td').allInnerTexts()).slice(0, 2)).toEqual(['5', '3']);
    await page.getByText(/running deadlines? \(talk and agree the approach\) would have been due/).waitFor();
    await page.getByText('It waits for a head of service who neither drafted nor changed it.').waitFor();
    await page.context().close();
  });

  it('another approves it, from a day to come and never from the past, and the list says from when (20)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/policy');
    await page.getByRole('link', { name: 'Go on with the draft' }).click();
    const form = page.getByRole('form', { name: 'Approval' });
    await form.getByLabel('In force from').fill('2020-01-01');
    await form.getByRole('button', { name: 'Approve it' }).click();
    await form.locator('.field-fault').getByText('A version is in force from now or later').waitFor();
    await form.getByLabel('In force from').fill('2060-07-01');
    await form.getByRole('button', { name: 'Approve it' }).click();
    await page.locator('.facts').getByText('Approved', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'All versions' }).click();
    const planned = page
      .getByRole('table', { name: 'Versions, latest first' })
      .locator('tr', { hasText: 'Planned' });
    await planned.getByText('1 Jul 2060, 00:00').waitFor();
    await page.context().close();
  });

  it('whoever only works by it reads the versions and no draft; axe finds nothing wrong at any width', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-housing-support-worker', '/policy');
    await page.getByRole('heading', { name: 'All versions' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Drafts' }).count()).toBe(0);
    await page.goto(`${running().url}/policy/drafts/00000000-0000-7000-8000-00000000ffff`);
    await page.getByRole('heading', { name: 'Your role does not open drafts of the policy' }).waitFor();
    await page.context().close();
    const { page: manager } = await running().open();
    await running().signIn(manager, 'demo-area-manager', '/policy');
    const address = await manager
      .getByRole('link', { name: /^Begun/ })
      .first()
      .getAttribute('href');
    await manager.context().close();
    expect(await foundWrong(running(), 'demo-area-manager', ['/policy', address!], '#drafts, #done')).toEqual(
      [],
    );
  });
}
