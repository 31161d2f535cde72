import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { question, takeNoise } from '../in-a-browser/taking-a-report.ts';
import { faultsOf, overflowOf } from './accessibility.ts';

/** A day from now by the server's clock, which the browser's does not follow here. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Hours ago, as the field for a moment takes it: in London's time. */
export const hoursAgo = (hours: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' })
    .format(new Date(Date.now() - hours * 3_600_000))
    .replace(' ', 'T');

export const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A piece of work of the case file, opened by its words. */
export async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('form').waitFor();
}

export const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export const said = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** One answer of a question whose answers stand side by side. */
export const answer = (page: Page, words: string, name: string | RegExp) =>
  question(page, words).getByRole('radio', { name }).check();

/** Axe finds nothing on a telephone, and nothing runs off it or off a desk's screen. */
export async function isSound(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  const where = new URL(page.url()).pathname;
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // Pictures are drawn anew for the width a moment after it changed.
    await expect.poll(() => overflowOf(page), { message: `${where} at ${width}` }).toBe(0);
    if (width === 320) expect([where, ...(await faultsOf(page))]).toEqual([where]);
  }
  await page.setViewportSize(before);
}

/** A form sent too early says what is missing, each beside its field, and is sound as it then stands. */
export async function sentTooEarly(page: Page, send: string): Promise<void> {
  await page.getByRole('button', { name: send, exact: true }).click();
  const faults = page.getByRole('alert').filter({ hasText: 'This was not saved yet' }).getByRole('listitem');
  await faults.first().waitFor();
  expect(await faults.filter({ hasNot: page.getByRole('link') }).allTextContents()).toEqual([]);
  expect(await page.locator('.field-fault').count()).toBe(await faults.count());
  await isSound(page);
}

/** A report taken by its form, and opened as a case; its reference. */
export async function takenAndOpened(page: Page, about: string): Promise<string> {
  await takeNoise(page, about);
  await page.getByRole('button', { name: 'Take the report' }).click();
  const form = page.getByRole('form', { name: 'Decide the report' });
  await form.getByLabel('What is it?').selectOption('OPEN_CASE');
  await form.getByLabel('Category').selectOption('NOISE_NUISANCE');
  await form.getByRole('checkbox', { name: /^Residential nuisance/ }).check();
  await form.getByRole('radio', { name: /^Harmed by it/ }).check();
  await form.getByLabel('Why is the behaviour unreasonable?').fill('Every night, and nobody sleeps.');
  await form.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('heading', { level: 1, name: /^ASB-/ }).waitFor();
  return (await page.getByRole('heading', { level: 1 }).textContent())!;
}

/** Somebody who is not on record yet, added to the case by the form. */
export async function added(page: Page, name: string, role: string): Promise<void> {
  await open(page, 'Add somebody');
  await answer(page, 'Is the person on record?', /^No/);
  await page.getByLabel('What are they in this case?').selectOption(role);
  await page.getByLabel('Full name').fill(name);
  await send(page, 'Save');
  await section(page, 'People').getByText(name, { exact: true }).waitFor();
}

/** The risk to somebody assessed: everything answered by what weighs nothing, the level decided. */
export async function assessed(page: Page, level: string, because = ''): Promise<void> {
  await page
    .getByRole('link', { name: /^Assess the risk ?: Maud/ })
    .last()
    .click();
  await page.getByRole('form').waitFor();
  await answer(page, 'Do they answer themselves?', 'Yes');
  for (const group of await page.getByRole('group').all()) {
    const first = group.locator('input').first();
    if (await first.count()) await first.check();
  }
  for (const list of await page.locator('form select').all()) await list.selectOption({ index: 1 });
  await answer(page, 'Is everybody safe at home tonight?', 'Yes');
  await page.getByRole('status').filter({ hasText: 'The answers weigh' }).waitFor();
  await answer(page, 'The level that you decide upon', level);
  if (because) await page.getByLabel('Why another level').fill(because);
  await send(page, 'Record the assessment');
}
