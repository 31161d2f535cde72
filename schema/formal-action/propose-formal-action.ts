import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { insistOnProtectedStaff } from '../staff-protection/protect-staff.ts';
import { ActionArea, ActionStatus, ActionType, EventKind, FormalStep } from '../vocabulary.ts';
import type { Assessment } from './approval-rules.ts';
import { ledgerOf } from './consider-option.ts';
import { countExclusions } from './count-exclusions.ts';
import { addStep } from './find-formal-action.ts';
import { FormalAction } from './formal-action.ts';
import type { ProposeFormalActionInput } from './formal-action-inputs.ts';
import { hateOf, isWithPolice } from './insist-on-police.ts';
import { PossessionClaim } from './possession-claim.ts';
import { type Proposal, type ProposalFacts, ruleOnProposing } from './proposal-rules.ts';
import { findTakenOver } from './taken-over-action.ts';
import { TemporaryExclusion } from './temporary-exclusion.ts';

/** Proposes formal or legal action against somebody of the case; it then waits for support and approval (11.2). */
export async function proposeFormalAction(
  em: EntityManager,
  input: ProposeFormalActionInput,
  act: Act,
): Promise<Action> {
  const of = await findOpenCase(em, input);
  await insistOnProtectedStaff(em, of, act);
  const party = await findParty(em, of, input.partyId);
  const takenOver = input.actionId ? await findTakenOver(em, of, party, input.actionId, input.type) : null;
  const today = localDay(act.now, act.calendar).toString();
  const facts = await factsOf(em, of, party, input, act);
  const { ok: _ok, ...proposal } = insist(ruleOnProposing(facts, act.policy.document, today));
  const action =
    takenOver ??
    em.create(Action, {
      case: of,
      party,
      area: ActionArea.FORMAL_AND_LEGAL,
      type: input.type,
      status: ActionStatus.PROPOSED,
      agency: input.leadAgency ?? null,
      recordedAt: act.now,
      recordedBy: em.getReference(Staff, act.by.staffId),
      version: 1,
    });
  action.party = party;
  action.status = ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT;
  writeParticulars(em, action, facts, proposal, act);
  addStep(em, action, FormalStep.PROPOSED, input.reasons, act);
  const { id, type, area, status } = action;
  const { route, limb } = facts;
  recordEvent(
    em,
    { case: of },
    EventKind.ACTION_PROPOSED,
    { action: id, type, area, status, route, limb },
    act,
  );
  return action;
}

async function factsOf(
  em: EntityManager,
  of: Case,
  party: Party,
  input: ProposeFormalActionInput,
  act: Act,
): Promise<ProposalFacts> {
  const { person } = party;
  const actions = await em.find(Action, { case: of }, { populate: ['party'] });
  const excluded = input.type === ActionType.TEMPORARY_EXCLUSION_WALES && input.exclusion;
  const timesBefore = excluded
    ? await countExclusions(em, person, excluded.beginsAt, input.actionId ?? null, act.policy.document)
    : 0;
  return {
    type: input.type,
    route: input.route,
    limb: input.limb,
    nation: of.service.nation,
    occupancy: person.occupancyType ?? null,
    dateOfBirth: person.dateOfBirth ?? null,
    partyRole: party.role,
    personId: person.id,
    reasons: input.reasons,
    risk: input.risk ?? null,
    leadAgency: input.leadAgency ?? null,
    ...hateOf(of),
    withPolice: await isWithPolice(em, of),
    harmRating: of.harmRating,
    riskLevel: of.riskLevel ?? null,
    urgency: of.urgency,
    safeguardingPriority: of.safeguardingPriority,
    incidentReference: of.incidentReference ?? null,
    respondentAssessment: input.respondentAssessment ?? null,
    assessment: assessmentGiven(input),
    actions: actions.map(({ area, type, status, party: of }) => ({
      area,
      type,
      status,
      personId: of?.person.id ?? null,
    })),
    ledger: await ledgerOf(em, of, person, act),
    possession: input.possession ? { ...noBasis, ...input.possession } : null,
    exclusion: input.exclusion
      ? { writtenReasons: null, ...input.exclusion, timesBefore, reasonsGivenAt: null }
      : null,
    proposedAt: act.now,
  };
}

const noBasis = { breachedClause: null, condition: null, foundOn: null, noticeOn: null };

const assessmentGiven = ({ assessment }: ProposeFormalActionInput): Assessment => ({
  proportionality: assessment?.proportionality?.trim() || null,
  capacity: assessment?.capacity?.trim() || null,
  humanRights: assessment?.humanRights?.trim() || null,
  equality: assessment?.equality?.trim() || null,
});

function writeParticulars(
  em: EntityManager,
  action: Action,
  facts: ProposalFacts,
  proposal: Proposal,
  act: Act,
): void {
  const of = { case: action.case, action };
  const assessed = Object.values(facts.assessment).some(Boolean);
  em.create(FormalAction, {
    ...of,
    route: facts.route,
    limb: facts.limb,
    reasons: facts.reasons!.trim(),
    risk: facts.risk?.trim() || null,
    leadAgency: facts.leadAgency,
    respondentAssessment: facts.respondentAssessment?.trim() || null,
    ...facts.assessment,
    assessedBy: assessed ? em.getReference(Staff, act.by.staffId) : null,
    assessedAt: assessed ? act.now : null,
    ...proposal,
    version: 1,
  });
  if (facts.possession) {
    const { breachedClause, ...basis } = facts.possession;
    em.create(PossessionClaim, { ...of, ...basis, breachedClause: breachedClause?.trim() || null });
  }
  if (facts.exclusion) {
    const { ground, beginsAt, endsAt, writtenReasons } = facts.exclusion;
    em.create(TemporaryExclusion, {
      ...of,
      party: action.party!,
      ground: ground!,
      beginsAt: beginsAt!,
      endsAt: endsAt!,
      writtenReasons: writtenReasons?.trim() || null,
    });
  }
}
