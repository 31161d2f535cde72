import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';
import { openedCase } from './working-a-case.ts';

/** The steps that the policy asks of an investigation, and the risk of an occupant whatever case they are in (7.4, 4.2). */
export function investigating(running: () => RunningPortal): void {
  const steps = (page: Page) => page.getByRole('region', { name: 'Steps of the investigation', exact: true });
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const open = async (page: Page, name: string | RegExp) => {
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('form').waitFor();
  };
  const answer = (page: Page, words: string, choice: string | RegExp) =>
    question(page, words).getByRole('radio', { name: choice }).check();

  it('a step is ticked by keyboard and taken back, and the list says who did it and when (#90)', async () => {
    const { page, complaints } = await running().open();
    const reference = await openedCase(running(), page, 'Drums at dawn, and who was asked.');
    complaints.length = 0;
    const box = steps(page).getByRole('checkbox', { name: 'The person who reported was spoken to' });
    await box.focus();
    await page.keyboard.press('Space');
    await said(page, 'The step is ticked.');
    await steps(page)
      .getByText(/^Done .*, ticked by /)
      .waitFor();
    await steps(page)
      .getByText(/^1 of \d+ done \(7\.4\)$/)
      .waitFor();
    expect(await box.isChecked()).toBe(true);
    // Whoever goes down the list goes on where they were.
    await expect.poll(() => box.evaluate((at) => at === document.activeElement)).toBe(true);
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.keyboard.press('Space');
    await said(page, 'The tick is taken back.');
    await steps(page)
      .getByText(/^0 of \d+ done \(7\.4\)$/)
      .waitFor();
    await page.keyboard.press('Space');
    await said(page, 'The step is ticked.');
    expect(complaints).toEqual([]);
    await page.context().close();

    // Whoever only reads cases reads the steps.
    const { page: theirs } = await running().open();
    await running().signIn(theirs, 'demo-analyst', `/cases/${reference}`);
    await steps(theirs)
      .getByText(/^1 of \d+ done/)
      .waitFor();
    expect(await steps(theirs).getByRole('checkbox').count()).toBe(0);
    await theirs.context().close();
  });

  it('the risk of an occupant is kept up to date outside the case, with measures for those who visit (#68, #70)', async () => {
    const { page, complaints } = await running().open({ viewport: { width: 320, height: 900 } });
    await openedCase(running(), page, 'Threats at the door, told by an occupant.');
    expect(await page.getByRole('link', { name: /^As an occupant/ }).count()).toBe(0);
    await open(page, /^Change ?: Maud/);
    await page.getByLabel('How they occupy their home').selectOption('ASSURED');
    await send(page, 'Save');
    await said(page, 'Saved.');
    complaints.length = 0;
    await open(page, /^As an occupant/);
    await page.getByText('Nobody has assessed it before').waitFor();
    await send(page, 'Record the assessment');
    await page.locator('.field-fault').first().waitFor();
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await answer(page, 'Do they answer themselves?', 'Yes');
    await answer(page, 'Is there anything that increases the risk', 'No');
    await answer(page, 'What support is there from friends', 'A close network');
    await answer(page, 'Is there professional support', 'Yes');
    await answer(page, 'Is everybody safe at home tonight?', 'Yes');
    await answer(page, 'Has the person, or anybody who visits them', 'Within a year');
    await answer(page, 'Is anything in the home a danger', 'No');
    await answer(page, 'The level that you decide upon', 'High');
    await send(page, 'Record the assessment');
    await page.locator('.field-fault').filter({ hasText: '(4.1)' }).waitFor();
    await page.getByLabel('How are those who visit kept from harm?').fill('Two of staff, by appointment.');
    await page.getByLabel('By which day is it looked at again?').fill('2020-01-01');
    await send(page, 'Record the assessment');
    await page.locator('.field-fault').filter({ hasText: '(4.2)' }).waitFor();
    await page.getByLabel('By which day is it looked at again?').fill('');
    await send(page, 'Record the assessment');
    await said(page, 'The occupant’s assessment is recorded.');
    // It says nothing of the case, and stands where it is assessed again.
    expect(await page.getByText('Risk high, assessed').count()).toBe(0);
    await open(page, /^As an occupant/);
    await page.getByText('It stands at high').waitFor();
    await page.getByText('For those who visit: Two of staff, by appointment.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
