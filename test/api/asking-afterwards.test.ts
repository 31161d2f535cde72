import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, take, taken } from '../support/casework.ts';
import { closing, readyToClose } from '../support/closing-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const surveysOf = async (by: Asker, caseId: string): Promise<Data[]> => {
  const document = `query ($filter: SurveyFilter) { surveys(filter: $filter) { edges { node {
    id reference status side handlingScore outcomeScore comments notIssuedReason party { person { name } } } } } }`;
  const { surveys } = await by.query(document, { filter: { caseId: [caseId] } });
  return surveys.edges.map(({ node }: Data) => node);
};
const bySide = (surveys: Data[]): Record<string, Data> =>
  Object.fromEntries(surveys.map((survey) => [survey.side, survey]));

describe('a survey after closing', () => {
  test('goes to each who reported or was harmed, and apart from them to who was accused, once each (#15, #56)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    const surveys = await surveysOf(worker, of.id);
    expect(surveys.map(({ side, status, party }) => `${party.person.name} ${side} ${status}`).sort()).toEqual(
      ['Maud Penhaligon REPORTED ISSUED', 'Percy Lowther ACCUSED ISSUED'],
    );
    expect(surveys[0].reference).toMatch(/^SUR-2026-\d{6}$/);
    expect(await surveysOf(landlord.as('welsh-area-manager'), of.id)).toEqual([]);
    const masked = await surveysOf(landlord.as('analyst'), of.id);
    expect(masked.map(({ party }) => party.person?.name ?? null)).toEqual([null, null]);
  });

  test('is left out for a person only with a reason (#56)', async () => {
    const of = await readyToClose(landlord, worker);
    const without = (reason: string) =>
      take(worker, 'closeCase', closing(of, { withoutSurvey: [{ partyId: of.accused.id, reason }] }));
    expect(against(await without(' '))).toEqual(['withoutSurvey.reason REASON_NEEDED 3.5']);
    await without('It would put somebody in danger.');
    const { REPORTED, ACCUSED } = bySide(await surveysOf(worker, of.id));
    expect(REPORTED.status).toBe('ISSUED');
    expect(ACCUSED).toMatchObject({
      status: 'NOT_ISSUED',
      notIssuedReason: 'It would put somebody in danger.',
    });
    const [masked] = await surveysOf(landlord.as('analyst'), of.id);
    expect(masked.notIssuedReason).toBeNull();
  });

  test('is answered by staff for the person: handling and outcome apart, comments as words, or declined (#56)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    const { REPORTED, ACCUSED } = bySide(await surveysOf(worker, of.id));
    const record = (survey: Data, answer: object, by = worker) =>
      take(by, 'recordSurveyAnswer', { surveyId: survey.id, answer: { result: 'ANSWERED', ...answer } });
    expect(against(await record(REPORTED, { handlingScore: 6 }))).toEqual([
      'answer.handlingScore ONE_TO_FIVE 3.5',
    ]);
    expect(against(await record(REPORTED, { result: 'NO_ANSWER' }))).toEqual([
      'answer.result TIME_TO_ANSWER 3.5',
    ]);
    expect(against(await record(REPORTED, { handlingScore: 5 }, landlord.as('welsh-area-manager')))).toEqual([
      'surveyId NOT_FOUND 12.1',
    ]);
    const { survey } = await record(REPORTED, {
      handlingScore: 5,
      outcomeScore: 2,
      comments: 'Kind, but the drums go on.',
    });
    expect(survey).toMatchObject({
      status: 'ANSWERED',
      handlingScore: 5,
      outcomeScore: 2,
      comments: 'Kind, but the drums go on.',
      recordedBy: { name: 'Callum Prosser' },
    });
    expect(against(await record(REPORTED, { handlingScore: 1 }))).toEqual(['surveyId ANSWERED_ONCE 3.5']);
    expect((await record(ACCUSED, { result: 'DECLINED' })).survey.status).toBe('DECLINED');
    const masked = bySide(await surveysOf(landlord.as('analyst'), of.id));
    expect(masked.REPORTED).toMatchObject({ handlingScore: 5, comments: null });
    const { case: read } = await worker.query(
      'query ($id: ID!) { case(id: $id) { events(last: 20) { kind facts } } }',
      { id: of.id },
    );
    expect(JSON.stringify(read.events)).not.toMatch(/drums|Maud|Percy/);
  });

  test('comes back in a batch by its reference: good lines count, the others are told of, twice is once (#56)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    const { REPORTED, ACCUSED } = bySide(await surveysOf(worker, of.id));
    const rows = [
      { reference: REPORTED.reference.toLowerCase(), result: 'ANSWERED', handlingScore: 4, outcomeScore: 4 },
      { reference: ACCUSED.reference, result: 'ANSWERED', handlingScore: 9 },
      { reference: 'SUR-1999-000001', result: 'DECLINED' },
    ];
    const { result } = await taken(manager, 'importSurveyAnswers', { rows });
    expect(result).toEqual({
      imported: 1,
      alreadyThere: 0,
      errors: [
        { row: 2, field: 'handlingScore', rule: 'ONE_TO_FIVE' },
        { row: 3, field: 'reference', rule: 'NOT_FOUND' },
      ],
    });
    const again = await taken(manager, 'importSurveyAnswers', { rows: rows.slice(0, 1) });
    expect(again.result).toEqual({ imported: 0, alreadyThere: 1, errors: [] });
    expect(against(await take(manager, 'importSurveyAnswers', { rows: [] }))).toEqual([
      'rows ROWS_AT_ONCE 3.5',
    ]);
    const elsewhere = await taken(landlord.as('welsh-area-manager'), 'importSurveyAnswers', { rows });
    expect(elsewhere.result.errors.map(({ rule }: Data) => rule)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});

describe('the figures of satisfaction', () => {
  const figures = async (by: Asker): Promise<Data[]> => {
    const document = `{ analytics(measures: [SATISFACTION_HANDLING, SATISFACTION_OUTCOME], period: { from: "2026-03-01", to: "2026-03-31" }) {
      rows { figures { numerator denominator value } } } }`;
    return (await by.query(document)).analytics.rows[0].figures;
  };
  const perception = async (by: Asker): Promise<Data> => {
    const document = `{ perceptionResults(period: { from: "2026-03-01", to: "2026-03-31" }) { stock satisfied answered notApplicable share } }`;
    return (await by.query(document)).perceptionResults;
  };

  test('count handling and outcome apart, those who reported only, and never what all tenants think (#56)', async () => {
    const before = await figures(manager);
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    const { REPORTED, ACCUSED } = bySide(await surveysOf(worker, of.id));
    const record = (survey: Data, handlingScore: number, outcomeScore: number | null) =>
      taken(worker, 'recordSurveyAnswer', {
        surveyId: survey.id,
        answer: { result: 'ANSWERED', handlingScore, outcomeScore },
      });
    await record(REPORTED, 4, 3);
    await record(ACCUSED, 5, 5);
    const after = await figures(manager);
    expect(after[0].numerator - before[0].numerator).toBe(1);
    expect(after[0].denominator - before[0].denominator).toBe(1);
    expect(after[1].numerator - before[1].numerator).toBe(0);
    expect(after[1].denominator - before[1].denominator).toBe(1);
    const row = (externalReference: string, answer: string, change: object = {}) => ({
      externalReference,
      answer,
      respondedOn: '2026-03-02',
      stock: 'LCRA',
      ...change,
    });
    const head = landlord.as('head-of-service');
    const rows = [
      row('1', 'VERY_SATISFIED'),
      row('2', 'VERY_DISSATISFIED', { serviceId: landlord.ids['Tŷ Bryn'], method: 'PHONE' }),
      row('3', 'NOT_APPLICABLE'),
      row('4', 'FAIRLY_SATISFIED', { stock: 'LCHO' }),
      row('5', 'NEITHER', { respondedOn: '2026-05-01' }),
      row('1', 'VERY_SATISFIED'),
    ];
    const { result } = await taken(head, 'importPerceptionResponses', { source: 'TSM 2026', rows });
    expect(result).toEqual({
      imported: 4,
      alreadyThere: 1,
      errors: [{ row: 5, field: 'respondedOn', rule: 'NOT_IN_THE_FUTURE' }],
    });
    const again = await taken(head, 'importPerceptionResponses', { source: 'TSM 2026', rows });
    expect(again.result).toMatchObject({ imported: 0, alreadyThere: 5 });
    expect(await perception(landlord.as('smt'))).toEqual([
      { stock: 'LCHO', satisfied: 1, answered: 1, notApplicable: 0, share: 1 },
      { stock: 'LCRA', satisfied: 1, answered: 2, notApplicable: 1, share: 0.5 },
    ]);
    expect(await figures(manager)).toEqual(after);
  });
});
