import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

/** An hour and more ago, as the field for a moment takes it. */
const lately = (hours: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' })
    .format(new Date(Date.now() - hours * 3_600_000))
    .replace(' ', 'T');

/** Diary sheets kept by whoever is disturbed, on paper or on their own telephone (#62). */
export function keepingADiary(running: () => RunningPortal): void {
  let key = { reference: '', secret: '' };
  const entries = () => running().count('select count(*) from diary_entry where sent_online');

  it('staff make a reference and a secret word, shown once, and read what was sent by it', async () => {
    const portal = running();
    // Its days lie around the day on which this runs.
    const [action, reference] = (
      await portal.text(
        `update diary_sheets d set starts_on = current_date - 6, ends_on = current_date + 3, returned_on = null
           from action a join asb_case c on c.id = a.case_id
          where a.id = d.action_id and a.status = 'IN_PROGRESS' and c.status = 'OPEN' and c.named_staff is null
            and a.id = (select x.action_id from diary_sheets x join action y on y.id = x.action_id join asb_case z on z.id = y.case_id
                         where y.status = 'IN_PROGRESS' and z.status = 'OPEN' and z.named_staff is null order by x.id limit 1)
          returning a.id || ' ' || c.reference`,
      )
    ).split(' ');
    const { page, complaints } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', `/cases/${reference}/diary?on=${action}`);
    complaints.length = 0;
    await page.getByRole('button', { name: 'Make a reference and secret word' }).click();
    await page.getByText('the secret word is shown this once').waitFor();
    const told = page.locator('.facts dd');
    key = { reference: await told.nth(1).innerText(), secret: await told.nth(2).innerText() };
    expect(key.reference).toMatch(/^DIARY-/);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('without a script an entry is sent as a form, its faults beside the fields', async () => {
    const before = await entries();
    const { page } = await running().open({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(`${running().url}/diary`);
    await page.getByLabel('Reference').fill(key.reference);
    await page.getByLabel('Secret word').fill('wrong');
    await page.getByRole('button', { name: 'Open my diary' }).click();
    await page.getByText('do not fit together').waitFor();
    await page.getByLabel('Reference').fill(key.reference);
    await page.getByLabel('Secret word').fill(key.secret);
    await page.getByRole('button', { name: 'Open my diary' }).click();
    await page.getByLabel('When did it begin?').fill(lately(2));
    await page.getByRole('button', { name: 'Send this entry' }).click();
    await page.getByRole('link', { name: 'What happened? Say what happened.' }).click();
    await page.getByLabel('What happened?').fill('Drums, and shouting on the stairs.');
    await page.getByRole('button', { name: 'Send this entry' }).click();
    await page.getByText('We have this entry. Thank you.').waitFor();
    expect(await entries()).toBe(before + 1);
    // Nothing that opens the diary stands in an address, which a browser would remember.
    expect(page.url()).toBe(`${running().url}/diary/entry`);
    await page.context().close();
  });

  it('on a telephone it is kept, opens offline, waits, and is sent when there is a network again; removed it is gone', async () => {
    const before = await entries();
    const { page, complaints } = await running().open({ viewport: { width: 390, height: 844 } });
    await page.goto(`${running().url}/diary`);
    await page.getByLabel('Reference').fill(key.reference);
    await page.getByLabel('Secret word').fill(key.secret);
    await page.getByRole('button', { name: 'Open my diary' }).click();
    await page.getByRole('button', { name: 'Keep this diary on this phone' }).click();
    await page.getByRole('heading', { name: 'Entries that wait on this phone' }).waitFor();
    expect(page.url()).toBe(`${running().url}/diary/phone`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    expect(complaints).toEqual([]);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByLabel('When did it begin?').fill(lately(1));
    await page.getByLabel('What happened?').fill('A party under my window.');
    await page.getByRole('button', { name: 'Save this entry' }).click();
    await page.getByText('You are offline.').waitFor();
    expect(await page.locator('[data-waiting] li').count()).toBe(1);
    // Who looks over a shoulder sees when, and not what.
    expect(await page.locator('main').innerText()).not.toContain('A party');
    expect(await entries()).toBe(before);

    await page.context().setOffline(false);
    await page.getByText('Sent. It is no longer on this phone.').waitFor();
    expect(await entries()).toBe(before + 1);
    expect(await page.evaluate(() => localStorage.getItem('diary'))).not.toContain('A party');

    await page.context().setOffline(true);
    await page.getByLabel('When did it begin?').fill(lately(1));
    await page.getByLabel('What happened?').fill('A second one.');
    await page.getByRole('button', { name: 'Save this entry' }).click();
    await page.getByRole('button', { name: /^Remove from this phone the entry of/ }).click();
    await page.getByText('Nothing waits on this phone.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Remove the diary from this phone' }).click();
    await page.getByText('The diary has been removed from this phone.').waitFor();
    expect(
      await page.evaluate(async () => ({
        kept: localStorage.length,
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ kept: 0, caches: [], workers: 0 });
    expect(await entries()).toBe(before + 1);
    await page.context().close();
  });

  it('axe finds nothing wrong with its pages at any width, in either language, and nothing runs off the screen', async () => {
    for (const [width, path] of [
      [320, '/diary'],
      [1280, '/diary/cy'],
    ] as const) {
      const { page, complaints } = await running().open({ viewport: { width, height: 800 } });
      const isWhole = async () => {
        expect(await faultsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      };
      await page.goto(`${running().url}${path}`);
      await isWhole();
      await page.locator('#reference').fill(key.reference);
      await page.locator('#secret').fill(key.secret);
      await page.locator('main button[type=submit]').click();
      await page.locator('#began').waitFor();
      await isWhole();
      await page.locator('[data-keep] button').click();
      await page.locator('[data-remove]').waitFor();
      await page.locator('#began').fill(lately(1));
      await page.locator('#what').fill('x');
      await isWhole();
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
}
