import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  Query,
  Resolver,
} from 'type-graphql';
import { Action } from '../../schema/action/action.ts';
import { ActionFilter, ActionOrder } from '../../schema/action/action-filter.ts';
import { Agency } from '../../schema/agency/agency.ts';
import { AgencyFilter, AgencyOrder } from '../../schema/agency/agency-filter.ts';
import { AuditEntry } from '../../schema/audit/audit-entry.ts';
import { AuditFilter, AuditOrder } from '../../schema/audit/audit-filter.ts';
import { Case } from '../../schema/case/case.ts';
import { CaseFilter, CaseOrder } from '../../schema/case/case-filter.ts';
import { CaseReview } from '../../schema/case-review/case-review.ts';
import { CaseReviewFilter, CaseReviewOrder } from '../../schema/case-review/case-review-filter.ts';
import { DataImport } from '../../schema/data-import/data-import.ts';
import { ImportFilter, ImportOrder } from '../../schema/data-import/import-filter.ts';
import { Deadline } from '../../schema/deadline/deadline.ts';
import { DeadlineFilter, DeadlineOrder } from '../../schema/deadline/deadline-filter.ts';
import { Delegation } from '../../schema/delegation/delegation.ts';
import { DelegationFilter, DelegationOrder } from '../../schema/delegation/delegation-inputs.ts';
import { Disclosure } from '../../schema/disclosure/disclosure-entry.ts';
import { DisclosureFilter, DisclosureOrder } from '../../schema/disclosure/disclosure-filter.ts';
import { EmergencyAccess } from '../../schema/emergency/emergency-access.ts';
import { EmergencyAccessFilter, EmergencyAccessOrder } from '../../schema/emergency/emergency-inputs.ts';
import { CaseEvent } from '../../schema/event/case-event.ts';
import { CaseEventFilter, CaseEventOrder } from '../../schema/event/case-event-filter.ts';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { EvidenceDownload } from '../../schema/evidence/evidence-download.ts';
import {
  EvidenceDownloadFilter,
  EvidenceDownloadOrder,
  EvidenceFilter,
  EvidenceOrder,
} from '../../schema/evidence/evidence-filter.ts';
import { Guide } from '../../schema/guide/guide.ts';
import { GuideFilter, GuideOrder } from '../../schema/guide/guide-filter.ts';
import { LeadReview } from '../../schema/lead-review/lead-review.ts';
import { LeadReviewFilter, LeadReviewOrder } from '../../schema/lead-review/lead-review-filter.ts';
import { LetterTemplateFilter, LetterTemplateOrder } from '../../schema/letter/letter-filter.ts';
import { LetterTemplate } from '../../schema/letter/letter-template.ts';
import { LocalAuthority } from '../../schema/local-authority/local-authority.ts';
import { Node } from '../../schema/node.ts';
import { OnlineReport } from '../../schema/online-report/online-report.ts';
import { OnlineReportFilter, OnlineReportOrder } from '../../schema/online-report/online-report-inputs.ts';
import { Party } from '../../schema/party/party.ts';
import { PartyFilter, PartyOrder } from '../../schema/party/party-filter.ts';
import { Person } from '../../schema/person/person.ts';
import { PersonFilter, PersonOrder } from '../../schema/person/person-filter.ts';
import { Area } from '../../schema/place/area.ts';
import { Property } from '../../schema/place/property.ts';
import { PropertyFilter, PropertyOrder } from '../../schema/place/property-filter.ts';
import { PolicyDraft } from '../../schema/policy/policy-draft.ts';
import {
  PolicyDraftFilter,
  PolicyDraftOrder,
  PolicyVersionFilter,
  PolicyVersionOrder,
} from '../../schema/policy/policy-filter.ts';
import { PolicyVersion } from '../../schema/policy/policy-version.ts';
import { PreventionActivity } from '../../schema/prevention/prevention-activity.ts';
import { PreventionFilter, PreventionOrder } from '../../schema/prevention/prevention-filter.ts';
import { Report } from '../../schema/report/report.ts';
import { ReportFilter, ReportOrder } from '../../schema/report/report-filter.ts';
import { RiskAssessment } from '../../schema/risk-assessment/risk-assessment.ts';
import {
  RiskAssessmentFilter,
  RiskAssessmentOrder,
} from '../../schema/risk-assessment/risk-assessment-filter.ts';
import { SharingAgreement } from '../../schema/sharing-agreement/sharing-agreement.ts';
import {
  SharingAgreementFilter,
  SharingAgreementOrder,
} from '../../schema/sharing-agreement/sharing-agreement-filter.ts';
import { Survey } from '../../schema/survey/survey.ts';
import { SurveyFilter, SurveyOrder } from '../../schema/survey/survey-filter.ts';
import { Visit } from '../../schema/visit/visit.ts';
import { VisitFilter, VisitOrder } from '../../schema/visit/visit-filter.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';

export const inScope =
  "Only what lies in the viewer's scope; what does not exist and what is not theirs look the same.";

@ArgsType()
class Page {
  @Field(() => Int, {
    nullable: true,
    description: 'A page forwards: 1 to 100 rows; 20 when neither first nor last is given.',
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Page on behind this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'A page backwards: 1 to 100 rows.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Page back before this cursor.' })
  before?: string;
}

/** The arguments of a list of rows. */
export function pageOf(filter: ClassType, order: ClassType): ClassType {
  @ArgsType()
  class PageOf extends Page {
    @Field(() => filter, { nullable: true, description: 'Which rows; all in scope when left out.' })
    filter?: unknown;

    @Field(() => order, { nullable: true, description: 'In which order; newest first when left out.' })
    orderBy?: unknown;
  }
  return PageOf;
}

const CaseConnection = connectionOf(Case);
const ReportConnection = connectionOf(Report);
const PersonConnection = connectionOf(Person);
const PropertyConnection = connectionOf(Property);
const PartyConnection = connectionOf(Party);
const ActionConnection = connectionOf(Action);
const SurveyConnection = connectionOf(Survey);
const VisitConnection = connectionOf(Visit);
const PreventionActivityConnection = connectionOf(PreventionActivity);
const RiskAssessmentConnection = connectionOf(RiskAssessment);
const DeadlineConnection = connectionOf(Deadline);
const CaseEventConnection = connectionOf(CaseEvent);
const ImportConnection = connectionOf(DataImport);
const AgencyConnection = connectionOf(Agency);
const SharingAgreementConnection = connectionOf(SharingAgreement);
const DisclosureConnection = connectionOf(Disclosure);
const CaseReviewConnection = connectionOf(CaseReview);
const LeadReviewConnection = connectionOf(LeadReview);
const EvidenceConnection = connectionOf(Evidence);
const EvidenceDownloadConnection = connectionOf(EvidenceDownload);
const EmergencyAccessConnection = connectionOf(EmergencyAccess);
const OnlineReportConnection = connectionOf(OnlineReport);
const OnlineReportPage = pageOf(OnlineReportFilter, OnlineReportOrder);
const DelegationConnection = connectionOf(Delegation);
const DelegationPage = pageOf(DelegationFilter, DelegationOrder);
const AuditEntryConnection = connectionOf(AuditEntry);
const EmergencyAccessPage = pageOf(EmergencyAccessFilter, EmergencyAccessOrder);
const AuditPage = pageOf(AuditFilter, AuditOrder);
const EvidencePage = pageOf(EvidenceFilter, EvidenceOrder);
const EvidenceDownloadPage = pageOf(EvidenceDownloadFilter, EvidenceDownloadOrder);
const GuideConnection = connectionOf(Guide);
const LetterTemplateConnection = connectionOf(LetterTemplate);
const GuidePage = pageOf(GuideFilter, GuideOrder);
const LetterTemplatePage = pageOf(LetterTemplateFilter, LetterTemplateOrder);
const PolicyVersionConnection = connectionOf(PolicyVersion);
const PolicyDraftConnection = connectionOf(PolicyDraft);
const PolicyVersionPage = pageOf(PolicyVersionFilter, PolicyVersionOrder);
const PolicyDraftPage = pageOf(PolicyDraftFilter, PolicyDraftOrder);
const LeadReviewPage = pageOf(LeadReviewFilter, LeadReviewOrder);
const CaseReviewPage = pageOf(CaseReviewFilter, CaseReviewOrder);
const CasePage = pageOf(CaseFilter, CaseOrder);
const ReportPage = pageOf(ReportFilter, ReportOrder);
const PersonPage = pageOf(PersonFilter, PersonOrder);
const PropertyPage = pageOf(PropertyFilter, PropertyOrder);
const PartyPage = pageOf(PartyFilter, PartyOrder);
const ActionPage = pageOf(ActionFilter, ActionOrder);
const SurveyPage = pageOf(SurveyFilter, SurveyOrder);
const VisitPage = pageOf(VisitFilter, VisitOrder);
const PreventionPage = pageOf(PreventionFilter, PreventionOrder);
const RiskAssessmentPage = pageOf(RiskAssessmentFilter, RiskAssessmentOrder);
const DeadlinePage = pageOf(DeadlineFilter, DeadlineOrder);
const CaseEventPage = pageOf(CaseEventFilter, CaseEventOrder);
const ImportPage = pageOf(ImportFilter, ImportOrder);
const AgencyPage = pageOf(AgencyFilter, AgencyOrder);
const SharingAgreementPage = pageOf(SharingAgreementFilter, SharingAgreementOrder);
const DisclosurePage = pageOf(DisclosureFilter, DisclosureOrder);

/**
 * Queries that read rows. Alone in an operation they are answered by one statement and these methods never run;
 * beside other fields each is answered by the same planner. Either way the access rules are the planner's.
 */
@Resolver()
export class RowsResolver {
  @Query(() => Node, { nullable: true, description: `Anything by its identity. ${inScope}` })
  @Allow('READ_REFERENCE')
  node(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The identity.' }) _id: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => [Area], { description: 'Areas with their services and homes, by name.' })
  @Allow('READ_REFERENCE')
  places(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return context.reader.field(context, info);
  }

  @Query(() => Case, { nullable: true, description: `One case, by reference or identity. ${inScope}` })
  @Allow('READ_ROWS')
  case(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('reference', () => String, { nullable: true, description: 'For example ASB-2026-000123.' })
    _reference?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Its identity, instead of the reference.' })
    _id?: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => CaseConnection, { description: `Cases. ${inScope}` })
  @Allow('READ_ROWS')
  cases(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => CasePage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => Report, { nullable: true, description: `One report, by reference or identity. ${inScope}` })
  @Allow('READ_ROWS')
  report(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('reference', () => String, { nullable: true, description: 'For example REP-2026-000123.' })
    _reference?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Its identity, instead of the reference.' })
    _id?: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => ReportConnection, { description: `Reports, whatever became of them (policy 8.4). ${inScope}` })
  @Allow('READ_ROWS')
  reports(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => ReportPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => ReportConnection, {
    description:
      'Reports of whistleblowing that name the viewer as their keeper: what was told, not who told it (policy, Scope). Each look is written down (policy 12.1).',
  })
  @Allow('READ_CONFIDED')
  confidedReports(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ReportPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PartyConnection, { description: `People in cases. ${inScope}` })
  @Allow('READ_PEOPLE')
  parties(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => PartyPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => Person, {
    nullable: true,
    description: `One person, with the cases they appear in. ${inScope}`,
  })
  @Allow('READ_PEOPLE')
  person(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The identity.' }) _id: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PersonConnection, {
    description: `People on record, looked for by name, number, mail or home. ${inScope}`,
  })
  @Allow('FIND_PEOPLE')
  persons(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => PersonPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => PropertyConnection, {
    description: `Homes and communal places, looked for by address, postcode or number. ${inScope}`,
  })
  @Allow('FIND_PEOPLE')
  properties(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => PropertyPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => ActionConnection, { description: `Actions. ${inScope}` })
  @Allow('READ_ROWS')
  actions(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => ActionPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => SurveyConnection, {
    description: `Surveys of people whose case was closed (policy 3.5); with status ISSUED, those not answered yet. ${inScope}`,
  })
  @Allow('READ_ROWS')
  surveys(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => SurveyPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => VisitConnection, {
    description: `Visits by staff; with withoutConfirmation, the exceptions their managers look into (policy 4.1). ${inScope}`,
  })
  @Allow('READ_ROWS')
  visits(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => VisitPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => PreventionActivityConnection, {
    description: 'What was done to prevent anti-social behaviour, with and without cases (policy 6).',
  })
  @Allow('READ_ROWS')
  preventionActivities(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => PreventionPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => RiskAssessmentConnection, {
    description: `Risk assessments, of people in cases and of occupants; with reviewDueBefore, those overdue (policy 4.2, 8.7). ${inScope}`,
  })
  @Allow('READ_PEOPLE')
  riskAssessments(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => RiskAssessmentPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => DeadlineConnection, {
    description: `Deadlines, the clocks of policy 8.6 among them. ${inScope}`,
  })
  @Allow('READ_ROWS')
  deadlines(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => DeadlinePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => CaseEventConnection, {
    description: `What happened, over all cases; in the order FEED, for programs that fetch what the subscription caseUpdates would send. ${inScope}`,
  })
  @Allow('READ_ROWS')
  caseEvents(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => CaseEventPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => CaseReviewConnection, {
    description: `Applications for an ASB case review, and what became of them (policy 16). ${inScope}`,
  })
  @Allow('READ_ROWS')
  caseReviews(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => CaseReviewPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => EvidenceConnection, {
    description: `Evidence, of cases and without one (policy 15.1). ${inScope}`,
  })
  @Allow('READ_ROWS')
  evidence(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => EvidencePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => EvidenceConnection, {
    description: `Evidence that came without a case and waits for its owner to decide (policy 15.1). ${inScope}`,
  })
  @Allow('READ_ROWS')
  evidenceQueue(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => EvidencePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => EvidenceDownloadConnection, {
    description: `Who took copies of evidence and case files, and when (policy 12.1). ${inScope}`,
  })
  @Allow('READ_COPIES')
  evidenceDownloads(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => EvidenceDownloadPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => EmergencyAccessConnection, {
    description: `Who read what outside their scope in an emergency, and why (policy 12.1). ${inScope}`,
  })
  @Allow('READ_EMERGENCIES')
  emergencyAccesses(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => EmergencyAccessPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => OnlineReportConnection, {
    description: `What was sent online: what waits to be taken in, and what became of it (policy 8.3). ${inScope}`,
  })
  @Allow('TRIAGE_REPORT')
  onlineReports(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => OnlineReportPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => DelegationConnection, {
    description: 'Who stands in for whom while they are on leave, and stood in before (policy 15.2).',
  })
  @Allow('DELEGATE_WORK')
  delegations(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => DelegationPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => AuditEntryConnection, {
    description: `Who read, took along or did what (policy 12.1): everything for the data protection officer, of their cases for managers. ${inScope}`,
  })
  @Allow('READ_COPIES')
  auditEntries(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => AuditPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => LeadReviewConnection, {
    description: `Reviews of cases by those who answer for them (policy 15.2, 15.3). ${inScope}`,
  })
  @Allow('READ_ROWS')
  leadReviews(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => LeadReviewPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => [LocalAuthority], {
    description: 'Local authorities with their procedures for case reviews (policy 16.2), by name.',
  })
  @Allow('READ_REFERENCE')
  localAuthorities(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return context.reader.field(context, info);
  }

  @Query(() => GuideConnection, {
    description:
      'Guides, procedures and forms by category, stage and type of action (policy 6.5, 7.3, 9.6, 10.6, 13.2, 18).',
  })
  @Allow('READ_REFERENCE')
  guides(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => GuidePage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => LetterTemplateConnection, {
    description: 'Standard letters, every version of each (policy 17).',
  })
  @Allow('READ_REFERENCE')
  letterTemplates(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => LetterTemplatePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PolicyVersion, { nullable: true, description: 'One version of the policy (policy 20).' })
  @Allow('READ_REFERENCE')
  policyVersion(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The identity.' }) _id: string,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PolicyVersionConnection, {
    description: 'The versions of the policy, with author, dates and what each changed (policy 20).',
  })
  @Allow('READ_REFERENCE')
  policyVersions(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => PolicyVersionPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PolicyDraftConnection, {
    description: 'Drafts of the policy, with everything that was done to each (policy 19).',
  })
  @Allow('DRAFT_POLICY')
  policyDrafts(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => PolicyDraftPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => ImportConnection, { description: 'Runs of the file import.' })
  @Allow('READ_IMPORTS')
  imports(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => ImportPage) _page: unknown) {
    return context.reader.field(context, info);
  }

  @Query(() => AgencyConnection, {
    description:
      'Agencies and local providers: their powers, and how they are reached (policy 3.7, 3.8, 13.6).',
  })
  @Allow('READ_REFERENCE')
  agencies(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => AgencyPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => SharingAgreementConnection, { description: 'Information sharing protocols (policy 12.2).' })
  @Allow('READ_REFERENCE')
  sharingAgreements(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => SharingAgreementPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => DisclosureConnection, {
    description: `The register of disclosures (policy 12.2). ${inScope} The data protection officer reads all of it, without names or words.`,
  })
  @Allow('READ_REGISTER')
  disclosures(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => DisclosurePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }
}
