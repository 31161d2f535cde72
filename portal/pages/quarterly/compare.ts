export type Comparison = 'prev' | 'yoy';

export const comparisons = [
  { value: 'prev,yoy', label: 'Previous quarter and last year' },
  { value: 'prev', label: 'Previous quarter' },
  { value: 'yoy', label: 'Same quarter last year' },
  { value: 'none', label: 'Nothing' },
] as const;

export const defaultComparison = 'prev,yoy';

/** What the address asks to compare with; null for something it does not know. */
export function readComparison(text: string | undefined): Comparison[] | null {
  if (text === undefined) return ['prev', 'yoy'];
  if (text === 'none') return [];
  const parts = text.split(',');
  if (!parts.every((part): part is Comparison => part === 'prev' || part === 'yoy')) return null;
  return (['prev', 'yoy'] as const).filter((known) => parts.includes(known));
}

export function comparisonValue(chosen: readonly Comparison[]): string {
  return chosen.length === 0 ? 'none' : chosen.join(',');
}
