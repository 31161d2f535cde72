import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { openedCase } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

const { log } = heardLog();
let landlord: Landlord;
let worker: pg.Pool;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

const head = () => landlord.as('head-of-service');
const fields = 'refusals { field rule clause } report { id status version document }';
const asking = `mutation ($input: AskForManagementReportInput!) { askForManagementReport(input: $input) { ${fields} } }`;
const signing = `mutation ($input: SignManagementReportInput!) { signManagementReport(input: $input) { ${fields} } }`;
const recording = `mutation ($input: HomesOwnedInput!) { recordHomesOwned(input: $input) {
  refusals { field rule clause yours current } homesOwned { year stock homes version } } }`;
const record = async (input: object): Promise<Data> =>
  (await head().query(recording, { input })).recordHomesOwned;
const counted = async (input: object): Promise<Data> => {
  const { askForManagementReport } = await head().query(asking, {
    input: { kind: 'TENANT_SATISFACTION_MEASURES', period: '2025', ...input },
  });
  expect(askForManagementReport.refusals).toEqual([]);
  expect(await countAskedReports(worker, log)).toBe(1);
  const { id } = askForManagementReport.report;
  return (await head().query(`{ managementReport(id: "${id}") { id status version document } }`))
    .managementReport;
};
const figures = ({ document }: Data, year = '2025/26'): Data =>
  Object.fromEntries(
    document.years
      .find(({ name }: Data) => name === year)
      .figures.map(({ code, ...figure }: Data) => [code, figure]),
  );
/** A case, as it would stand after the facts that matter here. */
const caseWith = async (change: string) => {
  const { case: opened } = await openedCase(landlord, landlord.as('housing-support-worker'));
  await landlord.admin.query(`update asb_case set ${change} where id = $1`, [opened.id]);
  return opened.id as string;
};

describe('the Tenant Satisfaction Measures on anti-social behaviour', () => {
  test('count the cases of the year at housing in England, by hand', async () => {
    const inside = "opened_at = '2025-07-01T12:00:00Z'";
    // Counted: an ordinary one, one of hate with a strand, one on the first and one on the last day of the year, in London.
    await caseWith(inside);
    await caseWith(`${inside}, hate_strands = '{RACE}'`);
    await caseWith(`opened_at = '2025-03-31T23:00:00Z'`);
    await caseWith(`opened_at = '2026-03-31T22:59:59Z'`);
    // A crime of hate whose strand nobody said counts as one; a strand that is not monitored does not.
    await caseWith(`${inside}, category = 'HATE_CRIME', hate_strands = '{}'`);
    await caseWith(`${inside}, category = 'HATE_CRIME', hate_strands = '{AGE}'`);
    // Not of the year, and not of this policy.
    await caseWith(`opened_at = '2025-03-31T22:59:59Z'`);
    await caseWith(`opened_at = '2026-03-31T23:00:00Z'`);
    await caseWith(`${inside}, category = 'DOMESTIC_ABUSE'`);
    // Nor at accommodation for people on bail or licence, nor in Wales.
    for (const [type, nation] of [
      ['CAS2', 'ENGLAND'],
      ['HOUSING', 'WALES'],
    ]) {
      const { rows } = await landlord.admin.query(
        `insert into service (area_id, name, type, nation) select area_id, 'Elsewhere ' || $1 || $2, $1, $2 from service limit 1 returning id`,
        [type, nation],
      );
      await caseWith(`${inside}, service_id = '${rows[0].id}'`);
    }
    landlord.clock.at('2026-05-04T09:00');
    expect(figures(await counted({})).NM01_1).toMatchObject({ numerator: 6 });
    expect(figures(await counted({})).NM01_2).toMatchObject({ numerator: 2 });
  });

  test('say why there is no rate while homes are not written down, and have one afterwards', async () => {
    expect(figures(await counted({})).NM01_1).toMatchObject({ value: null, notTold: 'HOMES_NOT_RECORDED' });
    expect(await record({ year: '2025', stock: 'LCRA', homes: 480 })).toMatchObject({
      refusals: [],
      homesOwned: { year: '2025', stock: 'LCRA', homes: 480 },
    });
    expect(figures(await counted({})).NM01_1).toMatchObject({ value: null, denominator: null });
    await record({ year: '2025', stock: 'LCHO', homes: 20 });
    // 6 × 1,000 ÷ 500 = 12; 2 × 1,000 ÷ 500 = 4.
    const told = figures(await counted({}));
    expect([told.NM01_1.value, told.NM01_2.value]).toEqual([12, 4]);
    expect(figures(await counted({}), '2024/25').NM01_1).toMatchObject({ numerator: 1, value: null });
  });

  test('a number of homes is written over only by whoever has read it', async () => {
    const { refusals } = await record({ year: '2025', stock: 'LCHO', homes: 25 });
    expect(refusals).toContainEqual(
      expect.objectContaining({
        field: 'homes',
        rule: 'READ_BEFORE_OVERWRITING',
        yours: '25',
        current: '20',
      }),
    );
    expect((await record({ year: '2026', stock: 'LCHO', homes: 25 })).refusals).toMatchObject([
      { field: 'year', rule: 'PERIOD_NOT_OVER', clause: 'Tenant Satisfaction Measures NM01' },
    ]);
  });

  test('TP12 is of all tenants who were asked and could say, and of nobody whose case was handled', async () => {
    const answers = ['VERY_SATISFIED', 'FAIRLY_SATISFIED', 'VERY_DISSATISFIED', 'NOT_APPLICABLE'];
    const { importPerceptionResponses } = await head().query(
      `mutation ($input: ImportPerceptionResponsesInput!) { importPerceptionResponses(input: $input) { refusals { rule } result { imported } } }`,
      {
        input: {
          source: 'Tenant survey',
          rows: answers.map((answer, index) => ({
            externalReference: `T${index}`,
            respondedOn: '2026-02-03',
            answer,
            stock: 'LCRA',
          })),
        },
      },
    );
    expect(importPerceptionResponses.result.imported).toBe(4);
    // 2 of 3 = 66.666
    const told = figures(await counted({}));
    expect(told.TP12_LCRA).toMatchObject({ value: 66.7, numerator: 2, denominator: 3, notTold: null });
    expect(told.TP12_LCHO).toMatchObject({ value: null, notTold: 'NOBODY_ASKED' });
  });

  test('are asked of a year that is over, and not of one before there were any', async () => {
    for (const [period, rule] of [
      ['2026', 'PERIOD_NOT_OVER'],
      ['2022', 'NO_MEASURES_YET'],
      ['2025-1', 'PERIOD_UNKNOWN'],
    ]) {
      const { askForManagementReport } = await head().query(asking, {
        input: { kind: 'TENANT_SATISFACTION_MEASURES', period },
      });
      expect(askForManagementReport.refusals).toMatchObject([{ field: 'period', rule }]);
    }
  });

  test('signed they stay as they are, whatever is put right later, and can be taken away as files', async () => {
    const draft = await counted({});
    const { signManagementReport } = await head().query(signing, {
      input: { reportId: draft.id, version: draft.version },
    });
    expect(signManagementReport).toMatchObject({ refusals: [], report: { status: 'SIGNED' } });
    const standing = (await head().query('{ homesOwned { year stock version } }')).homesOwned.find(
      ({ stock }: Data) => stock === 'LCHO',
    );
    expect(
      await record({ year: '2025', stock: 'LCHO', homes: 520, version: standing.version }),
    ).toMatchObject({
      refusals: [],
    });
    const again = await head().query(`{ managementReport(id: "${draft.id}") { document intact } }`);
    expect(again.managementReport.intact).toBe(true);
    expect(figures(again.managementReport).NM01_1.value).toBe(12);
    for (const format of ['csv', 'xlsx', 'ods']) {
      const answer = await fetch(`${landlord.url}/reports/${draft.id}/figures.${format}`, {
        headers: { authorization: `Bearer ${landlord.as('smt').token}` },
      });
      expect(answer.status).toBe(200);
      if (format === 'csv') expect(await answer.text()).toContain('2025/26,NM01_1,');
    }
    // A revision tells the number that was put right: 6 × 1,000 ÷ 1,000.
    expect(figures(await counted({ reason: 'Shared owners had been left out.' })).NM01_1.value).toBe(6);
  });
});
