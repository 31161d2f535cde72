import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const manager = 'demo-area-manager';

async function unfold(page: Page, title: string, form: string | RegExp = title): Promise<Locator> {
  await page.locator('summary', { hasText: title }).first().click();
  return page.getByRole('form', { name: form }).first();
}

export function keepingLists(running: () => RunningPortal): void {
  it('a manager adds an agency, is told what is wrong beside the fields, changes it, agrees with it and ends that', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, manager, '/kept');
    complaints.length = 0;
    const added = await unfold(page, 'Add an agency');
    await added.getByLabel('What is it called?').fill('Harbour Police');
    await added.getByLabel(/What kind of agency/).selectOption('POLICE');
    await added.getByLabel(/Website/).fill('police.example');
    await added.getByRole('button', { name: 'Add' }).click();
    await added.getByText('A website begins with https://. (3.7)').last().waitFor();
    expect(await added.getByLabel(/Website/).inputValue()).toBe('police.example');
    await added.getByLabel(/Website/).fill('https://police.example');
    await added.getByRole('checkbox').first().check();
    await added.getByRole('button', { name: 'Add' }).click();
    await page.getByText('The agency is in the directory.').waitFor();
    const changed = await unfold(page, 'Change it, or say that it was checked: Harbour Police');
    await changed.getByLabel(/Website/).fill('');
    await changed.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The entry is changed.').waitFor();
    await page.getByText('https://police.example').waitFor({ state: 'detached' });

    const lists = page.getByRole('navigation', { name: 'Lists' });
    await lists.getByRole('link', { name: 'Sharing agreements' }).click();
    const agreed = await unfold(page, 'Add a sharing agreement');
    await agreed.getByLabel(/With which agency/).selectOption({ label: 'Harbour Police' });
    await agreed.getByLabel('What is it called?').fill('Harbour protocol');
    await agreed.getByLabel('First day').fill('2026-11-01');
    await agreed.getByLabel('Last day').fill('2027-10-31');
    for (const group of ['For what may be shared?', 'What may be shared?'])
      await agreed.getByRole('group', { name: group, exact: true }).getByRole('checkbox').first().check();
    await agreed.getByLabel(/signed document/).fill('DOC-1');
    await agreed.getByRole('button', { name: 'Add' }).click();
    await page.getByText('The agreement is on record.').waitFor();
    const ended = await unfold(page, 'End it before its day: Harbour protocol');
    await ended.getByLabel('Why does it end?').fill('Signed anew.');
    await ended.getByRole('button', { name: 'End it' }).click();
    await page.getByText('Ended because: Signed anew.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('they keep an authority to its numbers, take a guide out of use, write a letter and record training', async () => {
    const { page } = await running().open();
    await running().signIn(page, manager, '/kept?list=authorities');
    const authority = await unfold(page, 'Change', /^Change: /);
    await authority.getByLabel('How many complaints are needed?').fill('9');
    await authority.getByRole('button', { name: 'Save' }).click();
    await authority.getByText('Give a number from 1 to 3.', { exact: false }).last().waitFor();
    await authority.getByLabel('How many complaints are needed?').fill('2');
    await authority.getByRole('button', { name: 'Save' }).click();
    await page.getByText('2 complaints within 6 months', { exact: false }).waitFor();

    const lists = page.getByRole('navigation', { name: 'Lists' });
    await lists.getByRole('link', { name: 'Guides' }).click();
    const guide = await unfold(page, 'Add a guide');
    await guide.getByLabel('What is its title?').fill('Quiet evenings');
    await guide.getByLabel(/Its reference/).fill('G-1');
    await guide.getByRole('button', { name: 'Add' }).click();
    await page.getByText('The guide is on record.').waitFor();
    const withdrawn = await unfold(page, 'Take it out of use: Quiet evenings');
    await withdrawn.getByLabel('Why?').fill('Replaced.');
    await withdrawn.getByRole('button', { name: 'Take it out of use' }).click();
    await page.getByText('Out of use because: Replaced.').waitFor();

    await lists.getByRole('link', { name: 'Letters' }).click();
    const letter = await unfold(page, 'Write its next version', /^Write its next version/);
    await letter.getByLabel('Text', { exact: true }).fill('Dear {{nobody}}');
    await letter.getByLabel('What does it change?').fill('Plainer.');
    await letter.getByRole('button', { name: 'Keep this version' }).click();
    await letter.getByText('A letter has no place of that name', { exact: false }).last().waitFor();
    await letter.getByLabel('Text', { exact: true }).fill('Dear {{addresseeName}}');
    await letter.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByText('The version is kept.').waitFor();

    await lists.getByRole('link', { name: 'Training' }).click();
    const training = await unfold(page, 'Record training', /^Record training/);
    await training.getByRole('radio').first().check();
    await training.getByLabel('When was it completed?').fill('2026-11-02');
    await training.getByRole('button', { name: 'Record' }).click();
    await page.getByText('The training is recorded.').waitFor();
    await page.getByText('2 Nov 2026', { exact: false }).first().waitFor();
    await page.context().close();
  });

  it('nobody else opens them, and a service lead reads the letters without writing them', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-smt', '/kept');
    await page
      .getByRole('heading', { name: 'Your role does not open the lists that managers keep' })
      .waitFor();
    await page.context().close();
    const { page: lead } = await running().open();
    await running().signIn(lead, 'demo-service-lead', '/kept?list=letters');
    await lead.getByText('write these.', { exact: false }).waitFor();
    await lead.locator('.rows li').first().waitFor();
    expect(await lead.getByText('Write its next version').count()).toBe(0);
    await lead.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    const { page } = await running().open({ viewport: { width: 320, height: 640 } });
    await running().signIn(page, manager, '/kept');
    for (const [width, list] of [
      [320, 'agencies'],
      [320, 'training'],
      [1280, 'guides'],
      [1280, 'letters'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${running().url}/kept?list=${list}`);
      await page.locator('.rows summary').first().click();
      expect([...(await faultsOf(page)), await overflowOf(page)], list).toEqual([0]);
    }
    await page.context().close();
  });
}
