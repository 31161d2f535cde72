import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { draftedSummary, peopleWhoAnswered, signedSummary } from '../support/equality-summary.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { signedInAnew } from '../support/people-and-roles.ts';

let landlord: Landlord;
let worker: pg.Pool;
let reportId: string;
beforeAll(async () => {
  landlord = await openLandlord();
  await peopleWhoAnswered(landlord);
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 4 });
  reportId = await draftedSummary(landlord, worker);
  // Two more of the group, beside what they are otherwise.
  for (const who of ['smt', 'analyst'] as const) await joinGroup(who);
  await landlord.admin.query(
    `update staff set email = replace(lower(name), ' ', '.') || '@landlord.example' where id = any($1)`,
    [[landlord.ids[asker], landlord.ids[other], landlord.ids['data-protection-officer']]],
  );
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

const asker: PersonOfStaff = 'equality-and-diversity-group';
const other: PersonOfStaff = 'smt';

async function joinGroup(who: PersonOfStaff): Promise<void> {
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role, state, granted_at) values ($1, 'EQUALITY_AND_DIVERSITY_GROUP', 'HELD', now())`,
    [landlord.ids[who]],
  );
}

const elevation =
  'elevation { id year side characteristic by reason stage open own mayEnd until askedBy decidedBy endedBy }';
const changes: Record<string, [input: string, answer: string]> = {
  nameEqualitySteward: ['NameEqualityStewardInput', 'stewards { id staffId name state confirmedBy }'],
  confirmEqualitySteward: ['EqualityStewardInput', 'stewards { id staffId state confirmedBy }'],
  endEqualitySteward: ['EqualityStewardInput', 'stewards { id staffId state }'],
  askForExactFigures: ['AskForExactFiguresInput', elevation],
  approveExactFigures: ['ElevationInput', elevation],
  declineExactFigures: ['ElevationInput', elevation],
  endExactFigures: ['ElevationInput', elevation],
  lookAtExactFigures: [
    'ElevationInput',
    `figures { reportId revision signed until cells { group part partName count
      told { __typename ... on RoundedCount { value } ... on LowCount { upperBound } ... on WithheldCount { symbol } } } }`,
  ],
};
const change = async (by: Pick<Asker, 'query'>, name: string, input: object): Promise<Data> => {
  const [type, answer] = changes[name]!;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { field rule clause message } ${answer} } }`;
  return (await by.query(text, { input }))[name];
};
const done = async (by: Pick<Asker, 'query'>, name: string, input: object): Promise<Data> => {
  const answer = await change(by, name, input);
  expect(answer.refusals, name).toEqual([]);
  return answer;
};
const rulesOf = ({ refusals }: Data) => refusals.map(({ rule }: Data) => rule);
const anew: Partial<Record<PersonOfStaff, Pick<Asker, 'query'>>> = {};
const as = (who: PersonOfStaff): Pick<Asker, 'query'> => anew[who] ?? landlord.as(who);
/** Whose roles were changed signs in once more: what they had open ended with them. */
async function signInOnceMore(who: PersonOfStaff): Promise<void> {
  const { ask } = await signedInAnew(landlord, who);
  anew[who] = {
    async query(document, variables) {
      const { data, errors } = await ask(document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
const wanted = (given: object = {}) => ({
  year: '2025-26',
  side: 'PERSON_HARMED',
  characteristic: 'SEX',
  by: 'EVERYTHING',
  reason: 'The total of women looks too low beside the survey.',
  ...given,
});
const listed = async (by: Pick<Asker, 'query'>): Promise<Data[]> =>
  (await by.query('{ exactFiguresElevations { id stage open own mayEnd reason askedBy } }'))
    .exactFiguresElevations;
const stewards = async (): Promise<Data[]> =>
  (await as('system-admin').query('{ equalityStewards { id staffId state } }')).equalityStewards;
const stewardshipOf = async (who: PersonOfStaff): Promise<string> =>
  (await stewards()).find(({ staffId }) => staffId === landlord.ids[who])!.id;
const opened = async (given: object = {}): Promise<string> => {
  const { id } = (await done(as(asker), 'askForExactFigures', wanted(given))).elevation;
  await done(as(other), 'approveExactFigures', { elevationId: id });
  return id;
};
const look = (elevationId: string, by = as(asker)) => change(by, 'lookAtExactFigures', { elevationId });
const looksWritten = async (elevationId: string): Promise<number> =>
  (
    await landlord.admin.query(
      `select count(*)::int as n from audit_entry where kind = 'EXACT_FIGURES_READ' and facts ->> 'elevation' = $1`,
      [elevationId],
    )
  ).rows[0].n;
/** As if time had passed for it; nobody but the owner of the database can do this, and not by a change. */
async function leave(elevationId: string, left: string): Promise<void> {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`update equality_elevation set until = clock_timestamp() + $2::interval where id = $1`, [
    elevationId,
    left,
  ]);
  await client.query('commit');
  client.release();
}

describe('the stewards of the equality figures', () => {
  test('are of the group, named by an administrator and confirmed by a second person, two at most (#133)', async () => {
    const admin = as('system-admin');
    const name = (who: PersonOfStaff) => change(admin, 'nameEqualitySteward', { staffId: landlord.ids[who] });
    expect(rulesOf(await name('service-lead'))).toEqual(['STEWARD_OF_THE_GROUP']);
    expect(rulesOf(await name('system-admin'))).toEqual(['NOT_ONES_OWN_ROLES', 'STEWARD_OF_THE_GROUP']);
    expect((await name(asker)).refusals).toEqual([]);
    expect(rulesOf(await name(asker))).toEqual(['NAMED_ONCE']);
    expect((await name(other)).refusals).toEqual([]);
    expect((await name('analyst')).refusals).toEqual([
      {
        field: 'staffId',
        rule: 'TWO_STEWARDS',
        clause: '15.4',
        message: 'There are 2 stewards at most: end another’s stewardship first.',
      },
    ]);
    expect((await stewards()).map(({ state }) => state)).toEqual(['PROPOSED', 'PROPOSED']);

    const stewardId = await stewardshipOf(asker);
    expect(rulesOf(await change(admin, 'confirmEqualitySteward', { stewardId }))).toEqual([
      'SECOND_PERSON_CONFIRMS',
    ]);
  });

  test('can ask for nothing before they are confirmed, nor can anybody else of the group', async () => {
    for (const who of [asker, other, 'analyst'] as const) {
      expect(rulesOf(await change(as(who), 'askForExactFigures', wanted())), who).toEqual(['STEWARDS_ONLY']);
    }
    const officer = as('data-protection-officer');
    for (const who of [asker, other] as const) {
      await done(officer, 'confirmEqualitySteward', { stewardId: await stewardshipOf(who) });
    }
    expect((await stewards()).map(({ state }) => state)).toEqual(['HELD', 'HELD']);
    expect(
      rulesOf(await change(officer, 'confirmEqualitySteward', { stewardId: await stewardshipOf(asker) })),
    ).toEqual(['WAITS_FOR_NOBODY']);
    expect(rulesOf(await change(as('analyst'), 'askForExactFigures', wanted()))).toEqual(['STEWARDS_ONLY']);
  });
});

describe('exact counts (#133)', () => {
  let elevationId: string;

  test('are asked for with a reason in words, for one table of the closed list, of a year that was counted', async () => {
    const refused = async (given: object) =>
      (await change(as(asker), 'askForExactFigures', wanted(given))).refusals.map(
        ({ field, rule, clause }: Data) => `${field} ${rule} ${clause}`,
      );
    expect(await refused({ reason: 'To check.' })).toEqual(['reason REASON_IN_WORDS 12.1']);
    expect(await refused({ reason: 'x'.repeat(1_001) })).toEqual(['reason TEXT_TOO_LONG 8.4']);
    expect(await refused({ by: 'SEX' })).toEqual(['by TABLE_OF_THE_LIST 15.4']);
    expect(await refused({ year: '2019-20' })).toEqual(['year COUNTS_OF_YEAR 15.4']);
    expect(await refused({ year: 'last' })).toEqual(['year COUNTS_OF_YEAR 15.4']);

    const asked = (await done(as(asker), 'askForExactFigures', wanted())).elevation;
    expect(asked).toMatchObject({ year: '2025/26', stage: 'ASKED', open: false, own: true, until: null });
    expect(await refused({})).toEqual([' ASKED_ONCE 12.1']);
    elevationId = asked.id;
    expect(rulesOf(await look(elevationId))).toEqual(['NOT_OPEN_TO_YOU']);
  });

  test('are never approved by whoever asked, nor by anybody but the other steward', async () => {
    expect(await change(as(asker), 'approveExactFigures', { elevationId })).toMatchObject({
      refusals: [{ field: 'elevationId', rule: 'SECOND_STEWARD_DECIDES', clause: '12.1' }],
      elevation: null,
    });
    expect(rulesOf(await change(as(asker), 'declineExactFigures', { elevationId }))).toEqual([
      'SECOND_STEWARD_DECIDES',
    ]);
    expect(rulesOf(await change(as('analyst'), 'approveExactFigures', { elevationId }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(rulesOf(await change(as(other), 'endExactFigures', { elevationId }))).toEqual(['ONE_OF_THE_TWO']);
  });

  test('approved by the other steward are open to the asker alone, for four hours by the database’s clock', async () => {
    const { elevation: approved } = await done(as(other), 'approveExactFigures', { elevationId });
    expect(approved).toMatchObject({ stage: 'APPROVED', open: true, own: false, mayEnd: true });
    const { rows } = await landlord.admin.query(
      `select until - decided_at = interval '4 hours' as four, decided_at between now() - interval '5 minutes' and now() as now
         from equality_elevation where id = $1`,
      [elevationId],
    );
    expect(rows).toEqual([{ four: true, now: true }]);
    for (const who of [other, 'analyst'] as const) {
      expect(rulesOf(await look(elevationId, as(who))), who).toEqual(['NOT_OPEN_TO_YOU']);
    }
    expect(await looksWritten(elevationId)).toBe(0);
  });

  test('are what was counted, and the summary tells each within four of it (#10)', async () => {
    const { figures, refusals } = await look(elevationId);
    expect(refusals).toEqual([]);
    expect(figures).toMatchObject({ reportId, revision: 1, signed: false });
    const { rows } = await landlord.admin.query(
      `select count(distinct (p.person_id, p.case_id))::int as n from party p join asb_case c on c.id = p.case_id
         join person h on h.id = p.person_id and h.kind = 'INDIVIDUAL'
        where p.role = 'VICTIM' and not p.entered_by_mistake and c.opened_at >= '2025-04-01' and c.opened_at < '2026-04-01'`,
    );
    const everybody = figures.cells.find(({ group }: Data) => group === 'ALL');
    expect(everybody.count).toBe(rows[0].n);
    const own = figures.cells.filter(({ group }: Data) => group !== 'ALL');
    expect(own.map(({ group }: Data) => group)).toContain('FEMALE');
    expect(own.reduce((sum: number, { count }: Data) => sum + count, 0)).toBe(rows[0].n);
    // Somewhere the count is told otherwise than it is: else it would not be the exact one.
    const off = figures.cells.map(({ count, told }: Data) =>
      told.__typename === 'RoundedCount' ? Math.abs(told.value - count) : Math.max(0, count - 4),
    );
    expect(figures.cells.some(({ count }: Data) => count % 5 !== 0)).toBe(true);
    for (const [index, { told }] of figures.cells.entries()) {
      if (told.__typename !== 'WithheldCount') expect(off[index]).toBeLessThanOrEqual(4);
    }
  });

  test('leave an entry in the audit for each look, without a number, and sent twice under one key they are looked at twice', async () => {
    const before = await looksWritten(elevationId);
    const key = { elevationId, idempotencyKey: 'the same key' };
    for (let time = 0; time < 2; time += 1) await done(as(asker), 'lookAtExactFigures', key);
    expect(await looksWritten(elevationId)).toBe(before + 2);
    const kept = await landlord.admin.query(
      `select count(*)::int as n from app.sent_change where key = 'the same key'`,
    );
    expect(kept.rows).toEqual([{ n: 0 }]);
    const { auditEntries } = await as('data-protection-officer').query(
      `{ auditEntries(first: 50, filter: { kind: [EXACT_FIGURES_CHANGED, EXACT_FIGURES_READ] }, orderBy: { field: AT, direction: ASC }) {
         edges { node { kind facts staff { id } } } } }`,
    );
    const told = auditEntries.edges.map(({ node }: Data) => node);
    expect(told.slice(0, 2).map(({ facts }: Data) => facts.stage)).toEqual(['ASKED', 'APPROVED']);
    expect(told.slice(0, 2).map(({ staff }: Data) => staff.id)).toEqual([
      landlord.ids[asker],
      landlord.ids[other],
    ]);
    for (const { kind, facts } of told.slice(2)) {
      expect(kind).toBe('EXACT_FIGURES_READ');
      expect(Object.keys(facts).sort()).toEqual([
        ...['by', 'characteristic', 'elevation', 'report', 'side', 'year'],
      ]);
      expect(Object.values(facts).every((value) => typeof value === 'string')).toBe(true);
    }
  });

  test('and who asked for them are seen by the two and whoever protects data, and by nobody else, not by SQL either', async () => {
    expect((await listed(as(other)))[0]).toMatchObject({ id: elevationId, own: false });
    expect((await listed(as('data-protection-officer')))[0]).toMatchObject({
      askedBy: 'Devinder Sahota',
      reason: wanted().reason,
    });
    expect(await listed(as('analyst')), 'of the group, and no steward').toEqual([]);
    const { names } = rolesOf(landlord.databaseUrl);
    const signedIn = async (who: PersonOfStaff) =>
      (await openSessions(landlord.admin).open(
        { issuer: DEMONSTRATION_ISSUER, subject: `demo-${who}` },
        { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
      ))!.sid;
    const under = async (who: PersonOfStaff, statement: string | [string, unknown[]]) =>
      landlord.asLogin('api', [
        [
          `select set_config('role', $1, true), set_config('app.sid', $2, true)`,
          [names.user, await signedIn(who)],
        ],
        statement,
      ]);
    for (const who of ['head-of-service', 'system-admin', 'analyst', 'area-manager'] as const) {
      expect((await under(who, 'select id from equality_elevation')).rows, who).toEqual([]);
      const door: [string, unknown[]] = ['select counts from app.look_at_exact_figures($1)', [elevationId]];
      expect((await under(who, door)).rows, who).toEqual([]);
    }
    for (const who of [asker, other] as const)
      expect((await under(who, 'select counts from equality_kept')).rows, who).toEqual([]);
    // The asker cannot make it longer, the other cannot make it theirs, and nobody writes one that was never asked for.
    for (const statement of [
      `update equality_elevation set until = until + interval '1 minute'`,
      `update equality_elevation set asked_by_id = app.staff_id()`,
      `insert into equality_elevation (report_id, year, side, characteristic, breakdown, reason, stage, asked_at, asked_by_id, decided_at, decided_by_id, until)
         select report_id, year, side, characteristic, breakdown, reason, 'APPROVED', now(), decided_by_id, now(), asked_by_id, now() + interval '1 hour' from equality_elevation limit 1`,
    ]) {
      await expect(under(other, statement)).rejects.toThrow(/never longer/);
    }
  });

  test('in the last second of the fourth hour are open, and after it are not, with no worker running', async () => {
    await leave(elevationId, '1 minute');
    expect((await look(elevationId)).refusals).toEqual([]);
    await leave(elevationId, '0 seconds');
    const before = await looksWritten(elevationId);
    expect(await look(elevationId)).toMatchObject({
      refusals: [{ field: 'elevationId', rule: 'NOT_OPEN_TO_YOU', clause: '12.1' }],
      figures: null,
    });
    expect(await looksWritten(elevationId)).toBe(before);
    expect((await listed(as(asker)))[0]).toMatchObject({ stage: 'ENDED', open: false, mayEnd: false });
    expect(rulesOf(await change(as(asker), 'endExactFigures', { elevationId }))).toEqual(['OVER_ALREADY']);
    expect(rulesOf(await change(as(other), 'approveExactFigures', { elevationId }))).toEqual([
      'WAITS_FOR_NOBODY',
    ]);
  });

  test('are ended sooner by either of the two; taken back or declined they never open', async () => {
    for (const who of [asker, other] as const) {
      const id = await opened();
      expect((await look(id)).refusals).toEqual([]);
      const { elevation: ended } = await done(as(who), 'endExactFigures', { elevationId: id });
      expect(ended).toMatchObject({ stage: 'ENDED', open: false });
      expect(rulesOf(await look(id))).toEqual(['NOT_OPEN_TO_YOU']);
    }
    const back = (await done(as(asker), 'askForExactFigures', wanted())).elevation.id;
    await done(as(asker), 'endExactFigures', { elevationId: back });
    expect(rulesOf(await change(as(other), 'approveExactFigures', { elevationId: back }))).toEqual([
      'WAITS_FOR_NOBODY',
    ]);
    const declined = (await done(as(asker), 'askForExactFigures', wanted())).elevation.id;
    await done(as(other), 'declineExactFigures', { elevationId: declined });
    expect(rulesOf(await look(declined))).toEqual(['NOT_OPEN_TO_YOU']);
  });

  test('stay as they were where the draft is signed, and no report or file has one of them', async () => {
    const id = await opened({ characteristic: 'AGE', by: 'SEX' });
    const drafted = (await look(id)).figures;
    await signedSummary(landlord, reportId);
    const signed = (await look(id)).figures;
    expect(signed).toMatchObject({ signed: true, cells: drafted.cells });
    const { rows } = await landlord.admin.query('select document from management_report where id = $1', [
      reportId,
    ]);
    expect(Object.keys(rows[0].document)).not.toContain('counts');
    for (const told of Object.values(rows[0].document.figures)) expect(told).toSatisfy(mayBeTold);
    await done(as(asker), 'endExactFigures', { elevationId: id });
  });
});

const mayBeTold = (told: unknown) =>
  typeof told === 'number' ? told % 5 === 0 && told > 0 : told === '[low]' || told === '[c]';

describe('whoever stops being a steward midway', () => {
  test('sees nothing more, in the session that is open: the role of the group gone, or the stewardship, of either', async () => {
    const grant = (who: PersonOfStaff, state: string) =>
      landlord.admin.query(
        `update staff_grant set state = $2, ended_at = case when $2 = 'ENDED' then now() end
          where staff_id = $1 and role = 'EQUALITY_AND_DIVERSITY_GROUP'`,
        [landlord.ids[who], state],
      );
    // Whoever approved it stands for it as long as it is open.
    const id = await opened();
    await grant(other, 'ENDED');
    expect(rulesOf(await look(id))).toEqual(['NOT_OPEN_TO_YOU']);
    await grant(other, 'HELD');
    await signInOnceMore(other);
    expect((await look(id)).refusals).toEqual([]);

    await done(as('system-admin'), 'endEqualitySteward', { stewardId: await stewardshipOf(asker) });
    expect(rulesOf(await look(id))).toEqual(['NOT_OPEN_TO_YOU']);
    expect(await listed(as(asker))).toEqual([]);
    expect((await listed(as(other)))[0]).toMatchObject({ id, open: false });

    // Named anew it takes two again; what was open before and is in time still is.
    await done(as('system-admin'), 'nameEqualitySteward', { staffId: landlord.ids[asker] });
    expect(rulesOf(await look(id))).toEqual(['NOT_OPEN_TO_YOU']);
    await done(as('data-protection-officer'), 'confirmEqualitySteward', {
      stewardId: await stewardshipOf(asker),
    });
    expect((await look(id)).refusals).toEqual([]);
    await done(as(other), 'endExactFigures', { elevationId: id });
  });
});

describe('a steward from whom a wall keeps a case of the year', () => {
  test('asks for nothing of that year, approves nothing and sees nothing of it, as where nothing was counted', async () => {
    const id = await opened();
    expect((await look(id)).refusals).toEqual([]);
    const { rows } = await landlord.admin.query(
      `select id, reference from asb_case where opened_at >= '2025-04-01' and opened_at < '2026-04-01' and named_staff is null limit 1`,
    );
    const { raiseWall } = await as('head-of-service').query(
      'mutation ($input: RaiseWallInput!) { raiseWall(input: $input) { refusals { rule } wall { id } } }',
      {
        input: {
          caseId: rows[0].id,
          staffId: landlord.ids[asker],
          kind: 'RELATED',
          explanation: 'Their brother is accused.',
        },
      },
    );
    expect(raiseWall.refusals).toEqual([]);
    expect(rulesOf(await look(id))).toEqual(['NOT_OPEN_TO_YOU']);
    expect(await listed(as(asker))).toEqual([]);
    const refused = (await change(as(asker), 'askForExactFigures', wanted({ by: 'QUARTER' }))).refusals;
    const unknown = (
      await change(as(asker), 'askForExactFigures', wanted({ by: 'QUARTER', year: '2019-20' }))
    ).refusals;
    expect(refused).toEqual(unknown);

    // Nor do they decide on what the other asks of it.
    const { elevation: theirs } = await done(as(other), 'askForExactFigures', wanted());
    expect(rulesOf(await change(as(asker), 'approveExactFigures', { elevationId: theirs.id }))).toEqual([
      'NOT_FOUND',
    ]);
    await done(as(other), 'endExactFigures', { elevationId: theirs.id });

    await as('head-of-service').query(
      'mutation ($input: LiftWallInput!) { liftWall(input: $input) { refusals { rule } } }',
      { input: { wallId: raiseWall.wall.id, reason: 'They have parted.' } },
    );
    expect((await look(id)).refusals).toEqual([]);
  });
});

test('The other steward, the asker and the data protection officer are written to, without a name or a figure', async () => {
  await done(as(asker), 'askForExactFigures', wanted({ by: 'CONTACT' }));
  const running = await startWorker(readConfig({ LOG_LEVEL: 'silent' }), {
    databaseUrl: landlord.databaseUrl,
    pace: { mails: 20 },
  });
  const mails = async () =>
    (
      await landlord.admin.query(
        `select staff_id, title, body from mail where title like 'Exact equality figures%' order by created_at, id`,
      )
    ).rows;
  try {
    await expect
      .poll(async () => new Set((await mails()).map(({ title, staff_id }) => `${title}|${staff_id}`)))
      .toEqual(
        new Set([
          `Exact equality figures are asked for|${landlord.ids[other]}`,
          `Exact equality figures are open to you|${landlord.ids[asker]}`,
          `Exact equality figures were declined|${landlord.ids[asker]}`,
          `Exact equality figures were opened|${landlord.ids['data-protection-officer']}`,
        ]),
      );
  } finally {
    await running.close();
  }
  for (const { title, body } of await mails()) {
    expect(title + body).not.toMatch(/Devinder|Rosalind|women|female|SEX|sex\b/i);
  }
});
