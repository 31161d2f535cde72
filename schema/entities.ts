import { Action } from './action/action.ts';
import { ActionFinding } from './action/action-finding.ts';
import { ActionPlan } from './action-plan/action-plan.ts';
import { PlanItem } from './action-plan/plan-item.ts';
import { PlanReview } from './action-plan/plan-review.ts';
import { PlanVersion } from './action-plan/plan-version.ts';
import { Agency } from './agency/agency.ts';
import { Agreement } from './agreement/agreement.ts';
import { AuditEntry } from './audit/audit-entry.ts';
import { BulkExport } from './bulk-export/bulk-export.ts';
import { Case } from './case/case.ts';
import { CaseRestriction } from './case/case-restriction.ts';
import { CaseAssignment } from './case-assignment/case-assignment.ts';
import { CaseLink } from './case-link/case-link.ts';
import { CaseReview } from './case-review/case-review.ts';
import { Recommendation } from './case-review/recommendation.ts';
import { ServiceComplaint } from './case-review/service-complaint.ts';
import { ChecklistTick } from './checklist/checklist-tick.ts';
import { CaseMonitoring } from './closing/case-monitoring.ts';
import { CaseClosing } from './closing/closing-of-case.ts';
import { ClosureNotice } from './closing/closure-notice.ts';
import { ConflictWall } from './conflict-wall/conflict-wall.ts';
import { ActionConsent } from './consent/action-consent.ts';
import { Contact } from './contact/contact.ts';
import { ClosingApproval } from './cooperation/closing-approval.ts';
import { CooperationRequest } from './cooperation/cooperation-request.ts';
import { CourtOrder } from './court-order/court-order.ts';
import { OrderChange } from './court-order/order-change.ts';
import { DataImport } from './data-import/data-import.ts';
import { Deadline } from './deadline/deadline.ts';
import { DeadlineAlarm } from './deadline/deadline-alarm.ts';
import { Delegation } from './delegation/delegation.ts';
import { DiaryEntry } from './diary/diary-entry.ts';
import { DiarySheets } from './diary/diary-sheets.ts';
import { DisclosedItem } from './disclosure/disclosed-item.ts';
import { Disclosure } from './disclosure/disclosure-entry.ts';
import { EmergencyAccess } from './emergency/emergency-access.ts';
import { EqualityProfile } from './equality/equality-profile.ts';
import { EqualityFlagNote } from './equality-figures/equality-flag-note.ts';
import { EqualityKept } from './equality-figures/equality-kept.ts';
import { EqualitySecret } from './equality-figures/equality-secret.ts';
import { OccupantCount } from './equality-figures/occupant-count.ts';
import { CaseEvent } from './event/case-event.ts';
import { Evidence } from './evidence/evidence.ts';
import { EvidenceDownload } from './evidence/evidence-download.ts';
import { EvidenceEvent } from './evidence/evidence-event.ts';
import { EqualityElevation } from './exact-figures/equality-elevation.ts';
import { EqualitySteward } from './exact-figures/equality-steward.ts';
import { ExternalReference } from './external-reference/external-reference.ts';
import { FormalAction } from './formal-action/formal-action.ts';
import { FormalDecision } from './formal-action/formal-decision.ts';
import { PartnershipOption } from './formal-action/partnership-option.ts';
import { PoliceEvidence } from './formal-action/police-evidence.ts';
import { PolicePartnership } from './formal-action/police-partnership.ts';
import { PossessionClaim } from './formal-action/possession-claim.ts';
import { TemporaryExclusion } from './formal-action/temporary-exclusion.ts';
import { Guide } from './guide/guide.ts';
import { Household } from './household/household.ts';
import { Membership } from './household/membership.ts';
import { Incident } from './incident/incident.ts';
import { LeadReview } from './lead-review/lead-review.ts';
import { HousingConsultation } from './legal-advice/housing-consultation.ts';
import { SolicitorInstruction } from './legal-advice/solicitor-instruction.ts';
import { LetterTemplate } from './letter/letter-template.ts';
import { LocalAuthority } from './local-authority/local-authority.ts';
import { ManagementReport } from './management-report/management-report.ts';
import { Mail } from './notification/mail.ts';
import { Notification } from './notification/notification.ts';
import { NotificationPreference } from './notification/notification-preference.ts';
import { OnlineReport } from './online-report/online-report.ts';
import { JobRetry } from './operations/job-retry.ts';
import { QueueStanding } from './operations/queue-standing.ts';
import { WorkerProcess } from './operations/worker-process.ts';
import { Party } from './party/party.ts';
import { PerceptionResponse } from './perception/perception-response.ts';
import { PartyPermission } from './permission/party-permission.ts';
import { Person } from './person/person.ts';
import { PersonMerge } from './person/person-merge.ts';
import { Area } from './place/area.ts';
import { Property } from './place/property.ts';
import { Service } from './place/service.ts';
import { PolicyChange } from './policy/policy-change.ts';
import { PolicyDraft } from './policy/policy-draft.ts';
import { PolicyVersion } from './policy/policy-version.ts';
import { PreventionActivity } from './prevention/prevention-activity.ts';
import { Publicity } from './publicity/publicity.ts';
import { Report } from './report/report.ts';
import { ReportAttachment } from './report-attachment/report-attachment.ts';
import { Erasure } from './retention/erasure.ts';
import { RetentionHold } from './retention/retention-hold.ts';
import { RetentionRun } from './retention/retention-run.ts';
import { RiskAssessment } from './risk-assessment/risk-assessment.ts';
import { SavedView } from './saved-view/saved-view.ts';
import { ScheduleRun } from './schedule/schedule-run.ts';
import { PersonKey } from './secret/person-key.ts';
import { HealthNote } from './sensitive/health-note.ts';
import { SafeContactNote } from './sensitive/safe-contact-note.ts';
import { SensitiveShowing } from './sensitive/sensitive-showing.ts';
import { SharingAgreement } from './sharing-agreement/sharing-agreement.ts';
import { SharingPermission } from './sharing-permission/sharing-permission.ts';
import { Staff } from './staff/staff.ts';
import { StaffGrant } from './staff/staff-grant.ts';
import { StaffProtection } from './staff-protection/staff-protection.ts';
import { StaffTraining } from './staff-training/staff-training.ts';
import { SubjectAccessItem } from './subject-access/subject-access-item.ts';
import { SubjectAccessRequest } from './subject-access/subject-access-request.ts';
import { SecurityMeasure } from './support/security-measure.ts';
import { TemporaryMove } from './support/temporary-move.ts';
import { WitnessSupport } from './support/witness-support.ts';
import { Survey } from './survey/survey.ts';
import { HomesOwned } from './tenant-satisfaction/homes-owned.ts';
import { Visit } from './visit/visit.ts';

/** Every table that the entities own, in an order in which each may refer to those before it. */
import { WebhookDelivery } from './webhook/webhook-delivery.ts';
import { WebhookEndpoint } from './webhook/webhook-endpoint.ts';
import { WebhookSecret } from './webhook/webhook-secret.ts';

export const entities = [
  Area,
  Service,
  Property,
  Staff,
  StaffGrant,
  PolicyVersion,
  PolicyDraft,
  PolicyChange,
  Guide,
  LetterTemplate,
  DataImport,
  Person,
  Agency,
  SharingAgreement,
  Household,
  Membership,
  PersonMerge,
  Case,
  CaseRestriction,
  ConflictWall,
  Delegation,
  Report,
  Party,
  PartyPermission,
  Incident,
  Contact,
  Action,
  Agreement,
  DiarySheets,
  DiaryEntry,
  SecurityMeasure,
  TemporaryMove,
  WitnessSupport,
  ActionConsent,
  ActionFinding,
  CooperationRequest,
  ClosingApproval,
  ClosureNotice,
  CaseClosing,
  CaseMonitoring,
  Survey,
  PerceptionResponse,
  RiskAssessment,
  LocalAuthority,
  CaseReview,
  Recommendation,
  ServiceComplaint,
  FormalAction,
  FormalDecision,
  PossessionClaim,
  TemporaryExclusion,
  PoliceEvidence,
  PolicePartnership,
  PartnershipOption,
  CourtOrder,
  OrderChange,
  ActionPlan,
  PlanVersion,
  PlanItem,
  PlanReview,
  HousingConsultation,
  SolicitorInstruction,
  Publicity,
  Visit,
  Deadline,
  DeadlineAlarm,
  Notification,
  Mail,
  NotificationPreference,
  SavedView,
  SharingPermission,
  Disclosure,
  DisclosedItem,
  CaseEvent,
  StaffProtection,
  ChecklistTick,
  ScheduleRun,
  WorkerProcess,
  QueueStanding,
  JobRetry,
  CaseLink,
  ExternalReference,
  BulkExport,
  LeadReview,
  CaseAssignment,
  StaffTraining,
  PreventionActivity,
  Evidence,
  EvidenceDownload,
  ManagementReport,
  EvidenceEvent,
  PersonKey,
  EqualitySecret,
  EqualityKept,
  EqualityFlagNote,
  EqualitySteward,
  EqualityElevation,
  OccupantCount,
  HomesOwned,
  EqualityProfile,
  SensitiveShowing,
  SafeContactNote,
  HealthNote,
  EmergencyAccess,
  OnlineReport,
  ReportAttachment,
  RetentionHold,
  RetentionRun,
  Erasure,
  SubjectAccessRequest,
  SubjectAccessItem,
  AuditEntry,
  WebhookEndpoint,
  WebhookSecret,
  WebhookDelivery,
];
