import type { ClassType } from 'type-graphql';
import { Action } from '../../schema/action/action.ts';
import { ActionFinding } from '../../schema/action/action-finding.ts';
import { ActionPlan } from '../../schema/action-plan/action-plan.ts';
import { PlanItem } from '../../schema/action-plan/plan-item.ts';
import { PlanReview } from '../../schema/action-plan/plan-review.ts';
import { PlanVersion } from '../../schema/action-plan/plan-version.ts';
import { Agency } from '../../schema/agency/agency.ts';
import { Agreement } from '../../schema/agreement/agreement.ts';
import { AuditEntry } from '../../schema/audit/audit-entry.ts';
import { BulkExport } from '../../schema/bulk-export/bulk-export.ts';
import { Case } from '../../schema/case/case.ts';
import { CaseRestriction } from '../../schema/case/case-restriction.ts';
import { CaseAssignment } from '../../schema/case-assignment/case-assignment.ts';
import { CaseLink } from '../../schema/case-link/case-link.ts';
import { CaseReview } from '../../schema/case-review/case-review.ts';
import { Recommendation } from '../../schema/case-review/recommendation.ts';
import { ServiceComplaint } from '../../schema/case-review/service-complaint.ts';
import { ChecklistTick } from '../../schema/checklist/checklist-tick.ts';
import { CaseMonitoring } from '../../schema/closing/case-monitoring.ts';
import { CaseClosing } from '../../schema/closing/closing-of-case.ts';
import { ClosureNotice } from '../../schema/closing/closure-notice.ts';
import { ConflictWall } from '../../schema/conflict-wall/conflict-wall.ts';
import { ActionConsent } from '../../schema/consent/action-consent.ts';
import { Contact } from '../../schema/contact/contact.ts';
import { ClosingApproval } from '../../schema/cooperation/closing-approval.ts';
import { CooperationRequest } from '../../schema/cooperation/cooperation-request.ts';
import { CourtOrder } from '../../schema/court-order/court-order.ts';
import { OrderChange } from '../../schema/court-order/order-change.ts';
import { DataImport } from '../../schema/data-import/data-import.ts';
import { Deadline } from '../../schema/deadline/deadline.ts';
import { DeadlineAlarm } from '../../schema/deadline/deadline-alarm.ts';
import { Delegation } from '../../schema/delegation/delegation.ts';
import { DiaryEntry } from '../../schema/diary/diary-entry.ts';
import { DiarySheets } from '../../schema/diary/diary-sheets.ts';
import { DisclosedItem } from '../../schema/disclosure/disclosed-item.ts';
import { Disclosure } from '../../schema/disclosure/disclosure-entry.ts';
import { EmergencyAccess } from '../../schema/emergency/emergency-access.ts';
import { CaseEvent } from '../../schema/event/case-event.ts';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { EvidenceDownload } from '../../schema/evidence/evidence-download.ts';
import { EvidenceEvent } from '../../schema/evidence/evidence-event.ts';
import { ExternalReference } from '../../schema/external-reference/external-reference.ts';
import { FormalAction } from '../../schema/formal-action/formal-action.ts';
import { FormalDecision } from '../../schema/formal-action/formal-decision.ts';
import { PartnershipOption } from '../../schema/formal-action/partnership-option.ts';
import { PoliceEvidence } from '../../schema/formal-action/police-evidence.ts';
import { PolicePartnership } from '../../schema/formal-action/police-partnership.ts';
import { PossessionClaim } from '../../schema/formal-action/possession-claim.ts';
import { TemporaryExclusion } from '../../schema/formal-action/temporary-exclusion.ts';
import { Guide } from '../../schema/guide/guide.ts';
import { guideFitsCaseSql } from '../../schema/guide/guide-sql.ts';
import { Household } from '../../schema/household/household.ts';
import { Membership } from '../../schema/household/membership.ts';
import { Incident } from '../../schema/incident/incident.ts';
import { LeadReview } from '../../schema/lead-review/lead-review.ts';
import { HousingConsultation } from '../../schema/legal-advice/housing-consultation.ts';
import { SolicitorInstruction } from '../../schema/legal-advice/solicitor-instruction.ts';
import { LetterTemplate } from '../../schema/letter/letter-template.ts';
import { LocalAuthority } from '../../schema/local-authority/local-authority.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import { Mail } from '../../schema/notification/mail.ts';
import { Notification } from '../../schema/notification/notification.ts';
import { OnlineReport } from '../../schema/online-report/online-report.ts';
import { Party } from '../../schema/party/party.ts';
import { PartyPermission } from '../../schema/permission/party-permission.ts';
import { Person } from '../../schema/person/person.ts';
import { PersonMerge } from '../../schema/person/person-merge.ts';
import { Area } from '../../schema/place/area.ts';
import { Property } from '../../schema/place/property.ts';
import { Service } from '../../schema/place/service.ts';
import { PolicyChange } from '../../schema/policy/policy-change.ts';
import { PolicyDraft } from '../../schema/policy/policy-draft.ts';
import { PolicyVersion } from '../../schema/policy/policy-version.ts';
import { PreventionActivity } from '../../schema/prevention/prevention-activity.ts';
import { Publicity } from '../../schema/publicity/publicity.ts';
import { Report } from '../../schema/report/report.ts';
import { ReportAttachment } from '../../schema/report-attachment/report-attachment.ts';
import { Erasure } from '../../schema/retention/erasure.ts';
import { RetentionHold } from '../../schema/retention/retention-hold.ts';
import { RetentionRun } from '../../schema/retention/retention-run.ts';
import { RiskAssessment } from '../../schema/risk-assessment/risk-assessment.ts';
import { ScheduleRun } from '../../schema/schedule/schedule-run.ts';
import { SharingAgreement } from '../../schema/sharing-agreement/sharing-agreement.ts';
import { SharingPermission } from '../../schema/sharing-permission/sharing-permission.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { StaffGrant } from '../../schema/staff/staff-grant.ts';
import { StaffProtection } from '../../schema/staff-protection/staff-protection.ts';
import { StaffTraining } from '../../schema/staff-training/staff-training.ts';
import { SubjectAccessRequest } from '../../schema/subject-access/subject-access-request.ts';
import { SecurityMeasure } from '../../schema/support/security-measure.ts';
import { TemporaryMove } from '../../schema/support/temporary-move.ts';
import { WitnessSupport } from '../../schema/support/witness-support.ts';
import { Survey } from '../../schema/survey/survey.ts';
import { Visit } from '../../schema/visit/visit.ts';
import {
  ActionStatus,
  DeadlineStatus,
  DisclosureStatus,
  EventKind,
  EvidenceState,
  FindingKind,
  FormalStep,
  GrantState,
  OrderChangeKind,
  OrderState,
  PartyRole,
  PreventionStatus,
  PublicityStatus,
  SurveyStatus,
} from '../../schema/vocabulary.ts';
import { WebhookDelivery } from '../../schema/webhook/webhook-delivery.ts';
import { WebhookEndpoint } from '../../schema/webhook/webhook-endpoint.ts';

/** A step from one row to another, or to many. The only places where the API walks from type to type. */
export type Relation =
  | {
      kind: 'one';
      to: () => ClassType;
      column: string;
      /** Column of the other row that `column` is found in. */
      by: string;
      nullable: boolean;
      description: string;
    }
  | {
      kind: 'many';
      to: () => ClassType;
      /** Column of the other table that holds this row's id. */
      column: string;
      /** Which rows belong to it, instead of a column: SQL over the other row and this one. */
      fits?: (t: string, from: string) => string;
      /** True for rows that a mask may take whole: then the list goes with them. */
      nullable?: true;
      /** Oldest first; `last` turns it round and back. */
      order: string[];
      filters: Record<string, { column: string; enum: object }>;
      description: string;
    };

const one = (to: () => ClassType, column: string, description: string): Relation => ({
  kind: 'one',
  to,
  column,
  by: 'id',
  nullable: false,
  description,
});
const maybe = (to: () => ClassType, column: string, description: string): Relation => ({
  kind: 'one',
  to,
  column,
  by: 'id',
  nullable: true,
  description,
});
/** The one row of another table that belongs to this row, if there is one. */
const own = (to: () => ClassType, by: string, description: string): Relation => ({
  kind: 'one',
  to,
  column: 'id',
  by,
  nullable: true,
  description,
});
const many = (
  to: () => ClassType,
  column: string,
  order: string[],
  description: string,
  filters: Record<string, { column: string; enum: object }> = {},
): Relation => ({ kind: 'many', to, column, order, description, filters });

export const relations = new Map<ClassType, Record<string, Relation>>([
  [
    Area,
    {
      services: many(() => Service, 'area_id', ['name', 'id'], 'Its services, by name.'),
    },
  ],
  [
    Service,
    {
      area: one(() => Area, 'area_id', 'The area it belongs to.'),
      properties: many(
        () => Property,
        'service_id',
        ['address', 'id'],
        'Its homes and communal places that the viewer may see.',
      ),
    },
  ],
  [
    Property,
    {
      externalReferences: many(
        () => ExternalReference,
        'property_id',
        ['recorded_at', 'id'],
        'What it is and was called in other systems of the landlord, oldest first.',
      ),
      service: one(() => Service, 'service_id', 'The service it belongs to.'),
      cases: many(
        () => Case,
        'property_id',
        ['opened_at', 'id'],
        'Cases at this place that the viewer may see.',
      ),
      reports: many(
        () => Report,
        'property_id',
        ['received_at', 'id'],
        'Reports about this place that the viewer may see.',
      ),
      households: many(
        () => Household,
        'property_id',
        ['recorded_at', 'id'],
        'Households there that the viewer may see.',
      ),
    },
  ],
  [
    Person,
    {
      externalReferences: {
        kind: 'many',
        to: () => ExternalReference,
        column: 'person_id',
        fits: (t, from) =>
          `${t}.person_id in (select ${from}.id union all select m.id from person m where m.merged_into_id = ${from}.id)`,
        order: ['recorded_at', 'id'],
        filters: {},
        description:
          'What the person is and was called in other systems of the landlord, whoever they were found to be among them, oldest first.',
      },
      property: maybe(
        () => Property,
        'property_id',
        'Where the person lives, when it is a home of the landlord that the viewer may see.',
      ),
      parties: many(
        () => Party,
        'person_id',
        ['added_at', 'id'],
        'The cases the person appears in, with the role in each, that the viewer may see.',
        { role: { column: 'role', enum: PartyRole } },
      ),
      riskAssessments: many(
        () => RiskAssessment,
        'person_id',
        ['assessed_at', 'id'],
        'Assessments of the risk to the person, as an occupant and in cases, that the viewer may see.',
      ),
      reports: many(
        () => Report,
        'reporter_id',
        ['received_at', 'id'],
        'Reports the person made that the viewer may see.',
      ),
      memberships: many(
        () => Membership,
        'person_id',
        ['recorded_at', 'id'],
        'The households and groups the person belongs to.',
      ),
      members: many(
        () => Membership,
        'group_id',
        ['recorded_at', 'id'],
        'Of a group: those known to belong to it, that the viewer may see.',
      ),
      mergedInto: maybe(() => Person, 'merged_into_id', 'Who this person was found to be.'),
      preventionActivities: many(
        () => PreventionActivity,
        'person_id',
        ['held_on', 'id'],
        'Prevention with this person that the viewer may see (policy 6.3), oldest first.',
        { status: { column: 'status', enum: PreventionStatus } },
      ),
      identifications: many(
        () => PersonMerge,
        'survivor_id',
        ['merged_at', 'id'],
        'Unknown people who were found to be this person, undone ones included.',
      ),
    },
  ],
  [
    PreventionActivity,
    {
      person: maybe(() => Person, 'person_id', 'With whom (policy 6.3), when the viewer may see them.'),
      service: maybe(() => Service, 'service_id', 'The service in which it took place.'),
      area: maybe(() => Area, 'area_id', 'The whole area in which it took place (policy 6.4).'),
      property: maybe(() => Property, 'property_id', 'The home or communal place.'),
      case: maybe(() => Case, 'case_id', 'The case it is an early step of.'),
      heldBy: maybe(() => Staff, 'held_by_id', 'By whom it was done.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
      replaces: maybe(() => PreventionActivity, 'replaces_id', 'What it was written to put right.'),
      endedBy: maybe(() => Staff, 'ended_by_id', 'Who corrected or withdrew it.'),
    },
  ],
  [
    Report,
    {
      externalReferences: many(
        () => ExternalReference,
        'report_id',
        ['recorded_at', 'id'],
        'What it is and was called in other systems of the landlord, oldest first.',
      ),
      attachments: many(
        () => ReportAttachment,
        'report_id',
        ['id'],
        'The photos, recordings and documents that were sent with it, in the order in which they were added (policy 8.3).',
      ),
      reporter: maybe(() => Person, 'reporter_id', 'Who made it; null when anonymous.'),
      service: one(() => Service, 'service_id', 'The service it concerns.'),
      property: maybe(() => Property, 'property_id', 'The place it concerns.'),
      case: maybe(() => Case, 'case_id', 'The case it was opened as or linked to.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
      assignedTo: maybe(() => Staff, 'assigned_to_id', 'Who is to triage it.'),
      conflictWalls: many(
        () => ConflictWall,
        'report_id',
        ['raised_at', 'id'],
        'Who has a conflict of interest in it, and so in its case (policy 12.1). Nobody finds their own.',
      ),
      duplicateOf: maybe(() => Report, 'duplicate_of_id', 'The earlier report of the same.'),
      serviceLeadTold: maybe(
        () => Staff,
        'service_lead_told_id',
        'The service lead who was told (policy 8.2).',
      ),
      areaManagerTold: maybe(
        () => Staff,
        'area_manager_told_id',
        'The area manager who was told (policy 8.2).',
      ),
      import: maybe(() => DataImport, 'import_id', 'The import that brought it in.'),
      deadlines: many(
        () => Deadline,
        'report_id',
        ['due_at', 'id'],
        'The response clocks that its receipt started (policy 8.6).',
        {
          status: { column: 'status', enum: DeadlineStatus },
        },
      ),
    },
  ],
  [
    Case,
    {
      externalReferences: many(
        () => ExternalReference,
        'case_id',
        ['recorded_at', 'id'],
        'What it is and was called in other systems of the landlord, oldest first.',
      ),
      service: one(() => Service, 'service_id', 'The service that answers for it.'),
      property: maybe(() => Property, 'property_id', 'The place it is about.'),
      owner: maybe(() => Staff, 'owner_id', 'The worker who leads it.'),
      policyVersion: one(() => PolicyVersion, 'policy_version_id', 'The policy under which it was opened.'),
      staffProtection: many(
        () => StaffProtection,
        'case_id',
        ['id'],
        'What protects the member of staff who is the victim (policy 8.2); one at most.',
      ),
      checklist: many(
        () => ChecklistTick,
        'case_id',
        ['item'],
        'Steps of the investigation that were ticked; the whole list is the category’s (policy 7.4).',
      ),
      parties: many(() => Party, 'case_id', ['added_at', 'id'], 'Its people, oldest first.', {
        role: { column: 'role', enum: PartyRole },
      }),
      reports: many(
        () => Report,
        'case_id',
        ['received_at', 'id'],
        'The reports it was opened from or that were linked to it.',
      ),
      preventionActivities: many(
        () => PreventionActivity,
        'case_id',
        ['held_on', 'id'],
        'Prevention that is an early step of it (policy 6), oldest first.',
        { status: { column: 'status', enum: PreventionStatus } },
      ),
      guides: {
        ...many(
          () => Guide,
          'id',
          ['title', 'id'],
          'Guides that fit its category, stage and nation (policy 18).',
        ),
        fits: guideFitsCaseSql,
      } as Relation,
      incidents: many(() => Incident, 'case_id', ['occurred_at', 'id'], 'What happened, oldest first.'),
      contacts: many(() => Contact, 'case_id', ['occurred_at', 'id'], 'Contacts and attempts, oldest first.'),
      actions: many(
        () => Action,
        'case_id',
        ['recorded_at', 'id'],
        'What was and is to be done, oldest first.',
        {
          status: { column: 'status', enum: ActionStatus },
        },
      ),
      cooperationRequests: many(
        () => CooperationRequest,
        'case_id',
        ['asked_at', 'id'],
        'What people were asked to do to help it along (policy 8.3), oldest first.',
      ),
      closingApprovals: many(
        () => ClosingApproval,
        'case_id',
        ['approved_at', 'id'],
        'Approvals of closing it for want of cooperation (policy 8.3).',
      ),
      closureNotices: many(
        () => ClosureNotice,
        'case_id',
        ['given_at', 'id'],
        'Who was told that it closes (policy 3.6), oldest first.',
      ),
      closings: many(
        () => CaseClosing,
        'case_id',
        ['closed_at', 'id'],
        'How it was closed, errors that were taken back included, oldest first.',
      ),
      monitorings: many(
        () => CaseMonitoring,
        'case_id',
        ['started_at', 'id'],
        'When it was only watched (policy 8.10), oldest first.',
      ),
      surveys: many(
        () => Survey,
        'case_id',
        ['issued_at', 'id'],
        'Who was asked how satisfied they are (policy 3.5).',
        { status: { column: 'status', enum: SurveyStatus } },
      ),
      visits: many(() => Visit, 'case_id', ['planned_at', 'id'], 'Visits about it, soonest first.'),
      actionPlan: own(() => ActionPlan, 'case_id', 'What is agreed with the individual (policy 8.10).'),
      riskAssessments: many(
        () => RiskAssessment,
        'case_id',
        ['assessed_at', 'id'],
        'Assessments of the risk to its people, oldest first.',
      ),
      deadlines: many(() => Deadline, 'case_id', ['due_at', 'id'], 'Its clocks and dates, soonest first.', {
        status: { column: 'status', enum: DeadlineStatus },
      }),
      leadReviews: many(
        () => LeadReview,
        'case_id',
        ['reviewed_at', 'id'],
        'Reviews by those who answer for it (policy 15.2, 15.3), oldest first.',
      ),
      assignments: many(
        () => CaseAssignment,
        'case_id',
        ['assigned_at', 'id'],
        'How it went from one worker to another, oldest first.',
      ),
      caseReviews: many(
        () => CaseReview,
        'case_id',
        ['received_at', 'id'],
        'Applications for an ASB case review.',
      ),
      serviceComplaints: many(
        () => ServiceComplaint,
        'case_id',
        ['made_at', 'id'],
        'Complaints about how it is handled.',
      ),
      evidence: many(
        () => Evidence,
        'case_id',
        ['received_at', 'id'],
        'What is kept as evidence (policy 15.1), oldest first.',
        { state: { column: 'state', enum: EvidenceState } },
      ),
      downloads: many(
        () => EvidenceDownload,
        'case_id',
        ['downloaded_at', 'id'],
        'Who took copies of its files (policy 12.1), oldest first; empty for whoever may not know.',
      ),
      emergencyAccesses: many(
        () => EmergencyAccess,
        'case_id',
        ['started_at', 'id'],
        'Who read it outside their scope in an emergency (policy 12.1), oldest first.',
      ),
      auditEntries: many(
        () => AuditEntry,
        'case_id',
        ['at', 'id'],
        'Who looked at it and what they took along (policy 12.1), oldest first; empty for whoever may not know.',
      ),
      events: many(() => CaseEvent, 'case_id', ['seq'], 'Its timeline, oldest first.'),
      holds: many(
        () => RetentionHold,
        'case_id',
        ['placed_at', 'id'],
        'What keeps it although its time may be over (policy 12.1), oldest first; those on its people are theirs.',
      ),
      leadAgency: maybe(() => Agency, 'lead_agency_id', 'The agency that leads it (policy 7.2).'),
      sharingPermissions: many(
        () => SharingPermission,
        'case_id',
        ['given_at', 'id'],
        'What its people allow to be shared about them (policy 1.4).',
      ),
      disclosures: many(
        () => Disclosure,
        'case_id',
        ['requested_at', 'id'],
        'What of it was or is to be shared, that the viewer may see (policy 12.2).',
        { status: { column: 'status', enum: DisclosureStatus } },
      ),
      restrictions: many(
        () => CaseRestriction,
        'case_id',
        ['restricted_at', 'id'],
        'When only named staff read it (policy 12.1).',
      ),
      conflictWalls: many(
        () => ConflictWall,
        'case_id',
        ['raised_at', 'id'],
        'Who has a conflict of interest in it (policy 12.1). Nobody finds their own.',
      ),
      permissions: many(
        () => PartyPermission,
        'case_id',
        ['given_at', 'id'],
        'Express permissions to share between its people (policy 1.4).',
      ),
      earlierCases: many(
        () => CaseLink,
        'later_id',
        ['linked_at', 'id'],
        'Links to earlier cases that the viewer may see.',
      ),
      laterCases: many(
        () => CaseLink,
        'earlier_id',
        ['linked_at', 'id'],
        'Links to later cases that the viewer may see.',
      ),
      policePartnerships: many(
        () => PolicePartnership,
        'case_id',
        ['recorded_at', 'id'],
        'What was agreed with the police (policy 10.5), oldest first.',
      ),
      consideredOptions: many(
        () => PartnershipOption,
        'case_id',
        ['recorded_at', 'id'],
        'Options of partnership work used or considered (policy 11.7); partnershipLedger says which are open.',
      ),
      orders: many(
        () => CourtOrder,
        'case_id',
        ['decided_on', 'id'],
        'What the court decided, oldest first.',
        { state: { column: 'state', enum: OrderState } },
      ),
      consultations: many(
        () => HousingConsultation,
        'case_id',
        ['asked_at', 'id'],
        'Questions to the housing manager (policy 13.4), oldest first.',
      ),
      solicitorInstructions: many(
        () => SolicitorInstruction,
        'case_id',
        ['asked_at', 'id'],
        'Solicitors to be instructed (policy 13.5), oldest first.',
      ),
    },
  ],
  [
    LeadReview,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      reviewedBy: maybe(() => Staff, 'reviewed_by_id', 'Who reviewed it.'),
      policyVersion: one(() => PolicyVersion, 'policy_version_id', 'The policy by which it was due.'),
    },
  ],
  [
    CaseAssignment,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      from: maybe(() => Staff, 'from_id', 'Who led it before.'),
      to: maybe(() => Staff, 'to_id', 'Who leads it from then on.'),
      assignedBy: maybe(() => Staff, 'assigned_by_id', 'Who gave it to them.'),
    },
  ],
  [
    Staff,
    {
      training: {
        kind: 'many',
        to: () => StaffTraining,
        column: 'staff_id',
        nullable: true,
        order: ['completed_on', 'id'],
        filters: {},
        description: 'Modules of training completed, oldest first.',
      },
      grants: {
        kind: 'many',
        to: () => StaffGrant,
        column: 'staff_id',
        nullable: true,
        order: ['granted_at', 'id'],
        filters: { state: { column: 'state', enum: GrantState } },
        description: 'Roles given, proposed and ended, oldest first.',
      },
    },
  ],
  [
    StaffGrant,
    {
      staff: maybe(() => Staff, 'staff_id', 'Whose role it is.'),
      area: maybe(() => Area, 'area_id', 'The area it is held over.'),
      service: maybe(() => Service, 'service_id', 'The service it is held over.'),
      grantedBy: maybe(
        () => Staff,
        'granted_by_id',
        'Who gave or proposed it; null where it was no member of staff.',
      ),
      decidedBy: maybe(() => Staff, 'decided_by_id', 'Who confirmed or declined it.'),
      endedBy: maybe(() => Staff, 'ended_by_id', 'Who ended it.'),
    },
  ],
  [
    StaffTraining,
    {
      staff: maybe(() => Staff, 'staff_id', 'Who completed it.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who recorded it.'),
    },
  ],
  [
    StaffProtection,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      oversightBy: maybe(() => Staff, 'oversight_by_id', 'The area manager who has oversight.'),
    },
  ],
  [
    ChecklistTick,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      doneBy: maybe(() => Staff, 'done_by_id', 'Who ticked it.'),
    },
  ],
  [
    Party,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      person: one(() => Person, 'person_id', 'The person.'),
      household: maybe(
        () => Household,
        'household_id',
        'The household that the member or visitor belongs to.',
      ),
      report: maybe(() => Report, 'report_id', 'The report that brought the person into the case.'),
      represents: maybe(() => Party, 'represents_id', 'Whom a representative speaks for.'),
      permissions: many(
        () => PartyPermission,
        'party_id',
        ['given_at', 'id'],
        'Express permissions that the person gave (policy 1.4).',
      ),
    },
  ],
  [
    PartyPermission,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: one(() => Party, 'party_id', 'Who gave it.'),
      toParty: one(() => Party, 'to_party_id', 'Whom they may be told to.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    Household,
    {
      property: maybe(() => Property, 'property_id', 'Where they live, when the viewer may see the place.'),
      members: many(
        () => Membership,
        'household_id',
        ['recorded_at', 'id'],
        'Those who belong to it, that the viewer may see.',
      ),
    },
  ],
  [
    Membership,
    {
      person: one(() => Person, 'person_id', 'Who belongs.'),
      household: maybe(() => Household, 'household_id', 'To which household.'),
      group: maybe(() => Person, 'group_id', 'Or to which group, when the viewer may see it.'),
    },
  ],
  [
    PersonMerge,
    {
      survivor: one(() => Person, 'survivor_id', 'Who the person was found to be.'),
      merged: maybe(() => Person, 'merged_id', 'Who was unknown.'),
      mergedBy: maybe(() => Staff, 'merged_by_id', 'Who identified them.'),
      undoneBy: maybe(() => Staff, 'undone_by_id', 'Who undid it.'),
    },
  ],
  [
    ExternalReference,
    {
      report: maybe(() => Report, 'report_id', 'The report that it names.'),
      case: maybe(() => Case, 'case_id', 'The case that it names.'),
      person: maybe(() => Person, 'person_id', 'The person whom it names.'),
      property: maybe(() => Property, 'property_id', 'The home or communal place that it names.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who recorded it.'),
    },
  ],
  [BulkExport, { askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked for it.') }],
  [
    CaseLink,
    {
      earlier: one(() => Case, 'earlier_id', 'The earlier case.'),
      later: one(() => Case, 'later_id', 'The later case.'),
      linkedBy: maybe(() => Staff, 'linked_by_id', 'Who linked them.'),
    },
  ],
  [
    Incident,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      report: maybe(() => Report, 'report_id', 'The report that told of it.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down; null where a report told of it.'),
    },
  ],
  [
    Contact,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: maybe(() => Party, 'party_id', 'With whom.'),
      letterTemplate: maybe(
        () => LetterTemplate,
        'letter_template_id',
        'The version of the standard letter that it was.',
      ),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    Action,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: maybe(() => Party, 'party_id', 'Whom it is for or about.'),
      place: maybe(() => Property, 'place_id', 'Where it is done, if not at the place of the case.'),
      helps: maybe(() => Action, 'helps_id', 'The action that it helps along (policy 9.4).'),
      helpedBy: many(() => Action, 'helps_id', ['recorded_at', 'id'], 'Actions that help it along.'),
      evidence: many(
        () => Evidence,
        'action_id',
        ['received_at', 'id'],
        'Files that belong to it: sheets that came back, what supports it. Oldest first.',
      ),
      agreement: own(() => Agreement, 'action_id', 'What was agreed, where it is an agreement.'),
      diarySheets: own(() => DiarySheets, 'action_id', 'The sheets, where it is diary sheets.'),
      diaryEntries: many(() => DiaryEntry, 'action_id', ['began_at', 'id'], 'What was kept, oldest first.'),
      securityMeasure: own(
        () => SecurityMeasure,
        'action_id',
        'What is fitted, where it makes a home more secure.',
      ),
      temporaryMove: own(() => TemporaryMove, 'action_id', 'The move, where it is one for a time.'),
      witnessSupport: own(
        () => WitnessSupport,
        'action_id',
        'The hearing and the preparation, where it supports a witness.',
      ),
      consents: many(
        () => ActionConsent,
        'action_id',
        ['answered_on', 'id'],
        'Who agreed, signed or refused, oldest first; the latest answer of each party holds.',
      ),
      findings: many(
        () => ActionFinding,
        'action_id',
        ['found_on', 'id'],
        'Its reviews and the breaches of its terms, oldest first.',
        { kind: { column: 'kind', enum: FindingKind } },
      ),
      deadlines: many(() => Deadline, 'action_id', ['due_at', 'id'], 'Its dates, soonest first.', {
        status: { column: 'status', enum: DeadlineStatus },
      }),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
      formal: own(
        () => FormalAction,
        'action_id',
        'Route, reasons and assessment; null for what is not formal.',
      ),
      decisions: many(
        () => FormalDecision,
        'action_id',
        ['at', 'id'],
        'Who proposed, supported, approved, refused, began or ended it (policy 11.2), oldest first.',
        { step: { column: 'step', enum: FormalStep } },
      ),
      possession: own(() => PossessionClaim, 'action_id', 'What a claim for possession rests on.'),
      exclusion: own(() => TemporaryExclusion, 'action_id', 'The temporary exclusion, in Wales.'),
      policeEvidence: many(
        () => PoliceEvidence,
        'action_id',
        ['dated_on', 'id'],
        "The police's support and evidence (policy 11.4), oldest first.",
      ),
      order: own(() => CourtOrder, 'action_id', 'What the court decided; null until it has.'),
    },
  ],
  ...[Agreement, DiarySheets, SecurityMeasure, TemporaryMove, WitnessSupport].map(
    (facts): [ClassType, Record<string, Relation>] => [
      facts,
      { action: one(() => Action, 'action_id', 'The action.') },
    ],
  ),
  [
    DiaryEntry,
    {
      action: one(() => Action, 'action_id', 'The diary sheets.'),
      keptBy: maybe(() => Party, 'kept_by_id', 'Who kept it.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who took it over.'),
    },
  ],
  [
    ActionConsent,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      party: one(() => Party, 'party_id', 'Whose answer.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    ActionFinding,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    CooperationRequest,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: one(() => Party, 'party_id', 'Who was asked.'),
      askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked.'),
    },
  ],
  [
    ClosureNotice,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: one(() => Party, 'party_id', 'Who was told.'),
      contact: one(() => Contact, 'contact_id', 'How, and in which words.'),
      givenBy: maybe(() => Staff, 'given_by_id', 'Who told them.'),
    },
  ],
  [
    CaseClosing,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      surveys: many(() => Survey, 'closing_id', ['issued_at', 'id'], 'Who was asked after it.'),
      closedBy: maybe(() => Staff, 'closed_by_id', 'Who closed it.'),
      reopenedBy: maybe(() => Staff, 'reopened_by_id', 'Who took it back.'),
    },
  ],
  [
    CaseMonitoring,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      deadline: maybe(() => Deadline, 'deadline_id', 'When it is decided how it goes on.'),
      startedBy: maybe(() => Staff, 'started_by_id', 'Who decided it.'),
      endedBy: maybe(() => Staff, 'ended_by_id', 'Who ended it.'),
    },
  ],
  [
    Survey,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      closing: one(() => CaseClosing, 'closing_id', 'The closing that it follows.'),
      party: one(() => Party, 'party_id', 'Who was asked.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote the answer down.'),
    },
  ],
  [
    ClosingApproval,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      approvedBy: maybe(() => Staff, 'approved_by_id', 'The manager.'),
    },
  ],
  [
    RiskAssessment,
    {
      case: maybe(() => Case, 'case_id', 'The case; null for an occupant’s outside any.'),
      person: one(() => Person, 'person_id', 'Whose risk.'),
      party: maybe(() => Party, 'party_id', 'What the person is in the case.'),
      policyVersion: one(() => PolicyVersion, 'policy_version_id', 'The policy whose matrix was asked.'),
      assessedBy: maybe(() => Staff, 'assessed_by_id', 'Who assessed it and decided upon the level.'),
      deadlines: many(
        () => Deadline,
        'risk_assessment_id',
        ['due_at', 'id'],
        'When it was and is to be looked at again, soonest first.',
        { status: { column: 'status', enum: DeadlineStatus } },
      ),
    },
  ],
  [
    Visit,
    {
      case: maybe(() => Case, 'case_id', 'The case it is about.'),
      party: maybe(() => Party, 'party_id', 'The party who is visited.'),
      person: maybe(() => Person, 'person_id', 'Who is visited, if the viewer may know.'),
      property: maybe(() => Property, 'property_id', 'Where.'),
      staff: maybe(() => Staff, 'staff_id', 'Who goes.'),
      confirmedBy: maybe(() => Staff, 'confirmed_by_id', 'Who confirmed the control measures.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who planned it.'),
    },
  ],
  [
    ActionPlan,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      agreedWith: one(() => Party, 'agreed_with_id', 'With whom it is agreed.'),
      items: many(
        () => PlanItem,
        'plan_id',
        ['since_version', 'id'],
        'What is agreed to be done, what earlier versions held included.',
      ),
      versions: many(
        () => PlanVersion,
        'plan_id',
        ['number'],
        'As it was agreed at each time, oldest first.',
      ),
      reviews: many(() => PlanReview, 'plan_id', ['reviewed_at', 'id'], 'Reviews held, oldest first.'),
    },
  ],
  [
    PlanVersion,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      plan: one(() => ActionPlan, 'plan_id', 'The plan.'),
      agreedWith: one(() => Party, 'agreed_with_id', 'With whom it was agreed.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    PlanItem,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      plan: one(() => ActionPlan, 'plan_id', 'The plan.'),
      action: maybe(() => Action, 'action_id', 'The action it is; null where it is said in words.'),
    },
  ],
  [
    PlanReview,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      plan: one(() => ActionPlan, 'plan_id', 'The plan.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    Notification,
    {
      deadline: maybe(
        () => Deadline,
        'deadline_id',
        'The deadline it is about; null where it is about none, or that has left the scope since.',
      ),
      case: maybe(() => Case, 'case_id', 'The case.'),
      report: maybe(() => Report, 'report_id', 'The report that nobody had decided.'),
      managementReport: maybe(
        () => ManagementReport,
        'management_report_id',
        'The management report that is ready to be read and signed (policy 15.5); null when it has left the scope since.',
      ),
    },
  ],
  [
    RetentionHold,
    {
      case: maybe(() => Case, 'case_id', 'The case that is held, where the viewer may see it.'),
      person: maybe(() => Person, 'person_id', 'The person who is held, where the viewer may see them.'),
      placedBy: maybe(() => Staff, 'placed_by_id', 'Who placed it.'),
      liftedBy: maybe(() => Staff, 'lifted_by_id', 'Who lifted it.'),
    },
  ],
  [
    SubjectAccessRequest,
    {
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
      identityCheckedBy: maybe(() => Staff, 'identity_checked_by_id', 'Who made sure who asks.'),
      draftedBy: maybe(() => Staff, 'drafted_by_id', 'Who said that everything is decided on.'),
      approvedBy: maybe(() => Staff, 'approved_by_id', 'Who approved it, having had no part in the draft.'),
      endedBy: maybe(
        () => Staff,
        'ended_by_id',
        'Who sent it, refused it or wrote down that it was taken back.',
      ),
    },
  ],
  [Erasure, { askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked for it.') }],
  [
    RetentionRun,
    { policyVersion: maybe(() => PolicyVersion, 'policy_version_id', 'The policy whose times it went by.') },
  ],
  [
    ScheduleRun,
    {
      askedBy: maybe(
        () => Staff,
        'asked_by_id',
        'Who asked for it by hand; null where it was due by itself.',
      ),
    },
  ],
  [
    WebhookEndpoint,
    {
      staff: maybe(() => Staff, 'staff_id', 'For which integrator: its role and scope decide what is sent.'),
    },
  ],
  [
    WebhookDelivery,
    {
      endpoint: maybe(() => WebhookEndpoint, 'endpoint_id', 'To which webhook.'),
      askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked for the test; null for an event.'),
    },
  ],
  [
    Mail,
    {
      staff: maybe(() => Staff, 'staff_id', 'To whom.'),
    },
  ],
  [
    Deadline,
    {
      case: maybe(() => Case, 'case_id', 'The case; null while the report is not decided.'),
      report: maybe(() => Report, 'report_id', 'The report whose receipt started it.'),
      action: maybe(() => Action, 'action_id', 'The action that is due.'),
      riskAssessment: maybe(
        () => RiskAssessment,
        'risk_assessment_id',
        'The risk assessment that is to be looked at again.',
      ),
      caseReview: maybe(() => CaseReview, 'case_review_id', 'The case review that is due.'),
      recommendation: maybe(() => Recommendation, 'recommendation_id', 'The recommendation that is due.'),
      evidence: maybe(() => Evidence, 'evidence_id', 'The evidence that waits for a case.'),
      party: maybe(() => Party, 'party_id', 'Who is owed it; an update is due to a person.'),
      alarms: many(() => DeadlineAlarm, 'deadline_id', ['came_at', 'id'], 'Its steps that have come.'),
      planItem: maybe(() => PlanItem, 'plan_item_id', 'What the action plan agrees to be done by then.'),
      policyVersion: one(() => PolicyVersion, 'policy_version_id', 'The policy it was counted under.'),
      history: many(
        () => CaseEvent,
        'deadline_id',
        ['position'],
        'What became of it, oldest first: set, missed, met, cancelled, set to another day; when, by whom, and with which facts. What it replaces has a history of its own.',
        { kind: { column: 'kind', enum: EventKind } },
      ),
      replaces: maybe(
        () => Deadline,
        'replaces_id',
        'What was due in its place before; null where nothing was.',
      ),
      replacedBy: own(
        () => Deadline,
        'replaces_id',
        'What is due in its place since; null where nothing is.',
      ),
    },
  ],
  [
    PolicyVersion,
    {
      draftedBy: maybe(() => Staff, 'drafted_by_id', 'Who drafted it.'),
      approvedBy: maybe(() => Staff, 'approved_by_id', 'Who approved it.'),
    },
  ],
  [
    Guide,
    { keptBy: maybe(() => Staff, 'kept_by_id', 'Who last wrote the entry; null where the policy named it.') },
  ],
  [
    LetterTemplate,
    { keptBy: maybe(() => Staff, 'kept_by_id', 'Who wrote it; null for those this system came with.') },
  ],
  [
    PolicyDraft,
    {
      basedOn: one(() => PolicyVersion, 'based_on_id', 'The version it was taken from.'),
      became: maybe(() => PolicyVersion, 'became_id', 'The version it became.'),
      draftedBy: maybe(() => Staff, 'drafted_by_id', 'Who began it.'),
      changes: many(() => PolicyChange, 'draft_id', ['at', 'id'], 'What was done to it, oldest first.'),
    },
  ],
  [
    ManagementReport,
    {
      policyVersion: maybe(
        () => PolicyVersion,
        'policy_version_id',
        'The policy in force when it was counted.',
      ),
      draftedBy: maybe(() => Staff, 'drafted_by_id', 'Who asked for it; null where the schedule drafted it.'),
      editedBy: maybe(() => Staff, 'edited_by_id', 'Who last edited its sentences.'),
      signedBy: maybe(() => Staff, 'signed_by_id', 'Who signed it.'),
      supersedes: maybe(() => ManagementReport, 'supersedes_id', 'The revision that it replaces.'),
      supersededBy: many(
        () => ManagementReport,
        'supersedes_id',
        ['revision', 'id'],
        'The revisions that replace it.',
      ),
    },
  ],
  [
    PolicyChange,
    {
      draft: one(() => PolicyDraft, 'draft_id', 'The draft.'),
      by: maybe(() => Staff, 'by_id', 'Who did it.'),
    },
  ],
  [
    CaseReview,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      localAuthority: one(() => LocalAuthority, 'local_authority_id', 'Whose procedure it follows.'),
      applicant: maybe(() => Party, 'applicant_id', 'The applicant, when a party of the case.'),
      recommendations: many(() => Recommendation, 'case_review_id', ['id'], 'What it recommended.'),
      deadlines: many(() => Deadline, 'case_review_id', ['due_at', 'id'], 'The authority’s time limits.', {
        status: { column: 'status', enum: DeadlineStatus },
      }),
    },
  ],
  [
    Recommendation,
    {
      caseReview: one(() => CaseReview, 'case_review_id', 'The review that made it.'),
      owner: maybe(() => Staff, 'owner_id', 'Who sees to it here.'),
    },
  ],
  [
    ServiceComplaint,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: maybe(() => Party, 'party_id', 'Who complained.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    Evidence,
    {
      case: maybe(() => Case, 'case_id', 'The case; null while it waits for one.'),
      service: one(() => Service, 'service_id', 'The service it came to.'),
      owner: maybe(() => Staff, 'owner_id', 'Who is to find a case for it.'),
      givenBy: maybe(() => Party, 'given_by_id', 'Who gave it.'),
      action: maybe(() => Action, 'action_id', 'The action it belongs to: diary sheets, a formal action.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who uploaded it.'),
      setAsideBy: maybe(() => Staff, 'set_aside_by_id', 'Who set it aside.'),
      deadlines: many(
        () => Deadline,
        'evidence_id',
        ['due_at', 'id'],
        'When it was to have a case or be set aside.',
        { status: { column: 'status', enum: DeadlineStatus } },
      ),
      downloads: many(
        () => EvidenceDownload,
        'evidence_id',
        ['downloaded_at', 'id'],
        'Who took copies of it (policy 12.1), oldest first; empty for whoever may not know.',
      ),
      events: many(
        () => EvidenceEvent,
        'evidence_id',
        ['occurred_at', 'id'],
        'What happened to it while it had no case, oldest first: who took it in, who looked at it, what was decided. Whether that was in time, the history of its deadline says.',
        { kind: { column: 'kind', enum: EventKind } },
      ),
    },
  ],
  [
    EvidenceEvent,
    {
      evidence: one(() => Evidence, 'evidence_id', 'The evidence.'),
      actor: maybe(() => Staff, 'actor_id', 'Who did it; null when the system did.'),
    },
  ],
  [
    EmergencyAccess,
    {
      staff: maybe(() => Staff, 'staff_id', 'Who.'),
      case: maybe(() => Case, 'case_id', 'Which case, where the viewer may see it.'),
      person: maybe(() => Person, 'person_id', 'Or which person, where the viewer may see them.'),
    },
  ],
  [
    OnlineReport,
    {
      report: maybe(
        () => Report,
        'report_id',
        'The report that it was taken in as, where the viewer may see it.',
      ),
      takenInBy: maybe(() => Staff, 'taken_in_by_id', 'Who took it in.'),
      setAsideBy: maybe(() => Staff, 'set_aside_by_id', 'Who set it aside.'),
      attachments: many(
        () => ReportAttachment,
        'online_report_id',
        ['id'],
        'The photos, recordings and documents that were sent with it, in the order in which they were added (policy 8.3).',
      ),
    },
  ],
  [
    ReportAttachment,
    {
      report: maybe(
        () => Report,
        'report_id',
        'The report that it came with, once that is taken in and where the viewer may see it.',
      ),
      evidence: maybe(
        () => Evidence,
        'evidence_id',
        'The evidence that it is since its report is in a case, where the viewer may see it.',
      ),
    },
  ],
  [
    Delegation,
    {
      staff: maybe(() => Staff, 'staff_id', 'Who is absent.'),
      delegate: maybe(() => Staff, 'delegate_id', 'Who stands in.'),
      endedBy: maybe(() => Staff, 'ended_by_id', 'Who ended it before its time.'),
    },
  ],
  [AuditEntry, { staff: maybe(() => Staff, 'staff_id', 'Who; null where the system did it.') }],
  [
    EvidenceDownload,
    {
      case: maybe(() => Case, 'case_id', 'The case, where the viewer may see it.'),
      evidence: maybe(() => Evidence, 'evidence_id', 'The evidence, where the viewer may see it.'),
      by: maybe(() => Staff, 'by_id', 'Who took it.'),
    },
  ],
  [
    CaseEvent,
    {
      case: maybe(() => Case, 'case_id', 'The case.'),
      report: maybe(() => Report, 'report_id', 'The report, before there was a case.'),
      deadline: maybe(() => Deadline, 'deadline_id', 'The deadline it tells of, where it tells of one.'),
      actor: maybe(() => Staff, 'actor_id', 'Who did it; null when the system did.'),
    },
  ],
  [
    FormalAction,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      assessedBy: maybe(() => Staff, 'assessed_by_id', 'Who wrote the assessment last.'),
    },
  ],
  [
    FormalDecision,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      by: maybe(() => Staff, 'by_id', 'Who took the step.'),
    },
  ],
  [PossessionClaim, { action: one(() => Action, 'action_id', 'The action.') }],
  [
    TemporaryExclusion,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      party: one(() => Party, 'party_id', 'Who is excluded.'),
    },
  ],
  [
    PoliceEvidence,
    {
      action: one(() => Action, 'action_id', 'The action.'),
      evidence: maybe(() => Evidence, 'evidence_id', 'The file itself, where it is kept here.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who linked it.'),
    },
  ],
  [
    PolicePartnership,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    PartnershipOption,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: one(() => Party, 'party_id', 'With whom.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    CourtOrder,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      action: one(() => Action, 'action_id', 'The action the court decided on.'),
      changes: many(
        () => OrderChange,
        'order_id',
        ['recorded_at', 'id'],
        'Breaches, variations and discharge, oldest first.',
        { kind: { column: 'kind', enum: OrderChangeKind } },
      ),
      publicity: many(() => Publicity, 'order_id', ['asked_at', 'id'], 'What is said of it in public.', {
        status: { column: 'status', enum: PublicityStatus },
      }),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    HousingConsultation,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      action: maybe(() => Action, 'action_id', 'The action it is about.'),
      askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked.'),
      answeredBy: maybe(() => Staff, 'answered_by_id', 'Who answered.'),
    },
  ],
  [
    SolicitorInstruction,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      action: maybe(() => Action, 'action_id', 'The action it is about.'),
      askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked for it.'),
      decidedBy: maybe(() => Staff, 'decided_by_id', 'Who decided.'),
    },
  ],
  [
    Publicity,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      order: one(() => CourtOrder, 'order_id', 'The order it is about.'),
      askedBy: maybe(() => Staff, 'asked_by_id', 'Who asked for guidance.'),
      guidedBy: maybe(() => Staff, 'guided_by_id', 'The Head of Service.'),
      publishedBy: maybe(() => Staff, 'published_by_id', 'Who published it.'),
    },
  ],
  [
    OrderChange,
    {
      order: one(() => CourtOrder, 'order_id', 'The order.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
    },
  ],
  [
    Agency,
    {
      keptBy: maybe(() => Staff, 'kept_by_id', 'Who last wrote the entry.'),
      agreements: many(
        () => SharingAgreement,
        'agency_id',
        ['valid_from', 'id'],
        'The information sharing protocols with it (policy 12.2).',
      ),
    },
  ],
  [
    SharingAgreement,
    {
      agency: one(() => Agency, 'agency_id', 'With whom.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who recorded it.'),
      endedBy: maybe(() => Staff, 'ended_by_id', 'Who ended it early.'),
    },
  ],
  [
    CaseRestriction,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      restrictedBy: maybe(() => Staff, 'restricted_by_id', 'Who restricted it.'),
      liftedBy: maybe(() => Staff, 'lifted_by_id', 'Who lifted or replaced it.'),
    },
  ],
  [
    ConflictWall,
    {
      staff: maybe(() => Staff, 'staff_id', 'Who has the conflict.'),
      case: maybe(() => Case, 'case_id', 'In which case.'),
      report: maybe(() => Report, 'report_id', 'In which report.'),
      raisedBy: maybe(() => Staff, 'raised_by_id', 'Who declared it, or said so of them.'),
      handedTo: maybe(() => Staff, 'handed_to_id', 'Who leads the case since, where they led it.'),
      liftedBy: maybe(() => Staff, 'lifted_by_id', 'Who lifted it.'),
    },
  ],
  [
    SharingPermission,
    {
      case: one(() => Case, 'case_id', 'The case.'),
      party: one(() => Party, 'party_id', 'Who gave it.'),
      agency: maybe(() => Agency, 'agency_id', 'The agency that may be told.'),
      recipientParty: maybe(() => Party, 'recipient_party_id', 'The party that may be told.'),
      witness: maybe(() => Staff, 'witness_id', 'Who heard it given.'),
      recordedBy: maybe(() => Staff, 'recorded_by_id', 'Who wrote it down.'),
      withdrawalRecordedBy: maybe(
        () => Staff,
        'withdrawal_recorded_by_id',
        'Who wrote down that it was withdrawn.',
      ),
    },
  ],
  [
    Disclosure,
    {
      case: maybe(() => Case, 'case_id', 'The case; null to those who read the register and not the case.'),
      agency: maybe(() => Agency, 'agency_id', 'The agency it goes to.'),
      recipientParty: maybe(() => Party, 'recipient_party_id', 'The party it goes to.'),
      items: many(() => DisclosedItem, 'disclosure_id', ['number', 'id'], 'What is shared, in its order.'),
      replaces: maybe(() => Disclosure, 'replaces_id', 'The proposal that it took the place of.'),
      requestedBy: maybe(() => Staff, 'requested_by_id', 'Who proposed it.'),
      advisedBy: maybe(() => Staff, 'advised_by_id', 'Who advised on it.'),
      madeBy: maybe(() => Staff, 'made_by_id', 'Who shared it.'),
      reviewedBy: maybe(() => Staff, 'reviewed_by_id', 'Who reviewed it afterwards.'),
      reviewDeadline: maybe(
        () => Deadline,
        'review_deadline_id',
        'By when a referral without permission is to be reviewed.',
      ),
    },
  ],
  [
    DisclosedItem,
    {
      disclosure: one(() => Disclosure, 'disclosure_id', 'The disclosure.'),
      party: maybe(() => Party, 'party_id', 'Whom it is about.'),
    },
  ],
]);
