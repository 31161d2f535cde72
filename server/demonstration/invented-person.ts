import { OccupancyType, PersonKind, ReporterType, ServiceType } from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import { inventedAgencies, inventedBusinesses, inventedGroups, inventName } from './invented-names.ts';
import type { InventedService, Property } from './invented-places.ts';
import type { PersonRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';

const YEAR = 365.25 * 86_400_000;

/** Ages of people in supported and social housing: our estimate, younger than the country. */
const ages: readonly (readonly [readonly [number, number], number])[] = [
  [[18, 24], 17],
  [[25, 34], 24],
  [[35, 44], 21],
  [[45, 54], 16],
  [[55, 64], 12],
  [[65, 74], 7],
  [[75, 91], 3],
];

export interface Circumstances {
  at: number;
  service: InventedService;
  property: Property | null;
  readers: readonly string[];
}

/** Somebody who lives with the landlord, or near it. */
export function inventIndividual(
  { at, service, property, readers }: Circumstances,
  occupant: boolean,
  random: SeededRandom,
): PersonRow {
  const name = inventName(service.wales, random);
  const [youngest, oldest] = random.weighted(ages);
  const born = random.chance(0.85) ? at - (youngest + random.next() * (oldest + 1 - youngest)) * YEAR : null;
  return {
    id: derivedId(at, random),
    readers,
    kind: PersonKind.INDIVIDUAL,
    name,
    dateOfBirth: born === null ? null : new Date(born).toISOString().slice(0, 10),
    phone: random.chance(0.82) ? telephone(random) : null,
    email: random.chance(0.58) ? mailbox(name, random) : null,
    occupancyType: occupant ? occupancy(service, random) : OccupancyType.NON_OCCUPANT,
    propertyId: occupant && property && !property.communal ? property.id : null,
  };
}

/** Those who report without living there: an agency, a business, a member of staff. */
export function inventOutsider(
  circumstances: Circumstances,
  type: ReporterType,
  random: SeededRandom,
): PersonRow {
  if (type !== ReporterType.AGENCY && type !== ReporterType.BUSINESS) {
    return inventIndividual(circumstances, false, random);
  }
  const name = random.pick(type === ReporterType.AGENCY ? inventedAgencies : inventedBusinesses);
  return {
    ...withoutParticulars(circumstances, random),
    kind: PersonKind.ORGANISATION,
    name,
    phone: telephone(random),
    email: mailbox(name, random),
  };
}

export const inventGroup = (circumstances: Circumstances, random: SeededRandom): PersonRow => ({
  ...withoutParticulars(circumstances, random),
  kind: PersonKind.GROUP,
  name: random.pick(inventedGroups),
});

export const somebodyUnknown = (circumstances: Circumstances, random: SeededRandom): PersonRow => ({
  ...withoutParticulars(circumstances, random),
  kind: PersonKind.UNKNOWN,
});

const withoutParticulars = ({ at, readers }: Circumstances, random: SeededRandom): PersonRow => ({
  id: derivedId(at, random),
  readers,
  kind: PersonKind.UNKNOWN,
  name: null,
  dateOfBirth: null,
  phone: null,
  email: null,
  occupancyType: null,
  propertyId: null,
});

/** Ofcom keeps 07700 900000 to 900999 for drama: no telephone ever has one of these numbers. */
const telephone = (random: SeededRandom): string =>
  `07700 900${String(random.between(0, 999)).padStart(3, '0')}`;

/** `.example` is reserved (RFC 2606): no mail can reach anybody. */
function mailbox(name: string, random: SeededRandom): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.');
  const number = random.chance(0.4) ? random.between(1, 99) : '';
  return `${plain}${number}@${random.pick(['post', 'mail', 'inbox'])}.example`;
}

const inEngland: readonly (readonly [OccupancyType, number])[] = [
  [OccupancyType.LICENCE, 34],
  [OccupancyType.EXCLUDED_LICENCE, 12],
  [OccupancyType.ASSURED_SHORTHOLD, 30],
  [OccupancyType.ASSURED, 22],
  [OccupancyType.SHARED_OWNER, 2],
];
const inWales: readonly (readonly [OccupancyType, number])[] = [
  [OccupancyType.SUPPORTED_STANDARD_CONTRACT_W, 46],
  [OccupancyType.STANDARD_CONTRACT_W, 22],
  [OccupancyType.SECURE_CONTRACT_W, 30],
  [OccupancyType.PROHIBITED_CONDUCT_STANDARD_CONTRACT_W, 2],
];

function occupancy({ type, wales }: InventedService, random: SeededRandom): OccupancyType {
  if (type === ServiceType.CAS2) return OccupancyType.CAS2_LICENCE;
  return random.weighted(wales ? inWales : inEngland);
}
