import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with the page as it stands, each fault with the elements that have it. The legacy mode
 * leaves out frames of other sites, of which there are none, and is much faster.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  return readable(await new AxeBuilder({ page }).setLegacyMode().analyze());
}

const readable = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`,
  );

/** Of another set of colours only what colours can do wrong. */
export async function contrastFaultsOf(page: Page): Promise<string[]> {
  return readable(
    await new AxeBuilder({ page })
      .setLegacyMode()
      .withRules(['color-contrast', 'link-in-text-block'])
      .analyze(),
  );
}

/** How far the page is wider than its window: text that runs off a phone. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export const widths = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'tablet', viewport: { width: 768, height: 1024 } },
  { name: 'phone', viewport: { width: 320, height: 640 } },
] as const;
