import { expect, it } from 'vitest';
import { pdf, photo } from '../../support/evidence.ts';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** What people fill in without an account, and what becomes of it in the portal. */
export function sentOnline(running: () => RunningPortal): void {
  const waiting = () => running().count(`select count(*) from online_report where state = 'WAITING'`);
  const anonymous = async (page: Awaited<ReturnType<RunningPortal['open']>>['page']) => {
    await page.getByLabel('What happened?').fill('Shouting on the stairs, and doors kicked in.');
    await page.getByLabel('When did it happen?').fill('Every night this week.');
    await page.getByLabel('Where did it happen?').fill('The stairs next to the bakery.');
    for (const question of ['violence', 'hate'])
      await page.locator(`input[name=${question}][value=no]`).check();
    await page.locator('input[name=forWhom][value=me]').check();
    await page.locator('input[name=naming][value=anonymous]').check();
  };

  for (const javaScriptEnabled of [false, true])
    it(`anybody can report ${javaScriptEnabled ? 'with' : 'without'} a script: faults beside their questions, everything kept, a receipt (#47)`, async () => {
      const before = await waiting();
      const { page, complaints } = await running().open({
        javaScriptEnabled,
        viewport: { width: 320, height: 640 },
      });
      await page.goto(`${running().url}/report`);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('Is it happening now, or is anybody in danger?: Choose an answer').waitFor();
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByLabel('What happened?').fill('Shouting on the stairs.');
      await page.getByRole('button', { name: 'Check your answers' }).click();
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: /^Where did it happen/ }).click();
      expect(page.url()).toBe(`${running().url}/report/check#where`);
      expect(await page.getByLabel('What happened?').inputValue()).toBe('Shouting on the stairs.');
      await anonymous(page);
      // Typed words come along into the other language and back.
      await page.getByRole('button', { name: 'Cymraeg' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Rhoi gwybod am ymddygiad gwrthgymdeithasol' })
        .waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Check your answers' }).click();
      await page.getByText('Nothing has been sent yet.').waitFor();
      await page.getByText('Shouting on the stairs, and doors kicked in.').waitFor();
      // Nobody has told all this in less than some seconds; whoever is quicker is asked to look once more.
      await page.waitForTimeout(4_100);
      await page.getByRole('button', { name: 'Send my report' }).click();
      await page.getByRole('heading', { level: 1, name: 'We have your report' }).waitFor();
      const [reference, secret] = await page.locator('.receipt dd').allInnerTexts();
      expect(await waiting()).toBe(before + 1);
      expect(page.url()).toBe(`${running().url}/report/send`);
      await page.getByRole('link', { name: 'See how your report is getting on' }).click();
      await page.getByLabel('Reference').fill(reference!);
      await page.getByLabel('Secret word').fill(secret!);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('We have it. Nobody has taken it up yet.').waitFor();
      expect(complaints.filter((said) => !said.includes('400'))).toEqual([]);
      await page.context().close();
    });

  for (const javaScriptEnabled of [false, true])
    it(`photos and documents can be added, taken out and sent, ${javaScriptEnabled ? 'with' : 'without'} a script and with the keyboard alone; staff see and fetch them (#47, #57)`, async () => {
      const { page, complaints } = await running().open({
        javaScriptEnabled,
        viewport: { width: 320, height: 640 },
      });
      const press = async (name: string | RegExp) => {
        await page.getByRole('button', { name }).focus();
        await page.keyboard.press('Enter');
      };
      /** Without scripts axe would wait for ever. */
      const inspect = async () => {
        if (javaScriptEnabled) expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      };
      await page.goto(`${running().url}/report`);
      await page.locator('input[name=dangerNow][value=no]').check();
      await press('Go on');
      await anonymous(page);
      await page.getByLabel('Where did it happen?').fill('The back yard, by the bins.');
      await press('Check your answers');
      await press('Add or remove photos, recordings and documents');
      await page.getByText('At most 5 files, each of at most 50 MB.').waitFor();
      const chosen = page.getByLabel('Choose files');
      await chosen.setInputFiles([
        { name: 'Dorrigan yard.png', mimeType: 'image/png', buffer: photo(500) },
        { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<html><body>x</body></html>') },
        { name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf() },
      ]);
      await press('Add these files');
      await page.getByRole('alert').getByText('page.html: We cannot take a file of this kind').waitFor();
      expect(await chosen.getAttribute('aria-invalid')).toBe('true');
      await inspect();
      await press('Remove: letter.pdf');
      await page.getByText('letter.pdf').waitFor({ state: 'detached' });
      await press('Cymraeg');
      await page.getByRole('heading', { level: 1, name: 'Lluniau, recordiadau a dogfennau' }).waitFor();
      await page.getByText('Dorrigan yard.png').waitFor();
      await inspect();
      await press('English');
      await press('Go on to check your answers');
      await page.getByText('Nothing has been sent yet.').waitFor();
      await page.getByText('Dorrigan yard.png').waitFor();
      await inspect();
      await page.waitForTimeout(4_100);
      await press('Send my report');
      await page.getByText('Files that came with your report: 1').waitFor();
      const reference = await page.locator('.receipt dd').first().innerText();
      expect(complaints.filter((said) => !said.includes('400'))).toEqual([]);
      await page.context().close();
      const { page: desk, complaints: heard } = await running().open();
      await running().signIn(desk, 'demo-head-of-service', '/online-reports');
      heard.length = 0;
      const row = desk.locator('.notice-row', { hasText: reference });
      await row.getByText('One file came with it.').waitFor();
      expect(await row.innerText()).not.toContain('Dorrigan');
      await row.getByRole('button', { name: /^Open/ }).click();
      await row.getByText('Dorrigan yard.png').first().waitFor();
      expect(await faultsOf(desk)).toEqual([]);
      const download = desk.waitForEvent('download');
      await row.getByRole('link', { name: /^Download photo/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
      await row.getByRole('combobox', { name: 'Service' }).selectOption({ label: 'Clywedog Homes' });
      await row.getByRole('button', { name: 'Take in' }).click();
      const said = desk.getByText(/^WEB-\S+ is REP-\d{4}-\d{6} now/);
      const report = /REP-\d{4}-\d{6}/.exec(await said.innerText())![0];
      await desk.goto(`${running().url}/triage/${report}`);
      await desk.getByRole('heading', { name: 'What came with it' }).waitFor();
      await desk.getByText('Dorrigan yard.png').first().waitFor();
      expect(await faultsOf(desk)).toEqual([]);
      expect(heard).toEqual([]);
      await desk.context().close();
    });

  it('whoever has to leave is gone at once, and the way back does not lead here', async () => {
    const { page } = await running().open();
    await page
      .context()
      .route('https://www.bbc.co.uk/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
      );
    await page.goto('about:blank');
    await page.goto(`${running().url}/report`);
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goto(`${running().url}/report`);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    await page.context().close();
  });

  for (const width of [320, 768, 1280])
    for (const base of ['/report', '/report/cy'])
      it(`axe finds nothing wrong with the form at ${base} and ${width} px, and nothing runs off the screen`, async () => {
        const faults: Record<string, string[]> = {};
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page } = await running().open({ viewport: { width, height: 900 }, colorScheme });
          const inspect = async (what: string) => {
            const found = await faultsOf(page);
            const overflow = await overflowOf(page);
            if (overflow > 0) found.push(`runs ${overflow} px off the screen`);
            if (found.length > 0) faults[`${what}, ${colorScheme}`] = found;
          };
          await page.goto(`${running().url}${base}`);
          await inspect('the start');
          await page.locator('input[name=dangerNow]').first().check();
          await page.locator('form#report button').last().click();
          await inspect('the questions');
          await page.locator('form#report button').last().click();
          await page.locator('.fault').first().waitFor();
          await inspect('the questions with faults');
          if (colorScheme === 'light') {
            await page.locator('#what').fill('Noise.');
            await page.locator('#when').fill('Now.');
            await page.locator('#where').fill('Here.');
            for (const name of ['violence', 'hate'])
              await page.locator(`input[name=${name}][value=no]`).check();
            await page.locator('input[name=forWhom][value=me]').check();
            await page.locator('input[name=naming][value=anonymous]').check();
            await page.locator('form#report button').last().click();
            await page.locator('.answers').waitFor();
            await inspect('the answers');
            await page.locator('button[formaction$="/files"]').click();
            await page.locator('#files').waitFor();
            await inspect('the files');
            for (const path of ['/progress', '/printed']) {
              await page.goto(`${running().url}${base}${path}`);
              await inspect(path);
            }
          }
          await page.context().close();
        }
        expect(faults).toEqual({});
      });

  it('staff open what was sent, take it in at its place, and set aside what is none (#97)', async () => {
    const { page, complaints } = await running().open();
    const send = async (where: string) => {
      await page.goto(`${running().url}/report`);
      await page.locator('input[name=dangerNow][value=no]').check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await anonymous(page);
      await page.getByLabel('Where did it happen?').fill(where);
      await page.locator('input[name=violence][value=yes]').check();
      await page.getByRole('button', { name: 'Check your answers' }).click();
      await page.waitForTimeout(4_100);
      await page.getByRole('button', { name: 'Send my report' }).click();
      return page.locator('.receipt dd').first().innerText();
    };
    const first = await send('The corner house opposite the bus stop.');
    const second = await send('The bin store.');
    await running().signIn(page, 'demo-head-of-service', '/online-reports');
    complaints.length = 0;
    const row = page.locator('.notice-row', { hasText: first });
    await row.getByRole('button', { name: /^Open/ }).click();
    await row.getByText('The corner house opposite the bus stop.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await row.getByRole('button', { name: 'Take in' }).click();
    await page
      .locator('.said')
      .getByText(/service/i)
      .waitFor();
    await row.getByLabel('Service').selectOption({ label: 'Clywedog Homes' });
    await row.getByRole('button', { name: 'Take in' }).click();
    await page.getByText(/^WEB-\S+ is REP-\d{4}-\d{6} now, received when it was sent/).waitFor();
    const next = page.locator('.notice-row', { hasText: second });
    await next.getByRole('button', { name: /^Open/ }).click();
    await next.getByLabel('Or it is no report').selectOption('TRIED_OUT');
    await next.getByRole('button', { name: 'Set aside' }).click();
    await page.getByText(/^WEB-\S+ was set aside\.$/).waitFor();
    await page.getByLabel('Show').selectOption('set-aside');
    await page
      .getByRole('button', { name: /^Let it wait again/ })
      .first()
      .click();
    await page.getByText(/^WEB-\S+ waits again\.$/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
    const { page: phone } = await running().open({ viewport: { width: 320, height: 640 } });
    await running().signIn(phone, 'demo-service-lead', '/online-reports');
    await phone.locator('.notice-row').first().waitFor();
    expect([...(await faultsOf(phone)), await overflowOf(phone)]).toEqual([0]);
    await phone.context().close();
  });
}
