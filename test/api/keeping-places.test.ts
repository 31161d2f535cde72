import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let admin: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  admin = landlord.as('system-admin');
});
afterAll(() => landlord?.close());

const rows = {
  Area: 'area { id version name inScope }',
  Service: 'service { id version name type nation homes closedOn imported area { name } }',
  Property: 'property { id version address postcode lsoaCode uprn communal service { name } }',
};
const change = async (by: Asker, name: string, input: object): Promise<Data> => {
  const [, kind] = /(Area|Service|Property)$/.exec(name)!;
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { field rule clause } ${rows[kind as 'Area']} } }`;
  return (await by.query(document, { input }))[name];
};
const refused = async (...asked: Parameters<typeof change>) => against(await change(...asked));
const made = async (...asked: Parameters<typeof change>): Promise<Data> => {
  const { refusals, ...answer } = await change(...asked);
  expect(refusals).toEqual([]);
  return Object.values(answer)[0];
};
const harbour = () => landlord.ids['Harbour House']!;
const quay = { name: 'Quay Street', type: 'HOUSING', nation: 'ENGLAND' };

describe('places of the landlord', () => {
  test('are set up by whoever administers: an area, its services, and then what is reported there', async () => {
    const area = await made(admin, 'recordArea', { name: '  South Shore ' });
    expect(area).toMatchObject({ name: 'South Shore', version: 1, inScope: false });
    const service = await made(admin, 'recordService', { areaId: area.id, ...quay, homes: 12 });
    expect(service).toMatchObject({ ...quay, homes: 12, imported: false, area: { name: 'South Shore' } });
    const head = landlord.as('head-of-service');
    const report = noiseReport(landlord, { serviceId: service.id, propertyId: null });
    expect((await taken(head, 'receiveReport', report)).report.reference).toMatch(/^REP-/);
  });

  test('have names of their own, whatever their letters, an area in the landlord and a service in its area', async () => {
    expect(await refused(admin, 'recordArea', { name: 'NORTH SHORE' })).toEqual(['name NAME_USED_ONCE 15.2']);
    expect(await refused(admin, 'recordArea', { name: ' ' })).toEqual(['name NAME_NEEDED 15.2']);
    const twice = { ...quay, name: 'harbour house', areaId: landlord.ids['North Shore'] };
    expect(await refused(admin, 'recordService', twice)).toEqual(['name NAME_USED_ONCE 15.2']);
    const elsewhere = { ...twice, areaId: landlord.ids['De Cymru'], homes: 0 };
    expect(await refused(admin, 'recordService', elsewhere)).toEqual(['homes NUMBER_OF_HOMES 15.2']);
    expect(await refused(admin, 'recordService', { ...quay, areaId: harbour() })).toEqual([
      'areaId NOT_FOUND 12.1',
    ]);
  });

  test('of a service keep type and nation once anything was reported there: procedures and orders follow from them (2.3, 11.5)', async () => {
    const areaId = landlord.ids['North Shore'];
    const fresh = await made(admin, 'recordService', { ...quay, name: 'Rope Walk', areaId });
    const other = { serviceId: fresh.id, serviceVersion: 1, type: 'CAS2', nation: 'WALES' };
    expect(await made(admin, 'updateService', other)).toMatchObject({ type: 'CAS2', nation: 'WALES' });
    await openedCase(landlord, landlord.as('service-lead'));
    expect(
      await refused(admin, 'updateService', { ...other, serviceId: harbour(), serviceVersion: null }),
    ).toEqual(['nation LAW_OF_THE_CASES 2.3', 'type LAW_OF_THE_CASES 2.3']);
  });

  test('take nothing new once they are closed, close only when their work is done, and open again', async () => {
    const head = landlord.as('head-of-service');
    const areaId = landlord.ids['North Shore'];
    const { id: serviceId } = await made(admin, 'recordService', { ...quay, name: 'Sail Loft', areaId });
    const report = noiseReport(landlord, { serviceId, propertyId: null });
    const { report: taken1 } = await taken(head, 'receiveReport', report);
    const closing = { serviceId, lastDay: '2026-03-02' };
    expect(await refused(admin, 'closeService', closing)).toEqual(['serviceId WORK_STILL_OPEN 15.2']);
    await taken(head, 'triageReport', { reportId: taken1.id, redirect: { target: 'SERVICE_COMPLAINT' } });
    expect(await refused(admin, 'closeService', { serviceId, lastDay: '2026-03-03' })).toEqual([
      'lastDay NOT_IN_THE_FUTURE 15.2',
    ]);
    expect((await made(admin, 'closeService', closing)).closedOn).toBe('2026-03-02');
    expect(await refused(admin, 'closeService', closing)).toEqual(['serviceId CLOSED_ONCE 15.2']);
    expect(against(await take(head, 'receiveReport', report))).toEqual(['serviceId SERVICE_HAS_CLOSED 15.2']);
    expect(await refused(head, 'recordProperty', { serviceId, address: '1 Sail Loft' })).toEqual([
      'serviceId SERVICE_HAS_CLOSED 15.2',
    ]);
    expect((await made(admin, 'reopenService', { serviceId })).closedOn).toBeNull();
    expect(await refused(admin, 'reopenService', { serviceId })).toEqual(['serviceId NOT_CLOSED 15.2']);
    await taken(head, 'receiveReport', report);
  });

  test('stand in the audit with whoever changed them (#133)', async () => {
    const area = await made(admin, 'recordArea', { name: 'West Shore' });
    const { auditEntries } = await landlord
      .as('data-protection-officer')
      .query(
        '{ auditEntries(first: 20, filter: { kind: [PLACE_CHANGED] }) { edges { node { facts staff { id } } } } }',
      );
    expect(auditEntries.edges.map(({ node }: Data) => node)).toContainEqual({
      facts: { area: area.id, did: 'INSERT' },
      staff: { id: admin.staffId },
    });
  });
});

describe('homes', () => {
  const lead = () => landlord.as('service-lead');
  const home = (changes: object = {}) => ({
    serviceId: harbour(),
    address: '9 Harbour Row',
    postcode: 'm1 1ae',
    lsoaCode: 'E01005207',
    uprn: '100012345678',
    ...changes,
  });

  test('are put on record by whoever answers for their service, and by nobody of another', async () => {
    const property = await made(lead(), 'recordProperty', home());
    expect(property).toMatchObject({
      postcode: 'M1 1AE',
      communal: false,
      service: { name: 'Harbour House' },
    });
    const report = noiseReport(landlord, { propertyId: property.id });
    await taken(landlord.as('housing-support-worker'), 'receiveReport', report);
    expect(
      await refused(
        landlord.as('welsh-area-manager'),
        'recordProperty',
        home({ uprn: null, address: '1 Other' }),
      ),
    ).toEqual(['serviceId NOT_FOUND 12.1']);
  });

  test('stand there once each, by address and by number', async () => {
    expect(await refused(lead(), 'recordProperty', home())).toEqual([
      'address HOME_RECORDED_ONCE 15.2',
      'uprn HOME_RECORDED_ONCE 15.2',
    ]);
    expect(
      await refused(
        lead(),
        'recordProperty',
        home({ address: '', postcode: 'Manchester', lsoaCode: 'X', uprn: '0' }),
      ),
    ).toEqual([
      'address ADDRESS_NEEDED 15.2',
      'lsoaCode LSOA_CODE 15.2',
      'postcode POSTCODE 15.2',
      'uprn UPRN 15.2',
    ]);
  });

  test('are found by part of the address, by the postcode with its space or without, and by their number, where one reads at all', async () => {
    const find = async (by: Asker, filter: object) =>
      (
        await by.query(
          'query ($filter: PropertyFilter) { properties(first: 5, filter: $filter) { totalCount edges { node { address } } } }',
          { filter },
        )
      ).properties;
    const row = { totalCount: 1, edges: [{ node: { address: '9 Harbour Row' } }] };
    for (const filter of [{ address: '9 harbour ROW' }, { address: 'm11ae' }, { uprn: '100012345678' }]) {
      expect(await find(lead(), filter)).toEqual(row);
    }
    expect(await find(lead(), { address: '%' })).toMatchObject({ totalCount: 0 });
    expect(await find(landlord.as('welsh-area-manager'), { address: 'Harbour Row' })).toMatchObject({
      totalCount: 0,
    });
  });

  test('are told to nobody who runs the system: who lives where is not theirs to know (12.1)', async () => {
    const { places } = await admin.query(
      '{ places { services(first: 9) { properties(first: 9) { address } } } }',
    );
    expect(JSON.stringify(places)).not.toContain('Harbour Row');
  });
});
