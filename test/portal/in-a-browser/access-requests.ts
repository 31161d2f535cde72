import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dayOf, londonDate } from '../../../portal/words/dates.ts';
import { readZip } from '../../support/read-zip.ts';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { answerInVain } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** The server goes by the day that it is. */
const daysAgo = (days: number) => londonDate(new Date(Date.now() - days * 86_400_000));

const officer = 'demo-data-protection-officer';
const deputy = 'demo-deputy-data-protection-officer';

export function accessRequests(running: () => RunningPortal): void {
  const press = async (page: Page, name: string | RegExp) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const openFrom = async (page: Page, stage: string) => {
    await page.locator('.notice-row').filter({ hasText: stage }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Access request of/ }).waitFor();
  };

  it('an officer decides thing by thing, is told what is wrong beside the field, and sends it to the second, by keyboard alone', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, officer);
    complaints.length = 0;
    await page.getByRole('heading', { level: 1, name: 'Access requests' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await menu.allTextContents()).toEqual([
      'Access requests',
      'Retention',
      'Disclosures',
      'Exports',
      'People and roles',
      'Dictionary',
      'Policy',
    ]);
    await openFrom(page, 'Being drafted');
    expect(await page.getByText('As it is held').count()).toBe(0);
    await press(page, 'Read what is held');
    await page.locator('.held').first().waitFor();

    await press(page, 'Send for approval');
    await page.getByText('Not everything is decided on').waitFor();

    const undecided = page.locator('.held-thing').filter({ hasText: 'To decide' });
    const open = await undecided.count();
    expect(open).toBeGreaterThan(1);
    await page.getByLabel('Show').selectOption({ label: 'What is to be decided' });
    for (let left = open; left > 0; left -= 1) {
      await undecided.first().getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await expect.poll(() => undecided.count()).toBe(left - 1);
    }
    const told = page.locator('.held-thing').filter({ hasText: 'What was told' }).first();
    await told.getByRole('radio', { name: 'Give as it stands' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await told.getByRole('radio', { name: 'Give in our words' }).isChecked()).toBe(true);
    await press(page, /^Save \d+ decisions$/);
    const words = told.getByRole('textbox');
    await expect.poll(() => words.getAttribute('aria-invalid')).toBe('true');
    await told.getByText('What is redacted has words of your own in its place').waitFor();
    await words.focus();
    await page.keyboard.type('You told us of loud music at night.');
    await press(page, /^Save \d+ decisions$/);
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.getByText('Everything is decided on', { exact: true }).waitFor();
    await page.getByLabel('Show').selectOption('');
    await told.getByText('Given in our words', { exact: true }).waitFor();

    await press(page, 'Send for approval');
    await page.getByText('Waits for a second officer').first().waitFor();
    await page.getByText('You drafted it: another data protection officer approves it.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the second officer returns one draft and approves another; what was approved is taken, sent, and stands in the register', async () => {
    const { page, complaints } = await running().open({ acceptDownloads: true });
    await running().signIn(page, deputy, '/access-requests?show=waiting');
    complaints.length = 0;
    await expect.poll(() => page.locator('.notice-row').count()).toBe(2);
    const own = await running().text(
      `select to_char(received_on, 'FMDD Mon YYYY') from subject_access_request where stage = 'DRAFTED' order by received_on desc limit 1`,
    );
    await openFrom(page, own);
    await press(page, 'Return');
    await page.getByText('Being drafted').first().waitFor();

    await page.goto(`${running().url}/access-requests?show=waiting`);
    await openFrom(page, 'Waits for a second officer');
    await press(page, 'Read what is held');
    await page.getByText('You are said to have played loud music at night.').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await press(page, 'Approve');
    await page.getByText('Approved, to be sent').first().waitFor();
    await press(page, 'Record that it was sent');
    await page.getByText('Take the copy first').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Take the copy (zip)')]);
    const files = readZip(await readFile(await download.path()));
    expect([...files.keys()].slice(0, 2)).toEqual(['your-data.pdf', 'your-data.json']);
    expect(String(files.get('your-data.json'))).toContain('You are said to have played loud music at night.');
    await press(page, 'Record that it was sent');
    await page.getByText('Sent', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Read what is held' }).count()).toBe(0);

    await page.getByRole('link', { name: 'register of disclosures' }).click();
    await page.getByRole('heading', { level: 1, name: 'Register of disclosures' }).waitFor();
    await expect
      .poll(() => page.locator('.notice-row').filter({ hasText: 'Subject access' }).count())
      .toBe(2);
    await page.goto(`${running().url}/access-requests?show=waiting`);
    await page.getByText('No request stands as you ask.').waitFor();
    // The browser notes the refusal of a copy that was not taken; nothing else.
    expect(complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
    await page.context().close();
  });

  it('a request is received, known, extended and taken back; each refusal stands beside its field', async () => {
    const { page } = await running().open();
    await running().signIn(page, officer, '/access-requests');
    await page.getByText('Record a request').focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Record a request' });
    await form.getByLabel('Identity of the person').fill('somebody');
    await form.getByLabel('Received on').fill(daysAgo(-30));
    await form.getByRole('button', { name: 'Record' }).press('Enter');
    await form.getByText('There is no such person in your scope.').first().waitFor();
    expect(await form.getByLabel('Identity of the person').getAttribute('aria-invalid')).toBe('true');
    const person = await running().text(
      `select p.person_id from party p join asb_case c on c.id = p.case_id where p.role = 'REPORTER' and c.closed_at is not null
        and not exists (select from subject_access_request r where r.person_id = p.person_id) order by c.opened_at limit 1`,
    );
    await form.getByLabel('Identity of the person').fill(person);
    await form.getByLabel('Who asks').selectOption({ label: 'A solicitor for them' });
    await form.getByRole('button', { name: 'Record' }).press('Enter');
    await form.getByText('Say when it was received: not after today').first().waitFor();
    await form.getByLabel('Received on').fill(daysAgo(3));
    await form.getByRole('button', { name: 'Record' }).press('Enter');

    await page.getByRole('heading', { level: 1, name: `Access request of ${dayOf(daysAgo(3))}` }).waitFor();
    const due = await running().text(
      'select max(due_on)::text from subject_access_request where ended_at is null',
    );
    await page.getByText(`To be answered by`).locator('..').getByText(dayOf(due)).waitFor();
    expect(await page.getByRole('button', { name: 'Read what is held' }).count()).toBe(0);
    await press(page, 'Identity is sure');
    await page.getByText('look at their authority first').first().waitFor();
    await page.getByRole('checkbox', { name: 'Their authority' }).press('Space');
    await press(page, 'Identity is sure');
    await page.getByRole('button', { name: 'Read what is held' }).waitFor();

    await page.getByText('Take two months more').first().press('Enter');
    await page.getByLabel('The person was told on').fill(daysAgo(5));
    await press(page, 'Extend');
    await page.getByText('The person is told of the delay and its reason').first().waitFor();
    await page.getByLabel('The person was told on').fill(daysAgo(1));
    await press(page, 'Extend');
    await page.getByText(/^It is complex; told on/).waitFor();

    await page.getByText('Refuse it, or record').press('Enter');
    await press(page, 'They take it back');
    await page.getByText('Taken back', { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('nobody else finds it in the menu, and a link to it says who opens it', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/access-requests');
    await page.getByRole('heading', { name: /does not open requests for access/ }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await menu.allTextContents()).not.toContain('Access requests');
    await page.context().close();
  });

  it('says what could not be loaded, and tries again', async () => {
    const { page } = await running().open();
    await running().signIn(page, officer, '/outbox');
    await answerInVain(page, 'AccessRequests');
    await page.goto(`${running().url}/access-requests`);
    await page.getByText('The requests could not be loaded.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.notice-row').first().waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const width of [320, 768, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
        await running().signIn(page, officer, '/access-requests');
        await page.locator('.notice-row').first().waitFor();
        await page.getByText('Record a request').click();
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await page.locator('.field-fault').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await openFrom(page, 'Being drafted');
        await press(page, 'Read what is held');
        await page.locator('.held-thing').first().waitFor();
        for (const choice of await page.getByRole('radio', { name: 'Give in our words' }).all())
          await choice.check();
        await page.getByText('Take two months more').first().click();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.goto(`${running().url}/register`);
        await page.locator('.notice-row').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
