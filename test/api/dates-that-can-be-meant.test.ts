import {
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { against, noiseReport, openedCase, take } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody } from '../support/landlord-people.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const plain: Record<string, unknown> = {
  ID: '00000000-0000-7000-8000-00000000ffff',
  String: 'x',
  Boolean: true,
  Int: 1,
  Float: 1,
  JSONObject: {},
  JSON: {},
  DateTime: '2026-03-01T09:00:00Z',
  LocalDate: '2026-03-01',
};

/** The least that GraphQL takes, with what stands at one path. */
function least(type: GraphQLInputType, [next, ...rest]: readonly string[] = [], value?: unknown): unknown {
  if (isNonNullType(type)) return least(type.ofType, next === undefined ? [] : [next, ...rest], value);
  if (isListType(type)) return [least(type.ofType, next === undefined ? [] : rest, value)];
  if (isInputObjectType(type)) {
    const given: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      if (field.name === next) given[field.name] = least(field.type, rest, value);
      else if (isNonNullType(field.type)) given[field.name] = least(field.type);
    }
    return given;
  }
  if (value !== undefined) return value;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return plain[type.name];
}

/** The path of every date in an input, lists by their first element. */
function* datesOf(type: GraphQLInputType, at: string[] = [], seen: string[] = []): Generator<string[]> {
  const named = getNamedType(type);
  if (named.name === 'DateTime' || named.name === 'LocalDate') yield at;
  if (!isInputObjectType(named) || seen.includes(named.name)) return;
  for (const field of Object.values(named.getFields())) {
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    const path = [...at, field.name, ...(isListType(inner) ? ['0'] : [])];
    yield* datesOf(field.type, path, [...seen, named.name]);
  }
}

/** All that an answer refuses, each field by its path in the input. */
const refusalsOf = ({ refusals, reports = [] }: Data) => [
  ...refusals,
  ...reports.flatMap((report: Data) =>
    report.refusals.map((one: Data) => ({ ...one, field: `reports.${report.index}.${one.field}` })),
  ),
];

/** What is told of a date that the calendar has not. */
const notInTheCalendar = (path: readonly string[]) => ({
  code: 'BAD_USER_INPUT',
  field: path.join('.'),
  rule: 'DATE_IN_THE_CALENDAR',
  clause: '8.4',
});

test('no change takes a date of the year 1 or 9999, or one that the calendar has not, wherever it stands in its input, and each is named', async () => {
  const schema = await schemaOfServer();
  let tried = 0;
  for (const { name, args } of Object.values(schema.getMutationType()!.getFields())) {
    const input = args.find((arg) => arg.name === 'input');
    if (!input) continue;
    // Of many at once each is taken or refused by itself.
    const each = name === 'importReports' ? 'reports { index refusals { field rule clause } }' : '';
    const document = `mutation ($input: ${input.type}) { ${name}(input: $input) { refusals { field rule clause } ${each} } }`;
    const paths = [...datesOf(input.type)];
    if (paths.length === 0) continue;
    let by = landlord.as('area-manager');
    for (const who of everybody) {
      by = landlord.as(who);
      const { errors } = await by.answer(document, { input: least(input.type, paths[0], undefined) });
      if (errors?.[0]?.extensions.code !== 'FORBIDDEN') break;
    }
    for (const path of paths) {
      const value = await dateOr(by, document, input.type, path);
      for (const year of ['0001', '9999']) {
        const variables = { input: least(input.type, path, value.replace('2026', year)) };
        const { data, errors } = await by.answer(document, variables);
        const where = `${name} ${path.join('.')} ${year}`;
        expect(errors, where).toBeUndefined();
        expect(refusalsOf(data[name]), where).toContainEqual({
          field: path.join('.'),
          rule: 'DATE_THAT_CAN_BE_MEANT',
          clause: '8.4',
        });
        tried += 1;
      }
      const { data, errors } = await by.answer(document, {
        input: least(input.type, path, value.replace('2026-03-01', '2026-02-31')),
      });
      expect(data, `${name} ${path.join('.')}`).toBeUndefined();
      expect(errors!.map(({ extensions }) => extensions)).toEqual([notInTheCalendar(path)]);
      expect(JSON.stringify(errors)).not.toContain('2026-02-31');
    }
  }
  expect(tried).toBeGreaterThan(150);

  /** A day where a day is asked for, else a moment. */
  async function dateOr(
    by: { answer: (document: string, variables: object) => Promise<{ errors?: unknown }> },
    document: string,
    type: GraphQLInputType,
    path: readonly string[],
  ): Promise<string> {
    const moment = '2026-03-01T09:00:00Z';
    const { errors } = await by.answer(document, {
      input: least(type, path, moment.replace('2026', '0001')),
    });
    return errors ? '2026-03-01' : moment;
  }
});

test('old history is taken: fifty years to the day, and 130 of a life', async () => {
  landlord.clock.at('2026-03-02T10:00');
  const worker = landlord.as('housing-support-worker');
  const { case: of } = await openedCase(landlord, worker);
  const happened = (occurredAt: string) =>
    take(worker, 'recordIncident', { caseId: of.id, occurredAt, behaviour: 'EXCESSIVE_NOISE' });
  expect(against(await happened('1976-03-02T00:00:00Z'))).toEqual([]);
  expect(against(await happened('1976-03-01T12:00:00Z'))).toEqual(['occurredAt DATE_THAT_CAN_BE_MEANT 8.4']);
  const born = (dateOfBirth: string) =>
    take(worker, 'addParty', {
      caseId: of.id,
      role: 'WITNESS',
      person: { name: 'Old Ezra Quill', dateOfBirth },
    });
  expect(against(await born('1896-03-02'))).toEqual([]);
  expect(against(await born('1896-03-01'))).toEqual(['person.dateOfBirth DATE_THAT_CAN_BE_MEANT 8.4']);
  expect(against(await born('1700-01-01'))).toEqual(['person.dateOfBirth DATE_THAT_CAN_BE_MEANT 8.4']);
  expect(against(await born('2026-03-03'))).toEqual(['person.dateOfBirth NOT_IN_THE_FUTURE 8.4']);
  const called = noiseReport(landlord, { dangerNow: true, policeCalledAt: '1850-01-01T00:00:00Z' });
  expect(against(await take(worker, 'receiveReport', called))).toEqual([
    'policeCalledAt DATE_THAT_CAN_BE_MEANT 8.4',
  ]);
});

test('no question takes a date that the calendar has not, wherever it stands among what is asked, and each is named', async () => {
  const queries = (await schemaOfServer()).getQueryType();
  let tried = 0;
  for (const { name, args, type } of Object.values(queries!.getFields())) {
    for (const arg of args) {
      for (const path of datesOf(arg.type)) {
        const others = args.filter((other) => other !== arg && isNonNullType(other.type));
        const variables = Object.fromEntries(others.map((other) => [other.name, least(other.type)]));
        const declared = [arg, ...others].map((each) => `$${each.name}: ${each.type}`).join(', ');
        const given = [arg, ...others].map((each) => `${each.name}: $${each.name}`).join(', ');
        const selected = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
        const document = `query (${declared}) { ${name}(${given}) ${selected} }`;
        const ask = async (date: string) =>
          (
            await landlord
              .as('head-of-service')
              .answer(document, { ...variables, [arg.name]: least(arg.type, path, date) })
          ).errors;
        const days = ['2026-02-31', '2026-02-31T09:00:00Z'];
        const [ofDay, ofMoment] = await Promise.all(days.map(ask));
        const where = path.length > 0 ? path : [arg.name];
        const told = [ofDay, ofMoment].map((errors) => errors?.[0]?.extensions);
        expect(told, `${name} ${where.join('.')}`).toContainEqual(notInTheCalendar(where));
        expect(told.map((each) => each?.field)).toEqual([where.join('.'), where.join('.')]);
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(20);
});

describe('a date that cannot be', () => {
  const adding = 'mutation ($input: AddPartyInput!) { addParty(input: $input) { refusals { field } } }';
  const born = async (dateOfBirth: unknown) => {
    const person = { name: 'Young Ezra Quill', dateOfBirth };
    const input = { caseId: plain.ID, role: 'WITNESS', person };
    const { errors } = await landlord.as('housing-support-worker').answer(adding, { input });
    return errors!.map(({ message, extensions: { field, rule } }) => ({ message, field, rule }));
  };
  const place = 'Variable "$input" got an invalid value at "input.person.dateOfBirth"; ';
  const field = 'person.dateOfBirth';

  test('is told what is wrong with it, and is not said again', async () => {
    expect(await born('2026-02-31')).toEqual([
      {
        message: `${place}The calendar has no such day: check day, month and year.`,
        field,
        rule: 'DATE_IN_THE_CALENDAR',
      },
    ]);
    for (const written of ['31/12/1990', '29900-01-01', 'yesterday', 19900101, 'x at "input.role"; y']) {
      expect(await born(written), String(written)).toEqual([
        {
          message: `${place}Give a day as year, month and day, such as 2026-03-02.`,
          field,
          rule: 'DATE_AS_IT_IS_WRITTEN',
        },
      ]);
    }
  });

  test('is named by its place where it stands in the document, in a list or in a variable of its own', async () => {
    const of = async (document: string, variables = {}) => {
      const { errors } = await landlord.as('housing-support-worker').answer(document, variables);
      return errors!.map(({ extensions: { field, rule } }) => `${field} ${rule}`);
    };
    const happened = (occurredAt: string) =>
      `recordIncident(input: {caseId: "x", occurredAt: ${occurredAt}, behaviour: EXCESSIVE_NOISE}) { refusals { field } }`;
    expect(await of(`mutation { ${happened('"2026-02-30T10:00:00Z"')} }`)).toEqual([
      'occurredAt DATE_IN_THE_CALENDAR',
    ]);
    expect(await of(`mutation ($at: DateTime!) { ${happened('$at')} }`, { at: '2026-03-02' })).toEqual([
      'occurredAt DATE_AS_IT_IS_WRITTEN',
    ]);
    const agreed = `agreeActionPlan(input: {caseId: "x", agreedWithId: "y", agreedBy: PHONE, expectations: "x",
      items: [], reviewOn: ["2026-03-02", "2026-04-31"]}) { refusals { field } }`;
    expect(await of(`mutation { ${agreed} }`)).toEqual(['reviewOn.1 DATE_IN_THE_CALENDAR']);
    const twice =
      'query ($of: CaseFilter) { cases(first: 1, filter: $of) { totalCount edges { node { id } } } }';
    expect(await of(twice, { of: { openedFrom: '2026-13-01' } })).toEqual([
      'openedFrom DATE_IN_THE_CALENDAR',
    ]);
  });
});
