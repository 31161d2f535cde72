import { OccupancyType, ReporterType } from '../vocabulary.ts';

/** Whether somebody lives in the landlord's accommodation, as far as is known (#61, #116). */
export function isOccupant(person: {
  occupancyType: OccupancyType | null;
  /** A home of the landlord's is on record for them. */
  homeKnown: boolean;
  /** As what they made reports. */
  reportedAs: readonly ReporterType[];
}): boolean {
  if (person.occupancyType) return person.occupancyType !== OccupancyType.NON_OCCUPANT;
  return person.homeKnown || person.reportedAs.includes(ReporterType.OCCUPANT);
}
