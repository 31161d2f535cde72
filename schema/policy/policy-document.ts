import type {
  AgencyKind,
  Behaviour,
  CasePriority,
  CategoryCode,
  ContactMethod,
  DeadlineType,
  HarmRating,
  NotAsbReason,
  RedirectTarget,
  RetentionKind,
  ReviewReason,
  RiskLevel,
  StaffRole,
} from '../vocabulary.ts';
import type { AlarmPolicy } from './alarm-policy.ts';
import type { CategoryGuidance, PerformanceStandards } from './category-guidance.ts';
import type { FormalActionPolicy } from './formal-action-policy.ts';
import type { Intervention } from './intervention.ts';
import type { RiskMatrix } from './risk-matrix.ts';

/**
 * The policy as data: every number, list and switch a rule asks for, with the clause it stands in.
 * A dated policy version holds one of these as JSON, so it is plain data and nothing else.
 * A clause of `null` marks a value the policy leaves open and the landlord has set.
 */
export interface PolicyDocument {
  number: string;
  version: string;
  title: string;
  authorisedOn: string;
  /** Months, `yyyy-mm`, as printed. */
  annualCheckDue: string;
  nextFullReviewDue: string;
  reviewEveryYears: Sourced;
  responseTimes: {
    emergencyContact: WorkingDays;
    talkAndAgreeApproach: WorkingDays;
    faceToFaceInterview: WorkingDays;
    /** Aimed at and reported, never a breach. */
    sameDayAim: { clause: string };
    /** How the initial interview may be held. */
    interviewMethods: { methods: ContactMethod[]; clause: string };
  };
  emergency: EmergencyTest;
  categories: CategoryPolicy[];
  notAsb: NotAsbExample[];
  /** What counts as day for music "during the day"; local times, `hh:mm`. */
  dayHours: { from: string; to: string; clause: string | null };
  parties: { threshold: number; windowMonths: number; clause: string };
  caseReview: {
    /** The right is explained again at this report within these months (Home Office guidance, 2025). */
    explainAgainAtReport: number;
    withinMonths: number;
    clause: string;
  };
  updates: { everyWorkingDays: number; clause: string | null };
  riskReviewWorkingDays: Record<RiskLevel, number> & { clause: string | null };
  /** Of an occupant outside any case; 4.2 asks for it and gives no time. */
  occupantRiskReviewMonths: Record<RiskLevel, number> & { clause: string | null };
  /** The questions of a risk assessment (8.7). */
  riskMatrix: RiskMatrix;
  /** A risk is looked at again, beside its periods, within so many working days of more that happens (8.7). */
  riskReviewAfterIncident: WorkingDays;
  actions: {
    /** Diary sheets are kept for a set time, and so is each extension. */
    diarySheetsAtMostWeeks: Sourced;
    /** After their return: tell whoever kept them what comes of them. */
    diaryFeedbackWorkingDays: Sourced;
    /** An occupant is helped to reach the agency they were pointed to. */
    helpToReachAgencyWorkingDays: Sourced;
    /** How long an action completed by mistake may be taken back. */
    undoWithinHours: Sourced;
  };
  /** Evidence that came without a case is given one or set aside within so many working days (15.1). */
  evidence: { decideWithin: WorkingDays; clauseOfTime: string | null };
  /**
   * How long a closing may be taken back as an error, and a case be watched before it is closed or worked on (3.6); and
   * for how many days nothing has happened where a case is closed as quiet (our choice).
   */
  closing: { reopenWithinDays: Sourced; monitoringAtMostDays: Sourced; quietDays: Sourced };
  /** How long whoever is asked after closing has to answer (3.5). */
  surveys: { openDays: Sourced };
  /** How long what is kept apart stays shown, and how often an hour anybody has it shown; and how long an emergency opens what is out of scope (12.1). */
  sensitive: { shownForMinutes: Sourced; showingsPerHour: Sourced; emergencyHours: Sourced };
  /** How long what is kept about people (12.1; UK GDPR, Article 5(1)(e)). */
  retention: RetentionPolicy;
  /** Who is told of a deadline, and when. */
  alarms: AlarmPolicy;
  /** How many working days later than first counted a manager may set what is due; 0 is sooner only, not named is not at all. */
  deadlineOverrides: { mostWorkingDaysLater: Partial<Record<DeadlineType, number>>; clause: string | null };
  /** What the landlord as a whole owes for a period. */
  reports: ReportsPolicy;
  targets: { onTimePercent: number; clause: string | null };
  /** How service leads and area managers review every case, and what brings one to the top of their list (15.2, 15.3). */
  leadReview: LeadReviewPolicy;
  /** What somebody who works cases is trained in (13.1). */
  training: { modules: TrainingModule[]; clause: string };
  prevention: {
    /** The weekly review meeting comes again (6.3). */
    weeklyReviewEveryDays: Sourced;
  };
  /** A place with so many reports within so many months is one where reports repeat. */
  hotspots: { repeatReports: number; withinMonths: number; clause: string | null };
  publishEveryMonths: Sourced;
  approvals: {
    formalAction: {
      approves: StaffRole[];
      supports: StaffRole[];
      clause: string;
    };
    disclosureAdvice: {
      advises: StaffRole[];
      /** Who advises beside them where one of them asks. */
      advisesAdvisers: StaffRole[];
      clause: string;
    };
    solicitor: { approves: StaffRole[]; clause: string };
    housingAdvice: { advises: StaffRole[]; clause: string };
    publicityGuidance: { guides: StaffRole[]; clause: string };
    /** Who counts as a manager where a rule says that only a manager may. */
    managers: { roles: StaffRole[]; clause: string | null };
  };
  sharing: SharingPolicy;
  interventions: Intervention[];
  formalAction: FormalActionPolicy;
  /** How each category is worked from the start (7.1, 7.3, 7.4). */
  guidance: Record<CategoryCode, CategoryGuidance>;
  standards: PerformanceStandards;
  /** How a letter says who writes and how they are reached; the policy gives the ways, and no number (8.3). */
  letters: { landlordName: string; contact: string; contactWelsh: string | null; clause: string };
  /** So many reports of a case within so many days are told to the service lead (5.3). */
  escalation: { reports: number; withinDays: number; clause: string | null };
  /** Categories in which a first report may be resolved by the people themselves, when they feel safe (9.3, 3.9). */
  selfResolution: { categories: CategoryCode[]; clause: string };
  /** Where hate is asked about, beside what people say of themselves (2.6, 10.1). */
  hate: { behaviours: Behaviour[]; categories: CategoryCode[]; clause: string };
  /** To whom a member of staff reports, and who has oversight (8.2). */
  staffVictims: { tell: StaffRole[]; oversight: StaffRole[]; clause: string };
  /** Whistleblowing is read by whoever took it, whoever handed it on and who keeps it, none of whom it is hidden from (Scope). */
  whistleblowing: { hiddenFrom: StaffRole[]; keptBy: StaffRole[]; clause: string };
  /** What counts as near in time, and how far back to look, when earlier reports are compared. */
  matching: { nearDays: number; withinMonths: number; clause: string | null };
  /** Who answers for a case of each priority (5.3: respond by type and severity). */
  routing: Record<CasePriority, StaffRole> & { clause: string | null };
  guards: PolicyGuards;
}

/** Months after the moment that `retention/retention-kinds.ts` names for each kind, and where they come from. */
export interface RetentionPolicy {
  periods: Record<RetentionKind, { months: number; clause: string | null; source: string }>;
  clause: string;
}

/** The days of the reports are the landlord's: the policy gives none. */
export interface ReportsPolicy {
  quarterlyToSmt: OwedReport;
  equalitySummary: OwedReport;
  publication: OwedReport;
}

/** Due by the end of so many working days after the period's last day, and who sees to it. */
export interface OwedReport {
  workingDaysAfter: number;
  /** Those who write it: told as its owner is. */
  preparedBy: StaffRole[];
  /** Those who wait for it: told when it is overdue. */
  awaitedBy: StaffRole[];
  clause: string;
}

export interface LeadReviewPolicy {
  /** Days until a new case is first reviewed. */
  firstWithinDays: number;
  everyDays: number;
  highRiskEveryDays: number;
  /** Nothing has happened for so many days. */
  stalledAfterDays: number;
  /** So many incidents and reports within so many days. */
  escalating: { happenings: number; withinDays: number };
  /** What each reason weighs: the heaviest cases come first. */
  weights: Record<ReviewReason, number>;
  /** Added for every day that the review is overdue, for so many days at the most. */
  perDayOverdue: number;
  mostDaysOverdue: number;
  clause: string;
  /** The policy asks for the reviews (15.2, 15.3); its times and weights are the landlord's. */
  clauseOfTimes: string | null;
}

export interface TrainingModule {
  code: string;
  name: string;
  roles: StaffRole[];
  /** Months after which it is done again; null where once is enough. */
  validMonths: number | null;
  clause: string | null;
}

/** What is looked for before anything is shared, and when a referral without permission is looked at again. */
export interface SharingPolicy {
  referralReview: { workingDays: number; reviews: StaffRole[]; clause: string | null };
  /** To whom a referral may go without permission. */
  referralsWithoutPermission: { agencies: AgencyKind[]; clause: string };
  /** Words that judge or abuse, in English and Welsh; any case, whole words. */
  unfitLanguage: { words: string[]; clause: string | null };
  /** Forenames and surnames that are ordinary words too. */
  ordinaryWords: { words: string[]; clause: string | null };
}

export interface Sourced {
  value: number;
  clause: string | null;
}

export interface WorkingDays {
  workingDays: number;
  clause: string;
}

/** What makes a case an emergency. */
export interface EmergencyTest {
  categories: CategoryCode[];
  behaviours: Behaviour[];
  /** Taken for an emergency until somebody answers that no violence was used or threatened. */
  categoriesUnlessNoViolence: CategoryCode[];
  clause: string;
}

/** One line of the table of categories, as printed; what the table leaves blank stays null. */
export interface CategoryPolicy extends CategoryTexts {
  code: CategoryCode;
  harm: HarmRating[];
  /** Where a report in this category belongs, if not with this policy. */
  redirectTo: RedirectTarget | null;
  selfResolutionIfSafe: boolean;
  clause: string;
  welsh: CategoryTexts | null;
}

export interface CategoryTexts {
  name: string;
  procedure: string | null;
  advice: string | null;
  /** The part of the printed advice that holds for people not in the landlord's accommodation, where it differs. */
  adviceToOthers: string | null;
}

export interface NotAsbExample {
  reason: NotAsbReason;
  printed: string;
  clause: string;
}

/** Guards the policy does not state in so many words; a landlord may switch each one off. */
export interface PolicyGuards {
  managerMayOverrideNotAsb: boolean;
  closingNeedsUpdatesGiven: boolean;
  closingNeedsCaseReviewRight: boolean;
  loweringPriorityNeedsManager: boolean;
  loweringUrgencyNeedsManager: boolean;
  nonCooperationNeedsManager: boolean;
  closingNeedsRiskReview: boolean;
  /** An outcome is held against what is on record of the case. */
  outcomeNeedsFacts: boolean;
  assessmentBeforePlan: boolean;
  chaseOverdueActions: boolean;
  proposerMayNotApprove: boolean;
  earlyActionBeforePersistentRoute: boolean;
}
