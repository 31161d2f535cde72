import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isSound, said, section } from '../../support/case-work.ts';
import type { RunningPortal } from '../../support/running-portal.ts';
import type { Shared } from './signing-out.ts';

/** Bethan Ashworth leads one service. Her hands stay on the keyboard the whole day. */
export function aDayOfALead(running: () => RunningPortal, shared: Shared): void {
  it('a lead, by keyboard alone, reviews the first case of the queue, finds the case in danger and refers it at once (#142, #132)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-service-lead', '/queue');
    complaints.length = 0;
    const keys = page.keyboard;
    const rows = page.locator('.queue > li');
    await rows.nth(1).waitFor();
    const references = await page.locator('.queue .case-link').allTextContents();
    const row = () => rows.filter({ has: page.locator(':focus') }).or(page.locator('.queue > li:focus'));

    // Into the list, down and up again, and what comes of the first.
    await tabInto(page, rows.first());
    await keys.press('j');
    await keys.press('k');
    await row().getByRole('link', { name: references[0]!, exact: true }).waitFor();
    await keys.press('r');
    const review = page.getByRole('form', { name: `Review ${references[0]}` });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await keys.press('Space');
    for (const asked of await review.getByRole('group').all()) {
      if ((await asked.locator('input:checked').count()) > 0) continue;
      await tabTo(page, asked.getByRole('radio').first());
      await keys.press('Space');
    }
    await tabTo(page, review.getByRole('textbox').first());
    await keys.type('Kept an eye upon.');
    await tabTo(page, review.getByRole('button', { name: 'Record the review' }));
    await keys.press('Enter');
    await page.getByText(`${references[0]} is reviewed.`).waitFor();

    // To the case that Callum worries about, by its reference.
    await keys.press('Control+k');
    await page.getByRole('combobox', { name: 'Page, saved view or reference' }).waitFor();
    await keys.type(shared.reference);
    await page.getByRole('option', { name: shared.reference }).waitFor();
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: shared.reference }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Refer at once without permission' }));
    await keys.press('Enter');

    // Sent too early it says so, and each fault leads to its field.
    const form = page.getByRole('form', { name: 'Refer at once without permission' });
    const send = form.getByRole('button', { name: 'Refer it now' });
    await form.waitFor();
    await tabTo(page, send);
    await keys.press('Enter');
    const faults = page.getByRole('alert').filter({ hasText: 'This was not saved yet' });
    await expect.poll(() => faults.evaluate((box) => box === document.activeElement)).toBe(true);
    await isSound(page);
    await tabTo(page, faults.getByRole('link', { name: /Whom do you turn to/ }));
    await keys.press('Enter');
    const whom = form
      .getByRole('group', { name: 'Whom do you turn to?' })
      .getByRole('radio')
      .or(form.getByRole('combobox', { name: 'Whom do you turn to?' }))
      .first();
    expect(await isFocused(whom)).toBe(true);
    await keys.press('Space');
    await tabTo(
      page,
      form.getByRole('group', { name: 'Is it a safeguarding referral?' }).getByRole('radio').first(),
    );
    await keys.press('Space');
    await written(page, form.getByLabel('Why does the situation support it?'), 'She is afraid to go home.');
    await written(page, form.getByLabel('How were confidentiality'), 'Only what they need to know.');
    await chosen(page, form.getByLabel('What kind?'), 'Case summary');
    await written(page, form.getByLabel('The text that is shared'), 'Somebody is in danger at night.');
    await chosen(page, form.getByLabel('What makes it lawful?'), 'Article 6 1 d');
    await tabTo(page, send);
    await keys.press('Enter');
    await said(page, 'Referred. The area manager reviews it afterwards (11.9).');
    await section(page, 'Sharing').getByText('Safeguarding ·').first().waitFor();

    await keys.press('Control+Home');
    await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
    expect(complaints).toEqual([]);
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'You have signed out' }).waitFor();
    await page.context().close();
  });
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** By Tab from where one is, until one is there: nobody's finger presses it more often than this. */
async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await tabUntil(page, () => isFocused(target));
}

const tabInto = (page: Page, target: Locator) =>
  tabUntil(page, () => target.evaluate((element) => element.contains(document.activeElement)));

async function written(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(words);
}

/** A list to unfold takes the answer that begins so. */
async function chosen(page: Page, list: Locator, answer: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(answer);
  await expect.poll(() => list.locator('option:checked').textContent()).toMatch(new RegExp(`^${answer}`));
}
