import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';
import { openedCase } from './working-a-case.ts';

/** Households, groups, and somebody unknown who turns out to be somebody on record (2.2, 8.4). */
export function peopleBelongTogether(running: () => RunningPortal): void {
  const together = (page: Page) => page.getByRole('region', { name: 'Who belongs together', exact: true });
  const people = (page: Page) => page.getByRole('region', { name: 'People', exact: true });
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const open = async (page: Page, name: string | RegExp) => {
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('form').waitFor();
  };
  const answer = (page: Page, words: string, choice: string | RegExp) =>
    question(page, words).getByRole('radio', { name: choice }).check();

  async function add(page: Page, kind: RegExp, name = ''): Promise<void> {
    await open(page, 'Add somebody');
    await page.getByLabel('What are they in this case?').selectOption('ALLEGED_PERPETRATOR');
    await answer(page, 'Is the person on record?', /^No/);
    await answer(page, 'Who it is', kind);
    await page.getByLabel('Full name').fill(name);
    await send(page, 'Save');
    await said(page, 'They are in the case.');
  }

  it('who lives together is recorded, somebody joins them, and somebody has left (#25)', async () => {
    const { page, complaints } = await running().open();
    await openedCase(running(), page, 'Shouting through the wall, and who lives there.');
    complaints.length = 0;
    await together(page).getByText('No household or group is recorded').waitFor();
    await open(page, 'Record who lives together');
    const [first, second] = [1, 2].map((at) =>
      page.getByRole('group', { name: `Person ${at}`, exact: true }),
    );
    await first!.getByRole('radio', { name: /^Yes/ }).check();
    await first!.getByRole('button', { name: 'Maud Penhaligon' }).click();
    await first!.getByLabel('What are they to the household?').selectOption('OCCUPANT');
    await page.getByRole('button', { name: 'Add another person' }).click();
    await second!.getByRole('radio', { name: /^No/ }).check();
    await second!.getByRole('radio', { name: /^Individual/ }).check();
    await second!.getByLabel('What are they to the household?').selectOption('CHILD');
    await send(page, 'Record the household');
    // Somebody known has a name: the rule says so, beside the field of that row.
    await second!.locator('.field-fault').filter({ hasText: /\(\d/ }).waitFor();
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await second!.getByLabel('Full name').fill('Wenna Penhaligon');
    await send(page, 'Record the household');
    await said(page, 'The household is recorded.');
    await together(page).getByText('Maud Penhaligon, occupant').waitFor();
    await together(page).getByText('Wenna Penhaligon, child').waitFor();

    await open(page, /^Add somebody to it/);
    await answer(page, 'Is the person on record?', /^No/);
    await answer(page, 'Who it is', /^Individual/);
    await page.getByLabel('Full name').fill('Digory Penhaligon');
    await page.getByLabel('What are they to the household?').selectOption('VISITOR');
    await page.getByLabel('From which day?').fill('2031-01-01');
    await send(page, 'Add them');
    await page.locator('.field-fault').filter({ hasText: '(2.2)' }).waitFor();
    await page.getByLabel('From which day?').fill('2026-01-05');
    await send(page, 'Add them');
    await said(page, 'They belong to it from now on.');
    await together(page).getByText('Digory Penhaligon, visitor, from 5 Jan 2026').waitFor();

    await open(page, /^They have left.*Digory/);
    await page.getByLabel('What was their last day?').fill('2025-12-31');
    await send(page, 'They have left');
    await page.locator('.field-fault').filter({ hasText: '(2.2)' }).waitFor();
    await page.getByLabel('What was their last day?').fill('2026-10-01');
    await send(page, 'They have left');
    await said(page, 'They have left');
    await together(page).getByText('until 1 Oct 2026').waitFor();
    expect(await page.getByRole('link', { name: /^They have left.*Digory/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('somebody is known to belong to a group (#25)', async () => {
    const { page } = await running().open();
    await openedCase(running(), page, 'A group by the bins every night.');
    await add(page, /^Group/, 'Those by the bins');
    await open(page, /^Add somebody to it.*Those by the bins/);
    expect(await page.getByLabel('What are they to the household?').count()).toBe(0);
    await answer(page, 'Is the person on record?', /^Yes/);
    await page.getByRole('button', { name: 'Maud Penhaligon' }).click();
    await send(page, 'Add them');
    await said(page, 'They belong to it from now on.');
    await together(page).getByText('Maud Penhaligon', { exact: true }).waitFor();
    await page.context().close();
  });

  it('somebody unknown is found to be somebody on record: what becomes one is shown first, and is taken back (#25)', async () => {
    const { page, complaints } = await running().open();
    const reference = await openedCase(running(), page, 'Stones at the window, by whom?');
    await add(page, /^Individual/, 'Ivor Tredegar');
    await add(page, /^Unknown/);
    complaints.length = 0;
    await open(page, /^Say who it is/);
    // Nobody is both harmed and accused by one report; what had been chosen stays to be chosen anew.
    await page.getByRole('button', { name: 'Maud Penhaligon' }).click();
    await page.getByRole('region', { name: 'What becomes one' }).waitFor();
    await send(page, 'They are the same person');
    await page.getByRole('alert').filter({ hasText: '(1.4)' }).waitFor();
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await page.getByRole('button', { name: 'Ivor Tredegar' }).click();
    const one = page.getByRole('region', { name: 'What becomes one' });
    await one
      .getByText(`${reference}, alleged perpetrator: they are that already, and it stands once`)
      .waitFor();
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.getByLabel('How was it found out?').fill('A neighbour knew the jacket.');
    await send(page, 'They are the same person');
    await said(page, 'The two records are one');
    await together(page).getByText('Ivor Tredegar: was recorded as somebody unknown before').waitFor();
    await people(page).getByText('no longer a party since').waitFor();

    await open(page, /^It was somebody else/);
    await page.getByText('A neighbour knew the jacket.').waitFor();
    await send(page, 'Take it back');
    await said(page, 'Taken back: they are two records again.');
    await together(page)
      .getByText(/^Taken back/)
      .waitFor();
    expect(await people(page).getByText('no longer a party since').count()).toBe(0);
    await page.getByRole('link', { name: /^Say who it is/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
      await openedCase(running(), page, `Who lives there, at ${width}.`);
      await add(page, /^Unknown/);
      for (const link of ['Record who lives together', /^Say who it is/]) {
        await open(page, link);
        await page.locator('.change-form button[type=submit]').click();
        await page.locator('.field-fault').first().waitFor();
        expect([String(link), ...(await faultsOf(page)), await overflowOf(page)]).toEqual([String(link), 0]);
        await page.getByRole('link', { name: /^Case ASB-/ }).click();
        await together(page).waitFor();
      }
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      await page.context().close();
    }
  });
}
