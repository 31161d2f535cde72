import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { choose } from '../support/choosing.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question, takeNoise } from './taking-a-report.ts';

const worker = 'demo-housing-support-worker';

/** A report of which no case came: support is offered all the same, and a manager may find otherwise (3.10, 9.3). */
export function whatBecameNoCase(running: () => RunningPortal): void {
  const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

  /** Taken and decided by the forms; its reference. */
  async function decidedAway(page: Page, about: string): Promise<string> {
    await running().signIn(page, worker, '/take-report');
    await question(page, 'Is it happening now').waitFor();
    await takeNoise(page, about);
    await page.getByLabel('Which behaviour is it?').selectOption('OTHER');
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.getByRole('heading', { level: 1, name: /^REP-/ }).waitFor();
    const reference = (await page.getByRole('heading', { level: 1 }).textContent())!;
    const form = page.getByRole('form', { name: 'Decide the report' });
    await form.getByLabel('What is it?').selectOption('NOT_ASB');
    await form.getByLabel('Which of the examples is it?').selectOption('COOKING_ODOURS');
    await form.getByLabel('What the reporter is told').fill('Cooking is part of living in a home.');
    await form.getByLabel('Advice on resolving it themselves').fill('Talk to them, if that feels safe.');
    await form.getByLabel('When were they told?').fill('2026-11-23T10:30');
    await form.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reports to decide' }).waitFor();
    await said(page, `${reference} is decided.`);
    return reference;
  }

  it('it is found again, and support offered is recorded whatever the landlord may do (#65)', async () => {
    const { page, complaints } = await running().open();
    const reference = await decidedAway(page, 'It smells of soup, and they are alone.');
    complaints.length = 0;
    await page.getByLabel('Show').selectOption('no-case');
    await page.getByRole('heading', { level: 1, name: 'Reports that became no case' }).waitFor();
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.getByRole('link', { name: reference }).click();
    await unfold(page, 'Record support that was offered');
    await page.getByLabel('Which support?').fill('A visit of the befriending service.');
    await page.getByLabel('When was it offered?').fill('2020-01-01T10:00');
    await send(page, 'Record the support');
    await page.locator('.field-fault').filter({ hasText: '(3.10)' }).waitFor();
    await page.getByLabel('When was it offered?').fill('');
    await send(page, 'Record the support');
    await said(page, 'The support is recorded (3.10).');
    await page.getByText(/^Support offered .*: A visit of the befriending service\.$/).waitFor();
    // Whoever works on cases decides it once: taking that back is for managers.
    expect(await page.getByText('Take back that it is not').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a manager takes back that it is none, with a reason, and it is decided anew; a service lead is none (#44)', async () => {
    const { page } = await running().open();
    const reference = await decidedAway(page, 'It smells of paint, every night at three.');
    await page.context().close();
    for (const [who, refused] of [
      ['demo-service-lead', true],
      ['demo-area-manager', false],
    ] as const) {
      const { page: theirs } = await running().open();
      await running().signIn(theirs, who, `/triage/${reference}`);
      await unfold(theirs, 'Take back that it is not anti-social behaviour');
      await send(theirs, 'Take the decision back');
      await theirs.locator('.field-fault').filter({ hasText: 'Why is the decision taken back?' }).waitFor();
      await theirs.getByLabel('Why is the decision taken back?').fill('Every night at three is no cooking.');
      await send(theirs, 'Take the decision back');
      if (refused) await theirs.getByRole('alert').filter({ hasText: '(9.3)' }).waitFor();
      else {
        await said(theirs, `Taken back: ${reference} is decided anew`);
        await theirs.getByText('A manager took back that it is not').waitFor();
        await theirs.getByRole('form', { name: 'Decide the report' }).waitFor();
      }
      expect([who, ...(await faultsOf(theirs)), await overflowOf(theirs)]).toEqual([who, 0]);
      await theirs.context().close();
    }
  });

  it('a manager puts a wall before somebody around a report that is no case, and lifts it; whoever has one declares it (#133)', async () => {
    const { page } = await running().open();
    const reference = await decidedAway(page, 'It smells of bread, told to a relative of the baker.');
    const walls = (at: Page) => at.getByRole('region', { name: 'Conflicts of interest', exact: true });
    const { page: theirs, complaints } = await running().open();
    await running().signIn(theirs, 'demo-area-manager', `/triage/${reference}`);
    await walls(theirs).getByText('Nobody has one that you may see.').waitFor();
    complaints.length = 0;
    await unfold(theirs, 'Somebody must not see this report');
    await send(theirs, 'Put the wall up');
    await theirs.locator('.field-fault').filter({ hasText: 'Who must not see it?' }).waitFor();
    const form = theirs.getByRole('form', { name: 'Somebody must not see this report' });
    const name = await running().text(`select name from staff where subject = '${worker}'`);
    await choose(form, 'Who must not see it?', name);
    await form.getByRole('radio', { name: /^Related/ }).check();
    await form.getByLabel('In a few words').fill('A cousin of the baker.');
    expect([...(await faultsOf(theirs)), await overflowOf(theirs)]).toEqual([0]);
    await send(theirs, 'Put the wall up');
    await said(theirs, 'To them the report is not there any more.');
    await walls(theirs).getByText('Does not see it').waitFor();
    await page.goto(`${running().url}/triage/${reference}`);
    await page.getByRole('heading', { level: 1, name: /not/i }).waitFor();

    await unfold(theirs, 'Let them see it again');
    await theirs.getByLabel('Why is it over?').fill('It was another baker.');
    await send(theirs, 'Lift the wall');
    await walls(theirs)
      .getByText(/^Lifted /)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await theirs.context().close();

    const { page: own } = await running().open();
    const another = await decidedAway(own, 'It smells of cakes, of one’s own baker.');
    await own.goto(`${running().url}/triage/${another}`);
    await unfold(own, 'I have a conflict of interest');
    await own.getByRole('radio', { name: /^Related/ }).check();
    await own.getByLabel('In a few words').fill('It is my own baker after all.');
    await send(own, 'Declare it');
    await said(own, `On record: ${another} is not open to you any more.`);
    await own.context().close();
    await page.context().close();
  });

  it('has nothing for axe to find there on a telephone, and nothing runs off the screen', async () => {
    const { page } = await running().open({ viewport: { width: 320, height: 900 }, colorScheme: 'dark' });
    const reference = await decidedAway(page, 'It smells of onions, on a telephone.');
    await page.goto(`${running().url}/triage?show=no-case`);
    await page.getByRole('link', { name: reference }).click();
    await unfold(page, 'Record support that was offered');
    await send(page, 'Record the support');
    await page.locator('.field-fault').first().waitFor();
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.context().close();
  });
}
