import { expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const admin = 'demo-system-admin';

export function integrations(running: () => RunningPortal): void {
  it('an administrator sets up a webhook, is told what is wrong beside the field, and is shown its secret once', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, admin, '/integrations');
    complaints.length = 0;
    await page.getByRole('heading', { name: 'No webhooks' }).waitFor();
    await page.getByText('Add a webhook').click();
    const form = page.getByRole('form', { name: 'Add a webhook' });
    await form.getByLabel('Name', { exact: true }).fill('Housing system');
    await form.getByLabel('Address').fill('https://10.0.0.1/told');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.getByText('This address is private, local or reserved').first().waitFor();
    expect(await form.getByLabel('Address').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Address').fill('https://receiver.example/told');
    await form.getByLabel('Only some kinds').check();
    await form.getByRole('button', { name: 'Add' }).click();
    await form
      .getByText('Name the kinds of event that are sent, or leave them out for all.')
      .first()
      .waitFor();
    await form.getByLabel('Find a kind').fill('case opened');
    await form.getByRole('checkbox', { name: 'Case opened', exact: true }).check();
    await form.getByRole('group', { name: 'Kinds of event, 1 chosen' }).waitFor();
    await form.getByRole('button', { name: 'Add' }).click();
    const told = page.getByRole('region', { name: 'The secret of Housing system' });
    const secret = (await told.locator('code').textContent())!;
    expect(secret).toMatch(/^whsec_/);
    await told.getByRole('button', { name: 'It is kept' }).click();
    await expect.poll(() => page.locator('code').count()).toBe(0);
    await page.reload();
    const card = page.getByRole('region', { name: 'Housing system' });
    await card.getByText('In use').waitFor();
    await card.getByText('Only 1 kind of event.').waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('they send a test, stop it, start it, change its secret and have events sent again', async () => {
    const { page } = await running().open();
    await running().signIn(page, admin, '/integrations');
    const card = page.getByRole('region', { name: 'Housing system', exact: true });
    await card.getByRole('button', { name: /^Send a test/ }).click();
    await card.getByText('The test is on its way.').waitFor();
    await card.locator('.notice-row', { hasText: 'Test' }).first().waitFor();
    await card.getByRole('button', { name: /^Stop/ }).click();
    await card.getByText('Stopped by hand').waitFor();
    await card.getByText('Send again').first().click();
    await card.getByLabel('Since').fill('2020-01-01');
    await card.getByRole('button', { name: 'Send again' }).click();
    await card.getByText('Events are sent again for 30 days').first().waitFor();
    await card.getByRole('button', { name: /^Change the secret/ }).click();
    await page.getByRole('region', { name: 'The secret of Housing system' }).waitFor();
    await page.getByRole('button', { name: 'It is kept' }).click();
    await card.getByText('Two secrets sign until').waitFor();
    await card.getByRole('button', { name: /^Start/ }).click();
    await card.getByText('In use').waitFor();
    await page.context().close();
  });

  it('they change its name, its address and what is sent, and are shown what another administrator wrote meanwhile', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, admin, '/integrations');
    complaints.length = 0;
    const card = page.getByRole('region', { name: 'Housing system', exact: true });
    await card.getByText('Change Housing system').click();
    const form = card.getByRole('form', { name: 'Change Housing system' });
    await form.getByLabel('Address').fill('https://169.254.169.254/told');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText('This address is private, local or reserved').waitFor();
    expect(await form.getByLabel('Address').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Address').fill('https://receiver.example/elsewhere');
    await form.getByLabel('Every kind of event').check();
    await running().text(
      `update webhook_endpoint set url = 'https://receiver.example/another', version = version + 1 where name = 'Housing system' returning version`,
    );
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    const both = form.getByRole('row', { name: /^Address/ });
    await both.getByText('https://receiver.example/another').waitFor();
    await both.getByText('https://receiver.example/elsewhere').waitFor();
    // What is there now has been read again by the time that the choice is made.
    await card.getByText('to https://receiver.example/another').waitFor();
    await form.getByRole('button', { name: 'I have read it: save mine' }).click();
    await card.getByText('Changed. What waits goes to this address.').waitFor();
    await card.getByText('to https://receiver.example/elsewhere. Every kind of event.').waitFor();
    await card.getByText('Change Housing system').click();
    await form.getByLabel('Name', { exact: true }).fill('Housing system, new');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name: 'Housing system, new' }).getByText('In use').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Housing system, new' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('nobody else opens it', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/integrations');
    await page.getByRole('heading', { name: 'Your role does not open integrations' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const { viewport } of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport, colorScheme });
        await running().signIn(page, admin, '/integrations');
        await page.getByText('Add a webhook').click();
        await page.getByLabel('Only some kinds').check();
        await page.getByRole('checkbox').first().waitFor();
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await page.locator('.field-fault').first().waitFor();
        await page.locator('summary', { hasText: 'Change' }).first().click();
        await page.getByRole('form', { name: /^Change / }).waitFor();
        await page.getByText('Last deliveries').first().click();
        await page.locator('.notice-row').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
