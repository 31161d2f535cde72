import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  ActionArea,
  ActionType,
  type AgencyKind,
  type CategoryCode,
  type HateStrand,
  PartyRole,
} from '../vocabulary.ts';
import { type Assessment, refuseAssessmentTexts } from './approval-rules.ts';
import { type EscalationFacts, refuseEscalation } from './escalation-rules.ts';
import { refuseWithoutPolice } from './hate-action-rules.ts';
import { type LedgerLine, refuseBeforePartnership } from './partnership-rules.ts';
import { type PossessionFacts, ruleOnPossession } from './possession-rules.ts';
import { type PowerFacts, powerOf, refuseLead, refusePower } from './power-rules.ts';
import { type ExclusionFacts, refuseExclusion, refuseOver } from './temporary-exclusion-rules.ts';

export interface ProposalFacts extends PowerFacts, EscalationFacts {
  partyRole: PartyRole;
  reasons: string | null;
  leadAgency: AgencyKind | null;
  category: CategoryCode;
  hateStrands: readonly HateStrand[] | null;
  withPolice: boolean;
  /** Reference of the safeguarding or critical incident, if the case is linked to one. */
  incidentReference: string | null;
  respondentAssessment: string | null;
  assessment: Assessment;
  ledger: readonly LedgerLine[];
  possession: Omit<PossessionFacts, 'type'> | null;
  exclusion: ExclusionFacts | null;
  proposedAt: Date;
}

export interface Proposal {
  cautions: string[];
  /** The power it cites (#16). */
  cites: string;
}

/** Whether formal or legal action may be proposed (#30, #121, #123 to #131); with what to check before relying on it. */
export function ruleOnProposing(
  facts: ProposalFacts,
  policy: PolicyDocument,
  today: string,
): Ruling<Proposal> {
  const power = powerOf(facts.type, policy);
  const possession = isPossession(facts.type)
    ? ruleOnPossession({ type: facts.type, ...(facts.possession ?? nothing) }, policy, today)
    : ruling(refuseStray('possession', facts.possession), { cautions: [] });
  const refusals = [
    ...refuseWords(facts),
    ...refusePower(facts, policy, today),
    ...refuseLead(facts.type, facts.leadAgency, policy),
    ...refuseEscalation(facts, policy),
    ...refuseWithoutPolice({ ...facts, area: ActionArea.FORMAL_AND_LEGAL }),
    ...refuseUnlinkedIncident(facts),
    ...refuseBeforePartnership(facts.type, facts.ledger, policy),
    ...(possession.ok ? [] : possession.refusals),
    ...refuseExclusionFacts(facts, policy),
  ];
  if (power?.respondentAssessed && isBlank(facts.respondentAssessment)) {
    const message =
      'Assess the risk first: the vulnerabilities of the respondent, the risk, the alternatives.';
    const clause = power.legalBasis ?? power.clause;
    refusals.push(refusal('respondentAssessment', 'RESPONDENT_ASSESSED', clause, message));
  }
  const own = power?.caution ? [power.caution] : [];
  return ruling(refusals, {
    cautions: [...own, ...(possession.ok ? possession.cautions : [])],
    cites: power?.legalBasis ?? `Policy ${power?.clause}`,
  });
}

const nothing = { breachedClause: null, condition: null, foundOn: null, noticeOn: null };

const isPossession = (type: ActionType): boolean =>
  type === ActionType.POSSESSION_BREACH || type === ActionType.POSSESSION_ABSOLUTE_GROUND;

const refuseStray = (field: string, given: object | null): Refusal[] =>
  given ? [refusal(field, 'BELONGS_TO_ANOTHER_POWER', '11.1', 'This belongs to another power.')] : [];

function refuseWords(facts: ProposalFacts): Refusal[] {
  const refusals = [
    ...refuseText('reasons', facts.reasons, 20_000),
    ...refuseText('risk', facts.risk, 20_000),
    ...refuseText('respondentAssessment', facts.respondentAssessment, 20_000),
    ...refuseAssessmentTexts(facts.assessment),
  ];
  if (isBlank(facts.reasons)) {
    const message = 'Say why formal action is proposed.';
    refusals.push(refusal('reasons', 'REASONS_NEEDED', '11.1', message));
  }
  if (facts.partyRole !== PartyRole.ALLEGED_PERPETRATOR) {
    const message = 'Formal action is taken against an alleged perpetrator of the case.';
    refusals.push(refusal('partyId', 'AGAINST_ALLEGED_PERPETRATOR', '11.6', message));
  }
  return refusals;
}

/** Where safeguarding takes priority, court action goes only in line with its procedures (#30). */
function refuseUnlinkedIncident({ safeguardingPriority, incidentReference }: ProposalFacts): Refusal[] {
  if (!safeguardingPriority || !isBlank(incidentReference)) return [];
  const message = 'Safeguarding takes priority: link the case to its incident first.';
  return [refusal('case', 'INCIDENT_LINKED_FIRST', '2.5', message)];
}

function refuseExclusionFacts(
  { type, exclusion, proposedAt }: ProposalFacts,
  policy: PolicyDocument,
): Refusal[] {
  if (type !== ActionType.TEMPORARY_EXCLUSION_WALES) return refuseStray('exclusion', exclusion);
  const over = exclusion?.endsAt ? refuseOver(exclusion.endsAt, proposedAt) : [];
  return [...refuseExclusion(exclusion ?? undescribed, policy), ...over];
}

const undescribed: ExclusionFacts = {
  ground: null,
  beginsAt: null,
  endsAt: null,
  timesBefore: 0,
  writtenReasons: null,
  reasonsGivenAt: null,
};
