import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed } from '../support/action-casework.ts';
import { against, noiseReport, take, taken } from '../support/casework.ts';
import {
  clocksOf,
  expectWholeLife,
  lifeOf,
  readyToClose,
  thoseOfTheService,
  whoSees,
} from '../support/journey.ts';
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

const home = '2 Harbour Row';

/** A party of the night before, told of in the morning. */
async function partyTold(morning: string, changes: object = {}): Promise<Data> {
  landlord.clock.at(`${morning}T10:00`);
  const night = new Date(landlord.clock.now.getTime() - 11 * 3_600_000).toISOString();
  return taken(worker, 'receiveReport', {
    ...noiseReport(landlord, {
      propertyId: landlord.ids[home],
      category: 'PARTIES',
      behaviour: 'EXCESSIVE_NOISE',
      occurredAt: night,
      reporter: { name: 'Maud Penhaligon', phone: '01632 960001' },
      ...changes,
    }),
    noise: { kind: 'PARTY', timeOfDay: 'NIGHT', howOften: 'ONCE', minutes: 240 },
  });
}

const oneOff = (reportId: string, changes: object = {}) => ({
  reportId,
  notAsb: {
    reason: 'ONE_OFF_PARTY',
    explanation: 'A party once is how people live; more than one in a year is not.',
    explanationSentAt: landlord.clock.now.toISOString(),
    selfHelpAdvice: 'A word over the fence often helps.',
    ...changes,
  },
});
const opening = {
  category: 'PARTIES',
  limbs: ['RESIDENTIAL_NUISANCE'],
  whyUnreasonable: 'The second until dawn within the year.',
};

test('a party upgraded by memory: the first explained as a one-off, the second within the year is anti-social and brings it in, one of thirteen months ago does not (#42, #44, #63, #99)', async () => {
  // Thirteen months before: a party that nobody will remember against anybody.
  const old = await partyTold('2025-01-20');
  await taken(worker, 'triageReport', oneOff(old.report.id));

  // The first within the year is a one-off, which has to be explained to whoever reported.
  const first = await partyTold('2026-03-02');
  expect(first.suggestions.parties).toMatchObject({
    isAsb: false,
    count: 1,
    earlier: [],
    suggestDiary: false,
  });
  const unexplained = oneOff(first.report.id, {
    explanation: ' ',
    explanationSentAt: null,
    selfHelpAdvice: ' ',
  });
  expect(against(await take(worker, 'triageReport', unexplained))).toEqual([
    'notAsb.explanation EXPLANATION_NEEDED 9.3',
    'notAsb.explanationSentAt EXPLANATION_SENT 9.3',
    'notAsb.selfHelpAdvice SELF_HELP_ADVICE_NEEDED 9.3',
  ]);
  const { report: explained } = await taken(worker, 'triageReport', oneOff(first.report.id));
  expect(explained).toMatchObject({ status: 'NOT_ASB', notAsbReason: 'ONE_OFF_PARTY' });
  expect(new Set(explained.deadlines.map(({ status }: Data) => status))).toEqual(new Set(['CANCELLED']));

  // The second, by somebody else across the landing, is no one-off any more.
  const second = await partyTold('2026-11-16', {
    reporter: { name: 'Idris Fontaine', phone: '01632 960002' },
  });
  expect(second.suggestions.parties).toMatchObject({
    isAsb: true,
    count: 2,
    earlier: [first.report.reference],
    suggestDiary: true,
  });
  expect(against(await take(worker, 'triageReport', oneOff(second.report.id)))).toEqual([
    'notAsb.reason NOT_A_ONE_OFF_PARTY 3.9',
  ]);
  const { case: of } = await taken(worker, 'triageReport', { reportId: second.report.id, openCase: opening });
  expect(of.reports.map(({ id }: Data) => id).sort()).toEqual([first.report.id, second.report.id].sort());
  expect(of.incidents.length).toBe(2);
  const reportOf = async (id: string) =>
    (await worker.query('query ($id: ID!) { report(id: $id) { status case { id } } }', { id })).report;
  expect(await reportOf(first.report.id)).toEqual({ status: 'LINKED_TO_CASE', case: { id: of.id } });
  expect(await reportOf(old.report.id)).toEqual({ status: 'NOT_ASB', case: null });

  // The diary that the policy asks for, kept and answered; then a quiet month.
  const [reporter] = of.parties;
  const diary = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: reporter.id,
    type: 'DIARY_SHEETS',
    diarySheets: { startsOn: '2026-11-16', endsOn: '2026-11-30' },
  });
  landlord.clock.at('2026-11-18T10:00');
  await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: reporter.id,
    method: 'PHONE',
    reached: true,
    approachAgreed: true,
  });
  landlord.clock.at('2026-11-30T10:00');
  await changed(worker, 'returnDiarySheets', { actionId: diary.id, returnedOn: '2026-11-30' });
  await changed(worker, 'giveDiaryFeedback', { actionId: diary.id, feedback: 'No further party in it.' });
  await readyToClose(worker, of.id);
  const closed = await take(worker, 'closeCase', {
    caseId: of.id,
    outcome: 'NO_FURTHER_INCIDENTS',
    reason: 'No party since.',
    closureNoticeAt: '2026-11-30T09:55:00Z',
  });
  expect(against(closed)).toEqual([]);
  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'NO_FURTHER_INCIDENTS', category: 'PARTIES' });
  // What was set aside with the first party stays set aside.
  expect(clocksOf(life)).toEqual({
    TALK_AND_AGREE_APPROACH: ['CANCELLED', 'MET'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED', 'CANCELLED'],
    ACTION_DUE: ['MET'],
    DIARY_FEEDBACK: ['MET'],
    RISK_REVIEW: ['CANCELLED'],
  });
  expect(await whoSees(landlord, of.id)).toEqual(thoseOfTheService);
  await expectWholeLife(landlord, of.id);
});

test('a party closed as not anti-social still counts; a manager may take the decision back, with a reason (#44, #63)', async () => {
  const there = { propertyId: landlord.ids['3 Harbour Row'] };
  const first = await partyTold('2027-01-11', there);
  await taken(worker, 'triageReport', oneOff(first.report.id));
  const override = { reportId: first.report.id, reason: 'Six hours of it, with fireworks.' };
  await expect(take(worker, 'overrideNotAsb', override)).rejects.toThrow('FORBIDDEN');
  expect(against(await take(manager, 'overrideNotAsb', { ...override, reason: ' ' }))).toEqual([
    'reason REASON_NEEDED 9.3',
  ]);
  const { report: back } = await taken(manager, 'overrideNotAsb', override);
  expect(back.status).toBe('IN_TRIAGE');
  await taken(worker, 'triageReport', oneOff(first.report.id));

  // A year to the day is not within the year; a day less is.
  const yearLater = await partyTold('2028-01-11', there);
  expect(yearLater.suggestions.parties).toMatchObject({ isAsb: false, count: 1 });
  const other = await partyTold('2028-01-10', { ...there, reporter: { name: 'Wenna Trelawney' } });
  expect(other.suggestions.parties).toMatchObject({ isAsb: true, count: 2 });
});
