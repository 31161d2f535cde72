import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { laterStage } from '../../schema/action/action-stage.ts';
import type { ActionArea, ActionStatus, CaseStage } from '../../schema/vocabulary.ts';
import { noiseReport, riskAnswers } from './casework.ts';
import { assessment, injunction } from './formal-casework.ts';
import type { Asker, Data, Landlord } from './landlord.ts';
import type { PersonOfStaff } from './landlord-people.ts';

/** One step of a walk, as data: what is tried, by whom, and which of what lies there it is tried on. */
export interface Stride {
  does: string;
  /** Null: by whose step it is. */
  by: PersonOfStaff | null;
  which: number;
  odd: boolean;
}

const passersBy: PersonOfStaff[] = [
  ...(['housing-support-worker', 'other-support-worker', 'service-lead', 'area-manager'] as const),
  ...(['housing-manager', 'head-of-service', 'welsh-area-manager', 'smt', 'analyst'] as const),
];

export interface Walk {
  landlord: Landlord;
  caseId: string;
  /** When each clock was due when it was first seen. */
  due: Map<string, number>;
  everything: string;
}

interface Around {
  parties: { id: string; role: string }[];
  actions: { id: string; status: string; area: string; version: number }[];
  formal: { id: string; status: string }[];
  plan: { id: string; items: string[] } | null;
  version: number;
}

type Attempt = { mutation: string; type: string; input: Record<string, unknown>; wants?: string };
type Attempts = (around: Around, stride: Stride, walk: Walk) => Attempt | null;

const day = (walk: Walk, days: number) =>
  new Date(walk.landlord.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const one = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)];
const now = ({ landlord }: Walk, hours = 0) =>
  new Date(landlord.clock.now.getTime() + hours * 3_600_000).toISOString();

const early = [
  'FACILITATED_CONVERSATION',
  'WARNING_VERBAL',
  'MEDIATION',
  'JOINT_VISIT',
  'SIGNPOST',
  'DIARY_SHEETS',
];
const outcomes = ['NO_FURTHER_INCIDENTS', 'RESOLVED_LEGAL_ACTION', 'CANNOT_RESOLVE', 'NON_COOPERATION'];
const roles = ['WITNESS', 'VICTIM', 'ALLEGED_PERPETRATOR', 'HOUSEHOLD_MEMBER', 'REPRESENTATIVE'];

const onAction =
  (mutation: string, more: (stride: Stride, walk: Walk) => object = () => ({})): Attempts =>
  ({ actions }, stride, walk) => {
    const action = one(actions, stride.which);
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return action ? { mutation, type, input: { actionId: action.id, ...more(stride, walk) } } : null;
  };
const onFormal =
  (mutation: string, type = 'FormalStepInput'): Attempts =>
  ({ formal, actions }, { which, odd }) => {
    const action = one(odd ? actions : formal, which);
    const input = { actionId: action?.id, reason: odd ? ' ' : 'As agreed.' };
    return action ? { mutation, type, input } : null;
  };

/** What can be tried, and whose step it is. Half of it is out of order, out of time or by the wrong person. */
export const attempts: Record<string, [PersonOfStaff, Attempts]> = {
  recordContact: [
    'housing-support-worker',
    ({ parties }, { which, odd }, walk) => ({
      mutation: 'recordContact',
      type: 'RecordContactInput',
      input: {
        caseId: walk.caseId,
        partyId: one(parties, which)?.id,
        method: ['PHONE', 'IN_PERSON', 'LETTER'][which % 3],
        reached: which !== 5,
        approachAgreed: which % 2 === 0,
        occurredAt: now(walk, odd ? 1 : which === 4 ? -400 : -which),
        ...(which === 3 ? { faceToFaceNeeded: true } : {}),
        ...(which % 2 === 0 ? { toldThem: 'How it stands.' } : {}),
      },
    }),
  ],
  recordIncident: [
    'housing-support-worker',
    (_, { which, odd }, walk) => ({
      mutation: 'recordIncident',
      type: 'RecordIncidentInput',
      input: { caseId: walk.caseId, occurredAt: now(walk, odd ? 2 : -which), behaviour: 'EXCESSIVE_NOISE' },
    }),
  ],
  addParty: [
    'housing-support-worker',
    ({ parties }, { which, odd }, walk) => ({
      mutation: 'addParty',
      type: 'AddPartyInput',
      input: {
        caseId: walk.caseId,
        person: { name: odd ? ' ' : 'Ottilie Crane' },
        role: one(roles, which),
        representsPartyId: which === 4 ? parties[0]?.id : null,
      },
    }),
  ],
  removeParty: [
    'housing-support-worker',
    ({ parties }, { which, odd }, { caseId }) => {
      const party = one(parties, which);
      const input = { caseId, partyId: party?.id, reason: odd ? ' ' : 'Put down in error.' };
      return party ? { mutation: 'removeParty', type: 'RemovePartyInput', input } : null;
    },
  ],
  assessRisk: [
    'housing-support-worker',
    ({ parties }, { which, odd }, walk) => {
      const party = one(parties, which);
      const as = party?.role === 'ALLEGED_PERPETRATOR' ? party.role : 'EXPERIENCING';
      const answers = riskAnswers(as).slice(odd ? 1 : 0);
      const input = {
        caseId: walk.caseId,
        partyId: party?.id,
        answers,
        level: which === 6 ? 'MEDIUM' : 'LOW',
      };
      return party ? { mutation: 'assessRisk', type: 'AssessRiskInput', input } : null;
    },
  ],
  agreeActionPlan: [
    'housing-support-worker',
    ({ parties }, { which, odd }, walk) => ({
      mutation: 'agreeActionPlan',
      type: 'AgreeActionPlanInput',
      input: {
        caseId: walk.caseId,
        agreedWithId: one(parties, which)?.id ?? randomUUID(),
        agreedBy: 'PHONE',
        expectations: odd ? ' ' : 'What we can do.',
        items: [{ description: 'Speak to him.', by: 'LANDLORD', dueOn: day(walk, which) }],
        reviewOn: [day(walk, 14)],
      },
    }),
  ],
  reviewActionPlan: [
    'housing-support-worker',
    ({ plan }, { which, odd }, walk) =>
      plan && {
        mutation: 'reviewActionPlan',
        type: 'ReviewActionPlanInput',
        input: {
          planId: plan.id,
          conclusion: odd ? ' ' : 'Quieter.',
          livingAtHome: 'AT_HOME',
          nextReviewOn: day(walk, which),
        },
      },
  ],
  completePlanItem: [
    'housing-support-worker',
    ({ plan }, { which }) =>
      plan && {
        mutation: 'completePlanItem',
        type: 'CompletePlanItemInput',
        input: { itemId: one(plan.items, which) },
      },
  ],
  recordAction: [
    'housing-support-worker',
    ({ parties }, { which, odd }, walk) => ({
      mutation: 'recordAction',
      type: 'RecordActionInput',
      input: {
        caseId: walk.caseId,
        partyId: one(parties, which)?.id,
        type: one(early, which),
        dueOn: odd ? day(walk, -1) : day(walk, which),
        agency: which % 6 === 4 ? 'LOCAL_AUTHORITY' : null,
        diarySheets: which % 6 === 5 ? { endsOn: day(walk, 7) } : null,
        proportionality: 'Not more than is needed.',
      },
    }),
  ],
  startAction: ['housing-support-worker', onAction('startAction')],
  completeAction: [
    'housing-support-worker',
    onAction('completeAction', ({ odd }, walk) =>
      odd ? { completedAt: now(walk, 1) } : { result: 'Done.' },
    ),
  ],
  cancelAction: [
    'housing-support-worker',
    onAction('cancelAction', ({ odd }) => ({ reason: odd ? ' ' : 'Not needed.' })),
  ],
  reopenAction: ['housing-support-worker', onAction('reopenAction')],
  changeAction: [
    'housing-support-worker',
    onAction('changeAction', ({ which }, walk) => ({ dueOn: day(walk, which - 1) })),
  ],
  proposeFormalAction: [
    'housing-support-worker',
    ({ parties }, { which, odd }, { caseId }) => {
      const party = parties.find(({ role }) => role === 'ALLEGED_PERPETRATOR') ?? one(parties, which);
      const accused = { case: { id: caseId }, party: (odd ? parties[0] : party) ?? { id: randomUUID() } };
      const input = injunction(accused, which === 6 ? { assessment: null } : {});
      return { mutation: 'proposeFormalAction', type: 'ProposeFormalActionInput', input };
    },
  ],
  supportFormalAction: ['housing-manager', onFormal('supportFormalAction')],
  approveFormalAction: ['area-manager', onFormal('approveFormalAction')],
  refuseFormalAction: ['area-manager', onFormal('refuseFormalAction')],
  startFormalAction: ['housing-support-worker', onFormal('startFormalAction', 'StartFormalActionInput')],
  breachFormalAction: ['housing-support-worker', onFormal('breachFormalAction')],
  dischargeFormalAction: ['housing-support-worker', onFormal('dischargeFormalAction')],
  cancelFormalAction: ['housing-support-worker', onFormal('cancelFormalAction')],
  assessFormalAction: [
    'housing-support-worker',
    ({ formal }, { which }) => {
      const action = one(formal, which);
      const input = { actionId: action?.id, assessment };
      return action ? { mutation: 'assessFormalAction', type: 'AssessFormalActionInput', input } : null;
    },
  ],
  changeUrgency: [
    'area-manager',
    (_, { which, odd }, { caseId }) => ({
      mutation: 'changeUrgency',
      type: 'ChangeUrgencyInput',
      input: { caseId, urgency: which % 2 ? 'EMERGENCY' : 'NON_EMERGENCY', reason: odd ? ' ' : 'As told.' },
    }),
  ],
  changePriority: [
    'area-manager',
    ({ version }, { which, odd }, { caseId }) => ({
      mutation: 'changePriority',
      type: 'ChangePriorityInput',
      input: {
        caseId,
        caseVersion: odd ? version + 1 : version,
        priority: ['LOW', 'MEDIUM', 'HIGH'][which % 3],
        reason: 'As seen.',
      },
    }),
  ],
  assignCase: [
    'service-lead',
    (_, { which }, { landlord, caseId }) => ({
      mutation: 'assignCase',
      type: 'AssignCaseInput',
      input: { caseId, ownerId: landlord.as(one(passersBy, which)!).staffId, reason: 'On leave.' },
    }),
  ],
  explainCaseReviewRight: [
    'housing-support-worker',
    (_, { odd }, walk) => ({
      mutation: 'explainCaseReviewRight',
      type: 'ExplainCaseReviewRightInput',
      input: { caseId: walk.caseId, explainedAt: now(walk, odd ? 1 : 0) },
    }),
  ],
  closeCase: [
    'area-manager',
    (_, { which, odd }, walk) => ({
      mutation: 'closeCase',
      type: 'CloseCaseInput',
      input: {
        caseId: walk.caseId,
        outcome: one(outcomes, which),
        reason: odd ? ' ' : 'It is over.',
        closureNoticeAt: now(walk),
        reviewRightInformedAt: now(walk),
      },
    }),
  ],
};

/** Time passing: by hours and days, and to the last moment of the next clock and the first one after it. */
export const passing = ['anHour', 'aDay', 'aFortnight', 'toTheLastMoment', 'justPast'] as const;

export const strides = fc.array(
  fc.record<Stride>(
    {
      does: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...Object.keys(attempts)) },
        {
          weight: 2,
          arbitrary: fc.constantFrom('supportFormalAction', 'approveFormalAction', 'startFormalAction'),
        },
        { weight: 1, arbitrary: fc.constantFrom(...passing) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'twiceUnderOneKey',
            'twoWithOneVersion',
            'furtherReport',
            'doWhatIsOwed',
          ),
        },
      ),
      by: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...passersBy) },
      ),
      which: fc.nat(6),
      odd: fc.oneof(
        { weight: 6, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    },
    { noNullPrototype: true },
  ),
  { minLength: 12, maxLength: 45, size: 'max' },
);

/** What lies there to be worked on, whoever asks. */
export async function lookAround({ landlord, caseId }: Walk): Promise<Around> {
  const { rows } = await landlord.admin.query<{ around: Around }>(
    `select jsonb_build_object(
       'parties', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'role', role) order by id) from party where case_id = $1 and ended_at is null), '[]'),
       'actions', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'status', status, 'area', area, 'version', version) order by id desc) from action where case_id = $1), '[]'),
       'formal', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'status', status) order by id desc) from action where case_id = $1 and area = 'FORMAL_AND_LEGAL'), '[]'),
       'plan', (select jsonb_build_object('id', p.id, 'items', (select jsonb_agg(i.id order by i.id) from plan_item i where i.case_id = $1)) from action_plan p where p.case_id = $1),
       'version', (select version from asb_case where id = $1)) as around`,
    [caseId],
  );
  return rows[0]!.around;
}

export interface Try {
  by: Asker;
  answer: { refusals: Data[] } | null;
  /** `FORBIDDEN`, or a fault of the product. */
  code: string | null;
}

export async function attempt(by: Asker, { mutation, type, input, wants }: Attempt): Promise<Try> {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { field rule clause ${wants ?? ''} } } }`;
  const { data, errors } = await by.answer(document, { input });
  const [fault] = errors ?? [];
  const forbidden = fault?.extensions.code === 'FORBIDDEN';
  const code = fault ? (forbidden ? 'FORBIDDEN' : JSON.stringify(fault)) : null;
  return { by, answer: data?.[mutation] ?? null, code };
}

/** Everything that is written of a case, as one word: two equal words, and nothing was left behind. */
export async function fingerprintOf({ landlord, caseId, everything }: Walk): Promise<string> {
  const { rows } = await landlord.admin.query<{ part: string }>(everything, [caseId]);
  return rows.map(({ part }) => part).join('\n');
}

/** The question behind a fingerprint: all rows of the case by their content, of other tables how many there are. */
export async function everythingWritten(landlord: Landlord): Promise<string> {
  const { rows } = await landlord.admin.query<{ name: string; ofCase: boolean }>(
    `select t.table_name as name, bool_or(c.column_name = 'case_id') as "ofCase" from information_schema.tables t
       join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`,
  );
  const parts = rows.map(({ name, ofCase }) => {
    const rowsOf = ofCase ? 'where t.case_id = $1' : name === 'asb_case' ? 'where t.id = $1' : '';
    const what = rowsOf ? `md5(coalesce(string_agg(t::text, '|' order by t.id), ''))` : 'count(*)::text';
    return `select '${name} ' || ${what} as part from "${name}" t ${rowsOf}`;
  });
  return parts.join(' union all ');
}

/** What the log says the case has become: its events, one after another, and nothing else. */
export function foldEvents(events: { kind: string; facts: Data }[]): Data {
  const state: Data = {
    status: 'OPEN',
    stage: 'INITIAL_INTERVIEW',
    outcome: null,
    urgency: null,
    parties: 0,
    actions: {},
  };
  const statusAfter: Record<string, string> = {
    ACTION_STARTED: 'IN_PROGRESS',
    ACTION_COMPLETED: 'COMPLETED',
    ACTION_CANCELLED: 'CANCELLED',
    ACTION_DISCHARGED: 'DISCHARGED',
    ACTION_BREACHED: 'BREACHED',
    ACTION_REOPENED: 'IN_PROGRESS',
  };
  const areas: Record<string, ActionArea> = {};
  for (const { kind, facts } of events) {
    if (kind === 'CASE_OPENED' || kind === 'URGENCY_CHANGED') state.urgency = facts.to ?? facts.urgency;
    // Opening writes down whoever reported and, where that is another role, what else they are.
    if (kind === 'PARTY_ADDED') state.parties += facts.party || facts.role === 'REPORTER' ? 1 : 2;
    if (kind === 'PARTY_REMOVED') state.parties -= 1;
    if (kind === 'STAGE_CHANGED') state.stage = facts.to;
    if (kind === 'RISK_ASSESSED' || kind === 'PLAN_AGREED') state.stage = facts.stage;
    if (kind === 'CASE_CLOSED')
      Object.assign(state, { status: 'CLOSED', stage: 'CLOSED', outcome: facts.outcome });
    if (!facts.action) continue;
    if (facts.area) areas[facts.action] = facts.area;
    const status = facts.status ?? statusAfter[kind];
    if (status) state.actions[facts.action] = status;
    if (kind === 'ACTION_RECORDED' || kind === 'ACTION_STARTED') {
      state.stage = laterStage(state.stage as CaseStage, areas[facts.action]!, status as ActionStatus);
    }
    if (kind === 'FORMAL_ACTION_STARTED') state.stage = 'LEGAL_ACTION';
  }
  return state;
}

export const furtherReport = (landlord: Landlord) => noiseReport(landlord, { description: 'Again.' });
