import type { ClassType } from 'type-graphql';
import type { Knowledge } from '../../schema/access/reads.ts';
import { Action } from '../../schema/action/action.ts';
import { Agency } from '../../schema/agency/agency.ts';
import { AuditEntry } from '../../schema/audit/audit-entry.ts';
import { BulkExport } from '../../schema/bulk-export/bulk-export.ts';
import { Case } from '../../schema/case/case.ts';
import { prioritySql, routedToSql } from '../../schema/case/priority-sql.ts';
import { CaseReview } from '../../schema/case-review/case-review.ts';
import { CourtOrder } from '../../schema/court-order/court-order.ts';
import { DataImport } from '../../schema/data-import/data-import.ts';
import { dataQualitySql, foundByRuleSql } from '../../schema/data-quality/data-quality-sql.ts';
import { Deadline } from '../../schema/deadline/deadline.ts';
import {
  deadlineAtServiceSql,
  deadlineInAreaSql,
  deadlineOfOwnerSql,
  overriddenSql,
  toDoSql,
} from '../../schema/deadline/deadline-place-sql.ts';
import { Delegation } from '../../schema/delegation/delegation.ts';
import { Disclosure } from '../../schema/disclosure/disclosure-entry.ts';
import { EmergencyAccess } from '../../schema/emergency/emergency-access.ts';
import { CaseEvent } from '../../schema/event/case-event.ts';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { EvidenceDownload } from '../../schema/evidence/evidence-download.ts';
import { ExternalReference } from '../../schema/external-reference/external-reference.ts';
import { Guide } from '../../schema/guide/guide.ts';
import { guideForSql, guideHoldsSql } from '../../schema/guide/guide-sql.ts';
import { LeadReview } from '../../schema/lead-review/lead-review.ts';
import { HousingConsultation } from '../../schema/legal-advice/housing-consultation.ts';
import { SolicitorInstruction } from '../../schema/legal-advice/solicitor-instruction.ts';
import { letterInUseSql } from '../../schema/letter/letter-sql.ts';
import { LetterTemplate } from '../../schema/letter/letter-template.ts';
import { LocalAuthority } from '../../schema/local-authority/local-authority.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import { Mail } from '../../schema/notification/mail.ts';
import { Notification } from '../../schema/notification/notification.ts';
import { OnlineReport } from '../../schema/online-report/online-report.ts';
import { Party } from '../../schema/party/party.ts';
import { Person } from '../../schema/person/person.ts';
import { Area } from '../../schema/place/area.ts';
import { Property } from '../../schema/place/property.ts';
import { PolicyDraft } from '../../schema/policy/policy-draft.ts';
import { PolicyVersion } from '../../schema/policy/policy-version.ts';
import { policyInForceSql, versionStatusSql } from '../../schema/policy/version-sql.ts';
import { PreventionActivity } from '../../schema/prevention/prevention-activity.ts';
import { Publicity } from '../../schema/publicity/publicity.ts';
import { Report } from '../../schema/report/report.ts';
import { Erasure } from '../../schema/retention/erasure.ts';
import { RetentionHold } from '../../schema/retention/retention-hold.ts';
import { RetentionRun } from '../../schema/retention/retention-run.ts';
import { RiskAssessment } from '../../schema/risk-assessment/risk-assessment.ts';
import { ScheduleRun } from '../../schema/schedule/schedule-run.ts';
import { SharingAgreement } from '../../schema/sharing-agreement/sharing-agreement.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { caseToHandOverSql, visitToHandOverSql } from '../../schema/staff/staff-sql.ts';
import { SubjectAccessRequest } from '../../schema/subject-access/subject-access-request.ts';
import { Survey } from '../../schema/survey/survey.ts';
import { HomesOwned } from '../../schema/tenant-satisfaction/homes-owned.ts';
import { Visit } from '../../schema/visit/visit.ts';
import { WebhookDelivery } from '../../schema/webhook/webhook-delivery.ts';
import { WebhookEndpoint } from '../../schema/webhook/webhook-endpoint.ts';
import { feedOrder } from './feed-order.ts';

/** A condition of a filter: the SQL for a row `t`, given the placeholder of the value. */
export type Condition = {
  cast: string;
  sql: (t: string, value: string) => string;
  /** The same for a list of one value: an index that is ordered stays so. */
  one?: Condition;
  /** Whoever filters by what is masked for them finds it out: such a condition asks for the knowledge itself. */
  reads?: Knowledge;
};

const is = (column: string, cast: string): Condition => ({ cast, sql: (t, v) => `${t}.${column} = ${v}` });
const anyOf = (column: string, cast = 'text[]'): Condition => ({
  cast,
  sql: (t, v) => `${t}.${column} = any(${v})`,
  one: is(column, cast.replace('[]', '')),
});
/** Days are days in Europe/London, the first and the last one counted. */
const fromDay = (column: string): Condition => ({
  cast: 'date',
  sql: (t, v) => `${t}.${column} >= (${v})::timestamp at time zone 'Europe/London'`,
});
const toDay = (column: string): Condition => ({
  cast: 'date',
  sql: (t, v) => `${t}.${column} < (${v} + 1)::timestamp at time zone 'Europe/London'`,
});
const before = (column: string): Condition => ({
  cast: 'timestamptz',
  sql: (t, v) => `${t}.${column} < ${v}`,
});
/** What LIKE reads as a wildcard is a character like any other here. */
const startsWith = (column: string): Condition => ({
  cast: 'text',
  sql: (t, v) => `${t}.${column} like regexp_replace(upper(${v}), '([%_\\\\])', '\\\\\\1', 'g') || '%'`,
});
const present = (column: string): Condition => ({
  cast: 'boolean',
  sql: (t, v) => `(${t}.${column} is not null) = ${v}`,
});
/** Contains it, or has a part that is written much like it: trigrams forgive a slip of the pen. */
const nameLike = (column: string): Condition => ({
  cast: 'text',
  sql: (t, v) =>
    `(strpos(lower(${t}.${column}), lower(trim(${v}))) > 0 or word_similarity(trim(${v}), ${t}.${column}) >= 0.45)`,
});
/** The address with its postcode, in which part of either is looked for; a postcode is found with its space or without. */
const addressed = (t: string) => `lower(${t}.address || ' ' || coalesce(${t}.postcode, ''))`;
const addressHas: Condition = {
  cast: 'text',
  sql: (t, v) =>
    `(strpos(${addressed(t)}, lower(trim(${v}))) > 0 or strpos(replace(lower(${t}.postcode), ' ', ''), replace(lower(${v}), ' ', '')) > 0)`,
};
/** As numbers are dialled: without spaces, and with 0 for +44. */
const dialled = (text: string) =>
  `regexp_replace(regexp_replace(${text}, '[^0-9+]', '', 'g'), '^(\\+44|0044)0?', '0')`;
const sameDigits = (column: string): Condition => ({
  cast: 'text',
  sql: (t, v) => `${dialled(`${t}.${column}`)} = ${dialled(v)}`,
});
const inArea: Condition = {
  cast: 'uuid[]',
  sql: (t, v) => `${t}.service_id in (select s.id from service s where s.area_id = any(${v}))`,
};

/** About a case of which this holds. */
const ofCaseWhere = (holds: (c: string, value: string) => string): Condition => ({
  cast: 'uuid[]',
  sql: (t, v) => `${t}.case_id in (select c.id from asb_case c where ${holds('c', v)})`,
});

const standsAt = (t: string, status: string, roles: string) =>
  `(${t}.status = '${status}' and (${policyInForceSql} -> 'approvals' -> 'formalAction' -> '${roles}') ? g.role)`;
/** Whose step is next: formal action that waits for the viewer's own support or approval (policy 11.2). */
const awaitingViewer: Condition = {
  cast: 'boolean',
  sql: (t, v) => `(exists (select from staff_grant g, asb_case c join service s on s.id = c.service_id
      where c.id = ${t}.case_id and g.staff_id = any((select app.hands_of(app.staff_id()))::uuid[]) and g.state = 'HELD'
        and (g.service_id = s.id or g.area_id = s.area_id or (g.service_id is null and g.area_id is null))
        and (${standsAt(t, 'AWAITING_HOUSING_MANAGER_SUPPORT', 'supports')} or ${standsAt(t, 'AWAITING_AREA_MANAGER_APPROVAL', 'approves')}))
    and not exists (select from formal_decision d where d.action_id = ${t}.id and d.by_id = any((select app.hands_of(app.staff_id()))::uuid[])
        and d.step in ('PROPOSED', 'SUPPORTED'))) = ${v}`,
};

const holdsGrant = (t: string, how: string) =>
  `exists (select from staff_grant g where g.staff_id = ${t}.id and ${how})`;

/** What an agency covers: everything when it names no area and no service. */
const coversAll = (t: string) => `(${t}.area_ids = '{}' and ${t}.service_ids = '{}')`;
const coversArea: Condition = {
  cast: 'uuid[]',
  sql: (t, v) =>
    `(${coversAll(t)} or ${t}.area_ids && ${v} or exists (select 1 from service s where s.id = any(${t}.service_ids) and s.area_id = any(${v})))`,
};
const coversService: Condition = {
  cast: 'uuid[]',
  sql: (t, v) =>
    `(${coversAll(t)} or ${t}.service_ids && ${v} or exists (select 1 from service s where s.id = any(${v}) and s.area_id = any(${t}.area_ids)))`,
};
const day = (sql: Condition['sql']): Condition => ({ cast: 'date', sql });

export type OrderColumn =
  | { sql: (t: string) => string; cast: string }
  /** An order with cursors of its own, which names rows without their identity. */
  | {
      columns: [OrderPart, OrderPart];
      /** What every row told in this order must meet. */
      only: (t: string) => string;
      cursor: (t: string) => string;
      /** The two values at a cursor; undefined for what is none. */
      read: (cursor: string) => [string, string] | undefined;
    };
export type OrderPart = { sql: (t: string) => string; cast: string };
const instant = (column: string): OrderColumn => ({ sql: (t) => `${t}.${column}`, cast: 'timestamptz' });
const text = (column: string): OrderColumn => ({ sql: (t) => `${t}.${column}`, cast: 'text' });
/** Rows without the instant come last when the latest come first. */
const instantOrNever = (column: string): OrderColumn => ({
  sql: (t) => `coalesce(${t}.${column}, '-infinity'::timestamptz)`,
  cast: 'timestamptz',
});

/** A root field that reads rows. The row scope lies in the database; here is only what the client may ask for. */
export type Root =
  | { kind: 'single'; of: ClassType; by: Record<string, Condition> }
  | { kind: 'list'; of: ClassType; order: string }
  | { kind: 'node' }
  | {
      kind: 'connection';
      of: ClassType;
      conditions: Record<string, Condition>;
      orders: Record<string, OrderColumn>;
      /** Order when the client names none; newest first. */
      usual: string;
      /** What every row of the list must meet. */
      always?: (t: string) => string;
    };

const evidenceRoot = (): Root & { kind: 'connection' } => ({
  kind: 'connection',
  of: Evidence,
  conditions: {
    type: anyOf('type'),
    state: anyOf('state'),
    scanState: anyOf('scan_state'),
    caseId: anyOf('case_id', 'uuid[]'),
    serviceId: anyOf('service_id', 'uuid[]'),
    ownerId: { ...anyOf('owner_id', 'uuid[]'), reads: 'STAFFING' },
    overdue: {
      cast: 'boolean',
      sql: (t, v) =>
        `(${t}.state = 'WAITING' and exists (select from deadline d where d.evidence_id = ${t}.id and d.status in ('PENDING', 'MISSED') and d.due_at < now())) = ${v}`,
    },
    receivedFrom: fromDay('received_at'),
    receivedTo: toDay('received_at'),
  },
  orders: { RECEIVED_AT: instant('received_at') },
  usual: 'RECEIVED_AT',
});

const reportsRoot = (): Root & { kind: 'connection' } => ({
  kind: 'connection',
  of: Report,
  conditions: {
    status: anyOf('status'),
    category: anyOf('category'),
    channel: anyOf('channel'),
    urgency: anyOf('urgency'),
    areaId: inArea,
    serviceId: anyOf('service_id', 'uuid[]'),
    importId: anyOf('import_id', 'uuid[]'),
    imported: present('import_id'),
    receivedFrom: fromDay('received_at'),
    receivedTo: toDay('received_at'),
    safeguardingPriority: is('safeguarding_priority', 'boolean'),
    reference: startsWith('reference'),
  },
  orders: { RECEIVED_AT: instant('received_at'), REFERENCE: text('reference') },
  usual: 'RECEIVED_AT',
});

export const roots: Record<string, Root> = {
  node: { kind: 'node' },
  places: { kind: 'list', of: Area, order: 'name, id' },
  properties: {
    kind: 'connection',
    of: Property,
    conditions: {
      serviceId: anyOf('service_id', 'uuid[]'),
      address: { ...addressHas, reads: 'IDENTITY' },
      uprn: { ...is('uprn', 'text'), reads: 'IDENTITY' },
    },
    orders: { ADDRESS: text('address') },
    usual: 'ADDRESS',
  },
  case: { kind: 'single', of: Case, by: { reference: is('reference', 'text'), id: is('id', 'uuid') } },
  report: { kind: 'single', of: Report, by: { reference: is('reference', 'text'), id: is('id', 'uuid') } },
  person: { kind: 'single', of: Person, by: { id: is('id', 'uuid') } },
  persons: {
    kind: 'connection',
    of: Person,
    // Whoever was found to be somebody else is found as that person.
    always: (t) => `${t}.merged_into_id is null`,
    conditions: {
      name: { ...nameLike('name'), reads: 'IDENTITY' },
      phone: { ...sameDigits('phone'), reads: 'IDENTITY' },
      email: {
        cast: 'text',
        sql: (t, v) => `lower(${t}.email) = lower(trim(${v}))`,
        reads: 'IDENTITY',
      },
      propertyId: { ...anyOf('property_id', 'uuid[]'), reads: 'IDENTITY' },
      kind: anyOf('kind'),
    },
    orders: {
      RECORDED: { sql: (t) => `${t}.id`, cast: 'uuid' },
      NAME: { sql: (t) => `coalesce(${t}.name, '')`, cast: 'text' },
    },
    usual: 'RECORDED',
  },
  cases: {
    kind: 'connection',
    of: Case,
    conditions: {
      status: anyOf('status'),
      stage: anyOf('stage'),
      category: anyOf('category'),
      harmRating: anyOf('harm_rating'),
      urgency: anyOf('urgency'),
      outcome: anyOf('outcome'),
      areaId: inArea,
      serviceId: anyOf('service_id', 'uuid[]'),
      ownerId: { ...anyOf('owner_id', 'uuid[]'), reads: 'STAFFING' },
      openedFrom: fromDay('opened_at'),
      openedTo: toDay('opened_at'),
      closedFrom: fromDay('closed_at'),
      closedTo: toDay('closed_at'),
      priority: { cast: 'text[]', sql: (t, v) => `${prioritySql(t)} = any(${v})` },
      routedTo: { cast: 'text[]', sql: (t, v) => `${routedToSql(t)} = any(${v})` },
      safeguardingPriority: is('safeguarding_priority', 'boolean'),
      escalatedFrom: fromDay('escalated_at'),
      toHandOver: { cast: 'boolean', sql: (t, v) => `${caseToHandOverSql(t)} = ${v}`, reads: 'STAFFING' },
      dataQuality: { cast: 'text', sql: foundByRuleSql },
      sameNameTwice: {
        cast: 'boolean',
        sql: (t, v) => `(${dataQualitySql.SAME_NAME_TWICE(t)}) = ${v}`,
        reads: 'IDENTITY',
      },
      reference: startsWith('reference'),
    },
    orders: {
      OPENED_AT: instant('opened_at'),
      CLOSED_AT: instantOrNever('closed_at'),
      LAST_CONTACT_AT: instantOrNever('last_contact_at'),
      REFERENCE: text('reference'),
    },
    usual: 'OPENED_AT',
  },
  reports: reportsRoot(),
  confidedReports: {
    ...reportsRoot(),
    always: (t) =>
      `${t}.redirect_target = 'WHISTLEBLOWING' and (select app.staff_id()) = any(${t}.named_staff)`,
  },
  parties: {
    kind: 'connection',
    of: Party,
    conditions: {
      role: anyOf('role'),
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      informed: is('informed', 'boolean'),
    },
    orders: { ADDED_AT: instant('added_at') },
    usual: 'ADDED_AT',
  },
  actions: {
    kind: 'connection',
    of: Action,
    conditions: {
      area: anyOf('area'),
      type: anyOf('type'),
      status: anyOf('status'),
      caseId: anyOf('case_id', 'uuid[]'),
      dueFrom: { cast: 'date', sql: (t, v) => `${t}.due_on >= ${v}` },
      dueTo: { cast: 'date', sql: (t, v) => `${t}.due_on <= ${v}` },
      awaitingMe: awaitingViewer,
    },
    orders: {
      RECORDED_AT: instant('recorded_at'),
      COMPLETED_AT: instantOrNever('completed_at'),
      DUE_ON: { sql: (t) => `coalesce(${t}.due_on, '-infinity'::date)`, cast: 'date' },
    },
    usual: 'RECORDED_AT',
  },
  surveys: {
    kind: 'connection',
    of: Survey,
    conditions: {
      status: anyOf('status'),
      side: anyOf('side'),
      caseId: anyOf('case_id', 'uuid[]'),
      issuedFrom: fromDay('issued_at'),
      issuedTo: toDay('issued_at'),
    },
    orders: { ISSUED_AT: instant('issued_at') },
    usual: 'ISSUED_AT',
  },
  notifications: {
    kind: 'connection',
    of: Notification,
    conditions: { read: present('read_at'), step: anyOf('step') },
    orders: { CREATED_AT: instant('created_at') },
    usual: 'CREATED_AT',
  },
  scheduleRuns: {
    kind: 'connection',
    of: ScheduleRun,
    conditions: { schedule: anyOf('schedule'), status: anyOf('status') },
    orders: { DUE_AT: instant('due_at') },
    usual: 'DUE_AT',
  },
  mails: {
    kind: 'connection',
    of: Mail,
    conditions: { status: anyOf('status') },
    orders: { CREATED_AT: instant('created_at') },
    usual: 'CREATED_AT',
  },
  webhookEndpoints: {
    kind: 'connection',
    of: WebhookEndpoint,
    conditions: { stopped: present('stopped_at') },
    orders: { CREATED_AT: instant('created_at') },
    usual: 'CREATED_AT',
  },
  webhookDeliveries: {
    kind: 'connection',
    of: WebhookDelivery,
    conditions: { endpointId: anyOf('endpoint_id', 'uuid[]'), state: anyOf('state') },
    orders: { CREATED_AT: instant('created_at') },
    usual: 'CREATED_AT',
  },
  visits: {
    kind: 'connection',
    of: Visit,
    conditions: {
      status: anyOf('status'),
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      propertyId: anyOf('property_id', 'uuid[]'),
      staffId: { ...anyOf('staff_id', 'uuid[]'), reads: 'STAFFING' },
      withoutConfirmation: {
        cast: 'boolean',
        sql: (t, v) =>
          `(${t}.carried_out_at is not null and coalesce(${t}.confirmed_at > ${t}.carried_out_at, true)) = ${v}`,
      },
      toHandOver: { cast: 'boolean', sql: (t, v) => `${visitToHandOverSql(t)} = ${v}`, reads: 'STAFFING' },
      plannedFrom: fromDay('planned_at'),
      plannedTo: toDay('planned_at'),
    },
    orders: { PLANNED_AT: instant('planned_at') },
    usual: 'PLANNED_AT',
  },
  preventionActivities: {
    kind: 'connection',
    of: PreventionActivity,
    conditions: {
      type: anyOf('type'),
      strand: { cast: 'text[]', sql: (t, v) => `${t}.strands && ${v}` },
      status: anyOf('status'),
      personId: anyOf('person_id', 'uuid[]'),
      serviceId: anyOf('service_id', 'uuid[]'),
      areaId: {
        cast: 'uuid[]',
        sql: (t, v) => `(${t}.area_id = any(${v}) or ${inArea.sql(t, v)})`,
      },
      propertyId: anyOf('property_id', 'uuid[]'),
      caseId: anyOf('case_id', 'uuid[]'),
      hasCase: present('case_id'),
      agencyId: { cast: 'uuid[]', sql: (t, v) => `${t}.agency_ids && ${v}` },
      heldFrom: day((t, v) => `${t}.held_on >= ${v}`),
      heldTo: day((t, v) => `${t}.held_on <= ${v}`),
      nextOwedBy: day(
        (t, v) => `(${t}.status = 'RECORDED' and ${t}.next_on <= ${v} and not exists (
          select from prevention_activity later where later.status = 'RECORDED' and later.type = ${t}.type
            and later.held_on > ${t}.held_on and later.person_id is not distinct from ${t}.person_id
            and later.service_id is not distinct from ${t}.service_id and later.area_id is not distinct from ${t}.area_id))`,
      ),
    },
    orders: { HELD_ON: { sql: (t) => `${t}.held_on`, cast: 'date' }, RECORDED_AT: instant('recorded_at') },
    usual: 'HELD_ON',
  },
  riskAssessments: {
    kind: 'connection',
    of: RiskAssessment,
    conditions: {
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      assessedAs: anyOf('assessed_as'),
      level: anyOf('level'),
      current: { cast: 'boolean', sql: (t, v) => `(${t}.replaced_at is null) = ${v}` },
      reviewDueBefore: {
        cast: 'timestamptz',
        sql: (t, v) => `exists (select from deadline d where d.risk_assessment_id = ${t}.id
          and d.status in ('PENDING', 'MISSED') and d.due_at < ${v})`,
      },
    },
    orders: { ASSESSED_AT: instant('assessed_at'), REVIEW_DUE_AT: instant('review_due_at') },
    usual: 'ASSESSED_AT',
  },
  deadlines: {
    kind: 'connection',
    of: Deadline,
    conditions: {
      type: anyOf('type'),
      status: anyOf('status'),
      caseId: anyOf('case_id', 'uuid[]'),
      reportId: anyOf('report_id', 'uuid[]'),
      areaId: { cast: 'uuid[]', sql: deadlineInAreaSql },
      serviceId: { cast: 'uuid[]', sql: deadlineAtServiceSql },
      ownerId: { cast: 'uuid[]', sql: deadlineOfOwnerSql, reads: 'STAFFING' },
      toDo: { cast: 'boolean', sql: (t, v) => `${toDoSql(t)} = ${v}` },
      overridden: { cast: 'boolean', sql: (t, v) => `(${overriddenSql(t)}) = ${v}` },
      dueAfter: { cast: 'timestamptz', sql: (t, v) => `${t}.due_at >= ${v}` },
      dueBefore: before('due_at'),
      dueFrom: fromDay('due_at'),
      dueTo: toDay('due_at'),
    },
    orders: { DUE_AT: instant('due_at') },
    usual: 'DUE_AT',
  },
  caseEvents: {
    kind: 'connection',
    of: CaseEvent,
    conditions: {
      kind: anyOf('kind'),
      caseId: anyOf('case_id', 'uuid[]'),
      reportId: anyOf('report_id', 'uuid[]'),
    },
    orders: { RECORDED_AT: instant('recorded_at'), FEED: feedOrder },
    usual: 'RECORDED_AT',
  },
  externalReferences: {
    kind: 'connection',
    of: ExternalReference,
    conditions: {
      system: anyOf('system'),
      reference: anyOf('reference'),
      holds: { cast: 'boolean', sql: (t, v) => `(${t}.ended_at is null) = ${v}` },
    },
    orders: { RECORDED_AT: instant('recorded_at') },
    usual: 'RECORDED_AT',
  },
  bulkExports: {
    kind: 'connection',
    of: BulkExport,
    conditions: { state: anyOf('state') },
    orders: { ASKED_AT: instant('asked_at') },
    usual: 'ASKED_AT',
  },
  homesOwned: { kind: 'list', of: HomesOwned, order: 'year desc, stock' },
  localAuthorities: { kind: 'list', of: LocalAuthority, order: 'name, id' },
  caseReviews: {
    kind: 'connection',
    of: CaseReview,
    conditions: {
      decision: anyOf('decision'),
      status: anyOf('status'),
      caseId: anyOf('case_id', 'uuid[]'),
      localAuthorityId: anyOf('local_authority_id', 'uuid[]'),
      areaId: ofCaseWhere(
        (c, v) => `${c}.service_id in (select s.id from service s where s.area_id = any(${v}))`,
      ),
      serviceId: ofCaseWhere((c, v) => `${c}.service_id = any(${v})`),
      carriedOut: present('reviewed_at'),
      withRecommendations: {
        cast: 'boolean',
        sql: (t, v) => `exists (select from recommendation x where x.case_review_id = ${t}.id) = ${v}`,
      },
      receivedFrom: fromDay('received_at'),
      receivedTo: toDay('received_at'),
    },
    orders: { RECEIVED_AT: instant('received_at') },
    usual: 'RECEIVED_AT',
  },
  leadReviews: {
    kind: 'connection',
    of: LeadReview,
    conditions: {
      caseId: anyOf('case_id', 'uuid[]'),
      reviewedById: { ...anyOf('reviewed_by_id', 'uuid[]'), reads: 'STAFFING' },
      role: anyOf('role'),
      decision: anyOf('decision'),
      late: { cast: 'boolean', sql: (t, v) => `(${t}.reviewed_at > ${t}.due_at) = ${v}` },
      reviewedFrom: fromDay('reviewed_at'),
      reviewedTo: toDay('reviewed_at'),
    },
    orders: { REVIEWED_AT: instant('reviewed_at') },
    usual: 'REVIEWED_AT',
  },
  consultations: {
    kind: 'connection',
    of: HousingConsultation,
    conditions: { answered: present('answered_at'), caseId: anyOf('case_id', 'uuid[]') },
    orders: { ASKED_AT: instant('asked_at') },
    usual: 'ASKED_AT',
  },
  solicitorInstructions: {
    kind: 'connection',
    of: SolicitorInstruction,
    conditions: { status: anyOf('status'), caseId: anyOf('case_id', 'uuid[]') },
    orders: { ASKED_AT: instant('asked_at') },
    usual: 'ASKED_AT',
  },
  publicityItems: {
    kind: 'connection',
    of: Publicity,
    conditions: {
      status: anyOf('status'),
      purpose: { cast: 'text', sql: (t, v) => `${v} = any(${t}.purposes)` },
      caseId: anyOf('case_id', 'uuid[]'),
    },
    orders: { ASKED_AT: instant('asked_at') },
    usual: 'ASKED_AT',
  },
  orders: {
    kind: 'connection',
    of: CourtOrder,
    conditions: {
      type: anyOf('type'),
      result: anyOf('result'),
      state: anyOf('state'),
      caseId: anyOf('case_id', 'uuid[]'),
      decidedFrom: { cast: 'date', sql: (t, v) => `${t}.decided_on >= ${v}` },
      decidedTo: { cast: 'date', sql: (t, v) => `${t}.decided_on <= ${v}` },
      expiresTo: { cast: 'date', sql: (t, v) => `${t}.expires_on <= ${v}` },
    },
    orders: {
      DECIDED_ON: { sql: (t) => `${t}.decided_on`, cast: 'date' },
      EXPIRES_ON: { sql: (t) => `coalesce(${t}.expires_on, '-infinity'::date)`, cast: 'date' },
    },
    usual: 'DECIDED_ON',
  },
  agencies: {
    kind: 'connection',
    of: Agency,
    conditions: {
      kind: anyOf('kind'),
      areaId: coversArea,
      serviceId: coversService,
      activeOn: day((t, v) => `(${t}.active_from <= ${v} and coalesce(${t}.active_to, 'infinity') >= ${v})`),
      notCheckedSince: day((t, v) => `coalesce(${t}.last_checked_on, '-infinity') < ${v}`),
    },
    orders: { KEPT_AT: instant('kept_at'), NAME: text('name') },
    usual: 'KEPT_AT',
  },
  sharingAgreements: {
    kind: 'connection',
    of: SharingAgreement,
    conditions: {
      agencyId: anyOf('agency_id', 'uuid[]'),
      inForceOn: day(
        (t, v) =>
          `(${t}.valid_from <= ${v} and ${t}.valid_to >= ${v} and (${t}.ended_at is null or ${t}.ended_at > (${v})::timestamp at time zone 'Europe/London'))`,
      ),
      expiresBefore: day((t, v) => `${t}.valid_to < ${v}`),
    },
    orders: {
      RECORDED_AT: instant('recorded_at'),
      VALID_TO: { sql: (t) => `${t}.valid_to`, cast: 'date' },
    },
    usual: 'RECORDED_AT',
  },
  disclosures: {
    kind: 'connection',
    of: Disclosure,
    conditions: {
      caseId: anyOf('case_id', 'uuid[]'),
      agencyId: anyOf('agency_id', 'uuid[]'),
      basis: anyOf('basis'),
      status: anyOf('status'),
      from: fromDay('requested_at'),
      to: toDay('requested_at'),
      awaitsReview: {
        cast: 'boolean',
        sql: (t, v) => `(${t}.basis = 'REFERRAL_WITHOUT_PERMISSION' and ${t}.reviewed_at is null) = ${v}`,
      },
    },
    orders: { REQUESTED_AT: instant('requested_at'), MADE_AT: instantOrNever('made_at') },
    usual: 'REQUESTED_AT',
  },
  evidence: evidenceRoot(),
  evidenceQueue: { ...evidenceRoot(), always: (t) => `${t}.state = 'WAITING'` },
  emergencyAccesses: {
    kind: 'connection',
    of: EmergencyAccess,
    conditions: {
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      staffId: { ...anyOf('staff_id', 'uuid[]'), reads: 'STAFFING' },
      running: { cast: 'boolean', sql: (t, v) => `(${t}.ended_at is null and ${t}.until > now()) = ${v}` },
    },
    orders: { STARTED_AT: instant('started_at') },
    usual: 'STARTED_AT',
  },
  onlineReports: {
    kind: 'connection',
    of: OnlineReport,
    conditions: { state: anyOf('state'), urgency: anyOf('urgency') },
    orders: { DUE_AT: instant('due_at'), SENT_AT: instant('sent_at') },
    usual: 'SENT_AT',
  },
  retentionHolds: {
    kind: 'connection',
    of: RetentionHold,
    conditions: {
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      reason: anyOf('reason'),
      standing: { cast: 'boolean', sql: (t, v) => `(${t}.lifted_at is null) = ${v}` },
    },
    orders: { PLACED_AT: instant('placed_at'), REVIEW_ON: { sql: (t) => `${t}.review_on`, cast: 'date' } },
    usual: 'PLACED_AT',
  },
  erasures: {
    kind: 'connection',
    of: Erasure,
    conditions: { personId: anyOf('person_id', 'uuid[]'), carriedOut: present('carried_out_at') },
    orders: { ASKED_AT: instant('asked_at') },
    usual: 'ASKED_AT',
  },
  subjectAccessRequests: {
    kind: 'connection',
    of: SubjectAccessRequest,
    conditions: {
      personId: anyOf('person_id', 'uuid[]'),
      stage: anyOf('stage'),
      underWay: { cast: 'boolean', sql: (t, v) => `(${t}.ended_at is null) = ${v}` },
    },
    orders: { DUE_ON: { sql: (t) => `${t}.due_on`, cast: 'date' }, RECORDED_AT: instant('recorded_at') },
    usual: 'DUE_ON',
  },
  retentionRuns: {
    kind: 'connection',
    of: RetentionRun,
    conditions: { finished: present('finished_at') },
    orders: { STARTED_AT: instant('started_at') },
    usual: 'STARTED_AT',
  },
  delegations: {
    kind: 'connection',
    of: Delegation,
    conditions: {
      staffId: { ...anyOf('staff_id', 'uuid[]'), reads: 'STAFFING' },
      delegateId: { ...anyOf('delegate_id', 'uuid[]'), reads: 'STAFFING' },
      running: {
        cast: 'boolean',
        sql: (t, v) => `(${t}.ended_at is null and now() between ${t}.from_at and ${t}.until) = ${v}`,
      },
    },
    orders: { FROM_AT: instant('from_at') },
    usual: 'FROM_AT',
  },
  auditEntries: {
    kind: 'connection',
    of: AuditEntry,
    conditions: {
      kind: anyOf('kind'),
      staffId: { ...anyOf('staff_id', 'uuid[]'), reads: 'STAFFING' },
      caseId: anyOf('case_id', 'uuid[]'),
      personId: anyOf('person_id', 'uuid[]'),
      from: fromDay('at'),
      to: toDay('at'),
    },
    orders: { AT: instant('at') },
    usual: 'AT',
  },
  evidenceDownloads: {
    kind: 'connection',
    of: EvidenceDownload,
    conditions: {
      kind: anyOf('kind'),
      caseId: anyOf('case_id', 'uuid[]'),
      evidenceId: anyOf('evidence_id', 'uuid[]'),
      staffId: { ...anyOf('by_id', 'uuid[]'), reads: 'STAFFING' },
      from: fromDay('downloaded_at'),
      to: toDay('downloaded_at'),
    },
    orders: { DOWNLOADED_AT: instant('downloaded_at') },
    usual: 'DOWNLOADED_AT',
  },
  guides: {
    kind: 'connection',
    of: Guide,
    conditions: {
      category: { cast: 'text[]', sql: (t, v) => guideForSql(`${t}.categories`, v) },
      stage: { cast: 'text[]', sql: (t, v) => guideForSql(`${t}.stages`, v) },
      actionType: { cast: 'text[]', sql: (t, v) => guideForSql(`${t}.action_types`, v) },
      nation: { cast: 'text', sql: (t, v) => `coalesce(${t}.nation = ${v}, true)` },
      serviceType: { cast: 'text', sql: (t, v) => `coalesce(${t}.service_type = ${v}, true)` },
      language: anyOf('language'),
      on: day(guideHoldsSql),
      placed: present('url'),
    },
    orders: { KEPT_AT: instant('kept_at'), TITLE: text('title') },
    usual: 'KEPT_AT',
  },
  letterTemplates: {
    kind: 'connection',
    of: LetterTemplate,
    conditions: {
      kind: anyOf('kind'),
      inUseOn: day(letterInUseSql),
      welshMissing: { cast: 'boolean', sql: (t, v) => `(${t}.body_welsh is null) = ${v}` },
    },
    orders: { VALID_FROM: { sql: (t) => `${t}.valid_from`, cast: 'date' }, KIND: text('kind') },
    usual: 'VALID_FROM',
  },
  policyVersion: { kind: 'single', of: PolicyVersion, by: { id: is('id', 'uuid') } },
  policyVersions: {
    kind: 'connection',
    of: PolicyVersion,
    conditions: {
      status: { cast: 'text[]', sql: (t, v) => `(${versionStatusSql(t)}) = any(${v})` },
    },
    orders: { IN_FORCE_AT: instant('in_force_at') },
    usual: 'IN_FORCE_AT',
  },
  policyDrafts: {
    kind: 'connection',
    of: PolicyDraft,
    conditions: { status: anyOf('status') },
    orders: { DRAFTED_AT: instant('drafted_at') },
    usual: 'DRAFTED_AT',
  },
  managementReport: { kind: 'single', of: ManagementReport, by: { id: is('id', 'uuid') } },
  managementReports: {
    kind: 'connection',
    of: ManagementReport,
    conditions: { kind: anyOf('kind'), status: anyOf('status'), period: anyOf('period') },
    orders: { DRAFTED_AT: instant('drafted_at'), PERIOD: { sql: (t) => `${t}.period_to`, cast: 'date' } },
    usual: 'PERIOD',
  },
  staff: {
    kind: 'connection',
    of: Staff,
    conditions: {
      name: { ...nameLike('name'), reads: 'STAFFING' },
      role: { cast: 'text[]', sql: (t, v) => holdsGrant(t, `g.state = 'HELD' and g.role = any(${v})`) },
      serviceId: {
        cast: 'uuid[]',
        sql: (t, v) => holdsGrant(t, `g.state = 'HELD' and g.service_id = any(${v})`),
      },
      areaId: { cast: 'uuid[]', sql: (t, v) => holdsGrant(t, `g.state = 'HELD' and g.area_id = any(${v})`) },
      leaving: present('left_on'),
      awaitsConfirmation: {
        cast: 'boolean',
        sql: (t, v) => `${holdsGrant(t, `g.state = 'PROPOSED'`)} = ${v}`,
      },
    },
    orders: { NAME: text('name') },
    usual: 'NAME',
  },
  imports: {
    kind: 'connection',
    of: DataImport,
    conditions: { mapping: anyOf('mapping'), status: anyOf('status') },
    orders: { STARTED_AT: instant('started_at') },
    usual: 'STARTED_AT',
  },
};
