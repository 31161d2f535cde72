import { equalityEditionOn } from '../equality/equality-edition.ts';
import { EqualitySide } from '../vocabulary.ts';
import { countCube, planOf } from './equality-cube.ts';
import type { EqualityDocument } from './equality-document.ts';
import { completenessOf, type Figures, treatmentOf } from './equality-findings.ts';
import { ratesOf } from './equality-rates.ts';
import { areaParts, type EqualityFact, groupsOf, unitOf } from './equality-unit.ts';
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

interface Year {
  from: string;
  areaNames: Readonly<Record<string, string>>;
  /** Who lives in the landlord's homes, as last told by then; null where nobody has. */
  living: { year: string; occupants: readonly Occupants[] } | null;
}

/**
 * Counts, rounds and protects the figures of a year, and says what they show. Where they would give somebody away however
 * much is held back, it has no figure at all and names the cells.
 */
export async function buildEqualitySummary(
  facts: readonly EqualityFact[],
  secret: Buffer,
  { from, areaNames, living }: Year,
): Promise<Summary> {
  const edition = equalityEditionOn(from);
  const areas = areaParts(facts);
  const plan = planOf(groupsOf(edition), areas.codes);
  const units = facts.flatMap((fact) => unitOf(fact, edition, areas.of) ?? []);
  const rounding = perturbationTable(roundingRows());
  const cells = countCube(plan, units, (id) => recordKey(secret, 'PERSON_IN_CASE', id), rounding);
  const heldBack: Record<string, HeldBack> = {};
  const givenAway: string[] = [];
  for (const side of Object.values(EqualitySide)) {
    const gate = await protect(cells, plan, side);
    givenAway.push(...gate.givenAway);
    Object.assign(heldBack, gate.heldBack);
  }
  const head = {
    edition: edition.name,
    plan,
    areas: Object.fromEntries(areas.codes.map((code) => [code, areaNames[code] ?? 'Other areas'])),
    heldBack,
    givenAway,
    occupantsOf: living?.year ?? null,
  };
  if (givenAway.length > 0)
    return { ...head, figures: {}, completeness: [], treatment: [], occupants: {}, rates: [] };
  const figures: Figures = Object.fromEntries(cells.map(({ id, figure }) => [id, figure]));
  const completeness = completenessOf(figures);
  const occupants = living
    ? protectedOccupants(living.occupants, editionOfYear(living.year), plan, areas.of, secret, rounding)
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
