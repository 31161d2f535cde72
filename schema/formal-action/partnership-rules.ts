import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  ActionStatus,
  type ActionType,
  type AgencyKind,
  InterventionRoute,
  type Nation,
  OptionChoice,
  OptionState,
} from '../vocabulary.ts';
import { isInForce, powersOf } from './power-rules.ts';

/** What is on record of one option with one person. */
export interface OptionOnRecord {
  option: ActionType;
  choice: OptionChoice;
}

export interface LedgerLine {
  option: ActionType;
  printed: string | null;
  clause: string;
  state: OptionState;
}

export interface LedgerFacts {
  nation: Nation;
  considered: readonly OptionOnRecord[];
  /** Formal actions against the person in the case. */
  actions: readonly { type: ActionType; status: ActionStatus }[];
}

const used: readonly ActionStatus[] = [
  ActionStatus.IN_PROGRESS,
  ActionStatus.COMPLETED,
  ActionStatus.BREACHED,
  ActionStatus.DISCHARGED,
];

/** The options of 11.7 in this nation, each once, with what became of it (#129). */
export function partnershipLedger(facts: LedgerFacts, policy: PolicyDocument, today: string): LedgerLine[] {
  return powersOf(policy, facts.nation, InterventionRoute.PARTNERSHIP)
    .filter((power) => isInForce(power, today))
    .map(({ type, printed }) => ({
      option: type,
      printed,
      clause: policy.formalAction.afterPartnership.clause,
      state: stateOf(type, facts),
    }));
}

function stateOf(option: ActionType, { considered, actions }: LedgerFacts): OptionState {
  const records = considered.filter((record) => record.option === option);
  const taken = actions.some(({ type, status }) => type === option && used.includes(status));
  if (taken || records.some(({ choice }) => choice === OptionChoice.USED)) return OptionState.USED;
  return records.length > 0 ? OptionState.CONSIDERED : OptionState.OPEN;
}

/** Eviction and possession wait until no option of partnership work is open. */
export function refuseBeforePartnership(
  type: ActionType,
  ledger: readonly LedgerLine[],
  { formalAction }: PolicyDocument,
): Refusal[] {
  const { types, clause } = formalAction.afterPartnership;
  if (!types.includes(type)) return [];
  return ledger
    .filter(({ state }) => state === OptionState.OPEN)
    .map(({ option }) => {
      const message = `Use it, or record with an agency why not, before considering eviction: ${option}.`;
      return refusal(`partnership.${option}`, 'PARTNERSHIP_CONSIDERED_FIRST', clause, message);
    });
}

export interface ConsideredFacts {
  option: ActionType;
  choice: OptionChoice;
  reason: string | null;
  agency: AgencyKind | null;
  nation: Nation;
}

/** Whether an option of 11.7 may be written down as used or considered (#129). */
export function refuseConsidering(facts: ConsideredFacts, policy: PolicyDocument): Refusal[] {
  const clause = policy.formalAction.afterPartnership.clause;
  const refusals = refuseText('reason', facts.reason, 5000);
  const options = powersOf(policy, facts.nation, InterventionRoute.PARTNERSHIP);
  if (!options.some(({ type }) => type === facts.option)) {
    const message = 'The policy does not have this among the options of partnership work here.';
    refusals.push(refusal('option', 'OPTION_OF_PARTNERSHIP', clause, message));
  }
  if (isBlank(facts.reason)) {
    const message =
      facts.choice === OptionChoice.USED ? 'Say what was done.' : 'Say why it is not the right one.';
    refusals.push(refusal('reason', 'OPTION_REASON_NEEDED', clause, message));
  }
  if (facts.agency === null) {
    const message = 'Say with which agency it was considered.';
    refusals.push(refusal('agency', 'OPTION_AGENCY_NEEDED', clause, message));
  }
  return refusals;
}
