import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const admin = 'demo-system-admin';
const officer = 'demo-data-protection-officer';

export function peopleAndRoles(running: () => RunningPortal): void {
  const card = (page: Page, name: string) => page.getByRole('region', { name });
  const row = (page: Page, words: string) => page.locator('.notice-row').filter({ hasText: words });

  it('an administrator adds somebody, is told what is wrong beside the field, and gives them a role, by keyboard alone', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, admin, '/people-and-roles');
    complaints.length = 0;
    await page.getByRole('heading', { level: 1, name: 'People and roles' }).waitFor();
    await page.getByText('Add somebody').focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Add somebody' });
    await form.getByLabel('Full name').focus();
    await page.keyboard.type('Robin Amherst');
    await page.keyboard.press('Tab');
    await page.keyboard.type('robin');
    await page.keyboard.press('Enter');
    const mail = form.getByLabel('Mail address');
    await expect.poll(() => mail.getAttribute('aria-invalid')).toBe('true');
    await form.getByText('This is not a mail address. (12.1)').first().waitFor();
    await form.getByText('Give the name by which your sign-in service knows them').first().waitFor();
    await mail.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('@harbour-and-vale.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('robin-7f3a');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Robin Amherst' }).waitFor();
    const give = card(page, 'Give a role');
    await give.getByLabel('Role', { exact: true }).selectOption({ label: 'Service lead' });
    await give.getByRole('button', { name: 'Give' }).focus();
    await page.keyboard.press('Enter');
    await give.getByText('This role is held over a service. (12.1)').first().waitFor();
    expect(await give.getByLabel('Over').getAttribute('aria-invalid')).toBe('true');
    const service = give.getByLabel('Over').locator('optgroup[label^="Services of"] option').first();
    await give.getByLabel('Over').selectOption((await service.getAttribute('value'))!);
    await give.getByRole('button', { name: 'Give' }).focus();
    await page.keyboard.press('Enter');
    await give.getByText('Given: it counts when they sign in next.').waitFor();
    await row(page, 'Service lead').getByText('Held', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a role is ended and taken back, and one that reaches everything waits for the data protection officer', async () => {
    const { page } = await running().open();
    await running().signIn(page, admin, '/people-and-roles?q=Robin+Amherst');
    await page.getByRole('link', { name: 'Robin Amherst' }).click();
    await page.getByRole('button', { name: /^End Service lead/ }).click();
    await row(page, 'Service lead').getByText('Ended', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Take back Service lead/ }).click();
    await row(page, 'Service lead').getByText('Held', { exact: true }).waitFor();
    const give = card(page, 'Give a role');
    await give.getByLabel('Role', { exact: true }).selectOption({ label: 'Head of service' });
    await give.getByLabel('Over').selectOption('');
    await give.getByRole('button', { name: 'Give' }).click();
    await row(page, 'Head of service').getByText('Waits for a second person').waitFor();
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    await page.context().close();

    const { page: other } = await running().open();
    await running().signIn(other, officer, '/people-and-roles?show=waiting');
    expect(
      await other.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents(),
    ).toContain('People and roles');
    expect(await other.getByText('Add somebody').count()).toBe(0);
    await other.getByRole('link', { name: 'Robin Amherst' }).click();
    await other.getByRole('button', { name: /^Confirm Head of service/ }).click();
    await row(other, 'Head of service').getByText('Held', { exact: true }).waitFor();
    await other.context().close();
  });

  it('somebody who leaves is cut off, and taken back where that was a mistake; their sessions are seen', async () => {
    const theirs = await running().open();
    await running().signIn(theirs.page, 'demo-analyst', '/cases');
    const { page } = await running().open();
    await running().signIn(page, admin, '/people-and-roles?q=Oyelaran');
    await page.getByRole('link', { name: 'Hannah Oyelaran' }).click();
    await card(page, 'Open sessions').getByText('In the portal').first().waitFor();
    const leaving = card(page, 'Leaving');
    await leaving.getByLabel('Last day').fill('2026-11-30');
    await leaving.getByRole('button', { name: 'Record that they leave' }).click();
    await leaving.getByText('On record. Their sessions have ended.').waitFor();
    await card(page, 'Open sessions').getByText('Not signed in anywhere.').waitFor();
    await theirs.page.reload();
    await theirs.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await leaving.getByRole('button', { name: 'They stay, or are back' }).click();
    await leaving.getByText('Taken back.').waitFor();
    await running().signIn(theirs.page, 'demo-analyst', '/cases');
    await theirs.page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    await theirs.page.context().close();
    await page.context().close();
  });

  it('an administrator changes nothing of their own', async () => {
    const { page } = await running().open();
    await running().signIn(page, admin, '/people-and-roles?q=Wrenfield');
    await page.getByRole('main').getByRole('link', { name: 'Tobias Wrenfield' }).click();
    await page.getByText('Another administrator looks after your own roles').waitFor();
    for (const name of [/^End System/, 'Give', 'Record that they leave'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const { viewport } of [
      ...widths,
      { viewport: { width: 320, height: 640 } },
      { viewport: { width: 768, height: 1024 } },
    ])
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport, colorScheme });
        await running().signIn(page, admin, '/people-and-roles');
        await page.locator('.notice-row').first().waitFor();
        await page.getByText('Add somebody').click();
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await page.locator('.field-fault').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.goto(`${running().url}/people-and-roles?q=Prosser`);
        await page.getByRole('link', { name: 'Callum Prosser' }).click();
        await page.getByRole('heading', { name: 'Leaving' }).waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
