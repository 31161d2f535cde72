import { expect, it } from 'vitest';
import type { RunningPortal } from '../support/running-portal.ts';

export function door(running: () => RunningPortal): void {
  it('shows one way in, and leads back to the page that was asked for', async () => {
    const portal = running();
    const { page } = await portal.open();
    await page.goto(`${portal.url}/cases?status=closed`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in');
    expect(await page.getByText('Demonstration data').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);

    await portal.signIn(page, 'demo-head-of-service', '/cases?status=closed');
    expect(page.url()).toBe(`${portal.url}/cases?status=closed`);
    expect(await page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('closed');
    await page.context().close();
  });

  it('a session that ended keeps the address, so that signing in carries on where one was', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    await page.getByRole('table').waitFor();
    // Whatever the page still asks it asks before the session ends.
    await page.waitForLoadState('networkidle');
    await page.context().clearCookies();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('closed');
    await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    expect(page.url()).toBe(`${portal.url}/cases?status=closed`);
    expect(await page.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      `/sign-in?returnTo=${encodeURIComponent('/cases?status=closed')}`,
    );
    // Nothing of the case-load stays on the screen of whoever comes next.
    expect(await page.getByRole('table').count()).toBe(0);
    await page.context().close();
  });

  it('signing out ends the session and what was open cannot be opened again', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-head-of-service', '/cases');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${portal.url}/signed-out`);
    await page.goto(`${portal.url}/cases`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in');
    await page.context().close();
  });
}
