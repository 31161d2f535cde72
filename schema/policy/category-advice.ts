import { type CategoryCode, OccupancyType } from '../vocabulary.ts';
import type { CategoryPolicy, PolicyDocument } from './policy-document.ts';

/** The policy's line for a category. A policy version without one of the twelve is faulty and says so. */
export function categoryPolicy(code: CategoryCode, { categories, version }: PolicyDocument): CategoryPolicy {
  const found = categories.find((category) => category.code === code);
  if (!found) throw new Error(`Policy version ${version} has no category ${code}.`);
  return found;
}

/** What the policy advises; null where it prints nothing. Advice differs for those in our accommodation (3.9). */
export function adviceFor(
  code: CategoryCode,
  occupancy: OccupancyType | null,
  policy: PolicyDocument,
): string | null {
  const { advice, adviceToOthers } = categoryPolicy(code, policy);
  return livesWithUs(occupancy) ? advice : (adviceToOthers ?? advice);
}

export const livesWithUs = (occupancy: OccupancyType | null): boolean =>
  occupancy !== null && occupancy !== OccupancyType.NON_OCCUPANT;
