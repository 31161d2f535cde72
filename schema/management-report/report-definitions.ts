import { measures } from '../analytics/measures.ts';
import type { FrozenDefinition, ReportTable } from './report-document.ts';

/** What each measure of the tables means today, in the order they appear: the dictionary's own words. */
export function definitionsOf(tables: readonly ReportTable[]): FrozenDefinition[] {
  const used = new Set(tables.flatMap((table) => table.measures));
  return [...used].map((measure) => {
    const { id, ENGLISH, clause, unit } = measures[measure];
    const { name, definition, numerator, denominator, exclusions } = ENGLISH;
    return { id, name, definition, numerator, denominator, exclusions, clause, unit };
  });
}
