import type { FrozenHead } from '../management-report/frozen-head.ts';
import type { CubePlan } from './equality-cube.ts';
import type { Completeness, Figures, TreatmentFinding } from './equality-findings.ts';
import type { CarriedFlag } from './equality-flags.ts';
import type { RateFinding } from './equality-rates.ts';
import type { PooledYears } from './pooled-years.ts';
import type { HeldBack } from './release-gate.ts';

/**
 * The yearly figures by protected characteristic (policy 15.4), rounded and held back where they would give somebody away:
 * the same for everybody who may read them. No number that was counted is in it.
 */
export interface EqualityDocument extends FrozenHead {
  /** "2025/26". */
  periodName: string;
  /** The categories of the questions asked. */
  edition: string;
  plan: CubePlan;
  /** The areas by the names they had. */
  areas: Record<string, string>;
  figures: Figures;
  heldBack: Record<string, HeldBack>;
  /** Cells for which the figures would leave too few values; with any of them there are no figures, and nothing is signed. */
  givenAway: string[];
  /** A revision for which too few have changed: it has no figures either, and the signed one stays. */
  tooFewChanged?: boolean;
  completeness: Completeness[];
  treatment: TreatmentFinding[];
  /** The financial year whose occupants the rates are of, 2025 for 2025/26; null where nobody has said who lives there. */
  occupantsOf?: string | null;
  occupants?: Figures;
  rates?: RateFinding[];
  /** Groups of few, over three years; null where one of them is not signed. */
  pooled?: PooledYears | null;
  /** What the year before flagged, and what had been done about it when this was counted. */
  lastYear?: { year: string; flags: CarriedFlag[] } | null;
  sentences: [];
}
