import { type EqualityEdition, equalityEditionOn } from '../equality/equality-edition.ts';
import { Characteristic, EqualityBreakdown } from '../vocabulary.ts';
import type { CubePlan } from './equality-cube.ts';
import type { Figures } from './equality-findings.ts';
import { ALL, type AreaPart } from './equality-unit.ts';
import type { PerturbationTable } from './perturbation-table.ts';
import { recordKey } from './record-key.ts';

/** People of a category who live in an area's homes. */
export interface Occupants {
  areaId: string;
  characteristic: Characteristic;
  /** A category, or a group of them. */
  category: string;
  people: number;
}

/** In which parts of the landlord rates are told: the whole of it, and its areas. */
export type RatedBy = typeof EqualityBreakdown.EVERYTHING | typeof EqualityBreakdown.AREA;
export const ratedBy: readonly RatedBy[] = [EqualityBreakdown.EVERYTHING, EqualityBreakdown.AREA];

export const occupantCell = (characteristic: Characteristic, group: string, by: RatedBy, part: string) =>
  ['OCCUPANTS', characteristic, group, by, part].join('/');

/** The group that a category of people counts in; null for a word that the edition does not know. */
export function groupOfCategory(
  edition: EqualityEdition,
  characteristic: Characteristic,
  category: string,
): string | null {
  if (characteristic === Characteristic.AGE)
    return (edition.ageBands as readonly string[]).includes(category) ? category : null;
  const question = Object.values(edition.questions).find((each) => each.characteristic === characteristic);
  const found = question?.categories.find(({ code, group }) => code === category || group === category);
  return found?.group ?? null;
}

/** The edition by whose categories the occupants of a financial year are told: 2025 for 2025/26. */
export const editionOfYear = (year: string): EqualityEdition => equalityEditionOn(`${year}-04-01`);

/**
 * Adds up by group and area and rounds each sum on its own, as every count is. People who live somewhere are no records
 * of ours, so the key of such a cell is drawn from the cell itself: one draw for each cell and year.
 */
export function protectedOccupants(
  occupants: readonly Occupants[],
  edition: EqualityEdition,
  plan: CubePlan,
  areaPart: AreaPart,
  secret: Buffer,
  table: PerturbationTable,
): Figures {
  const sums = new Map<string, number>();
  const add = (id: string, people: number) => sums.set(id, (sums.get(id) ?? 0) + people);
  for (const { areaId, characteristic, category, people } of occupants) {
    const group = groupOfCategory(edition, characteristic, category);
    if (group === null) continue;
    add(occupantCell(characteristic, group, EqualityBreakdown.EVERYTHING, ALL), people);
    const part = areaPart(areaId);
    if (plan.parts.AREA.includes(part))
      add(occupantCell(characteristic, group, EqualityBreakdown.AREA, part), people);
  }
  return Object.fromEntries(
    [...sums].map(([id, count]) => [
      id,
      table.perturbed(count, recordKey(secret, 'OCCUPANTS', id)) || '[low]',
    ]),
  );
}
