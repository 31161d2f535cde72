import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../server/importing/import-file.ts';
import { TemporaryFolder } from '../importing/temporary-folder.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';

const header =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const row = (force: string, within = force) =>
  `,2025-06,${force},${within},-2.96,53.3,On or near Vernon Avenue,E01018570,Somewhere 004C,Anti-social behaviour,,`;
const police = [
  header,
  row('Merseyside Police'),
  row('Gwent Police'),
  // The landlord has an area of this name: a file adds a service to it and leaves it the landlord's own.
  row('Harbour Patrol', 'North Shore'),
  row('Harbour House', 'north shore'),
].join('\n');

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  await using folder = await TemporaryFolder.make();
  const file = await folder.write('2025-06-street.csv', police);
  await importFile(landlord.databaseUrl, { file, mapping: 'police-uk', by: 'tester' });
});
afterAll(() => landlord?.close());

const question = '{ places { name imported inScope services { name imported inScope } } }';

/** Everything that lies in somebody's scope, areas and services by name. */
async function scopeOf(who: PersonOfStaff): Promise<string[]> {
  const { places } = await landlord.as(who).query(question);
  return places
    .flatMap((area: Data) => [area, ...area.services])
    .filter((place: Data) => place.inScope)
    .map((place: Data) => place.name);
}

describe('places', () => {
  test('say which of them a file brought; what was there before stays the landlord’s own', async () => {
    const { places } = await landlord.as('head-of-service').query(question);
    const brought = (all: Data[]) => Object.fromEntries(all.map(({ name, imported }) => [name, imported]));
    expect(brought(places)).toEqual({
      'De Cymru': false,
      'Gwent Police': true,
      'Merseyside Police': true,
      'North Shore': false,
    });
    expect(brought(places.flatMap(({ services }: Data) => services))).toEqual({
      'Tŷ Bryn': false,
      'Gwent Police': true,
      'Merseyside Police': true,
      'Harbour House': false,
      'Harbour Patrol': true,
      'Lantern Court': false,
    });
  });

  const northShore = ['North Shore', 'Harbour House', 'Lantern Court'];
  const everywhere = [
    ...['De Cymru', 'Tŷ Bryn', 'Gwent Police', 'Gwent Police', 'Merseyside Police', 'Merseyside Police'],
    ...['North Shore', 'Harbour House', 'Harbour Patrol', 'Lantern Court'],
  ];
  // A session opens with the first question: a service that a file had added to an area by then lies in its scope.
  const withPatrol = ['North Shore', 'Harbour House', 'Harbour Patrol', 'Lantern Court'];
  const expected: Partial<Record<PersonOfStaff, string[]>> = {
    'housing-support-worker': northShore.slice(0, 2),
    'other-support-worker': northShore.slice(0, 2),
    'welsh-support-worker': ['De Cymru', 'Tŷ Bryn'],
    'service-lead': northShore.slice(0, 2),
    'area-manager': withPatrol,
    'welsh-area-manager': ['De Cymru', 'Tŷ Bryn'],
    'housing-manager': withPatrol,
    'head-of-service': everywhere,
    smt: everywhere,
    'equality-and-diversity-group': [],
    'data-protection-officer': [],
    'system-admin': [],
    analyst: everywhere,
    integrator: withPatrol,
  };

  test.each(everybody.filter((who) => who !== 'partner-user'))(
    'say to %s which of them lie in their scope, to read or to count',
    async (who) => {
      expect(await scopeOf(who)).toEqual(expected[who]);
    },
  );

  test('in scope are those where somebody finds rows, and no others', async () => {
    for (const who of ['area-manager', 'welsh-support-worker', 'head-of-service'] as const) {
      const { reports } = await landlord
        .as(who)
        .query('{ reports(first: 100) { edges { node { service { name inScope } } } } }');
      const found = reports.edges.map(({ node }: Data) => node.service);
      expect(
        found.filter(({ inScope }: Data) => !inScope),
        who,
      ).toEqual([]);
    }
    const { reports } = await landlord.as('head-of-service').query('{ reports { totalCount } }');
    expect(reports.totalCount).toBe(4);
  });
});
