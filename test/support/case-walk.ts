import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
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
  (mutation: string, more: (stride: Stride, walk: Walk, version: number) => object = () => ({})): Attempts =>
  ({ actions }, stride, walk) => {
    const action = one(actions, stride.which);
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return action
      ? { mutation, type, input: { actionId: action.id, ...more(stride, walk, action.version) } }
      : null;
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
    onAction('changeAction', ({ which }, walk, version) => ({
      dueOn: day(walk, which - 1),
      actionVersion: which === 6 ? null : version,
    })),
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
    ({ version }, { which, odd }, { caseId }) => ({
      mutation: 'changeUrgency',
      type: 'ChangeUrgencyInput',
      input: {
        caseId,
        caseVersion: which === 6 ? null : version,
        urgency: which % 2 ? 'EMERGENCY' : 'NON_EMERGENCY',
        reason: odd ? ' ' : 'As told.',
      },
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
    ({ version }, { which }, { landlord, caseId }) => ({
      mutation: 'assignCase',
      type: 'AssignCaseInput',
      input: {
        caseId,
        caseVersion: which === 6 ? null : version,
        ownerId: landlord.as(one(passersBy, which)!).staffId,
        reason: 'On leave.',
      },
    }),
  ],
  updateParty: [
    'housing-support-worker',
    ({ parties }, { which, odd }, { caseId }) => {
      const party = one(parties, which);
      const input = {
        caseId,
        partyId: party?.id,
        informed: which % 2 === 0,
        informedReason: odd ? ' ' : 'As wished.',
      };
      return party ? { mutation: 'updateParty', type: 'UpdatePartyInput', input } : null;
    },
  ],
  recordPermission: [
    'housing-support-worker',
    ({ parties }, { which }, { caseId }) => {
      const told = parties.find(({ role }) => role === 'REPRESENTATIVE') ?? one(parties, which);
      const input = { caseId, partyId: parties[0]?.id, toPartyId: told?.id, permission: { form: 'WRITTEN' } };
      return told ? { mutation: 'recordPermission', type: 'RecordPermissionInput', input } : null;
    },
  ],
  setCaseLead: [
    'housing-support-worker',
    ({ version }, { which, odd }, { caseId }) => ({
      mutation: 'setCaseLead',
      type: 'SetCaseLeadInput',
      input: { caseId, caseVersion: which === 6 ? null : version, landlordRole: odd ? 'SUPPORT' : 'LEAD' },
    }),
  ],
  restrictCase: [
    'area-manager',
    ({ version }, { which }, { landlord, caseId }) => ({
      mutation: 'restrictCase',
      type: 'RestrictCaseInput',
      input: {
        caseId,
        caseVersion: which === 6 ? null : version,
        namedStaffIds: passersBy.slice(0, 6).map((who) => landlord.as(who).staffId),
        reason: 'Staff know them.',
      },
    }),
  ],
  liftRestriction: [
    'area-manager',
    (_, { odd }, { caseId }) => ({
      mutation: 'liftRestriction',
      type: 'LiftRestrictionInput',
      input: { caseId, reason: odd ? ' ' : 'They left.' },
    }),
  ],
  startMonitoring: [
    'service-lead',
    (_, { which, odd }, walk) => ({
      mutation: 'startMonitoring',
      type: 'StartMonitoringInput',
      input: { caseId: walk.caseId, reason: odd ? ' ' : 'It is quiet.', until: day(walk, 7 * which) },
    }),
  ],
  endMonitoring: [
    'service-lead',
    (_, { odd }, { caseId }) => ({
      mutation: 'endMonitoring',
      type: 'EndMonitoringInput',
      input: { caseId, reason: odd ? ' ' : 'It is loud again.' },
    }),
  ],
  flagSafeguarding: [
    'housing-support-worker',
    ({ version }, { which, odd }, { caseId }) => ({
      mutation: 'flagSafeguarding',
      type: 'FlagSafeguardingInput',
      input: {
        caseId,
        caseVersion: which % 2 ? version : null,
        incidentReference: odd ? ' ' : `IMS-${which}`,
      },
    }),
  ],
  reopenCase: [
    'area-manager',
    (_, { odd }, { caseId }) => ({
      mutation: 'reopenCase',
      type: 'ReopenCaseInput',
      input: { caseId, reason: odd ? ' ' : 'The wrong case was closed.' },
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

/**
 * The question behind a fingerprint: all rows of the case by their content, of other tables how many there are. That
 * somebody was refused is written down, so the audit is left out.
 */
export async function everythingWritten(landlord: Landlord): Promise<string> {
  const { rows } = await landlord.admin.query<{ name: string; ofCase: boolean }>(
    `select t.table_name as name, bool_or(c.column_name = 'case_id') as "ofCase" from information_schema.tables t
       join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'audit_entry'
      group by 1 order by 1`,
  );
  const parts = rows.map(({ name, ofCase }) => {
    const rowsOf = ofCase ? 'where t.case_id = $1' : name === 'asb_case' ? 'where t.id = $1' : '';
    const what = rowsOf ? `md5(coalesce(string_agg(t::text, '|' order by t.id), ''))` : 'count(*)::text';
    return `select '${name} ' || ${what} as part from "${name}" t ${rowsOf}`;
  });
  return parts.join(' union all ');
}

export const furtherReport = (landlord: Landlord) => noiseReport(landlord, { description: 'Again.' });
