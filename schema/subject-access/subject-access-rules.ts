import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  type IdentityCheck,
  ItemState,
  SubjectAccessAsker,
  SubjectAccessStage,
  type WithholdingGround,
} from '../vocabulary.ts';

const access = 'UK GDPR, Article 15';
const modalities = 'UK GDPR, Article 12(3)';
const identification = 'UK GDPR, Article 12(6)';
const thirdParty = 'Data Protection Act 2018, Schedule 2, paragraph 16';

const underWay: readonly SubjectAccessStage[] = [
  SubjectAccessStage.RECEIVED,
  SubjectAccessStage.DRAFTED,
  SubjectAccessStage.APPROVED,
];

/** Days are `yyyy-mm-dd`. */
export function ruleOnReceiving(facts: {
  receivedOn: string;
  today: string;
  aYearAgo: string;
  erased: boolean;
  asked: boolean;
}): Ruling {
  const refusals: Refusal[] = [];
  if (facts.receivedOn > facts.today || facts.receivedOn < facts.aYearAgo) {
    const message = 'Say when it was received: not after today, and within the last year.';
    refusals.push(refusal('receivedOn', 'RECEIVED_WITHIN_A_YEAR', modalities, message));
  }
  if (facts.erased) {
    const message = 'This person has been erased: nothing is held of them by which they could be known.';
    refusals.push(refusal('personId', 'ERASED_ALREADY', access, message));
  }
  if (facts.asked) {
    const message = 'A request of this person is under way already: answer that one.';
    refusals.push(refusal('personId', 'ONE_REQUEST_UNDER_WAY', access, message));
  }
  return ruling(refusals, {});
}

/** Whether a step may be taken from where the request stands. */
export function refuseStage(stage: SubjectAccessStage, allowed: readonly SubjectAccessStage[]): Refusal[] {
  if (allowed.includes(stage)) return [];
  const message = `This is not done while the request stands at ${stage}.`;
  return [refusal('requestId', 'STAGE_ALLOWS', access, message)];
}

export const refuseEnded = (stage: SubjectAccessStage) => refuseStage(stage, underWay);

export function ruleOnIdentity(facts: {
  stage: SubjectAccessStage;
  askedBy: SubjectAccessAsker;
  confirmed: boolean;
  authoritySeen: boolean;
}): Ruling {
  const refusals = refuseStage(facts.stage, [SubjectAccessStage.RECEIVED]);
  if (facts.confirmed) {
    const message = 'It has been made sure already who asks.';
    refusals.push(refusal('requestId', 'CONFIRMED_ONCE', identification, message));
  }
  if (facts.askedBy !== SubjectAccessAsker.THEMSELVES && !facts.authoritySeen) {
    const message = 'Whoever asks for somebody else shows that they may: look at their authority first.';
    refusals.push(refusal('authoritySeen', 'AUTHORITY_SEEN', identification, message));
  }
  return ruling(refusals, {});
}

export function ruleOnExtending(facts: {
  stage: SubjectAccessStage;
  extended: boolean;
  toldOn: string;
  receivedOn: string;
  dueOn: string;
  today: string;
}): Ruling {
  const refusals = refuseEnded(facts.stage);
  if (facts.extended) {
    refusals.push(refusal('requestId', 'EXTENDED_ONCE', modalities, 'It has been extended already.'));
  }
  if (facts.toldOn < facts.receivedOn || facts.toldOn > facts.dueOn || facts.toldOn > facts.today) {
    const message =
      'The person is told of the delay and its reason within the first month: say when they were, not after today.';
    refusals.push(refusal('toldOn', 'TOLD_WITHIN_THE_MONTH', modalities, message));
  }
  return ruling(refusals, {});
}

export interface DecisionFacts {
  state: ItemState;
  ground: WithholdingGround | null;
  wording: string | null;
  /** It is a row with its facts, not a text. */
  isRecord: boolean;
  /** Somebody else told it. */
  toldByOthers: boolean;
  /** What the person would read, where they would read words. */
  givesAway: boolean;
}

/** A time of day, or a day of a month: what only whoever reported may know. */
const exact =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}\b|\b\d{1,2}(st|nd|rd|th)?\s+(of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{1,2}(st|nd|rd|th)?\b/i;

export const isExact = (text: string): boolean => exact.test(text);

/** What may be decided on one thing. `at` is its place in the input; of whom a wording tells is never said. */
export function refuseDecision(at: string, facts: DecisionFacts): Refusal[] {
  const { state, ground, wording } = facts;
  const refusals = refuseText(`${at}.wording`, wording, 5_000);
  if (state === ItemState.UNDECIDED) {
    refusals.push(refusal(`${at}.state`, 'DECIDE', access, 'Include it, redact it or withhold it.'));
  }
  if ((state === ItemState.WITHHELD) !== (ground !== null)) {
    const message = 'What is withheld is withheld on a ground, and nothing else has one.';
    refusals.push(
      refusal(`${at}.ground`, 'GROUND_TO_WITHHOLD', 'Data Protection Act 2018, Schedule 2', message),
    );
  }
  if ((state === ItemState.REDACTED) === isBlank(wording)) {
    const message = 'What is redacted has words of your own in its place, and nothing else has.';
    refusals.push(refusal(`${at}.wording`, 'WORDING_TO_REDACT', access, message));
  }
  if (state === ItemState.REDACTED && facts.isRecord) {
    const message = 'Facts are given as they stand or not at all: words of your own take the place of texts.';
    refusals.push(refusal(`${at}.state`, 'FACTS_AS_THEY_STAND', access, message));
  }
  if (facts.toldByOthers && state === ItemState.INCLUDED) {
    const message = 'What somebody else told is given in words of your own or not at all.';
    refusals.push(refusal(`${at}.state`, 'IN_WORDS_OF_YOUR_OWN', thirdParty, message));
  }
  if (facts.toldByOthers && state === ItemState.REDACTED && isExact(wording ?? '')) {
    const message = 'A day or a time may be known to whoever reported alone: say it in general terms.';
    refusals.push(refusal(`${at}.wording`, 'GENERAL_TERMS', thirdParty, message));
  }
  if (facts.givesAway) {
    const message = 'This has a name, number, address or home of somebody else in it: write it without.';
    refusals.push(
      refusal(`${at}.${wording ? 'wording' : 'state'}`, 'NAMES_NOBODY_ELSE', thirdParty, message),
    );
  }
  return refusals;
}

export function ruleOnDrafting(facts: {
  stage: SubjectAccessStage;
  identity: IdentityCheck | null;
  undecided: number;
}): Ruling {
  const refusals = refuseStage(facts.stage, [SubjectAccessStage.RECEIVED]);
  if (!facts.identity) refusals.push(identityFirst());
  if (facts.undecided > 0) {
    const message = 'Not everything is decided on: look at what is undecided first.';
    refusals.push(refusal('requestId', 'EVERYTHING_DECIDED', access, message));
  }
  return ruling(refusals, {});
}

export const identityFirst = (): Refusal =>
  refusal('requestId', 'IDENTITY_FIRST', identification, 'Make sure who asks before anything is read.');

/** Items that would tell of somebody else as they stand now, each by its name. */
export const refuseGivingAwayItems = (items: readonly string[]): Refusal[] =>
  items.map((item) =>
    refusal(
      `items.${item}`,
      'NAMES_NOBODY_ELSE',
      thirdParty,
      'This has a name, number, address or home of somebody else in it by now: send the draft back, and decide on it again.',
    ),
  );

export function ruleOnApproving(facts: {
  stage: SubjectAccessStage;
  hadPart: boolean;
  undecided: number;
}): Ruling {
  const refusals = refuseStage(facts.stage, [SubjectAccessStage.DRAFTED]);
  if (facts.hadPart) {
    const message = 'Somebody approves who had no part in the draft.';
    refusals.push(refusal('requestId', 'SECOND_PERSON', access, message));
  }
  if (facts.undecided > 0) {
    const message = 'Something has come in since that nobody has decided on: send the draft back.';
    refusals.push(refusal('requestId', 'EVERYTHING_DECIDED', access, message));
  }
  return ruling(refusals, {});
}

export function ruleOnTakingCopy(facts: { stage: SubjectAccessStage; asApproved: boolean }): Ruling {
  const refusals = refuseStage(facts.stage, [SubjectAccessStage.APPROVED]);
  if (refusals.length === 0 && !facts.asApproved) {
    const message =
      'What is held has changed since it was approved: send the draft back, and have it approved as it is now.';
    refusals.push(refusal('requestId', 'AS_APPROVED', access, message));
  }
  return ruling(refusals, {});
}

export function ruleOnSending(facts: { stage: SubjectAccessStage; copyTaken: boolean }): Ruling {
  const refusals = refuseStage(facts.stage, [SubjectAccessStage.APPROVED]);
  if (!facts.copyTaken) {
    refusals.push(
      refusal('requestId', 'COPY_TAKEN', access, 'Take the copy first: there is nothing sent without.'),
    );
  }
  return ruling(refusals, {});
}
