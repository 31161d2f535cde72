import { describe, expect, it } from 'vitest';
import { areaOf } from '../../schema/action/action-areas.ts';
import {
  type CourseOfCase,
  type DoneAction,
  refuseUnfoundedOutcome,
} from '../../schema/closing/outcome-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { ActionOutcome, ActionType, CaseOutcome, PersonKind } from '../../schema/vocabulary.ts';
import { everythingOnRecord, nothingOnRecord } from './course-of-case.ts';

const done = (type: ActionType, change: Partial<DoneAction> = {}): DoneAction => ({
  type,
  area: areaOf(type),
  outcome: null,
  ended: true,
  ...change,
});
const closing = (outcome: CaseOutcome, course: Partial<CourseOfCase>, policy = opy872v3) =>
  refuseUnfoundedOutcome(outcome, { ...nothingOnRecord, ...course }, policy).map(({ rule }) => rule);

const O = CaseOutcome;
const T = ActionType;

describe('#51 an outcome is held against what is on record', () => {
  it.each<[CaseOutcome, string[]]>([
    [O.RESOLVED_SELF_RESOLUTION, ['SELF_RESOLUTION_ON_RECORD']],
    [O.RESOLVED_EARLY_INTERVENTION, ['EARLY_ACTION_ON_RECORD']],
    [O.RESOLVED_FORMAL_ACTION, ['FORMAL_ACTION_ON_RECORD']],
    [O.RESOLVED_LEGAL_ACTION, ['LEGAL_ACTION_ON_RECORD']],
    [O.RESOLVED_BY_OTHER_AGENCY, ['AGENCY_ON_RECORD']],
    [O.NO_FURTHER_INCIDENTS, ['QUIET_LONG_ENOUGH']],
    [O.NOT_ASB, []],
    [O.INSUFFICIENT_EVIDENCE, ['EVIDENCE_SOUGHT']],
    [O.NON_COOPERATION, []],
    [O.REPORTER_WITHDREW, ['WITHDRAWAL_ON_RECORD']],
    [O.PARTY_MOVED, ['MOVE_ON_RECORD']],
    [O.PERPETRATOR_UNIDENTIFIED, []],
    [O.TRANSFERRED, ['RECIPIENT_ON_RECORD']],
    [O.CANNOT_RESOLVE, []],
    [O.UNRESOLVED, ['SOMETHING_WAS_TRIED']],
  ])('%s with nothing on record lacks %j', (outcome, rules) => {
    expect(closing(outcome, {})).toEqual(rules);
  });

  it('every outcome of the vocabulary stands where its facts are there', () => {
    const formal: readonly CaseOutcome[] = [O.RESOLVED_FORMAL_ACTION, O.RESOLVED_LEGAL_ACTION];
    for (const outcome of Object.values(CaseOutcome)) {
      const injunction = formal.includes(outcome) ? [done(T.INJUNCTION)] : [];
      const course = { ...everythingOnRecord, done: [...everythingOnRecord.done, ...injunction] };
      expect(refuseUnfoundedOutcome(outcome, course, opy872v3), outcome).toEqual([]);
    }
  });

  it('self-resolution is one that is over and did not fail', () => {
    const with_ = (action: DoneAction) => closing(O.RESOLVED_SELF_RESOLUTION, { done: [action] });
    expect(with_(done(T.SELF_RESOLUTION))).toEqual([]);
    expect(with_(done(T.FACILITATED_CONVERSATION, { outcome: ActionOutcome.PARTLY_RESOLVED }))).toEqual([]);
    expect(with_(done(T.SELF_RESOLUTION, { ended: false }))).toEqual(['SELF_RESOLUTION_ON_RECORD']);
    const failed = done(T.SELF_RESOLUTION, { outcome: ActionOutcome.NOT_RESOLVED });
    expect(with_(failed)).toEqual(['SELF_RESOLUTION_ON_RECORD']);
    expect(with_(done(T.MEDIATION))).toEqual(['SELF_RESOLUTION_ON_RECORD']);
  });

  it('an agreement that still holds is early intervention; diary sheets, signposting and what failed are not', () => {
    const with_ = (action: DoneAction) => closing(O.RESOLVED_EARLY_INTERVENTION, { done: [action] });
    expect(with_(done(T.ACCEPTABLE_BEHAVIOUR_CONTRACT, { ended: false }))).toEqual([]);
    expect(with_(done(T.CHALLENGE_BEHAVIOUR))).toEqual([]);
    for (const type of [T.DIARY_SHEETS, T.SIGNPOST, T.REFERRAL, T.INJUNCTION]) {
      expect(with_(done(type)), type).toEqual(['EARLY_ACTION_ON_RECORD']);
    }
    expect(with_(done(T.MEDIATION, { outcome: ActionOutcome.NO_AGREEMENT }))).toEqual([
      'EARLY_ACTION_ON_RECORD',
    ]);
  });

  it('legal action is one that a court decides; a temporary exclusion is formal action only', () => {
    const exclusion = { done: [done(T.TEMPORARY_EXCLUSION_WALES)] };
    expect(closing(O.RESOLVED_FORMAL_ACTION, exclusion)).toEqual([]);
    expect(closing(O.RESOLVED_LEGAL_ACTION, exclusion)).toEqual(['LEGAL_ACTION_ON_RECORD']);
    expect(closing(O.RESOLVED_LEGAL_ACTION, { done: [done(T.INJUNCTION)] })).toEqual([]);
  });

  it('what formal action was taken for is not found to be no anti-social behaviour', () => {
    expect(closing(O.NOT_ASB, { done: [done(T.INJUNCTION)] })).toEqual(['NO_FORMAL_ACTION_TAKEN']);
    expect(closing(O.NOT_ASB, { done: [done(T.WARNING_LETTER)] })).toEqual([]);
  });

  it('quiet is so many days without anything, or a watch kept to its day', () => {
    expect(closing(O.NO_FURTHER_INCIDENTS, { quietDays: 13 })).toEqual(['QUIET_LONG_ENOUGH']);
    expect(closing(O.NO_FURTHER_INCIDENTS, { quietDays: 14 })).toEqual([]);
    expect(closing(O.NO_FURTHER_INCIDENTS, { quietDays: null })).toEqual([]);
    expect(closing(O.NO_FURTHER_INCIDENTS, { quietDays: 3, watchedToTheEnd: true })).toEqual([]);
    const patient = { ...opy872v3, closing: { ...opy872v3.closing, quietDays: { value: 28, clause: null } } };
    expect(closing(O.NO_FURTHER_INCIDENTS, { quietDays: 27 }, patient)).toEqual(['QUIET_LONG_ENOUGH']);
    const [refusal] = refuseUnfoundedOutcome(O.NO_FURTHER_INCIDENTS, nothingOnRecord, patient);
    expect(refusal).toMatchObject({ field: 'outcome', clause: '8.10' });
    expect(refusal?.message).toContain('28 days');
  });

  it('nobody is unidentified who is named as responsible', () => {
    const accused = (...kinds: PersonKind[]) => closing(O.PERPETRATOR_UNIDENTIFIED, { accused: kinds });
    expect(accused(PersonKind.UNKNOWN, PersonKind.GROUP)).toEqual([]);
    expect(accused(PersonKind.UNKNOWN, PersonKind.INDIVIDUAL)).toEqual(['NOBODY_IDENTIFIED']);
  });

  it('the landlord may do without', () => {
    const guards = { ...opy872v3.guards, outcomeNeedsFacts: false };
    for (const outcome of Object.values(CaseOutcome)) {
      expect(closing(outcome, {}, { ...opy872v3, guards }), outcome).toEqual([]);
    }
  });
});
