import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { londonDate } from '../../../portal/words/dates.ts';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { answerInVain } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** The server goes by the day that it is. */
const inDays = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000));

const officer = 'demo-data-protection-officer';
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const reporterOf = (closed: boolean) =>
  `select p.person_id from party p join asb_case c on c.id = p.case_id
    where p.role = 'REPORTER' and p.person_id is not null and (c.closed_at is not null) = ${closed} and c.named_staff is null
      and ${closed ? "app.person_kept_because(p.person_id, now()) = '{}'" : 'true'}
    order by c.opened_at limit 1`;

export function retentionAndErasure(running: () => RunningPortal): void {
  it('the officer sees what goes by kind, and each of them by reference, without a name', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, officer, '/retention');
    complaints.length = 0;
    const due = card(page, 'What goes by itself');
    await due.getByRole('table', { name: 'By kind' }).waitFor();
    await due.getByLabel('Looking ahead').selectOption({ label: '6 years' });
    await due.getByRole('columnheader', { name: 'Due within 6 years' }).waitFor();
    const cases = due.getByRole('row', { name: /^Case/ }).getByRole('cell');
    const closed = await running().count(`select count(*) from asb_case where status = 'CLOSED'`);
    await expect
      .poll(async () => Number((await cases.last().textContent())?.replaceAll(',', '')))
      .toBe(closed);
    await due.getByLabel('Which they are').selectOption({ label: 'Case' });
    await expect.poll(() => page.url()).toContain('kind=case');
    const oldest = await running().text(
      `select reference from asb_case where status = 'CLOSED' order by closed_at, id limit 1`,
    );
    await due.locator('.rows li').filter({ hasText: oldest }).waitFor();
    await expect.poll(() => due.locator('.rows li').count()).toBe(25);
    await due.getByRole('button', { name: 'Next page' }).click();
    await due.getByRole('button', { name: 'From the start' }).waitFor();
    await due.locator('.rows li').filter({ hasText: oldest }).waitFor({ state: 'detached' });
    const names = await running().text(
      `select json_agg(h.name) from person h join party p on p.person_id = h.id join asb_case c on c.id = p.case_id where c.status = 'CLOSED' and h.name is not null`,
    );
    const shown = (await due.textContent()) ?? '';
    for (const name of names.split(',').slice(0, 50)) expect(shown).not.toContain(name);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a hold is placed with a reason and a day to look again, keeps the case, and is lifted with a reason, by keyboard', async () => {
    const reference = await running().text(
      `select reference from asb_case c where status = 'CLOSED' and named_staff is null and closed_at is not null
         and not exists (select from retention_hold h where h.case_id = c.id) order by closed_at limit 1`,
    );
    const { page } = await running().open();
    await running().signIn(page, officer, '/retention?kind=case&within=72');
    const due = card(page, 'What goes by itself').locator('.rows li').filter({ hasText: reference });
    await due.getByText(/Comes due|Goes next night/).waitFor();
    const holds = card(page, 'Holds');
    await holds.getByText('Place a hold').press('Enter');
    const form = holds.getByRole('form', { name: 'Place a hold' });
    await form.getByRole('radio', { name: 'A case' }).press('Space');
    await form.getByLabel('Reference of the case').fill(reference);
    await form.getByRole('combobox', { name: 'Why must it be kept?' }).selectOption({ label: 'Legal claim' });
    await form.getByLabel('Why, in words?').fill('A claim is announced.');
    await form.getByLabel('By when does somebody look again?').fill(inDays(-1));
    await form.getByRole('button', { name: 'Place the hold' }).press('Enter');
    await form.getByText('after today, and within a year').first().waitFor();
    await form.getByLabel('By when does somebody look again?').fill(inDays(90));
    await form.getByRole('button', { name: 'Place the hold' }).press('Enter');
    const row = holds.locator('.rows > li').filter({ hasText: reference });
    await row.getByText('A claim is announced.').waitFor();
    await due.getByText('Kept all the same').waitFor();

    await row.getByText('Lift it').press('Enter');
    await row.getByRole('button', { name: 'Lift the hold' }).press('Enter');
    await row.getByText('Not answered yet').first().waitFor();
    await row.getByLabel('Why is it needed no longer?').fill('It was settled.');
    await row.getByRole('button', { name: 'Lift the hold' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    await holds.getByLabel('Show holds').selectOption({ label: 'That were lifted' });
    await row.getByText(/It was settled\./).waitFor();
    await page.context().close();
  });

  it('before somebody is erased the officer sees how much goes and what stands against it; then it waits for a worker', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, officer, '/retention');
    complaints.length = 0;
    const erase = card(page, 'Erase somebody who asked to be');
    await erase.getByLabel('Identity of the person').fill('somebody');
    await erase.getByLabel('Identity of the person').press('Enter');
    await erase.getByText('There is no such person in your scope.').first().waitFor();
    await erase.getByLabel('Identity of the person').fill(await running().text(reporterOf(false)));
    await erase.getByRole('button', { name: 'See what would go' }).press('Enter');
    await erase.getByText(/They may not be erased yet: .*case open/).waitFor();
    expect(await erase.getByRole('button', { name: 'Erase them' }).count()).toBe(0);

    const person = await running().text(reporterOf(true));
    await erase.getByLabel('Identity of the person').fill(person);
    await erase.getByRole('button', { name: 'See what would go' }).press('Enter');
    await erase.getByText(/What would go: their name/).waitFor();
    expect(await erase.getByRole('button', { name: 'Erase them' }).isDisabled()).toBe(true);
    await erase.getByRole('checkbox', { name: /I have made sure who asks/ }).press('Space');
    await erase
      .getByLabel('On which ground')
      .selectOption({ label: 'They object, and nothing weighs more: (c)' });
    await erase.getByRole('button', { name: 'Erase them' }).press('Enter');
    await erase.getByText(/^Asked for: a worker/).waitFor();
    const asked = card(page, 'Erasures asked for')
      .locator('.rows li')
      .filter({ hasText: person.slice(-6) });
    await asked.getByText('Waits for a worker').waitFor();
    expect(page.url()).not.toContain(person);
    await running().text(
      `update erasure set carried_out_at = now() where person_id = '${person}' returning id`,
    );
    await page.reload();
    await asked.getByText('Erased', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the head of service keeps holds and reads what the nights took, and neither what goes nor who is erased', async () => {
    await running().text(
      `insert into retention_run (id, started_at, finished_at, policy_version_id, months, gone, kept, people, files)
       select gen_random_uuid(), now() - interval '9 hours', now() - interval '9 hours', id, '{"CASE": 72}', '{"CASE": 12}',
              '{"CASE": {"HELD": 3}}', 20, 4 from policy_version order by number limit 1 returning id`,
    );
    const { page } = await running().open();
    await running().signIn(page, 'demo-head-of-service', '/retention');
    const nights = card(page, 'What the last nights took');
    await nights.getByText('Gone: Case 12, 20 people, 4 files.').waitFor();
    await nights.getByText('Kept all the same: Case (held 3).').waitFor();
    await card(page, 'Holds').getByText('Place a hold').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Holds',
      'What the last nights took',
    ]);
    await page.context().close();
  });

  it('nobody else finds it in the menu, and a link to it says who opens it', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-area-manager', '/retention');
    await page.getByRole('heading', { name: 'Your role does not open retention' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await menu.allTextContents()).not.toContain('Retention');
    await page.context().close();
  });

  it('says what could not be loaded, and tries again', async () => {
    const { page } = await running().open();
    await running().signIn(page, officer, '/outbox');
    await answerInVain(page, 'RetentionHolds');
    await page.goto(`${running().url}/retention`);
    await page.getByText('The holds could not be loaded.').waitFor();
    await page.unroute('**/graphql');
    await card(page, 'Holds').getByRole('button', { name: 'Try again' }).click();
    await card(page, 'Holds').getByLabel('Show holds').waitFor();
    await card(page, 'Holds').getByText('The holds could not be loaded.').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const width of [320, 768, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
        await running().signIn(page, officer, '/retention?within=72');
        await card(page, 'What goes by itself').locator('.rows li').first().waitFor();
        await card(page, 'What the last nights took').locator('.rows li').first().waitFor();
        await page.getByText('Place a hold').click();
        await page.getByRole('button', { name: 'Place the hold' }).click();
        await page.locator('.field-fault').first().waitFor();
        const erase = card(page, 'Erase somebody who asked to be');
        await erase.getByLabel('Identity of the person').fill(await running().text(reporterOf(true)));
        await erase.getByRole('button', { name: 'See what would go' }).click();
        await erase.getByText(/What would go/).waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
