import { expect, it } from 'vitest';
import { photo } from '../../../support/evidence.ts';
import {
  added,
  answer,
  assessed,
  hoursAgo,
  inDays,
  isSound,
  open,
  said,
  section,
  send,
  sentTooEarly,
  takenAndOpened,
} from '../../support/case-work.ts';
import type { RunningPortal } from '../../support/running-portal.ts';
import { question } from '../taking-a-report.ts';
import { type Shared, signOut } from './signing-out.ts';

/** Callum Prosser takes reports and carries cases. */
export function aDayOfAWorker(running: () => RunningPortal, shared: Shared): void {
  it('a worker takes a report, has somebody speak for the victim, writes, keeps a diary and evidence, asks others, and goes home', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-housing-support-worker', '/deadlines');
    await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor();
    complaints.length = 0;

    await page.getByRole('link', { name: 'Take a report' }).click();
    await question(page, 'Is it happening now').waitFor();
    const reference = await takenAndOpened(page, 'Drums at night, on the day of a worker.');
    await added(page, 'Ivor Tredegar', 'ALLEGED_PERPETRATOR');

    // Whoever speaks for the victim is told something once the victim has permitted it, and no longer.
    await added(page, 'Winifred Ashdown', 'OTHER_AFFECTED');
    await open(page, 'Record who may be told about somebody');
    await sentTooEarly(page, 'Save');
    await answer(page, 'Who gives it?', 'Maud Penhaligon, victim');
    await answer(page, 'Who may be told?', /^Winifred Ashdown/);
    await answer(page, 'How was it given?', /^Signed/);
    await page.getByLabel('What may be told?').fill('How far the case has come.');
    await send(page, 'Save');
    await said(page, 'The permission is recorded.');
    const people = section(page, 'People');
    await people
      .getByText('Maud Penhaligon lets Winifred Ashdown be told: How far the case has come.')
      .waitFor();
    await people.getByRole('link', { name: /^Take it back/ }).click();
    await page.getByText('Maud Penhaligon let Winifred Ashdown be told').waitFor();
    await isSound(page);
    await send(page, 'Take it back');
    await said(page, 'The permission is taken back: nothing more is told.');
    expect(await people.getByText('lets Winifred Ashdown be told').count()).toBe(0);

    // A standard letter is read as Maud will read it before it goes.
    await open(page, 'Write a letter');
    await sentTooEarly(page, 'Record it as sent');
    await answer(page, 'To whom?', 'Maud Penhaligon, victim');
    await page.getByLabel('Which letter?').selectOption({ label: 'Interview invitation' });
    await page.getByLabel('When is the appointment?').fill(`${inDays(3)}T10:00`);
    await send(page, 'See the letter');
    const letter = page.getByRole('article');
    await letter.getByText('Maud Penhaligon').first().waitFor();
    await isSound(page);
    await send(page, 'Record it as sent');
    await said(page, 'The letter is recorded as sent.');
    await section(page, 'Contacts').getByText('Letter', { exact: true }).waitFor();

    // What is put in is said, set aside and used again.
    const evidence = section(page, 'Evidence');
    const form = page.getByRole('form', { name: 'Add evidence' });
    await form.getByRole('button', { name: 'Add to the case file' }).click();
    await form.locator('.field-fault').filter({ hasText: 'Choose a file first.' }).waitFor();
    await isSound(page);
    await form
      .getByLabel('File')
      .setInputFiles({ name: 'stairs.png', mimeType: 'image/png', buffer: photo(4_000) });
    expect(await form.locator('.field-fault').count()).toBe(0);
    await form.getByRole('button', { name: 'Add to the case file' }).click();
    await form.getByText('The file is in the case file.').waitFor();
    await evidence.getByRole('link', { name: /^Say what evidence shows/ }).click();
    await page.getByLabel('What does it show or state?').fill('The stairs at midnight.');
    await page.getByLabel('Of which day is it?').fill(inDays(1));
    await send(page, 'Save');
    await page.locator('.field-fault').first().waitFor();
    await isSound(page);
    await page.getByLabel('Of which day is it?').fill(inDays(-1));
    await answer(page, 'Who gave it?', 'Maud Penhaligon, victim');
    await send(page, 'Save');
    await said(page, 'What is known of it is kept.');
    await evidence.getByText('The stairs at midnight.').waitFor();
    await evidence.getByRole('link', { name: /^Set evidence aside/ }).click();
    await sentTooEarly(page, 'Set it aside');
    await page.getByLabel('Why is it not used?').fill('It shows somebody else.');
    await send(page, 'Set it aside');
    await evidence.getByText('Set aside', { exact: true }).waitFor();
    await evidence.getByRole('link', { name: /^Use evidence again/ }).click();
    await isSound(page);
    await send(page, 'Use it again');
    await said(page, 'It is used again.');

    // A diary: begun, written in from paper, kept for longer, back again, and something said on it.
    const actions = section(page, 'Actions');
    const next = (name: string) =>
      actions
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    await open(page, 'Record an action');
    await page.getByLabel('What is to be done?').selectOption('DIARY_SHEETS');
    await answer(page, 'Whom is it for or about?', 'Maud Penhaligon, victim');
    await page.getByLabel('Diary from which day?').fill(inDays(-5));
    await page.getByLabel('Its last day').fill(inDays(2));
    await send(page, 'Record the action');
    await said(page, 'The action is recorded.');
    await next('Add an entry');
    await sentTooEarly(page, 'Add the entry');
    await page.getByLabel('When did it begin?').fill(hoursAgo(20));
    await page.getByLabel('When did it end?').fill(hoursAgo(22));
    await page.getByLabel('What happened?').fill('Drums until two.');
    await send(page, 'Add the entry');
    await page.locator('.field-fault').filter({ hasText: /\(\d/ }).waitFor();
    await page.getByLabel('When did it end?').fill(hoursAgo(18));
    await send(page, 'Add the entry');
    await said(page, 'The entry is in the diary.');
    await next('Open the diary');
    await page.getByText('Drums until two.').waitFor();
    await isSound(page);
    await page.getByRole('link', { name: `Case ${reference}` }).click();
    await next('Keep it for longer');
    await sentTooEarly(page, 'Save');
    await page.getByLabel('The new last day').fill(inDays(9));
    await page.getByLabel('Why?').fill('It went on.');
    await send(page, 'Save');
    await said(page, 'The diary is kept for longer.');
    await next('The sheets came back');
    await isSound(page);
    await send(page, 'Save');
    await said(page, 'The sheets are back. Feedback is owed on them (8.9).');
    await next('Give feedback');
    await sentTooEarly(page, 'Save');
    await page.getByLabel('What were they told?').fill('It is enough to talk to the neighbour.');
    await send(page, 'Save');
    await said(page, 'The feedback is recorded.');

    // What is agreed with the neighbour, who agrees, how it is kept to, and its end.
    await open(page, 'Record an action');
    await page.getByLabel('What is to be done?').selectOption('ACCEPTABLE_BEHAVIOUR_CONTRACT');
    await answer(page, 'Whom is it for or about?', /^Ivor Tredegar/);
    await page.getByLabel('The terms as they are signed').fill('No drums after nine.');
    await page.getByLabel('It holds from').fill(inDays(-1));
    await page.getByLabel('Its last day').fill(inDays(60));
    await page.getByLabel('It is reviewed on').fill(inDays(30));
    await page.getByLabel('Why is it proportionate?').fill('Talking alone was not enough.');
    await send(page, 'Record the action');
    await said(page, 'The action is recorded.');
    await next('Record who agrees');
    await sentTooEarly(page, 'Record the answer');
    await answer(page, 'Whose answer?', /^Ivor Tredegar/);
    await answer(page, 'The answer', /^Agreed/);
    await send(page, 'Record the answer');
    await said(page, 'The answer is recorded.');
    await next('Change it');
    await isSound(page);
    await page.getByLabel('What is to be done?').fill('He signs, and his mother hears of it.');
    await send(page, 'Save');
    await said(page, 'The action is changed.');
    await next('Begin it');
    await page.getByRole('form').waitFor();
    await send(page, 'Begin it');
    await next('Record a breach');
    await sentTooEarly(page, 'Record the breach');
    await page.getByLabel('On which day?').fill(inDays(0));
    await page.getByLabel('Which terms were broken, and how?').fill('Drums at eleven.');
    await send(page, 'Record the breach');
    await said(page, 'The breach is recorded.');
    await next('End it');
    await sentTooEarly(page, 'End it');
    await page.getByLabel('Why does it end before its time?').fill('He moves away.');
    await send(page, 'End it');
    await said(page, 'The agreement has ended.');

    // What Maud permits to be shared, and that she thinks better of it.
    const sharing = section(page, 'Sharing');
    await open(page, 'Record a permission to share');
    await sentTooEarly(page, 'Record the permission');
    await answer(page, 'Who gives it?', 'Maud Penhaligon, victim');
    await question(page, 'What may be shared about them?')
      .getByRole('checkbox', { name: /^Case summary/ })
      .check();
    await answer(page, 'With whom is it to be shared?', /^Agency/);
    await page.getByLabel('Which agency?').selectOption({ index: 1 });
    await answer(page, 'How was it given?', /^Signed/);
    await page.getByLabel('Where the written permission is kept').fill('Folder 12');
    await send(page, 'Record the permission');
    await said(page, 'The permission is recorded.');
    await sharing.getByRole('link', { name: /^Take a permission to share back/ }).click();
    await isSound(page);
    await send(page, 'Take it back');
    await said(page, 'The permission is taken back: nothing more is shared by it.');
    await sharing.getByText('Taken back', { exact: true }).waitFor();

    // What Callum asks of others, and Maud of all of them.
    await open(page, 'Ask the housing manager');
    await sentTooEarly(page, 'Ask');
    await page.getByLabel('What do you ask the housing manager?').fill('May we lend her a recorder?');
    await send(page, 'Ask');
    await said(page, 'The housing manager is asked.');
    await open(page, 'Instruct a solicitor');
    await sentTooEarly(page, 'Ask for approval');
    await page.getByLabel('Which firm or adviser?').fill('Pargeter and Sons');
    await page.getByLabel('What are they to do, and why?').fill('They look at the tenancy.');
    await send(page, 'Ask for approval');
    await said(page, 'It waits for the area manager’s approval (13.5).');
    await open(page, 'Propose to share information');
    await sentTooEarly(page, 'Propose to share');
    await answer(page, 'With whom is it to be shared?', /^Agency/);
    await page
      .getByLabel('Which agency?')
      .selectOption({ label: 'North West and Wales neighbourhood policing team (Police)' });
    await page.getByLabel('What kind?').selectOption('CASE_SUMMARY');
    await page
      .getByLabel('The text, as it is to be sent')
      .fill('Drums at night. The mosque is reached at 01632 960777.');
    await page.getByLabel('What for?').selectOption('PREVENT_OR_TACKLE_ASB');
    await answer(page, 'What allows it?', /protocol/i);
    await page.getByLabel('What makes it lawful?').selectOption('ARTICLE_6_1_E_PUBLIC_TASK');
    await send(page, 'Propose to share');
    await said(page, 'Proposed: it waits for the area manager’s advice (12.2).');
    await open(page, 'Take an application for a case review');
    await sentTooEarly(page, 'Take the application');
    await answer(page, 'Who applies?', /^Individual/);
    await answer(page, 'Which of the people', 'Maud Penhaligon, victim');
    await send(page, 'Take the application');
    await said(page, 'The application is taken.');

    await assessed(page, 'Low');
    await said(page, 'The assessment is recorded.');
    shared.reference = reference;
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}

/** The next morning, after the others had their day. */
export function theDayAfter(running: () => RunningPortal, shared: Shared): void {
  it('the day after, a worker shares what was advised upon, is back from court, and hears how satisfied somebody was', async () => {
    const portal = running();
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-housing-support-worker', `/cases/${shared.reference}`);
    complaints.length = 0;
    await section(page, 'Legal advice').getByText('Advice: Yes, for two weeks.').waitFor();
    await section(page, 'Legal advice').getByText('Pargeter and Sons').waitFor();

    // What leaves is seen once more; each warning is looked at by itself.
    await section(page, 'Sharing')
      .getByRole('link', { name: /^Share it/ })
      .click();
    await page.getByRole('region', { name: 'What is shared' }).getByText('01632 960777').first().waitFor();
    await page.getByText('purpose: prevent or tackle ASB').waitFor();
    await page.getByText('The area manager’s advice: proceed. Proportionate.').waitFor();
    await send(page, 'Share it now');
    await page.locator('.field-fault').filter({ hasText: 'warnings that nobody has confirmed' }).waitFor();
    await isSound(page);
    const warnings = question(page, 'Warnings that you have looked at');
    for (const warning of await warnings.getByRole('checkbox').all()) await warning.check();
    await send(page, 'Share it now');
    await said(page, 'It has been shared and stands in the register.');
    await page.getByRole('link', { name: 'Disclosures' }).click();
    await page.getByRole('link', { name: shared.reference }).first().waitFor();

    // What the court decided in a case of theirs, how it was kept to, and what the court said then.
    await page.goto(portal.url + (await injunctionUnderWay(portal)));
    await section(page, 'Actions')
      .getByRole('link', { name: /^Record what the court decided/ })
      .click();
    await sentTooEarly(page, 'Record the decision');
    await answer(page, 'What did the court decide?', /^Granted/);
    await page.getByLabel('Which court?').fill('County Court at Porthcarrow');
    await page.getByLabel('On which day?').fill(inDays(-3));
    await page.getByLabel('Its terms').fill('Not to enter the stairs.');
    await page.getByLabel('Its last day, if it has one').fill(inDays(-10));
    await send(page, 'Record the decision');
    await page.locator('.field-fault').filter({ hasText: '(11.5)' }).first().waitFor();
    await page.getByLabel('Its last day, if it has one').fill(inDays(300));
    await answer(page, 'May the police arrest for a breach?', 'Yes');
    await send(page, 'Record the decision');
    await said(page, 'The decision of the court is recorded.');
    const orders = section(page, 'Orders');
    await orders.getByText('with a power of arrest').waitFor();
    await orders.getByRole('link', { name: /^Record a breach of an order/ }).click();
    await sentTooEarly(page, 'Record the breach');
    await page.getByLabel('On which day?').fill(inDays(-1));
    await page.getByLabel('How was it broken?').fill('Seen upon the stairs.');
    await page.getByLabel('The reference of the police').fill('PC-77');
    await send(page, 'Record the breach');
    await said(page, 'The breach is recorded.');
    await orders.getByText('Seen upon the stairs. (police reference PC-77)').waitFor();
    await orders.getByRole('link', { name: /^Record that the court changed or ended/ }).click();
    await sentTooEarly(page, 'Record the change');
    await answer(page, 'What did the court do?', 'It changed the order');
    await page.getByLabel('On which day?').fill(inDays(0));
    await page.getByLabel('Why?').fill('It was broken.');
    await send(page, 'Record the change');
    await page.locator('.field-fault').filter({ hasText: 'Give the new terms or the new end.' }).waitFor();
    await isSound(page);
    await page.getByLabel('Its terms from now on').fill('Not to enter the house.');
    await send(page, 'Record the change');
    await said(page, 'The change of the order is recorded.');
    await orders.getByText('Not to enter the house.').first().waitFor();
    await orders.getByRole('link', { name: /^Ask for guidance on publicity/ }).click();
    await sentTooEarly(page, 'Ask for guidance');
    await question(page, 'What is it for?')
      .getByRole('checkbox', { name: /^Deter/ })
      .check();
    await page.getByLabel('What is planned?').fill('A leaflet in every letter box of the house.');
    await send(page, 'Ask for guidance');
    await said(page, 'The Head of Service is asked for guidance (14.2).');
    shared.atCourt = new URL(page.url()).pathname;

    // Somebody whose case was closed is asked on the telephone.
    const [survey, closed] = (await askedAfterwards(portal)).split(' ');
    await page.goto(`${portal.url}/cases/${closed}`);
    const satisfaction = section(page, 'Satisfaction');
    await satisfaction
      .getByRole('link', { name: new RegExp(`^Record what they answered.*${survey}`) })
      .click();
    await sentTooEarly(page, 'Record the answer');
    await answer(page, 'What came of it?', /^Answered/);
    await send(page, 'Record the answer');
    await page.locator('.field-fault').filter({ hasText: '(3.5)' }).waitFor();
    await isSound(page);
    await answer(page, 'How satisfied are they with how it was handled?', /^4/);
    await page.getByLabel('What else did they say?').fill('Quick enough.');
    await send(page, 'Record the answer');
    await said(page, 'The answer is recorded.');
    await satisfaction.getByText('Handling 4, outcome not said, of 5').waitFor();

    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}

/** A worker sees the cases that are theirs. */
const mine = `c.named_staff is null and c.owner_id = (select id from staff where subject = 'demo-housing-support-worker')`;

const injunctionUnderWay = (portal: RunningPortal) =>
  portal.text(`select '/cases/' || c.reference from action a join asb_case c on c.id = a.case_id
    where a.type = 'INJUNCTION' and a.status = 'IN_PROGRESS' and c.status <> 'CLOSED' and ${mine}
      and not exists (select from court_order o where o.action_id = a.id) order by c.reference limit 1`);

const askedAfterwards = (portal: RunningPortal) =>
  portal.text(`select s.reference || ' ' || c.reference from survey s join asb_case c on c.id = s.case_id
    where s.status = 'ISSUED' and ${mine} order by s.reference limit 1`);
