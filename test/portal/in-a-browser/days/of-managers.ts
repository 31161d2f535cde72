import { expect, it } from 'vitest';
import {
  answer,
  hoursAgo,
  inDays,
  isSound,
  open,
  said,
  section,
  send,
  sentTooEarly,
} from '../../support/case-work.ts';
import type { RunningPortal } from '../../support/running-portal.ts';
import { question } from '../taking-a-report.ts';
import { type Shared, signOut } from './signing-out.ts';

/** Gareth Pennington, whom workers ask. */
export function aDayOfAHousingManager(running: () => RunningPortal, shared: Shared): void {
  it('a housing manager answers what a worker asked', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-housing-manager', `/cases/${shared.reference}`);
    complaints.length = 0;
    await open(page, /^Answer as housing manager/);
    await page.getByText('May we lend her a recorder?').waitFor();
    await sentTooEarly(page, 'Give the advice');
    await page.getByLabel('Your advice').fill('Yes, for two weeks.');
    await send(page, 'Give the advice');
    await said(page, 'The advice is recorded.');
    await section(page, 'Legal advice').getByText('Answered', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}

/** Nasreen Chowdhury manages one area. */
export function aDayOfAnAreaManager(running: () => RunningPortal, shared: Shared): void {
  it('an area manager decides on a solicitor and on sharing, reviews a referral, and sees a case review through (#148, #136)', async () => {
    const portal = running();
    // Maud applied some days ago: what is decided and carried out since has its days.
    await portal.count(`
      with days as (update asb_case set opened_at = opened_at - interval '9 days' where reference = '${shared.reference}' returning id),
           asked as (update case_review set received_at = received_at - interval '8 days' where case_id in (select id from days) returning 1)
      select count(*) from asked`);
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-area-manager', `/cases/${shared.reference}`);
    complaints.length = 0;

    await open(page, /^Decide on instructing a solicitor/);
    await page.getByRole('heading', { name: 'Pargeter and Sons' }).waitFor();
    await sentTooEarly(page, 'Decide');
    await answer(page, 'May the solicitor be instructed?', 'No');
    await send(page, 'Decide');
    await page.locator('.field-fault').filter({ hasText: 'Why not?' }).waitFor();
    await answer(page, 'May the solicitor be instructed?', 'Yes');
    await send(page, 'Decide');
    await said(page, 'The decision is recorded.');
    await section(page, 'Legal advice').getByText('Approved', { exact: true }).waitFor();

    await open(page, /^Advise on sharing/);
    await sentTooEarly(page, 'Advise');
    await answer(page, 'Your advice', /^Proceed/);
    await page.getByLabel('Why?').fill('Proportionate.');
    await send(page, 'Advise');
    await said(page, 'The advice is recorded.');

    await open(page, /^Review a referral without permission/);
    await page.getByText('She is afraid to go home.').waitFor();
    await sentTooEarly(page, 'Record the review');
    await answer(page, 'Did the situation support it?', /^Justified with lessons/);
    await page.getByLabel('What did you find?').fill('There was no time to ask her.');
    await send(page, 'Record the review');
    await said(page, 'The review of the referral is recorded.');

    // From the threshold to what is recommended, and its end.
    const reviews = section(page, 'Case reviews');
    await reviews.getByRole('link', { name: /^The application was acknowledged/ }).click();
    await page.getByLabel('When?').fill(hoursAgo(150));
    await isSound(page);
    await send(page, 'Save');
    await said(page, 'Noted: the application was acknowledged.');
    await reviews.getByRole('link', { name: /^Record the decision on the threshold/ }).click();
    await sentTooEarly(page, 'Record the decision');
    await answer(page, 'Is the threshold met?', 'Yes');
    await send(page, 'Record the decision');
    await page.locator('.field-fault').filter({ hasText: 'Why is it met?' }).waitFor();
    await question(page, 'Why is it met?')
      .getByRole('checkbox', { name: /^Persistence/ })
      .check();
    await page.getByLabel('The reasons, as told to the applicant').fill('Every night, for weeks.');
    await page.getByLabel('When was it decided?').fill(hoursAgo(72));
    await page.getByLabel('When was the applicant told?').fill(hoursAgo(80));
    await send(page, 'Record the decision');
    await page.locator('.field-fault').filter({ hasText: 'It was not decided yet.' }).waitFor();
    await page.getByLabel('When was the applicant told?').fill(hoursAgo(60));
    await send(page, 'Record the decision');
    await said(page, 'The decision on the threshold is recorded.');
    await reviews.getByText('Threshold met', { exact: true }).waitFor();

    await reviews.getByRole('link', { name: /^Record a case review that was carried out/ }).click();
    await answer(page, 'Was the applicant consulted and invited?', 'Yes');
    await page.getByLabel('What did it find?').fill('Nobody had listened at night.');
    await page.getByRole('button', { name: 'Add recommendation' }).click();
    await sentTooEarly(page, 'Record the review');
    const first = page.getByRole('group', { name: 'Recommendation 1' });
    await first.getByLabel('What is recommended?').fill('Somebody listens at night.');
    await first.getByLabel('To which body?').fill('Harbour and Vale');
    await first.getByLabel('By which day?').fill(inDays(20));
    await page.getByLabel('When?').fill(hoursAgo(30));
    await isSound(page);
    await send(page, 'Record the review');
    await said(page, 'The case review is recorded.');
    await reviews.getByText('Somebody listens at night.').waitFor();
    await reviews.getByRole('link', { name: /^Answer a recommendation/ }).click();
    await sentTooEarly(page, 'Record the answer');
    await answer(page, 'What is the answer?', /^Accepted/);
    await page.getByLabel('Why, or what was done?').fill('From Monday.');
    await send(page, 'Record the answer');
    await said(page, 'The answer is recorded.');
    await reviews.getByText('Accepted: From Monday.').waitFor();
    await reviews.getByRole('link', { name: /^Record an appeal against a case review/ }).click();
    await sentTooEarly(page, 'Record the appeal');
    await page.getByLabel('What is the appeal about?').fill('She wanted more.');
    await send(page, 'Record the appeal');
    await said(page, 'The appeal is recorded.');
    await reviews.getByRole('link', { name: /^Close a case review/ }).click();
    await isSound(page);
    await answer(page, 'Was the appeal upheld?', 'No');
    await send(page, 'Close the case review');
    await said(page, 'The case review is closed.');
    expect(await reviews.getByRole('link', { name: /^Close a case review/ }).count()).toBe(0);

    await page.getByRole('link', { name: 'Case reviews', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Case reviews' }).waitFor();
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}

/** Ifeoma Bramwell answers for every case, and for what is made public of them. */
export function aDayOfAHeadOfService(running: () => RunningPortal, shared: Shared): void {
  it('the head of service guides what is made public of an order, reads the draft, publishes it and takes it back (#140)', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-head-of-service', shared.atCourt);
    complaints.length = 0;
    const orders = section(page, 'Orders');
    await orders.getByRole('link', { name: /^Give guidance on publicity/ }).click();
    await page.getByText('A leaflet in every letter box of the house.').waitFor();
    await sentTooEarly(page, 'Give the guidance');
    await answer(page, 'May publicity be drafted?', 'Yes');
    await page.getByLabel('Your guidance').fill('Without a name.');
    await page.getByLabel('How was data protection considered?').fill('Nobody can be told from it.');
    await send(page, 'Give the guidance');
    await said(page, 'The guidance is recorded.');
    await orders.getByRole('link', { name: /^Draft publicity/ }).click();
    await sentTooEarly(page, 'Keep the draft');
    await page.getByLabel('Where is it to be read?').fill('In the house');
    await page.getByLabel('The text').fill('The court has ordered quiet upon these stairs.');
    await answer(page, 'Does it name the person?', 'No');
    await send(page, 'Keep the draft');
    await said(page, 'The draft is kept.');
    await orders.getByRole('link', { name: /^Publish it/ }).click();
    await page.getByText('The court has ordered quiet upon these stairs.').waitFor();
    await isSound(page);
    await send(page, 'Publish it');
    await said(page, 'It is recorded as published.');
    await orders.getByText('Published', { exact: true }).waitFor();
    await orders.getByRole('link', { name: /^Withdraw publicity/ }).click();
    await sentTooEarly(page, 'Withdraw it');
    await page.getByLabel('Why?').fill('Everybody knows.');
    await send(page, 'Withdraw it');
    await said(page, 'It is withdrawn.');
    await orders.getByText('withdrawn: Everybody knows.').waitFor();
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}
