import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { schedules } from '../../jobs/schedules.ts';
import { setReportDeadlines } from '../../jobs/tasks/set-report-deadlines.ts';
import { sha256Of } from '../../schema/management-report/canonical-json.ts';
import type { ReportDocument } from '../../schema/management-report/report-document.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { files } from '../jobs/support/no-files.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

const { log } = heardLog();
let landlord: Landlord;
let worker: pg.Pool;
let smt: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 80, reports: 120 });
  landlord.clock.at('2026-04-20T09:00');
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 4 });
  const client = await worker.connect();
  await setReportDeadlines({ client, now: new Date('2026-02-01T05:00:00Z'), log });
  client.release();
  smt = landlord.as('smt');
  head = landlord.as('head-of-service');
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

const fields =
  'id kind period periodFrom periodTo revision status hash intact dataTo version document supersedes { id revision } supersededBy { id } supersedesReason';
const payload = (operation: string, type: string) =>
  `mutation ($input: ${type}!) { ${operation}(input: $input) { refusals { field rule clause } report { ${fields} } } }`;
const asking = payload('askForManagementReport', 'AskForManagementReportInput');
const editing = payload('editReportSentences', 'EditReportSentencesInput');
const signing = payload('signManagementReport', 'SignManagementReportInput');

const ask = async (by: Asker, period: string, reason?: string): Promise<Data> =>
  (await by.query(asking, { input: { kind: 'QUARTERLY_REPORT', period, reason } })).askForManagementReport;
const edit = async (by: Asker, input: object) => (await by.query(editing, { input })).editReportSentences;
const sign = async (by: Asker, input: object) => (await by.query(signing, { input })).signManagementReport;
const read = async (by: Asker, id: string): Promise<Data> =>
  (await by.query(`query ($id: ID!) { managementReport(id: $id) { ${fields} } }`, { id })).managementReport;
const counted = async (by: Asker, period: string, reason?: string): Promise<Data> => {
  const { report, refusals } = await ask(by, period, reason);
  expect(refusals).toEqual([]);
  expect(report).toMatchObject({ status: 'ASKED', document: null });
  expect(await countAskedReports(worker, log)).toBe(1);
  return read(by, report.id);
};
const recounted = async (by: Asker, id: string): Promise<Data> =>
  (
    await by.query(
      `query ($id: ID!) { reproducedReport(id: $id) { asAt reproduced differing {
        table keys { value } from to measure told toldNumerator counted countedNumerator } } }`,
      { id },
    )
  ).reproducedReport;
const table = (document: ReportDocument, id: string) => document.tables.find((one) => one.id === id)!;

describe('the quarterly report on cases and outcomes (#145)', () => {
  let report: Data;

  test('is counted by a worker when somebody asks for it, and tells exactly what analytics tells the senior management team', async () => {
    report = await counted(landlord.as('analyst'), '2025-4');
    expect(report).toMatchObject({
      status: 'DRAFT',
      period: '2025-4',
      periodFrom: '2026-01-01',
      periodTo: '2026-03-31',
      revision: 1,
      hash: null,
      intact: null,
      document: {
        periodName: 'Q4 2025/26',
        policy: { number: 1, title: 'OPY872 Version 3' },
        drafted: { by: { name: 'Hannah Oyelaran' } },
        signed: null,
      },
    });
    const asked = `query ($measures: [Measure!]!, $by: [Dimension!]!, $from: LocalDate!, $to: LocalDate!, $compare: [Comparison!]!) {
      analytics(measures: $measures, by: $by, period: { from: $from, to: $to }, compare: $compare) {
        countsRestricted rows { keys { dimension value } figures { measure value numerator denominator }
          compared { comparison figures { measure value numerator denominator } } } } }`;
    for (const one of (report.document as ReportDocument).tables) {
      const compare = one.rows[0]?.compared.map(({ comparison }) => comparison) ?? [];
      const { analytics } = await smt.query(asked, { ...one, compare });
      const plain = JSON.parse(JSON.stringify(one), (name, value) =>
        name === 'label' || name === 'lower' || name === 'upper' ? undefined : value,
      );
      for (const row of plain.rows)
        for (const then of row.compared) {
          delete then.from;
          delete then.to;
        }
      expect({ table: one.id, rows: plain.rows, countsRestricted: one.countsRestricted }).toEqual({
        table: one.id,
        rows: analytics.rows,
        countsRestricted: analytics.countsRestricted,
      });
    }
  });

  test('counts restricted cases in the whole, and at no place', async () => {
    const { rows } = await landlord.admin.query(
      `select count(*)::int as all, (count(*) filter (where named_staff is null))::int as open_to_all from asb_case
        where opened_at >= '2026-01-01' and opened_at < '2026-03-31T23:00:00Z'`,
    );
    const whole = table(report.document, 'WHOLE').rows[0]!.figures[0]!.value;
    const byArea = table(report.document, 'BY_AREA').rows.map(({ figures }) => figures[0]!.value ?? 0);
    expect(whole).toBe(rows[0].all);
    expect(byArea.reduce((sum, each) => sum + each, 0)).toBe(rows[0].open_to_all);
    expect(rows[0].all).toBeGreaterThan(rows[0].open_to_all);
  });

  test('names no person, home or case', () => {
    const text = JSON.stringify(report.document);
    for (const tell of ['Invented Person', 'Harbour Row', 'ASB-2026', '@example.org', '01632']) {
      expect(text).not.toContain(tell);
    }
  });

  test('keeps the dictionary’s definition of every measure it uses', () => {
    const document = report.document as ReportDocument;
    const used = new Set(document.tables.flatMap(({ measures }) => measures));
    expect(document.definitions.map(({ id }) => id).toSorted()).toEqual([...used].toSorted());
    expect(document.definitions.find(({ id }) => id === 'CASES_OPENED')).toMatchObject({
      definition: 'Cases opened in the period.',
      clause: '15.5',
    });
  });

  test('has sentences that the author may edit; what the template said stays beside them', async () => {
    const { sentences } = report.document as ReportDocument;
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences[0]!.text).toMatch(/^(More|Fewer) cases were opened \(\d+\) than closed|^As many/);
    const words = sentences.map(({ proposed }, index) =>
      index === 0 ? '  More than last winter.  ' : proposed,
    );
    expect(
      (
        await edit(landlord.as('analyst'), {
          reportId: report.id,
          version: report.version - 1,
          sentences: words,
        })
      ).refusals,
    ).toMatchObject([
      { field: 'version', rule: 'CHANGED_MEANWHILE' },
      { field: 'sentences', rule: 'CHANGED_MEANWHILE' },
    ]);
    const { report: edited } = await edit(landlord.as('analyst'), {
      reportId: report.id,
      version: report.version,
      sentences: words,
    });
    expect(edited.document.sentences[0]).toMatchObject({
      text: 'More than last winter.',
      proposed: sentences[0]!.proposed,
    });
    expect(edited.document.edited.by.name).toBe('Hannah Oyelaran');
    report = edited;
  });

  test('is signed as it was read, with a hash that anybody can work out again', async () => {
    const stale = await sign(head, { reportId: report.id, version: report.version - 1 });
    expect(stale.refusals).toMatchObject([{ rule: 'CHANGED_MEANWHILE' }]);
    const { report: signed, refusals } = await sign(head, { reportId: report.id, version: report.version });
    expect(refusals).toEqual([]);
    expect(signed).toMatchObject({
      status: 'SIGNED',
      intact: true,
      document: { signed: { by: { name: 'Ifeoma Bramwell' }, at: '2026-04-20T09:00:00.000Z' } },
    });
    expect(signed.hash).toBe(sha256Of(signed.document));
    report = signed;
  });

  test('never changes when cases do, and opens with the figures it was signed with', async () => {
    await landlord.admin.query(
      `update asb_case set opened_at = opened_at - interval '1 year', closed_at = null, status = 'OPEN', outcome = null`,
    );
    const again = await read(smt, report.id);
    expect(again.document).toEqual(report.document);
    expect(again.intact).toBe(true);
    // Nor does what is known of that moment: counted again as at then, every figure is what it was.
    for (const by of [smt, head, landlord.as('analyst')]) {
      const { asAt, ...found } = await recounted(by, report.id);
      expect(found).toEqual({ reproduced: true, differing: [] });
      expect(new Date(asAt)).toEqual(new Date(report.dataTo));
    }
    await landlord.admin.query(`update asb_case set opened_at = opened_at + interval '1 year'`);
  });

  test('can be changed by nobody once it is signed, the owner of the database included', async () => {
    for (const statement of [
      `update management_report set document = jsonb_set(document, '{sentences,0,text}', '"All is well."')`,
      `update management_report set status = 'DRAFT', hash = null`,
      `update management_report set signed_at = now()`,
      'delete from management_report',
      'truncate management_report cascade',
    ]) {
      await expect(landlord.admin.query(statement)).rejects.toThrow('a signed report is never changed');
    }
    expect(
      (await edit(head, { reportId: report.id, version: report.version, sentences: ['x', 'x', 'x'] }))
        .refusals,
    ).toMatchObject([{ field: 'reportId', rule: 'NOT_A_DRAFT' }]);
    expect((await sign(head, { reportId: report.id, version: report.version })).refusals).toMatchObject([
      { rule: 'NOT_A_DRAFT' },
    ]);
  });

  test('says so when somebody got round that', async () => {
    const meddle = async (to: string) => {
      await landlord.admin.query('alter table management_report disable trigger never_changed');
      await landlord.admin.query(
        `update management_report set document = jsonb_set(document, '{sentences,0,text}', to_jsonb($2::text)) where id = $1`,
        [report.id, to],
      );
      await landlord.admin.query('alter table management_report enable trigger never_changed');
    };
    await meddle('Fewer than last winter.');
    expect(await read(smt, report.id)).toMatchObject({ intact: false });
    await meddle('More than last winter.');
    expect(await read(smt, report.id)).toMatchObject({ intact: true });
  });

  test('is superseded openly: the next revision says why, and the first stays as it was', async () => {
    expect((await ask(head, '2025-4')).refusals).toMatchObject([{ field: 'reason', rule: 'REASON_NEEDED' }]);
    const second = await counted(head, '2025-4', 'Cases of one service were recorded late.');
    expect(second).toMatchObject({ status: 'DRAFT', revision: 2, supersedes: { id: report.id } });
    expect(await read(smt, report.id)).toMatchObject({ status: 'SIGNED' });
    const { report: signed } = await sign(smt, { reportId: second.id, version: second.version });
    expect(signed).toMatchObject({
      status: 'SIGNED',
      document: { supersedes: { revision: 1, reason: 'Cases of one service were recorded late.' } },
    });
    expect(await read(smt, report.id)).toMatchObject({
      status: 'SUPERSEDED',
      hash: report.hash,
      intact: true,
      document: report.document,
      supersededBy: [{ id: second.id }],
    });
  });

  test('leaves as CSV, XLSX and ODS, cell by cell what the report says', async () => {
    const file = (format: string, who = smt) =>
      fetch(`${landlord.url}/reports/${report.id}/figures.${format}`, {
        headers: { authorization: `Bearer ${who.token}` },
      });
    const document = report.document as ReportDocument;
    const csv = await file('csv');
    expect(csv.headers.get('content-disposition')).toContain(
      `asb-quarterly-2025-4-revision-1-${report.hash.slice(0, 12)}.csv`,
    );
    const lines = (await csv.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
    const figures = document.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => [row.figures, ...row.compared.map((then) => then.figures)].flat()),
    );
    expect(lines).toHaveLength(1 + figures.length);
    expect(
      lines
        .slice(1)
        .map((line) => line.match(/,([A-Z_]+),([^,]*),[^,]*,[^,]*,[^,]*,[^,]*,[A-Z_]*$/)?.slice(1, 3)),
    ).toEqual(figures.map(({ measure, value }) => [measure, value === null ? '' : String(value)]));
    for (const [format, read] of [
      ['xlsx', readXlsx],
      ['ods', readOds],
    ] as const) {
      const { sheets } = await read(new Uint8Array(await (await file(format)).arrayBuffer()));
      expect(sheets.map(({ name }) => name)).toEqual([
        'About',
        ...document.tables.map(({ title }) => title),
        'Definitions',
      ]);
      const cover = Object.fromEntries(sheets[0]!.rows.map(([name, value]) => [name, value]));
      expect(cover).toMatchObject({
        'SHA-256 of the report': report.hash,
        Status: `Signed by Ifeoma Bramwell at ${document.signed!.at}`,
      });
      const byCategory = table(document, 'BY_CATEGORY').rows.map(({ keys, figures: [figure] }) => [
        keys[0]!.label,
        figure!.value,
      ]);
      expect(sheets[3]!.rows.slice(1).map(([name, value]) => [name, value])).toEqual(byCategory);
    }
    expect((await file('csv', landlord.as('system-admin'))).status).toBe(403);
    expect((await file('csv', landlord.as('area-manager'))).status).toBe(403);
    expect((await fetch(`${landlord.url}/reports/${report.id}/figures.csv`)).status).toBe(401);
    expect(
      (
        await fetch(`${landlord.url}/reports/x/figures.csv`, {
          headers: { authorization: `Bearer ${smt.token}` },
        })
      ).status,
    ).toBe(404);
  });

  test('is there for those who count the whole landlord, and for nobody else', async () => {
    const list = '{ managementReports(first: 5) { totalCount edges { node { id revision status } } } }';
    for (const who of ['smt', 'head-of-service', 'analyst'] as const) {
      const { managementReports } = await landlord.as(who).query(list);
      expect(managementReports.totalCount).toBe(2);
    }
    for (const who of ['system-admin', 'area-manager', 'data-protection-officer', 'service-lead'] as const) {
      const { errors } = await landlord.as(who).answer(list);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const { data } = await landlord
        .as(who)
        .answer(`{ node(id: "${report.id}") { ... on ManagementReport { period document } } }`);
      expect(data?.node ?? null).toBeNull();
    }
  });

  test('counted again as at its moment says which figures differ, and by how much, where what was known of it is another', async () => {
    // Somebody got at what was kept of that moment: three cases of the quarter are not in it any more.
    const { rows } = await landlord.admin.query(
      `with three as (select id from past.asb_case where opened_at between '2026-01-02' and '2026-03-30' and known_from <= $1 and known_to > $1 order by id limit 3)
       update past.asb_case p set known_from = known_to - interval '1 microsecond' from three where p.id = three.id and p.known_from <= $1 and p.known_to > $1
       returning p.id`,
      [report.dataTo],
    );
    expect(rows).toHaveLength(3);
    const { reproduced, differing } = await recounted(smt, report.id);
    expect(reproduced).toBe(false);
    const opened = table(report.document, 'WHOLE').rows[0]!.figures[0]!.value!;
    expect(differing).toContainEqual({
      table: 'WHOLE',
      keys: [],
      from: '2026-01-01',
      to: '2026-03-31',
      measure: 'CASES_OPENED',
      told: opened,
      toldNumerator: null,
      counted: opened - 3,
      countedNumerator: null,
    });
  });

  test('is counted again where it can be: a quarterly report, counted, of a time of which something is known', async () => {
    const refusal = async (id: string) =>
      (await smt.answer(`query { reproducedReport(id: "${id}") { reproduced } }`)).errors?.[0];
    expect(await recounted(smt, landlord.ids.smt!)).toBeNull();
    await landlord.admin.query(`update app.setting set value = now()::text where name = 'known_since'`);
    expect((await refusal(report.id))?.message).toMatch(/^id: nothing is known of before/);
    expect((await refusal(report.id))?.extensions).toMatchObject({ field: 'id' });
  });

  test('is drafted by the schedule once for each quarter, however often it is run', async () => {
    const schedule = schedules.find(({ name }) => name === 'QUARTERLY_REPORT')!;
    await landlord.admin.query('delete from schedule_run');
    expect(await runIfDue(schedule, worker, log, files)).toBe(true);
    await landlord.admin.query(`update schedule_run set due_at = due_at - interval '1 year'`);
    expect(await runIfDue(schedule, worker, log, files)).toBe(true);
    const { rows } = await landlord.admin.query(
      `select r.status, r.drafted_by_id, r.document -> 'drafted' ->> 'by' as by, s.result ->> 'period' = r.period as told
         from schedule_run s left join management_report r on r.id = (s.result ->> 'report')::uuid order by s.due_at`,
    );
    expect(rows).toEqual([
      { status: 'DRAFT', drafted_by_id: null, by: null, told: true },
      { status: null, drafted_by_id: null, by: null, told: null },
    ]);
  });

  test('is counted by a worker that cannot see more than its readers, even if it wants to', async () => {
    const { figures, totals } = rolesOf(landlord.databaseUrl).names;
    const asWorker = (role: string, statement: string) =>
      landlord.asLogin('worker', [`set local role "${role}"`, statement]);
    const restricted = `select count(*)::int as n from asb_case`;
    const { rows: all } = await landlord.admin.query(restricted);
    const { rows: open } = await landlord.admin.query(`${restricted} where named_staff is null`);
    expect((await asWorker(totals, restricted)).rows).toEqual(all);
    expect((await asWorker(figures, restricted)).rows).toEqual(open);
    await expect(asWorker(totals, 'select service_id from asb_case')).rejects.toThrow('permission denied');
    await expect(asWorker(figures, 'select name from person')).rejects.toThrow('permission denied');
    await expect(landlord.asLogin('api', [`set local role "${figures}"`, restricted])).resolves.toMatchObject(
      {
        rows: [{ n: 0 }],
      },
    );
  });

  test('meets what was owed to the senior management team for its quarter, whoever signs, and the next is owed', async () => {
    landlord.clock.at('2026-07-20T09:00');
    const next = await counted(smt, '2026-1');
    expect((await sign(smt, { reportId: next.id, version: next.version })).refusals).toEqual([]);
    const { rows } = await landlord.admin.query(
      `select d.period_from::text as "from", d.status, array_agg(e.kind order by e.seq) as kinds, array_agg(e.actor_id order by e.seq) as by
         from deadline d join case_event e on e.deadline_id = d.id
        where d.type = 'QUARTERLY_REPORT' group by d.id order by 1`,
    );
    expect(rows).toEqual([
      {
        from: '2026-01-01',
        status: 'MET',
        kinds: ['DEADLINE_SET', 'DEADLINE_MET'],
        by: [null, head.staffId],
      },
      {
        from: '2026-04-01',
        status: 'MET',
        kinds: ['DEADLINE_SET', 'DEADLINE_MET'],
        by: [head.staffId, smt.staffId],
      },
      { from: '2026-07-01', status: 'PENDING', kinds: ['DEADLINE_SET'], by: [smt.staffId] },
    ]);
    expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
  });
});
