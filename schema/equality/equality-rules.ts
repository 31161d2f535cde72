import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { PersonKind } from '../vocabulary.ts';
import {
  type AskedCharacteristic,
  asked,
  type EqualityAnswers,
  type EqualityEdition,
  PREFER_NOT_TO_SAY,
} from './equality-edition.ts';

/** What is asked now: left out stays as it was, null is no longer known to have been asked. */
export type GivenAnswers = { [C in AskedCharacteristic]?: string | null };

export interface ProfileFacts {
  kind: PersonKind;
  /** The person was told what it is for, and that they need not answer. */
  purposeExplained: boolean;
  given: GivenAnswers;
  standing: EqualityAnswers;
}

/**
 * Whether answers may be written down: an individual's own, given freely and knowing what for (#10; UK GDPR, Article
 * 13). Answers are the codes of the edition in use; one that stands from an older edition may stay.
 */
export function ruleOnEqualityProfile(
  { kind, purposeExplained, given, standing }: ProfileFacts,
  edition: EqualityEdition,
): Ruling<{ answers: EqualityAnswers }> {
  const refusals: Refusal[] = [];
  if (kind !== PersonKind.INDIVIDUAL) {
    const message = 'Only a person who is known has an equality profile: not a group, and nobody unknown.';
    refusals.push(refusal('personId', 'PROFILE_OF_AN_INDIVIDUAL', 'Equality and Diversity', message));
  }
  if (!purposeExplained) {
    const message = 'Say first what the answers are for, and that nobody has to give any.';
    refusals.push(refusal('purposeExplained', 'PURPOSE_EXPLAINED', 'UK GDPR, Article 13', message));
  }
  const said = asked.filter((name) => given[name] !== undefined);
  if (said.length === 0) {
    const message = 'Give at least one answer: one may be that the person would rather not say.';
    refusals.push(refusal('answers', 'SOMETHING_ASKED', 'Equality and Diversity', message));
  }
  for (const name of said) {
    const answer = given[name];
    const known = edition.questions[name].categories.some(({ code }) => code === answer);
    if (answer === null || answer === PREFER_NOT_TO_SAY || answer === standing[name] || known) continue;
    const message = 'This category is not in use any more.';
    refusals.push(refusal(`answers.${name}`, 'CATEGORY_IN_USE', 'Equality and Diversity', message));
  }
  const answers: Record<string, string> = { ...standing };
  for (const name of said) {
    const answer = given[name];
    if (answer == null) delete answers[name];
    else answers[name] = answer;
  }
  return ruling(refusals, { answers: answers as EqualityAnswers });
}

/**
 * Whoever adds to answers says which version of them they read, seen or masked. Whether an answer differs is not told,
 * nor whether there is one to that question: it could be found out by trying.
 */
export function ruleOnReadingFirst(standing: number | null, read: number | null): Ruling<object> {
  if (read === standing) return ruling([], {});
  const refuse = (rule: string, message: string) =>
    ruling([refusal('profileVersion', rule, '15.1', message)], {});
  if (standing === null) {
    const message = 'The person has taken their answers back since you read this: ask them again first.';
    return refuse('CHANGED_MEANWHILE', message);
  }
  const kept = 'What stands there is kept apart: whoever may have it shown can have it shown.';
  if (read === null) {
    const message = `There are answers already (at version ${standing}): say which version you read. ${kept}`;
    return refuse('READ_BEFORE_OVERWRITING', message);
  }
  const message = `Somebody has written down answers since you read this (they are at version ${standing}, you read ${read}): look at it again. ${kept}`;
  return refuse('CHANGED_MEANWHILE', message);
}

/** How complete a profile is: each characteristic that is asked stands in one of the three. */
export function completenessOf(answers: EqualityAnswers | null) {
  const held = asked.map((name) => answers?.[name]);
  const preferNotToSay = held.filter((answer) => answer === PREFER_NOT_TO_SAY).length;
  const notAsked = held.filter((answer) => answer === undefined).length;
  return { answered: held.length - preferNotToSay - notAsked, preferNotToSay, notAsked };
}
