import { beforeAll, expect, it } from 'vitest';
import { faultsOf, overflowOf, widths } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const subject = 'demo-system-admin';

export function keepingItRunning(running: () => RunningPortal): void {
  beforeAll(async () => {
    await running().count(`
      with i as (insert into mail (staff_id, title, body, created_at, status, try_at, attempts, fault)
        select id, t.title, 'ASB-2026-000001: due soon', now(), t.status, now(), t.attempts, t.fault from staff,
          (values ('2 deadlines need you', 'GIVEN_UP', 10, 'ECONNECTION'), ('ASB-2026-000001: due soon', 'KEPT', 0, null))
            as t(title, status, attempts, fault) where subject = '${subject}' returning 1),
      q as (insert into queue_standing (queue, seen_at, waiting, active, delayed, failed, failures)
        values ('deadlines', now(), 0, 0, 4, 1, '[{"id": "7", "name": "DEADLINE_DUE", "failedAt": null, "attempts": 1, "reason": "lock timeout"}]') returning 1)
      select count(*) from i, q`);
  });

  it('an administrator starts with operations, runs a schedule now and has a job tried again', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, subject);
    complaints.length = 0;
    await page.getByRole('heading', { level: 1, name: 'Operations' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await menu.allTextContents()).toEqual([
      'Operations',
      'People and roles',
      'Places',
      'Integrations',
      'Outbox',
      'Own words',
      'Dictionary',
      'Policy',
    ]);
    await page.getByRole('button', { name: /^Run now Removes sessions/ }).click();
    await page.getByText('Asked for: a worker takes it up.').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: /^Run now Removes sessions/ }).isDisabled())
      .toBe(true);
    await page.getByRole('button', { name: 'Try again job 7' }).click();
    await page.getByText('Asked for: a worker tries it again.').waitFor();
    await page.getByRole('button', { name: 'Try again job 7' }).click();
    await page.getByText('This job is about to be tried again.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sees in the outbox what became of each mail, reads one, and has one tried again', async () => {
    const { page } = await running().open();
    await running().signIn(page, subject, '/outbox');
    await page.getByLabel('Show').selectOption('given_up');
    const rows = page.locator('.notice-row');
    await expect.poll(() => rows.count()).toBe(1);
    await rows.getByText('Last fault: ECONNECTION.').waitFor();
    await page.getByText('Read 2 deadlines need you').click();
    await page.getByText('ASB-2026-000001: due soon').waitFor();
    await page.getByRole('button', { name: 'Try again 2 deadlines need you' }).click();
    await page.getByText('2 deadlines need you: will be tried at once.').waitFor();
    await page.getByRole('heading', { name: 'No mails that are given up' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    for (const { viewport } of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await running().open({ viewport, colorScheme });
        await running().signIn(page, subject, '/operations');
        await page.locator('.tile').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.goto(`${running().url}/outbox`);
        await page.locator('.notice-row').first().waitFor();
        expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
        await page.context().close();
      }
  });
}
