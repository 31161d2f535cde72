import { isIdentity } from '../../schema/identity.ts';
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

/** What the rules of a mapping have in common for one file. */
export interface Binding {
  timeZone: string;
  /** An apostrophe that guards against formulas (`csv-line.ts`) is not part of the value. */
  formulaGuard: boolean;
  position: (column: string) => number;
}

const GUARDED = /^'+[=+\-@\t\r\n]/;

/** Why a text has no value; given instead of one, so that good cells cost nothing more than their value. */
class Reason {
  constructor(readonly text: string) {}
}

export const sourceColumns = (rule: Rule): string[] =>
  rule.columns ?? (rule.column === undefined ? [] : [rule.column]);

export function compileRule(
  rule: Rule,
  field: Field,
  { timeZone, formulaGuard, position }: Binding,
): FieldReader {
  const parse = parserFor(field, rule, timeZone);
  if (rule.value !== undefined) {
    const constant = parse(rule.value);
    if (constant instanceof Reason) throw new Error(`the constant "${rule.value}" ${constant.text}`);
    return () => constant;
  }
  const name = sourceColumns(rule).join(' + ');
  const positions = sourceColumns(rule).map(position);
  const blanks = new Set((rule.blank ?? []).map(folded));
  const longestBlank = Math.max(0, ...[...blanks].map((blank) => blank.length));
  const filled = (text: string | undefined): string => {
    let trimmed = (text ?? '').trim();
    if (formulaGuard && GUARDED.test(trimmed)) trimmed = trimmed.slice(1);
    return trimmed.length <= longestBlank && blanks.has(folded(trimmed)) ? '' : trimmed;
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

  const read = (text: string): unknown => {
    const translated = text === '' ? silent : translate(text);
    if (translated === undefined) return unlisted;
    if (translated === null) return needed ? missing : (field.fallback ?? null);
    return parse(translated);
  };
  return (cells, faults) => {
    const text = raw(cells);
    const value = read(text);
    if (!(value instanceof Reason)) return value;
    faults.push({ column: name, value: text, reason: value.text });
    return null;
  };
}

const unlisted = new Reason('is not among the values that the mapping knows');
const missing = new Reason('is blank and must not be');

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

function parserFor(field: Field, rule: Rule, timeZone: string): (text: string) => unknown {
  switch (field.kind) {
    case 'text':
      return (text) =>
        text.length > field.longest ? new Reason(`is longer than ${field.longest} characters`) : text;
    case 'code': {
      const reason = new Reason(`is not one of ${field.codes.join(', ')}`);
      return (text) => (field.codes.includes(text) ? text : reason);
    }
    case 'codes': {
      const reason = new Reason(`must be a list, separated by ";", of ${field.codes.join(', ')}`);
      return (text) => {
        const codes = text.split(';').map((code) => code.trim());
        return codes.every((code) => field.codes.includes(code)) ? codes : reason;
      };
    }
    case 'time': {
      const formats = [rule.format ?? 'iso'].flat();
      const readers = formats
        .flatMap((format) => (format === 'iso' ? ISO_FORMATS : [format]))
        .map(compileDateFormat);
      const read = momentReader(readers, rule.timeZone ?? timeZone);
      const reason = new Reason(`is not a date and time written as ${formats.join(' or ')}`);
      return (text) => read(text) ?? reason;
    }
    case 'number': {
      const reason = new Reason(`is not a number between ${field.least} and ${field.most}`);
      return (text) => {
        const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
        return value >= field.least && value <= field.most ? value : reason;
      };
    }
    case 'uuid': {
      const reason = new Reason('is not a UUID');
      return (text) => (isIdentity(text) ? text.toLowerCase() : reason);
    }
  }
}
