import { partnershipLedger } from '../../schema/formal-action/partnership-rules.ts';
import { powerOf } from '../../schema/formal-action/power-rules.ts';
import { type ProposalFacts, ruleOnProposing } from '../../schema/formal-action/proposal-rules.ts';
import {
  AbsoluteCondition,
  ActionType,
  AgencyKind,
  EscalationLimb,
  EventKind,
  ExclusionGround,
  HarmRating,
  InterventionRoute,
  OptionChoice,
  OptionState,
  PartyRole,
  RiskLevel,
  Urgency,
} from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { derivedId } from './derived-id.ts';
import * as words from './wording/formal-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Proposal {
  facts: ProposalFacts;
  cites: string;
  cautions: string[];
}

/**
 * What a proposal of that kind says at that moment, by the first route that the domain's own rule allows; null where it
 * would refuse them all, so that nothing is proposed that nobody could propose.
 */
export function proposalOf(file: CaseFile, people: People, type: ActionType, at: number): Proposal | null {
  const { world, batch, random } = file;
  const { policy, time } = world;
  const today = time.dateOf(time.dayOf(at));
  const facts = factsOf(file, people, type, at);
  const considered = batch.partnership_option.filter(({ caseId }) => caseId === file.id);
  const { nation } = facts;
  const ledger = partnershipLedger({ nation, considered, actions: facts.actions }, policy, today);
  const open = ledger.filter(({ state }) => state === OptionState.OPEN);
  const after = policy.formalAction.afterPartnership.types.includes(type);
  facts.ledger = after ? ledger.map((line) => ({ ...line, state: OptionState.CONSIDERED })) : ledger;
  for (const route of powerOf(type, policy)?.routes ?? []) {
    const serious = route === InterventionRoute.SERIOUS_RISK;
    const said = { ...facts, route, risk: serious ? random.pick(words.statedRisks) : null };
    const ruling = ruleOnProposing(said, policy, today);
    if (!ruling.ok) continue;
    if (after) for (const { option } of open) considerOption(file, people, option, at);
    return { facts: said, cites: ruling.cites, cautions: ruling.cautions };
  }
  return null;
}

function factsOf(file: CaseFile, people: People, type: ActionType, at: number): ProposalFacts {
  const { row, plan, world, batch, random } = file;
  const { time, policy } = world;
  const grave = row.riskLevel === RiskLevel.HIGH || row.urgency === Urgency.EMERGENCY;
  const day = (days: number) => time.dateOf(time.dayOf(at) + days);
  const possession = type === ActionType.POSSESSION_BREACH || type === ActionType.POSSESSION_ABSOLUTE_GROUND;
  const absolute = type === ActionType.POSSESSION_ABSOLUTE_GROUND;
  const beginsAt = at + random.between(20, 40) * DAY;
  return {
    type,
    route: InterventionRoute.PARTNERSHIP,
    limb:
      grave || row.harmRating === HarmRating.SERIOUS
        ? EscalationLimb.SERIOUS_NATURE
        : EscalationLimb.UNRESOLVED_BY_EARLY_INTERVENTION,
    nation: plan.report.service.nation,
    occupancy: people.accused?.occupancyType ?? null,
    dateOfBirth: people.accused?.dateOfBirth ?? null,
    partyRole: PartyRole.ALLEGED_PERPETRATOR,
    personId: people.accusedId!,
    proposedAt: new Date(at),
    reasons: random.pick(words.formalReasons),
    risk: null,
    leadAgency: powerOf(type, policy)?.ledBy[0] ?? null,
    category: row.category,
    hateStrands: row.hateStrands,
    withPolice: batch.police_partnership.some(({ caseId }) => caseId === file.id),
    harmRating: row.harmRating,
    riskLevel: row.riskLevel,
    urgency: row.urgency,
    safeguardingPriority: false,
    incidentReference: null,
    respondentAssessment: null,
    assessment: {
      proportionality: random.pick(words.proportionality),
      capacity: random.pick(words.capacities),
      humanRights: random.pick(words.humanRights),
      equality: random.pick(words.equality),
    },
    actions: batch.action
      .filter(({ caseId }) => caseId === file.id)
      .map(({ area, type, status, partyId }) => ({
        area,
        type,
        status,
        personId: partyId === people.accusedParty ? people.accusedId : null,
      })),
    ledger: [],
    possession: possession
      ? {
          breachedClause: absolute ? null : random.pick(words.breachedClauses),
          condition: absolute ? random.pick(Object.values(AbsoluteCondition)) : null,
          foundOn: absolute ? day(-random.between(5, 25)) : null,
          noticeOn: absolute ? day(random.between(1, 5)) : null,
        }
      : null,
    exclusion:
      type === ActionType.TEMPORARY_EXCLUSION_WALES
        ? {
            ground: random.pick(Object.values(ExclusionGround)),
            beginsAt: new Date(beginsAt),
            endsAt: new Date(beginsAt + random.between(24, 48) * HOUR),
            // Nobody who comes back is excluded by a row: their occupancy is known to none.
            timesBefore: 0,
            writtenReasons: random.pick(words.exclusionReasons),
            reasonsGivenAt: null,
          }
        : null,
  };
}

/** Before eviction every option of partnership work was asked for, with an agency that could lead it (11.7). */
function considerOption(file: CaseFile, people: People, option: ActionType, before: number): void {
  const { random, row, world } = file;
  const at = before - random.between(5, 90) * MINUTE;
  const agency = powerOf(option, world.policy)?.ledBy[0] ?? AgencyKind.POLICE;
  const id = derivedId(at, random);
  const choice = OptionChoice.CONSIDERED;
  file.batch.partnership_option.push({
    id,
    readers: row.readers,
    caseId: file.id,
    partyId: people.accusedParty!,
    option,
    choice,
    reason: random.pick(words.consideredReasons),
    agency,
    recordedById: file.ownerAt(at),
    recordedAt: at,
  });
  const party = people.accusedParty;
  file.log(EventKind.PARTNERSHIP_OPTION_CONSIDERED, at, { considered: id, party, option, choice, agency });
}

/** Nothing is done against those responsible for hate but with the police (10.5). */
export function workWithPolice(file: CaseFile, at: number): void {
  const { random, row, world, plan } = file;
  const { time } = world;
  const id = derivedId(at, random);
  const agreedOn = time.dateOf(time.dayOf(at));
  file.batch.police_partnership.push({
    id,
    readers: row.readers,
    caseId: file.id,
    force: plan.report.service.wales ? 'Heddlu’r Arfordir' : 'Northshire Constabulary',
    officerReference: `PC ${random.between(1000, 9999)}`,
    agreedOn,
    agreed: random.pick(words.agreedWithPolice),
    recordedById: file.ownerAt(at),
    recordedAt: at,
  });
  file.log(EventKind.POLICE_PARTNERSHIP_RECORDED, at, { partnership: id, agreedOn });
}
