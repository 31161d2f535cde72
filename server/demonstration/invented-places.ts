import { createHash } from 'node:crypto';
import { EVERYTHING } from '../../schema/access/row-scope.ts';
import { Nation, type ServiceType } from '../../schema/vocabulary.ts';
import {
  type AreaPlan,
  demonstrationAreas,
  type ServicePlan,
  slippingService,
} from './demonstration-places.ts';
import { derivedId } from './derived-id.ts';
import { SeededRandom } from './seeded-random.ts';

export interface Property {
  id: string;
  address: string;
  postcode: string;
  lsoaCode: string;
  communal: boolean;
}

export interface InventedService {
  id: string;
  areaId: string;
  name: string;
  type: ServiceType;
  nation: Nation;
  wales: boolean;
  town: string;
  share: number;
  late: number;
  slips: boolean;
  triageKey: string;
  properties: Property[];
  /** Shared places among the properties. */
  communal: Property[];
}

export interface InventedArea {
  id: string;
  name: string;
  services: InventedService[];
}

const streets = [
  'Alma Street',
  'Bakehouse Lane',
  'Beech Grove',
  'Canal Walk',
  'Chapel Row',
  'Coronation Terrace',
  'Elm Gardens',
  'Foundry Road',
  'Grange Avenue',
  'Hawthorn Close',
  'Heron Way',
  'Jubilee Street',
  'Larkhill',
  'Mafeking Road',
  'Mill Lane',
  'Orchard View',
  'Pitfield Street',
  'Quarry Bank',
  'Railway Cottages',
  'Salisbury Street',
  'Tanyard Lane',
  'Union Street',
  'Victoria Parade',
  'Weavers Court',
];

const shared = ['Entrance hall and stairs', 'Bin store', 'Car park', 'Communal garden', 'Shared lounge'];

/** Royal Mail never ends a postcode in these letters, so no postcode here is anybody's. */
const unusedLetters = ['C', 'I', 'K', 'M', 'O', 'V'];

/**
 * The landlord's areas, services and properties. A larger landlord is the same one several times over, for loads that
 * measure speed.
 */
export function inventPlaces(seed: number, at: number, times: number): InventedArea[] {
  const areas: InventedArea[] = [];
  for (let copy = 0; copy < times; copy += 1) {
    demonstrationAreas.forEach((plan, index) => {
      areas.push(inventArea(plan, copy, new SeededRandom(seed, 1, copy * 100 + index), at));
    });
  }
  return areas;
}

function inventArea(plan: AreaPlan, copy: number, random: SeededRandom, at: number): InventedArea {
  const id = derivedId(at, random);
  return {
    id,
    name: numbered(plan.name, copy),
    services: plan.services.map((service) => inventService(service, id, copy, random, at)),
  };
}

const numbered = (name: string, copy: number): string => (copy === 0 ? name : `${name} ${copy + 1}`);

function inventService(
  plan: ServicePlan,
  areaId: string,
  copy: number,
  random: SeededRandom,
  at: number,
): InventedService {
  const id = derivedId(at, random);
  const properties = inventProperties(plan, random, at);
  return {
    id,
    areaId,
    name: numbered(plan.name, copy),
    type: plan.type,
    nation: plan.nation,
    wales: plan.nation === Nation.WALES,
    town: plan.town,
    share: plan.share,
    late: plan.late,
    slips: plan.name === slippingService,
    triageKey: triageKeyOf(id),
    properties,
    communal: properties.filter(({ communal }) => communal),
  };
}

function inventProperties(plan: ServicePlan, random: SeededRandom, at: number): Property[] {
  const own = Array.from({ length: 5 }, () => random.pick(streets));
  const property = (address: string, communal = false): Property => ({
    id: derivedId(at, random),
    address: `${address}, ${plan.town}`,
    postcode: `${plan.outward} ${random.between(1, 9)}${random.pick(unusedLetters)}${random.pick(unusedLetters)}`,
    lsoaCode: random.pick(plan.lsoaCodes),
    communal,
  });
  const homes = Array.from({ length: plan.homes }, (_, number) =>
    number % 3 === 2
      ? property(`${random.between(1, 98)} ${random.pick(own)}`)
      : property(`Flat ${number + 1}, ${plan.name}, ${own[0]}`),
  );
  return [...homes, ...shared.map((place) => property(`${place}, ${plan.name}, ${own[0]}`, true))];
}

/** The key that `app.set_readers_of_report` computes in the database. */
function triageKeyOf(serviceId: string): string {
  const digest = createHash('md5').update(`${serviceId} triage`).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Who may read what nobody has restricted, as `app.readers_of_case` says it. */
export const readersOf = (serviceId: string, staffId: string): string[] => [EVERYTHING, serviceId, staffId];
