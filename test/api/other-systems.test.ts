import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let link: Asker;
let lead: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  link = landlord.as('integrator');
  lead = landlord.as('service-lead');
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const find = `query ($filter: ExternalReferenceFilter) { externalReferences(filter: $filter) { totalCount edges { node {
  system reference endedAt report { reference } case { reference } person { id name } property { id } recordedBy { name } } } } }`;
const found = async (by: Asker, reference: string): Promise<Data[]> =>
  (
    await by.query(find, { filter: { system: ['PYRAMID'], reference: [reference] } })
  ).externalReferences.edges.map(({ node }: Data) => node);
const name = (by: Asker, reference: string, of: object) =>
  take(by, 'recordExternalReference', { system: 'PYRAMID', reference, ...of });

describe('what records are called in another system', () => {
  test('is found there by its exact reference, whichever of the four it names, by whoever reads it', async () => {
    const { report, case: of } = await openedCase(landlord, lead);
    const personId = (await lead.query(`{ case(id: "${of.id}") { parties { person { id } } } }`)).case
      .parties[0].person.id;
    const propertyId = landlord.ids['1 Harbour Row'];
    for (const [reference, named] of Object.entries({
      'CALL/7': { reportId: report.id },
      'ASB/7': { caseId: of.id },
      'TEN/7': { personId },
      'HOME/7': { propertyId },
    })) {
      expect(against(await name(link, reference, named))).toEqual([]);
    }
    expect((await found(link, 'CALL/7'))[0].report.reference).toBe(report.reference);
    expect((await found(link, 'ASB/7'))[0].case.reference).toBe(of.reference);
    expect((await found(link, 'HOME/7'))[0].property.id).toBe(propertyId);
    // The system that matches them learns who they are to it, and no name from here.
    expect((await found(link, 'TEN/7'))[0]).toMatchObject({
      person: { id: personId, name: null },
      recordedBy: null,
    });
    expect((await found(lead, 'TEN/7'))[0].person.name).toBe('Maud Penhaligon');
    expect(await found(lead, 'TEN/70')).toEqual([]);
    expect(await found(lead, 'ten/7')).toEqual([]);
    for (const reference of ['CALL/7', 'ASB/7', 'TEN/7', 'HOME/7'])
      expect(await found(landlord.as('welsh-area-manager'), reference)).toEqual([]);
    const { errors } = await landlord.as('analyst').answer(find);
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('is told in the log of what it names, by code alone, when it is recorded and when it is taken back', async () => {
    const { case: of } = await openedCase(landlord, lead);
    const personId = (await lead.query(`{ case(id: "${of.id}") { parties { person { id } } } }`)).case
      .parties[0].person.id;
    const { externalReference } = await taken(lead, 'recordExternalReference', {
      system: 'PYRAMID',
      reference: 'ASB/8',
      caseId: of.id,
    });
    await taken(link, 'recordExternalReference', { system: 'PYRAMID', reference: 'TEN/8', personId });
    landlord.clock.at('2026-03-02T10:00');
    const ended = await taken(link, 'endExternalReference', { externalReferenceId: externalReference.id });
    expect(ended.externalReference.endedAt).toBe('2026-03-02T10:00:00+00:00');
    const { rows } = await landlord.admin.query(
      `select kind, facts::text from case_event where case_id = $1 and kind like 'EXTERNAL%' order by seq`,
      [of.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'EXTERNAL_REFERENCE_RECORDED',
      'EXTERNAL_REFERENCE_RECORDED',
      'EXTERNAL_REFERENCE_ENDED',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/ASB\/8|TEN\/8/);
    const [history] = await found(lead, 'ASB/8');
    expect(history).toMatchObject({
      endedAt: '2026-03-02T10:00:00+00:00',
      case: { reference: of.reference },
    });
    expect(
      against(await take(link, 'endExternalReference', { externalReferenceId: externalReference.id })),
    ).toEqual(['externalReferenceId ENDED_ONCE 15.1']);
    // What was taken back may be given to what it does name.
    const other = await openedCase(landlord, lead);
    expect(against(await name(lead, 'ASB/8', { caseId: other.case.id }))).toEqual([]);
  });

  test('is one record here for one there, but for people, of whom two records may lie apart', async () => {
    const [one, other] = [await openedCase(landlord, lead), await openedCase(landlord, lead)];
    await name(lead, 'ASB/9', { caseId: one.case.id });
    const taken = ['reference REFERENCE_TAKEN 15.1'];
    expect(against(await name(lead, 'ASB/9', { caseId: other.case.id }))).toEqual(taken);
    expect(against(await name(lead, 'ASB/9', { reportId: other.report.id }))).toEqual(taken);
    expect(
      against(
        await take(lead, 'recordExternalReference', {
          system: 'REPAIRS',
          reference: 'ASB/9',
          caseId: one.case.id,
        }),
      ),
    ).toEqual([]);
    const people = await Promise.all(
      [one, other].map(
        async ({ case: of }) =>
          (await lead.query(`{ case(id: "${of.id}") { parties { person { id } } } }`)).case.parties[0].person
            .id,
      ),
    );
    for (const personId of people) expect(against(await name(lead, 'TEN/9', { personId }))).toEqual([]);
    expect(against(await name(lead, 'TEN/9', { personId: people[0] }))).toEqual(taken);
    expect(await found(lead, 'TEN/9')).toHaveLength(2);
  });

  test('two at once are one', async () => {
    const opened = await Promise.all([openedCase(landlord, lead), openedCase(landlord, lead)]);
    const both = await Promise.all(opened.map(({ case: of }) => name(lead, 'ASB/10', { caseId: of.id })));
    expect(both.flatMap(against)).toEqual(['reference REFERENCE_TAKEN 15.1']);
  });

  test('names one thing, in the scope of whoever records it', async () => {
    const { report, case: of } = await openedCase(landlord, lead);
    expect(against(await name(lead, 'X/1', {}))).toEqual(['reportId ONE_THING_NAMED 15.1']);
    expect(against(await name(lead, 'X/1', { caseId: of.id, reportId: report.id }))).toEqual([
      'reportId ONE_THING_NAMED 15.1',
    ]);
    const wales = landlord.as('welsh-area-manager');
    expect(against(await name(wales, 'X/1', { caseId: of.id }))).toEqual(['caseId NOT_FOUND 12.1']);
  });
});

const bring = `mutation ($input: ImportReportsInput!) { importReports(input: $input) { taken refusals { field rule }
  reports { index report { id reference channel status description externalReferences { system reference } deadlines { type } } refusals { field rule clause message } } } }`;
const imported = async (reports: object[], by = link): Promise<Data> =>
  (await by.query(bring, { input: { reports } })).importReports;
let keys = 0;
const call = (reference: string, changes: object = {}) => ({
  idempotencyKey: `call-of-pyramid-${++keys}`,
  from: { system: 'PYRAMID', reference },
  serviceId: landlord.ids['Harbour House'],
  receivedAt: '2026-03-02T08:30:00Z',
  reporterType: 'NEIGHBOUR',
  behaviour: 'EXCESSIVE_NOISE',
  description: 'Drums at night, every night.',
  dangerNow: false,
  ...changes,
});

describe('reports of another system', () => {
  test('are taken as anybody’s are, with their clocks and their log, and found by what they are called there', async () => {
    const { taken, reports } = await imported([call('C-1'), call('C-2', { dangerNow: true })]);
    expect(taken).toBe(2);
    expect(reports[0]).toMatchObject({
      index: 0,
      report: { channel: 'API', status: 'RECEIVED', description: null },
      refusals: [],
    });
    expect(reports[0].report.externalReferences).toEqual([{ system: 'PYRAMID', reference: 'C-1' }]);
    expect(reports[1].report.deadlines.map(({ type }: Data) => type)).toContain('EMERGENCY_CONTACT');
    // Whoever works there reads it at once, words and all.
    const [{ report }] = await found(landlord.as('housing-support-worker'), 'C-1');
    const read = await landlord
      .as('housing-support-worker')
      .query(`{ report(reference: "${report.reference}") { description } }`);
    expect(read.report.description).toBe('Drums at night, every night.');
    const { rows } = await landlord.admin.query(
      `select kind from case_event e join report r on r.id = e.report_id where r.reference = $1`,
      [report.reference],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['REPORT_RECEIVED', 'DEADLINE_SET', 'EXTERNAL_REFERENCE_RECORDED']),
    );
  });

  test('that are faulty are refused by field, rule and clause, and all that is good is taken', async () => {
    const { taken, reports } = await imported([
      call('D-1', { receivedAt: '2026-03-09T08:30:00Z' }),
      call('D-2'),
      call('D-3', { category: 'DOMESTIC_ABUSE' }),
      call('D-2'),
      call('D-4', { behaviour: null, description: null }),
      call('D-5', { idempotencyKey: null }),
      call('D-6', { serviceId: landlord.ids['Tŷ Bryn'] }),
      call('D-7', { serviceId: null }),
      call('D-8', { from: { system: 'pyramid', reference: 'D-8' } }),
    ]);
    expect(taken).toBe(1);
    expect(reports.map(({ report }: Data) => report !== null)).toEqual(
      [1, 0, 1, 1, 1, 1, 1, 1, 1].map((refused) => !refused),
    );
    const told = reports.map((one: Data) => against(one));
    expect(told).toEqual([
      [expect.stringMatching(/^receivedAt /)],
      [],
      ['category TAKEN_BY_A_PERSON Scope'],
      ['from.reference REFERENCE_TAKEN 15.1'],
      ['description SAY_WHAT_HAPPENED 3.6'],
      ['idempotencyKey KEY_OF_CHANGE 15.1'],
      ['serviceId NOT_FOUND 12.1'],
      ['serviceId SERVICE_OR_HOME 8.4'],
      ['from.system SYSTEM_CODE 15.1'],
    ]);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from external_reference where reference like 'D-%'`,
    );
    expect(rows[0].n).toBe(1);
  });

  test('sent again under the same keys are answered alike and taken once, at the same moment too', async () => {
    const batch = [
      call('E-1'),
      call('E-2', { reporterType: 'ANONYMOUS', behaviour: null, description: null }),
    ];
    const first = await imported(batch);
    expect(await imported(batch)).toEqual(first);
    const more = [call('E-3'), call('E-4')];
    const [one, other] = await Promise.all([imported(more), imported(more)]);
    expect(other).toEqual(one);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from report r join external_reference x on x.report_id = r.id where x.reference in ('E-1', 'E-3', 'E-4')`,
    );
    expect(rows[0].n).toBe(3);
    const changed = [{ ...more[0], description: 'Something else.' }];
    expect(against((await imported(changed)).reports[0])).toEqual([
      'idempotencyKey KEY_USED_FOR_SOMETHING_ELSE 15.1',
    ]);
  });

  test('know home and reporter by their references there', async () => {
    const { case: of } = await openedCase(landlord, lead);
    const personId = (await lead.query(`{ case(id: "${of.id}") { parties { person { id } } } }`)).case
      .parties[0].person.id;
    await name(link, 'HOME/F', {
      propertyId: landlord.ids['2 Harbour Row'] ?? landlord.ids['1 Harbour Row'],
    });
    await name(link, 'TEN/F', { personId });
    const { reports } = await imported([
      call('F-1', {
        serviceId: null,
        property: { system: 'PYRAMID', reference: 'HOME/F' },
        reporter: { system: 'PYRAMID', reference: 'TEN/F' },
      }),
      call('F-2', { property: { system: 'PYRAMID', reference: 'HOME/nowhere' } }),
    ]);
    const read = await lead.query(
      `{ report(id: "${reports[0].report.id}") { reporter { id } service { name } property { address } } }`,
    );
    expect(read.report).toMatchObject({
      reporter: { id: personId },
      service: { name: 'Harbour House' },
      property: { address: expect.stringContaining('Harbour Row') },
    });
    expect(against(reports[1])).toEqual(['property NOT_FOUND 12.1']);
  });

  test('are at most 250 at once', async () => {
    const { taken, refusals, reports } = await imported([]);
    expect({ taken, refusals, reports }).toEqual({
      taken: 0,
      refusals: [{ field: 'reports', rule: 'REPORTS_AT_ONCE' }],
      reports: [],
    });
  });

  test('are all that a connected system may write: the database itself lets it change nothing, nor add to a case', async () => {
    const { case: of } = await openedCase(landlord, lead);
    const { reports } = await imported([call('G-1')]);
    const { rows } = await landlord.admin.query(
      `select s.sid_hash from app.session s where s.staff_id = $1 limit 1`,
      [link.staffId],
    );
    expect(rows).toHaveLength(1);
    const client = await landlord.admin.connect();
    const role = `${new URL(landlord.databaseUrl).pathname.slice(1)}_user`;
    const as = async (sql: string, values: unknown[]) => {
      await client.query('begin');
      try {
        // As the session itself is asked for, by its secret: here the one row of it is put in its place.
        await client.query(`select set_config('app.sid', $1, true)`, ['X'.repeat(43)]);
        await client.query(
          `update app.session set sid_hash = sha256(convert_to($1, 'UTF8')) where staff_id = $2`,
          ['X'.repeat(43), link.staffId],
        );
        await client.query(`select set_config('role', $1, true)`, [role]);
        const answer = await client.query(sql, values);
        return answer.rowCount;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.query('rollback');
      }
    };
    try {
      const id = reports[0].report.id;
      expect(await as('select id from report where id = $1', [id])).toBe(1);
      expect(await as(`update report set description = 'x' where id = $1`, [id])).toBe(0);
      expect(await as(`update deadline set due_at = now() where report_id = $1`, [id])).toBe(0);
      expect(await as(`update asb_case set status = status where id = $1`, [of.id])).toBe(0);
      const event = `insert into case_event (case_id, kind, occurred_at, facts, actor_id) values ($1, 'NOTE_RECORDED', now(), '{}', $2)`;
      expect(await as(event, [of.id, lead.staffId])).toBe('42501');
      const contact = `insert into incident (case_id, occurred_at, description) values ($1, now(), 'x')`;
      expect(await as(contact, [of.id])).toMatch('42501');
    } finally {
      client.release();
    }
  });

  test('are no more within reach once the system is cut off', async () => {
    await landlord.admin.query('update staff set left_on = current_date - 1 where id = $1', [link.staffId]);
    const { reports } = await imported([call('H-1')]);
    expect(reports[0].report).toBeNull();
    expect(reports[0].refusals).toHaveLength(1);
  });
});
