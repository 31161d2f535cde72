interface Able {
  abilities: readonly string[];
}

/** What a page asks for; the notices have no entry in the menu but a bell. */
export type Ability =
  | 'READ_FIGURES'
  | 'READ_MANAGEMENT_REPORTS'
  | 'READ_EQUALITY_FIGURES'
  | 'READ_ELEVATIONS'
  | 'READ_ROWS'
  | 'RECEIVE_REPORT'
  | 'TRIAGE_REPORT'
  | 'WORK_CASE'
  | 'RECORD_PREVENTION'
  | 'CLOSE_CASE'
  | 'ASSIGN_CASE'
  | 'DECLARE_CONFLICT'
  | 'RAISE_WALL'
  | 'LIFT_WALL'
  | 'RESTRICT_CASE'
  | 'DECIDE_AS_MANAGER'
  | 'RECORD_CASE_REVIEW'
  | 'KEEP_EVIDENCE'
  | 'SHOW_SENSITIVE'
  | 'NOTE_HEALTH'
  | 'RECORD_EQUALITY_PROFILE'
  | 'SHARE_INFORMATION'
  | 'ADVISE_ON_SHARING'
  | 'REVIEW_CASES'
  | 'OPEN_FIGURES'
  | 'READ_REPEAT_PLACES'
  | 'ASK_IN_OWN_WORDS'
  | 'KEEP_OWN_VIEWS'
  | 'READ_IMPORTS'
  | 'READ_REFERENCE'
  | 'DRAFT_POLICY'
  | 'APPROVE_POLICY'
  | 'READ_REVIEW_COVERAGE'
  | 'READ_OWN_NOTICES'
  | 'READ_STAFF'
  | 'KEEP_PLACES'
  | 'KEEP_DIRECTORY'
  | 'KEEP_PROPERTIES'
  | 'ANSWER_SUBJECT_ACCESS'
  | 'KEEP_RECORDS'
  | 'PREVIEW_RETENTION'
  | 'ERASE_PEOPLE'
  | 'READ_SCHEDULES'
  | 'READ_REGISTER'
  | 'EXPORT_DATA'
  | 'READ_EXPORTS'
  | 'OPERATE'
  | 'KEEP_WEBHOOKS'
  | 'TEND_MAIL';

interface MenuEntry {
  to:
    | '/reports/quarterly'
    | '/reports'
    | '/reports/equality'
    | '/reports/received'
    | '/hotspots'
    | '/cases'
    | '/take-report'
    | '/triage'
    | '/queue'
    | '/prevention'
    | '/deadlines'
    | '/case-reviews'
    | '/data-quality'
    | '/dictionary'
    | '/policy'
    | '/reviews'
    | '/online-reports'
    | '/people-and-roles'
    | '/places'
    | '/kept'
    | '/access-requests'
    | '/retention'
    | '/register'
    | '/exports'
    | '/analyst'
    | '/operations'
    | '/integrations'
    | '/outbox';
  name: string;
  /** The ability without which the server would refuse what the page asks; another that will do as well. */
  needs: Ability;
  or?: Ability;
}

const entries: readonly MenuEntry[] = [
  { to: '/reports/quarterly', name: 'Quarterly report', needs: 'READ_FIGURES' },
  { to: '/reports', name: 'Reports', needs: 'READ_MANAGEMENT_REPORTS' },
  { to: '/reports/equality', name: 'Equality summary', needs: 'READ_EQUALITY_FIGURES' },
  { to: '/reports/received', name: 'Reports received', needs: 'READ_FIGURES' },
  { to: '/hotspots', name: 'Hotspots', needs: 'READ_FIGURES' },
  { to: '/cases', name: 'Cases', needs: 'READ_ROWS' },
  { to: '/triage', name: 'Reports to decide', needs: 'TRIAGE_REPORT' },
  { to: '/take-report', name: 'Take a report', needs: 'RECEIVE_REPORT' },
  { to: '/queue', name: 'Cases to review', needs: 'REVIEW_CASES' },
  { to: '/online-reports', name: 'Sent online', needs: 'TRIAGE_REPORT' },
  { to: '/prevention', name: 'Prevention', needs: 'RECORD_PREVENTION' },
  { to: '/deadlines', name: 'Deadlines', needs: 'READ_ROWS' },
  { to: '/case-reviews', name: 'Case reviews', needs: 'READ_FIGURES' },
  { to: '/reviews', name: 'Reviews', needs: 'READ_REVIEW_COVERAGE' },
  { to: '/access-requests', name: 'Access requests', needs: 'ANSWER_SUBJECT_ACCESS' },
  { to: '/retention', name: 'Retention', needs: 'KEEP_RECORDS' },
  { to: '/register', name: 'Disclosures', needs: 'READ_REGISTER' },
  { to: '/exports', name: 'Exports', needs: 'READ_EXPORTS' },
  { to: '/data-quality', name: 'Data quality', needs: 'OPEN_FIGURES' },
  { to: '/operations', name: 'Operations', needs: 'OPERATE' },
  { to: '/people-and-roles', name: 'People and roles', needs: 'READ_STAFF' },
  { to: '/places', name: 'Places', needs: 'KEEP_PLACES', or: 'KEEP_PROPERTIES' },
  { to: '/kept', name: 'Lists we keep', needs: 'KEEP_DIRECTORY' },
  { to: '/integrations', name: 'Integrations', needs: 'KEEP_WEBHOOKS' },
  { to: '/outbox', name: 'Outbox', needs: 'TEND_MAIL' },
  { to: '/analyst', name: 'Own words', needs: 'ASK_IN_OWN_WORDS' },
  { to: '/dictionary', name: 'Dictionary', needs: 'READ_REFERENCE' },
  { to: '/policy', name: 'Policy', needs: 'READ_REFERENCE' },
];

/** Only what the role may open: an entry that leads to a refusal helps nobody. */
export function menuFor(viewer: Able): MenuEntry[] {
  return entries.filter(({ needs, or = needs }) => mayOpen(viewer, needs) || mayOpen(viewer, or));
}

export function mayOpen(viewer: Able, needs: Ability): boolean {
  return viewer.abilities.includes(needs);
}
