import {
  type Binding,
  type CellFault,
  compileRule,
  type FieldReader,
  folded,
  sourceColumns,
} from './compile-rule.ts';
import { FileFault } from './file-fault.ts';
import type { Condition, Mapping, Rule } from './mapping-format.ts';
import type { Header } from './read-text.ts';
import {
  CASE_FIELDS,
  type CaseDraft,
  type Fields,
  PLACE_FIELDS,
  type PlaceDraft,
  REPORT_FIELDS,
  type ReportDraft,
} from './target-fields.ts';

/** What a good row says: where, and a report, a case, or both. */
export interface RowDraft {
  place: PlaceDraft;
  report: ReportDraft | null;
  case: CaseDraft | null;
}

export interface RowReader {
  /** Whether the mapping wants the row at all. */
  wants(cells: string[]): boolean;
  /** Faults are added to the list; the draft counts only if there are none. */
  read(cells: string[], faults: CellFault[]): RowDraft;
  /** The cell that a field such as `case.closedAt` was read from. */
  source(field: string, cells: string[]): { column: string; value: string };
}

export function columnsOf(mapping: Mapping): string[] {
  const { when = [], ...caseRules } = mapping.case ?? {};
  const rules = [mapping.place, mapping.report ?? {}, caseRules].flatMap((part) =>
    Object.values(part),
  ) as Rule[];
  const columns = [...mapping.rows, ...when].map((condition) => condition.column);
  return [...new Set([...columns, ...rules.flatMap(sourceColumns)])];
}

export const missingColumns = (mapping: Mapping, header: Header): string[] => {
  const present = new Set(header.columns.map(folded));
  return columnsOf(mapping).filter((column) => !present.has(folded(column)));
};

const PLACES_KEPT = 5_000;

/** Binds a mapping to the columns of a file. */
export function compileMapping(mapping: Mapping, header: Header): RowReader {
  refuseUnfitColumns(mapping, header);
  const columns = header.columns.map(folded);
  const position = (column: string) => columns.indexOf(folded(column));
  const reader = <T>(rules: Partial<Record<string, Rule>>, fields: Fields) =>
    draftReader<T>(rules, fields, { ...mapping, position });

  const wants = allOf(mapping.rows, position);
  const place = sharedPerPlace(
    reader<PlaceDraft>(mapping.place, PLACE_FIELDS),
    Object.values(mapping.place as Record<string, Rule>)
      .flatMap(sourceColumns)
      .map(position),
  );
  const report = mapping.report && reader<ReportDraft>(mapping.report, REPORT_FIELDS);
  const { when, ...caseRules } = mapping.case ?? { when: [] };
  const becomesCase = allOf(when, position);
  const asbCase = mapping.case && reader<CaseDraft>(caseRules, CASE_FIELDS);
  return {
    wants,
    read: (cells, faults) => ({
      place: place(cells, faults),
      report: report ? report(cells, faults) : null,
      case: asbCase && becomesCase(cells) ? asbCase(cells, faults) : null,
    }),
    source: (field, cells) => {
      const [part = '', name = ''] = field.split('.');
      const rules: Record<string, object | undefined> = { report: mapping.report, case: caseRules };
      const rule = (rules[part] as Partial<Record<string, Rule>> | undefined)?.[name];
      const from = rule ? sourceColumns(rule) : [];
      return {
        column: from.join(' + ') || field,
        value: rule?.value ?? from.map((column) => cells[position(column)] ?? '').join(rule?.join ?? ' '),
      };
    },
  };
}

function refuseUnfitColumns(mapping: Mapping, header: Header): void {
  const missing = missingColumns(mapping, header);
  if (missing.length > 0) {
    const [has, lacks] = [header.columns, missing].map((names) =>
      names.map((name) => `"${name}"`).join(', '),
    );
    throw new FileFault(
      `The file lacks columns that the mapping ${mapping.name} reads: ${lacks}. It has ${has}.`,
    );
  }
  const names = header.columns.map(folded);
  const twice = columnsOf(mapping).find(
    (name) => names.indexOf(folded(name)) !== names.lastIndexOf(folded(name)),
  );
  if (twice !== undefined) throw new FileFault(`The file has the column "${twice}" more than once.`);
}

function draftReader<T>(
  rules: Partial<Record<string, Rule>>,
  fields: Fields,
  binding: Binding,
): (cells: string[], faults: CellFault[]) => T {
  const readers = Object.entries(fields).map(([name, field]): [string, FieldReader] => {
    const rule = rules[name];
    return [name, rule ? compileRule(rule, field, binding) : () => field.fallback ?? null];
  });
  return (cells, faults) => {
    const draft: Record<string, unknown> = {};
    for (const [name, read] of readers) draft[name] = read(cells, faults);
    return draft as T;
  };
}

/** Files speak of the same few places again and again: rows whose place is written alike share one draft of it. */
function sharedPerPlace(
  read: (cells: string[], faults: CellFault[]) => PlaceDraft,
  positions: number[],
): (cells: string[], faults: CellFault[]) => PlaceDraft {
  const known = new Map<string, PlaceDraft>();
  return (cells, faults) => {
    let written = '';
    for (const at of positions) written += `${cells[at]}\u0000`;
    let place = known.get(written);
    if (place) return place;
    const before = faults.length;
    place = read(cells, faults);
    if (faults.length > before) return place;
    if (known.size >= PLACES_KEPT) known.clear();
    known.set(written, place);
    return place;
  };
}

function allOf(conditions: Condition[], position: (column: string) => number): (cells: string[]) => boolean {
  const tests = conditions.map(({ column, in: listed, notIn, startsWith, blank }) => {
    const at = position(column);
    const list = new Set((listed ?? notIn ?? []).map(folded));
    const start = folded(startsWith ?? '');
    return (cells: string[]): boolean => {
      const text = folded(cells[at] ?? '');
      if (listed) return list.has(text);
      if (notIn) return !list.has(text);
      return startsWith === undefined ? (text === '') === blank : text.startsWith(start);
    };
  });
  return (cells) => tests.every((test) => test(cells));
}
