import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

describe('a refusal names its field by the path in the input', () => {
  const triage = async (decision: object) => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    return against(await take(worker, 'triageReport', { reportId: report.id, ...decision }));
  };

  test('within the decision that it belongs to', async () => {
    expect(await triage({ openCase: { ...openingNoise, limbs: [] } })).toContain(
      'openCase.limbs DEFINITION_LIMB_NEEDED 2.1',
    );
    expect(await triage({ withdraw: { reason: ' ' } })).toEqual(['withdraw.reason REASON_NEEDED 8.4']);
    const [notAsb] = await triage({
      notAsb: { reason: 'COOKING_ODOURS', explanation: ' ', selfHelpAdvice: 'Talk to them.' },
    });
    expect(notAsb).toMatch(/^notAsb\.explanation /);
    expect(await triage({ linkToCase: { caseId: 'nowhere' } })).toEqual(['linkToCase.caseId NOT_FOUND 12.1']);
    expect(await triage({ note: 'Nothing decided.' })).toEqual(['decision ONE_DECISION 8.4']);
  });

  test('by the identity that was given of a row', async () => {
    const { case: of } = await openedCase(landlord, worker);
    await landlord.admin.query(
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', outcome = 'UNRESOLVED', closed_at = opened_at where id = $1`,
      [of.id],
    );
    const told = { caseId: of.id, method: 'PHONE', reached: true };
    expect(against(await take(worker, 'recordContact', told))).toContain('caseId CASE_IS_CLOSED 3.6');
    expect(await triage({ linkToCase: { caseId: of.id } })).toEqual(['linkToCase.caseId CASE_IS_CLOSED 3.6']);
  });

  test('by its place in a list', async () => {
    const { case: of } = await openedCase(landlord, worker);
    const members = [
      { person: { name: 'Ada Wick' }, relation: 'OCCUPANT' },
      { person: { name: ' ' }, relation: 'CHILD' },
    ];
    expect(against(await take(worker, 'recordHousehold', { caseId: of.id, members }))).toEqual([
      'members.1.person.name NAME_NEEDED 8.4',
    ]);
  });

  test('and what lies in no input by its own name', async () => {
    const { case: of } = await openedCase(landlord, worker);
    const closing = { caseId: of.id, outcome: 'NOT_ASB', reason: 'Settled.' };
    expect(against(await take(worker, 'closeCase', closing))).toContain('clocks RESPONSE_CLOCK_RUNNING 8.6');
  });
});

describe('a word that is none', () => {
  const document =
    'mutation ($input: TriageReportInput!) { triageReport(input: $input) { refusals { rule } } }';

  test('is answered with its place and the words that are, and is not said again', async () => {
    const openCase = { ...openingNoise, harmRating: 'Maud Penhaligon' };
    const { status, errors } = await worker.answer(document, { input: { reportId: 'x', openCase } });
    expect(status).toBe(400);
    expect(errors![0]!.message).toBe(
      'Variable "$input" got an invalid value at "input.openCase.harmRating"; Expected a value of the "HarmRating" enum: SERIOUS, MEDIUM.',
    );
  });

  test('also where it stands in the document, or is not even a word', async () => {
    const { errors } = await worker.answer(
      'mutation { triageReport(input: { reportId: "x", openCase: { category: NOISE_NUISANCE, limbs: [], whyUnreasonable: "x", harmRating: Maud } }) { refusals { rule } } }',
    );
    expect(errors![0]!.message).toBe('Expected a value of the "HarmRating" enum: SERIOUS, MEDIUM.');
    const openCase = { ...openingNoise, harmRating: 7 };
    const { errors: number } = await worker.answer(document, { input: { reportId: 'x', openCase } });
    expect(number![0]!.message).toContain('enum: SERIOUS, MEDIUM.');
  });
});
