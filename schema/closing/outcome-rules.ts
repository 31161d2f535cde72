import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { ActionArea, ActionOutcome, ActionType, CaseOutcome, PersonKind } from '../vocabulary.ts';

/** Something that was done: begun, whatever became of it. */
export interface DoneAction {
  type: ActionType;
  area: ActionArea;
  outcome: ActionOutcome | null;
  /** Begun and over: completed, or its terms broken or discharged. */
  ended: boolean;
}

/** What an outcome is held against: what is on record of the course of the case. */
export interface CourseOfCase {
  done: readonly DoneAction[];
  /** Whole days since the last thing that happened; null where nothing did. */
  quietDays: number | null;
  /** Watched from after the last thing that happened until the day that was set for it. */
  watchedToTheEnd: boolean;
  /** An agency leads, was pointed or referred to, was told something, or works with the landlord. */
  agencyInvolved: boolean;
  /** Evidence, diary sheets, a request to cooperate, a visit, or a step of the investigation checklist. */
  evidenceSought: boolean;
  /** Who reported or is harmed was reached, or has left the case. */
  heardFromReporter: boolean;
  /** Somebody has left the case, a household or their home. */
  somebodyLeft: boolean;
  accused: readonly PersonKind[];
}

type Fact = (course: CourseOfCase, policy: PolicyDocument) => boolean;

/** What must be on record for an outcome, and what whoever closes is asked to do where it is not. */
interface Held {
  rule: string;
  clause: string;
  holds: Fact;
  message: string | ((policy: PolicyDocument) => string);
}

const { FORMAL_AND_LEGAL, EARLY_INTERVENTION, PREVENTION } = ActionArea;
const selves: readonly ActionType[] = [ActionType.SELF_RESOLUTION, ActionType.FACILITATED_CONVERSATION];
const failed: readonly (ActionOutcome | null)[] = [
  ActionOutcome.NOT_RESOLVED,
  ActionOutcome.NO_AGREEMENT,
  ActionOutcome.TERMS_NOT_KEPT,
];
/** It finds out or points elsewhere; it does not change what people do. */
const intervenesNot: readonly ActionType[] = [ActionType.DIARY_SHEETS, ActionType.SIGNPOST];

const formal: Fact = ({ done }) => done.some(({ area }) => area === FORMAL_AND_LEGAL);
const agency: Fact = ({ agencyInvolved }) => agencyInvolved;

/** Every outcome of the vocabulary, with its facts; the compiler refuses one that is missing. */
const held: Record<CaseOutcome, readonly Held[]> = {
  [CaseOutcome.RESOLVED_SELF_RESOLUTION]: [
    {
      rule: 'SELF_RESOLUTION_ON_RECORD',
      clause: '9.3',
      holds: ({ done }) =>
        done.some(({ type, outcome, ended }) => selves.includes(type) && ended && !failed.includes(outcome)),
      message:
        'Record how the people resolved it: a self-resolution or a facilitated conversation that is completed and did not fail. Or choose another outcome.',
    },
  ],
  [CaseOutcome.RESOLVED_EARLY_INTERVENTION]: [
    {
      rule: 'EARLY_ACTION_ON_RECORD',
      clause: '9.1',
      holds: ({ done }) =>
        done.some(
          ({ type, area, outcome }) =>
            (area === EARLY_INTERVENTION || area === PREVENTION) &&
            !intervenesNot.includes(type) &&
            !failed.includes(outcome),
        ),
      message:
        'Record the early intervention that resolved it: one that has begun and did not fail; diary sheets and signposting are none. Or choose another outcome.',
    },
  ],
  [CaseOutcome.RESOLVED_FORMAL_ACTION]: [
    {
      rule: 'FORMAL_ACTION_ON_RECORD',
      clause: '11.2',
      holds: formal,
      message:
        'No formal action of this case has begun: begin the one that was approved, or choose another outcome.',
    },
  ],
  [CaseOutcome.RESOLVED_LEGAL_ACTION]: [
    {
      rule: 'LEGAL_ACTION_ON_RECORD',
      clause: '11.3',
      holds: ({ done }, policy) =>
        done.some(({ type }) => policy.interventions.some((one) => one.type === type && one.byCourt)),
      message:
        'No action in court has begun in this case: begin the one that was approved, or choose another outcome.',
    },
  ],
  [CaseOutcome.RESOLVED_BY_OTHER_AGENCY]: [
    {
      rule: 'AGENCY_ON_RECORD',
      clause: '9.4',
      holds: agency,
      message:
        'No agency is on record in this case: record which one leads it, was turned to or works with us, or choose another outcome.',
    },
  ],
  [CaseOutcome.NO_FURTHER_INCIDENTS]: [
    {
      rule: 'QUIET_LONG_ENOUGH',
      clause: '8.10',
      holds: ({ quietDays, watchedToTheEnd }, policy) =>
        watchedToTheEnd || quietDays === null || quietDays >= policy.closing.quietDays.value,
      message: ({ closing }) =>
        `Something happened within the last ${closing.quietDays.value} days: wait until it has been quiet so long, watch the case to the day that is set, or choose another outcome.`,
    },
  ],
  [CaseOutcome.NOT_ASB]: [
    {
      rule: 'NO_FORMAL_ACTION_TAKEN',
      clause: '2.7',
      holds: (course, policy) => !formal(course, policy),
      message: 'Formal action was taken for anti-social behaviour: choose the outcome that it had.',
    },
  ],
  [CaseOutcome.INSUFFICIENT_EVIDENCE]: [
    {
      rule: 'EVIDENCE_SOUGHT',
      clause: '7.4',
      holds: ({ evidenceSought }) => evidenceSought,
      message:
        'Nothing is on record that looked for evidence: record a visit, diary sheets, evidence, a request to cooperate or a step of the checklist, or choose another outcome.',
    },
  ],
  // What it needs (an unmet request, a look at the risk, a manager) is ruled on with the rest of closing.
  [CaseOutcome.NON_COOPERATION]: [],
  [CaseOutcome.REPORTER_WITHDREW]: [
    {
      rule: 'WITHDRAWAL_ON_RECORD',
      clause: '8.9',
      holds: ({ heardFromReporter }) => heardFromReporter,
      message:
        'Nobody who reported has been heard in this case: record the contact in which they withdrew, or choose another outcome.',
    },
  ],
  [CaseOutcome.PARTY_MOVED]: [
    {
      rule: 'MOVE_ON_RECORD',
      clause: '8.4',
      holds: ({ somebodyLeft }) => somebodyLeft,
      message:
        'Nobody has left: end the part, the membership or the support of whoever has moved, or choose another outcome.',
    },
  ],
  [CaseOutcome.PERPETRATOR_UNIDENTIFIED]: [
    {
      rule: 'NOBODY_IDENTIFIED',
      clause: '7.4',
      holds: ({ accused }) =>
        accused.every((kind) => kind === PersonKind.UNKNOWN || kind === PersonKind.GROUP),
      message: 'Somebody is named as responsible: choose another outcome, or remove them if they are not.',
    },
  ],
  [CaseOutcome.TRANSFERRED]: [
    {
      rule: 'RECIPIENT_ON_RECORD',
      clause: '7.2',
      holds: agency,
      message:
        'No agency is on record that takes the case over: record which one leads it or was told of it, or choose another outcome.',
    },
  ],
  // Where people have to be pointed to help before it (3.10) is ruled on with the rest of closing.
  [CaseOutcome.CANNOT_RESOLVE]: [],
  [CaseOutcome.UNRESOLVED]: [
    {
      rule: 'SOMETHING_WAS_TRIED',
      clause: '5.3',
      holds: ({ done }) =>
        done.some(({ type }) => !intervenesNot.includes(type) && type !== ActionType.REFERRAL),
      message:
        'Nothing is on record that was tried against the behaviour: record it, or choose that the landlord cannot resolve it.',
    },
  ],
};

/** Why an outcome does not fit what is on record of the case (#51): the figures are of outcomes. */
export function refuseUnfoundedOutcome(
  outcome: CaseOutcome,
  course: CourseOfCase,
  policy: PolicyDocument,
): Refusal[] {
  if (!policy.guards.outcomeNeedsFacts) return [];
  return held[outcome]
    .filter(({ holds }) => !holds(course, policy))
    .map(({ rule, clause, message }) =>
      refusal('outcome', rule, clause, typeof message === 'string' ? message : message(policy)),
    );
}
