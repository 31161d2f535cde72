import { type Ask, asList, asRows, asText, fieldOf, isAsked, type Written } from './asks.ts';
import { fieldAt, type InputFields } from './input-fields.ts';
import { inLondon } from './london-moment.ts';

type Input = Record<string, unknown>;

/** What is sent for what was written: only what was asked, nothing for what was left empty. */
export function asInput(asks: readonly Ask[], written: Written, fields: InputFields): Input {
  const input: Input = {};
  for (const ask of asks) {
    if (ask.own || !isAsked(ask, written)) continue;
    const value = givenFor(ask, written, fields);
    if (value !== undefined) put(input, ask.field.split('.'), value);
  }
  return input;
}

function givenFor(ask: Ask, written: Written, fields: InputFields): unknown {
  const { kind, many, parts = {} } = fieldAt(fields, ask.field);
  if (ask.row) {
    const rows = asRows(written, ask.field).map((row) => asInput(ask.row!.asks, row, parts));
    const told = rows.filter((row) => Object.keys(row).length > 0);
    return told.length > 0 || fieldAt(fields, ask.field).needed ? told : undefined;
  }
  if (many) {
    const list = asList(written, ask.field);
    return list.length > 0 ? list : undefined;
  }
  const text = asText(written, ask.field);
  if (text.trim() === '') return undefined;
  if (kind === 'yesNo') return text === 'YES';
  if (kind === 'number') return Number(text);
  if (kind === 'moment') return inLondon(text);
  return text;
}

function put(into: Input, [first, ...rest]: string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) into[first] = value;
  else {
    into[first] ??= {};
    put(into[first] as Input, rest, value);
  }
}

/** The asks that must be answered and are not, by their field; those of rows carry the number of the row. */
export function notAnswered(asks: readonly Ask[], written: Written, fields: InputFields): string[] {
  return asks
    .filter((ask) => isAsked(ask, written))
    .flatMap((ask) => {
      const field = fieldOf(ask, fields);
      if (ask.row) {
        const rows = asRows(written, ask.field);
        if (rows.length < (ask.row.least ?? 0)) return [ask.field];
        return rows.flatMap((row, at) =>
          notAnswered(ask.row!.asks, row, field.parts ?? {}).map((inner) => `${ask.field}.${at}.${inner}`),
        );
      }
      const empty = field.many
        ? asList(written, ask.field).length === 0
        : asText(written, ask.field).trim() === '';
      return empty && mustBeAnswered(ask, field.needed) ? [ask.field] : [];
    });
}

export const mustBeAnswered = (ask: Ask, byApi: boolean | undefined): boolean => ask.needed ?? byApi ?? false;
