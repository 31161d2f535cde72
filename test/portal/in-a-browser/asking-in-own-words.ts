import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { foundWrong } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const question = (page: Page) => page.getByRole('textbox', { name: 'Question', exact: true });
const answer = (page: Page) => page.getByRole('textbox', { name: 'Answer, as JSON' });

/** Emptied first: what is typed over coloured text the browser itself would colour, which our policy forbids it. */
async function write(page: Page, text: string): Promise<void> {
  await question(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

export function askingInOwnWords(running: () => RunningPortal): void {
  it('an analyst asks by keyboard alone, and is told the answer, what it cost and what is left', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, 'demo-analyst', '/analyst');
    await page.getByRole('heading', { name: 'What can be asked' }).waitFor();
    complaints.length = 0;
    await write(page, '{ viewer { ro');
    // The editor learns the schema a moment after the page tells it.
    const completed = page.getByRole('option', { name: /roles/ });
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+Space');
          // Asked anew it begins again: it is given the time that a busy machine needs.
          await completed.waitFor({ timeout: 5_000 }).catch(() => {});
          return completed.count();
        },
        { timeout: 300_000 },
      )
      .toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await write(page, '{ viewer { roles } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Answered. It cost 1 point; [\d,]+ are left in this minute./).waitFor();
    expect(await answer(page).textContent()).toContain('ANALYST');
    // Tab leaves the editor.
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Variables, as JSON' }).focus();
    await page.keyboard.insertText('nothing');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Variables are one JSON object').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes an example of the guide, saves a question, and has a removed one back', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-analyst', '/analyst');
    await page.getByRole('tab', { name: 'Examples' }).click();
    await page.getByRole('button', { name: 'A quarter beside the one before' }).click();
    await page.getByRole('tab', { name: 'Saved' }).click();
    await page.getByLabel('Save this question as').fill('Quarter');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: Quarter.').waitFor();
    await page.getByRole('button', { name: 'Remove Quarter' }).click();
    await page.getByText('Removed: Quarter.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Quarter is back.').waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Saved' }).click();
    await page.getByRole('button', { name: 'Quarter', exact: true }).click();
    await expect.poll(() => question(page).textContent()).toContain('query Figures');
    await page.context().close();
  });

  it('changes nothing, and neither answers nor variables stay in the browser or in an address', async () => {
    const { page } = await running().open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await running().signIn(page, 'demo-head-of-service', '/analyst');
    await question(page).waitFor();
    await write(page, 'mutation { preferMail(input: {mail: NONE}) { preference { mail } } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('In your own words you can ask, and change nothing.').first().waitFor();
    await write(page, '{ people(first: 1, filter: {name: "Alex"}) { totalCount } }');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.getByText('A link holds no words that may name somebody').waitFor();
    await write(page, 'query ($reference: String) { case(reference: $reference) { status } }');
    await page.getByRole('textbox', { name: 'Variables, as JSON' }).focus();
    await page.keyboard.insertText('{"reference": "ASB-2026-000001"}');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.getByText('The link is copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).not.toContain('000001');
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => question(page).textContent()).toContain('case(reference: $reference)');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
      0,
      expect.any(Number),
    ]);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('reference');
    await page.context().close();
  });

  it('is for those who may ask so, each shown their own schema', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-service-lead', '/analyst');
    await page
      .getByRole('heading', { name: 'Your role does not open questions in one’s own words' })
      .waitFor();
    await page.context().close();
    const { page: other } = await running().open();
    await running().signIn(other, 'demo-system-admin', '/analyst');
    await other.getByLabel('Find a type or field').fill('cases');
    await other
      .getByText('Query.outbox')
      .or(other.getByRole('status').filter({ hasText: /found|first|Nothing/ }))
      .first()
      .waitFor();
    expect(await other.getByRole('button', { name: 'Query.cases', exact: true }).count()).toBe(0);
    await other.context().close();
  });

  it('axe finds nothing wrong with it at any width, and nothing runs off the screen', async () => {
    expect(await foundWrong(running(), 'demo-analyst', ['/analyst'], '.explorer-fields')).toEqual([]);
  });
}
