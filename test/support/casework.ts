import { defaultRiskMatrix } from '../../schema/policy/default-risk-matrix.ts';
import type { AssessedAs } from '../../schema/vocabulary.ts';
import type { Asker, Data, Landlord } from './landlord.ts';

type Fields = Record<string, unknown>;

/** What most stories begin with: a neighbour tells the main office of noise, and says who they are. */
export const noiseReport = (landlord: Landlord, changes: Fields = {}): Fields => ({
  serviceId: landlord.ids['Harbour House'],
  propertyId: landlord.ids['1 Harbour Row'],
  channel: 'MAIN_OFFICE',
  reporterType: 'NEIGHBOUR',
  reporter: { name: 'Maud Penhaligon', phone: '01632 960001' },
  behaviour: 'EXCESSIVE_NOISE',
  description: 'Drums at night, every night.',
  dangerNow: false,
  ...changes,
});

const refusals = 'refusals { field rule clause message }';

const caseReview = `id reference version decision status complaintsCounted complaintsNeeded applicantToldAt
  recommendations { id recommends status dueOn owner { id } } deadlines { type status dueAt }`;
const suggestions = `suggestions { prompts { prompt } routing { priority role clause } selfResolution { offered rule clause } parties { isAsb count earlier suggestDiary }
  matches { report case reasons } advice { text url clause } }`;
const reportNow = `report { id reference status urgency version policeCalledAt triageDeferredAt triageDeferredReason hateStrands hatePerceivedBy
  trueVisionReported trueVisionReference safeToSelfResolve supportOffered supportOfferedAt notAsbReason overrideReason metSameDayAim explanation explanationSentAt selfHelpAdvice signpostedTo
  safeguardingPriority incidentReference incidentProcedure serviceLeadToldAt areaManagerToldAt
  deadlines { id type status dueAt metAt startsAt } }`;
const caseNow = `case { id reference status version urgency urgencyReason priority priorityFollowsFrom priorityReason safeguardingPriority
  incidentReference safeguardingReference safeguardingBanner incidentProcedure metSameDayAim staffVictim routedTo
  deadlines { id type status dueAt metAt startsAt } }`;
const onReport = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ${reportNow} } }`;
const onEither = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ${caseNow} ${reportNow} } }`;

const visit = `visit { id version status warnings measuresAskedFor lastIncidentAgainstStaffAt controlMeasures confirmedAt confirmedBy { name } carriedOutAt withoutConfirmation property { address } person { name } }`;

const mutations = {
  deferTriage: onReport('deferTriage', 'DeferTriageInput'),
  supplementReport: onReport('supplementReport', 'SupplementReportInput'),
  recordReportContact: onReport('recordReportContact', 'RecordReportContactInput'),
  offerSupport: onReport('offerSupport', 'OfferSupportInput'),
  overrideNotAsb: onReport('overrideNotAsb', 'OverrideNotAsbInput'),
  changeUrgency: onEither('changeUrgency', 'ChangeUrgencyInput'),
  flagSafeguarding: onEither('flagSafeguarding', 'FlagSafeguardingInput'),
  changePriority: `mutation ($input: ChangePriorityInput!) { changePriority(input: $input) { refusals { field rule clause message yours current } ${caseNow} } }`,
  protectStaff: `mutation ($input: ProtectStaffInput!) { protectStaff(input: $input) { ${refusals}
    staffProtection { id version incidentReference healthAndSafetyReference oversightAt oversightBy { id } planAgreedAt plan } } }`,
  tickChecklist: `mutation ($input: TickChecklistInput!) { tickChecklist(input: $input) { ${refusals} tick { item doneAt doneBy { id } } case { id checklist { item doneAt } } } }`,
  receiveReport: `mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { ${refusals} prompts { prompt clause message } ${suggestions}
    report { id reference status urgency receivedAt reporter { id name } deadlines { id type status conditional startsAt dueAt clause } } } }`,
  triageReport: `mutation ($input: TriageReportInput!) { triageReport(input: $input) { ${refusals} ${suggestions}
    report { id reference status version notAsbReason redirectTarget duplicateOf { reference } supportOffered reasonableness explanation explanationSentAt selfHelpAdvice signpostedTo deadlines { type status } }
    case { id reference status stage urgency harmRating restricted version priority routedTo safeguardingPriority incidentReference staffVictim hateStrands escalatedAt owner { id } parties { id role person { id name } }
      deadlines { id type status conditional startsAt dueAt } incidents { id description } reports { id } } } }`,
  recordExternalReference: `mutation ($input: RecordExternalReferenceInput!) { recordExternalReference(input: $input) { ${refusals} externalReference { id system reference endedAt } } }`,
  endExternalReference: `mutation ($input: EndExternalReferenceInput!) { endExternalReference(input: $input) { ${refusals} externalReference { id endedAt } } }`,
  addParty: `mutation ($input: AddPartyInput!) { addParty(input: $input) { ${refusals} party { id role informed nextUpdateDueAt version represents { id } person { id name } } case { id version } } }`,
  updatePerson: `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { ${refusals} person { id version name dateOfBirth phone email
    preferredMethods excludedMethods safeContactNotedAt doNotLeaveMessages doNotWriteToAddress language interpreterNeeded property { address } } } }`,
  identifyPerson: `mutation ($input: IdentifyPersonInput!) { identifyPerson(input: $input) { ${refusals} merge { id reason undoneAt survivor { id } merged { id } } person { id name parties { id role case { id } } } } }`,
  undoMerge: `mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { ${refusals} merge { id undoneAt } person { id parties { id role } } } }`,
  recordHousehold: `mutation ($input: RecordHouseholdInput!) { recordHousehold(input: $input) { ${refusals} household { id property { address } members { id relation fromOn toOn person { id name } } } } }`,
  addMember: `mutation ($input: AddMemberInput!) { addMember(input: $input) { ${refusals} membership { id relation fromOn toOn person { id name } group { id } household { id } } } }`,
  endMembership: `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { ${refusals} membership { id toOn } } }`,
  linkCases: `mutation ($input: LinkCasesInput!) { linkCases(input: $input) { ${refusals} link { id kind reason endedAt } earlier { id } later { id } } }`,
  unlinkCases: `mutation ($input: UnlinkCasesInput!) { unlinkCases(input: $input) { ${refusals} link { id endedAt } } }`,
  updateParty: `mutation ($input: UpdatePartyInput!) { updateParty(input: $input) { ${refusals} party { id version informed informedReason nextUpdateDueAt relationToHousehold endedAt } case { id } } }`,
  removeParty: `mutation ($input: RemovePartyInput!) { removeParty(input: $input) { ${refusals} party { id endedAt endedReason enteredByMistake informed nextUpdateDueAt } case { id } } }`,
  recordPermission: `mutation ($input: RecordPermissionInput!) { recordPermission(input: $input) { ${refusals} permission { id form what givenAt withdrawnAt party { id } toParty { id informed nextUpdateDueAt } } case { id } } }`,
  withdrawPermission: `mutation ($input: WithdrawPermissionInput!) { withdrawPermission(input: $input) { ${refusals} permission { id withdrawnAt toParty { id informed nextUpdateDueAt } } case { id } } }`,
  recordContact: `mutation ($input: RecordContactInput!) { recordContact(input: $input) { ${refusals} contact { id reached isInitialInterview toldThem summary againstPreferenceReason party { id } }
    case { id version stage lastContactAt deadlines { type status conditional dueAt metAt } } } }`,
  recordAction: `mutation ($input: RecordActionInput!) { recordAction(input: $input) { ${refusals} action { id area type status dueOn } case { id stage version } } }`,
  completeAction: `mutation ($input: CompleteActionInput!) { completeAction(input: $input) { ${refusals} action { id status completedAt result } case { id } } }`,
  recordIncident: `mutation ($input: RecordIncidentInput!) { recordIncident(input: $input) { ${refusals}
    incident { id occurredAt endedAt behaviour againstStaff } case { id version } } }`,
  assessRisk: `mutation ($input: AssessRiskInput!) { assessRisk(input: $input) { ${refusals}
    riskAssessment { id assessedAs level computedLevel score reasons answers reviewDueAt reviewOwedAt policyVersion { number } }
    case { id version stage riskLevel deadlines { id type status dueAt riskAssessment { id } } } } }`,
  assessOccupantRisk: `mutation ($input: AssessOccupantRiskInput!) { assessOccupantRisk(input: $input) { ${refusals}
    riskAssessment { id level computedLevel reasons controlMeasures reviewDueAt reviewOwedAt } case { id } } }`,
  explainCaseReviewRight: `mutation ($input: ExplainCaseReviewRightInput!) { explainCaseReviewRight(input: $input) { ${refusals}
    case { id reviewRightInformedAt parties { id role reviewRightInformedAt } deadlines(status: [PENDING, MET, MET_LATE]) { type status } } } }`,
  applyForCaseReview: `mutation ($input: ApplyForCaseReviewInput!) { applyForCaseReview(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  acknowledgeCaseReview: `mutation ($input: AcknowledgeCaseReviewInput!) { acknowledgeCaseReview(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  decideCaseReviewThreshold: `mutation ($input: DecideThresholdInput!) { decideCaseReviewThreshold(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  recordCaseReview: `mutation ($input: RecordCaseReviewInput!) { recordCaseReview(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  appealCaseReview: `mutation ($input: AppealCaseReviewInput!) { appealCaseReview(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  closeCaseReview: `mutation ($input: CloseCaseReviewInput!) { closeCaseReview(input: $input) { ${refusals} caseReview { ${caseReview} } } }`,
  answerRecommendation: `mutation ($input: AnswerRecommendationInput!) { answerRecommendation(input: $input) { ${refusals} recommendation { id status carriedOutAt version } } }`,
  logServiceComplaint: `mutation ($input: LogServiceComplaintInput!) { logServiceComplaint(input: $input) { ${refusals} advice serviceComplaint { id madeAt } } }`,
  keepLocalAuthority: `mutation ($input: LocalAuthorityInput!) { keepLocalAuthority(input: $input) { refusals { field rule clause yours current } localAuthority { id name version serviceIds } } }`,
  agreeActionPlan: `mutation ($input: AgreeActionPlanInput!) { agreeActionPlan(input: $input) { ${refusals}
    actionPlan { id version livingAtHome landlordRole leadAgency reviewOwedAt agreedWith { id } items { id description status dueOn by agency action { id } } versions { number expectations } }
    case { id version stage deadlines { id type status dueAt planItem { id } } } } }`,
  changeActionPlan: `mutation ($input: ChangeActionPlanInput!) { changeActionPlan(input: $input) { refusals { field rule clause message yours current }
    actionPlan { id version expectations landlordRole leadAgency items { id description status sinceVersion untilVersion } versions { number reason expectations } }
    case { id deadlines { id type status dueAt } } } }`,
  reviewActionPlan: `mutation ($input: ReviewActionPlanInput!) { reviewActionPlan(input: $input) { ${refusals}
    review { id conclusion livingAtHome } actionPlan { id version livingAtHome reviewOwedAt } case { id deadlines { type status dueAt metAt } } } }`,
  completePlanItem: `mutation ($input: CompletePlanItemInput!) { completePlanItem(input: $input) { ${refusals}
    item { id status completedAt result } case { id deadlines { type status } } } }`,
  recordReview: `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { ${refusals} leadReview { id role decision late dueAt reviewedAt } case { id } } }`,
  overrideDeadline: `mutation ($input: OverrideDeadlineInput!) { overrideDeadline(input: $input) { ${refusals} deadline { id type status dueAt startsAt movedBecause replaces { id status endReason } } } }`,
  assignCase: `mutation ($input: AssignCaseInput!) { assignCase(input: $input) { refusals { field rule clause message yours current } warnings { warning clause message }
    case { id version owner { id } assignments { reason from { id } to { id } } } } }`,
  recordTraining: `mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) { ${refusals} training { id module completedOn expiresOn withdrawnAt staff { id } } } }`,
  recordHomesOwned: `mutation ($input: HomesOwnedInput!) { recordHomesOwned(input: $input) { ${refusals} homesOwned { id version } } }`,
  noteEqualityFlag: `mutation ($input: NoteEqualityFlagInput!) { noteEqualityFlag(input: $input) { refusals { field rule clause message yours current } done { text at by version } } }`,
  withdrawTraining: `mutation ($input: WithdrawTrainingInput!) { withdrawTraining(input: $input) { ${refusals} training { id withdrawnAt } } }`,
  planVisit: `mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ${refusals} ${visit} case { id } } }`,
  confirmVisit: `mutation ($input: ConfirmVisitInput!) { confirmVisit(input: $input) { ${refusals} ${visit} case { id } } }`,
  completeVisit: `mutation ($input: CompleteVisitInput!) { completeVisit(input: $input) { ${refusals} ${visit} case { id } } }`,
  cancelVisit: `mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { ${refusals} ${visit} case { id } } }`,
  giveClosureNotice: `mutation ($input: GiveClosureNoticeInput!) { giveClosureNotice(input: $input) { ${refusals} noticeIds case { id version } } }`,
  reopenCase: `mutation ($input: ReopenCaseInput!) { reopenCase(input: $input) { ${refusals} case { id status stage outcome closedAt closingReason closureNoticeAt deadlines { id type status dueAt startsAt } } } }`,
  startMonitoring: `mutation ($input: StartMonitoringInput!) { startMonitoring(input: $input) { ${refusals} case { id status stage monitorings { until endedAt deadline { type dueAt status } } } } }`,
  endMonitoring: `mutation ($input: EndMonitoringInput!) { endMonitoring(input: $input) { ${refusals} case { id status stage monitorings { endedAt endReason deadline { status } } } } }`,
  recordSurveyAnswer: `mutation ($input: RecordSurveyAnswerInput!) { recordSurveyAnswer(input: $input) { ${refusals} survey { id status side handlingScore outcomeScore comments answeredAt recordedBy { name } } } }`,
  importSurveyAnswers: `mutation ($input: ImportSurveyAnswersInput!) { importSurveyAnswers(input: $input) { ${refusals} result { imported alreadyThere errors { row field rule } } } }`,
  importPerceptionResponses: `mutation ($input: ImportPerceptionResponsesInput!) { importPerceptionResponses(input: $input) { ${refusals} result { imported alreadyThere errors { row field rule } } } }`,
  closeCase: `mutation ($input: CloseCaseInput!) { closeCase(input: $input) { ${refusals} case { id status stage outcome closedAt closingReason deadlines { type status } } } }`,
};

export type Step = keyof typeof mutations;

/** One step of casework; its payload, refusals and all. */
export async function take(by: Asker, step: Step, input: Fields): Promise<Data> {
  return (await by.query(mutations[step], { input }))[step];
}

/** One step of casework that must be allowed. */
export async function taken(by: Asker, step: Step, input: Fields): Promise<Data> {
  const payload = await take(by, step, input);
  if (payload.refusals.length > 0) throw new Error(JSON.stringify(payload.refusals));
  return payload;
}

/** The rules that stood against a step, as `field rule clause`. */
export const against = (payload: Data): string[] =>
  payload.refusals.map((one: Record<string, string>) => `${one.field} ${one.rule} ${one.clause}`).sort();

export const openingNoise = {
  category: 'NOISE_NUISANCE',
  limbs: ['RESIDENTIAL_NUISANCE'],
  whyUnreasonable: 'Every night, and nobody sleeps.',
};

/** A report taken and opened as a case by the same person. */
export async function openedCase(
  landlord: Landlord,
  by: Asker,
  report: Fields = {},
  opening: Fields = {},
): Promise<{ report: Data; case: Data }> {
  const received = await taken(by, 'receiveReport', noiseReport(landlord, report));
  const triaged = await taken(by, 'triageReport', {
    reportId: received.report.id,
    openCase: { ...openingNoise, ...opening },
  });
  return { report: received.report, case: triaged.case };
}

/** Answers to the default matrix that weigh nothing, with what the story changes. */
export function riskAnswers(
  as: 'EXPERIENCING' | 'ALLEGED_PERPETRATOR' | 'OCCUPANT' = 'EXPERIENCING',
  changes: Record<string, string> = {},
): { question: string; answers: string[] }[] {
  return defaultRiskMatrix.questions
    .filter(({ asked, mandatory }) => mandatory && asked.includes(as as AssessedAs))
    .map(({ code, answers }) => ({
      question: code,
      answers: [changes[code] ?? answers.find(({ weight }) => weight === 0)!.code],
    }));
}

/** Everybody who experiences the behaviour assessed as at low risk: what closing a case asks for (#66). */
export async function assessed(by: Asker, of: { id: string }): Promise<Data[]> {
  const document = 'query ($id: ID!) { case(id: $id) { parties(role: [VICTIM]) { id } } }';
  const { case: found } = await by.query(document, { id: of.id });
  const made = [];
  for (const { id: partyId } of found.parties) {
    const input = { caseId: of.id, partyId, answers: riskAnswers(), level: 'LOW' };
    made.push((await taken(by, 'assessRisk', input)).riskAssessment);
  }
  return made;
}
