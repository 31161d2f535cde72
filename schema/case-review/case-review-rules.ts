import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  CaseReviewApplicant,
  CaseReviewDecision,
  CaseReviewProgress,
  RecommendationStatus,
  ThresholdGround,
} from '../vocabulary.ts';

const ACT = '2014 Act, section 104';
const longest = 20_000;

const inTheFuture = (field: string, at: Date | null | undefined, now: Date, clause = '16.3'): Refusal[] =>
  at && at > now ? [refusal(field, 'NOT_IN_THE_FUTURE', clause, 'This cannot lie in the future.')] : [];

const inOrder = (
  field: string,
  at: Date | null | undefined,
  after: Date | null,
  message: string,
): Refusal[] => (at && after && at < after ? [refusal(field, 'IN_ORDER', '16.3', message)] : []);

export interface Application {
  applicantKind: CaseReviewApplicant;
  /** A party of the case, or a name. */
  applicantNamed: boolean;
  /** The party is there as the alleged perpetrator. */
  applicantAccused: boolean;
  applicantName: string | null;
  consentAt: Date | null;
  receivedAt: Date;
  caseOpenedAt: Date;
  /** The same applicant has one that is not decided yet. */
  alreadyRunning: boolean;
}

/** Anybody may apply, at any time, also after closing (#148); somebody else for the person with consent. */
export function ruleOnApplication(facts: Application, now: Date): Ruling {
  const refusals = [
    ...refuseText('applicantName', facts.applicantName, 300),
    ...inTheFuture('receivedAt', facts.receivedAt, now),
    ...inTheFuture('consentAt', facts.consentAt, now, ACT),
    ...inOrder('receivedAt', facts.receivedAt, facts.caseOpenedAt, 'The case was not open yet.'),
  ];
  if (!facts.applicantNamed) {
    const message = 'Say who applies: a party of the case, or a name.';
    refusals.push(refusal('applicantPartyId', 'APPLICANT_NEEDED', ACT, message));
  }
  if (facts.applicantAccused) {
    const message =
      'A review is asked for by or for whoever experienced the behaviour, not by whoever is said to have done it.';
    refusals.push(refusal('applicantPartyId', 'APPLICANT_EXPERIENCED_IT', ACT, message));
  }
  if (facts.applicantKind === CaseReviewApplicant.THIRD_PARTY && !facts.consentAt) {
    const message = 'Somebody may apply for another person only with consent: say when it was given.';
    refusals.push(refusal('consentAt', 'CONSENT_OF_THE_PERSON', ACT, message));
  }
  if (facts.alreadyRunning) {
    const message = 'An application of this applicant about this case is still to be decided.';
    refusals.push(refusal('caseId', 'ONE_APPLICATION_AT_A_TIME', '16.3', message));
  }
  return ruling(refusals, {});
}

export interface Decided {
  decision: CaseReviewDecision;
  receivedAt: Date;
  complaintsCounted: number;
  complaintsNeeded: number;
}

export interface ThresholdDecision {
  met: boolean;
  grounds: readonly ThresholdGround[];
  decidedAt: Date;
  reasons: string | null;
  applicantToldAt: Date | null;
}

/** Enough qualifying complaints meet the threshold by law; without them it is a judgement, with its grounds. */
export function ruleOnThreshold(facts: Decided, made: ThresholdDecision, now: Date): Ruling {
  const refusals = [
    ...refuseText('reasons', made.reasons, longest),
    ...inTheFuture('decidedAt', made.decidedAt, now),
    ...inTheFuture('applicantToldAt', made.applicantToldAt, now),
    ...inOrder('decidedAt', made.decidedAt, facts.receivedAt, 'It was not applied for yet.'),
    ...inOrder('applicantToldAt', made.applicantToldAt, made.decidedAt, 'It was not decided yet.'),
  ];
  if (facts.decision !== CaseReviewDecision.PENDING) {
    refusals.push(refusal('caseReviewId', 'DECIDED_ONCE', '16.3', 'This has been decided already.'));
  }
  if (isBlank(made.reasons)) {
    const message = 'Give the reasons as the applicant is told them.';
    refusals.push(refusal('reasons', 'REASONS_NEEDED', ACT, message));
  }
  if (!made.applicantToldAt) {
    const message = 'The applicant must be told the decision: say when.';
    refusals.push(refusal('applicantToldAt', 'APPLICANT_TOLD', ACT, message));
  }
  const enough = facts.complaintsCounted >= facts.complaintsNeeded;
  if (!made.met && enough) {
    const message = `There are ${facts.complaintsCounted} qualifying complaints and ${facts.complaintsNeeded} are needed: the threshold is met.`;
    refusals.push(refusal('met', 'ENOUGH_COMPLAINTS', ACT, message));
  }
  if (made.met && made.grounds.length === 0) {
    refusals.push(refusal('grounds', 'GROUND_NEEDED', ACT, 'Say why the threshold is met.'));
  }
  if (!made.met && made.grounds.length > 0) {
    refusals.push(refusal('grounds', 'NO_GROUND', ACT, 'Grounds are given where the threshold is met.'));
  }
  if (made.met && !enough && made.grounds.includes(ThresholdGround.QUALIFYING_COMPLAINTS)) {
    const message = 'There are too few qualifying complaints for this ground: name another.';
    refusals.push(refusal('grounds', 'TOO_FEW_COMPLAINTS', ACT, message));
  }
  return ruling(refusals, {});
}

export interface ReviewCarriedOut {
  decision: CaseReviewDecision;
  status: CaseReviewProgress;
  decidedAt: Date | null;
  reviewedAt: Date;
  findings: string | null;
  recommendations: readonly { recommends: string; dueOn: string | null; ours: boolean }[];
  today: string;
}

/** A review follows a threshold met; each recommendation has somebody who answers for it (#148). */
export function ruleOnReview(facts: ReviewCarriedOut, now: Date): Ruling {
  const refusals = [
    ...refuseText('findings', facts.findings, longest),
    ...inTheFuture('reviewedAt', facts.reviewedAt, now),
    ...inOrder('reviewedAt', facts.reviewedAt, facts.decidedAt, 'The threshold was not decided yet.'),
  ];
  if (facts.decision !== CaseReviewDecision.THRESHOLD_MET) {
    const message = 'A review is carried out when the threshold has been found to be met.';
    refusals.push(refusal('caseReviewId', 'THRESHOLD_FIRST', ACT, message));
  } else if (facts.status !== CaseReviewProgress.NOT_STARTED) {
    refusals.push(
      refusal('caseReviewId', 'REVIEWED_ONCE', '16.3', 'The review has been carried out already.'),
    );
  }
  if (isBlank(facts.findings)) {
    refusals.push(refusal('findings', 'FINDINGS_NEEDED', ACT, 'Say what the review found.'));
  }
  facts.recommendations.forEach(({ recommends, dueOn, ours }, index) => {
    const at = `recommendations.${index}`;
    refusals.push(...refuseText(`${at}.recommends`, recommends, longest));
    if (isBlank(recommends)) {
      refusals.push(refusal(`${at}.recommends`, 'RECOMMENDATION_NEEDED', ACT, 'Say what is recommended.'));
    }
    if (ours && !dueOn) {
      const message = 'Say by when we are to carry it out.';
      refusals.push(refusal(`${at}.dueOn`, 'DAY_NEEDED', '16.3', message));
    }
    if (dueOn && dueOn < facts.today) {
      refusals.push(refusal(`${at}.dueOn`, 'DUE_FROM_TODAY', '16.3', 'It cannot be due before today.'));
    }
  });
  return ruling(refusals, {});
}

export interface Appeal {
  decision: CaseReviewDecision;
  status: CaseReviewProgress;
  appealedAt: Date;
  decidedAt: Date | null;
  grounds: string | null;
}

/** The applicant may appeal against a decision, or against how the review was done (2014 Act, Schedule 4). */
export function ruleOnAppeal(facts: Appeal, now: Date): Ruling {
  const refusals = [
    ...refuseText('grounds', facts.grounds, longest),
    ...inTheFuture('appealedAt', facts.appealedAt, now),
    ...inOrder('appealedAt', facts.appealedAt, facts.decidedAt, 'There was no decision yet.'),
  ];
  if (facts.decision === CaseReviewDecision.PENDING) {
    refusals.push(refusal('caseReviewId', 'DECISION_FIRST', '16.3', 'There is no decision yet.'));
  }
  if (facts.status === CaseReviewProgress.APPEALED || facts.status === CaseReviewProgress.CLOSED) {
    const message = 'An appeal is running already, or the review is closed.';
    refusals.push(refusal('caseReviewId', 'ONE_APPEAL', '16.3', message));
  }
  if (isBlank(facts.grounds)) {
    refusals.push(refusal('grounds', 'GROUNDS_NEEDED', '16.3', 'Say what the appeal is about.'));
  }
  return ruling(refusals, {});
}

export interface Answer {
  from: RecommendationStatus;
  to: RecommendationStatus;
  response: string | null;
  at: Date;
  madeAt: Date | null;
}

const next: Record<RecommendationStatus, readonly RecommendationStatus[]> = {
  MADE: [RecommendationStatus.ACCEPTED, RecommendationStatus.NOT_ACCEPTED],
  ACCEPTED: [RecommendationStatus.CARRIED_OUT],
  NOT_ACCEPTED: [],
  CARRIED_OUT: [],
};

/** A recommendation is answered, and carried out once accepted; one not accepted has its reason. */
export function ruleOnAnsweringRecommendation(facts: Answer, now: Date): Ruling {
  const refusals = [
    ...refuseText('response', facts.response, longest),
    ...inTheFuture('at', facts.at, now),
    ...inOrder('at', facts.at, facts.madeAt, 'It was not made yet.'),
  ];
  if (!next[facts.from].includes(facts.to)) {
    const message = 'A recommendation is first accepted or not, and carried out once accepted.';
    refusals.push(refusal('status', 'ONE_STEP_AFTER_ANOTHER', '16.3', message));
  }
  if (facts.to !== RecommendationStatus.ACCEPTED && isBlank(facts.response)) {
    const message = 'Say why it is not accepted, or what was done.';
    refusals.push(refusal('response', 'REASON_NEEDED', '16.3', message));
  }
  return ruling(refusals, {});
}
