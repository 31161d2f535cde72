import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { remindOfPublication } from '../../jobs/tasks/remind-of-publication.ts';
import type { PublicationDocument } from '../../schema/publication/publication-document.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { files } from '../jobs/support/no-files.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

const { log, heard } = heardLog();
let landlord: Landlord;
let worker: pg.Pool;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 80, reports: 160 });
  landlord.clock.at('2026-06-01T09:00');
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

const fields = 'refusals { rule } report { id status version document hash }';
const asking = `mutation ($input: AskForManagementReportInput!) { askForManagementReport(input: $input) { ${fields} } }`;
const signing = `mutation ($input: SignManagementReportInput!) { signManagementReport(input: $input) { ${fields} } }`;
const head = () => landlord.as('head-of-service');
const read = async (id: string): Promise<Data> =>
  (await head().query(`{ managementReport(id: "${id}") { id status version document hash intact } }`))
    .managementReport;
const fetched = (path: string, who?: string) =>
  fetch(`${landlord.url}${path}`, who ? { headers: { authorization: `Bearer ${who}` } } : {});
const reminder = async () => {
  const client = await worker.connect();
  try {
    return await remindOfPublication({ client, now: landlord.clock.now, log, files });
  } finally {
    client.release();
  }
};

describe('the yearly publication of data (#49)', () => {
  let report: Data;
  let document: PublicationDocument;

  test('is called for by the reminder while there is none', async () => {
    expect(await reminder()).toMatchObject({ needsAttention: true, result: { lastPublishedAt: null } });
    expect(heard()).toContain('THE YEARLY PUBLICATION FALLS DUE');
  });

  test('is counted when somebody asks for a year that is over, and is nobody’s to read before it is signed', async () => {
    const early = await head().query(asking, { input: { kind: 'ANNUAL_PUBLICATION', period: '2026' } });
    expect(early.askForManagementReport.refusals).toMatchObject([{ rule: 'PERIOD_NOT_OVER' }]);
    const { askForManagementReport } = await head().query(asking, {
      input: { kind: 'ANNUAL_PUBLICATION', period: '2025' },
    });
    expect(askForManagementReport.refusals).toEqual([]);
    expect(await countAskedReports(worker, log)).toBe(1);
    report = await read(askForManagementReport.report.id);
    document = report.document;
    expect(report.status).toBe('DRAFT');
    expect(document).toMatchObject({ periodName: '2025/26', years: ['2023/24', '2024/25', '2025/26'] });
    for (const path of ['', '/cy', '/figures.csv', '/figures.json']) {
      expect((await fetched(`/publication/2025-26${path}`)).status).toBe(404);
    }
    expect((await fetched(`/reports/${report.id}/publication`)).status).toBe(401);
    expect(
      (await fetched(`/reports/${report.id}/publication`, landlord.as('system-admin').token)).status,
    ).toBe(403);
    const preview = await fetched(`/reports/${report.id}/publication`, landlord.as('smt').token);
    expect(await preview.text()).toContain('The number of ASB reports received by type');
  });

  test('counts every report by type, restricted ones too', async () => {
    const { rows } = await landlord.admin.query(
      `select coalesce(category, 'NOT_RECORDED') as code, count(*)::int as n from report
        where received_at >= '2025-04-01' and received_at < '2026-03-31T23:00Z' group by 1 order by 1`,
    );
    const published = document.sections[0]!.rows.map(({ code, cells }) => ({
      code,
      n: (cells[2] as { value: number }).value,
    }))
      .filter(({ code, n }) => code !== 'ALL' && n > 0)
      .toSorted((one, other) => (one.code < other.code ? -1 : 1));
    expect(published).toEqual(rows);
  });

  test('tells nobody how few hate crimes, cuckooings or domestic abuses a nation had', () => {
    for (const { rows } of document.nations) {
      for (const { code, cells } of rows) {
        if (!['HATE_CRIME', 'DOMESTIC_ABUSE', 'CUCKOOING_MATE_CRIME'].includes(code)) continue;
        for (const cell of Object.values(cells)) {
          if ('value' in cell) expect([1, 2, 3, 4]).not.toContain(cell.value);
        }
      }
    }
    const text = JSON.stringify(document);
    for (const tell of ['Invented Person', 'Harbour', 'ASB-2026', 'North Shore'])
      expect(text).not.toContain(tell);
  });

  test('is there for everybody once it is signed: as pages without scripts, in English and in Welsh that awaits review', async () => {
    const { signManagementReport } = await head().query(signing, {
      input: { reportId: report.id, version: report.version },
    });
    expect(signManagementReport.refusals).toEqual([]);
    const latest = await fetch(`${landlord.url}/publication`, { redirect: 'manual' });
    expect([latest.status, latest.headers.get('location')]).toEqual([302, '/publication/2025-26']);
    const english = await fetched('/publication/2025-26');
    const page = await english.text();
    expect(english.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('Satisfaction with ASB case handling and outcomes');
    expect(page).not.toContain('<script');
    // Who signed it is the landlord's own business.
    expect(page).not.toContain('Ifeoma');
    const welsh = await (await fetched('/publication/2025-26/cy')).text();
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain('aros am adolygiad');
    expect((await fetched('/publication/style.css')).headers.get('content-type')).toContain('text/css');
    for (const year of ['2024-25', '2025-27', 'x', "2025-26'"]) {
      expect((await fetched(`/publication/${encodeURIComponent(year)}`)).status).toBe(404);
    }
  });

  test('is there as CSV, XLSX, ODS and JSON, which say the same', async () => {
    const { figures, dictionary } = (await (
      await fetched('/publication/2025-26/figures.json')
    ).json()) as Data;
    expect(Object.keys(figures[0]).toSorted()).toEqual(Object.keys(dictionary).toSorted());
    const csv = (await (await fetched('/publication/2025-26/figures.csv')).text()).trimEnd().split('\r\n');
    expect(csv).toHaveLength(1 + figures.length);
    expect(csv.slice(1).map((line: string) => line.split(',').at(-1))).toEqual(
      figures.map(({ value }: Data) => String(value)),
    );
    const byType = document.sections[0]!.rows.map(({ name, cells }) => [
      name.ENGLISH,
      ...cells.map((cell) => ('value' in cell ? cell.value : cell.symbol)),
    ]);
    for (const [format, readSheets] of [
      ['xlsx', readXlsx],
      ['ods', readOds],
    ] as const) {
      const file = new Uint8Array(
        await (await fetched(`/publication/2025-26/figures.${format}`)).arrayBuffer(),
      );
      const { sheets } = await readSheets(file);
      expect(sheets[1]!.rows.slice(1)).toEqual(byType);
    }
  });

  test('keeps the reminder quiet until a month before the next', async () => {
    expect(await reminder()).toMatchObject({ needsAttention: false, result: { dueOn: '2027-06-01' } });
    landlord.clock.at('2027-05-02T09:00');
    expect((await reminder()).needsAttention).toBe(true);
  });

  test('has no sentences of an author, and is never changed', async () => {
    const { errors, data } = await head().answer(
      `mutation { editReportSentences(input: { reportId: "${report.id}", version: 1, sentences: ["x"] }) { refusals { rule } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.editReportSentences.refusals).toMatchObject([{ rule: 'NOT_A_DRAFT' }]);
    expect((await read(report.id)).intact).toBe(true);
  });
});
