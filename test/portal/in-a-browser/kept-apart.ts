import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';

const worker = 'demo-housing-support-worker';

/** What of people is sealed and masked, and comes only to whoever says why (12.1). */
export function keptApart(running: () => RunningPortal): void {
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const back = async (page: Page) => {
    await page.getByRole('link', { name: /^Case ASB-/ }).click();
    await page.getByRole('region', { name: 'People', exact: true }).waitFor();
  };
  const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();

  async function firstCase(page: Page, who: string, path = '/cases'): Promise<void> {
    await running().signIn(page, who, path);
    if (path === '/cases') await page.locator('.case-link').first().click();
    await page.getByRole('region', { name: 'People', exact: true }).waitFor();
  }
  async function openFirst(page: Page, name: string): Promise<void> {
    await page
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  async function haveShown(page: Page, reason = 'BEFORE_CONTACT'): Promise<void> {
    await page.getByLabel('Why do you need to see it?').selectOption(reason);
    await send(page, 'Show it');
  }

  it('how to reach somebody safely is noted, masked, and shown only on the page where one says why (#133)', async () => {
    const { page, complaints } = await running().open();
    await firstCase(page, worker);
    complaints.length = 0;
    const address = page.url();
    await openFirst(page, 'How to reach them safely');
    await page.locator('details > summary').first().click();
    const ends = question(page, 'Does what was noted hold no longer?');
    if (await ends.count()) await ends.getByRole('radio', { name: 'No' }).check();
    await page.getByLabel('When and how is it safe?').fill('Mornings, on the other telephone.');
    await page.getByLabel('What must not be said?').fill('That a neighbour spoke to us.');
    await send(page, 'Save');
    await said(page, 'Noted, and sealed.');
    expect(await page.getByText('Mornings, on the other telephone.').count()).toBe(0);

    await page.getByLabel('Why do you need to see it?').selectOption('OTHER');
    await send(page, 'Show it');
    await page.locator('.field-fault').first().waitFor();
    await haveShown(page);
    await page.getByText('Mornings, on the other telephone.').waitFor();
    await page.getByText('That a neighbour spoke to us.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(page.url()).not.toContain('neighbour');
    // Whoever goes and comes back says why again.
    await back(page);
    expect(await page.getByText('Mornings, on the other telephone.').count()).toBe(0);
    await page.goBack();
    await page.getByLabel('Why do you need to see it?').waitFor();
    expect(await page.getByText('Mornings, on the other telephone.').count()).toBe(0);
    expect(
      await running().count(
        `select count(*) from sensitive_showing s join staff p on p.id = s.staff_id where s.kind = 'SAFE_CONTACT' and s.reason = 'BEFORE_CONTACT'`,
      ),
    ).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.goto(address);
    await page.getByText('It is noted how to reach them safely: read that first.').first().waitFor();
    await page.context().close();
  });

  it('what is to be known of health is noted, shown, and taken out of use (#13)', async () => {
    const { page } = await running().open();
    await firstCase(page, worker);
    await openFirst(page, 'Health and vulnerability');
    await unfold(page, 'Note something to be known');
    await page.getByLabel('What is it about?').selectOption('COMMUNICATION');
    await page.getByLabel('What is to be known?').fill('Reads lips; letters are better than calls.');
    await page.getByLabel('What is to be done differently for them?').fill('Write, and sit facing them.');
    await send(page, 'Note it');
    await said(page, 'Noted, and sealed.');
    await haveShown(page, 'PLANNING_SUPPORT');
    await page.getByText('Reads lips; letters are better than calls.').waitFor();
    await page
      .getByRole('button', { name: /^It holds no longer/ })
      .first()
      .click();
    await page.getByLabel('Why do you need to see it?').waitFor();
    await haveShown(page, 'PLANNING_SUPPORT');
    await send(page, 'Hide it');
    expect(await page.getByText('Reads lips; letters are better than calls.').count()).toBe(0);
    await page.context().close();
  });

  it('answers after protected characteristics are written down only by whoever explained them, and taken back (#10)', async () => {
    const { page } = await running().open();
    await firstCase(page, worker);
    const address = page.url();
    await openFirst(page, 'Equality profile');
    await unfold(page, 'Write down what they answer');
    await question(page, 'Were they told').getByRole('radio', { name: 'No' }).check();
    await question(page, 'Who answers?')
      .getByRole('radio', { name: /^Themselves/ })
      .check();
    await question(page, 'What is your sex?').getByRole('radio', { name: 'Female' }).check();
    await send(page, 'Write it down');
    await page.locator('.field-fault').first().waitFor();
    await question(page, 'Were they told').getByRole('radio', { name: 'Yes' }).check();
    await send(page, 'Write it down');
    await said(page, 'The answers are written down, and sealed.');
    await haveShown(page, 'CORRECTING_A_RECORD');
    await page.getByText('Female', { exact: true }).waitFor();
    await unfold(page, 'They take their answers back');
    await send(page, 'Take them back');
    await said(page, 'Taken back');
    await haveShown(page, 'CORRECTING_A_RECORD');
    await said(page, 'Nothing is on record.');
    await page.context().close();

    // Figures go by the signed report: whoever is far from the person reads no answers (15.4).
    const { page: theirs } = await running().open();
    await firstCase(theirs, 'demo-head-of-service', new URL(address).pathname);
    await openFirst(theirs, 'Equality profile');
    await theirs.getByText('It is not shown to your role').waitFor();
    expect(await theirs.getByLabel('Why do you need to see it?').count()).toBe(0);
    await theirs.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [768, 'dark'],
      [1280, 'light'],
    ] as const) {
      const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
      await firstCase(page, worker);
      for (const [name, title] of [
        ['How to reach them safely', ''],
        ['Health and vulnerability', 'Note something to be known'],
        ['Equality profile', 'Write down what they answer'],
      ] as const) {
        await openFirst(page, name);
        await (title ? unfold(page, title) : page.locator('details > summary').first().click());
        await page.locator('details .change-form button[type=submit]').first().waitFor();
        expect([name, ...(await faultsOf(page)), await overflowOf(page)]).toEqual([name, 0]);
        await back(page);
      }
      await page.context().close();
    }
  });
}
