import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';

const lead = 'demo-service-lead';

export function reviewQueue(running: () => RunningPortal): void {
  const made = () => running().count('select count(*) from lead_review');

  it('a lead works through the cases to review without the mouse, each with the reason why it is there (#142)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, lead, '/queue');
    complaints.length = 0;
    const rows = page.locator('.queue > li');
    await rows.nth(1).waitFor();
    const references = await page.locator('.queue .case-link').allTextContents();
    for (const row of await rows.all()) expect(await row.locator('.tag').count()).toBeGreaterThan(0);
    const before = await made();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest('.queue > li')?.querySelector('.case-link')?.textContent,
      );

    await rows.first().focus();
    await page.keyboard.press('j');
    expect(await focused()).toBe(references[1]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(references[0]);

    await page.keyboard.press('r');
    const form = page.getByRole('form', { name: `Review ${references[0]}` });
    await form.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    // What is written is no order: the letters of a note move nothing.
    await question(page, 'What comes of it?').getByRole('radio', { name: /^Act/ }).press('Space');
    await page.getByRole('button', { name: 'Record the review' }).press('Enter');
    await form.locator('.field-fault').waitFor();
    await page.getByLabel('What is to be done, and why?').focus();
    await page.keyboard.type('Look at the door, joker.');
    expect(await page.getByLabel('What is to be done, and why?').inputValue()).toBe(
      'Look at the door, joker.',
    );
    const asked = question(page, 'What became of what was asked for last time?');
    if (await asked.count()) await asked.getByRole('radio').first().press('Space');
    await page.getByRole('button', { name: 'Record the review' }).press('Enter');
    await page.getByText(`${references[0]} is reviewed.`).waitFor();
    await expect.poll(made).toBe(before + 1);
    await expect.poll(focused).toBe(references[1]);
    await expect.poll(() => page.getByRole('link', { name: references[0]!, exact: true }).count()).toBe(0);

    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: references[1]! }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows the cases of one reason, and how far everybody has come this month (#143)', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/queue');
    await page.locator('.queue > li').first().waitFor();
    await page.getByText('Reviewed this month').click();
    await page
      .getByText(/\d+ of \d+ reviewed, \d+ overdue|no of \d+ reviewed/)
      .first()
      .waitFor();
    await page.getByLabel('Reason').selectOption('never-reviewed');
    await page.waitForURL(/reason=never-reviewed/);
    const rows = page.locator('.queue > li');
    await expect
      .poll(async () => (await rows.count()) === (await rows.filter({ hasText: 'Never reviewed' }).count()))
      .toBe(true);
    await page.context().close();
  });

  it('is not open to whoever reviews no cases', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-housing-support-worker', '/queue');
    await page.getByRole('heading', { name: 'Your role does not open the review queue' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [768, 'dark'],
      [1280, 'light'],
    ] as const) {
      const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
      await running().signIn(page, lead, '/queue');
      await page.locator('.queue > li').first().waitFor();
      await page
        .getByRole('button', { name: /^Review/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Record the review' }).click();
      await page.locator('.field-fault').first().waitFor();
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      await page.context().close();
    }
  });
}
