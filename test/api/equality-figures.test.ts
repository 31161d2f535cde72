import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { schedules } from '../../jobs/schedules.ts';
import type { EqualityDocument } from '../../schema/equality-figures/equality-document.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { writeEqualityOfPeople } from '../../server/demonstration/equality-of-people.ts';
import { writeOccupants } from '../../server/demonstration/occupants-of-areas.ts';
import { equalitySheets } from '../../server/management-report/equality-rows.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { openSecrets } from '../../server/secrets/open-secrets.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { files } from '../jobs/support/no-files.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

const { log } = heardLog();
let landlord: Landlord;
let worker: pg.Pool;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 160, reports: 10 });
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 4 });
  const admin = new pg.Client({ connectionString: landlord.databaseUrl });
  await admin.connect();
  await writeEqualityOfPeople(admin, {
    secrets: await secrets(),
    seed: 15,
    now: Date.parse('2026-04-01T09:00Z'),
  });
  await admin.query('update service set homes = 200');
  await settleSecret(admin);
  await writeOccupants(admin, { seed: 15, now: Date.parse('2026-04-01T09:00Z') });
  await admin.end();
  landlord.clock.at('2026-04-22T09:00');
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

/** The year's secret is drawn once and for all; here it is settled, so that the figures are the same in every run. */
async function settleSecret(admin: pg.Client): Promise<void> {
  const keys = await secrets();
  const { rows } = await admin.query('select app.new_id() as id');
  const wrapped = await keys.wrap(Buffer.alloc(32, 'the secret of a year in tests'), rows[0].id);
  await admin.query(
    `insert into equality_secret (id, year, master_key, wrapped) values ($1, '2025', $2, $3)`,
    [rows[0].id, keys.current, wrapped],
  );
}

/** So many more of those harmed in the year's cases turn out to be named there by mistake. */
async function takeBack(many: number): Promise<void> {
  const { rowCount } = await landlord.admin.query(
    `update party set entered_by_mistake = true where id in (
       select p.id from party p join asb_case c on c.id = p.case_id join person h on h.id = p.person_id
        where p.role = 'VICTIM' and not p.entered_by_mistake and h.kind = 'INDIVIDUAL'
          and c.opened_at >= '2025-04-01' and c.opened_at < '2026-04-01'
          and not exists (select from party o where o.case_id = p.case_id and o.person_id = p.person_id and o.id <> p.id)
        order by p.id limit $1)`,
    [many],
  );
  expect(rowCount).toBe(many);
}

const secrets = () => openSecrets(readConfig({ DATA_DIR: landlord.dataDir }));
const asking = `mutation ($input: AskForManagementReportInput!) { askForManagementReport(input: $input) {
  refusals { field rule clause } report { id status version } } }`;
const signing = `mutation ($input: SignManagementReportInput!) { signManagementReport(input: $input) {
  refusals { field rule clause message } report { id status hash intact } } }`;
const count =
  '__typename ... on RoundedCount { value base maxError } ... on LowCount { upperBound } ... on WithheldCount { reason symbol }';
const figures = `query ($side: EqualitySide!, $by: EqualityBreakdown!, $year: String) { equalityFigures(side: $side, by: $by, year: $year) {
  reportId year revision side by cells { characteristic group part partName count { ${count} } }
  completeness { characteristic answered state notAsked { ${count} } preferNotToSay { ${count} } }
  treatment { characteristic group treatment share { value lower upper } ratio { value lower upper } flag }
  occupantsOf rates { characteristic group part partName occupants { ${count} } rate { value lower upper } ratio { value lower upper } flag } } }`;
const figuresOf = async (
  by: Asker,
  side = 'PERSON_HARMED',
  breakdown = 'EVERYTHING',
  year?: string,
): Promise<Data> => (await by.query(figures, { side, by: breakdown, year })).equalityFigures;
const documentOf = async (id: string): Promise<EqualityDocument> =>
  (await landlord.admin.query('select document from management_report where id = $1', [id])).rows[0].document;

let reportId: string;

describe('the annual summary by protected characteristics (15.4)', () => {
  test('is not there before it is signed', async () => {
    expect(await figuresOf(landlord.as('equality-and-diversity-group'))).toBeNull();
  });

  test('is asked for by the schedule after the year’s end, once, and counted by a worker that holds the keys', async () => {
    const schedule = schedules.find(({ name }) => name === 'EQUALITY_SUMMARY')!;
    await runIfDue(schedule, worker, log, files);
    const asked = async () =>
      (
        await landlord.admin.query(
          "select id, period, status from management_report where kind = 'EQUALITY_SUMMARY'",
        )
      ).rows;
    const before = await asked();
    expect(before).toHaveLength(1);
    // The schedule goes by the real clock; the case-load is of 2025/26.
    const head = landlord.as('head-of-service');
    if (before[0].period !== '2025') {
      const { askForManagementReport } = await head.query(asking, {
        input: { kind: 'EQUALITY_SUMMARY', period: '2025' },
      });
      expect(askForManagementReport.refusals).toEqual([]);
    }
    expect(await countAskedReports(worker, log), 'without keys').toBe(0);
    await countAskedReports(worker, log, await secrets());
    const after = await asked();
    expect(after.every(({ status }) => status === 'DRAFT')).toBe(true);
    reportId = after.find(({ period }) => period === '2025').id;
    expect(
      await figuresOf(landlord.as('equality-and-diversity-group')),
      'a draft is nobody’s to read',
    ).toBeNull();
  });

  test('holds no number that was counted: only multiples of five, [low] and [c], and nobody’s identity (#133)', async () => {
    const document = await documentOf(reportId);
    const told = Object.values(document.figures);
    expect(told.length).toBeGreaterThan(2_000);
    expect(
      told
        .filter((figure) => typeof figure === 'number')
        .every((figure) => (figure as number) > 0 && (figure as number) % 5 === 0),
    ).toBe(true);
    expect(new Set(told.filter((figure) => typeof figure === 'string'))).toEqual(new Set(['[low]', '[c]']));
    const { rows } = await landlord.admin.query('select id from person union all select id from asb_case');
    const text = JSON.stringify(document);
    expect(rows.filter(({ id }) => text.includes(id))).toEqual([]);
  });

  test('says of each group what was counted, within four (#10)', async () => {
    const { figures: told } = await documentOf(reportId);
    const { rows } = await landlord.admin.query(
      `select case p.role when 'VICTIM' then 'PERSON_HARMED' else p.role end as side,
              extract(quarter from c.opened_at at time zone 'Europe/London' - interval '3 months')::text as quarter, count(distinct (p.person_id, p.case_id))::int as n
         from party p join asb_case c on c.id = p.case_id
        where p.role in ('VICTIM', 'ALLEGED_PERPETRATOR') and not p.entered_by_mistake
          and c.opened_at >= '2025-04-01' and c.opened_at < '2026-04-01' group by 1, 2`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { side, quarter, n } of rows) {
      const figure = told[`${side}/ALL/ALL/QUARTER/${quarter}`];
      if (figure === '[c]') continue;
      expect(
        Math.abs((figure === '[low]' ? 2 : (figure as number)) - n),
        `${side}, Q${quarter}`,
      ).toBeLessThanOrEqual(4);
    }
  });

  test('is signed by whoever signs reports, and then the same for everybody who may read it', async () => {
    const head = landlord.as('head-of-service');
    const { version } = (
      await landlord.admin.query('select version from management_report where id = $1', [reportId])
    ).rows[0];
    const { signManagementReport } = await head.query(signing, { input: { reportId, version } });
    expect(signManagementReport).toMatchObject({ refusals: [], report: { status: 'SIGNED', intact: true } });
    const readers = [
      'equality-and-diversity-group',
      'smt',
      'analyst',
      'service-lead',
      'area-manager',
      'welsh-area-manager',
      'head-of-service',
    ] as const;
    const answers = [];
    for (const who of readers) answers.push(await figuresOf(landlord.as(who), 'PERSON_HARMED', 'CONTACT'));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ reportId, year: '2025/26', revision: 1, by: 'CONTACT' });
    expect(answers[0].cells.map(({ partName }: Data) => partName)).toContain('In time');
    expect(await figuresOf(landlord.as('smt'), 'PERSON_HARMED', 'CONTACT', '2025-26')).toEqual(answers[0]);
    for (const year of ['2024-25', '2025', 'x'])
      expect(await figuresOf(landlord.as('smt'), 'PERSON_HARMED', 'CONTACT', year)).toBeNull();
  });

  test('every breakdown of both sides is the whole closed list, told by figures that may be told', async () => {
    const by = landlord.as('equality-and-diversity-group');
    for (const side of ['PERSON_HARMED', 'ALLEGED_PERPETRATOR']) {
      for (const breakdown of [
        'EVERYTHING',
        'QUARTER',
        'CATEGORY',
        'OUTCOME',
        'CONTACT',
        'AREA',
        'SATISFACTION',
        'SEX',
      ]) {
        const { cells } = await figuresOf(by, side, breakdown);
        expect(cells.length, breakdown).toBeGreaterThan(10);
        for (const { count } of cells) {
          if (count.__typename === 'RoundedCount') expect(count).toMatchObject({ base: 5, maxError: 4 });
          else if (count.__typename === 'LowCount') expect(count.upperBound).toBe(4);
          else expect(count).toMatchObject({ symbol: '[c]', reason: expect.stringMatching(/^[A-Z_]+$/) });
        }
      }
    }
  });

  test('rates are of those who live in the homes, told by figures that may be told: for all areas or each, and by nothing else (#11)', async () => {
    const by = landlord.as('equality-and-diversity-group');
    const areas = await landlord.admin.query('select count(*)::int as n from area');
    for (const [breakdown, parts] of [
      ['EVERYTHING', 1],
      ['AREA', Math.min(6, areas.rows[0].n)],
    ] as const) {
      const { occupantsOf, rates } = await figuresOf(by, 'PERSON_HARMED', breakdown);
      expect(occupantsOf).toBe('2025/26');
      expect(new Set(rates.map(({ part }: Data) => part)).size).toBe(parts);
      if (breakdown === 'EVERYTHING') expect(rates.some(({ rate }: Data) => rate !== null)).toBe(true);
      for (const { occupants, rate, flag } of rates) {
        expect(occupants.value === undefined ? occupants.upperBound : occupants.value % 5).toBe(
          occupants.value === undefined ? 4 : 0,
        );
        if (rate) expect(rate.value).toBeGreaterThan(rate.lower);
        else expect(flag).toBe('TOO_FEW');
      }
    }
    expect((await figuresOf(by, 'PERSON_HARMED', 'OUTCOME')).rates).toEqual([]);
  });

  test('the group reads nothing else of a report, and whoever works a case reads none of it (#133)', async () => {
    const group = landlord.as('equality-and-diversity-group');
    const refused = async (by: Asker, document: string) =>
      (await by.answer(document)).errors?.map(({ extensions }: Data) => extensions.code);
    expect(await refused(group, '{ managementReports { totalCount } }')).toEqual(['FORBIDDEN']);
    const own = '{ equalityFigures(side: PERSON_HARMED) { year } }';
    expect(await refused(landlord.as('housing-support-worker'), own)).toEqual(['FORBIDDEN']);
  });

  const askAgain = async (reason?: string) =>
    (
      await landlord
        .as('head-of-service')
        .query(asking, { input: { kind: 'EQUALITY_SUMMARY', period: '2025', reason } })
    ).askForManagementReport;
  const signIt = async (id: string) => {
    const { rows } = await landlord.admin.query('select version from management_report where id = $1', [id]);
    const input = { reportId: id, version: rows[0].version };
    return (await landlord.as('head-of-service').query(signing, { input })).signManagementReport;
  };
  const rulesOf = ({ refusals }: Data) => refusals.map(({ rule }: Data) => rule);

  test('what was signed is revised at the end of the year after it, and not before', async () => {
    expect(await askAgain('Late answers.')).toMatchObject({
      refusals: [{ field: 'period', rule: 'REVISED_AT_YEAR_END', clause: '15.4' }],
      report: null,
    });
    landlord.clock.at('2027-04-01T09:00');
  });

  test('a revision for which fewer than ten people in cases have changed tells nothing, and cannot be signed', async () => {
    await takeBack(9);
    const { refusals, report } = await askAgain('Late answers.');
    expect(refusals).toEqual([]);
    await countAskedReports(worker, log, await secrets());
    const document = await documentOf(report.id);
    expect(document).toMatchObject({ tooFewChanged: true, figures: {}, completeness: [], treatment: [] });
    expect(await signIt(report.id)).toMatchObject({
      refusals: [{ field: 'reportId', rule: 'TOO_FEW_CHANGED', clause: '15.4' }],
    });
    expect(await figuresOf(landlord.as('smt'))).toMatchObject({ reportId, revision: 1 });
  });

  test('ten have changed: it is counted anew, by the same secret, so that what has not changed is told alike', async () => {
    await takeBack(1);
    const { refusals, report } = await askAgain();
    expect(refusals, 'a draft without figures is counted anew').toEqual([]);
    await countAskedReports(worker, log, await secrets());
    const again = await documentOf(report.id);
    const before = await documentOf(reportId);
    expect(again.tooFewChanged).toBeUndefined();
    const accused = ({ figures: told }: EqualityDocument) =>
      Object.entries(told).filter(([cell]) => cell.startsWith('ALLEGED_PERPETRATOR/'));
    expect(accused(again)).toEqual(accused(before));
    expect(again.figures).not.toEqual(before.figures);
    expect(
      (await landlord.admin.query("select count(*)::int as n from equality_secret where year = '2025'"))
        .rows[0].n,
    ).toBe(1);
    expect(rulesOf(await askAgain()), 'a draft is not counted twice').toEqual(['COUNTED_ONCE']);
  });

  test('what the figures were rounded from is nobody’s to read, and lies there sealed', async () => {
    const { rows } = await landlord.admin.query('select counts, prints from equality_kept');
    expect(rows).toHaveLength(2);
    for (const { counts, prints } of rows) {
      expect(counts.toString('latin1')).not.toContain('PERSON_HARMED');
      expect(prints.length).toBeGreaterThan(1_000);
    }
    await expect(landlord.asLogin('gate', ['select counts from equality_kept'])).rejects.toThrow(/denied/);
  });

  test('figures that would give somebody away cannot be signed', async () => {
    const head = landlord.as('head-of-service');
    const { rows } = await landlord.admin.query(
      `update management_report set document = jsonb_set(document, '{givenAway}', '["PERSON_HARMED/SEX/MALE/EVERYTHING/ALL"]')
        where kind = 'EQUALITY_SUMMARY' and period = '2025' and status = 'DRAFT' returning id, version`,
    );
    const { signManagementReport } = await head.query(signing, {
      input: { reportId: rows[0].id, version: rows[0].version },
    });
    expect(signManagementReport.refusals).toMatchObject([
      { field: 'reportId', rule: 'GIVES_SOMEBODY_AWAY', clause: '12.1' },
    ]);
  });

  test('signed it replaces the first, which stays with it, and why; there is no second revision', async () => {
    const { rows } = await landlord.admin.query(
      `update management_report set document = jsonb_set(document, '{givenAway}', '[]')
        where kind = 'EQUALITY_SUMMARY' and period = '2025' and status = 'DRAFT' returning id`,
    );
    expect(await signIt(rows[0].id)).toMatchObject({ refusals: [], report: { status: 'SIGNED' } });
    const { equalityFigures: told } = await landlord
      .as('equality-and-diversity-group')
      .query(
        `{ equalityFigures(side: PERSON_HARMED) { revision revisions { revision reportId signedAt reason } } }`,
      );
    expect(told).toMatchObject({
      revision: 2,
      revisions: [
        { revision: 1, reportId, reason: null },
        { revision: 2, reportId: rows[0].id, reason: 'Late answers.' },
      ],
    });
    expect(rulesOf(await askAgain('Another.'))).toEqual(['REVISED_ONCE']);
  });
});

describe('what is flagged is carried with what was done about it (15.4)', () => {
  const noting = `mutation ($input: NoteEqualityFlagInput!) { noteEqualityFlag(input: $input) {
    refusals { field rule clause } done { text by version } } }`;
  const note = async (by: Asker, input: object) => (await by.query(noting, { input })).noteEqualityFlag;
  const flagsAsked = `query ($year: String) { equalityFigures(side: PERSON_HARMED, year: $year) {
    reportId flags { key about characteristic group partName done { text by version } } lastYear lastYearsFlags { key done { text by } } } }`;
  const flagsTold = async (year: string) =>
    (await landlord.as('smt').query(flagsAsked, { year })).equalityFigures;
  const flag = 'PERSON_HARMED/SEX/FEMALE/SATISFIED/ALL';
  const group = () => landlord.as('equality-and-diversity-group');

  beforeAll(async () => {
    // As a year with a difference would have been signed.
    const { rows } = await landlord.admin.query(
      `select id, document from management_report where kind = 'EQUALITY_SUMMARY' and period = '2025' and status = 'SIGNED'`,
    );
    const { document } = rows[0];
    const [side, characteristic, of, treatment] = flag.split('/');
    const told = {
      side,
      characteristic,
      group: of,
      treatment,
      counted: 30,
      base: 60,
      share: null,
      ratio: null,
    };
    const treated = { ...told, flag: 'REVIEW' };
    await landlord.admin.query(
      `insert into management_report (kind, period, period_from, period_to, revision, status, document, hash, drafted_at, data_to, signed_at)
       values ('EQUALITY_SUMMARY', '2024', '2024-04-01', '2025-03-31', 1, 'SIGNED', $1, 'x', now(), now(), now())`,
      [
        JSON.stringify({
          ...document,
          periodName: '2024/25',
          period: '2024',
          treatment: [treated],
          rates: [],
        }),
      ],
    );
  });

  test('the group writes down what was done, of nobody; another wording needs the version that was read', async () => {
    const { reportId: id, flags } = await flagsTold('2024-25');
    expect(flags).toEqual([
      {
        key: flag,
        about: 'SATISFIED',
        characteristic: 'SEX',
        group: 'FEMALE',
        partName: 'Whole landlord',
        done: null,
      },
    ]);
    for (const done of [
      'Mrs Invented was visited.',
      'See ASB-2025-000012.',
      'Rang 01632 960 123.',
      'a@example.org',
    ])
      expect((await note(group(), { reportId: id, flag, done })).refusals).toMatchObject([
        { field: 'done', rule: 'ABOUT_NOBODY', clause: '12.1' },
      ]);
    expect((await note(group(), { reportId: id, flag: 'x', done: 'Looked.' })).refusals).toMatchObject([
      { field: 'flag', rule: 'FLAG_UNKNOWN' },
    ]);
    const first = await note(group(), { reportId: id, flag, done: 'The letters were looked at.' });
    expect(first).toMatchObject({ refusals: [], done: { text: 'The letters were looked at.', version: 1 } });
    const blind = await note(landlord.as('head-of-service'), { reportId: id, flag, done: 'Other words.' });
    expect(blind.refusals.map(({ rule }: Data) => rule)).toContain('READ_BEFORE_OVERWRITING');
    const second = await note(landlord.as('head-of-service'), {
      ...{ reportId: id, flag, version: 1 },
      done: 'Letters to women were put in plainer words.',
    });
    expect(second).toMatchObject({ refusals: [], done: { version: 2 } });
    expect((await flagsTold('2024-25')).flags[0].done).toEqual(second.done);
    const { rows } = await landlord.admin.query('select done from equality_flag_note order by version');
    expect(rows).toHaveLength(2);
  });

  test('no draft and no other report can be answered for', async () => {
    const { rows } = await landlord.admin.query(
      `select id from management_report where kind = 'EQUALITY_SUMMARY' and status = 'SUPERSEDED'`,
    );
    const answer = await note(group(), { reportId: rows[0].id, flag, done: 'Looked at.' });
    expect(answer.refusals).toMatchObject([{ field: 'reportId', rule: 'NOT_SIGNED' }]);
  });

  test('a year whose two before it are signed tells small groups over the three, from what was signed alone', async () => {
    const { rows } = await landlord.admin.query(
      `insert into management_report (kind, period, period_from, period_to, revision, status, document, hash, drafted_at, data_to, signed_at)
       select kind, '2023', '2023-04-01', '2024-03-31', 1, status, document || '{"periodName": "2023/24", "period": "2023"}', hash, drafted_at, data_to, signed_at
         from management_report where kind = 'EQUALITY_SUMMARY' and period = '2024' returning document`,
    );
    await landlord.admin.query(
      `insert into management_report (kind, period, period_from, period_to, revision, status, drafted_at)
       values ('EQUALITY_SUMMARY', '2025', '2025-04-01', '2026-03-31', 3, 'ASKED', now())`,
    );
    await countAskedReports(worker, log, await secrets());
    const { document } = (
      await landlord.admin.query(
        `select document from management_report where kind = 'EQUALITY_SUMMARY' and period = '2025' and revision = 3`,
      )
    ).rows[0];
    expect(document.pooled.years).toEqual(['2023/24', '2024/25', '2025/26']);
    expect(document.pooled.figures.length).toBeGreaterThan(3);
    for (const { side, characteristic, group, figure } of document.pooled.figures) {
      const cell = `${side}/${characteristic}/${group}/EVERYTHING/ALL`;
      const [now, then] = [document.figures[cell], rows[0].document.figures[cell]];
      expect(now === '[low]' || now === 5, cell).toBe(true);
      const as = (told: number | string) => (told === '[low]' ? 0 : (told as number));
      const added = as(now) + 2 * as(then);
      expect(figure, cell).toBe(then === '[c]' ? '[c]' : added < 10 ? '[low]' : added);
    }
    const sheet = equalitySheets(document, { hash: null, link: '' }).find(({ name }) =>
      /Three years/.test(name),
    )!;
    expect(sheet.rows).toHaveLength(document.pooled.figures.length + 1);
  });

  test('the next year that is counted shows them, and the files of it', async () => {
    const { rows } = await landlord.admin.query(
      `select id from management_report where kind = 'EQUALITY_SUMMARY' and period = '2025' and status = 'DRAFT'`,
    );
    const document = await documentOf(rows[0].id);
    expect(document.lastYear).toMatchObject({
      year: '2024/25',
      flags: [{ key: flag, done: { text: 'Letters to women were put in plainer words.', version: 2 } }],
    });
    const sheet = equalitySheets(document, { hash: null, link: '' }).find(({ name }) =>
      /year before/.test(name),
    )!;
    expect(sheet.rows[1]).toContain('Letters to women were put in plainer words.');
  });
});

describe('what can be asked by a protected characteristic', () => {
  test('nothing takes one as an argument, no filter, order or search: but a steward’s request, which is answered without a number (#133)', async () => {
    const schema = await schemaOfServer();
    const takers: string[] = [];
    const takes = (type: GraphQLInputType, seen = new Set<string>()): boolean => {
      const named = getNamedType(type);
      if (named.name === 'Characteristic') return true;
      if (!isInputObjectType(named) || seen.has(named.name)) return false;
      seen.add(named.name);
      return Object.values(named.getFields()).some((field) => takes(field.type, seen));
    };
    for (const root of [schema.getQueryType(), schema.getSubscriptionType(), schema.getMutationType()]) {
      for (const [name, field] of Object.entries(root?.getFields() ?? {}))
        if (field.args.some(({ type }) => takes(type))) takers.push(name);
    }
    expect(takers).toEqual(['askForExactFigures']);
    const numbers: string[] = [];
    const reached = new Set<string>();
    const reach = (type: GraphQLOutputType): void => {
      const named = getNamedType(type);
      if (named.name === 'Int' || named.name === 'Float') numbers.push(named.name);
      if (!isObjectType(named) || reached.has(named.name)) return;
      reached.add(named.name);
      for (const field of Object.values(named.getFields())) reach(field.type);
    };
    reach(schema.getMutationType()!.getFields().askForExactFigures!.type);
    expect([...reached]).toContain('ExactFiguresElevation');
    expect(numbers).toEqual([]);
  });

  test('its counts are of the protected kinds only, never a number beside them', async () => {
    const schema = await schemaOfServer();
    const cell = schema.getType('EqualityCell');
    const kinds = (type: GraphQLOutputType) => {
      const named = getNamedType(type);
      return isUnionType(named) ? named.getTypes().map(({ name }) => name) : [named.name];
    };
    if (!isObjectType(cell)) throw new Error('no such type');
    expect(Object.values(cell.getFields()).flatMap(({ type }) => kinds(type))).toEqual([
      'Characteristic',
      'String',
      'String',
      'String',
      'RoundedCount',
      'LowCount',
      'WithheldCount',
    ]);
  });
});
