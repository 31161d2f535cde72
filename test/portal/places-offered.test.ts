import { describe, expect, test } from 'vitest';
import { type Area, areaChoices, offered, readPlace, serviceChoices } from '../../portal/kit/places.ts';

type Told = { imported?: boolean; inScope?: boolean };
const place = (name: string, { imported = false, inScope = true }: Told = {}) => ({
  id: name,
  name,
  imported,
  inScope,
});
const service = (name: string, told?: Told) =>
  ({ ...place(name, told), type: 'HOUSING', nation: 'ENGLAND' }) as Area['services'][number];
const area = (name: string, services: Area['services'], told?: Told) =>
  ({ ...place(name, told), services }) as Area;

const brought = { imported: true };
const elsewhere = { inScope: false };
const told = [
  area('Gwent Police', [service('Gwent Police', brought)], brought),
  area('Kent Police', [service('Kent Police', { ...brought, ...elsewhere })], { ...brought, ...elsewhere }),
  area('North', [
    service('Beacon Patrol', brought),
    service('Harbour House'),
    service('Lantern Court', elsewhere),
  ]),
  area('South', [service('Mill House', elsewhere)], elsewhere),
  area('West', [service('Quay House')]),
];
const areas = offered(told);
const words = (choices: ReturnType<typeof areaChoices>) =>
  choices.map(({ label, group }) => (group ? `${group}: ${label}` : label));

describe('the places that the portal offers', () => {
  test('as areas are those in scope, the landlord’s own first and those of files under a heading of their own', () => {
    expect(words(areaChoices(areas))).toEqual([
      'All areas',
      'North',
      'West',
      'From imported files: Gwent Police',
    ]);
  });

  test('as services are those in scope, by area, and those of files last', () => {
    expect(words(serviceChoices(areas, null))).toEqual([
      'All services',
      'North: Harbour House',
      'West: Quay House',
      'From imported files: Beacon Patrol, North',
      'From imported files: Gwent Police',
    ]);
  });

  test('within one area are its own services and then those that a file brought', () => {
    const [north] = areas;
    expect(words(serviceChoices(areas, north!))).toEqual([
      'All services',
      'Harbour House',
      'From imported files: Beacon Patrol, North',
    ]);
  });

  test('do not include what an address names beyond the viewer’s scope, and the page says so', () => {
    expect(readPlace(areas, 'south').unknown).toEqual(['area “south”']);
    expect(readPlace(areas, 'north', 'lantern-court').unknown).toEqual(['service “lantern-court”']);
    expect(readPlace(areas, 'gwent-police').area?.name).toBe('Gwent Police');
  });
});
