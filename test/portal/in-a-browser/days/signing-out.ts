import type { Page } from 'playwright-core';

/** The end of a day: whoever has written everything down is asked nothing, and the door is shut. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('heading', { name: 'You have signed out' }).waitFor();
}

/** What one day leaves for another: the case of the worker's first day, and the one with an order of a court. */
export interface Shared {
  reference: string;
  atCourt: string;
}
