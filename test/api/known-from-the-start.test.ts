import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Behaviour, CategoryCode, NotAsbReason } from '../../schema/vocabulary.ts';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

describe('a report', () => {
  test.each([Behaviour.FOULING, Behaviour.GRAFFITI, Behaviour.FLY_TIPPING, Behaviour.NUISANCE_VEHICLES])(
    'may be of %s, without a description or a home of ours (#1, #32)',
    async (behaviour) => {
      const changes = { behaviour, description: null, propertyId: null };
      expect((await take(worker, 'receiveReport', noiseReport(landlord, changes))).refusals).toEqual([]);
    },
  );

  test('of drugs sold from a home keeps its reference in the other system (#35, #67)', async () => {
    const behaviour = 'DRUG_SELLING_OR_UNLAWFUL_USE';
    const receive = (externalReference: string) =>
      take(worker, 'receiveReport', noiseReport(landlord, { behaviour, externalReference }));
    expect(against(await receive('x'.repeat(101)))).toEqual(['externalReference TEXT_TOO_LONG 8.4']);
    const { report } = await receive('IMS-2026-77');
    const look = 'query ($id: ID!) { report(id: $id) { behaviour externalReference } }';
    expect((await worker.query(look, { id: report.id })).report).toEqual({
      behaviour,
      externalReference: 'IMS-2026-77',
    });
  });

  test('of noise says which, when, how often and how long; nothing else does (#36)', async () => {
    const noise = { kind: 'MUSIC', timeOfDay: 'NIGHT', howOften: 'WEEKLY', minutes: 10_080 };
    const receive = (changes: object) =>
      take(worker, 'receiveReport', noiseReport(landlord, changes as never));
    const { report } = await receive({ noise });
    const look =
      'query ($id: ID!) { report(id: $id) { noiseKind noiseTimeOfDay noiseHowOften noiseMinutes } }';
    expect((await worker.query(look, { id: report.id })).report).toEqual({
      noiseKind: 'MUSIC',
      noiseTimeOfDay: 'NIGHT',
      noiseHowOften: 'WEEKLY',
      noiseMinutes: 10_080,
    });
    for (const minutes of [0, 10_081]) {
      expect(against(await receive({ noise: { ...noise, minutes } }))).toEqual([
        'noise.minutes NOISE_LASTS 2.6',
      ]);
    }
    expect(against(await receive({ noise, behaviour: 'GRAFFITI' }))).toEqual(['noise NOISE_OF_NOISE 2.6']);
  });
});

test('what is tackled, what is needed and how soon somebody answers is there for everybody (#48, #57)', async () => {
  const { standards } = await landlord.as('partner-user').query(`{ standards { weNeed weOffer caseReviewRight
    responseTimes { type workingDays } behaviours { code } categories { code } notAsb { reason } } }`);
  expect(standards.responseTimes.map(({ workingDays }: Data) => workingDays)).toEqual([1, 5, 10]);
  expect(standards.behaviours.map(({ code }: Data) => code)).toEqual(Object.values(Behaviour));
  expect(standards.categories.map(({ code }: Data) => code).sort()).toEqual(
    Object.values(CategoryCode).sort(),
  );
  const printed = Object.values(NotAsbReason).filter((reason) => reason !== NotAsbReason.OTHER);
  expect(standards.notAsb.map(({ reason }: Data) => reason).sort()).toEqual(printed.sort());
  expect(standards.weNeed[0]).toContain('999');
  expect(standards.weOffer.length).toBeGreaterThan(0);
});

test('each category has first actions, agencies and a checklist, whose steps are ticked in the case (#87, #90)', async () => {
  const { categories } = await worker.query(
    '{ categories { code firstActions agencies checklist { code } } }',
  );
  for (const { code, ...lists } of categories) {
    for (const list of Object.values(lists) as unknown[][]) expect(list.length, code).toBeGreaterThan(0);
  }
  const { case: of } = await openedCase(landlord, worker);
  const tick = (item: string, done = true) => take(worker, 'tickChecklist', { caseId: of.id, item, done });
  expect(against(await tick('BANK_TOLD'))).toEqual(['item STEP_OF_THE_CATEGORY 7.4']);
  const { tick: first } = await tick('RISK_ASSESSED');
  expect(first).toMatchObject({ item: 'RISK_ASSESSED', doneBy: { id: worker.staffId } });
  const again = await taken(landlord.as('service-lead'), 'tickChecklist', {
    caseId: of.id,
    item: 'RISK_ASSESSED',
  });
  expect(again.tick).toEqual(first);
  expect((await tick('RISK_ASSESSED', false)).tick.doneAt).toBeNull();
  const foreign = { caseId: of.id, item: 'RISK_ASSESSED' };
  expect(against(await take(landlord.as('welsh-support-worker'), 'tickChecklist', foreign))).toEqual([
    'caseId NOT_FOUND 12.1',
  ]);
});
