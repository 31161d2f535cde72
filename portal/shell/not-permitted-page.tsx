import { PageHeading } from '../kit/page-heading.tsx';
import type { Ability } from './menu.ts';

const grants: Record<Ability, { what: string; who: string }> = {
  READ_FIGURES: { what: 'reports', who: 'Service leads, managers, the senior management team and analysts' },
  READ_MANAGEMENT_REPORTS: {
    what: 'signed reports',
    who: 'The head of service, the senior management team and analysts',
  },
  READ_EQUALITY_FIGURES: {
    what: 'the equality summary',
    who: 'The Equality and Diversity group, managers, the senior management team and analysts',
  },
  READ_ELEVATIONS: {
    what: 'exact equality figures',
    who: 'The two stewards of the Equality and Diversity group and the data protection officer',
  },
  READ_ROWS: { what: 'case files', who: 'Staff who work on cases' },
  RECEIVE_REPORT: { what: 'the report form', who: 'Staff who work on cases' },
  TRIAGE_REPORT: { what: 'reports to decide', who: 'Staff who work on cases' },
  WORK_CASE: { what: 'work on cases', who: 'Staff who work on cases' },
  RECORD_PREVENTION: { what: 'prevention', who: 'Staff who work on cases' },
  CLOSE_CASE: { what: 'work on cases', who: 'Staff who work on cases' },
  ASSIGN_CASE: { what: 'the assigning of cases', who: 'Service leads and managers' },
  DECLARE_CONFLICT: { what: 'the declaring of conflicts of interest', who: 'Staff who work on cases' },
  RAISE_WALL: { what: 'the conflicts of interest of others', who: 'Service leads and managers' },
  LIFT_WALL: { what: 'the lifting of conflicts of interest', who: 'Area managers and the head of service' },
  RESTRICT_CASE: { what: 'the restricting of cases', who: 'Service leads and managers' },
  DECIDE_AS_MANAGER: { what: 'what managers decide', who: 'Service leads and managers' },
  RECORD_CASE_REVIEW: { what: 'decisions on case reviews', who: 'Managers' },
  KEEP_EVIDENCE: { what: 'the files of cases', who: 'Staff who work on cases' },
  SHOW_SENSITIVE: { what: 'what is kept apart about people', who: 'Staff who work on cases' },
  NOTE_HEALTH: { what: 'notes of health', who: 'Staff who work on cases' },
  RECORD_EQUALITY_PROFILE: { what: 'equality profiles', who: 'Staff who work on cases' },
  SHARE_INFORMATION: { what: 'sharing from cases', who: 'Staff who work on cases' },
  ADVISE_ON_SHARING: { what: 'advice on sharing', who: 'Area managers and the head of service' },
  REVIEW_CASES: { what: 'the review queue', who: 'Service leads and area managers' },
  READ_REPEAT_PLACES: {
    what: 'homes where reports repeat',
    who: 'Service leads, managers and analysts',
  },
  OPEN_FIGURES: { what: 'data quality', who: 'Service leads, managers and analysts' },
  KEEP_OWN_VIEWS: { what: 'saved views', who: 'All staff of the landlord' },
  ASK_IN_OWN_WORDS: {
    what: 'questions in one’s own words',
    who: 'Analysts, the head of service and those who run the system',
  },
  READ_IMPORTS: {
    what: 'what was loaded from files',
    who: 'The head of service, the senior management team, analysts and those who run the system',
  },
  READ_REFERENCE: { what: 'the policy and the dictionary', who: 'All staff of the landlord' },
  DRAFT_POLICY: {
    what: 'drafts of the policy',
    who: 'Area managers, housing managers and the head of service',
  },
  APPROVE_POLICY: { what: 'the approval of the policy', who: 'The head of service' },
  READ_REVIEW_COVERAGE: {
    what: 'reviews of cases',
    who: 'Service leads, area managers and the head of service',
  },
  READ_OWN_NOTICES: {
    what: 'notices',
    who: 'Staff who work on cases, and those who write and sign the reports',
  },
  READ_STAFF: {
    what: 'people and roles',
    who: 'System administrators and the data protection officer',
  },
  KEEP_PLACES: { what: 'places', who: 'Service leads, managers and system administrators' },
  KEEP_DIRECTORY: { what: 'the lists that managers keep', who: 'Service leads and managers' },
  KEEP_PROPERTIES: { what: 'the homes of services', who: 'Service leads and managers' },
  ANSWER_SUBJECT_ACCESS: {
    what: 'requests for access to personal data',
    who: 'The data protection officer and their deputy',
  },
  KEEP_RECORDS: { what: 'retention', who: 'The data protection officer and the head of service' },
  PREVIEW_RETENTION: { what: 'what goes and when', who: 'The data protection officer' },
  ERASE_PEOPLE: { what: 'the erasing of people', who: 'The data protection officer' },
  READ_SCHEDULES: {
    what: 'what is done by itself',
    who: 'The head of service, the data protection officer and system administrators',
  },
  EXPORT_DATA: { what: 'the writing of exports', who: 'Service leads, managers and analysts' },
  READ_EXPORTS: {
    what: 'exports',
    who: 'Service leads, managers, analysts and the data protection officer',
  },
  READ_REGISTER: {
    what: 'the register of disclosures',
    who: 'Staff who work on cases and the data protection officer',
  },
  KEEP_WEBHOOKS: { what: 'integrations', who: 'System administrators' },
  OPERATE: { what: 'operations', who: 'System administrators' },
  TEND_MAIL: { what: 'the outbox', who: 'System administrators' },
};

/** Says who may open such a page and who can grant it; never whether there is anything behind it. */
export function NotPermittedPage({
  needs,
  what = grants[needs].what,
}: {
  needs: Ability;
  /** Where one ability opens several pages. */
  what?: string;
}) {
  const { who } = grants[needs];
  return (
    <div className="notice-page">
      <PageHeading title={`Your role does not open ${what}`} />
      <p>
        {who} can open {what}. If your work needs it, ask your area manager or the head of service, who decide
        about access; the system administrator then grants it.
      </p>
      <p>
        <a href="/">Go to the start</a>
      </p>
    </div>
  );
}
