import { expect } from 'vitest';
import { judgePriority } from '../../schema/case/priority-rules.ts';
import type { ActionArea, HarmRating, RiskLevel } from '../../schema/vocabulary.ts';
import type { Data, Landlord } from './landlord.ts';

export interface LoggedEvent {
  kind: string;
  facts: Data;
  actor: string | null;
}

/** What a case is, told by its log alone. */
export interface CaseState {
  status: string;
  stage: string;
  category: string;
  harmRating: string;
  urgency: string;
  riskLevel: string | null;
  priority: string;
  outcome: string | null;
  restricted: boolean;
  /** Whoever opened it for themselves, or the assignment that stands: the log does not name who of staff leads it. */
  ownedBy: string | null;
  landlordRole: string;
  /** Who is in it, by identity: in which role, and whether they are kept informed. */
  parties: Record<string, string>;
  /** By identity: the area and how it stands. */
  actions: Record<string, string>;
}

/** What the log says the case has become: its events, one after another, and nothing else. */
export function stateFromEvents(events: readonly LoggedEvent[]): CaseState {
  const state = { outcome: null, restricted: false, ownedBy: null, landlordRole: 'LEAD' } as Data;
  const parties: Record<string, { role: string; informed: boolean }> = {};
  const actions: Record<string, { area: ActionArea; status: string }> = {};
  let byHand: string | null = null;
  for (const { kind, facts, actor } of events) {
    if (facts.stage) state.stage = facts.stage;
    if (facts.riskLevel !== undefined) state.riskLevel = facts.riskLevel;
    switch (kind) {
      case 'CASE_OPENED':
        state.category = facts.category;
        state.harmRating = facts.harmRating;
        state.urgency = facts.urgency;
        state.status = facts.status;
        state.ownedBy = facts.ownedByActor ? actor : null;
        break;
      case 'CASE_CLOSED':
        state.status = facts.status;
        state.outcome = facts.outcome;
        break;
      case 'CASE_REOPENED':
        state.status = facts.status;
        state.outcome = null;
        break;
      case 'MONITORING_STARTED':
      case 'MONITORING_ENDED':
        state.status = facts.status;
        break;
      case 'URGENCY_CHANGED':
        state.urgency = facts.to;
        break;
      case 'PRIORITY_CHANGED':
        byHand = facts.byHand ? facts.to : null;
        break;
      case 'CASE_ASSIGNED':
        state.ownedBy = facts.assignment;
        break;
      case 'CASE_RESTRICTED':
      case 'CASE_RESTRICTION_LIFTED':
        state.restricted = kind === 'CASE_RESTRICTED';
        break;
      case 'LEAD_CHANGED':
        state.landlordRole = facts.landlordRole;
        break;
      case 'PARTY_ADDED':
        parties[facts.party] = { role: facts.role, informed: facts.informed };
        break;
      case 'PARTY_CHANGED':
        if (facts.informed !== undefined) parties[facts.party]!.informed = facts.informed;
        break;
      case 'PARTY_REMOVED':
        delete parties[facts.party];
        break;
    }
    if (facts.action && facts.status) {
      actions[facts.action] = {
        area: facts.area ?? actions[facts.action]?.area,
        status: facts.status,
      };
    }
  }
  const riskLevel = (state.riskLevel ?? null) as RiskLevel | null;
  return {
    ...state,
    riskLevel,
    priority: byHand ?? judgePriority(state.harmRating as HarmRating, riskLevel).priority,
    parties: mapped(parties, ({ role, informed }) => `${role}${informed ? ' informed' : ''}`),
    actions: mapped(actions, ({ area, status }) => `${area} ${status}`),
  } as CaseState;
}

const mapped = <T>(all: Record<string, T>, say: (one: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, say(one)]));

/** The same, as it stands in the rows. */
const inTheRows = `select status, stage, category, harm_rating as "harmRating", urgency, risk_level as "riskLevel",
  priority_by_hand as "byHand", outcome, named_staff is not null as restricted, landlord_role as "landlordRole",
  owner_id::text as owner,
  (select jsonb_build_object('id', s.id, 'to', s.to_id) from case_assignment s where s.case_id = c.id order by s.assigned_at desc, s.id desc limit 1) as assignment,
  (select coalesce(jsonb_object_agg(p.id, p.role || case when p.informed then ' informed' else '' end), '{}')
     from party p where p.case_id = c.id and p.ended_at is null) as parties,
  (select coalesce(jsonb_object_agg(a.id, a.area || ' ' || a.status), '{}') from action a where a.case_id = c.id) as actions
  from asb_case c where id = $1`;

/** The log of a case adds up to the case. */
export async function expectLogTellsState({ admin }: Landlord, caseId: string): Promise<void> {
  const { rows: events } = await admin.query<LoggedEvent>(
    'select kind, facts, actor_id::text as actor from case_event where case_id = $1 order by seq',
    [caseId],
  );
  const { rows } = await admin.query<Data>(inTheRows, [caseId]);
  const { byHand, owner, assignment, ...row } = rows[0];
  const told = stateFromEvents(events);
  // Opened for somebody else, only the case says for whom.
  const ownedBy = assignment ? assignment.id : told.ownedBy === null ? null : owner;
  const priority = byHand ?? judgePriority(row.harmRating, row.riskLevel).priority;
  if (assignment) expect(assignment.to, 'the assignment that stands').toBe(owner);
  expect(told, 'what the log says').toEqual({ ...row, ownedBy, priority });
}
