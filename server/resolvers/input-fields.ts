import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { getMetadataStorage } from 'type-graphql';
import type { WorkingCalendar } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { refuseAbsurdDate } from '../../schema/past-moment.ts';
import { notFound } from '../../schema/refuse-missing.ts';
import type { Refusal } from '../../schema/ruling.ts';

type Given = Record<string, unknown>;

/** Every date that an input carries is one that can be meant, wherever it stands in it. */
export const refuseAbsurdDates = (input: object, now: Date, calendar: WorkingCalendar): Refusal[] =>
  [...datesOf(input as Given)].flatMap(([path, date]) =>
    refuseAbsurdDate(path, date, localDay(now, calendar)),
  );

function* datesOf(input: Given, at: string[] = []): Generator<[string, Date | string]> {
  const dates = kindsOf(input).dates;
  for (const [name, value] of Object.entries(input)) {
    for (const [index, one] of [value].flat().entries()) {
      const path = [...at, name, ...(Array.isArray(value) ? [String(index)] : [])];
      if (dates.has(name) && one != null) yield [path.join('.'), one as Date | string];
      else if (isInput(one)) yield* datesOf(one, path);
    }
  }
}

/**
 * A rule names what it looked at; a client knows the place in the input. So `limbs`, which was given in `openCase`, is
 * told as `openCase.limbs`, and the case that is `caseId` as that. What lies in no input (`clocks`) keeps its name.
 */
export const atTheirPlace = (input: object, refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => ({ ...one, field: placeOf(input as Given, one.field) }));

function placeOf(input: Given, field: string): string {
  const [first = ''] = field.split('.');
  if (field === '' || kindsOf(input).names.has(first)) return field;
  const given = Object.entries(input).filter(([, value]) => isInput(value)) as [string, Given][];
  const within = given.filter(([, value]) => kindsOf(value).names.has(first));
  if (within.length === 1) return `${within[0]![0]}.${field}`;
  const id = `${first}Id`;
  if (first !== field) return field;
  if (kindsOf(input).names.has(id)) return id;
  const nested = given.filter(([, value]) => kindsOf(value).names.has(id));
  return nested.length === 1 ? `${nested[0]![0]}.${id}` : field;
}

/** By what a row belongs to somebody's scope, the nearest first: everybody sees every service and area, and writes at few. */
const scopes = 'serviceId serviceIds areaId areaIds caseId reportId evidenceId personId'.split(' ');

/**
 * What the database would not let somebody write lies at a place, or hangs on something, that is not theirs: what the
 * input names of the kind, else the first thing that it names.
 */
export function refuseOutOfScope(input: object): Refusal {
  const named = Object.entries(input).flatMap(([name, value]) =>
    /Ids?$/.test(name) && [value].flat().some((one) => one != null) ? [name] : [],
  );
  const field = scopes.find((name) => named.includes(name)) ?? named[0] ?? '';
  const what = field.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return notFound(field, what || 'place');
}

interface Kinds {
  names: ReadonlySet<string>;
  dates: ReadonlySet<string>;
}

const known = new Map<unknown, Kinds>();

/** The fields of an input type and which of them are dates, its own and those it inherits. */
function kindsOf(input: object): Kinds {
  const kind = input.constructor;
  const before = known.get(kind);
  if (before) return before;
  const chain: unknown[] = [];
  for (let each = kind; each?.prototype; each = Object.getPrototypeOf(each)) chain.push(each);
  const fields = getMetadataStorage().fields.filter(({ target }) => chain.includes(target));
  const isDate = (type: unknown) => type === GraphQLDateTime || type === GraphQLLocalDate;
  const kinds = {
    names: new Set(fields.map(({ name }) => name)),
    dates: new Set(fields.filter(({ getType }) => isDate([getType()].flat()[0])).map(({ name }) => name)),
  };
  known.set(kind, kinds);
  return kinds;
}

const isInput = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && kindsOf(value).names.size > 0;
