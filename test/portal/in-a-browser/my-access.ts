import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { londonDate } from '../../../portal/words/dates.ts';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { choose, chooseSecond } from '../support/choosing.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const worker = 'demo-housing-support-worker';
/** The server goes by the day that it is. */
const daysAhead = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000));

export function myAccess(running: () => RunningPortal): void {
  const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('everybody sees their roles and where they are signed in, and ends what they do not know', async () => {
    const elsewhere = await running().open();
    await running().signIn(elsewhere.page, 'demo-smt');
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-smt');
    complaints.length = 0;
    await page.getByRole('link', { name: /^My access: Rosalind Hartnoll/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My access' }).waitFor();
    await card(page, 'My roles').getByText('Senior management team, the whole landlord').waitFor();
    const sessions = card(page, 'Where I am signed in');
    await sessions.getByText('Chrome on Linux, this window').waitFor();
    const others = sessions.getByRole('button', { name: /^End/ });
    const before = await others.count();
    expect(before).toBeGreaterThan(0);
    await others.first().press('Enter');
    await sessions.getByText('The session has ended.').waitFor();
    await expect.poll(() => others.count()).toBe(before - 1);
    await elsewhere.page.reload();
    await elsewhere.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    for (const name of ['Standing in while on leave', 'I have a conflict of interest'])
      expect(await card(page, name).count(), name).toBe(0);
    expect(complaints).toEqual([]);
    await elsewhere.page.context().close();
    await page.context().close();
  });

  it('whoever goes on leave lets a colleague stand in until a day, and ends it early (policy 15.2)', async () => {
    const { page } = await running().open();
    await running().signIn(page, worker, '/my-access');
    const standIns = card(page, 'Standing in while on leave');
    await standIns.getByText('Nobody stands in for you').waitFor();
    await standIns.getByRole('button', { name: 'Arrange' }).press('Enter');
    const who = standIns.getByLabel('Who stands in for me');
    await expect.poll(() => who.getAttribute('aria-invalid')).toBe('true');
    await standIns.getByText('Say which day is the last. (15.2)').first().waitFor();
    await who.selectOption({ index: 1 });
    await standIns.getByLabel('Last day').fill(daysAhead(60));
    await standIns.getByRole('button', { name: 'Arrange' }).press('Enter');
    await standIns.getByText('At most 6 weeks').first().waitFor();
    await standIns.getByLabel('Last day').fill(daysAhead(7));
    await standIns.getByRole('button', { name: 'Arrange' }).press('Enter');
    await standIns.getByText('Arranged: both of you').waitFor();
    await standIns
      .getByText(/ for Callum Prosser$/)
      .first()
      .waitFor();
    await standIns.getByRole('button', { name: /^End early/ }).press('Enter');
    await standIns.getByText('Nobody stands in for you').waitFor();
    await page.context().close();
  });

  it('whoever has a conflict of interest names another lead, reads the case no more, and a manager lifts it (policy 12.1)', async () => {
    const reference = await running().text(
      `select c.reference from asb_case c join staff s on s.id = c.owner_id
        where s.subject = '${worker}' and c.closed_at is null and c.named_staff is null
          and not exists (select from conflict_wall w where w.case_id = c.id) order by c.opened_at limit 1`,
    );
    const { page } = await running().open();
    await running().signIn(page, worker, '/my-access');
    const conflict = card(page, 'I have a conflict of interest');
    await conflict.getByLabel('Reference of the case').fill('ASB-1999-000001');
    await conflict.getByRole('button', { name: 'Declare it' }).press('Enter');
    await conflict.getByText('There is no such case in your scope. (12.1)').first().waitFor();
    await conflict.getByLabel('Reference of the case').fill(reference);
    await conflict.getByRole('button', { name: 'Declare it' }).press('Enter');
    const lead = conflict.getByLabel('Who leads the case from now on');
    await lead.waitFor();
    await conflict.getByText('Say what the conflict is. (12.1)').first().waitFor();
    await lead.selectOption({ label: 'Bethan Ashworth' });
    await conflict.getByLabel('In a few words').fill('The reporter is a cousin.');
    await conflict.getByRole('button', { name: 'Declare it' }).press('Enter');
    await conflict.getByText(`On record: ${reference} is not open to you any more.`).waitFor();
    await page.goto(`${running().url}/cases/${reference}`);
    await page.getByRole('heading', { level: 1, name: /not|no /i }).waitFor();
    await page.context().close();

    const { page: other } = await running().open();
    await running().signIn(other, 'demo-area-manager', '/my-access');
    const walls = card(other, 'Conflicts of interest in a case');
    await walls.getByLabel('Case to look at').fill(reference);
    await walls.getByRole('button', { name: 'Show' }).press('Enter');
    await walls.getByText('Callum Prosser', { exact: true }).waitFor();
    await walls.getByText('The reporter is a cousin.').waitFor();
    await walls.getByRole('button', { name: 'Lift' }).press('Enter');
    await walls.getByText('Say why. (12.1)').first().waitFor();
    await walls.getByLabel('Why it is over').fill('The cousin has moved away.');
    await walls.getByRole('button', { name: 'Lift' }).press('Enter');
    await walls.getByText(/^Lifted \d/).waitFor();
    await other.context().close();
  });

  it('on the case file a manager says who must not see it, sees who does not, and lifts it; others are told nothing of walls (#133, policy 12.1)', async () => {
    const reference = await running().text(
      `select c.reference from asb_case c join service v on v.id = c.service_id join staff_grant g on g.area_id = v.area_id
         join staff m on m.id = g.staff_id join staff s on s.id = c.owner_id
        where m.subject = 'demo-area-manager' and g.state = 'HELD' and s.subject = '${worker}' and c.closed_at is null and c.named_staff is null
          and not exists (select from conflict_wall w where w.case_id = c.id) order by c.opened_at desc limit 1`,
    );
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-area-manager', `/cases/${reference}`);
    complaints.length = 0;
    const walls = card(page, 'Conflicts of interest');
    await walls.getByText('Nobody has one that you may see.').waitFor();
    await walls.getByRole('link', { name: 'Somebody must not see this case' }).press('Enter');
    const form = page.getByRole('form', { name: 'Somebody must not see this case' });
    await form
      .getByRole('combobox', { name: 'Who must not see it?' })
      .selectOption({ label: 'Callum Prosser' });
    await form.getByRole('radio', { name: /^Related/ }).press('Space');
    await form.getByLabel('In a few words').fill('The accused is a brother.');
    await form.getByRole('button', { name: 'Put the wall up' }).press('Enter');
    await form.getByText('Not answered yet: They lead the case').first().waitFor();
    await chooseSecond(form, /^They lead the case/);
    await form.getByRole('button', { name: 'Put the wall up' }).press('Enter');
    await page.getByText('To them the case is not there any more. They are not told.').waitFor();
    await walls.getByText('Callum Prosser', { exact: true }).waitFor();
    await walls.getByText('The accused is a brother.').waitFor();
    expect(complaints).toEqual([]);

    const { page: walled } = await running().open();
    await running().signIn(walled, worker, `/cases/${reference}`);
    await walled.getByRole('heading', { level: 1, name: /not|no /i }).waitFor();
    await walled.goto(`${running().url}/cases/${reference}/lift-wall`);
    await walled.getByRole('heading', { name: /^Your role does not open/ }).waitFor();
    const open = await running().text(
      `select c.reference from asb_case c join staff s on s.id = c.owner_id where s.subject = '${worker}' and c.closed_at is null and c.named_staff is null
         and not exists (select from conflict_wall w where w.case_id = c.id) order by c.opened_at limit 1`,
    );
    await walled.goto(`${running().url}/cases/${open}`);
    const own = card(walled, 'Conflicts of interest');
    await own.getByText('Somebody who is related to a party').waitFor();
    expect(await own.getByRole('link').allTextContents()).toEqual(['I have a conflict of interest']);
    await walled.context().close();

    await walls.getByRole('link', { name: /^Let them see it again/ }).press('Enter');
    const lift = page.getByRole('form', { name: 'Let them see it again' });
    await lift.getByLabel('Why is it over?').fill('It was another man of that name.');
    await lift.getByRole('button', { name: 'Lift the wall' }).press('Enter');
    await walls.getByText(/^Lifted \d/).waitFor();
    await page.context().close();
  });

  it('whoever declares a conflict on the case file names another lead, and keeps nothing of the case in the window (policy 12.1)', async () => {
    const reference = await running().text(
      `select c.reference from asb_case c join staff s on s.id = c.owner_id
        where s.subject = '${worker}' and c.closed_at is null and c.named_staff is null
          and not exists (select from conflict_wall w where w.case_id = c.id) order by c.opened_at desc limit 1`,
    );
    const { page } = await running().open();
    await running().signIn(page, worker, `/cases/${reference}`);
    await card(page, 'Conflicts of interest')
      .getByRole('link', { name: 'I have a conflict of interest' })
      .press('Enter');
    const form = page.getByRole('form', { name: 'I have a conflict of interest' });
    await form.getByRole('radio', { name: /^Involved/ }).press('Space');
    await form.getByLabel('In a few words').fill('I live next door.');
    await choose(form, /^Who leads the case from now on/, 'Bethan Ashworth');
    await form.getByRole('button', { name: 'Declare it' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My access' }).waitFor();
    await page.getByText(`On record: ${reference} is not open to you any more.`).waitFor();
    // Going back shows nothing of it, not even for a moment before the server has answered.
    await page.route('**/graphql', (route) => route.abort());
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'My access' }).waitFor({ state: 'detached' });
    await page
      .getByText(/could not be loaded/)
      .first()
      .waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('Clocks');
    await page.context().close();
  });

  it('in an emergency a case that is not theirs is read for hours, with a reason, and ended when it is over (#133, policy 2.3, 12.1)', async () => {
    const reference = await running().text(
      `select c.reference from asb_case c join service v on v.id = c.service_id where c.closed_at is null and c.named_staff is null
         and v.area_id not in (select coalesce(g.area_id, s.area_id) from staff_grant g left join service s on s.id = g.service_id
           join staff m on m.id = g.staff_id where m.subject = '${worker}' and coalesce(g.area_id, s.area_id) is not null)
         and not exists (select from conflict_wall w where w.case_id = c.id) order by c.opened_at limit 1`,
    );
    const { page, complaints } = await running().open();
    await running().signIn(page, worker, `/cases/${reference}`);
    complaints.length = 0;
    await page.getByRole('heading', { level: 1, name: 'We cannot show this case' }).waitFor();
    await page.getByRole('link', { name: /^Somebody is in danger/ }).press('Enter');
    const emergency = card(page, 'In an emergency');
    await emergency.getByText('You read nothing in an emergency at the moment.').waitFor();
    await emergency.getByText('Read a case in an emergency', { exact: true }).click();
    const form = page.getByRole('form', { name: 'Read a case in an emergency' });
    await form.getByLabel('Reference of the case').fill(reference);
    await form.getByRole('radio', { name: /^Safety of life/ }).press('Space');
    await form.getByLabel('What is the emergency?').fill('Urgent.');
    await form.getByRole('button', { name: 'Read it now' }).press('Enter');
    await form.getByText('Say in words what the emergency is').first().waitFor();
    await form.getByLabel('What is the emergency?').fill('Her sister rang: he is at the door with a knife.');
    await form.getByRole('button', { name: 'Read it now' }).press('Enter');
    await emergency.getByRole('link', { name: reference }).press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
    await page.goBack();
    await emergency.getByRole('button', { name: /^End it now/ }).press('Enter');
    await emergency.getByText('You read nothing in an emergency at the moment.').waitFor();
    expect(complaints).toEqual([]);
    expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    await page.goto(`${running().url}/cases/${reference}`);
    await page.getByRole('heading', { level: 1, name: 'We cannot show this case' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find in the forms of a conflict, and nothing runs off the screen', async () => {
    const reference = await running().text(
      `select c.reference from asb_case c join conflict_wall w on w.case_id = c.id join service v on v.id = c.service_id
         join staff_grant g on g.area_id = v.area_id join staff m on m.id = g.staff_id
        where m.subject = 'demo-area-manager' and g.state = 'HELD' and c.named_staff is null and w.staff_id <> m.id limit 1`,
    );
    for (const width of [320, 768, 1280]) {
      const { page } = await running().open({ viewport: { width, height: 900 } });
      await running().signIn(page, 'demo-area-manager', `/cases/${reference}`);
      await card(page, 'Conflicts of interest').locator('.rows li').first().waitFor();
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      for (const work of ['raise-wall', 'declare-conflict']) {
        await page.goto(`${running().url}/cases/${reference}/${work}`);
        await page.locator('.change-form').waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      }
      await page.context().close();
    }
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const width of [320, 768, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
        await running().signIn(page, 'demo-area-manager', '/my-access');
        await card(page, 'Where I am signed in').getByText('this window').waitFor();
        await page.getByRole('button', { name: 'Arrange' }).click();
        await page.locator('.field-fault').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
