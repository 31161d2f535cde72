import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseLoad, inScope, takeOverCaseLoad } from '../support/case-load.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
let load: CaseLoad;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 60, reports: 90 });
});
afterAll(() => landlord?.close());

const readers: PersonOfStaff[] = [
  'housing-support-worker',
  'other-support-worker',
  'welsh-support-worker',
  'service-lead',
  'area-manager',
  'welsh-area-manager',
  'housing-manager',
  'head-of-service',
  'analyst',
  'integrator',
];
const others = everybody.filter((who) => !readers.includes(who));
const lists = {
  cases: 'asb_case',
  reports: 'report',
  parties: 'party',
  actions: 'action',
  deadlines: 'deadline',
  riskAssessments: 'risk_assessment',
  disclosures: 'disclosure',
  surveys: 'survey',
};

async function allOf(asker: Asker, list: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (;;) {
    const document = `query ($after: String) { page: ${list}(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
    const { page } = await asker.query(document, { after });
    found.push(...page.edges.map(({ node }: Data) => node.id));
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount, `totalCount of ${list}`).toBe(found.length);
      return found.sort();
    }
    after = page.pageInfo.endCursor;
  }
}

const idsOf = (rows: { id?: string }[]) => rows.map(({ id }) => id as string).sort();

describe.each(readers)('%s', (who) => {
  test.each(Object.entries(lists))(
    'finds in the list of %s their own rows and counts no others',
    async (list, table) => {
      expect(await allOf(landlord.as(who), list)).toEqual(idsOf(inScope(landlord, load, who)[table]!));
    },
  );

  test('gets a case by its identity, its reference or as a node when it is theirs, and nothing when it is not', async () => {
    const mine = new Set(idsOf(inScope(landlord, load, who).asb_case!));
    const asker = landlord.as(who);
    await Promise.all(
      load.asb_case!.map(async ({ id, reference }) => {
        const found = await asker.query(
          'query ($id: ID!, $reference: String!) { a: case(id: $id) { id } b: case(reference: $reference) { id } c: node(id: $id) { id __typename } }',
          { id, reference },
        );
        expect(found, `${who} ${reference}`).toEqual(
          mine.has(id)
            ? { a: { id }, b: { id }, c: { id, __typename: 'Case' } }
            : { a: null, b: null, c: null },
        );
      }),
    );
  });

  test('gets every other thing as a node when it is theirs, and nothing when it is not', async () => {
    const mine = inScope(landlord, load, who);
    for (const table of [
      'report',
      'party',
      'incident',
      'contact',
      'action',
      'risk_assessment',
      'deadline',
      'disclosure',
      'case_closing',
      'survey',
      'case_monitoring',
    ]) {
      const scope = new Set(idsOf(mine[table]!));
      await Promise.all(
        load[table]!.slice(0, 40).map(async ({ id }) => {
          const { node } = await landlord.as(who).query('query ($id: ID!) { node(id: $id) { id } }', { id });
          expect(node?.id ?? null, `${table} ${id}`).toBe(scope.has(id) ? id : null);
        }),
      );
    }
  });

  test('meets nobody else’s rows by walking from what is theirs', async () => {
    const mine = inScope(landlord, load, who);
    const [cases, reports] = [new Set(idsOf(mine.asb_case!)), new Set(idsOf(mine.report!))];
    const { places } = await landlord
      .as(who)
      .query(
        '{ places { services(first: 10) { properties(first: 3) { cases(last: 5) { id } reports(first: 5) { id case { id } } } } } }',
      );
    const properties = places
      .flatMap((area: Data) => area.services)
      .flatMap((service: Data) => service.properties);
    for (const { cases: at, reports: about } of properties) {
      for (const { id } of at) expect(cases.has(id), `case ${id}`).toBe(true);
      for (const report of about) {
        expect(reports.has(report.id), `report ${report.id}`).toBe(true);
        if (report.case) expect(cases.has(report.case.id)).toBe(true);
      }
    }
    for (const { person_id: id } of mine.party!.slice(0, 20)) {
      const { person } = await landlord
        .as(who)
        .query('query ($id: ID!) { person(id: $id) { parties { case { id } } reports { id } } }', { id });
      for (const party of person.parties) expect(cases.has(party.case.id)).toBe(true);
      for (const report of person.reports) expect(reports.has(report.id)).toBe(true);
      const known = mine.party!.filter((party) => party.person_id === id);
      expect(person.parties.length).toBe(known.length);
    }
  });

  test('knows of a person only through a case or a report of theirs', async () => {
    const mine = inScope(landlord, load, who);
    const known = new Set([
      ...mine.party!.map(({ person_id }) => person_id),
      ...mine.report!.map(({ reporter_id }) => reporter_id),
    ]);
    await Promise.all(
      load.person!.map(async ({ id }) => {
        const { person } = await landlord
          .as(who)
          .query('query ($id: ID!) { person(id: $id) { id } }', { id });
        expect(person?.id ?? null, id).toBe(known.has(id) ? id : null);
      }),
    );
  });
});

describe.each(others)('%s', (who) => {
  test('reaches no case, report or person by any identity', async () => {
    const asker = landlord.as(who);
    // The register of disclosures is there for whoever protects data; what they read of it stands in what-is-masked.
    const { disclosure: _, ...rest } = load;
    const closed = who === 'data-protection-officer' ? rest : load;
    const ids = Object.values(closed).flatMap((rows) => rows.slice(0, 25).map(({ id }) => id));
    await Promise.all(
      ids.map(async (id) => {
        const { data } = await asker.answer('query ($id: ID!) { node(id: $id) { id } }', { id });
        expect(data?.node ?? null, id).toBeNull();
      }),
    );
  });

  test('sees no home and nothing that happened there through the places', async () => {
    const { data } = await landlord
      .as(who)
      .answer(
        '{ places { name services(first: 10) { name properties(first: 9) { id cases(first: 2) { id } reports(first: 2) { id } } } } }',
      );
    const services = (data?.places ?? []).flatMap((area: Data) => area.services);
    expect(services.flatMap((service: Data) => service.properties)).toEqual([]);
    if (who !== 'partner-user') expect(services.length).toBe(3);
  });
});

describe('a restricted case (12.1, decision 3)', () => {
  test('is read by those named for it and by nobody else, whatever their rank (#133)', async () => {
    for (const one of load.asb_case!.filter(({ named_staff }) => named_staff)) {
      for (const who of readers) {
        const { node } = await landlord
          .as(who)
          .query('query ($id: ID!) { node(id: $id) { ... on Case { restricted } } }', {
            id: one.id,
          });
        expect(node, `${who} ${one.reference}`).toEqual(
          one.named_staff.includes(landlord.ids[who]) ? { restricted: true } : null,
        );
      }
    }
  });

  test('takes everything that hangs on it along when it is restricted, and gives it back afterwards', async () => {
    const one = load.asb_case!.find(
      ({ id, named_staff, service_id }) =>
        !named_staff &&
        service_id === landlord.ids['Harbour House'] &&
        ['party', 'action', 'deadline'].every((table) => load[table]!.some(({ case_id }) => case_id === id)),
    )!;
    const lead = landlord.as('service-lead');
    const [party, action, deadline] = ['party', 'action', 'deadline'].map(
      (table) => load[table]!.find(({ case_id }) => case_id === one.id)!.id,
    );
    const document = `{ one: node(id: "${one.id}") { id } party: node(id: "${party}") { id } action: node(id: "${action}") { id } deadline: node(id: "${deadline}") { id } }`;
    const before = await lead.query(document);
    expect(Object.values(before)).not.toContain(null);
    await landlord.admin.query('update asb_case set named_staff = $1 where id = $2', [
      [landlord.ids['area-manager']],
      one.id,
    ]);
    expect(Object.values(await lead.query(document))).toEqual([null, null, null, null]);
    expect(await landlord.as('area-manager').query(document)).toEqual(before);
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [one.id]);
    expect(await lead.query(document)).toEqual(before);
  });
});

test('somebody’s training is read by themselves and by those who manage where they work, and by nobody else (#122)', async () => {
  const worker = landlord.ids['housing-support-worker'];
  const { rows } = await landlord.admin.query(
    `insert into staff_training (staff_id, module, completed_on, recorded_at, recorded_by_id)
     values ($1, 'MANAGING_ASB_CASES', '2026-01-05', now(), $2) returning id`,
    [worker, landlord.ids['service-lead']],
  );
  const readersOf: PersonOfStaff[] = [];
  for (const who of everybody) {
    const { data } = await landlord
      .as(who)
      .answer('query ($id: ID!) { node(id: $id) { id } }', { id: rows[0].id });
    if (data?.node) readersOf.push(who);
  }
  expect(readersOf).toEqual([
    'housing-support-worker',
    'service-lead',
    'area-manager',
    'housing-manager',
    'head-of-service',
  ]);
});
