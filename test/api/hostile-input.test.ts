import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let lead: Asker;
let of: Data;
let schema: GraphQLSchema;
beforeAll(async () => {
  landlord = await openLandlord();
  lead = landlord.as('service-lead');
  ({ case: of } = await openedCase(landlord, lead));
  schema = await schemaOfServer();
});
afterAll(() => landlord?.close());

const written = async () =>
  (
    await landlord.admin.query(
      'select (select count(*) from report) || $1 || (select count(*) from person) || $1 || (select count(*) from case_event) || $1 || (select count(*) from party) || $1 || (select count(*) from contact) as n',
      [' '],
    )
  ).rows[0].n;

describe('names and words', () => {
  test.each([
    ['Welsh', 'Ŵyn ap Siôn Ŷ Llŷr'],
    ['from right to left', 'محمد بن عبد الله'],
    ['of several scripts', '王小明 Ελένη Жанна'],
    ['with emoji', 'Zoë 👩‍👩‍👧‍👦 O’Brien'],
    ['with combining marks', 'Zalgơ̸̢ Ñandú'],
    ['like SQL', `Robert'); drop table person; --`],
    ['like a template', '#{process.env.HOME} {{7*7}} %s \\x00 \\u0000'],
    ['like markup', '<script>alert(1)</script> & "quoted"'],
    ['like JSON', '{"a": [1, null]}\\'],
    ['with a line break and a tab', 'first\nsecond\tthird'],
  ])('%s come back as they were given', async (_what, text) => {
    const { report } = await taken(
      lead,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: text }, description: text }),
    );
    const found = await lead.query('query ($id: ID!) { report(id: $id) { description reporter { name } } }', {
      id: report.id,
    });
    expect(found.report).toEqual({ description: text, reporter: { name: text } });
    const beside = await lead.query(
      'query ($id: ID!) { viewer { name } report(id: $id) { description reporter { name } } }',
      { id: report.id },
    );
    expect(beside.report).toEqual(found.report);
  });

  test.each([
    ['a NUL', 'a\0b'],
    ['half a character', 'a\uD800b'],
  ])('with %s are refused by field, and nothing is half written', async (_what, text) => {
    const before = await written();
    const report = (changes: object) => take(lead, 'receiveReport', noiseReport(landlord, changes as never));
    expect(against(await report({ reporter: { name: text } }))).toEqual([
      'reporter.name TEXT_UNREADABLE 8.4',
    ]);
    expect(against(await report({ reporter: { name: 'A', phone: text } }))).toEqual([
      'reporter.phone TEXT_UNREADABLE 8.4',
    ]);
    expect(against(await report({ description: text }))).toEqual(['description TEXT_UNREADABLE 8.4']);
    expect(await written()).toBe(before);
  });

  test('longer than they may be are refused with the limit; at the limit they are kept, an emoji being one character', async () => {
    const report = (description: string) =>
      take(lead, 'receiveReport', noiseReport(landlord, { description }));
    expect(against(await report('x'.repeat(20_001)))).toEqual(['description TEXT_TOO_LONG 8.4']);
    expect(against(await report('👀'.repeat(20_000)))).toEqual([]);
    expect(against(await report('x'.repeat(20_000)))).toEqual([]);
  });

  test('of a megabyte do not get in', async () => {
    const before = await written();
    const answer = await lead.answer(
      'mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { refusals { rule } } }',
      {
        input: noiseReport(landlord, { description: 'x'.repeat(1_000_000) }),
      },
    );
    expect(answer.status).toBe(413);
    expect(await written()).toBe(before);
  });
});

/** Every text or identity that a change takes, as a path, with an input around it that is right otherwise. */
async function rightInput(change: string): Promise<Record<string, unknown>> {
  switch (change) {
    case 'receiveReport':
      return noiseReport(landlord);
    case 'deferTriage':
    case 'supplementReport':
    case 'recordReportContact':
    case 'offerSupport':
    case 'overrideNotAsb': {
      const { report } = await taken(lead, 'receiveReport', noiseReport(landlord));
      const facts: Record<string, object> = {
        deferTriage: { reason: 'x' },
        supplementReport: { safeToSelfResolve: true },
        recordReportContact: { method: 'PHONE', reached: false },
        offerSupport: { support: 'x' },
        overrideNotAsb: { reason: 'x' },
      };
      return { reportId: report.id, ...facts[change] };
    }
    case 'triageReport': {
      const { report } = await taken(lead, 'receiveReport', noiseReport(landlord));
      return { reportId: report.id };
    }
    case 'completeAction': {
      const { action } = await taken(lead, 'recordAction', {
        caseId: of.id,
        type: 'FACILITATED_CONVERSATION',
      });
      return { actionId: action.id };
    }
    case 'updatePerson':
      return { personId: of.parties[0].person.id };
    case 'identifyPerson':
      return { unknownId: of.parties[0].person.id, knownId: of.parties[1].person.id };
    case 'undoMerge':
      return {};
    default: {
      const facts: Record<string, object> = {
        changeUrgency: { urgency: 'EMERGENCY' },
        changePriority: { priority: 'HIGH', reason: 'x' },
        flagSafeguarding: { incidentReference: 'x' },
        protectStaff: { incidentReference: 'x' },
        tickChecklist: { item: 'RISK_ASSESSED' },
        addParty: { person: { name: 'Somebody' }, role: 'WITNESS' },
        updateParty: { partyId: of.parties[0].id },
        removeParty: { partyId: of.parties[0].id, reason: 'x' },
        recordPermission: {
          partyId: of.parties[0].id,
          toPartyId: of.parties[1].id,
          permission: { form: 'SPOKEN' },
        },
        recordHousehold: { members: [{ person: { name: 'Somebody' }, relation: 'OTHER' }] },
        addMember: { member: { person: { name: 'Somebody' }, relation: 'OTHER' } },
        linkCases: { otherCaseId: of.id, kind: 'SAME_PLACE' },
        recordContact: { method: 'PHONE', reached: false },
        recordAction: { type: 'FACILITATED_CONVERSATION' },
        closeCase: { outcome: 'PARTY_MOVED', reason: 'x', closureNoticeAt: landlord.clock.now },
      };
      return { caseId: of.id, ...facts[change] };
    }
  }
}

/** What must stand beside a text in its part of the input. */
const beside: Record<string, object> = {
  permission: { form: 'SPOKEN' },
  members: { person: { name: 'Somebody' }, relation: 'OTHER' },
  openCase: { category: 'NOISE_NUISANCE', limbs: ['RESIDENTIAL_NUISANCE'], whyUnreasonable: 'x' },
  noise: { kind: 'MUSIC' },
  safeguarding: {},
  told: { staffId: '00000000-0000-0000-0000-000000000000' },
  notAsb: {
    reason: 'OTHER',
    explanation: 'x',
    selfHelpAdvice: 'x',
    explanationSentAt: '2026-03-02T08:00:00Z',
  },
};

function textsOf(type: GraphQLInputObjectType, path: string[] = []): { path: string[]; kind: string }[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) return textsOf(inner, [...path, field.name]);
    return ['String', 'ID'].includes(inner.name) ? [{ path: [...path, field.name], kind: inner.name }] : [];
  });
}

function withText(
  input: Record<string, unknown>,
  [name, ...rest]: string[],
  text: string,
): Record<string, unknown> {
  if (rest.length === 0) return { ...input, [name!]: text };
  return {
    ...input,
    [name!]: withText(
      (Array.isArray(input[name!]) ? beside[name!] : (input[name!] ?? beside[name!] ?? {})) as Record<
        string,
        unknown
      >,
      rest,
      text,
    ),
  };
}

test('no text and no identity of any change brings down more than itself, whatever it holds', async () => {
  const hostile = [
    '\0',
    '\uD800',
    "' or 1=1; drop table report; --",
    '%_\\',
    '$1',
    'x'.repeat(30_000),
    '😀'.repeat(400),
    '{}',
    '00000000-0000-0000-0000-000000000000',
    '',
    '-1',
  ];
  let tried = 0;
  const broughtDown: string[] = [];
  for (const [name, field] of Object.entries(schema.getMutationType()!.getFields())) {
    const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
    for (const { path } of textsOf(type)) {
      // One case for all texts of one place: what has ended it refuses the rest, and refusing is an answer.
      const right = await rightInput(name);
      if (name === 'triageReport' && path.length === 1) Object.assign(right, { notAsb: beside.notAsb });
      const answers = await Promise.all(
        hostile.map(async (text) => {
          const input = withText(right, path, text);
          const answer = await lead.answer(
            `mutation ($input: ${type.name}!) { ${name}(input: $input) { refusals { field rule clause message } } }`,
            { input },
          );
          return { text, answer };
        }),
      );
      for (const { text, answer } of answers) {
        tried += 1;
        const where = `${name}.${path.join('.')} = ${JSON.stringify(text.slice(0, 40))}`;
        for (const error of answer.errors ?? []) {
          if (error.extensions.code === 'INTERNAL_SERVER_ERROR') broughtDown.push(where);
          expect(error.message, where).not.toContain('drop table');
        }
        for (const refusal of answer.data?.[name]?.refusals ?? []) {
          expect(refusal.clause, where).not.toBe('');
          expect(refusal.message, where).not.toContain('drop table');
        }
      }
    }
  }
  expect(broughtDown).toEqual([]);
  expect(tried).toBeGreaterThan(250);
  expect((await landlord.admin.query('select count(*)::int as n from app.broken_events()')).rows[0].n).toBe(
    0,
  );
  expect((await lead.query('{ cases { totalCount } }')).cases.totalCount).toBeGreaterThan(0);
}, 900_000);

test('no text or identity of any question does either', async () => {
  const hostile = [
    '\0',
    '\uD800',
    "'; drop table report; --",
    '%',
    '😀',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(5_000),
  ];
  const questions = [
    'query ($t: ID!) { node(id: $t) { id } }',
    'query ($t: ID!) { person(id: $t) { id } }',
    'query ($t: String!) { case(reference: $t) { id } }',
    'query ($t: ID!) { case(id: $t) { id } }',
    'query ($t: String!) { report(reference: $t) { id } }',
    'query ($t: String!) { cases(after: $t) { edges { node { id } } } }',
    'query ($t: String!) { reports(before: $t) { totalCount } }',
    'query ($t: String!) { cases(filter: { reference: $t }) { totalCount } }',
    'query ($t: ID!) { cases(filter: { areaId: [$t], serviceId: [$t], ownerId: [$t] }) { totalCount } }',
    'query ($t: ID!) { parties(filter: { caseId: [$t], personId: [$t] }) { totalCount } }',
    'query ($t: String!) { imports(filter: { mapping: [$t] }) { totalCount } }',
    'query ($t: ID!) { analytics(measures: [CASES_OPENED], period: { from: "2026-01-01", to: "2026-01-31" }, filter: { areaId: [$t], serviceId: [$t] }) { rows { figures { value } } } }',
    'query ($t: String!) { viewer { name } cases(filter: { reference: $t }) { totalCount } }',
  ];
  const head = landlord.as('head-of-service');
  for (const question of questions) {
    for (const t of hostile) {
      const { errors } = await head.answer(question, { t });
      const where = `${question} ${JSON.stringify(t.slice(0, 30))}`;
      for (const error of errors ?? []) {
        expect(error.extensions.code, where).toBe('BAD_USER_INPUT');
        expect(error.message, where).not.toContain('drop table');
      }
    }
  }
  for (const day of ['0000-01-01', '9999-12-31', '2026-02-30', '-0001-01-01', 'today']) {
    const { errors } = await head.answer(
      'query ($d: LocalDate) { cases(filter: { openedFrom: $d, openedTo: $d }) { totalCount } deadlines(filter: { dueFrom: $d }) { totalCount } }',
      { d: day },
    );
    for (const error of errors ?? []) expect(error.extensions.code, day).toBe('BAD_USER_INPUT');
  }
});
