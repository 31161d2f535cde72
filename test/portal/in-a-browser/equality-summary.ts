import { expect, it } from 'vitest';
import { faultsOf } from '../support/accessibility.ts';
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
      'Dictionary',
      'Policy',
    ]);
    await page.getByRole('table', { name: 'How far each characteristic is known' }).waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('How to read these figures');
    expect(headings[1]).toMatch(/known|asked/);
    // Rates of those who live there, for the whole year.
    expect(headings[3]).toMatch(/others|rates/);
    // Where something is flagged in this draw of the demonstration, it is answered for next.
    const answered = 'What was done about what is flagged';
    expect(headings.slice(4).filter((heading) => heading !== answered)).toEqual([
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

  it('what is flagged is answered for by the group, and what became of last year’s stands below it (15.4)', async () => {
    const portal = running();
    await portal.count(flaggedYear);
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-equality-and-diversity-group', '/reports/equality?year=2019-20');
    const card = page.getByRole('region', { name: 'What was done about what is flagged' });
    const form = card.getByRole('form', { name: 'Sex: Female. Satisfied with the handling, Whole landlord' });
    await form.getByLabel('What was done').fill('Mrs Invented was visited.');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('not of somebody').first().waitFor();
    await form.getByLabel('What was done').fill('Letters were put in plainer words.');
    await form.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Letters were put in plainer words.', { exact: false }).first().waitFor();
    const lastYear = page.getByRole('region', { name: 'What was flagged in 2018/19, and what became of it' });
    expect(await lastYear.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Interpreters were booked earlier.'),
    ]);
    await page.reload();
    await card.getByText('Letters were put in plainer words.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
}

/** A year of long ago as it would have been signed, with one flag, and one of the year before it. */
const flaggedYear = `
  with said as (select '{"side": "PERSON_HARMED", "characteristic": "SEX", "group": "FEMALE", "treatment": "SATISFIED",
      "counted": 30, "base": 60, "share": null, "ratio": null, "flag": "REVIEW"}'::jsonb as flagged),
  signed as (
    insert into management_report (kind, period, period_from, period_to, revision, status, document, hash, drafted_at, data_to, signed_at)
    select 'EQUALITY_SUMMARY', '2019', '2019-04-01', '2020-03-31', 1, 'SIGNED',
           r.document || jsonb_build_object('period', '2019', 'periodName', '2019/20', 'rates', '[]'::jsonb,
             'treatment', jsonb_build_array(said.flagged),
             'lastYear', jsonb_build_object('year', '2018/19', 'flags', jsonb_build_array(said.flagged || '{"key": "x", "about": "SATISFIED",
               "part": "ALL", "partName": "Whole landlord", "done": {"text": "Interpreters were booked earlier.",
               "at": "2019-09-01T09:00:00.000Z", "by": "Invented Head", "version": 1}}'))),
           'x', '2020-04-22', '2020-04-22', '2020-05-01'
      from management_report r, said where r.kind = 'EQUALITY_SUMMARY' and r.status = 'SIGNED' returning 1)
  select count(*) from signed`;
