import type { PerturbationTable } from './perturbation-table.ts';

/** A unit that is counted: the category it has in each variable, and its record key. */
export interface KeyedRecord {
  categories: readonly string[];
  recordKey: number;
}

export interface PerturbedCell {
  categories: readonly string[];
  /** As it may be told; nought where nothing, or too little, was counted. */
  count: number;
}

/**
 * How many records have each combination of the categories that occur, combinations without a record too, perturbed by
 * the table: the same records always give the same figure, whatever else is asked. Categories in their natural order.
 */
export function perturbedTable(
  records: Iterable<KeyedRecord>,
  variables: number,
  table: PerturbationTable,
): PerturbedCell[] {
  const seen = Array.from({ length: variables }, () => new Set<string>());
  const cells = new Map<string, { count: number; keys: number }>();
  for (const { categories, recordKey } of records) {
    for (const [index, category] of categories.entries()) seen[index]!.add(category);
    const id = JSON.stringify(categories);
    const cell = cells.get(id) ?? { count: 0, keys: 0 };
    cell.count += 1;
    cell.keys = (cell.keys + recordKey) % table.keys;
    cells.set(id, cell);
  }
  if (cells.size === 0) return [];
  const ordered = seen.map((categories) => [...categories].sort(inNaturalOrder.compare));
  return combinations(ordered).map((categories) => {
    const { count, keys } = cells.get(JSON.stringify(categories)) ?? { count: 0, keys: 0 };
    return { categories, count: table.perturbed(count, keys) };
  });
}

const inNaturalOrder = new Intl.Collator('en', { numeric: true });

const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );
