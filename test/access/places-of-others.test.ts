import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allWritten } from '../support/all-written.ts';
import { against, noiseReport, openedCase } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
let own: { report: Data; case: Data };
let activity: Data;
beforeAll(async () => {
  landlord = await openLandlord();
  own = await openedCase(landlord, landlord.as('service-lead'));
  const held = {
    type: 'COMMUNITY_ENGAGEMENT',
    serviceId: landlord.ids['Harbour House'],
    heldOn: '2026-02-27',
    summary: 'Coffee on the quay.',
  };
  activity = (
    await change(
      'service-lead',
      'recordPreventionActivity(input: RecordPreventionInput!)',
      held,
      'activity { id }',
    )
  ).activity;
});
afterAll(() => landlord?.close());

/** A change by its name and the type of its input. */
async function change(who: PersonOfStaff, of: string, input: object, row = ''): Promise<Data> {
  const [, name, type] = /^(\w+)\(input: (.+)\)$/.exec(of)!;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { refusals { field rule clause message yours current } ${row} } }`;
  const { data, errors } = await landlord.as(who).answer(document, { input });
  return errors ? { errors } : data[name!];
}

const nowhere = '00000000-0000-7000-8000-00000000ffff';
const somebody = (propertyId: string) => ({ name: 'Maud Penhaligon', propertyId });
const member = (propertyId: string) => ({ person: somebody(propertyId), relation: 'OTHER' });

type Attempt = [who: PersonOfStaff, of: string, input: (id: string) => object];
const atService: Attempt[] = [
  ['service-lead', 'recordHomes(input: RecordHomesInput!)', (serviceId) => ({ serviceId, homes: 12 })],
  ['service-lead', 'recordHomes(input: RecordHomesInput!)', (serviceId) => ({ serviceId, homes: null })],
  ['service-lead', 'recordHomes(input: RecordHomesInput!)', (serviceId) => ({ serviceId, homes: 40 })],
  ['area-manager', 'recordHomes(input: RecordHomesInput!)', (serviceId) => ({ serviceId, homes: -1 })],
  [
    'service-lead',
    'recordProperty(input: RecordPropertyInput!)',
    (serviceId) => ({ serviceId, address: '9 Heol y Bryn' }),
  ],
  [
    'area-manager',
    'recordProperty(input: RecordPropertyInput!)',
    (serviceId) => ({ serviceId, address: '1 Heol y Bryn', postcode: 'ZZ1 1ZZ' }),
  ],
  [
    'service-lead',
    'recordProperty(input: RecordPropertyInput!)',
    (serviceId) => ({ serviceId, address: ' ', postcode: 'none', lsoaCode: 'none', uprn: 'none' }),
  ],
  [
    'service-lead',
    'receiveReport(input: ReceiveReportInput!)',
    (serviceId) => noiseReport(landlord, { serviceId, propertyId: null }),
  ],
  [
    'housing-support-worker',
    'receiveReport(input: ReceiveReportInput!)',
    (serviceId) => noiseReport(landlord, { serviceId, propertyId: null }),
  ],
  [
    'service-lead',
    'receiveReport(input: ReceiveReportInput!)',
    (serviceId) => noiseReport(landlord, { serviceId }),
  ],
  [
    'service-lead',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (serviceId) => ({ type: 'COMMUNITY_ENGAGEMENT', serviceId, heldOn: '2026-02-27', summary: 'Coffee.' }),
  ],
  [
    'housing-support-worker',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (serviceId) => ({ type: 'COMMUNITY_ENGAGEMENT', serviceId, heldOn: '2027-02-27', summary: ' ' }),
  ],
  [
    'housing-support-worker',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (serviceId) => ({ type: 'COMMUNITY_ENGAGEMENT', serviceId, heldOn: '2026-02-27', summary: 'Coffee.' }),
  ],
  [
    'service-lead',
    'correctPreventionActivity(input: CorrectPreventionInput!)',
    (serviceId) => ({
      activityId: activity.id,
      activityVersion: 1,
      reason: 'Elsewhere.',
      type: 'COMMUNITY_ENGAGEMENT',
      serviceId,
      heldOn: '2026-02-27',
      summary: 'Coffee.',
    }),
  ],
  [
    'service-lead',
    'keepLocalAuthority(input: LocalAuthorityInput!)',
    (serviceId) => ({ name: 'Bryn Council', serviceIds: [serviceId] }),
  ],
];
const atHome: Attempt[] = [
  [
    'service-lead',
    'updateProperty(input: UpdatePropertyInput!)',
    (propertyId) => ({ propertyId, address: '1 Elsewhere', propertyVersion: 1 }),
  ],
  [
    'service-lead',
    'updateProperty(input: UpdatePropertyInput!)',
    (propertyId) => ({ propertyId, postcode: 'none' }),
  ],
  [
    'service-lead',
    'receiveReport(input: ReceiveReportInput!)',
    (propertyId) => noiseReport(landlord, { propertyId }),
  ],
  [
    'service-lead',
    'receiveReport(input: ReceiveReportInput!)',
    (propertyId) => noiseReport(landlord, { reporter: somebody(propertyId) }),
  ],
  [
    'service-lead',
    'addParty(input: AddPartyInput!)',
    (propertyId) => ({ caseId: own.case.id, role: 'WITNESS', person: somebody(propertyId) }),
  ],
  [
    'service-lead',
    'updatePerson(input: UpdatePersonInput!)',
    (propertyId) => ({ personId: own.case.parties[0].person.id, propertyId }),
  ],
  [
    'service-lead',
    'recordHousehold(input: RecordHouseholdInput!)',
    (propertyId) => ({
      caseId: own.case.id,
      propertyId,
      members: [{ person: { name: 'Somebody' }, relation: 'OTHER' }],
    }),
  ],
  [
    'service-lead',
    'recordHousehold(input: RecordHouseholdInput!)',
    (propertyId) => ({ caseId: own.case.id, members: [member(propertyId)] }),
  ],
  [
    'service-lead',
    'planVisit(input: PlanVisitInput!)',
    (propertyId) => ({ caseId: own.case.id, propertyId, plannedAt: '2026-03-03T10:00:00Z' }),
  ],
  [
    'service-lead',
    'planVisit(input: PlanVisitInput!)',
    (propertyId) => ({ propertyId, plannedAt: '2026-03-03T10:00:00Z' }),
  ],
  [
    'service-lead',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (propertyId) => ({ type: 'COMMUNITY_ENGAGEMENT', propertyId, heldOn: '2026-02-27', summary: 'Coffee.' }),
  ],
  [
    'service-lead',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (propertyId) => ({
      type: 'CHALLENGE_BEHAVIOUR',
      person: somebody(propertyId),
      heldOn: '2026-02-27',
      summary: 'A word.',
    }),
  ],
  [
    'service-lead',
    'recordExternalReference(input: RecordExternalReferenceInput!)',
    (propertyId) => ({ propertyId, system: 'PYRAMID', reference: 'UH-1' }),
  ],
  [
    'integrator',
    'recordExternalReference(input: RecordExternalReferenceInput!)',
    (propertyId) => ({ propertyId, system: 'PYRAMID', reference: 'UH-1' }),
  ],
  [
    'service-lead',
    'recordAction(input: RecordActionInput!)',
    (placeId) => ({ caseId: own.case.id, type: 'WARNING_VERBAL', placeId }),
  ],
];
const atArea: Attempt[] = [
  [
    'service-lead',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (areaId) => ({ type: 'COMMUNITY_ENGAGEMENT', areaId, heldOn: '2026-02-27', summary: 'Coffee.' }),
  ],
  [
    'area-manager',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (areaId) => ({ type: 'COMMUNITY_ENGAGEMENT', areaId, heldOn: '2026-02-27', summary: 'Coffee.' }),
  ],
  [
    'area-manager',
    'recordPreventionActivity(input: RecordPreventionInput!)',
    (areaId) => ({ type: 'COMMUNITY_ENGAGEMENT', areaId, heldOn: '2027-02-27', summary: ' ' }),
  ],
];

const alike = async (attempts: Attempt[], place: string) => {
  for (const [who, of, input] of attempts) {
    const before = await allWritten(landlord);
    const there = await change(who, of, input(landlord.ids[place]!));
    const what = `${who} ${of} ${JSON.stringify(input('…'))}`;
    expect(there, what).toEqual(await change(who, of, input(nowhere)));
    expect(against(there), what).toEqual([expect.stringMatching(/^\S+ NOT_FOUND 12\.1$/)]);
    expect(await allWritten(landlord), what).toBe(before);
  }
};

describe('What somebody names in a change and has no part in is answered as if it were not there, whatever else they send, and nothing is written:', () => {
  test('a service', () => alike(atService, 'Tŷ Bryn'));
  test('a service that has closed', async () => {
    const closed = (on: string | null) =>
      landlord.admin.query('update service set closed_on = $1 where id = $2', [on, landlord.ids['Tŷ Bryn']]);
    await closed('2026-03-01');
    await alike(atService, 'Tŷ Bryn');
    await closed(null);
  });
  test('a home', () => alike(atHome, '1 Heol y Bryn'));
  test('an area', () => alike(atArea, 'De Cymru'));

  test('a service of a report that another system brings in', async () => {
    const before = await allWritten(landlord);
    const brought = async (serviceId: string) => {
      const report = {
        idempotencyKey: `pyramid-${serviceId}`,
        serviceId,
        from: { system: 'PYRAMID', reference: '7781' },
        receivedAt: '2026-03-01T09:00:00Z',
        reporterType: 'NEIGHBOUR',
        behaviour: 'EXCESSIVE_NOISE',
        dangerNow: false,
      };
      const { importReports } = await landlord.as('integrator').query(
        `mutation ($input: ImportReportsInput!) { importReports(input: $input) {
          taken refusals { rule } reports { index report { id } refusals { field rule clause message } } } }`,
        { input: { reports: [report] } },
      );
      return importReports;
    };
    const there = await brought(landlord.ids['Tŷ Bryn']!);
    expect(there).toEqual(await brought(nowhere));
    expect(against(there.reports[0])).toEqual(['serviceId NOT_FOUND 12.1']);
    expect(await allWritten(landlord)).toBe(before);
  });
});

test('A local authority keeps the services of others that lie in it, and is given and loses only one’s own', async () => {
  const keep = async (who: PersonOfStaff, input: object) =>
    change(
      who,
      'keepLocalAuthority(input: LocalAuthorityInput!)',
      { name: 'Southshire', ...input },
      'localAuthority { id version serviceIds }',
    );
  const [harbour, bryn] = [landlord.ids['Harbour House']!, landlord.ids['Tŷ Bryn']!];
  const { localAuthority: made } = await keep('welsh-area-manager', { serviceIds: [bryn] });
  const both = { id: made.id, version: 1, serviceIds: [bryn, harbour] };
  const { localAuthority: kept } = await keep('area-manager', both);
  expect(new Set(kept.serviceIds)).toEqual(new Set([bryn, harbour]));
  const without = { id: made.id, version: 2, serviceIds: [harbour] };
  expect(against(await keep('area-manager', without))).toEqual(['serviceIds NOT_FOUND 12.1']);
  expect((await keep('head-of-service', without)).localAuthority.serviceIds).toEqual([harbour]);
});
