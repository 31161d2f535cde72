import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Behaviour, NotAsbReason, ReporterType } from '../../schema/vocabulary.ts';
import { noiseReport, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody } from '../support/landlord-people.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

const report = (changes: object) => take(worker, 'receiveReport', noiseReport(landlord, changes as never));
const told = async (id: string, fields: string): Promise<Data> =>
  (await worker.query(`query ($id: ID!) { report(id: $id) { ${fields} } }`, { id })).report;

describe('a report', () => {
  test('is taken from whoever makes it, occupant or not, about whoever it is, of no home and no tenancy (#1)', async () => {
    const others = Object.values(ReporterType).filter((type) => type !== 'STAFF' && type !== 'ANONYMOUS');
    for (const reporterType of others) {
      const { refusals, report: taken } = await report({ reporterType, propertyId: undefined });
      expect(refusals, reporterType).toEqual([]);
      expect(taken.reference, reporterType).toMatch(/^REP-/);
    }
  });

  test('names any behaviour of the policy: harassment, the environment, drugs and unlawful use (#31, #32, #35)', async () => {
    for (const behaviour of Object.values(Behaviour)) {
      const { report: taken } = await report({ behaviour, description: 'As told.' });
      expect(await told(taken.id, 'behaviour'), behaviour).toEqual({ behaviour });
    }
  });

  test('of noise says which noise, when, how often and how long (#36)', async () => {
    const noise = { kind: 'MUSIC', timeOfDay: 'NIGHT', howOften: 'DAILY', minutes: 90 };
    const { report: taken } = await report({ noise });
    expect(await told(taken.id, 'noiseKind noiseTimeOfDay noiseHowOften noiseMinutes')).toEqual({
      noiseKind: 'MUSIC',
      noiseTimeOfDay: 'NIGHT',
      noiseHowOften: 'DAILY',
      noiseMinutes: 90,
    });
  });

  test('is followed here under a reference of its own, beside that of another system (#67)', async () => {
    const { report: made } = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { externalReference: 'IMS-4711' }),
    );
    expect(await told(made.id, 'reference externalReference status')).toEqual({
      reference: made.reference,
      externalReference: 'IMS-4711',
      status: 'RECEIVED',
    });
  });
});

test('every category has its first actions, agencies and checklist, and every action its meaning (#19, #87, #90)', async () => {
  const { categories } = await worker.query(
    '{ categories { code firstActions agencies checklist { code } } }',
  );
  const { __type: types } = await worker.query(
    '{ __type(name: "ActionType") { enumValues { name description } } }',
  );
  expect(categories.length).toBe(12);
  for (const { code, firstActions, agencies, checklist } of categories) {
    expect(firstActions.length, code).toBeGreaterThan(0);
    expect(agencies.length, code).toBeGreaterThan(0);
    expect(checklist.length, code).toBeGreaterThan(0);
  }
  for (const { name, description } of types.enumValues) expect(description, name).toMatch(/[a-z]/);
});

test('everybody who signs in is told the standards, what is tackled and what is not (#48, #120)', async () => {
  for (const who of everybody) {
    const { standards } = await landlord.as(who).query(
      `{ standards { weNeed weOffer responseTimes { workingDays } behaviours { code } categories { code } notAsb { reason }
         charters { name clause } } }`,
    );
    expect(standards.responseTimes.map(({ workingDays }: Data) => workingDays)).toEqual([1, 5, 10]);
    expect(standards.behaviours.map(({ code }: Data) => code)).toContain('FLY_TIPPING');
    expect(standards.categories.length).toBe(12);
    expect(new Set(standards.notAsb.map(({ reason }: Data) => reason)).size).toBeGreaterThan(5);
    for (const { reason } of standards.notAsb) expect(Object.values(NotAsbReason)).toContain(reason);
    expect(standards.charters.map(({ clause }: Data) => clause)).toEqual(['10.4']);
  }
});
