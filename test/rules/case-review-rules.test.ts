import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import {
  type Application,
  ruleOnAnsweringRecommendation,
  ruleOnAppeal,
  ruleOnApplication,
  ruleOnReview,
  ruleOnThreshold,
} from '../../schema/case-review/case-review-rules.ts';
import { type Complaint, countQualifyingComplaints } from '../../schema/case-review/qualifying-complaints.ts';
import { ruleOnLocalAuthority } from '../../schema/local-authority/local-authority-rules.ts';
import {
  CaseReviewApplicant,
  CaseReviewDecision,
  CaseReviewProgress,
  DefinitionLimb,
  RecommendationStatus,
  ThresholdGround,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2026-07-15T12:00:00Z');
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const { PENDING, THRESHOLD_MET, THRESHOLD_NOT_MET } = CaseReviewDecision;

describe('the meter of qualifying complaints (#147)', () => {
  const usual = { complaintsNeeded: 3, withinMonths: 6, reportedWithinMonths: 1 };
  const complaint = (received: string, change: Partial<Complaint> = {}): Complaint => ({
    reference: received,
    receivedAt: day(received),
    occurredAt: null,
    limbs: [DefinitionLimb.HARASSMENT_ALARM_DISTRESS],
    ...change,
  });
  const count = (complaints: Complaint[], threshold = usual) =>
    countQualifyingComplaints(complaints, threshold, now, englandAndWales);
  const counts = (received: string, change: Partial<Complaint> = {}) =>
    count([complaint(received, change)]).count === 1;

  it('is met by three and not by two', () => {
    expect(count([complaint('2026-05-01'), complaint('2026-06-01')]).met).toBe(false);
    const three = count([complaint('2026-05-01'), complaint('2026-06-01'), complaint('2026-07-01')]);
    expect(three).toMatchObject({ count: 3, needed: 3, met: true });
  });

  it('follows the number of the authority where that is lower', () => {
    expect(count([complaint('2026-05-01')], { ...usual, complaintsNeeded: 1 }).met).toBe(true);
  });

  it('counts a complaint of six months before to the day, and none older', () => {
    expect(counts('2026-01-15')).toBe(true);
    expect(counts('2026-01-14')).toBe(false);
  });

  it('counts what was reported within a month of the behaviour to the day, and not what came later', () => {
    expect(counts('2026-06-30', { occurredAt: day('2026-05-30') })).toBe(true);
    expect(counts('2026-07-01', { occurredAt: day('2026-05-31') })).toBe(false);
    expect(counts('2026-06-30', { occurredAt: day('2026-05-31') })).toBe(true);
  });

  it('counts harassment, alarm or distress and no other limb (decision 1)', () => {
    expect(counts('2026-07-01', { limbs: [DefinitionLimb.RESIDENTIAL_NUISANCE] })).toBe(false);
    expect(counts('2026-07-01', { limbs: [] })).toBe(false);
  });

  it('counts one incident told of twice once, and says of each complaint why it does not count', () => {
    const occurredAt = day('2026-06-20');
    const meter = count([
      complaint('2026-06-22', { occurredAt }),
      complaint('2026-06-21', { occurredAt }),
      complaint('2025-01-01'),
    ]);
    expect(meter.complaints).toEqual([
      expect.objectContaining({ reference: '2025-01-01', reason: 'It was made more than 6 months before.' }),
      expect.objectContaining({ reference: '2026-06-21', qualifies: true, reason: null }),
      expect.objectContaining({ reference: '2026-06-22', reason: 'The same incident was told of before.' }),
    ]);
  });
});

describe('an application for a case review (#148)', () => {
  const application: Application = {
    applicantKind: CaseReviewApplicant.INDIVIDUAL,
    applicantNamed: true,
    applicantAccused: false,
    applicantName: null,
    consentAt: null,
    receivedAt: now,
    caseOpenedAt: day('2026-01-01'),
    alreadyRunning: false,
  };
  const apply = (change: Partial<Application>) =>
    verdict(ruleOnApplication({ ...application, ...change }, now));

  it('is taken from any individual, community or business, and from somebody else with consent', () => {
    expect(apply({})).toBe('allowed');
    expect(apply({ applicantKind: CaseReviewApplicant.BUSINESS, applicantName: 'The corner shop' })).toBe(
      'allowed',
    );
    expect(apply({ applicantKind: CaseReviewApplicant.THIRD_PARTY })).toEqual(['CONSENT_OF_THE_PERSON']);
    expect(apply({ applicantKind: CaseReviewApplicant.THIRD_PARTY, consentAt: now })).toBe('allowed');
  });

  it('says who applies, comes when the case is there, and one at a time', () => {
    expect(apply({ applicantNamed: false })).toEqual(['APPLICANT_NEEDED']);
    expect(apply({ applicantAccused: true })).toEqual(['APPLICANT_EXPERIENCED_IT']);
    expect(apply({ receivedAt: new Date(now.getTime() + 1) })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(apply({ receivedAt: day('2025-12-31') })).toEqual(['IN_ORDER']);
    expect(apply({ alreadyRunning: true })).toEqual(['ONE_APPLICATION_AT_A_TIME']);
  });
});

describe('the decision on the threshold', () => {
  const decide = (change: object = {}, facts: object = {}) =>
    verdict(
      ruleOnThreshold(
        {
          decision: PENDING,
          receivedAt: day('2026-07-01'),
          complaintsCounted: 2,
          complaintsNeeded: 3,
          ...facts,
        },
        { met: false, grounds: [], decidedAt: now, reasons: 'As told.', applicantToldAt: now, ...change },
        now,
      ),
    );

  it('is told to the applicant with its reasons (#148)', () => {
    expect(decide()).toBe('allowed');
    expect(decide({ reasons: ' ', applicantToldAt: null })).toEqual(['REASONS_NEEDED', 'APPLICANT_TOLD']);
    expect(decide({}, { decision: THRESHOLD_NOT_MET })).toEqual(['DECIDED_ONCE']);
  });

  it('cannot be that it is not met where there are enough complaints (#53)', () => {
    expect(decide({}, { complaintsCounted: 3 })).toEqual(['ENOUGH_COMPLAINTS']);
    const grounds = [ThresholdGround.QUALIFYING_COMPLAINTS];
    expect(decide({ met: true, grounds }, { complaintsCounted: 3 })).toBe('allowed');
    expect(decide({ met: true, grounds })).toEqual(['TOO_FEW_COMPLAINTS']);
    expect(decide({ met: true })).toEqual(['GROUND_NEEDED']);
    expect(decide({ met: true, grounds: [ThresholdGround.HARM] })).toBe('allowed');
  });
});

describe('a review carried out (#54, #55)', () => {
  const review = (change: object = {}) =>
    verdict(
      ruleOnReview(
        {
          decision: THRESHOLD_MET,
          status: CaseReviewProgress.NOT_STARTED,
          decidedAt: day('2026-07-10'),
          reviewedAt: now,
          findings: 'As told.',
          recommendations: [],
          today: '2026-07-15',
          ...change,
        },
        now,
      ),
    );

  it('follows a threshold that was met, once', () => {
    expect(review()).toBe('allowed');
    expect(review({ decision: PENDING })).toEqual(['THRESHOLD_FIRST']);
    expect(review({ decision: THRESHOLD_NOT_MET })).toEqual(['THRESHOLD_FIRST']);
    expect(review({ status: CaseReviewProgress.CARRIED_OUT })).toEqual(['REVIEWED_ONCE']);
    expect(review({ reviewedAt: day('2026-07-09') })).toEqual(['IN_ORDER']);
  });

  it('makes recommendations to us due on a day from today on', () => {
    const to = (ours: boolean, dueOn: string | null) =>
      review({ recommendations: [{ recommends: 'Fit a door closer.', ours, dueOn }] });
    expect(to(true, '2026-07-15')).toBe('allowed');
    expect(to(true, '2026-07-14')).toEqual(['DUE_FROM_TODAY']);
    expect(to(true, null)).toEqual(['DAY_NEEDED']);
    expect(to(false, null)).toBe('allowed');
  });
});

describe('afterwards', () => {
  it('the applicant may appeal against a decision, once (#148)', () => {
    const appeal = (change: object = {}) =>
      verdict(
        ruleOnAppeal(
          {
            decision: THRESHOLD_NOT_MET,
            status: CaseReviewProgress.NOT_STARTED,
            appealedAt: now,
            decidedAt: day('2026-07-10'),
            grounds: 'As told.',
            ...change,
          },
          now,
        ),
      );
    expect(appeal()).toBe('allowed');
    expect(appeal({ decision: PENDING })).toEqual(['DECISION_FIRST']);
    expect(appeal({ status: CaseReviewProgress.APPEALED })).toEqual(['ONE_APPEAL']);
    expect(appeal({ grounds: '' })).toEqual(['GROUNDS_NEEDED']);
  });

  it('a recommendation is accepted or not, and carried out once accepted', () => {
    const { MADE, ACCEPTED, NOT_ACCEPTED, CARRIED_OUT } = RecommendationStatus;
    const answer = (
      from: RecommendationStatus,
      to: RecommendationStatus,
      response: string | null = 'As told.',
    ) => verdict(ruleOnAnsweringRecommendation({ from, to, response, at: now, madeAt: null }, now));
    expect(answer(MADE, ACCEPTED, null)).toBe('allowed');
    expect(answer(MADE, NOT_ACCEPTED, null)).toEqual(['REASON_NEEDED']);
    expect(answer(MADE, CARRIED_OUT)).toEqual(['ONE_STEP_AFTER_ANOTHER']);
    expect(answer(ACCEPTED, CARRIED_OUT)).toBe('allowed');
    expect(answer(NOT_ACCEPTED, CARRIED_OUT)).toEqual(['ONE_STEP_AFTER_ANOTHER']);
  });
});

it('a local authority asks for one to three complaints: the Act allows no more (#147)', () => {
  const authority = (change: object) =>
    verdict(
      ruleOnLocalAuthority({
        name: 'Northshire',
        serviceIds: [],
        complaintsNeeded: 3,
        withinMonths: 6,
        reportedWithinMonths: 1,
        ...change,
      }),
    );
  expect(authority({})).toBe('allowed');
  expect(authority({ complaintsNeeded: 4 })).toEqual(['OUT_OF_RANGE']);
  expect(authority({ complaintsNeeded: 0 })).toEqual(['OUT_OF_RANGE']);
  expect(authority({ procedureUrl: 'javascript:alert(1)' })).toEqual(['ADDRESS_OF_PROCEDURE']);
  expect(authority({ name: ' ' })).toEqual(['NAME_NEEDED']);
});
