import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noiseReport, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

const document = `query ($from: LocalDate!, $to: LocalDate!, $by: HotspotBy!, $filter: AnalyticsFilter, $least: Int! = 1) {
  hotspots(period: { from: $from, to: $to }, by: $by, filter: $filter, leastReports: $least) { places {
    lsoaCode property { address } service { name } area { name }
    reports reportsBefore change repeatReports openCases homes reportsPer100Homes } } }`;
const march = { from: '2026-03-01', to: '2026-03-31' };

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  const { ids } = landlord;
  const receive = (at: string, home: string | null, service: string, changes: object = {}) => {
    landlord.clock.at(at);
    const who = service === 'Tŷ Bryn' ? 'welsh-area-manager' : 'area-manager';
    const where = { serviceId: ids[service], propertyId: home ? ids[home] : undefined };
    return taken(landlord.as(who), 'receiveReport', noiseReport(landlord, { ...where, ...changes }));
  };
  await receive('2026-02-10T10:00', '1 Harbour Row', 'Harbour House');
  await receive('2026-03-02T10:00', '1 Harbour Row', 'Harbour House');
  await receive('2026-03-05T10:00', '1 Harbour Row', 'Harbour House');
  await receive('2026-03-06T10:00', '2 Harbour Row', 'Harbour House');
  await receive('2026-03-07T10:00', null, 'Lantern Court');
  await receive('2026-03-08T10:00', '1 Heol y Bryn', 'Tŷ Bryn');
  // Of the same home, and restricted: it is in no hotspot, not even for those who may read it.
  const { report: secret } = await receive('2026-03-09T10:00', '1 Harbour Row', 'Harbour House');
  await landlord.admin.query('update report set named_staff = $2 where id = $1', [
    secret.id,
    [ids['area-manager']],
  ]);
  await landlord.admin.query(
    `insert into asb_case (reference, status, stage, category, harm_rating, urgency, service_id, property_id, opened_at, policy_version_id)
     select 'ASB-2026-000999', 'OPEN', 'INITIAL_INTERVIEW', 'NOISE_NUISANCE', 'MEDIUM', 'NON_EMERGENCY', $1, $2, '2026-03-05T11:00Z', id from policy_version`,
    [ids['Harbour House'], ids['1 Harbour Row']],
  );
  await landlord.admin.query(
    `insert into report (reference, received_at, received_precision, channel, reporter_type, service_id, lsoa_code)
     values ('REP-2026-990001', '2026-03-01T00:00Z', 'MONTH', 'API', 'ANONYMOUS', $1, 'E01000002')`,
    [ids['Harbour House']],
  );
});
afterAll(() => landlord?.close());

const asked = async (who: PersonOfStaff, by: string, more: object = {}): Promise<Data[]> =>
  (await landlord.as(who).query(document, { ...march, by, ...more })).hotspots.places;

describe('hotspots', () => {
  test('tell of each home its reports, those that repeat, its open cases, and the change since before (#8)', async () => {
    const places = await asked('area-manager', 'PROPERTY');
    expect(places).toMatchObject([
      {
        property: { address: '1 Harbour Row' },
        reports: 2,
        reportsBefore: 1,
        change: 1,
        repeatReports: 2,
        openCases: 1,
      },
      {
        property: { address: '2 Harbour Row' },
        reports: 1,
        reportsBefore: 0,
        repeatReports: 0,
        openCases: 0,
      },
    ]);
  });

  test('tell of services, areas and LSOAs what is in the viewer’s scope, imported months included (#8)', async () => {
    const names = (places: Data[]) =>
      places.map(({ service, area, lsoaCode, reports }) => [
        service?.name ?? area?.name ?? lsoaCode,
        reports,
      ]);
    expect(names(await asked('area-manager', 'SERVICE'))).toEqual([
      ['Harbour House', 4],
      ['Lantern Court', 1],
    ]);
    expect(names(await asked('area-manager', 'AREA'))).toEqual([['North Shore', 5]]);
    expect(names(await asked('area-manager', 'LSOA'))).toEqual([
      ['E01000001', 3],
      ['E01000002', 1],
    ]);
    expect(names(await asked('welsh-area-manager', 'SERVICE'))).toEqual([['Tŷ Bryn', 1]]);
    expect(names(await asked('service-lead', 'AREA'))).toEqual([['North Shore', 4]]);
    expect(names(await asked('head-of-service', 'AREA'))).toEqual([
      ['North Shore', 5],
      ['De Cymru', 1],
    ]);
    const filter = { serviceId: [landlord.ids['Lantern Court']] };
    expect(names(await asked('smt', 'SERVICE', { filter }))).toEqual([['Lantern Court', 1]]);
    expect((await asked('area-manager', 'SERVICE', { least: 2 })).length).toBe(1);
  });

  test('are told per 100 homes where the number of homes is known (#8)', async () => {
    const homes = `mutation ($input: RecordHomesInput!) { recordHomes(input: $input) { refusals { rule } service { homes } } }`;
    const set = (who: PersonOfStaff, service: string, number: number | null) =>
      landlord.as(who).query(homes, { input: { serviceId: landlord.ids[service], homes: number } });
    expect((await set('service-lead', 'Harbour House', 0)).recordHomes.refusals).toEqual([
      { rule: 'NUMBER_OF_HOMES' },
    ]);
    expect((await set('service-lead', 'Harbour House', 40)).recordHomes.service).toEqual({ homes: 40 });
    const told = async (by: string) =>
      (await asked('area-manager', by)).map(({ homes, reportsPer100Homes }: Data) => [
        homes,
        reportsPer100Homes,
      ]);
    expect(await told('SERVICE')).toEqual([
      [40, 10],
      [null, null],
    ]);
    expect(await told('AREA')).toEqual([[null, null]]);
    await set('area-manager', 'Lantern Court', 10);
    expect(await told('AREA')).toEqual([[50, 10]]);
    await set('welsh-area-manager', 'Harbour House', 1);
    expect(await told('SERVICE')).toEqual([
      [40, 10],
      [10, 10],
    ]);
  });

  test('tell those who read no cases of no home and of no category apart (12.1)', async () => {
    const rule = async (more: object) => {
      const { errors } = await landlord.as('smt').answer(document, { ...march, by: 'SERVICE', ...more });
      return errors?.[0]?.extensions.field;
    };
    expect(await rule({ by: 'PROPERTY' })).toBe('by');
    expect(await rule({ filter: { category: ['HATE_CRIME'] } })).toBe('filter.category');
    expect(await rule({ filter: { urgency: ['EMERGENCY'] } })).toBe('filter.urgency');
    expect(await rule({})).toBeUndefined();
  });
});

test('homes where reports repeat are listed as the policy counts it: three in six months (#8)', async () => {
  const list = async (who: PersonOfStaff) =>
    (
      await landlord
        .as(who)
        .query(
          '{ repeatPlaces { from to leastReports withinMonths places { property { address } reports repeatReports } } }',
        )
    ).repeatPlaces;
  landlord.clock.at('2026-03-31T10:00');
  expect(await list('service-lead')).toEqual({
    from: '2025-10-01',
    to: '2026-03-31',
    leastReports: 3,
    withinMonths: 6,
    places: [{ property: { address: '1 Harbour Row' }, reports: 3, repeatReports: 2 }],
  });
  expect((await list('welsh-area-manager')).places).toEqual([]);
  // The first of the three is then more than six months old.
  landlord.clock.at('2026-08-11T10:00');
  expect((await list('service-lead')).places).toEqual([]);
});
