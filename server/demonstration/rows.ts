import type {
  AbsoluteCondition,
  ActionArea,
  ActionStatus,
  ActionType,
  AgencyKind,
  Behaviour,
  CaseOutcome,
  CaseStage,
  CaseStatus,
  CategoryCode,
  ContactMethod,
  DeadlineEnd,
  DeadlineStatus,
  DeadlineType,
  DefinitionLimb,
  EscalationLimb,
  EventKind,
  ExclusionGround,
  FormalStep,
  HarmRating,
  HateStrand,
  InterventionRoute,
  NotAsbReason,
  OccupancyType,
  OptionChoice,
  PartyRole,
  PersonKind,
  RedirectTarget,
  ReportChannel,
  ReporterType,
  ReportStatus,
  RiskLevel,
  SurveySide,
  SurveyStatus,
  Urgency,
} from '../../schema/vocabulary.ts';

/** Rows as the generator makes them. Instants are milliseconds; what is the same in every row is added on writing. */
interface Row {
  id: string;
  readers: readonly string[];
}

export interface PersonRow extends Row {
  kind: PersonKind;
  name: string | null;
  dateOfBirth: string | null;
  phone: string | null;
  email: string | null;
  occupancyType: OccupancyType | null;
  propertyId: string | null;
}

export interface CaseRow extends Row {
  reference: string;
  status: CaseStatus;
  stage: CaseStage;
  category: CategoryCode;
  harmRating: HarmRating;
  riskLevel: RiskLevel | null;
  urgency: Urgency;
  hateStrands: readonly HateStrand[];
  serviceId: string;
  propertyId: string | null;
  ownerId: string;
  namedStaff: readonly string[] | null;
  openedAt: number;
  closedAt: number | null;
  outcome: CaseOutcome | null;
  closingReason: string | null;
  reviewRightInformedAt: number | null;
  closureNoticeAt: number | null;
  lastContactAt: number | null;
  version: number;
}

export interface ReportRow extends Row {
  reference: string;
  receivedAt: number;
  occurredAt: number | null;
  channel: ReportChannel;
  reporterType: ReporterType;
  reporterId: string | null;
  serviceId: string;
  propertyId: string | null;
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  description: string | null;
  dangerNow: boolean;
  violence: boolean | null;
  policeCalledAt: number | null;
  hateStrands: readonly HateStrand[];
  status: ReportStatus;
  urgency: Urgency | null;
  limbs: readonly DefinitionLimb[] | null;
  notAsbReason: NotAsbReason | null;
  redirectTarget: RedirectTarget | null;
  triageNote: string | null;
  triagedAt: number | null;
  caseId: string | null;
  recordedById: string | null;
  assignedToId: string | null;
  namedStaff: readonly string[] | null;
  lsoaCode: string | null;
  externalReference: string | null;
  version: number;
}

export interface PartyRow extends Row {
  caseId: string;
  personId: string;
  role: PartyRole;
  relationToHousehold: string | null;
  informed: boolean;
  addedAt: number;
  reportId: string | null;
  representsId: string | null;
}

export interface IncidentRow extends Row {
  caseId: string;
  reportId: string | null;
  occurredAt: number;
  endedAt: number | null;
  behaviour: Behaviour | null;
  description: string | null;
}

export interface ContactRow extends Row {
  caseId: string;
  partyId: string | null;
  method: ContactMethod;
  occurredAt: number;
  reached: boolean;
  approachAgreed: boolean;
  summary: string | null;
  toldThem: string | null;
  isInitialInterview: boolean;
  faceToFaceNeeded: boolean | null;
  faceToFaceDeclined: boolean;
  faceToFaceReason: string | null;
  recordedById: string;
}

export interface ActionRow extends Row {
  caseId: string;
  partyId: string | null;
  area: ActionArea;
  type: ActionType;
  status: ActionStatus;
  agency: AgencyKind | null;
  description: string | null;
  dueOn: string | null;
  recordedAt: number;
  completedAt: number | null;
  result: string | null;
  recordedById: string;
}

export interface DeadlineRow extends Row {
  caseId: string | null;
  reportId: string | null;
  actionId: string | null;
  partyId: string | null;
  type: DeadlineType;
  status: DeadlineStatus;
  conditional: boolean;
  startsAt: number;
  dueAt: number;
  metAt: number | null;
  clause: string | null;
  endReason: DeadlineEnd | null;
}

export interface CaseClosingRow extends Row {
  caseId: string;
  outcome: CaseOutcome;
  closedAt: number;
  closedById: string;
  statusBefore: CaseStatus;
  stageBefore: CaseStage;
  endedDeadlines: readonly string[];
}

export interface ClosureNoticeRow extends Row {
  caseId: string;
  partyId: string;
  contactId: string;
  outcome: CaseOutcome;
  givenAt: number;
  givenById: string;
}

export interface SurveyRow extends Row {
  reference: string;
  caseId: string;
  closingId: string;
  partyId: string;
  side: SurveySide;
  status: SurveyStatus;
  issuedAt: number;
  handlingScore: number | null;
  outcomeScore: number | null;
  answeredAt: number | null;
  recordedById: string | null;
  version: number;
}

export interface FormalActionRow extends Row {
  caseId: string;
  actionId: string;
  route: InterventionRoute;
  limb: EscalationLimb;
  cites: string;
  cautions: readonly string[];
  reasons: string;
  risk: string | null;
  leadAgency: AgencyKind | null;
  proportionality: string;
  capacity: string;
  humanRights: string;
  equality: string;
  assessedById: string;
  assessedAt: number;
}

export interface FormalDecisionRow extends Row {
  caseId: string;
  actionId: string;
  step: FormalStep;
  byId: string;
  at: number;
  reason: string | null;
}

export interface PossessionClaimRow extends Row {
  caseId: string;
  actionId: string;
  breachedClause: string | null;
  condition: AbsoluteCondition | null;
  foundOn: string | null;
  noticeOn: string | null;
}

export interface TemporaryExclusionRow extends Row {
  caseId: string;
  actionId: string;
  partyId: string;
  ground: ExclusionGround;
  beginsAt: number;
  endsAt: number;
  writtenReasons: string;
  reasonsGivenAt: number | null;
}

export interface PartnershipOptionRow extends Row {
  caseId: string;
  partyId: string;
  option: ActionType;
  choice: OptionChoice;
  reason: string;
  agency: AgencyKind;
  recordedById: string;
  recordedAt: number;
}

export interface PolicePartnershipRow extends Row {
  caseId: string;
  force: string;
  officerReference: string;
  agreedOn: string;
  agreed: string;
  recordedById: string;
  recordedAt: number;
}

export interface EventRow extends Row {
  caseId: string | null;
  reportId: string | null;
  deadlineId: string | null;
  kind: EventKind;
  occurredAt: number;
  recordedAt: number;
  actorId: string | null;
  /** PostgreSQL's own text of the jsonb value: the hash is taken of it. */
  facts: string;
  seq: number;
  previousHash: string | null;
  hash: string;
}
