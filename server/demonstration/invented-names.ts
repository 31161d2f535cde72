import { britishNames, irishNames, welshNames } from './names-of-britain.ts';
import {
  africanNames,
  arabNames,
  bangladeshiNames,
  caribbeanNames,
  chineseNames,
  europeanNames,
  indianNames,
  otherAsianNames,
  otherNames,
  pakistaniNames,
} from './names-of-the-world.ts';
import { byTradition, type Tradition } from './proportions.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface Names {
  first: readonly string[];
  last: readonly string[];
}

type Named = Exclude<Tradition, 'mixed'>;

/** Ordinary names put together at random: whoever bears one of them is a coincidence. */
export const inventedNames: Record<Named, Names> = {
  british: britishNames,
  welsh: welshNames,
  irish: irishNames,
  european: europeanNames,
  indian: indianNames,
  pakistani: pakistaniNames,
  bangladeshi: bangladeshiNames,
  chinese: chineseNames,
  otherAsian: otherAsianNames,
  african: africanNames,
  caribbean: caribbeanNames,
  arab: arabNames,
  other: otherNames,
};

const elsewhere: readonly Named[] = ['caribbean', 'african', 'indian', 'pakistani', 'european', 'chinese'];
const weights = { england: byTradition(false), wales: byTradition(true) };

/** A full name, in the proportions of the nation. Families of mixed heritage have names of both sides. */
export function inventName(wales: boolean, random: SeededRandom): string {
  const tradition = random.weighted(wales ? weights.wales : weights.england);
  if (tradition !== 'mixed') {
    const { first, last } = inventedNames[tradition];
    return `${random.pick(first)} ${random.pick(last)}`;
  }
  const [one, other] = [inventedNames.british, inventedNames[random.pick(elsewhere)]];
  return random.chance(0.5)
    ? `${random.pick(one.first)} ${random.pick(other.last)}`
    : `${random.pick(other.first)} ${random.pick(one.last)}`;
}

/** Organisations that report; none exists under these names. */
export const inventedBusinesses = [
  'Brightwater Launderette',
  'The Copper Kettle Café',
  'Marlowe Street Stores',
  'Fern & Finch Florists',
  'Northgate Pharmacy',
  'Oak Lane Dental Practice',
  'The Lamplighter',
  'Hollybush Convenience Store',
  'Quarry Road Garage',
  'Little Acorns Nursery',
  'Sunrise Bakery',
  'Bell Corner Barbers',
] as const;

export const inventedAgencies = [
  'Neighbourhood policing team',
  'Council community safety team',
  'Environmental health team',
  'Adult social care duty team',
  'Probation practitioner',
  'Community mental health team',
  'Fire service home safety team',
  'Drug and alcohol outreach team',
] as const;

export const inventedGroups = [
  'Group of young people at the bin store',
  'Group gathering on the stairs',
  'Group outside the main entrance',
  'Several visitors to the address',
  'Group on bicycles and scooters',
  'Group in the car park',
] as const;
