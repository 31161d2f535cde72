import { Temporal } from 'temporal-polyfill';
import type { Intervention } from '../policy/intervention.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import {
  ActionType,
  type AgencyKind,
  type InterventionRoute,
  type Nation,
  OccupancyType,
} from '../vocabulary.ts';

export interface PowerFacts {
  type: ActionType;
  /** Nation of the service, whose law applies. */
  nation: Nation;
  /** How the person it is aimed at occupies their home; null when not known. */
  occupancy: OccupancyType | null;
  /** `yyyy-mm-dd`; null when not known. */
  dateOfBirth: string | null;
}

export const powerOf = (type: ActionType, { interventions }: PolicyDocument): Intervention | undefined =>
  interventions.find((power) => power.type === type);

export const isInForce = ({ commenced, validFrom, validTo }: Intervention, day: string): boolean =>
  commenced && (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);

/** Whether the power exists where and when it is wanted, and for whom (#16, #130, #131). */
export function refusePower(facts: PowerFacts, policy: PolicyDocument, today: string): Refusal[] {
  const power = powerOf(facts.type, policy);
  if (!power) {
    return [refusal('type', 'POWER_OF_THE_POLICY', '11.1', 'The policy does not name this power.')];
  }
  const refusals: Refusal[] = [];
  if (!power.nations.includes(facts.nation)) {
    const message = 'This power does not exist in the nation of the property.';
    refusals.push(refusal('type', 'POWER_OF_THE_NATION', power.clause, message));
  }
  if (!isInForce(power, today)) {
    const message = 'The law behind this power is not in force.';
    refusals.push(refusal('type', 'POWER_IN_FORCE', power.clause, message));
  }
  return [...refusals, ...refuseOccupancy(facts, power), ...refuseAge(facts, power, today)];
}

const licences: readonly OccupancyType[] = [
  OccupancyType.LICENCE,
  OccupancyType.EXCLUDED_LICENCE,
  OccupancyType.CAS2_LICENCE,
];

function refuseOccupancy({ type, occupancy }: PowerFacts, power: Intervention): Refusal[] {
  if (!power.occupancy || (occupancy && power.occupancy.includes(occupancy))) return [];
  const clause = power.legalBasis ?? power.clause;
  if (occupancy === null) {
    const message = 'Record first under which agreement the person lives there.';
    return [refusal('partyId', 'OCCUPANCY_KNOWN', clause, message)];
  }
  const possession = type === ActionType.POSSESSION_BREACH || type === ActionType.POSSESSION_ABSOLUTE_GROUND;
  const message =
    possession && licences.includes(occupancy)
      ? 'A licence is not ended by a claim for possession: propose NOTICE_TO_END_LICENCE.'
      : 'This power does not fit the agreement under which the person lives there.';
  return [refusal('type', 'OCCUPANCY_OF_THE_POWER', clause, message)];
}

function refuseAge({ dateOfBirth }: PowerFacts, power: Intervention, today: string): Refusal[] {
  if (!power.ages) return [];
  const clause = power.legalBasis ?? power.clause;
  if (dateOfBirth === null) {
    const message = 'Record the date of birth first: the law sets an age for this power.';
    return [refusal('partyId', 'AGE_KNOWN', clause, message)];
  }
  const age = ageOn(dateOfBirth, today);
  if (age >= power.ages.from && (power.ages.to === null || age <= power.ages.to)) return [];
  return [refusal('type', 'AGE_OF_THE_POWER', clause, 'The law has this power for another age.')];
}

/** Whole years; somebody born on 29 February is a year older on 1 March. */
export const ageOn = (dateOfBirth: string, day: string): number =>
  Temporal.PlainDate.from(dateOfBirth).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years;

/** The powers of a nation, or of all; of one route, or of all. */
export const powersOf = (
  { interventions }: PolicyDocument,
  nation: Nation | null,
  route?: InterventionRoute,
): Intervention[] =>
  interventions.filter(
    ({ nations, routes }) => (!nation || nations.includes(nation)) && (!route || routes.includes(route)),
  );

/** Who leads a power that is not the landlord's own (#88, 11.7). */
export function refuseLead(type: ActionType, lead: AgencyKind | null, policy: PolicyDocument): Refusal[] {
  const power = powerOf(type, policy);
  if (!power || power.ledBy.length === 0) {
    return lead === null
      ? []
      : [refusal('leadAgency', 'LANDLORD_LEADS', '7.2', 'The landlord leads this power itself.')];
  }
  if (lead !== null && power.ledBy.includes(lead)) return [];
  const message = `This power is led by a partner: say which (${power.ledBy.join(', ')}).`;
  return [refusal('leadAgency', 'PARTNER_LEADS', power.clause, message)];
}
