import { afterAll, beforeAll, expect, test } from 'vitest';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const abuse = async (): Promise<Data> => {
  const told = { category: 'DOMESTIC_ABUSE', behaviour: null, description: 'What nobody else is to read.' };
  return (await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord, told))).report;
};

test('what was taken as domestic abuse joins no case that others read (#3)', async () => {
  const lead = landlord.as('service-lead');
  const { case: ordinary } = await openedCase(landlord, lead);
  const { id: reportId } = await abuse();
  const linked = await take(lead, 'triageReport', { reportId, linkToCase: { caseId: ordinary.id } });
  expect(against(linked)).toEqual(['reportId OUT_OF_SCOPE Scope']);
  const read = `{ case(id: "${ordinary.id}") { incidents { description } parties { person { name } } } }`;
  expect(JSON.stringify(await landlord.as('head-of-service').query(read))).not.toContain('nobody else');
});

test('nor does it end as the same as an ordinary emergency, with its clock (#3, #102)', async () => {
  const lead = landlord.as('service-lead');
  const ordinary = await taken(lead, 'receiveReport', noiseReport(landlord, { dangerNow: true }));
  landlord.clock.at('2026-03-02T09:05');
  const { id: reportId } = await abuse();
  const duplicate = { ofReportId: ordinary.report.id };
  expect(against(await take(lead, 'triageReport', { reportId, duplicate }))).toEqual([
    'duplicate.ofReportId RESTRICTED_IS_KEPT 12.1',
  ]);
});

test('and only a manager finds that it is something else (#3)', async () => {
  const { id: reportId } = await abuse();
  const decision = { reportId, openCase: openingNoise };
  expect(against(await take(landlord.as('service-lead'), 'triageReport', decision))).toEqual([
    'openCase.category MANAGER_FINDS_IT_ORDINARY 12.1',
  ]);
  expect((await taken(landlord.as('area-manager'), 'triageReport', decision)).case.status).toBe('OPEN');
});
