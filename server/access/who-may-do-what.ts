/**
 * Who may do what, written out: every root field of the API against every role, and what each role is shown of what is
 * sensitive. It decides nothing (`abilities.ts` and `row-scope.ts` do): it says what they come to, in words that a person
 * can check, and `test/access/who-may-do-what.test.ts` asks a running server for every cell of it.
 */
export const columns = [
  'worker',
  'lead',
  'area',
  'housing',
  'head',
  'smt',
  'equality',
  'partner',
  'protection',
  'admin',
  'analyst',
  'integrator',
] as const;
export type Column = (typeof columns)[number];

/** What a cell may say, and in which words the table says it. `*`: without names or words; `+u`: and undecided reports. */
export const cellWords: Record<string, string> = {
  '–': '–',
  may: 'yes',
  own: 'own',
  service: 'service',
  area: 'area',
  all: 'all',
  grant: 'on grant',
};

/** Cells that many fields share, in the order of the columns. */
const shared = {
  CASEWORK: 'own service area area all – – – – – – –',
  CASEWORKERS: 'may may may may may – – – – – – –',
  MANAGERS: '– may may may may – – – – – – –',
  STAFF: 'may may may may may may may – may may may may',
  READERS: 'may may may may may – – – – – may may',
  ADMINISTRATOR: '– – – – – – – – – may – –',
  UPPER_MANAGERS: '– – may may may – – – – – – –',
  PLACES: '– – – – may – – – – may – –',
  ROWS: 'own service area area all – – – – – all* grant*',
  REPORT_WORK: 'own+u service+u area+u area+u all+u – – – – – – –',
  EVERYBODY: 'may may may may may may may may may may may may',
  TOLD: 'may may may may may may may – – – may –',
  AUTHORS: '– – – – may may – – – – may –',
} as const;

interface Line {
  cells: string;
  fields: string;
}

const line = (cells: string, fields: string): Line => ({ cells, fields });
const S = shared;

/** By subject: queries, changes and subscriptions. */
export const subjects: Record<string, Line[]> = {
  Everything: [
    line(S.STAFF, 'node places policyVersion policyVersions'),
    line(S.CASEWORKERS, 'delegations colleaguesToStandIn'),
    line(S.CASEWORK, 'colleaguesToLead'),
    line(S.UPPER_MANAGERS, 'policyDrafts'),
  ],
  'Saved views': [line('may may may may may may may – may may may –', 'savedViews saveView removeView')],
  'Sign-in': [line(S.EVERYBODY, 'viewer sessions revokeSession ownRoles chooseLanguage')],
  Notices: [
    line(S.TOLD, 'notifications mailPreference markNoticesRead preferMail unreadNotices'),
    line(S.ADMINISTRATOR, 'mails retryMail'),
  ],
  Places: [
    line(S.CASEWORKERS, 'properties'),
    line(S.MANAGERS, 'recordHomes recordProperty updateProperty'),
    line(S.PLACES, 'recordArea updateArea recordService updateService closeService reopenService'),
  ],
  'People and roles': [
    line('– – – – – – – – may may – –', 'staff confirmGrant declineGrant'),
    line(
      S.ADMINISTRATOR,
      'recordStaff updateStaff grantRole endGrant restoreGrant recordLeaving undoLeaving',
    ),
  ],
  Leave: [line(S.CASEWORKERS, 'delegateWork endDelegation')],
  'Conflicts of interest': [
    line(S.CASEWORK, 'declareConflict'),
    line(S.MANAGERS, 'raiseWall'),
    line('– service area area all – – – – – – –', 'colleaguesToWall'),
    line('– – may – may – – – – – – –', 'liftWall'),
  ],
  Policy: [
    line(S.UPPER_MANAGERS, 'policyPreview draftPolicy changePolicyDraft withdrawPolicyDraft'),
    line(S.STAFF, 'policy categories'),
    line(S.EVERYBODY, 'standards'),
    line('– – – – may – – – – – – –', 'activatePolicy'),
  ],
  'Guides and letters': [
    line(S.STAFF, 'guides letterTemplates'),
    line(S.MANAGERS, 'keepGuide withdrawGuide'),
    line(S.UPPER_MANAGERS, 'keepLetterTemplate'),
    line(S.CASEWORK, 'previewLetter recordLetter'),
  ],
  Agencies: [
    line(S.STAFF, 'agencies'),
    line(S.MANAGERS, 'recordAgency updateAgency'),
    line(S.UPPER_MANAGERS, 'recordSharingAgreement endSharingAgreement'),
  ],
  Reports: [
    line('own+u service+u area+u area+u all+u – – – – – all+u grant+u', 'report'),
    line('own+u service+u area+u area+u all+u – – – – – all+u* grant+u*', 'reports'),
    line('– – – – – – – – may – – –', 'confidedReports'),
    line(S.REPORT_WORK, 'reportSuggestions deferTriage supplementReport recordReportContact offerSupport'),
    line(S.CASEWORKERS, 'receiveReport triageReport'),
    line('– service+u area+u area+u all+u – – – – – – –', 'overrideNotAsb'),
  ],
  'Reports sent online': [
    line(
      S.CASEWORKERS,
      'onlineReports openOnlineReport takeInOnlineReport setOnlineReportAside restoreOnlineReport',
    ),
  ],
  Cases: [
    line('own service area area all – – – – – all grant', 'case'),
    line(S.ROWS, 'cases'),
    line(S.READERS, 'caseEvents'),
    line(
      S.CASEWORK,
      'linkCases closeCase changeUrgency changePriority flagSafeguarding setCaseLead tickChecklist recordIncident',
    ),
    line(S.CASEWORKERS, 'unlinkCases'),
    line('– service area area all – – – – – – –', 'assignCase'),
    line('– – area area all – – – – – – –', 'restrictCase liftRestriction'),
  ],
  People: [
    line(S.ROWS, 'parties'),
    line('own service area area all – – – – – all grant', 'person'),
    line(
      S.CASEWORK,
      'persons recordHousehold addMember endMembership addParty updateParty removeParty recordPermission updatePerson',
    ),
    line(S.CASEWORKERS, 'withdrawPermission identifyPerson undoMerge'),
  ],
  'Other systems': [
    line(
      'may may may may may – – – – – – may',
      'externalReferences recordExternalReference endExternalReference',
    ),
    line('– – – – – – – – – – – may', 'importReports'),
  ],
  Exports: [
    line('– may may may may – – – may – may may', 'bulkExports'),
    line('– may may may may – – – – – may may', 'askForExport discardExport'),
  ],
  'Kept apart': [
    line('may may may may may – – – may – – –', 'emergencyAccesses'),
    line(S.STAFF, 'equalityEditions'),
    line(S.CASEWORK, 'sensitiveInformation showSensitive recordEqualityProfile noteHealth'),
    line(S.CASEWORKERS, 'withdrawEqualityProfile endHealthNote takeEmergencyAccess endEmergencyAccess'),
  ],
  Contacts: [line(S.CASEWORK, 'recordContact')],
  Deadlines: [
    line('own service area area all – – – – – all grant', 'deadlines'),
    line(S.READERS, 'deadlineBoard'),
    line('– service area area all – – – – – – –', 'overrideDeadline'),
  ],
  Risk: [line(S.ROWS, 'riskAssessments'), line(S.CASEWORK, 'assessRisk assessOccupantRisk')],
  'Action plans': [
    line(S.CASEWORK, 'agreeActionPlan'),
    line(S.CASEWORKERS, 'changeActionPlan reviewActionPlan completePlanItem'),
  ],
  Actions: [
    line(S.ROWS, 'actions'),
    line(
      S.CASEWORK,
      'recordAction startAction changeAction completeAction cancelAction reopenAction reviewAction recordBreach dischargeAction recordConsent',
    ),
  ],
  'Diary sheets': [
    line(S.CASEWORK, 'addDiaryEntry returnDiarySheets extendDiarySheets giveDiaryFeedback giveDiaryKey'),
  ],
  Cooperation: [
    line(S.CASEWORK, 'requestCooperation'),
    line(S.CASEWORKERS, 'answerCooperationRequest'),
    line('– service area area all – – – – – – –', 'approveClosingForNonCooperation'),
  ],
  Visits: [
    line(S.READERS, 'visits'),
    line(S.CASEWORK, 'planVisit'),
    line(S.CASEWORKERS, 'confirmVisit completeVisit cancelVisit'),
  ],
  Prevention: [
    line(S.READERS, 'preventionActivities'),
    line(S.CASEWORK, 'recordPreventionActivity'),
    line(S.CASEWORKERS, 'correctPreventionActivity withdrawPreventionActivity linkPreventionActivity'),
  ],
  'Staff attacked': [line(S.CASEWORK, 'protectStaff')],
  Evidence: [
    line(S.READERS, 'evidence evidenceQueue'),
    line('– may may may may – – – may – – –', 'evidenceDownloads'),
    line(S.CASEWORKERS, 'attachEvidence setEvidenceAside restoreEvidence describeEvidence'),
  ],
  Sharing: [
    line(S.STAFF, 'sharingGuide sharingAgreements'),
    line('own service area area all – – – all* – all* grant*', 'disclosures'),
    line(
      S.CASEWORK,
      'previewDisclosure requestDisclosure makeDisclosure withdrawDisclosure referWithoutPermission recordSharingPermission',
    ),
    line('– – area – all – – – – – – –', 'adviseOnDisclosure reviewReferral'),
    line(S.CASEWORKERS, 'withdrawSharingPermission'),
  ],
  'Formal action': [
    line(S.STAFF, 'interventions'),
    line(S.READERS, 'partnershipLedger'),
    line(S.CASEWORK, 'proposeFormalAction recordPolicePartnership considerOption'),
    line(
      S.CASEWORKERS,
      'assessFormalAction startFormalAction breachFormalAction dischargeFormalAction cancelFormalAction giveExclusionReasons linkPoliceEvidence',
    ),
    line(S.MANAGERS, 'supportFormalAction approveFormalAction refuseFormalAction'),
  ],
  Courts: [
    line(S.READERS, 'consultations solicitorInstructions publicityItems orders'),
    line(S.CASEWORKERS, 'recordOrder recordOrderBreach varyOrDischargeOrder'),
  ],
  'Legal advice': [
    line(S.CASEWORK, 'consultHousingManager instructSolicitor'),
    line(S.MANAGERS, 'answerConsultation decideSolicitorInstruction'),
  ],
  Publicity: [
    line(S.CASEWORKERS, 'askPublicityGuidance draftPublicity publishPublicity withdrawPublicity'),
    line(S.MANAGERS, 'givePublicityGuidance'),
  ],
  'ASB case reviews': [
    line(S.READERS, 'caseReviewMeter caseReviews caseReviewFunnel'),
    line(S.STAFF, 'localAuthorities'),
    line(S.CASEWORK, 'explainCaseReviewRight applyForCaseReview logServiceComplaint'),
    line(S.CASEWORKERS, 'acknowledgeCaseReview appealCaseReview'),
    line(
      S.MANAGERS,
      'decideCaseReviewThreshold recordCaseReview closeCaseReview answerRecommendation keepLocalAuthority',
    ),
  ],
  Closing: [line(S.CASEWORK, 'closingReadiness giveClosureNotice reopenCase startMonitoring endMonitoring')],
  Surveys: [
    line(S.ROWS, 'surveys'),
    line('– may may may may may – – – – may –', 'perceptionResults'),
    line(S.CASEWORK, 'recordSurveyAnswer'),
    line(S.MANAGERS, 'importSurveyAnswers'),
    line('– – – – may – – – – – – –', 'importPerceptionResponses'),
  ],
  'Tenant satisfaction': [line(S.STAFF, 'homesOwned'), line('– – – – may – – – – – – –', 'recordHomesOwned')],
  'Reviews by leads and managers': [
    line('– may may – may – – – – – – –', 'appraisalExtract reviewCoverage'),
    line('– may may – – – – – – – – –', 'reviewQueue'),
    line(S.READERS, 'leadReviews'),
    line('– service area – – – – – – – – –', 'recordReview'),
  ],
  Training: [line(S.MANAGERS, 'trainingGaps staffToTrain recordTraining withdrawTraining')],
  Figures: [
    line('– may may may may may – – – – may –', 'analytics hotspots'),
    line(S.STAFF, 'measures'),
    line('– may may may may – – – – – may –', 'behindFigure repeatPlaces dataQuality'),
  ],
  Equality: [
    line('– may may may may may may – – – may –', 'equalityFigures'),
    line('– – – – may – may – – – – –', 'noteEqualityFlag'),
    line(
      '– – – – – – may – – – – –',
      'askForExactFigures approveExactFigures declineExactFigures endExactFigures lookAtExactFigures',
    ),
    line('– – – – – – may – may – – –', 'exactFiguresElevations'),
    line('– – – – – – may – may may – –', 'equalityStewards'),
    line('– – – – – – – – may may – –', 'confirmEqualitySteward endEqualitySteward'),
    line(S.ADMINISTRATOR, 'nameEqualitySteward'),
  ],
  'Management reports': [
    line(
      S.AUTHORS,
      'managementReport managementReports reproducedReport askForManagementReport editReportSentences',
    ),
    line('– – – – may may – – – – – –', 'signManagementReport'),
  ],
  Updates: [line(S.READERS, 'caseUpdates')],
  Integrators: [
    line(
      S.ADMINISTRATOR,
      'webhookEndpoints webhookDeliveries addWebhook updateWebhook stopWebhook startWebhook rotateWebhookSecret pingWebhook replayWebhook',
    ),
  ],
  Audit: [line('– may may may may – – – may – – –', 'auditEntries')],
  'Subject access': [
    line(
      '– – – – – – – – may – – –',
      'subjectAccessRequests subjectAccessDraft approveSubjectAccess confirmSubjectIdentity decideSubjectAccess extendSubjectAccess finishSubjectAccessDraft refuseSubjectAccess sendBackSubjectAccess sendSubjectAccess withdrawSubjectAccess',
    ),
    line('– – – – – – – – all – – –', 'receiveSubjectAccess'),
  ],
  Retention: [
    line('– – – – – – – – may – – –', 'retentionPreview erasures'),
    line('– – – – – – – – all – – –', 'erasurePreview'),
    line('– – – – may – – – may – – –', 'retentionHolds liftHold'),
    line('– – – – may – – – may may – –', 'retentionRuns'),
    line('– – – – all – – – all – – –', 'placeHold'),
    line('– – – – – – – – all – – –', 'erasePerson'),
  ],
  Operations: [
    line('– – – – may may – – may may may –', 'imports'),
    line(S.ADMINISTRATOR, 'operations retryJob runSchedule'),
    line('– – – – may – – – may may – –', 'schedules scheduleRuns'),
  ],
};
/** Each root field with what it is to each role. */
export const rootFields: ReadonlyMap<string, Record<Column, string>> = new Map(
  Object.values(subjects).flatMap((lines) =>
    lines.flatMap(({ cells, fields }) =>
      fields.split(' ').map((field): [string, Record<Column, string>] => [field, cellsOf(cells)]),
    ),
  ),
);

function cellsOf(cells: string): Record<Column, string> {
  const each = cells.split(' ');
  if (each.length !== columns.length) throw new Error(`not a cell for each role: ${cells}`);
  return Object.fromEntries(columns.map((column, index) => [column, each[index]!])) as Record<Column, string>;
}

/** SHOWN, MASKED (there, and told to be), ON_REASON (masked until it is asked for with a reason), REFUSED, or out of reach. */
export type Showing = 'SHOWN' | 'MASKED' | 'ON_REASON' | 'REFUSED' | '–';

interface SensitiveLine {
  what: string;
  own: Record<Column, Showing>;
  foreign: Record<Column, Showing>;
}

const showings: Record<string, Showing> = { s: 'SHOWN', m: 'MASKED', r: 'ON_REASON', x: 'REFUSED', '–': '–' };
const sensitive = (own: string, foreign: string, ...whats: string[]): SensitiveLine[] => {
  const read = (cells: string) =>
    Object.fromEntries(
      Object.entries(cellsOf(cells)).map(([column, cell]) => [column, showings[cell]]),
    ) as Record<Column, Showing>;
  return whats.map((what) => ({ what, own: read(own), foreign: read(foreign) }));
};

/**
 * What each role is shown of what is sensitive: of a case of the worker’s own at a service of the lead’s, in the area of the
 * managers, and of one in another area.
 */
export const sensitiveLines: SensitiveLine[] = [
  ...sensitive(
    's s s s s – – – – – m m',
    '– – – – s – – – – – m –',
    'Person.name',
    'Person.phone',
    'Person.email',
    'Report.description',
    'Report.reporter.name',
    'Case.owner.name',
    'Incident.description',
    'Contact.summary',
    'Action.description',
    'RiskAssessment.notes',
    'Survey.comments',
  ),
  // Whoever protects data reads the register, not the words.
  ...sensitive('s s s s s – – – m – m m', '– – – – s – – – m – m –', 'Disclosure.text'),
  ...sensitive('r r r m m – – – – – – –', '– – – – m – – – – – – –', 'EqualityProfile'),
  ...sensitive('r r r r r – – – – – – –', '– – – – r – – – – – – –', 'SafeContactNotes'),
  ...sensitive('r r r r m – – – – – – –', '– – – – m – – – – – – –', 'HealthNotes'),
  ...sensitive('x x x x x – – – – – – –', '– – – – x – – – – – – –', 'ReporterToldToTheAccused'),
];
