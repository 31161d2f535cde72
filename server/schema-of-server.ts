import { AgencyResolver } from './resolvers/agency-resolver.ts';
import { DisclosureResolver } from './resolvers/disclosure-resolver.ts';
import { EvidenceResolver } from './resolvers/evidence-resolver.ts';
import { ExactFiguresResolver } from './resolvers/exact-figures-resolver.ts';
import { SharingPermissionResolver } from './resolvers/sharing-permission-resolver.ts';
import 'reflect-metadata';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { guard, refuseUnlessAllowed } from './access/guard.ts';
import type { Context } from './context.ts';
import { schemaDescription } from './http/error-codes.ts';
import { OneOfMany } from './reading/one-of-many.ts';
import { AccountResolver } from './resolvers/account-resolver.ts';
import { ActionPlanResolver } from './resolvers/action-plan-resolver.ts';
import { ActionResolver } from './resolvers/action-resolver.ts';
import { AnalyticsResolver } from './resolvers/analytics-resolver.ts';
import { AppraisalResolver } from './resolvers/appraisal-resolver.ts';
import { BehindFigureResolver } from './resolvers/behind-figure-resolver.ts';
import { BulkExportResolver } from './resolvers/bulk-export-resolver.ts';
import { CaseLinkResolver } from './resolvers/case-link-resolver.ts';
import { CaseResolver } from './resolvers/case-resolver.ts';
import { CaseReviewFunnelResolver } from './resolvers/case-review-funnel-resolver.ts';
import { CaseReviewResolver } from './resolvers/case-review-resolver.ts';
import { ChecklistResolver } from './resolvers/checklist-resolver.ts';
import { ClosingResolver } from './resolvers/closing-resolver.ts';
import { ConflictWallResolver } from './resolvers/conflict-wall-resolver.ts';
import { ContactResolver } from './resolvers/contact-resolver.ts';
import { CooperationResolver } from './resolvers/cooperation-resolver.ts';
import { CourtOrderResolver } from './resolvers/court-order-resolver.ts';
import { DataQualityResolver } from './resolvers/data-quality-resolver.ts';
import { DeadlineBoardResolver } from './resolvers/deadline-board-resolver.ts';
import { DeadlineResolver } from './resolvers/deadline-resolver.ts';
import { DelegationResolver } from './resolvers/delegation-resolver.ts';
import { DiaryResolver } from './resolvers/diary-resolver.ts';
import { EqualityFiguresResolver } from './resolvers/equality-figures-resolver.ts';
import { ExternalReferenceResolver } from './resolvers/external-reference-resolver.ts';
import { FormalActionResolver } from './resolvers/formal-action-resolver.ts';
import { GuideResolver } from './resolvers/guide-resolver.ts';
import { HotspotResolver } from './resolvers/hotspot-resolver.ts';
import { HouseholdResolver } from './resolvers/household-resolver.ts';
import { ImportReportsResolver } from './resolvers/import-reports-resolver.ts';
import { IncidentResolver } from './resolvers/incident-resolver.ts';
import { InterventionResolver } from './resolvers/intervention-resolver.ts';
import { LeadReviewResolver } from './resolvers/lead-review-resolver.ts';
import { LegalAdviceResolver } from './resolvers/legal-advice-resolver.ts';
import { LegalListsResolver } from './resolvers/legal-lists-resolver.ts';
import { LetterResolver } from './resolvers/letter-resolver.ts';
import { ManagementReportResolver } from './resolvers/management-report-resolver.ts';
import { NotificationResolver } from './resolvers/notification-resolver.ts';
import { OnlineReportResolver } from './resolvers/online-report-resolver.ts';
import { OperationsResolver } from './resolvers/operations-resolver.ts';
import { OwnAccessResolver } from './resolvers/own-access-resolver.ts';
import { PartyResolver } from './resolvers/party-resolver.ts';
import { PersonResolver } from './resolvers/person-resolver.ts';
import { PlaceResolver } from './resolvers/place-resolver.ts';
import { PolicyDraftResolver } from './resolvers/policy-draft-resolver.ts';
import { PolicyResolver } from './resolvers/policy-resolver.ts';
import { PreventionResolver } from './resolvers/prevention-resolver.ts';
import { PublicityResolver } from './resolvers/publicity-resolver.ts';
import { relationResolvers } from './resolvers/relation-fields.ts';
import { ReportResolver } from './resolvers/report-resolver.ts';
import { ReproducedReportResolver } from './resolvers/reproduced-report-resolver.ts';
import { RetentionResolver } from './resolvers/retention-resolver.ts';
import { RiskAssessmentResolver } from './resolvers/risk-assessment-resolver.ts';
import { RowsResolver } from './resolvers/rows-resolver.ts';
import { SavedViewResolver } from './resolvers/saved-view-resolver.ts';
import { ScheduleResolver } from './resolvers/schedule-resolver.ts';
import { SensitiveResolver } from './resolvers/sensitive-resolver.ts';
import { SessionResolver } from './resolvers/session-resolver.ts';
import { StaffProtectionResolver } from './resolvers/staff-protection-resolver.ts';
import { StaffResolver } from './resolvers/staff-resolver.ts';
import { SubjectAccessResolver } from './resolvers/subject-access-resolver.ts';
import { SurveyResolver } from './resolvers/survey-resolver.ts';
import { TenantSatisfactionResolver } from './resolvers/tenant-satisfaction-resolver.ts';
import { TrainingResolver } from './resolvers/training-resolver.ts';
import { UpdatesResolver } from './resolvers/updates-resolver.ts';
import { VisitResolver } from './resolvers/visit-resolver.ts';
import { WebhookResolver } from './resolvers/webhook-resolver.ts';
import './resolvers/register-words.ts';

// An instant that PostgreSQL has written goes out as it is, microseconds and all, whichever way it was asked for.
const { serialize } = GraphQLDateTime;
GraphQLDateTime.serialize = (value) => (typeof value === 'string' ? (value as never) : serialize(value));

/** The schema as the server answers it; its text is `schema/schema.graphql`. */
export async function schemaOfServer(): Promise<GraphQLSchema> {
  const resolvers = [
    RowsResolver,
    ReportResolver,
    ImportReportsResolver,
    CaseResolver,
    ConflictWallResolver,
    DelegationResolver,
    ClosingResolver,
    SurveyResolver,
    CaseReviewResolver,
    CaseReviewFunnelResolver,
    PartyResolver,
    PersonResolver,
    HouseholdResolver,
    SensitiveResolver,
    CaseLinkResolver,
    ExternalReferenceResolver,
    BulkExportResolver,
    SavedViewResolver,
    ContactResolver,
    ActionResolver,
    ActionPlanResolver,
    IncidentResolver,
    PreventionResolver,
    RetentionResolver,
    SubjectAccessResolver,
    RiskAssessmentResolver,
    VisitResolver,
    WebhookResolver,
    FormalActionResolver,
    CourtOrderResolver,
    InterventionResolver,
    LeadReviewResolver,
    AppraisalResolver,
    TenantSatisfactionResolver,
    TrainingResolver,
    LegalAdviceResolver,
    PublicityResolver,
    LegalListsResolver,
    DiaryResolver,
    CooperationResolver,
    StaffProtectionResolver,
    ChecklistResolver,
    AgencyResolver,
    SharingPermissionResolver,
    DisclosureResolver,
    EvidenceResolver,
    OnlineReportResolver,
    DeadlineResolver,
    DeadlineBoardResolver,
    NotificationResolver,
    ScheduleResolver,
    OperationsResolver,
    AnalyticsResolver,
    EqualityFiguresResolver,
    ExactFiguresResolver,
    BehindFigureResolver,
    DataQualityResolver,
    HotspotResolver,
    PlaceResolver,
    AccountResolver,
    StaffResolver,
    SessionResolver,
    OwnAccessResolver,
    PolicyResolver,
    PolicyDraftResolver,
    ManagementReportResolver,
    ReproducedReportResolver,
    GuideResolver,
    LetterResolver,
    UpdatesResolver,
    ...relationResolvers,
  ];
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    validate: false,
    globalMiddlewares: [guard],
    // Updates are read from the event log; type-graphql asks for a publisher all the same.
    pubSub: { publish: noPublisher, subscribe: noPublisher },
  });
  schema.description = schemaDescription;
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const row = field.extensions.row as string | undefined;
      field.resolve = row ? readRow(row) : alreadyRead;
    }
  }
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { subscribe } = field;
    field.subscribe = (source, args, context, info) => {
      refuseUnlessAllowed(context, field);
      return subscribe!(source, args, context, info);
    };
  }
  return schema;
}

function noPublisher(): never {
  throw new Error('There is no publisher: read the event log');
}

/** What the planner has read lies under its response key; what a resolver made, under the field's name. */
const alreadyRead: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  source,
  _args,
  _context,
  info,
) => {
  const byKey = source[info.path.key];
  return byKey === undefined ? source[info.fieldName] : byKey;
};

/** A row that a change made is read back as everything is read: within the viewer's scope and masks. */
const readRow =
  (typeName: string): GraphQLFieldResolver<Record<string, { id: string } | null | undefined>, Context> =>
  (source, _args, context, info) => {
    const made = source[info.fieldName];
    if (made instanceof OneOfMany) return made.read(context, info, typeName);
    return made ? context.reader.row(context, info, typeName, made.id) : null;
  };
