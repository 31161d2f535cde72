import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { changed } from '../support/action-casework.ts';
import { asRead } from '../support/as-read.ts';
import { assessed, noiseReport, openedCase, openingNoise, taken } from '../support/casework.ts';
import { uploaded } from '../support/evidence.ts';
import { accusedCase, approvedAction, injunction, stepped, triedEarly } from '../support/formal-casework.ts';
import { profileRecorded, sensitiveOf } from '../support/kept-apart.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { kept } from '../support/policy-keeping.ts';
import { prevented, weeklyMeeting } from '../support/prevention.ts';
import { shared } from '../support/sharing.ts';
import { asked, decided, draftOf } from '../support/subject-access.ts';

type Fields = Record<string, unknown>;

let landlord: Landlord;
let worker: Asker;
let area: Asker;
let head: Asker;
let schema: GraphQLSchema;
beforeAll(async () => {
  landlord = await openLandlord();
  [worker, area, head] = [
    landlord.as('housing-support-worker'),
    landlord.as('area-manager'),
    landlord.as('head-of-service'),
  ];
  schema = await schemaOfServer();
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

/**
 * How what somebody has written is kept from being written over by somebody else.
 * - adds: it adds a row beside those that are there, or notes a later moment; what was there stays readable.
 * - once: it is legal from one state only, or once; the second finds another state and is refused.
 * - own: one's own notices and wishes, or a job of the machinery; nobody else writes them.
 * - read: it writes over a text, date or word, and only with the version that was read: each has a story below.
 */
const guards = `
adds  addDiaryEntry addMember addParty applyForCaseReview approveClosingForNonCooperation askPublicityGuidance
adds  assessOccupantRisk assessRisk considerOption consultHousingManager explainCaseReviewRight giveClosureNotice
adds  importPerceptionResponses instructSolicitor linkCases linkPoliceEvidence logServiceComplaint planVisit
adds  previewDisclosure previewLetter proposeFormalAction receiveReport recordAction recordAgency recordBreach
adds  recordConsent recordContact recordHousehold recordIncident recordLetter recordPermission recordPolicePartnership
adds  recordPreventionActivity recordReportContact recordReview recordSharingAgreement recordSharingPermission
adds  referWithoutPermission requestCooperation requestDisclosure recordOrderBreach tickChecklist noteHealth
adds  showSensitive takeEmergencyAccess declareConflict raiseWall recordStaff grantRole placeHold erasePerson recordArea
adds  recordProperty recordService receiveSubjectAccess recordExternalReference importReports askForExport giveDiaryKey
once  acknowledgeCaseReview activatePolicy adviseOnDisclosure agreeActionPlan answerConsultation appealCaseReview
once  approveFormalAction attachEvidence breachFormalAction cancelAction cancelFormalAction cancelVisit closeCase
once  closeCaseReview completePlanItem completeVisit confirmVisit decideCaseReviewThreshold
once  decideSolicitorInstruction dischargeAction dischargeFormalAction draftPolicy endMembership endMonitoring
once  endSharingAgreement giveExclusionReasons givePublicityGuidance identifyPerson importSurveyAnswers liftRestriction
once  linkPreventionActivity makeDisclosure overrideDeadline overrideNotAsb publishPublicity recordCaseReview recordOrder
once  recordSurveyAnswer recordTraining refuseFormalAction removeParty reopenAction reopenCase restoreEvidence
once  returnDiarySheets reviewReferral setEvidenceAside startAction startFormalAction startMonitoring
once  supportFormalAction undoMerge unlinkCases withdrawDisclosure withdrawGuide withdrawPermission
once  withdrawPolicyDraft withdrawPreventionActivity withdrawPublicity withdrawSharingPermission withdrawTraining
once  closeService confirmGrant declineGrant endGrant reopenService restoreGrant recordLeaving undoLeaving
once  signManagementReport endEmergencyAccess liftWall liftHold endHealthNote withdrawEqualityProfile
adds  delegateWork openOnlineReport
once  endDelegation endExternalReference discardExport setOnlineReportAside restoreOnlineReport takeInOnlineReport
once  startWebhook stopWebhook
adds  addWebhook pingWebhook replayWebhook rotateWebhookSecret
read  updateWebhook
once  approveSubjectAccess confirmSubjectIdentity extendSubjectAccess finishSubjectAccessDraft refuseSubjectAccess
once  sendBackSubjectAccess sendSubjectAccess withdrawSubjectAccess
adds  nameEqualitySteward askForExactFigures lookAtExactFigures
once  approveExactFigures confirmEqualitySteward declineExactFigures endEqualitySteward endExactFigures
own   chooseLanguage saveView removeView markNoticesRead preferMail revokeSession retryJob retryMail runSchedule
read  answerCooperationRequest answerRecommendation askForManagementReport assessFormalAction assignCase changeAction changeActionPlan
read  changePolicyDraft changePriority changeUrgency completeAction correctPreventionActivity deferTriage
read  describeEvidence draftPublicity editReportSentences extendDiarySheets flagSafeguarding giveDiaryFeedback keepGuide
read  keepLetterTemplate keepLocalAuthority offerSupport protectStaff recordHomes recordHomesOwned restrictCase reviewAction
read  noteEqualityFlag recordEqualityProfile reviewActionPlan setCaseLead supplementReport triageReport updateAgency updateParty updatePerson
read  updateArea updateProperty updateService updateStaff
read  varyOrDischargeOrder decideSubjectAccess
`;
const guarded = guards
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [guard, ...mutations] = line.split(/\s+/);
    return mutations.map((mutation) => ({ guard, mutation }));
  });

interface Story {
  /** Who the two are, where it is not managers of the service. */
  by?: [Asker, Asker];
  /** The input of one of the two, with the version as it is now. */
  input(own: 0 | 1): Promise<Fields>;
  /** What the input calls the version. */
  version: string;
  /** What both write, as a refusal names it and shows both values; null where it is sealed, and no refusal tells of it. */
  field: string | null;
  /** The rule that stands in the way even of whoever has read, where the first has ended the matter. */
  over?: string;
  /** What whoever has read sends instead, where the same again would be no step. */
  instead?: Fields;
}

const named = (names: Fields, version: string, field: string, both: [Fields, Fields]): Story => ({
  input: async (own) => asRead(area, { ...names, ...both[own] }),
  version,
  field,
});
const ofCase = async (field: string, both: [Fields, Fields]) =>
  named({ caseId: (await openedCase(landlord, area)).case.id }, 'caseVersion', field, both);
const ofAction = async (action: Fields, field: string, both: [Fields, Fields]) => {
  const accused = await accusedCase(landlord, area);
  const { id: actionId } = await changed(area, 'recordAction', {
    caseId: accused.case.id,
    partyId: accused.party.id,
    ...action,
  });
  return named({ actionId }, 'actionVersion', field, both);
};
const ofReport = async (field: string, both: [Fields, Fields]) => {
  const { report } = await taken(area, 'receiveReport', noiseReport(landlord));
  return named({ reportId: report.id }, 'reportVersion', field, both);
};
const agency = async (name: string) =>
  (await shared(area, 'recordAgency', { kind: 'POLICE', name, areaIds: [landlord.ids['North Shore']] }))
    .agency.id as string;
const words = (field: string): [Fields, Fields] => [{ [field]: 'As one says.' }, { [field]: 'As another.' }];
/** Two of them: the second besides what else they do. */
const administrators = async (): Promise<[Asker, Asker]> => {
  const [admin, other] = [landlord.as('system-admin'), landlord.as('equality-and-diversity-group')];
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role) values ($1, 'SYSTEM_ADMIN') on conflict do nothing`,
    [other.staffId],
  );
  return [admin, other];
};
const granted = async () => {
  const accused = await accusedCase(landlord, worker);
  await triedEarly(worker, accused);
  const approved = await approvedAction(landlord, worker, injunction(accused));
  await stepped(worker, 'startFormalAction', { actionId: approved.id });
  const { order } = await stepped(worker, 'recordOrder', {
    actionId: approved.id,
    result: 'GRANTED',
    court: 'County Court at North Shore',
    decidedOn: '2026-03-02',
    expiresOn: '2026-09-02',
    terms: 'Not to make noise between 23:00 and 07:00.',
  });
  return order.id as string;
};
const plan = async () => {
  const { case: of } = await openedCase(landlord, area);
  await assessed(area, of);
  const { actionPlan } = await taken(area, 'agreeActionPlan', {
    caseId: of.id,
    agreedWithId: of.parties.find(({ role }: Data) => role === 'VICTIM').id,
    agreedBy: 'PHONE',
    expectations: 'What we can do, and what we cannot.',
    items: [{ description: 'Speak to the neighbour.', by: 'LANDLORD', dueOn: '2026-03-06' }],
    reviewOn: ['2026-03-16'],
  });
  return actionPlan.id as string;
};

/** What stands there, and what the two would each write over it. */
const stories: Record<string, () => Promise<Story>> = {
  changeUrgency: async () => ({
    ...(await ofCase('urgencyReason', [
      { urgency: 'EMERGENCY', reason: 'Threats.' },
      { urgency: 'EMERGENCY', reason: 'A knife.' },
    ])),
    instead: { urgency: 'NON_EMERGENCY' },
  }),
  changePriority: () =>
    ofCase('priorityByHand', [
      { priority: 'HIGH', reason: 'Frail.' },
      { priority: 'LOW', reason: 'Frail.' },
    ]),
  assignCase: () =>
    ofCase('ownerId', [
      { ownerId: worker.staffId, reason: 'On leave.' },
      { ownerId: landlord.ids['service-lead'], reason: 'On leave.' },
    ]),
  setCaseLead: async () =>
    ofCase('leadAgencyId', [
      { landlordRole: 'SUPPORT', leadAgencyId: await agency('Shore police') },
      { landlordRole: 'SUPPORT', leadAgencyId: await agency('Harbour police') },
    ]),
  restrictCase: () =>
    ofCase('namedStaff', [
      { namedStaffIds: [area.staffId, head.staffId], reason: 'Staff know them.' },
      { namedStaffIds: [area.staffId, head.staffId, worker.staffId], reason: 'Staff know them.' },
    ]),
  flagSafeguarding: () =>
    ofCase('incidentReference', [{ incidentReference: 'IMS-1' }, { incidentReference: 'IMS-2' }]),
  protectStaff: async () => {
    const told = { victimType: 'STAFF', told: { staffId: landlord.ids['service-lead'] } };
    const { report } = await taken(area, 'receiveReport', noiseReport(landlord, told));
    await taken(area, 'supplementReport', { reportId: report.id, told: { staffId: area.staffId } });
    const { case: of } = await taken(area, 'triageReport', { reportId: report.id, openCase: openingNoise });
    await taken(area, 'protectStaff', { caseId: of.id, healthAndSafetyReference: 'HS-1' });
    const read = 'query ($id: ID!) { case(id: $id) { staffProtection { version } } }';
    return {
      version: 'protectionVersion',
      field: 'plan',
      input: async (own) => ({
        caseId: of.id,
        protectionVersion: (await area.query(read, { id: of.id })).case.staffProtection[0].version,
        ...words('plan')[own],
      }),
    };
  },
  updateParty: async () => {
    const { case: of } = await openedCase(landlord, area);
    const names = { caseId: of.id, partyId: of.parties[0].id };
    return named(names, 'partyVersion', 'relationToHousehold', words('relationToHousehold'));
  },
  updatePerson: async () => {
    const { case: of } = await openedCase(landlord, area);
    const phones: [Fields, Fields] = [{ phone: '01632 960101' }, { phone: '01632 960102' }];
    return named({ personId: of.parties[0].person.id }, 'personVersion', 'phone', phones);
  },
  recordEqualityProfile: async () => {
    const { case: of } = await openedCase(landlord, area);
    const personId = of.parties[0].person.id;
    expect(rulesOf(await profileRecorded(area, personId, { religionOrBelief: 'SIKH' }))).toEqual([]);
    return {
      version: 'profileVersion',
      field: null,
      input: async (own) => ({
        personId,
        purposeExplained: true,
        answeredBy: 'THEMSELVES',
        profileVersion: (await sensitiveOf(area, personId)).equalityProfileVersion,
        answers: [{ race: 'ARAB' }, { race: 'WHITE_IRISH' }][own],
      }),
    };
  },
  supplementReport: () =>
    ofReport('policeCalledAt', [
      { policeCalledAt: '2026-03-02T08:00:00.000Z' },
      { policeCalledAt: '2026-03-02T08:30:00.000Z' },
    ]),
  offerSupport: () => ofReport('supportOffered', words('support')),
  deferTriage: () => ofReport('triageDeferredReason', words('reason')),
  triageReport: async () => {
    const opening = (incidentReference: string) => ({ openCase: { ...openingNoise, incidentReference } });
    const both: [Fields, Fields] = [opening('IMS-3'), opening('IMS-4')];
    return { ...(await ofReport('openCase.incidentReference', both)), over: 'DECIDED_ONCE' };
  },
  changeAction: () => ofAction({ type: 'JOINT_VISIT' }, 'description', words('description')),
  reviewAction: async () => {
    const accused = await accusedCase(landlord, area);
    const signed = [{ partyId: accused.party.id }];
    const agreement = { terms: 'Quiet after ten.', startsOn: '2026-03-02', reviewOn: '2026-04-01' };
    const { id: actionId } = await changed(area, 'recordAction', {
      caseId: accused.case.id,
      partyId: accused.party.id,
      type: 'ACCEPTABLE_BEHAVIOUR_CONTRACT',
      agreement: { ...agreement, endsOn: '2026-09-01' },
      proportionality: 'Weeks of it.',
      consents: signed,
    });
    return named({ actionId, what: 'Kept.' }, 'actionVersion', 'nextReviewOn', [
      { nextReviewOn: '2026-05-01' },
      { nextReviewOn: '2026-05-04' },
    ]);
  },
  extendDiarySheets: async () => {
    const diary = { type: 'DIARY_SHEETS', diarySheets: { endsOn: '2026-03-06' } };
    const both: [Fields, Fields] = [{ endsOn: '2026-03-11' }, { endsOn: '2026-03-12' }];
    const story = await ofAction(diary, 'endsOn', both);
    const longer = { endsOn: '2026-03-16', reason: 'They were away.' };
    const input = async (own: 0 | 1) => ({ reason: 'They were away.', ...(await story.input(own)) });
    return { ...story, input, instead: longer };
  },
  giveDiaryFeedback: async () => {
    const diary = { type: 'DIARY_SHEETS', diarySheets: { endsOn: '2026-03-06' } };
    const story = await ofAction(diary, 'feedback', words('feedback'));
    const { actionId } = await story.input(0);
    await changed(area, 'returnDiarySheets', { actionId });
    return story;
  },
  changeActionPlan: async () =>
    named({ planId: await plan(), agreedBy: 'PHONE', reason: 'New.' }, 'planVersion', 'expectations', [
      { expectations: 'As one says.' },
      { expectations: 'As another.' },
    ]),
  reviewActionPlan: async () => {
    const review = { planId: await plan(), conclusion: 'As told.', nextReviewOn: '2026-03-30' };
    await taken(area, 'reviewActionPlan', { ...review, livingAtHome: 'AT_HOME' });
    return named(review, 'planVersion', 'livingAtHome', [
      { livingAtHome: 'AWAY_FOR_A_TIME' },
      { livingAtHome: 'NOT_KNOWN' },
    ]);
  },
  varyOrDischargeOrder: async () =>
    named(
      { orderId: await granted(), happenedOn: '2026-03-02', discharged: false, reason: 'On application.' },
      'orderVersion',
      'terms',
      words('terms'),
    ),
  draftPublicity: async () => {
    const asking = { orderId: await granted(), purposes: ['DETER'], question: 'May we write to the row?' };
    const { publicity } = await stepped(area, 'askPublicityGuidance', asking);
    const publicityId = publicity.id;
    const guidance = { allowed: true, guidance: 'No name.', dataProtection: 'The row alone.' };
    await stepped(head, 'givePublicityGuidance', { publicityId, ...guidance });
    const draft = { publicityId, audience: 'The row', namesPerson: false };
    return named(draft, 'publicityVersion', 'text', words('text'));
  },
  answerCooperationRequest: async () => {
    const { case: of } = await openedCase(landlord, area);
    const { id: requestId } = await changed(area, 'requestCooperation', {
      caseId: of.id,
      partyId: of.parties[0].id,
      kind: 'APPOINTMENT',
      byWhen: '2026-03-09',
      adjustments: 'Asked: nothing is needed.',
    });
    return named({ requestId }, 'requestVersion', 'answer', [{ answer: 'AGREED' }, { answer: 'DECLINED' }]);
  },
  answerRecommendation: async () => {
    await ownAuthority();
    const { case: of } = await openedCase(landlord, area);
    const { caseReview } = await taken(area, 'applyForCaseReview', {
      caseId: of.id,
      applicantKind: 'INDIVIDUAL',
      applicantPartyId: of.parties[0].id,
    });
    const caseReviewId = caseReview.id;
    const decision = {
      met: true,
      grounds: ['HARM'],
      reasons: 'Great harm.',
      applicantToldAt: '2026-03-02T10:00:00Z',
    };
    await taken(area, 'decideCaseReviewThreshold', { caseReviewId, ...decision });
    const { caseReview: reviewed } = await taken(area, 'recordCaseReview', {
      caseReviewId,
      applicantInvited: true,
      findings: 'Nobody spoke to the neighbours.',
      recommendations: [{ recommends: 'Speak to every household.', dueOn: '2026-03-30' }],
    });
    const names = { recommendationId: reviewed.recommendations[0].id, status: 'ACCEPTED' };
    const story = named(names, 'version', 'response', words('response'));
    return { ...story, instead: { status: 'CARRIED_OUT' } };
  },
  assessFormalAction: async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const proposal = injunction(accused, { assessment: null });
    const { action } = await stepped(worker, 'proposeFormalAction', proposal);
    const read = 'query ($id: ID!) { node(id: $id) { ... on Action { formal { version } } } }';
    return {
      version: 'formalVersion',
      field: 'assessment.capacity',
      input: async (own) => ({
        actionId: action.id,
        formalVersion: (await area.query(read, { id: action.id })).node.formal.version,
        assessment: words('capacity')[own],
      }),
    };
  },
  correctPreventionActivity: async () => {
    const meeting = await prevented(area, 'record', weeklyMeeting(landlord.ids['Harbour House']!));
    const { type, heldOn, serviceId } = weeklyMeeting(landlord.ids['Harbour House']!);
    const names = { activityId: meeting.id, type, heldOn, serviceId, reason: 'Misheard.' };
    const person = { personId: meeting.person.id };
    const story = named(names, 'activityVersion', 'agreed', words('agreed'));
    const input = async (own: 0 | 1) => ({ ...(await story.input(own)), ...person });
    return { ...story, input, over: 'ENDED_ONCE' };
  },
  recordHomes: async () =>
    named({ serviceId: landlord.ids['Harbour House'] }, 'serviceVersion', 'homes', [
      { homes: 40 },
      { homes: 41 },
    ]),
  updateArea: async () => ofPlace({ areaId: landlord.ids['De Cymru'] }, 'areaVersion', 'name'),
  updateService: async () => ofPlace({ serviceId: landlord.ids['Lantern Court'] }, 'serviceVersion', 'name'),
  updateProperty: async () => ({
    ...ofPlace({ propertyId: landlord.ids['3 Harbour Row'] }, 'propertyVersion', 'address'),
    by: [area, head],
  }),
  updateWebhook: async () => {
    const [admin, other] = await administrators();
    const { addWebhook } = await admin.query(
      'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } } }',
      {
        input: {
          staffId: landlord.ids.integrator,
          name: 'Housing system',
          url: 'https://receiver.example/told',
        },
      },
    );
    const webhookId = addWebhook.webhook.id;
    const read = 'query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint { version } } }';
    return {
      by: [admin, other],
      version: 'webhookVersion',
      field: 'name',
      input: async (own) => ({
        webhookId,
        webhookVersion: (await admin.query(read, { id: webhookId })).node.version,
        ...words('name')[own],
      }),
    };
  },
  updateStaff: async () => {
    const [admin, other] = await administrators();
    const staffId = landlord.ids['partner-user'];
    const read = 'query ($id: ID!) { node(id: $id) { ... on Staff { version } } }';
    return {
      by: [admin, other],
      version: 'staffVersion',
      field: 'name',
      input: async (own) => ({
        staffId,
        staffVersion: (await admin.query(read, { id: staffId })).node.version,
        ...words('name')[own],
      }),
    };
  },
  recordHomesOwned: async () => {
    const names = { year: '2024', stock: 'LCRA' };
    await taken(head, 'recordHomesOwned', { ...names, homes: 400 });
    const standing = async () =>
      (await head.query('{ homesOwned { year version } }')).homesOwned.find(
        ({ year }: Data) => year === names.year,
      );
    return {
      by: [head, head],
      version: 'version',
      field: 'homes',
      input: async (own) => ({ ...names, homes: 410 + own, version: (await standing()).version }),
    };
  },
  noteEqualityFlag: async () => {
    const flag = 'PERSON_HARMED/SEX/MALE/SATISFIED/ALL';
    const [side, characteristic, group, treatment] = flag.split('/');
    const treated = { side, characteristic, group, treatment, flag: 'REVIEW' };
    const document = { periodName: '2019/20', areas: {}, treatment: [treated] };
    const { rows } = await landlord.admin.query(
      `insert into management_report (kind, period, period_from, period_to, revision, status, document, hash, drafted_at, signed_at)
       values ('EQUALITY_SUMMARY', '2019', '2019-04-01', '2020-03-31', 1, 'SIGNED', $1, 'x', now(), now()) returning id`,
      [JSON.stringify(document)],
    );
    const reportId = rows[0].id;
    await taken(head, 'noteEqualityFlag', { reportId, flag, done: 'Nothing yet.' });
    const standing = 'select max(version)::int as version from equality_flag_note where report_id = $1';
    return {
      by: [head, landlord.as('equality-and-diversity-group')],
      version: 'version',
      field: 'done',
      input: async (own) => ({
        ...{ reportId, flag, ...words('done')[own] },
        version: (await landlord.admin.query(standing, [reportId])).rows[0].version,
      }),
    };
  },
  updateAgency: async () =>
    named({ agencyId: await agency('North police') }, 'agencyVersion', 'help', words('help')),
  keepGuide: async () => {
    const { guide } = await kept(area, 'keepGuide', { title: 'Noise', url: 'https://example.org/noise' });
    return byVersion('Guide', guide.id, 'title', { url: 'https://example.org/noise' });
  },
  keepLocalAuthority: async () => {
    const services = { serviceIds: [landlord.ids['Harbour House']] };
    return byVersion('LocalAuthority', await ownAuthority(), 'name', services);
  },
  keepLetterTemplate: async () => {
    const read = `{ letterTemplates(filter: {kind: [WARNING]}, first: 9) { edges { node { number } } } }`;
    return {
      version: 'latestNumber',
      field: 'heading',
      input: async (own) => ({
        kind: 'WARNING',
        body: 'Dear {{addresseeName}}, {{addition}}',
        summary: 'Shorter.',
        latestNumber: Math.max(
          ...(await area.query(read)).letterTemplates.edges.map(({ node }: Data) => node.number),
        ),
        ...words('heading')[own],
      }),
    };
  },
  changePolicyDraft: async () => {
    const { draft } = await kept(area, 'draftPolicy', { summary: 'Shorter.' });
    const path = 'responseTimes.talkAndAgreeApproach.workingDays';
    return named({ draftId: draft.id }, 'version', `document.${path}`, [
      { changes: [{ path, value: 3 }] },
      { changes: [{ path, value: 4 }] },
    ]);
  },
  editReportSentences: async () => {
    const { id, sentences } = await draftedReport();
    const read = 'query ($id: ID!) { managementReport(id: $id) { version } }';
    const said = (own: 0 | 1) => sentences.map((_, index) => `${['One', 'Another'][own]} says ${index}.`);
    return {
      by: [landlord.as('smt'), head],
      version: 'version',
      field: 'sentences',
      input: async (own) => ({
        reportId: id,
        version: (await head.query(read, { id })).managementReport.version,
        sentences: said(own),
      }),
    };
  },
  decideSubjectAccess: async () => {
    const [officer, deputy] = [landlord.as('data-protection-officer'), landlord.as('analyst')];
    await landlord.admin.query(
      `insert into staff_grant (staff_id, role) values ($1, 'DATA_PROTECTION_OFFICER')`,
      [deputy.staffId],
    );
    const { case: of } = await openedCase(landlord, area);
    const { id: requestId } = await asked(officer, of.parties[0].person.id);
    const { items } = await draftOf(officer, requestId);
    const { item } = items.find(({ name }: Data) => name === 'whatWasTold');
    const read = 'query ($id: ID!) { node(id: $id) { ... on SubjectAccessRequest { version } } }';
    const grounds = ['THIRD_PARTY', 'SERIOUS_HARM'];
    expect(
      (await decided(officer, requestId, [{ item, state: 'WITHHELD', ground: 'NOT_ABOUT_THEM' }])).refusals,
    ).toEqual([]);
    return {
      by: [officer, deputy],
      version: 'requestVersion',
      field: null,
      input: async (own) => ({
        requestId,
        requestVersion: (await officer.query(read, { id: requestId })).node.version,
        decisions: [{ item, state: 'WITHHELD', ground: grounds[own] }],
      }),
    };
  },
  describeEvidence: async () => {
    const { case: of } = await openedCase(landlord, area);
    const { id: evidenceId } = await uploaded(landlord, area, { caseId: of.id });
    return named({ evidenceId }, 'evidenceVersion', 'description', words('description'));
  },
};

/** Places are kept by the administrator and the head of service. */
const ofPlace = (names: Fields, version: string, field: string): Story => ({
  ...named(names, version, field, words(field)),
  by: [landlord.as('system-admin'), head],
});

const byVersion = (type: string, id: string, field: string, more: Fields): Story => ({
  version: 'version',
  field,
  input: async (own) => {
    const { node } = await area.query(`query ($id: ID!) { node(id: $id) { ... on ${type} { version } } }`, {
      id,
    });
    return { id, version: node.version, ...more, ...words(field)[own] };
  },
});

const lastQuarter = { kind: 'QUARTERLY_REPORT', period: '2025-4' };

/** A quarter that was counted and waits to be read. */
async function draftedReport(): Promise<{ id: string; sentences: string[] }> {
  await openedCase(landlord, area);
  landlord.clock.at('2026-04-20T09:00');
  const read = '{ managementReports(first: 1) { edges { node { id version document } } } }';
  const drafted = async () => (await head.query(read)).managementReports.edges[0]?.node;
  const version = (await drafted())?.version;
  expect(await send(head, 'askForManagementReport', { ...lastQuarter, version })).toEqual([]);
  const worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
  try {
    expect(await countAskedReports(worker, heardLog().log)).toBe(1);
  } finally {
    await worker.end();
  }
  const { id, document } = await drafted();
  return { id, sentences: document.sentences };
}

let authority: string | null = null;
async function ownAuthority(): Promise<string> {
  if (authority) return authority;
  const { localAuthority } = await taken(area, 'keepLocalAuthority', {
    name: 'Northshire District Council',
    serviceIds: [landlord.ids['Harbour House']],
  });
  authority = localAuthority.id as string;
  return authority;
}

const rulesOf = (answer: Data): string[] => answer.refusals.map(({ rule }: Data) => rule);

const inputOf = (mutation: string): GraphQLInputObjectType => {
  const [input] = schema.getMutationType()!.getFields()[mutation]!.args;
  return getNamedType(input!.type) as GraphQLInputObjectType;
};

async function send(by: Asker, mutation: string, input: Fields): Promise<Data[]> {
  const document = `mutation ($input: ${inputOf(mutation).name}!) { ${mutation}(input: $input) { refusals { field rule clause yours current } } }`;
  return (await by.query(document, { input }))[mutation].refusals;
}

/** Every row of every table but the audit, to which each look at a case is added, as one word. */
async function everythingThere(): Promise<string> {
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
        and table_type = 'BASE TABLE' and table_name <> 'audit_entry' order by 1`,
  );
  const parts = rows.map(
    ({ name }) =>
      `select '${name} ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as part from "${name}" t`,
  );
  return (await landlord.admin.query<{ part: string }>(parts.join(' union all '))).rows
    .map(({ part }) => part)
    .sort()
    .join('\n');
}

describe('of what somebody has written', () => {
  test('every change says how it is kept from being written over, and one that writes over it takes the version that was read (15.1)', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    expect(guarded.map(({ mutation }) => mutation).sort()).toEqual(mutations.sort());
    const read = guarded.filter(({ guard }) => guard === 'read').map(({ mutation }) => mutation);
    // Two have stories of their own below: what they write over is not there at the first time.
    expect([...Object.keys(stories), 'askForManagementReport', 'completeAction'].sort()).toEqual(read.sort());
    for (const mutation of read) {
      const fields = Object.keys(inputOf(mutation).getFields());
      expect(
        fields.some((field) => /^version$|Version$|^latestNumber$/.test(field)),
        mutation,
      ).toBe(true);
    }
  });

  test.each(Object.keys(stories))(
    'two who read the same and both send %s: one is heard, the other is told so, with both values unless they are sealed, and nobody writes unread (15.1)',
    async (mutation) => {
      landlord.clock.at('2026-03-02T10:00');
      const { input, version, field, over, instead, by } = await stories[mutation]!();
      const both = [await input(0), await input(1)];
      const people = by ?? [area, head];
      const answers = await Promise.all(both.map((each, own) => send(people[own]!, mutation, each)));
      const won = answers.findIndex((refusals) => refusals.length === 0);
      const lost = 1 - won;
      expect(answers[won] ?? answers, 'one is heard').toEqual([]);
      const saysBoth = (refusals: Data[], rule: string) => {
        expect(refusals.map((each) => each.rule)).toEqual(refusals.map(() => rule));
        expect(refusals).toContainEqual(expect.objectContaining({ field: version, rule }));
        if (field === null) {
          expect(refusals).toEqual([{ field: version, rule, clause: '15.1', yours: null, current: null }]);
          return;
        }
        const told = refusals.find((each) => each.field === field);
        expect(told, field).toBeTruthy();
        expect(told!.current ?? null).not.toBeNull();
        expect(told!.yours).not.toBe(told!.current);
      };
      saysBoth(answers[lost]!, 'CHANGED_MEANWHILE');

      const before = await everythingThere();
      saysBoth(await send(people[lost]!, mutation, both[lost]!), 'CHANGED_MEANWHILE');
      if (!inputOf(mutation).getFields()[version]!.type.toString().endsWith('!')) {
        const { [version]: _, ...unread } = both[lost]!;
        saysBoth(await send(people[lost]!, mutation, unread), 'READ_BEFORE_OVERWRITING');
      }
      expect(await everythingThere(), 'nothing of theirs is written').toBe(before);

      const read = await input(lost as 0 | 1);
      const rules = (await send(people[lost]!, mutation, { ...read, ...instead })).map(({ rule }) => rule);
      expect(rules).toEqual(over ? [over] : []);
    },
  );

  test('the day on which a measure was fitted is not written over unread when its action is completed again (#108, 15.1)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, area);
    const { id: actionId } = await changed(area, 'recordAction', {
      caseId: of.id,
      partyId: of.parties[0].id,
      type: 'SECURITY_MEASURE',
      securityMeasure: {
        kind: 'DOOR_OR_WINDOW',
        requestedOn: '2026-03-01',
        guidanceFrom: 'POLICE',
        guidance: 'A bolt.',
      },
    });
    await changed(area, 'completeAction', { actionId, fittedOn: '2026-03-01' });
    await changed(area, 'reopenAction', { actionId });
    const again = { actionId, fittedOn: '2026-03-02' };
    expect(await send(area, 'completeAction', again)).toContainEqual(
      expect.objectContaining({ field: 'fittedOn', rule: 'READ_BEFORE_OVERWRITING', current: '2026-03-01' }),
    );
    expect(await send(area, 'completeAction', await asRead(area, again))).toEqual([]);
  });

  test('a draft that somebody has put in other words is not counted anew unread (#145, 15.1)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { id, sentences } = await draftedReport();
    const own = sentences.map((_, index) => `In my words ${index}.`);
    const read = 'query ($id: ID!) { managementReport(id: $id) { version } }';
    const { version } = (await head.query(read, { id })).managementReport;
    expect(await send(head, 'editReportSentences', { reportId: id, version, sentences: own })).toEqual([]);
    const smt = landlord.as('smt');
    const blind = await send(smt, 'askForManagementReport', lastQuarter);
    expect(blind).toContainEqual(
      expect.objectContaining({
        field: 'sentences',
        rule: 'READ_BEFORE_OVERWRITING',
        current: own.join(', '),
      }),
    );
    expect(await send(smt, 'askForManagementReport', { ...lastQuarter, version })).toContainEqual(
      expect.objectContaining({ field: 'version', rule: 'CHANGED_MEANWHILE' }),
    );
    const now = (await smt.query(read, { id })).managementReport.version;
    expect(await send(smt, 'askForManagementReport', { ...lastQuarter, version: now })).toEqual([]);
  });
});
