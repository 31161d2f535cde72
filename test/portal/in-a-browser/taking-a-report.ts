import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { wordsIn } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const worker = 'demo-housing-support-worker';
const widths = [320, 768, 1280];

/** Radios and boxes of one question, by its words. */
export const question = (page: Page, words: string) => page.getByRole('group', { name: words });

export async function takeNoise(page: Page, about: string): Promise<void> {
  await question(page, 'Is it happening now').getByRole('radio', { name: 'No' }).check();
  await page.getByLabel('How did the report come?').selectOption('MAIN_OFFICE');
  await page.getByLabel('Who is reporting?').selectOption('OCCUPANT');
  await question(page, 'Is the person on record?').getByRole('radio', { name: /^No/ }).check();
  await page.getByLabel('Full name').fill('Maud Penhaligon');
  await page.getByLabel('Telephone number').fill('01632 960001');
  await page.getByLabel('What happened?').fill(about);
  await page.getByLabel('Which behaviour is it?').selectOption('EXCESSIVE_NOISE');
}

export function takingAReport(running: () => RunningPortal): void {
  const reports = (about: string) =>
    running().count(`select count(*) from report where description = '${about}'`);
  const start = async (page: Page) => {
    await running().signIn(page, worker, '/take-report');
    await question(page, 'Is it happening now').waitFor();
  };

  it('asks about danger first and says to call 999, then says what is missing and leads there (#28)', async () => {
    const { page } = await running().open();
    await start(page);
    await question(page, 'Is it happening now').getByRole('radio', { name: 'Yes' }).check();
    await page.getByText('Call 999 now').waitFor();
    await page.getByRole('button', { name: 'Take the report' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'This was not saved yet' });
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('link', { name: /How did the report come/ }).focus();
    await page.keyboard.press('Enter');
    const channel = page.getByLabel('How did the report come?');
    expect(await channel.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await channel.getAttribute('aria-invalid')).toBe('true');

    // What only the server can know, it says in the words of the rule, with its clause.
    await channel.selectOption('MAIN_OFFICE');
    await page.getByLabel('Who is reporting?').selectOption('ANONYMOUS');
    await page.getByLabel('When did it happen?').fill('2031-01-01T10:00');
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.locator('.field-fault').filter({ hasText: /\(\d/ }).first().waitFor();
    await page.context().close();
  });

  it('finds a home beyond the first hundred of a service by part of its address, by keyboard, and says how many there are', async () => {
    await running().text(
      `with homes as (insert into property (id, service_id, address, postcode)
         select gen_random_uuid(), g.service_id, case n when 130 then '7 Zennor Steps' else n || ' Quayside Row' end, 'ZZ1 1ZZ'
           from generate_series(1, 130) n, staff_grant g join staff s on s.id = g.staff_id
          where s.subject = '${worker}' and g.state = 'HELD' and g.service_id is not null returning service_id)
       select v.name from service v where v.id in (select service_id from homes)`,
    );
    for (const width of widths) {
      const { page } = await running().open({ viewport: { width, height: 900 } });
      await start(page);
      const part = page.getByRole('textbox', { name: 'At which home or place?: part of the address' });
      await part.focus();
      await page.getByText(/the first 20 are listed: write more of the address/).waitFor();
      await page.keyboard.type('zennor');
      await page.getByText('One home with “zennor”.').waitFor();
      await page.keyboard.press('Enter');
      const home = page.getByRole('combobox', { name: 'At which home or place?' });
      await page.keyboard.press('Tab');
      expect(await home.evaluate((box) => box === document.activeElement)).toBe(true);
      await home.selectOption({ label: '7 Zennor Steps, ZZ1 1ZZ' });
      // What was chosen stays in the list, whatever is looked for then.
      await part.fill('nowhere at all');
      await page.getByText('No homes with “nowhere at all”.').waitFor();
      expect(await home.locator('option:checked').textContent()).toBe('7 Zennor Steps, ZZ1 1ZZ');
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      await page.context().close();
    }
  });

  it('a worker takes a report, sees what was reported before, and opens a case from it (#2, #57)', async () => {
    const about = 'Drums at night, every night, told in a form.';
    const { page, complaints } = await running().open();
    await start(page);
    complaints.length = 0;
    await takeNoise(page, about);
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.getByRole('heading', { level: 1, name: /^REP-/ }).waitFor();
    await page.getByText('is taken and its clocks run').waitFor();
    expect(await reports(about)).toBe(1);
    await page.getByRole('heading', { name: 'Reported before?' }).waitFor();

    const form = page.getByRole('form', { name: 'Decide the report' });
    await form.getByLabel('What is it?').selectOption('OPEN_CASE');
    await form.getByLabel('Category').selectOption('NOISE_NUISANCE');
    await form.getByRole('checkbox', { name: /^Residential nuisance/ }).check();
    await form.getByRole('radio', { name: /^Harmed by it/ }).check();
    await form.getByRole('button', { name: 'Decide' }).click();
    // Nobody was harassed: then it has to be said why the behaviour is unreasonable (policy 1.1).
    await form.locator('.field-fault').filter({ hasText: '(1.1)' }).waitFor();
    await form.getByLabel('Why is the behaviour unreasonable?').fill('Every night, and nobody sleeps.');
    await form.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('heading', { level: 1, name: /^ASB-/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a report of cooking smells is no case: reason, explanation and advice are asked for, and it leaves the list (#43, #44)', async () => {
    const about = 'It smells of fish, told in a form.';
    const { page } = await running().open();
    await start(page);
    await takeNoise(page, about);
    await page.getByLabel('Which behaviour is it?').selectOption('OTHER');
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.getByRole('heading', { level: 1, name: /^REP-/ }).waitFor();
    const reference = (await page.getByRole('heading', { level: 1 }).textContent())!;
    const form = page.getByRole('form', { name: 'Decide the report' });
    await form.getByLabel('What is it?').selectOption('NOT_ASB');
    await form.getByLabel('Which of the examples is it?').selectOption('COOKING_ODOURS');
    await form.getByLabel('What the reporter is told').fill('Cooking is part of living in a home.');
    await form.getByRole('button', { name: 'Decide' }).click();
    await form.locator('.field-fault').filter({ hasText: 'Advice on resolving' }).waitFor();
    await form.getByLabel('Advice on resolving it themselves').fill('Talk to them, if that feels safe.');
    await form.getByRole('button', { name: 'Decide' }).click();
    // Somebody who can be reached is told, and it is written down when.
    await form.locator('.field-fault').filter({ hasText: /\(\d/ }).first().waitFor();
    await form.getByLabel('When were they told?').fill('2026-11-23T10:30');
    await form.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reports to decide' }).waitFor();
    expect(await page.getByRole('link', { name: reference }).count()).toBe(0);
    await page.context().close();
  });

  it('what was typed stays through a lost connection, and sent again it is saved once', async () => {
    const about = 'Shouting in the stairwell, told in a form.';
    const { page } = await running().open();
    await start(page);
    await takeNoise(page, about);
    // The report arrives, but its answer is lost on the way back.
    await page.route('**/graphql', async (route) => {
      if (!wordsIn(route.request()).includes('receiveReport')) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.getByText('It is never saved twice').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe(about);
    expect(await reports(about)).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Take the report' }).click();
    await page.getByRole('heading', { level: 1, name: /^REP-/ }).waitFor();
    expect(await reports(about)).toBe(1);
    await page.context().close();
  });

  it('what was typed stays when the session ended, for whoever wrote it and nobody else, and is written to no disk', async () => {
    const about = 'A story that must not be lost.';
    const { page } = await running().open();
    await start(page);
    await takeNoise(page, about);
    const kept = () =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    expect(await kept()).not.toContain('Penhaligon');

    const endSession = async () => {
      await page.context().clearCookies();
      const told = page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
      // What the page fetches by itself may find it out first.
      await Promise.race([page.getByRole('button', { name: 'Take the report' }).click(), told]);
      await told;
      expect(await page.getByText('Penhaligon').count()).toBe(0);
    };
    const signInAgain = async (as: string) => {
      const opened = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Sign in again in a second window' }).click();
      const second = await opened;
      await second.locator(`button[value="${as}"]`).click();
      await second.getByRole('heading', { name: 'You are signed in again' }).waitFor();
      await second.close();
    };
    await endSession();
    await signInAgain(worker);
    await page.getByLabel('What happened?').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe(about);
    await page.getByText('What you had written is still here').waitFor();

    page.on('dialog', (dialog) => void dialog.accept());
    await endSession();
    await signInAgain('demo-service-lead');
    await page.getByText('Bethan Ashworth').waitFor();
    await page.getByLabel('What happened?').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('');
    expect(await reports(about)).toBe(0);
    await page.context().close();
  });

  it('leaving while writing is asked about, and signing out takes what was written along', async () => {
    const { page } = await running().open();
    await start(page);
    await takeNoise(page, 'Half a sentence.');
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog[answer]();
    });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(() => asked).toEqual(['confirm']);
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Half a sentence.');
    // Within the portal nothing is lost: whoever comes back finds it.
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Take a report' }).click();
    await page.getByLabel('What happened?').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Half a sentence.');
    answer = 'accept';
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${running().url}/signed-out`);
    await running().signIn(page, worker, '/take-report');
    await page.getByLabel('What happened?').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('');
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const width of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
        await start(page);
        await question(page, 'Is it happening now').getByRole('radio', { name: 'Yes' }).check();
        await page.getByLabel('Who is reporting?').selectOption('OCCUPANT');
        await question(page, 'Is the person on record?').getByRole('radio', { name: /^Yes/ }).check();
        await page.getByRole('button', { name: 'Take the report' }).click();
        await page.locator('.field-fault').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        page.on('dialog', (dialog) => void dialog.accept());
        await page.goto(`${running().url}/triage`);
        await page.locator('.case-link').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.locator('.case-link').first().click();
        await page.getByLabel('What is it?').selectOption('OPEN_CASE');
        await page.getByRole('heading', { name: 'Reported before?' }).waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
