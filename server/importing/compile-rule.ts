import { compileDateFormat } from './date-format.ts';
import type { Rule } from './mapping-format.ts';
import { ISO_FORMATS, momentReader } from './moments.ts';
import type { Field } from './target-fields.ts';

export interface CellFault {
  column: string;
  value: string;
  reason: string;
}

/** Reads one field out of a row's cells; a fault is added to the list and null given. */
export type FieldReader = (cells: string[], faults: CellFault[]) => unknown;

/** Either a value or the reason why there is none. */
type Parsed = { value: unknown } | { reason: string };

export const sourceColumns = (rule: Rule): string[] =>
  rule.columns ?? (rule.column === undefined ? [] : [rule.column]);

/** `place` gives the position of a column in the row; null is a column that the mapping need not find. */
export function compileRule(
  rule: Rule,
  field: Field,
  timeZone: string,
  position: (column: string) => number,
): FieldReader {
  const parse = parserFor(field, rule, timeZone);
  if (rule.value !== undefined) {
    const constant = parse(rule.value);
    if ('reason' in constant) throw new Error(`the constant "${rule.value}" ${constant.reason}`);
    return () => constant.value;
  }
  const name = sourceColumns(rule).join(' + ');
  const positions = sourceColumns(rule).map(position);
  const blanks = new Set((rule.blank ?? []).map(folded));
  const filled = (text: string | undefined): string => {
    const trimmed = (text ?? '').trim();
    return blanks.size > 0 && blanks.has(folded(trimmed)) ? '' : trimmed;
  };
  const [only = 0] = positions;
  const raw =
    positions.length === 1
      ? (cells: string[]) => filled(cells[only])
      : (cells: string[]) =>
          positions
            .map((at) => filled(cells[at]))
            .filter((text) => text !== '')
            .join(rule.join ?? ' ');
  const translate = translator(rule);
  const needed = field.needed === true || rule.required === true;
  const silent = rule.default ?? (needed ? undefined : field.fallback) ?? null;

  return (cells, faults) => {
    const text = raw(cells);
    const fault = (reason: string) => {
      faults.push({ column: name, value: text, reason });
      return null;
    };
    const translated = text === '' ? silent : translate(text);
    if (translated === undefined) return fault('is not among the values that the mapping knows');
    if (translated === null) return needed ? fault('is blank and must not be') : (field.fallback ?? null);
    const parsed = parse(translated);
    return 'reason' in parsed ? fault(parsed.reason) : parsed.value;
  };
}

export const folded = (text: string): string => text.trim().toLowerCase();

function translator(rule: Rule): (text: string) => string | null | undefined {
  if (!rule.values) return (text) => text;
  const values = new Map(Object.entries(rule.values).map(([from, to]) => [folded(from), to]));
  return (text) => {
    const found = values.get(folded(text));
    if (found !== undefined) return found;
    return rule.keepOthers ? text : rule.otherwise;
  };
}

function parserFor(field: Field, rule: Rule, timeZone: string): (text: string) => Parsed {
  switch (field.kind) {
    case 'text':
      return (text) =>
        text.length > field.longest
          ? { reason: `is longer than ${field.longest} characters` }
          : { value: text };
    case 'code': {
      const reason = `is not one of ${field.codes.join(', ')}`;
      return (text) => (field.codes.includes(text) ? { value: text } : { reason });
    }
    case 'codes': {
      const reason = `must be a list, separated by ";", of ${field.codes.join(', ')}`;
      return (text) => {
        const codes = text.split(';').map((code) => code.trim());
        return codes.every((code) => field.codes.includes(code)) ? { value: codes } : { reason };
      };
    }
    case 'time': {
      const formats = [rule.format ?? 'iso'].flat();
      const readers = formats
        .flatMap((format) => (format === 'iso' ? ISO_FORMATS : [format]))
        .map(compileDateFormat);
      const read = momentReader(readers, rule.timeZone ?? timeZone);
      const reason = `is not a date and time written as ${formats.join(' or ')}`;
      return (text) => {
        const value = read(text);
        return value ? { value } : { reason };
      };
    }
    case 'number':
      return (text) => {
        const value = Number(text);
        if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return { reason: 'is not a number' };
        return value < field.least || value > field.most
          ? { reason: `is not between ${field.least} and ${field.most}` }
          : { value };
      };
    case 'uuid':
      return (text) =>
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
          ? { value: text.toLowerCase() }
          : { reason: 'is not a UUID' };
  }
}
