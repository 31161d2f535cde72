import { beforeAll, expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import { answerInVain } from '../support/question-in.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const subject = 'demo-housing-support-worker';

export function notices(running: () => RunningPortal): void {
  beforeAll(async () => {
    const told = await running().count(`
      with w as (select id from staff where subject = '${subject}'),
           d as (select d.id, d.case_id from deadline d join asb_case c on c.id = d.case_id
                  where c.owner_id = (select id from w) and c.named_staff is null order by d.due_at desc limit 3),
           i as (insert into notification (staff_id, deadline_id, case_id, step, created_at)
                 select w.id, d.id, d.case_id, 'DUE', now() from w, d returning 1)
      select count(*) from i`);
    expect(told).toBe(3);
  });

  it('a bell says how many are unread, and what is marked as read can be marked back', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, subject);
    complaints.length = 0;
    await page.getByRole('link', { name: 'Notices 3 unread' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
    const rows = page.locator('.notice-row');
    await expect.poll(() => rows.count()).toBe(3);
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 notice marked as read.').waitFor();
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole('link', { name: 'Notices 2 unread' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Notices 3 unread' }).waitFor();
    await page.getByRole('button', { name: 'Mark these 3 as read' }).click();
    await page.getByRole('heading', { name: 'Nothing unread' }).waitFor();
    await page.getByLabel('Show').selectOption('all');
    await expect.poll(() => rows.count()).toBe(3);
    expect(page.url()).toBe(`${running().url}/notices?show=all`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Notices 3 unread' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('one that comes is counted by the bell and joins the list without anybody asking', async () => {
    const { page, complaints } = await running().open();
    const told: string[] = [];
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('unreadNotices')) told.push(String(payload));
      }),
    );
    await running().signIn(page, subject, '/notices');
    const rows = page.locator('.notice-row');
    await expect.poll(() => rows.count()).toBe(3);
    await expect.poll(() => told.length).toBe(1);
    complaints.length = 0;
    const added = await running().count(`
      with i as (insert into notification (staff_id, deadline_id, case_id, step, created_at)
                 select staff_id, deadline_id, case_id, 'OVERDUE', now() from notification where step = 'DUE' limit 1 returning 1)
      select count(*) from i`);
    expect(added).toBe(1);
    await expect.poll(() => told.at(-1)).toContain('"unread":4');
    await page.getByRole('link', { name: 'Notices 4 unread' }).waitFor();
    await expect.poll(() => rows.count()).toBe(4);
    expect(complaints).toEqual([]);
    await page.context().close();
    await running().count(
      `with d as (delete from notification where step = 'OVERDUE' returning 1) select count(*) from d`,
    );
  });

  it('each leads to its case, and one says how one hears of them by mail', async () => {
    const { page } = await running().open();
    await running().signIn(page, subject, '/notices');
    await page.getByLabel('Mail me').selectOption('DAILY_DIGEST');
    await page.getByText('Saved. It holds for what comes from now on.').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Mail me').inputValue()).toBe('DAILY_DIGEST');
    const link = page.locator('.notice-row a').first();
    const reference = await link.innerText();
    await link.click();
    await page.waitForURL(`${running().url}/cases/${reference}`);
    await page.context().close();
  });

  it('say so when they cannot be loaded, and have nothing for axe to find', async () => {
    for (const { viewport } of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport, colorScheme });
        await running().signIn(page, subject, '/notices?show=all');
        await page.locator('.notice-row').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        if (colorScheme === 'light') {
          await answerInVain(page, 'Notices');
          await page.reload();
          await page.getByText('Your notices could not be loaded.').waitFor();
          expect(await faultsOf(page)).toEqual([]);
        }
        await page.context().close();
      }
  });
}
