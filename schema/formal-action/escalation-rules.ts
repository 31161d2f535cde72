import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { isBlank } from '../text-rules.ts';
import {
  ActionArea,
  ActionStatus,
  type ActionType,
  EscalationLimb,
  HarmRating,
  InterventionRoute,
  RiskLevel,
  Urgency,
} from '../vocabulary.ts';
import { powerOf } from './power-rules.ts';

export interface EscalationFacts {
  type: ActionType;
  route: InterventionRoute;
  limb: EscalationLimb;
  /** The risk to life or property in words. */
  risk: string | null;
  harmRating: HarmRating;
  riskLevel: RiskLevel | null;
  urgency: Urgency;
  safeguardingPriority: boolean;
  /** Whom the action is aimed at. */
  personId: string;
  /** What the case has seen so far. */
  actions: readonly EarlierAction[];
}

export interface EarlierAction {
  area: ActionArea;
  type: ActionType;
  status: ActionStatus;
  personId: string | null;
}

/** Whether the case may be escalated so: the limb of 11.1 (#123), and the route of the power (#127, #128). */
export function refuseEscalation(facts: EscalationFacts, policy: PolicyDocument): Refusal[] {
  return [...refuseRoute(facts, policy), ...refuseLimb(facts), ...refuseUntried(facts, policy)];
}

const clauseOf: Record<InterventionRoute, string> = {
  [InterventionRoute.SERIOUS_RISK]: '11.5',
  [InterventionRoute.PERSISTENT]: '11.6',
  [InterventionRoute.PARTNERSHIP]: '11.7',
  [InterventionRoute.POSSESSION]: '11.8',
};

function refuseRoute(facts: EscalationFacts, policy: PolicyDocument): Refusal[] {
  const refusals: Refusal[] = [];
  const power = powerOf(facts.type, policy);
  if (power && !power.routes.includes(facts.route)) {
    const message = `The policy has this power by another route (${power.routes.join(', ') || 'none yet'}).`;
    refusals.push(refusal('route', 'ROUTE_OF_THE_POWER', clauseOf[facts.route], message));
  }
  if (facts.route !== InterventionRoute.SERIOUS_RISK) return refusals;
  if (isBlank(facts.risk)) {
    const message = 'State the risk to life or property.';
    refusals.push(refusal('risk', 'RISK_STATED', '11.3', message));
  }
  if (!isGrave(facts)) {
    const message =
      'Quick action needs a high risk, an emergency or a safeguarding concern on the case: assess the risk first.';
    refusals.push(refusal('route', 'SERIOUS_RISK_ON_CASE', '11.5', message));
  }
  return refusals;
}

const isGrave = ({ riskLevel, urgency, safeguardingPriority }: EscalationFacts): boolean =>
  riskLevel === RiskLevel.HIGH || urgency === Urgency.EMERGENCY || safeguardingPriority;

const begun: readonly ActionStatus[] = [
  ActionStatus.IN_PROGRESS,
  ActionStatus.COMPLETED,
  ActionStatus.BREACHED,
];
const carriedOut: readonly ActionStatus[] = [ActionStatus.COMPLETED, ActionStatus.BREACHED];

const isEarly = ({ area }: EarlierAction) => area === ActionArea.EARLY_INTERVENTION;

function refuseLimb(facts: EscalationFacts): Refusal[] {
  if (facts.limb === EscalationLimb.SERIOUS_NATURE) {
    if (facts.harmRating === HarmRating.SERIOUS || isGrave(facts)) return [];
    const message = 'Nothing on the case says that the behaviour is of a serious nature.';
    return [refusal('limb', 'SERIOUS_NATURE_ON_CASE', '11.1', message)];
  }
  if (facts.actions.some((action) => isEarly(action) && begun.includes(action.status))) return [];
  const message = 'No early intervention has been tried in the case.';
  return [refusal('limb', 'EARLY_INTERVENTION_TRIED', '11.1', message)];
}

/** Persistent behaviour: an early tool with this person is over, kept to or broken. */
function refuseUntried(facts: EscalationFacts, { guards }: PolicyDocument): Refusal[] {
  if (facts.route !== InterventionRoute.PERSISTENT || !guards.earlyActionBeforePersistentRoute) return [];
  const tried = facts.actions.some(
    (action) => isEarly(action) && action.personId === facts.personId && carriedOut.includes(action.status),
  );
  if (tried) return [];
  const message =
    'First complete an early intervention with this person, such as an acceptable behaviour contract or a good neighbour agreement.';
  return [refusal('route', 'EARLY_ACTION_COMPLETED', '11.6', message)];
}
