import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { type CaseLoad, takeOverCaseLoad } from '../support/case-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { type PersonOfStaff, staff } from '../support/landlord-people.ts';

let landlord: Landlord;
let load: CaseLoad;
let schema: GraphQLSchema;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 40, reports: 60 });
  schema = await schemaOfServer();
});
afterAll(() => landlord?.close());

/** Everything that says who somebody is, where they live, what was said of them, or who of staff works on it. */
const secrets = () => [
  'Invented Person',
  '01632 96',
  'example.org',
  'Harbour Row',
  'Heol y Bryn',
  'Flat 1',
  'ZZ1 1ZZ',
  'Words about people',
  ...Object.values(staff).map(({ name }) => name),
];

const tables: Record<string, string> = {
  Case: 'asb_case',
  Report: 'report',
  Party: 'party',
  Person: 'person',
  Incident: 'incident',
  Contact: 'contact',
  Action: 'action',
  RiskAssessment: 'risk_assessment',
  Deadline: 'deadline',
  Disclosure: 'disclosure',
  CaseClosing: 'case_closing',
  Survey: 'survey',
  CaseMonitoring: 'case_monitoring',
};

type FieldOf = ReturnType<GraphQLObjectType['getFields']>[string];
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const isLeaf = (field: FieldOf) => !isObjectType(getNamedType(field.type));
const isMany = (field: FieldOf) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

/** Everything there is to ask about a thing, and about everything one step away from it. */
function everything(type: GraphQLObjectType, steps: number): string {
  const parts = fieldsOf(type).flatMap((field) => {
    if (isLeaf(field)) return field.name;
    if (steps === 0) return [];
    const first = isMany(field) && field.args.length > 0 ? '(first: 3)' : '';
    return `${field.name}${first} { ${everything(getNamedType(field.type) as GraphQLObjectType, steps - 1)} }`;
  });
  return parts.join(' ');
}

async function askEverything(who: PersonOfStaff): Promise<{ type: GraphQLObjectType; node: Data }[]> {
  const answers = [];
  for (const [name, table] of Object.entries(tables)) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const { id } of load[table]!.slice(0, 12)) {
      const { node } = await landlord
        .as(who)
        .query(`query ($id: ID!) { node(id: $id) { ... on ${name} { ${everything(type, 1)} } } }`, { id });
      if (node) answers.push({ type, node });
    }
  }
  return answers;
}

const kindOf = (type: GraphQLObjectType, field: FieldOf) => field.extensions.reads ?? type.extensions.reads;

describe.each(['analyst', 'integrator'] as const)('%s', (who) => {
  test('reads cases and never a name, an address, a word about people or who works on it', async () => {
    const answers = await askEverything(who);
    expect(answers.length).toBeGreaterThan(40);
    const text = JSON.stringify(answers.map(({ node }) => node));
    for (const secret of secrets()) expect(text, secret).not.toContain(secret);
    for (const { type, node } of answers) {
      for (const field of fieldsOf(type)) {
        if (['IDENTITY', 'NARRATIVE', 'STAFFING'].includes(String(kindOf(type, field)))) {
          expect(node[field.name], `${type.name}.${field.name}`).toBeNull();
        }
      }
    }
  });

  test('reads no name of staff as a node, and no figure of the system’s running that is not theirs', async () => {
    const { node } = await landlord
      .as(who)
      .query('query ($id: ID!) { node(id: $id) { ... on Staff { id name roles } } }', {
        id: landlord.ids['service-lead'],
      });
    expect(node).toBeNull();
  });

  test('cannot find out what is masked by filtering by it', async () => {
    const { errors } = await landlord
      .as(who)
      .answer('query ($owner: ID!) { cases(filter: { ownerId: [$owner] }) { totalCount } }', {
        owner: landlord.ids['housing-support-worker'],
      });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'ownerId' });
  });

  test('gets homes in an order that does not tell their addresses', async () => {
    const { places } = await landlord
      .as(who)
      .query('{ places { services(first: 9) { properties { id } } } }');
    const lists: string[][] = places
      .flatMap((area: Data) => area.services)
      .map((service: Data) => service.properties.map(({ id }: Data) => id));
    for (const list of lists) expect(list).toEqual([...list].sort());
  });
});

describe('a housing support worker’s lead', () => {
  test('reads all of it: the mask is the reader’s, not the field’s', async () => {
    const answers = await askEverything('service-lead');
    const text = JSON.stringify(answers.map(({ node }) => node));
    for (const secret of [
      'Invented Person',
      '01632 96',
      '1 Harbour Row',
      'Words about people',
      'Bethan Ashworth',
    ]) {
      expect(text, secret).toContain(secret);
    }
    expect(text).not.toContain('Heol y Bryn');
  });

  test('gets a changed thing back with the same masks as everything else', async () => {
    const { cases } = await landlord
      .as('service-lead')
      .query('{ cases(first: 5, filter: { status: [OPEN] }) { edges { node { id } } } }');
    const { recordContact } = await landlord
      .as('service-lead')
      .query(
        'mutation ($input: RecordContactInput!) { recordContact(input: $input) { contact { summary recordedBy { name } case { owner { name } } } } }',
        { input: { caseId: cases.edges[0].node.id, method: 'PHONE', reached: false, summary: 'No answer.' } },
      );
    expect(recordContact.contact).toMatchObject({
      summary: 'No answer.',
      recordedBy: { name: 'Bethan Ashworth' },
    });
  });
});

describe('the data protection officer', () => {
  test('reads what was shared and by whom, and never a name or a word of the case (#133, #136)', async () => {
    const answers = await askEverything('data-protection-officer');
    expect(answers.map(({ type }) => type.name)).toEqual(
      load.disclosure!.slice(0, 12).map(() => 'Disclosure'),
    );
    const text = JSON.stringify(answers);
    for (const secret of ['Invented Person', 'Words about people', 'Harbour Row']) {
      expect(text, secret).not.toContain(secret);
    }
    expect(text).toContain('Bethan Ashworth');
    for (const { node } of answers) expect(node.case).toBeNull();
  });
});

describe('the senior management team', () => {
  test('gets figures, and no row behind them by any way (#145)', async () => {
    const smt = landlord.as('smt');
    const { analytics } = await smt.query(
      '{ analytics(measures: [CASES_OPENED], period: { from: "2026-01-01", to: "2026-02-28" }) { rows { figures { value } } } }',
    );
    expect(analytics.rows[0].figures[0].value).toBe(load.asb_case!.length);
    const text = JSON.stringify(await askEverything('smt'));
    expect(text).toBe('[]');
  });
});
