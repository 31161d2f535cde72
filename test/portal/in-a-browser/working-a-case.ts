import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import { assessed, inDays, open, said, section, send, takenAndOpened } from '../support/case-work.ts';
import type { RunningPortal } from '../support/running-portal.ts';
import { question } from './taking-a-report.ts';

const worker = 'demo-housing-support-worker';

/** A report taken and opened as a case, by the forms; its reference. */
export async function openedCase(portal: RunningPortal, page: Page, about: string): Promise<string> {
  await portal.signIn(page, worker, '/take-report');
  await question(page, 'Is it happening now').waitFor();
  return takenAndOpened(page, about);
}

export function workingACase(running: () => RunningPortal): void {
  async function contact(page: Page): Promise<void> {
    await open(page, 'Record a contact or an attempt');
    await question(page, 'With whom?').getByRole('radio').first().check();
    await page.getByLabel('By which means?').selectOption('PHONE');
    await question(page, 'Was the person reached?').getByRole('radio', { name: 'Yes' }).check();
    await question(page, 'Was the approach agreed?').getByRole('radio', { name: 'Yes' }).check();
    await page.getByLabel('What was said and agreed').fill('They wish to sleep.');
    await send(page, 'Record the contact');
    await said(page, 'The contact is recorded.');
  }

  it('a worker does a whole case by the portal: people, contact, risk, plan, action, and closing (#105, #111, #66)', async () => {
    const { page, complaints } = await running().open();
    await openedCase(running(), page, 'Drums again, worked in forms.');
    complaints.length = 0;

    await open(page, 'Add somebody');
    await question(page, 'Is the person on record?').getByRole('radio', { name: /^No/ }).check();
    await page.getByLabel('What are they in this case?').selectOption('ALLEGED_PERPETRATOR');
    await page.getByLabel('Full name').fill('Ivor Tredegar');
    await send(page, 'Save');
    await section(page, 'People').getByText('Ivor Tredegar', { exact: true }).waitFor();

    // The plan comes after the risk, and the rule says so (8.7).
    await open(page, 'Agree the action plan');
    await question(page, 'With whom is it agreed?').getByRole('radio').first().check();
    await question(page, 'How was it agreed?')
      .getByRole('radio', { name: /^Phone/ })
      .check();
    await page
      .getByLabel('What the landlord can and cannot do')
      .fill('We can talk to them; we cannot evict for this.');
    await page.getByLabel('What is to be done?').fill('We talk to the neighbour.');
    await question(page, 'Who is to do it?')
      .getByRole('radio', { name: /^Landlord/ })
      .check();
    await page.getByLabel('By which day?').fill(inDays(7));
    await page.getByLabel('First review by').fill(inDays(14));
    await send(page, 'Agree the plan');
    await page.getByRole('alert').filter({ hasText: '(8.7)' }).waitFor();
    await page.getByRole('link', { name: /^Case ASB-/ }).click();
    await page.getByRole('heading', { level: 1, name: /^ASB-/ }).waitFor();

    await contact(page);
    await section(page, 'Clocks').getByText(/^Met/).first().waitFor();
    await assessed(page, 'Low');
    await said(page, 'The assessment is recorded.');
    await section(page, 'People').getByText('Risk low, assessed').waitFor();

    // What had been written of the plan is still there.
    await open(page, 'Agree the action plan');
    expect(await page.getByLabel('What is to be done?').inputValue()).toBe('We talk to the neighbour.');
    await question(page, 'With whom is it agreed?')
      .getByRole('radio', { name: 'Maud Penhaligon, victim' })
      .check();
    await send(page, 'Agree the plan');
    await said(page, 'The action plan is agreed.');
    await section(page, 'Action plan')
      .getByRole('link', { name: /^It is done/ })
      .click();
    await page.getByLabel('What came of it?').fill('They were friendly.');
    await send(page, 'It is done');
    await said(page, 'Marked as done.');

    await open(page, 'Record an action');
    await page.getByLabel('What is to be done?').selectOption('FACILITATED_CONVERSATION');
    await question(page, 'Whom is it for or about?')
      .getByRole('radio', { name: 'Maud Penhaligon, victim' })
      .check();
    await page.getByLabel('By which day?').fill(inDays(5));
    await send(page, 'Record the action');
    await section(page, 'Actions').getByText('Facilitated conversation', { exact: true }).waitFor();
    await section(page, 'Actions')
      .getByRole('link', { name: /^It is done/ })
      .click();
    await page.getByLabel('What came of it?').fill('They promised.');
    await send(page, 'It is done');
    await section(page, 'Actions').getByText('Completed').waitFor();

    // What is missing is said before anybody has written why.
    await open(page, 'Close the case');
    await page.getByLabel('How did it end?').selectOption('RESOLVED_EARLY_INTERVENTION');
    await page.getByText('Still missing before it may be closed').waitFor();
    await page.getByRole('link', { name: /^Case ASB-/ }).click();
    await open(page, 'The right to a case review was explained');
    await send(page, 'Save');
    await said(page, 'Noted: the right');
    await open(page, 'Tell people that the case closes');
    await page.getByLabel('How does it end?').selectOption('RESOLVED_EARLY_INTERVENTION');
    await page.getByLabel('By which means are they told?').selectOption('PHONE');
    await page.getByLabel('What they are told').fill('It is quiet now, so we close.');
    await send(page, 'Record the notice');
    await said(page, 'The notice is recorded.');
    await open(page, 'Close the case');
    await page.getByLabel('How did it end?').selectOption('RESOLVED_EARLY_INTERVENTION');
    await page.getByText(/Nothing is missing|Still missing/).waitFor();
    await page.getByLabel('Why, as told to everyone').fill('It is quiet now.');
    await send(page, 'Close the case');
    await said(page, 'The case is closed.');
    expect(await page.getByRole('link', { name: 'Record an incident' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('an attempt and an incident are recorded, and an injunction waits for two others (#100, #106, #124)', async () => {
    const { page } = await running().open();
    const reference = await openedCase(running(), page, 'Threats, worked in forms.');
    await open(page, 'Record a contact or an attempt');
    await question(page, 'With whom?').getByRole('radio').first().check();
    await page.getByLabel('By which means?').selectOption('PHONE');
    await question(page, 'Was the person reached?').getByRole('radio', { name: 'No' }).check();
    await question(page, 'Was a message left?').getByRole('radio', { name: 'Yes' }).check();
    expect(await question(page, 'Was the approach agreed?').count()).toBe(0);
    await send(page, 'Record the contact');
    await section(page, 'Contacts').getByText('Phone (not reached)').waitFor();

    await open(page, 'Record an incident');
    await page.getByLabel('When did it begin?').fill('2026-11-20T22:00');
    await page.getByLabel('Which behaviour was it?').selectOption('INTIMIDATION_HARASSMENT');
    await page.getByLabel('What happened?').fill('Shouted through the letter box.');
    await send(page, 'Record the incident');
    await section(page, 'Incidents').getByText('Shouted through the letter box.').waitFor();

    await open(page, 'Add somebody');
    await question(page, 'Is the person on record?').getByRole('radio', { name: /^No/ }).check();
    await page.getByLabel('What are they in this case?').selectOption('ALLEGED_PERPETRATOR');
    await page.getByLabel('Full name').fill('Idris Rhondda');
    await send(page, 'Save');
    await section(page, 'People').getByText('Idris Rhondda', { exact: true }).waitFor();

    await open(page, 'Propose formal or legal action');
    await question(page, 'Against whom?').getByRole('radio').first().check();
    await page.getByLabel('Which power?').selectOption('INJUNCTION');
    await question(page, 'By which route?')
      .getByRole('radio', { name: /^Serious risk/ })
      .check();
    await question(page, 'Which limb')
      .getByRole('radio', { name: /^Serious nature/ })
      .check();
    await page.getByLabel('Why?').fill('They threatened to burn the door.');
    await page.getByLabel('The serious risk to life or property').fill('Fire in a block of flats.');
    for (const part of ['Is it proportionate?', 'capacity', 'Human Rights Act', 'Equality Act'])
      await page.getByLabel(part).fill('Considered.');
    await send(page, 'Propose it');
    // The rule asks for a high risk first; what was written waits meanwhile.
    await page.getByRole('alert').filter({ hasText: 'assess the risk first. (11.5)' }).waitFor();
    await page.getByRole('link', { name: /^Case ASB-/ }).click();
    await section(page, 'People').waitFor();
    await assessed(page, 'High', 'They were threatened with fire.');
    await said(page, 'The assessment is recorded.');
    await open(page, 'Propose formal or legal action');
    expect(await page.getByLabel('Why?').inputValue()).toBe('They threatened to burn the door.');
    await send(page, 'Propose it');
    await said(page, 'It is proposed and waits');
    // Whoever proposes neither supports nor approves.
    expect(await page.getByRole('link', { name: /^Support it/ }).count()).toBe(0);
    await page.context().close();

    for (const [who, link, button, after] of [
      ['demo-housing-manager', /^Support it/, 'Support it', 'Supported: it waits'],
      ['demo-area-manager', /^Approve it/, 'Approve it', 'Approved: it may begin'],
    ] as const) {
      const { page: theirs } = await running().open();
      await running().signIn(theirs, who, `/cases/${reference}`);
      await theirs.getByRole('link', { name: link }).click();
      await send(theirs, button);
      await said(theirs, after);
      await theirs.context().close();
    }
  });

  it('two people who change the same see both values, and whoever came later decides', async () => {
    const { page } = await running().open();
    const reference = await openedCase(running(), page, 'Two at once, worked in forms.');
    const { page: other } = await running().open();
    await running().signIn(other, 'demo-service-lead', `/cases/${reference}`);
    for (const window of [page, other]) await open(window, /^Change ?: Maud/);
    await page.getByLabel('Telephone number').fill('01632 960111');
    await send(page, 'Save');
    await said(page, 'Saved.');

    await other.getByLabel('Telephone number').fill('01632 960222');
    await send(other, 'Save');
    const both = other.getByRole('row').filter({ hasText: 'Telephone number' });
    await both.getByText('01632 960111').waitFor();
    expect(await both.getByText('01632 960222').count()).toBe(1);
    expect(await other.getByLabel('Telephone number').inputValue()).toBe('01632 960222');
    await send(other, 'I have read it: save mine');
    await section(other, 'People').getByText('01632 960222').first().waitFor();
    await other.context().close();
    await page.context().close();
  });

  it('what gives somebody away is shown before a text is proposed, and the area manager advises first (#134, #136)', async () => {
    const { page } = await running().open();
    const reference = await openedCase(running(), page, 'Sharing, worked in forms.');
    await open(page, 'Propose to share information');
    await question(page, 'With whom is it to be shared?')
      .getByRole('radio', { name: /^Agency/ })
      .check();
    await page.getByLabel('Which agency?').selectOption({ index: 1 });
    await page.getByLabel('What kind?').selectOption('CASE_SUMMARY');
    const text = page.getByLabel('The text, as it is to be sent');
    await text.fill('Maud Penhaligon told us of drums at night.');
    await send(page, 'Look the text through');
    await page.getByText('which must go').first().waitFor();
    await text.fill('We were told of drums at night.');
    await send(page, 'Look the text through');
    await page.getByText('Nothing in it gives anybody away.').waitFor();
    await page.getByLabel('What for?').selectOption('PREVENT_OR_TACKLE_ASB');
    await question(page, 'What allows it?')
      .getByRole('radio', { name: /protocol/i })
      .check();
    await page.getByLabel('What makes it lawful?').selectOption('ARTICLE_6_1_E_PUBLIC_TASK');
    await send(page, 'Propose to share');
    await said(page, 'Proposed: it waits');
    expect(await page.getByRole('link', { name: /^Advise on sharing/ }).count()).toBe(0);
    await page.context().close();

    const { page: theirs } = await running().open();
    await running().signIn(theirs, 'demo-area-manager', `/cases/${reference}`);
    await theirs.getByRole('link', { name: /^Advise on sharing/ }).click();
    await question(theirs, 'Your advice')
      .getByRole('radio', { name: /^Proceed/ })
      .check();
    await theirs.getByLabel('Why?').fill('Proportionate, and nobody is named.');
    await send(theirs, 'Advise');
    await said(theirs, 'The advice is recorded.');
    await theirs.context().close();
  });

  it('somebody applies for a case review, and a manager records what was decided (#148)', async () => {
    const { page } = await running().open();
    const reference = await openedCase(running(), page, 'Reviewed, worked in forms.');
    await open(page, 'Take an application for a case review');
    await page.getByText(/qualifying complaints? of \d/).waitFor();
    await question(page, 'Who applies?')
      .getByRole('radio', { name: /^Individual/ })
      .check();
    await question(page, 'Which of the people').locator('input').first().check();
    await send(page, 'Take the application');
    await said(page, 'The application is taken.');
    await open(page, /^The application was acknowledged/);
    await send(page, 'Save');
    await said(page, 'Noted: the application');
    // Deciding it is for a manager.
    expect(await page.getByRole('link', { name: /^Record the decision/ }).count()).toBe(0);
    await page.context().close();

    const { page: theirs } = await running().open();
    await running().signIn(theirs, 'demo-area-manager', `/cases/${reference}`);
    await open(theirs, /^Record the decision on the threshold/);
    await question(theirs, 'Is the threshold met?').getByRole('radio', { name: 'No' }).check();
    await theirs.getByLabel('The reasons, as told').fill('One report only.');
    await send(theirs, 'Record the decision');
    await theirs.getByRole('alert').filter({ hasText: 'told' }).waitFor();
    await theirs.getByLabel('When was the applicant told?').fill(`${inDays(0)}T00:01`);
    await theirs.context().close();
  });

  it('a worker asks for help with it and goes there; their lead moves a day and assigns the case (#86, #142)', async () => {
    const { page } = await running().open();
    const reference = await openedCase(running(), page, 'Steered, worked in forms.');
    await open(page, 'Ask somebody to help it along');
    await question(page, 'Who is asked?').getByRole('radio').first().check();
    await question(page, 'What for?')
      .getByRole('radio', { name: /^Mediation/i })
      .check();
    await page.getByLabel('What was considered so that they can do it').fill('Meetings in the afternoon.');
    await page.getByLabel('By which day?').fill(inDays(7));
    await send(page, 'Record what was asked');
    await said(page, 'It is recorded what was asked for.');
    await section(page, 'What people were asked to do')
      .getByRole('link', { name: /^Record what they answered/ })
      .click();
    await question(page, 'What did they say?')
      .getByRole('radio', { name: /^Agreed/ })
      .check();
    await send(page, 'Record the answer');
    await section(page, 'What people were asked to do').getByText('Agreed', { exact: true }).waitFor();

    await open(page, 'Plan a visit');
    await question(page, 'Who is visited?').getByRole('radio').first().check();
    await page.getByLabel('When?').fill(`${inDays(2)}T10:00`);
    await page.getByLabel('What for?').fill('To hear the noise ourselves.');
    await send(page, 'Plan the visit');
    const visits = section(page, 'Visits');
    await visits.getByText('To hear the noise ourselves.').waitFor();
    // Nobody has assessed the risk yet: that is to be known before going (4.1).
    await visits.getByText('Before you go').waitFor();
    await visits.getByRole('link', { name: /^Call a visit off/ }).click();
    await send(page, 'Call it off');
    await page.locator('.field-fault').first().waitFor();
    await page.getByLabel('Why?').fill('They are away this week.');
    await send(page, 'Call it off');
    await said(page, 'The visit is called off.');
    for (const lead of ['Assign the case', /^Set another day/, 'Restrict the case to named staff'])
      expect(await page.getByRole('link', { name: lead }).count(), String(lead)).toBe(0);
    await page.context().close();

    const { page: manages } = await running().open();
    await running().signIn(manages, 'demo-area-manager', `/cases/${reference}`);
    await section(manages, 'Clocks')
      .getByRole('link', { name: /^Set another day.*update/i })
      .click();
    await manages.getByLabel('By the end of which day instead?').fill(inDays(3));
    await manages.getByLabel('Why?').fill('They want to hear of it sooner.');
    await send(manages, 'Set the day');
    await said(manages, 'The deadline has another day');
    await manages.context().close();

    const { page: theirs } = await running().open();
    await running().signIn(theirs, 'demo-service-lead', `/cases/${reference}`);
    await open(theirs, 'Assign the case');
    // A few stand side by side; more, as other tests have made them, are a list.
    const oneself = theirs.getByRole('radio', { name: /yourself/ });
    const listed = theirs.getByRole('option', { name: /yourself/ });
    await oneself.or(listed).waitFor({ state: 'attached' });
    if (await oneself.count()) await oneself.check();
    else await theirs.locator('select', { has: listed }).selectOption(await listed.getAttribute('value'));
    await theirs.getByLabel('Why?').fill('I know the family.');
    await send(theirs, 'Assign the case');
    await said(theirs, 'The case is assigned.');
    await theirs.context().close();
  });

  it('whoever only reads cases is offered no work, and a link to it says for whom it is', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-analyst', '/cases');
    await page.locator('.case-link').first().click();
    await section(page, 'People').waitFor();
    for (const work of ['Add somebody', 'Record an action', 'Close the case', 'Propose to share information'])
      expect(await page.getByRole('link', { name: work }).count()).toBe(0);
    await page.goto(`${page.url()}/contact`);
    await page.getByRole('heading', { name: 'Your role does not open work on cases' }).waitFor();
    await page.goto(`${running().url}/take-report`);
    await page.getByRole('heading', { name: 'Your role does not open the report form' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [768, 'dark'],
      [1280, 'light'],
    ] as const) {
      const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
      await running().signIn(page, worker, '/cases');
      await page.locator('.case-link').first().click();
      await section(page, 'People').waitFor();
      const file = page.url();
      expect([file, ...(await faultsOf(page)), await overflowOf(page)]).toEqual([file, 0]);
      const risk = await page
        .getByRole('link', { name: /^Assess the risk/ })
        .first()
        .getAttribute('href');
      const works = ['contact', 'plan', 'action', 'propose', 'propose-sharing', 'close', 'add-person'];
      works.push('ask-cooperation', 'plan-visit', 'link-case');
      for (const address of [...works.map((work) => `${file}/${work}`), `${running().url}${risk}`]) {
        await page.goto(address);
        await page.locator('.change-form button[type=submit]').click();
        await page.locator('.field-fault').first().waitFor();
        expect([address, ...(await faultsOf(page)), await overflowOf(page)]).toEqual([address, 0]);
      }
      await page.context().close();
    }
  });
}
