import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import {
  type Behaviour,
  type CategoryCode,
  DefinitionLimb,
  type HateStrand,
  type PerpetratorRelation,
  StaffRole,
} from '../vocabulary.ts';
import { asksAboutHate } from './report-details-rules.ts';
import { longestReference } from './report-rules.ts';

/** What is asked about before a report comes into a case, opened from it or running already. */
export interface AskedFirst {
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  /** Null while nobody has asked. */
  hateStrands: readonly HateStrand[] | null;
  safeguardingPriority: boolean;
  incidentReference: string | null;
  staffVictim: boolean;
  /** Where a member of staff is the victim: who of the two has not been told. */
  stillToBeTold: readonly StaffRole[];
}

export interface OpeningFacts extends AskedFirst {
  limbs: readonly DefinitionLimb[];
  whyUnreasonable: string | null;
  perpetratorRelation: PerpetratorRelation | null;
}

/** What must be known before there is a case: reasons, relation, hate, incident, who was told (#17, #25, #26, #34, #93). */
export function refuseOpening(facts: OpeningFacts, policy: PolicyDocument): Refusal[] {
  return [
    ...refuseText('whyUnreasonable', facts.whyUnreasonable, longestReason),
    ...refuseText('incidentReference', facts.incidentReference, longestReference),
    ...refuseUnreasoned(facts),
    ...refuseUnasked(facts, policy),
  ];
}

/** Hate is asked about, danger has its incident, staff who are victims have told whom they must (#26, #34, #93). */
export const refuseUnasked = (facts: AskedFirst, policy: PolicyDocument): Refusal[] => [
  ...refuseUnaskedHate(facts, policy),
  ...refuseWithoutIncident(facts),
  ...refuseUntold(facts, policy),
];

/** People may live as they like unless it is unreasonable: harassment, alarm and distress say so by themselves. */
function refuseUnreasoned({ limbs, whyUnreasonable, perpetratorRelation }: OpeningFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const nuisanceOnly = limbs.length > 0 && !limbs.includes(DefinitionLimb.HARASSMENT_ALARM_DISTRESS);
  if (nuisanceOnly && isBlank(whyUnreasonable)) {
    const message = 'Say why the behaviour is unreasonable: people may otherwise live as they like.';
    refusals.push(refusal('whyUnreasonable', 'WHY_UNREASONABLE', '1.1', message));
  }
  if (limbs.includes(DefinitionLimb.EXTENDED_POLICY) && !perpetratorRelation) {
    const message = 'Say what whoever is said to be responsible is to the household.';
    refusals.push(refusal('perpetratorRelation', 'RELATION_TO_HOUSEHOLD', '2.2', message));
  }
  return refusals;
}

function refuseUnaskedHate(
  { category, behaviour, hateStrands }: AskedFirst,
  policy: PolicyDocument,
): Refusal[] {
  const { clause, categories } = policy.hate;
  if (category && categories.includes(category) && (hateStrands ?? []).length === 0) {
    const message = 'Say at which characteristic the hostility is perceived to be directed.';
    return [refusal('hateStrands', 'HATE_STRAND_NEEDED', clause, message)];
  }
  if (hateStrands === null && asksAboutHate({ category, behaviour }, policy)) {
    const message = 'Ask whether anybody perceives this as based on hate; none is an answer.';
    return [refusal('hateStrands', 'HATE_ASKED_FIRST', clause, message)];
  }
  return [];
}

function refuseWithoutIncident({ safeguardingPriority, incidentReference }: AskedFirst): Refusal[] {
  if (!safeguardingPriority || !isBlank(incidentReference)) return [];
  const message = 'Safeguarding takes priority: give the reference of the incident.';
  return [refusal('incidentReference', 'INCIDENT_REFERENCE_NEEDED', '2.3', message)];
}

const titles: Partial<Record<StaffRole, string>> = {
  [StaffRole.SERVICE_LEAD]: 'the service lead',
  [StaffRole.AREA_MANAGER]: 'an area manager',
};

function refuseUntold(
  { staffVictim, stillToBeTold }: AskedFirst,
  { staffVictims }: PolicyDocument,
): Refusal[] {
  if (!staffVictim || stillToBeTold.length === 0) return [];
  const message = `A member of staff is the victim: tell ${stillToBeTold.map((role) => titles[role]).join(' and ')} first.`;
  return [refusal('told', 'STAFF_VICTIM_TOLD', staffVictims.clause, message)];
}
