import { expect, it } from 'vitest';
import type { RunningPortal } from '../support/running-portal.ts';

export function equalitySummary(running: () => RunningPortal): void {
  it('the Equality and Diversity group starts there, reads completeness first, and nothing else (15.4)', async () => {
    const portal = running();
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-equality-and-diversity-group');
    await page.getByRole('heading', { level: 1, name: 'Equality summary' }).waitFor();
    // The first answer to somebody unknown is a refusal, which the browser notes.
    complaints.length = 0;
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents()).toEqual([
      'Equality summary',
    ]);
    await page.getByRole('table', { name: 'How far each characteristic is known' }).waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('How to read these figures');
    expect(headings[1]).toMatch(/known|asked/);
    // Rates of those who live there, for the whole year.
    expect(headings[3]).toMatch(/others|rates/);
    expect(headings.slice(4)).toEqual([
      'Age',
      'Disability',
      'Gender reassignment',
      'Marriage and civil partnership',
      'Pregnancy and maternity',
      'Race',
      'Religion or belief',
      'Sex',
      'Sexual orientation',
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('every count is a multiple of five, [low] or [c]; the address keeps what was chosen, and back undoes it', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/equality');
    const bySex = page.getByRole('table', { name: 'People by sex', exact: true });
    await bySex.waitFor();
    await page.getByLabel('Counted by').selectOption('OUTCOME');
    await bySex.getByRole('columnheader', { name: 'Resolved', exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=outcome');
    await page.getByLabel('Who').selectOption('ALLEGED_PERPETRATOR');
    await page.waitForURL('**/reports/equality?by=outcome&side=alleged-perpetrator');
    await page.reload();
    await bySex.waitFor();
    const cells = await bySex.getByRole('cell').allTextContents();
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell.replace(',', '')).toMatch(/^(\d*[05]|\[low\]|\[c\])$/);
    await page.context().close();
  });
}
