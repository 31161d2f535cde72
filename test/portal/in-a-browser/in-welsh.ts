import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCatalog } from '../../../portal/languages/catalog.ts';
import { listOfMissing } from '../../../portal/languages/missing-welsh.ts';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import { savedBy, tableLines } from '../support/board-page.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** In a browser that does not know them yet, where the door still speaks English. */
async function signInAnew(
  portal: RunningPortal,
  subject: string,
  path: string,
  viewport = widths[0].viewport,
) {
  const { page, complaints } = await portal.open({ viewport });
  await page.goto(portal.url + path);
  await page.getByRole('link', { name: 'Sign in with your work account' }).click();
  await page.locator(`button[value="${subject}"]`).click();
  return { page, complaints };
}

export function inWelsh(running: () => RunningPortal): void {
  it('who chooses Welsh has it wherever they sign in from then on: menu, headings, dates and figures', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-analyst', '/cases');
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await heading(page, 'Achosion');
    expect(page.url()).toBe(`${portal.url}/cases`);
    await page.context().close();

    const { page: elsewhere, complaints } = await signInAnew(
      portal,
      'demo-analyst',
      '/reports/quarterly/2026-27/2',
    );
    await heading(elsewhere, 'Adroddiad YGG chwarterol');
    expect(await elsewhere.locator('html').getAttribute('lang')).toBe('cy');
    await elsewhere.getByText('Gorffennaf i Fedi 2026 (Ch2 2026/27)').waitFor();
    await elsewhere.getByText('30 Medi 2026').waitFor();
    const menu = elsewhere.getByRole('navigation', { name: 'Prif ddewislen' });
    await menu.getByRole('link', { name: 'Terfynau amser' }).click();
    await heading(elsewhere, 'Terfynau amser');
    expect(await elsewhere.title()).toBe('Terfynau amser – Amity');
    // The door asks who is signed in, and is told that nobody is.
    expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);

    await elsewhere.getByRole('button', { name: 'English' }).click();
    await heading(elsewhere, 'Deadlines');
    await elsewhere.context().close();
  });

  it('whoever has not signed in yet may choose it at the door, and whatever is still English says so', async () => {
    const portal = running();
    const { page } = await portal.open();
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await heading(page, 'Mewngofnodi');
    await page.getByRole('link', { name: 'Mewngofnodi â’ch cyfrif gwaith' }).click();
    await page.locator('button[value="demo-system-admin"]').click();
    await page.goto(`${portal.url}/translations`);
    await heading(page, 'Cymraeg y porth');
    expect(await page.locator('main tbody tr').count()).toBe(listOfMissing(readCatalog()).length);
    const english = page.locator('main details ul[lang="en-GB"] li');
    expect(await english.count()).toBe(readCatalog().filter((entry) => entry.welsh === '').length);
    await page.context().close();
  });

  it('administrators see what has no Welsh, page by page, as many as the file has that they take away', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-system-admin', '/operations');
    await page.getByRole('link', { name: 'Welsh of the portal' }).click();
    await heading(page, 'Welsh of the portal');
    const listed = await page.locator('main details li').count();
    const file = await savedBy(page, page.getByRole('button', { name: 'What is missing as CSV' }));
    expect(tableLines(file)).toHaveLength(1 + listed);
    const catalog = await savedBy(page, page.getByRole('link', { name: 'The catalog as PO' }));
    expect(catalog).toContain('msgid "Skip to main content"\nmsgstr "Neidio i’r prif gynnwys"');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('what a rule refuses is said in Welsh beside its field, with its figures and its clause', async () => {
    const portal = running();
    const { page, complaints } = await portal.open();
    await page.context().addCookies([{ name: 'amity_language', value: 'cy', url: portal.url }]);
    await page.goto(`${portal.url}/my-access`);
    await page.getByRole('link', { name: 'Mewngofnodi â’ch cyfrif gwaith' }).click();
    await page.locator('button[value="demo-housing-support-worker"]').click();
    complaints.length = 0;
    const standIns = page.getByRole('region', { name: 'Dirprwyo yn ystod gwyliau' });
    await standIns.getByLabel('Pwy sy’n dirprwyo ar fy rhan').selectOption({ index: 1 });
    const last = standIns.getByLabel('Diwrnod olaf');
    await last.fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
    await standIns.getByRole('button', { name: 'Trefnu' }).press('Enter');
    await expect.poll(() => last.getAttribute('aria-invalid')).toBe('true');
    const described = await last.getAttribute('aria-describedby');
    expect(await page.locator(`#${described?.split(' ').at(-1)}`).textContent()).toBe(
      'Am 6 wythnos ar y mwyaf: am gyfnod hwy, rhowch yr achosion i rywun arall. (15.2)',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(widths)(
    'axe finds nothing wrong with it in Welsh, and nothing runs off a $name',
    async ({ viewport }) => {
      const portal = running();
      const { page } = await portal.open({ viewport });
      await page.context().addCookies([{ name: 'amity_language', value: 'cy', url: portal.url }]);
      await page.goto(`${portal.url}/cases`);
      await page.getByRole('link', { name: 'Mewngofnodi â’ch cyfrif gwaith' }).click();
      await page.locator('button[value="demo-head-of-service"]').click();
      for (const [path, shown] of pages) {
        await page.goto(portal.url + path);
        await page.locator(shown).first().waitFor();
        expect([path, await faultsOf(page), await overflowOf(page)]).toEqual([path, [], 0]);
      }
      await page.context().close();
    },
  );
}

const pages = [
  ['/cases', 'table'],
  ['/reports/quarterly/2026-27/2', '.tiles'],
  ['/deadlines', 'table'],
  ['/reports/equality', '.card, .empty, .notice'],
  ['/take-report', 'form'],
] as const;
