import { readFile } from 'node:fs/promises';
import type { Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { overflowOf } from '../support/accessibility.ts';
import { questionIn } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const path = '/reports/quarterly/2026-27/2';

export function quarterlyReport(running: () => RunningPortal): void {
  it('opens on the last quarter that has ended, with at most three sentences for the board (15.5)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt');
    await page.getByRole('heading', { name: 'What the board needs to know' }).waitFor();
    expect(page.url()).toBe(`${portal.url}${path}`);
    expect(await page.title()).toBe('Quarterly ASB report, Q2 2026/27 – Amity');
    const sentences = await page.locator('.say li').allTextContents();
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(3);
    await page.context().close();
  });

  it('asks the API one question for all its figures, and shows them as they come', async () => {
    const portal = running();
    const { page } = await portal.open();
    const answers: Response[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      if (questionIn(response.request()) === 'Quarterly') answers.push(response);
    });
    await portal.signIn(page, 'demo-smt', path);
    await page.getByRole('heading', { name: 'Headline figures' }).waitFor();
    expect(answers).toHaveLength(1);
    const answer: { data: { whole: { rows: { figures: { measure: string; value: number }[] }[] } } } =
      await answers[0]?.json();
    const figures = answer.data.whole.rows[0]?.figures ?? [];
    const value = (measure: string) => figures.find((figure) => figure.measure === measure)?.value;
    const tile = (name: string) =>
      page.locator('.tile', { hasText: name }).locator('.tile-value').textContent();
    expect(await tile('Cases opened')).toBe(String(value('CASES_OPENED')));
    expect(await tile('Cases closed')).toBe(String(value('CASES_CLOSED')));
    expect(await tile('Open at quarter end')).toBe(String(value('CASES_OPEN_AT_END')));
    expect(value('CASES_OPENED')).toBeGreaterThan(50);
    await page.context().close();
  });

  it('a sentence leads to the cases that it counts, less those that only named people may open (12.1)', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', path);
    await page.getByText('Restricted cases are counted.').waitFor();
    const opened = await page
      .locator('.tile', { hasText: 'Cases opened' })
      .locator('.tile-value')
      .innerText();
    const restricted = await portal.count(
      `select count(*) from asb_case where named_staff is not null
        and (opened_at at time zone 'Europe/London')::date between '2026-07-01' and '2026-09-30'`,
    );
    await page.getByRole('link', { name: 'See the cases', exact: true }).click();
    expect(restricted).toBeGreaterThan(0);
    await page.getByText(`The figure counts ${restricted} more than the list names`).waitFor();
    expect(await page.locator('.furniture dd').allInnerTexts()).toEqual([
      opened,
      String(Number(opened) - restricted),
    ]);
    await page.context().close();
  });

  it('keeps its filters in the address; back undoes a choice and an unknown word falls back with a notice', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    await page.getByRole('heading', { name: 'Headline figures' }).waitFor();
    const area = await page.getByLabel('Area').locator('option').nth(1).getAttribute('value');
    await page.getByLabel('Area').selectOption(area);
    await page.waitForURL(`${portal.url}${path}?area=${area}`);
    // At a place nothing restricted is counted, and hate is not told apart to those who read no cases.
    await page.getByText('Restricted cases that do not name you are not counted here').waitFor();
    await page
      .getByText(/Offences against a person/)
      .first()
      .waitFor();
    expect(
      await page
        .locator('.card')
        .filter({ hasText: 'by type' })
        .getByText(/Hate crime/)
        .count(),
    ).toBe(0);
    await page.getByLabel('Compare with').selectOption('yoy');
    await page.waitForURL(`${portal.url}${path}?cmp=yoy&area=${area}`);
    expect(await page.locator('.tile').first().textContent()).not.toContain('last quarter');
    await page.goBack();
    expect(await page.getByLabel('Compare with').inputValue()).toBe('prev,yoy');

    await page.goto(`${portal.url}${path}?cmp=tomorrow&area=atlantis`);
    await page.getByText('which are not known here or not open to you').waitFor();
    expect(await page.getByLabel('Area').inputValue()).toBe('');
    expect(await page.getByLabel('Compare with').inputValue()).toBe('prev,yoy');
    await page.context().close();
  });

  it('while other figures are fetched the old ones stay, dimmed, and say that they are being renewed', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    await page.locator('.tile').first().waitFor();
    const before = await page.locator('.tile-value').allInnerTexts();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Quarter', { exact: true }).selectOption('2025-26/1');
    await page.getByText('Updating').waitFor();
    expect(await page.locator('.tile-value').allInnerTexts()).toEqual(before);
    answer();
    await page.getByText('Updating').waitFor({ state: 'detached' });
    expect(await page.locator('.tile-value').allInnerTexts()).not.toEqual(before);
    expect(page.url()).toBe(`${portal.url}/reports/quarterly/2025-26/1`);
    await page.context().close();
  });

  it('a quarter that has not begun has no report, and a running one is called provisional', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/quarterly/2027-28/1');
    await page.getByRole('heading', { name: 'We cannot show this quarter' }).waitFor();
    await page.goto(`${portal.url}/reports/quarterly/2026-27/3`);
    await page.getByText('the quarter is running').waitFor();
    await page.context().close();
  });

  it('tabs and points of a chart work by arrow keys, and each point is announced', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    const card = page.locator('.card').filter({ hasText: 'Cases opened and closed by quarter' });
    const points = card.getByRole('slider');
    await points.focus();
    expect(await points.getAttribute('aria-valuetext')).toMatch(/^Q2 2026\/27: opened \d+, closed \d+$/);
    await page.keyboard.press('ArrowLeft');
    expect(await points.getAttribute('aria-valuetext')).toMatch(/^Q1 2026\/27: opened \d+, closed \d+$/);
    await page.keyboard.press('Home');
    expect(await points.getAttribute('aria-valuetext')).toMatch(/^Q3 2024\/25:/);

    await card.getByRole('tab', { name: 'Chart' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await card.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
    expect(await card.getByRole('row').count()).toBe(9);
    await page.context().close();
  });

  it('a chart is described in a sentence, and its text keeps its size on a phone', async () => {
    const portal = running();
    const { page } = await portal.open({ viewport: { width: 390, height: 844 } });
    await portal.signIn(page, 'demo-smt', path);
    const chart = page.getByRole('img', {
      name: /^Line chart of cases, Q3 2024\/25 to Q2 2026\/27\. Opened: from/,
    });
    await chart.waitFor();
    const sizes = await chart.evaluate((svg) => {
      const drawn = svg.getBoundingClientRect().width;
      const box = (svg as SVGSVGElement).viewBox.baseVal.width;
      const text = svg.querySelector('text');
      return { scale: drawn / box, font: text ? getComputedStyle(text).fontSize : null };
    });
    expect(sizes).toEqual({ scale: 1, font: '13.5px' });
    await page.context().close();
  });

  it('the table of a card can be taken away as it stands on the screen', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    const card = page.locator('.card').filter({ hasText: 'Cases opened and closed by quarter' });
    await card.getByRole('tab', { name: 'Table' }).click();
    const rows = await card
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    await card.getByRole('tab', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Table as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('amity-2026-27-q2-opened-closed.csv');
    const file = await readFile(await download.path(), 'utf8');
    expect(file.replace('\uFEFF', '').trim().split('\r\n')).toEqual(rows.map((row) => row.join(',')));
    await page.context().close();
  });

  it('a chart can be taken away as a picture that carries its title', async () => {
    const portal = running();
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    complaints.length = 0;
    const card = page.locator('.card').filter({ hasText: 'Response times of policy 8.6' });
    await card.getByRole('tab', { name: 'Download' }).click();
    const [drawing] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Chart as SVG' }).click(),
    ]);
    const svg = await readFile(await drawing.path(), 'utf8');
    expect(svg).toContain(await card.getByRole('heading').innerText());
    expect(svg).not.toContain('var(--');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Chart as PNG' }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('on paper every table is printed, and nothing that only a screen can use', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', path);
    await page.getByRole('heading', { name: 'Headline figures' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card table:visible').count()).toBe(4);
    expect(await page.locator('.filters:visible, .tabs:visible, nav:visible').count()).toBe(0);
    const pages = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g);
    expect(pages?.length ?? 0).toBeLessThanOrEqual(4);
    await page.context().close();
  });

  it('reflows on the narrowest screen', async () => {
    const portal = running();
    const { page } = await portal.open({ viewport: { width: 320, height: 640 } });
    await portal.signIn(page, 'demo-smt', path);
    await page.getByRole('heading', { name: 'Headline figures' }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    await page.context().close();
  });
}
