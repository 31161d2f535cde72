import { count } from '../../schema/vocabulary/figures-in-words.ts';

export * from '../../schema/vocabulary/figures-in-words.ts';
export { listed } from './listed.cy.ts';

export function percent(proportion: number): string {
  const rounded = Math.round(proportion * 100);
  if (rounded === 100 && proportion < 1) return 'dros 99%';
  if (rounded === 0 && proportion > 0) return 'dan 1%';
  return `${rounded}%`;
}

/** "1 achos", "2 achos", "dim achos": after a number Welsh has the singular. */
export function countOf(value: number, one: string, _many?: string): string {
  return `${value === 0 ? 'dim' : count(value)} ${one}`;
}
