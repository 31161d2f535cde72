import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';
import { openedCase } from './working-a-case.ts';

const worker = 'demo-housing-support-worker';

/** What is done so that it does not come to a case, and the record of it, of which nothing is written over (6, 8.4). */
export function preventing(running: () => RunningPortal): void {
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const unfold = (within: Page | ReturnType<Page['locator']>, title: string) =>
    within.locator('summary').filter({ hasText: title }).click();
  const row = (page: Page, words: string) => page.locator('ul.rows > li').filter({ hasText: words });
  const fault = (page: Page, words: string) =>
    page.locator('.field-fault').filter({ hasText: words }).first().waitFor();

  async function start(page: Page, who = worker, show = ''): Promise<void> {
    await running().signIn(page, who, `/prevention${show}`);
    await page.getByRole('heading', { level: 1, name: 'Prevention' }).waitFor();
    await page.locator('ul.rows, .empty').first().waitFor();
  }

  async function refresher(page: Page, about: string): Promise<void> {
    await unfold(page, 'Record what was done');
    await page.getByLabel('What was done?').selectOption('REFRESHER_CONVERSATION');
    await page.getByLabel('On which day?').fill('2026-11-20');
    await question(page, 'Is the person on record?').getByRole('radio', { name: /^No/ }).check();
    await page.getByLabel('Full name').fill('Endelyn Trevose');
    await question(page, 'In which service?').getByRole('radio').first().check();
    await page.getByLabel('What was done and said').fill(about);
    await send(page, 'Record it');
    await said(page, 'Recorded.');
    await row(page, about).waitFor();
  }

  it('what was done with one person is recorded without a case, put right, and shown as an early step of one (#84, #9)', async () => {
    const { page, complaints } = await running().open();
    const reference = await openedCase(running(), page, 'Music again after all that was said.');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Prevention' }).click();
    await page.getByRole('heading', { level: 1, name: 'Prevention' }).waitFor();
    complaints.length = 0;
    await unfold(page, 'Record what was done');
    await page.getByLabel('What was done?').selectOption('REFRESHER_CONVERSATION');
    await send(page, 'Record it');
    await fault(page, 'On which day?');
    await page.getByLabel('On which day?').fill('2031-01-01');
    await question(page, 'Is the person on record?').getByRole('radio', { name: /^No/ }).check();
    await page.getByLabel('Full name').fill('Endelyn Trevose');
    await send(page, 'Record it');
    // Where, what and when: each beside its field, in the words of its rule.
    for (const clause of ['(6.4)', '(6.1)']) await fault(page, clause);
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.getByLabel('On which day?').fill('2026-11-20');
    await question(page, 'In which service?').getByRole('radio').first().check();
    await page.getByLabel('What was done and said').fill('We read the house rules together.');
    await send(page, 'Record it');
    await said(page, 'Recorded.');
    await row(page, 'We read the house rules together.').getByText('With Endelyn Trevose').waitFor();

    await unfold(row(page, 'We read the house rules together.'), 'Put it right');
    expect(await page.getByLabel('What was done and said').inputValue()).toBe(
      'We read the house rules together.',
    );
    await page.getByLabel('What was done and said').fill('We read the rules of the house together, twice.');
    await send(page, 'Put it right');
    await fault(page, 'Why is it put right?');
    await page.getByLabel('Why is it put right?').fill('It was twice.');
    await send(page, 'Put it right');
    await said(page, 'Put right; what stood there stays readable.');
    await row(page, 'together, twice.').waitFor();

    await unfold(row(page, 'together, twice.'), 'It is an early step of a case');
    await page.getByLabel('Which case?: reference').fill(reference);
    await page.getByRole('button', { name: 'Find' }).click();
    await send(page, 'Show it there');
    await row(page, 'together, twice.').getByRole('link', { name: reference }).waitFor();
    expect(await row(page, 'together, twice.').getByText('It is an early step of a case').count()).toBe(0);
    await page.getByLabel('Show').selectOption('ended');
    await row(page, 'We read the house rules together.').getByText('Why: It was twice.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('what was recorded by mistake is withdrawn with a reason, and stays readable (#82)', async () => {
    const { page } = await running().open();
    await start(page);
    await refresher(page, 'Written against the wrong person.');
    await unfold(row(page, 'Written against the wrong person.'), 'It was recorded by mistake');
    await send(page, 'Withdraw it');
    await fault(page, 'Why is it withdrawn?');
    await page.getByLabel('Why is it withdrawn?').fill('The wrong person.');
    await send(page, 'Withdraw it');
    await said(page, 'Withdrawn; it stays readable.');
    await page.getByLabel('Show').selectOption('ended');
    await row(page, 'Written against the wrong person.').getByText('Why: The wrong person.').waitFor();
    expect(await row(page, 'Written against the wrong person.').locator('summary').count()).toBe(0);
    await page.context().close();
  });

  it('what is done in a whole area is recorded by those who answer for one, with those who took part (#85)', async () => {
    for (const [who, refused] of [
      [worker, true],
      ['demo-area-manager', false],
    ] as const) {
      const { page } = await running().open();
      await start(page, who);
      await unfold(page, 'Record what was done');
      await page.getByLabel('What was done?').selectOption('DIVERSIONARY_ACTIVITY');
      await page.getByLabel('On which day?').fill('2026-11-21');
      await question(page, 'Where was it?').getByRole('radio', { name: 'In a whole area' }).check();
      const area = page.getByRole('combobox', { name: 'In which area?' });
      if (await area.count()) await area.selectOption({ index: 1 });
      else await question(page, 'In which area?').getByRole('radio').first().check();
      // Of whom the directory says that they were there on that day.
      await question(page, 'Who took part?')
        .getByRole('checkbox', { name: 'North West and Wales neighbourhood policing team' })
        .check();
      await page.getByLabel('What was done and said').fill(`Football on Fridays, says ${who}.`);
      await send(page, 'Record it');
      if (refused) await fault(page, '(6.4)');
      else await row(page, `Football on Fridays, says ${who}.`).getByText('Together with').waitFor();
      await page.context().close();
    }
  });

  it('is for those who work on cases, and has nothing for axe to find or running off the screen', async () => {
    const { page: reader } = await running().open();
    await running().signIn(reader, 'demo-analyst', '/prevention');
    await reader.getByRole('heading', { name: 'Your role does not open prevention' }).waitFor();
    await reader.context().close();
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
      await start(page);
      await refresher(page, `On a screen of ${width}.`);
      for (const title of ['Put it right', 'It was recorded by mistake', 'It is an early step of a case'])
        await unfold(row(page, `On a screen of ${width}.`), title);
      expect([width, ...(await faultsOf(page)), await overflowOf(page)]).toEqual([width, 0]);
      await page.context().close();
    }
  });
}
