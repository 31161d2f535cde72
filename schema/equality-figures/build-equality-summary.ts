import { equalityEditionOn } from '../equality/equality-edition.ts';
import { EqualitySide } from '../vocabulary.ts';
import { type CountedCell, type CubePlan, countCube, planOf } from './equality-cube.ts';
import type { EqualityDocument } from './equality-document.ts';
import { completenessOf, type Figures, treatmentOf } from './equality-findings.ts';
import { ratesOf } from './equality-rates.ts';
import {
  type AreaPart,
  areaParts,
  type EqualityFact,
  type EqualityUnit,
  groupsOf,
  unitOf,
} from './equality-unit.ts';
import { editionOfYear, type Occupants, protectedOccupants } from './occupants.ts';
import { perturbationTable, roundingRows } from './perturbation-table.ts';
import { recordKey } from './record-key.ts';
import { type HeldBack, protect } from './release-gate.ts';

type Summary = Pick<
  EqualityDocument,
  | 'edition'
  | 'plan'
  | 'areas'
  | 'figures'
  | 'heldBack'
  | 'givenAway'
  | 'completeness'
  | 'treatment'
  | 'occupantsOf'
  | 'occupants'
  | 'rates'
>;

export interface Year {
  from: string;
  areaNames: Readonly<Record<string, string>>;
  /** Who lives in the landlord's homes, as last told by then; null where nobody has. */
  living: { year: string; occupants: readonly Occupants[] } | null;
}

/** A year as it was counted and rounded, before anything is held back: it never leaves the worker. */
export interface CountedYear {
  plan: CubePlan;
  areas: { codes: string[]; of: AreaPart };
  units: readonly EqualityUnit[];
  cells: readonly CountedCell[];
}

export function countYear(
  facts: readonly EqualityFact[],
  secret: Buffer,
  { from }: Pick<Year, 'from'>,
): CountedYear {
  const edition = equalityEditionOn(from);
  const areas = areaParts(facts);
  const plan = planOf(groupsOf(edition), areas.codes);
  const units = facts.flatMap((fact) => unitOf(fact, edition, areas.of) ?? []);
  const cells = countCube(plan, units, (id) => recordKey(secret, 'PERSON_IN_CASE', id), rounding());
  return { plan, areas, units, cells };
}

const rounding = () => perturbationTable(roundingRows());

/**
 * Holds back what would give somebody away, and says what the figures of a year show. Where they would do so however
 * much is held back, it has no figure at all and names the cells.
 */
export async function protectYear(
  { plan, areas, cells }: CountedYear,
  secret: Buffer,
  { from, areaNames, living }: Year,
): Promise<Summary> {
  const heldBack: Record<string, HeldBack> = {};
  const givenAway: string[] = [];
  for (const side of Object.values(EqualitySide)) {
    const gate = await protect(cells, plan, side);
    givenAway.push(...gate.givenAway);
    Object.assign(heldBack, gate.heldBack);
  }
  const head = { ...headOf({ plan, areas }, { from, areaNames, living }), heldBack, givenAway };
  if (givenAway.length > 0) return { ...head, ...nothing };
  const figures: Figures = Object.fromEntries(cells.map(({ id, figure }) => [id, figure]));
  const completeness = completenessOf(figures);
  const occupants = living
    ? protectedOccupants(living.occupants, editionOfYear(living.year), plan, areas.of, secret, rounding())
    : {};
  return {
    ...head,
    figures,
    completeness,
    treatment: treatmentOf(plan, figures, completeness),
    occupants,
    rates: ratesOf(plan, figures, occupants, completeness),
  };
}

/** A summary without a figure: too few have changed since the signed one for another. */
export const unchangedYear = ({ plan, areas }: CountedYear, year: Year) => ({
  ...headOf({ plan, areas }, year),
  ...nothing,
  heldBack: {},
  givenAway: [],
  tooFewChanged: true as const,
});

const nothing = { figures: {}, completeness: [], treatment: [], occupants: {}, rates: [] };

const headOf = ({ plan, areas }: Pick<CountedYear, 'plan' | 'areas'>, { from, areaNames, living }: Year) => ({
  edition: equalityEditionOn(from).name,
  plan,
  areas: Object.fromEntries(areas.codes.map((code) => [code, areaNames[code] ?? 'Other areas'])),
  occupantsOf: living?.year ?? null,
});

/** Counts, rounds and protects the figures of a year, and says what they show. */
export const buildEqualitySummary = (
  facts: readonly EqualityFact[],
  secret: Buffer,
  year: Year,
): Promise<Summary> => protectYear(countYear(facts, secret, year), secret, year);
