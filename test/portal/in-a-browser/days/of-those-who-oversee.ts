import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isSound } from '../../support/case-work.ts';
import type { RunningPortal } from '../../support/running-portal.ts';
import { type Shared, signOut } from './signing-out.ts';

/** To a page by its entry in the menu; it is there, and sound on a telephone and at a desk. */
async function goTo(page: Page, entry: string, heading = entry): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: entry, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  // What is still being fetched is no page yet.
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
  await isSound(page);
}

/** Whoever is not of the case finds neither it nor its people. */
async function caseIsClosedTo(page: Page, portal: RunningPortal, { reference }: Shared): Promise<void> {
  await page.goto(`${portal.url}/cases/${reference}`);
  await page.getByRole('heading', { name: 'Your role does not open case files' }).waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Penhaligon');
}

export function daysOfThoseWhoOversee(running: () => RunningPortal, shared: Shared): void {
  it('a member of the senior management team reads the quarter, what is reported and what the summary says, and opens no case', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-smt');
    await page.getByRole('heading', { name: 'What the board needs to know' }).waitFor();
    complaints.length = 0;
    const lead = await page.locator('.say li').first().innerText();
    expect(lead).toMatch(/\d/);
    await goTo(page, 'Reports');
    await page.locator('.row-name').first().click();
    await page.getByRole('heading', { name: 'Headline figures' }).waitFor();
    await isSound(page);
    await goTo(page, 'Equality summary');
    await goTo(page, 'Reports received');
    await goTo(page, 'Case reviews');
    await goTo(page, 'Quarterly report', 'Quarterly ASB report');
    expect(await page.locator('.say li').first().innerText()).toBe(lead);
    await caseIsClosedTo(page, running(), shared);
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });

  it('a member of the Equality and Diversity group reads the summary of each side and by each count, and what its words mean', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-equality-and-diversity-group');
    await page.getByRole('table', { name: 'How far each characteristic is known' }).waitFor();
    complaints.length = 0;
    for (const [field, part] of [
      ['Who', 'side'],
      ['Counted by', 'by'],
    ] as const) {
      await page.getByLabel(field, { exact: true }).selectOption({ index: 1 });
      await expect.poll(() => new URL(page.url()).searchParams.has(part)).toBe(true);
      await page.getByRole('table', { name: 'How far each characteristic is known' }).waitFor();
    }
    await isSound(page);
    await goTo(page, 'Dictionary');
    await goTo(page, 'Policy');
    await caseIsClosedTo(page, running(), shared);
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });

  it('an analyst goes from the figures to the rows and a case file, and is told no name', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-analyst', '/reports/quarterly');
    await page.getByRole('heading', { name: 'What the board needs to know' }).waitFor();
    complaints.length = 0;
    await goTo(page, 'Data quality');
    await goTo(page, 'Cases');
    await page.goto(`${running().url}/cases/${shared.reference}`);
    const people = page.getByRole('region', { name: 'People', exact: true });
    await people
      .getByText(/^Name not shown/)
      .first()
      .waitFor();
    await isSound(page);
    expect(await page.locator('main').innerText()).not.toMatch(/Penhaligon|Tredegar|01632/);
    await goTo(page, 'Own words');
    await goTo(page, 'Dictionary');
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });

  it('the data protection officer finds in the register what was shared and referred, and looks through what is asked and kept', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-data-protection-officer');
    await page.getByRole('heading', { level: 1, name: 'Access requests' }).waitFor();
    complaints.length = 0;
    await goTo(page, 'Retention');
    await goTo(page, 'Disclosures', 'Register of disclosures');
    // Who shared what with whom and by what right: of the case and its people it tells nothing.
    const made = page.locator('.notice-row').filter({ hasText: 'Made' });
    await made
      .filter({ hasText: 'neighbourhood policing team' })
      .filter({ hasText: 'by Callum Prosser' })
      .first()
      .waitFor();
    await made
      .filter({ hasText: 'Referral without permission' })
      .filter({ hasText: 'by Bethan Ashworth' })
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Penhaligon|01632/);
    await goTo(page, 'Exports');
    await goTo(page, 'People and roles');
    await goTo(page, 'Access requests');
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });

  it('an administrator looks whether it runs, who may do what and what was sent, and reads no casework', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-system-admin');
    await page.getByRole('heading', { level: 1, name: 'Operations' }).waitFor();
    complaints.length = 0;
    await goTo(page, 'People and roles');
    await page.getByRole('link', { name: 'Callum Prosser' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Callum Prosser' }).waitFor();
    await page.getByText('Housing support worker').first().waitFor();
    await isSound(page);
    await goTo(page, 'Places');
    await goTo(page, 'Integrations');
    await goTo(page, 'Outbox');
    await goTo(page, 'Operations');
    await caseIsClosedTo(page, running(), shared);
    expect(complaints).toEqual([]);
    await signOut(page);
    await page.context().close();
  });
}
