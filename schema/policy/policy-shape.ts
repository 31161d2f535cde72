import { z } from 'zod';
import {
  AbsoluteCondition,
  ActionType,
  AgencyKind,
  AlarmRecipient,
  AssessedAs,
  Behaviour,
  CasePriority,
  CategoryCode,
  ContactMethod,
  DeadlineType,
  HarmRating,
  InterventionRoute,
  Nation,
  NotAsbReason,
  OccupancyType,
  RedirectTarget,
  RetentionKind,
  ReviewReason,
  RiskLevel,
  StaffRole,
} from '../vocabulary.ts';
import { CaseFact } from './risk-matrix.ts';

/** What the database could not keep: NUL and halves of characters. */
const readable = (text: string) => !/\0|\p{Surrogate}/u.test(text) && text.trim() !== '';

const text = (most = 2_000) => z.string().max(most).refine(readable, 'Say it in words that can be read.');
const texts = z.array(text()).max(500);
const clause = text(100);
const open = clause.nullable();
const count = (most: number) => z.int().min(1).max(most);
const weight = z.int().min(0).max(1_000);
const date = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Give a month as yyyy-mm.');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time as hh:mm.');
const address = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s]+$/, 'An address begins with https://.');
const roles = z.array(z.enum(StaffRole)).min(1).max(20);
const rolesOrNone = z.array(z.enum(StaffRole)).max(20);
const listOf = <T extends Record<string, string>>(words: T) => z.array(z.enum(words)).max(100);
const forEach = <T extends Record<string, string>, V extends z.ZodType>(words: T, value: V) =>
  Object.fromEntries(Object.values(words).map((word) => [word, value])) as Record<T[keyof T], V>;

const workingDays = (most = 250) => z.strictObject({ workingDays: count(most), clause });
const sourced = (most: number) => z.strictObject({ value: count(most), clause: open });

const tell = z.array(z.enum(AlarmRecipient)).min(1).max(5);
const alarmSteps = {
  dueSoon: z.strictObject({ workingDaysBefore: z.int().min(0).max(250), tell }),
  due: z.strictObject({ tell }),
  overdue: z.strictObject({ afterWorkingDays: count(250), tell }),
};

const owedReport = z.strictObject({
  workingDaysAfter: count(250),
  preparedBy: roles,
  awaitedBy: roles,
  clause,
});

/** What is measured (8.6), what an Act or an authority limits, and days that follow from something else. */
const neverMoved = [
  'EMERGENCY_CONTACT',
  'TALK_AND_AGREE_APPROACH',
  'FACE_TO_FACE_INTERVIEW',
  'EXCLUSION_REASONS',
  'CASE_REVIEW_ACKNOWLEDGEMENT',
  'CASE_REVIEW_DECISION',
  'CASE_REVIEW_MEETING',
  'ACTION_DUE',
  'AGREEMENT_REVIEW',
  'AGREEMENT_EXPIRES',
  'MOVE_REVIEW',
  'MONITORING_REVIEW',
  'ORDER_EXPIRES',
  'RECOMMENDATION_DUE',
] as const;

const categoryTexts = {
  name: text(200),
  procedure: text(500).nullable(),
  advice: text(4_000).nullable(),
  adviceToOthers: text(4_000).nullable(),
};
const category = z.strictObject({
  ...categoryTexts,
  code: z.enum(CategoryCode),
  harm: z.array(z.enum(HarmRating)).min(1).max(2),
  redirectTo: z.enum(RedirectTarget).nullable(),
  selfResolutionIfSafe: z.boolean(),
  clause,
  welsh: z.strictObject(categoryTexts).nullable(),
});

const link = z.strictObject({ name: text(300), url: address.nullable(), clause });

const guidance = z.strictObject({
  firstActions: listOf(ActionType),
  agencies: listOf(AgencyKind),
  checklist: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Z][A-Z0-9_]{1,99}$/), text: text() }))
    .max(100),
  procedures: z.array(link).max(50),
  clause,
});

const intervention = z.strictObject({
  type: z.enum(ActionType),
  printed: text(300).nullable(),
  routes: listOf(InterventionRoute),
  nations: z.array(z.enum(Nation)).min(1).max(2),
  legalBasis: text(500).nullable(),
  ledBy: listOf(AgencyKind),
  commenced: z.boolean(),
  validFrom: date.nullable(),
  validTo: date.nullable(),
  clause,
  occupancy: listOf(OccupancyType).nullable(),
  ages: z.strictObject({ from: z.int().min(0).max(150), to: z.int().min(0).max(150).nullable() }).nullable(),
  byCourt: z.boolean(),
  respondentAssessed: z.boolean(),
  caution: text(1_000).nullable(),
});

const condition = z.union([
  z.strictObject({ question: text(100), answers: z.array(text(100)).min(1).max(100) }),
  z.strictObject({ fact: z.enum(CaseFact) }),
]);
const matrix = z.strictObject({
  code: text(100),
  title: text(200),
  source: text(),
  questions: z
    .array(
      z.strictObject({
        code: text(100),
        words: text(),
        asked: z.array(z.enum(AssessedAs)).min(1).max(10),
        mandatory: z.boolean(),
        several: z.boolean(),
        answers: z.array(z.strictObject({ code: text(100), words: text(), weight })).max(100),
      }),
    )
    .min(1)
    .max(200),
  bands: z.strictObject(forEach(AssessedAs, z.strictObject(forEach(RiskLevel, weight)))),
  hardRules: z
    .array(
      z.strictObject({
        code: text(100),
        words: text(),
        applies: z.array(z.enum(AssessedAs)).min(1).max(10),
        when: z.array(z.array(condition).max(100)).max(100),
        atLeast: z.enum(RiskLevel),
        immediateReview: z.boolean(),
      }),
    )
    .max(100),
  clause: open,
});

const guard = z.boolean();

/**
 * What a document of the policy must be, wherever it comes from. Reads nothing into it: what is not as it should be is a
 * fault, never put right. A part that is not described here is held to what the shipped document has in its place.
 */
export const policyShape = z.strictObject({
  number: text(50),
  version: text(50),
  title: text(200),
  authorisedOn: date,
  annualCheckDue: month,
  nextFullReviewDue: month,
  reviewEveryYears: sourced(10),
  responseTimes: z.strictObject({
    emergencyContact: workingDays(60),
    talkAndAgreeApproach: workingDays(60),
    faceToFaceInterview: workingDays(60),
    sameDayAim: z.strictObject({ clause }),
    interviewMethods: z.strictObject({ methods: z.array(z.enum(ContactMethod)).min(1).max(10), clause }),
  }),
  emergency: z.strictObject({
    categories: listOf(CategoryCode),
    behaviours: listOf(Behaviour),
    categoriesUnlessNoViolence: listOf(CategoryCode),
    clause,
  }),
  categories: z.array(category).max(100),
  notAsb: z.array(z.strictObject({ reason: z.enum(NotAsbReason), printed: text(500), clause })).max(100),
  dayHours: z.strictObject({ from: time, to: time, clause: open }),
  parties: z.strictObject({ threshold: count(50), windowMonths: count(60), clause }),
  caseReview: z.strictObject({ explainAgainAtReport: count(50), withinMonths: count(60), clause }),
  updates: z.strictObject({ everyWorkingDays: count(250), clause: open }),
  riskReviewWorkingDays: z.strictObject({ ...forEach(RiskLevel, count(250)), clause: open }),
  occupantRiskReviewMonths: z.strictObject({ ...forEach(RiskLevel, count(60)), clause: open }),
  riskMatrix: matrix,
  riskReviewAfterIncident: workingDays(),
  actions: z.strictObject({
    diarySheetsAtMostWeeks: sourced(52),
    diaryFeedbackWorkingDays: sourced(250),
    helpToReachAgencyWorkingDays: sourced(250),
    undoWithinHours: sourced(8_760),
  }),
  alarms: z.strictObject({
    usual: z.strictObject(alarmSteps),
    byType: z.partialRecord(z.enum(DeadlineType), z.strictObject(alarmSteps).partial()),
    workingHours: z
      .strictObject({ from: time, to: time })
      .refine(({ from, to }) => from < to, 'Working hours end after they begin.'),
    clause: open,
  }),
  deadlineOverrides: z.strictObject({
    mostWorkingDaysLater: z.partialRecord(
      z.enum(DeadlineType).exclude([...neverMoved]),
      z.int().min(0).max(250),
    ),
    clause: open,
  }),
  reports: z.strictObject({
    quarterlyToSmt: owedReport,
    equalitySummary: owedReport,
    publication: owedReport,
  }),
  closing: z.strictObject({
    reopenWithinDays: sourced(365),
    monitoringAtMostDays: sourced(365),
    quietDays: sourced(365),
  }),
  sensitive: z.strictObject({
    shownForMinutes: sourced(60),
    showingsPerHour: sourced(500),
    emergencyHours: sourced(24),
  }),
  surveys: z.strictObject({ openDays: sourced(365) }),
  // Parties are counted and reports compared over a year: what went sooner would be missed.
  retention: z.strictObject({
    periods: z.strictObject(
      forEach(
        RetentionKind,
        z.strictObject({ months: z.int().min(12).max(300), clause: open, source: text(300) }),
      ),
    ),
    clause,
  }),
  targets: z.strictObject({ onTimePercent: z.number().min(0).max(100), clause: open }),
  leadReview: z.strictObject({
    firstWithinDays: count(365),
    everyDays: count(365),
    highRiskEveryDays: count(365),
    stalledAfterDays: count(365),
    escalating: z.strictObject({ happenings: count(1_000), withinDays: count(365) }),
    weights: z.strictObject(forEach(ReviewReason, weight)),
    perDayOverdue: weight,
    mostDaysOverdue: weight,
    clause,
    clauseOfTimes: open,
  }),
  training: z.strictObject({
    modules: z
      .array(
        z.strictObject({
          code: text(100),
          name: text(200),
          roles,
          validMonths: count(600).nullable(),
          clause: open,
        }),
      )
      .max(100),
    clause,
  }),
  publishEveryMonths: sourced(60),
  approvals: z.strictObject({
    formalAction: z.strictObject({ approves: roles, supports: roles, clause }),
    disclosureAdvice: z.strictObject({ advises: roles, advisesAdvisers: rolesOrNone, clause }),
    solicitor: z.strictObject({ approves: roles, clause }),
    housingAdvice: z.strictObject({ advises: roles, clause }),
    publicityGuidance: z.strictObject({ guides: roles, clause }),
    managers: z.strictObject({ roles, clause: open }),
  }),
  sharing: z.strictObject({
    referralReview: z.strictObject({ workingDays: count(250), reviews: roles, clause: open }),
    referralsWithoutPermission: z.strictObject({ agencies: listOf(AgencyKind), clause }),
    unfitLanguage: z.strictObject({ words: texts, clause: open }),
    ordinaryWords: z.strictObject({ words: z.array(text(100)).max(5_000), clause: open }),
  }),
  interventions: z.array(intervention).max(500),
  formalAction: z.strictObject({
    afterPartnership: z.strictObject({ types: listOf(ActionType), clause }),
    absoluteGround: z.strictObject({
      noticeMonths: z.strictObject(forEach(AbsoluteCondition, count(60))),
      refuses: z.boolean(),
      clause,
    }),
    temporaryExclusion: z.strictObject({
      hours: count(48),
      times: count(3),
      months: z.int().min(6).max(60),
      reasonsWorkingDays: count(60),
      clause,
    }),
    prohibitedConduct: z.strictObject({ probationMonths: count(60), extendable: z.boolean(), clause }),
    publicityAge: z.strictObject({ years: z.int().min(18).max(30), clause: open }),
  }),
  guidance: z.strictObject(forEach(CategoryCode, guidance)),
  standards: z.strictObject({
    weNeed: texts,
    weOffer: texts,
    caseReviewRight: text(4_000),
    charters: z.array(link).max(50),
    guidance: z.array(link).max(200),
  }),
  letters: z.strictObject({
    landlordName: text(200),
    contact: text(1_000),
    contactWelsh: text(1_000).nullable(),
    clause,
  }),
  evidence: z.strictObject({ decideWithin: workingDays(), clauseOfTime: open }),
  prevention: z.strictObject({ weeklyReviewEveryDays: sourced(365) }),
  hotspots: z.strictObject({ repeatReports: count(1_000), withinMonths: count(120), clause: open }),
  escalation: z.strictObject({ reports: count(1_000), withinDays: count(365), clause: open }),
  selfResolution: z.strictObject({ categories: listOf(CategoryCode), clause }),
  hate: z.strictObject({ behaviours: listOf(Behaviour), categories: listOf(CategoryCode), clause }),
  staffVictims: z.strictObject({ tell: roles, oversight: roles, clause }),
  whistleblowing: z.strictObject({ hiddenFrom: rolesOrNone, keptBy: roles, clause }),
  matching: z.strictObject({ nearDays: count(365), withinMonths: count(120), clause: open }),
  routing: z.strictObject({ ...forEach(CasePriority, z.enum(StaffRole)), clause: open }),
  guards: z.strictObject({
    managerMayOverrideNotAsb: guard,
    closingNeedsUpdatesGiven: guard,
    closingNeedsCaseReviewRight: guard,
    loweringPriorityNeedsManager: guard,
    loweringUrgencyNeedsManager: guard,
    nonCooperationNeedsManager: guard,
    closingNeedsRiskReview: guard,
    outcomeNeedsFacts: guard,
    assessmentBeforePlan: guard,
    chaseOverdueActions: guard,
    proposerMayNotApprove: guard,
    earlyActionBeforePersistentRoute: guard,
  }),
});
