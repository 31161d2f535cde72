import { Temporal } from 'temporal-polyfill';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionStatus } from '../vocabulary.ts';

/** A set time from the first day on: nobody keeps diary sheets for ever (#62, Housing Ombudsman 2022). */
export function refuseDiaryDays(
  { startsOn, endsOn }: { startsOn?: string | null; endsOn: string },
  { actions }: PolicyDocument,
  today: string,
): Refusal[] {
  const first = startsOn ?? today;
  if (endsOn < first || endsOn < today) {
    const message = 'Diary sheets end after they began, today at the earliest.';
    return [refusal('diarySheets.endsOn', 'DIARY_ENDS_AFTER_START', '3.9', message)];
  }
  return refuseTooLong('diarySheets.endsOn', first, endsOn, actions.diarySheetsAtMostWeeks.value);
}

function refuseTooLong(field: string, from: string, to: string, weeks: number): Refusal[] {
  if (to <= Temporal.PlainDate.from(from).add({ weeks }).toString()) return [];
  const message = `Diary sheets are kept for at most ${weeks} weeks at a time.`;
  return [refusal(field, 'DIARY_AT_MOST_WEEKS', 'Housing Ombudsman, Time to be heard (2022)', message)];
}

export interface DiaryFacts {
  status: ActionStatus;
  startsOn: string;
  endsOn: string;
  returnedOn: string | null;
}

function refuseEnded({ status }: DiaryFacts): Refusal[] {
  if (status === ActionStatus.IN_PROGRESS) return [];
  return [refusal('action', 'ACTION_HAS_ENDED', '8.10', 'These diary sheets have ended.')];
}

/** An entry lies within the days the sheets are kept for; those on paper may come after the sheets (#62). */
export function ruleOnDiaryEntry(
  entry: { beganAt: Date; beganOn: string; endedAt: Date | null; what: string; effect: string | null },
  diary: DiaryFacts,
  now: Date,
): Ruling {
  const refusals = [
    ...refuseEnded(diary),
    ...refuseText('what', entry.what, 20_000),
    ...refuseText('effect', entry.effect, 20_000),
  ];
  if (isBlank(entry.what)) refusals.push(refusal('what', 'SAY_WHAT_HAPPENED', '3.6', 'Say what happened.'));
  for (const field of ['beganAt', 'endedAt'] as const) {
    const at = entry[field];
    if (at && at > now)
      refusals.push(refusal(field, 'NOT_IN_THE_FUTURE', '8.3', 'An entry cannot lie in the future.'));
  }
  if (entry.endedAt && entry.endedAt < entry.beganAt) {
    refusals.push(refusal('endedAt', 'ENDED_AFTER_BEGAN', '8.3', 'It cannot have ended before it began.'));
  }
  if (entry.beganOn < diary.startsOn || entry.beganOn > diary.endsOn) {
    const message = 'This lies outside the days the sheets are kept for: extend them, or record a report.';
    refusals.push(refusal('beganAt', 'WITHIN_THE_DIARY', '3.9', message));
  }
  return ruling(refusals, {});
}

/** Whoever keeps a diary is given its key while there is something left to write into it. */
export function ruleOnGivingDiaryKey(diary: DiaryFacts, today: string): Ruling {
  const refusals = refuseEnded(diary);
  if (diary.returnedOn || diary.endsOn < today) {
    const message = 'The days of this diary are over: extend it first.';
    refusals.push(refusal('action', 'DIARY_STILL_KEPT', '3.9', message));
  }
  return ruling(refusals, {});
}

/** So many days after its last one a diary still takes entries of its own days: a telephone may have been off. */
export const DIARY_LATE_DAYS = 7;

/** Whether a diary still takes what whoever keeps it sends. */
export const takesEntries = ({ status, endsOn, returnedOn }: DiaryFacts, today: string): boolean =>
  status === ActionStatus.IN_PROGRESS &&
  returnedOn === null &&
  today <= Temporal.PlainDate.from(endsOn).add({ days: DIARY_LATE_DAYS }).toString();

/** They come back once, not before they were begun. */
export function ruleOnReturningDiary(returnedOn: string, diary: DiaryFacts, today: string): Ruling {
  const refusals = refuseEnded(diary);
  if (diary.returnedOn) {
    refusals.push(
      refusal('action', 'RETURNED_ONCE', '3.9', 'These diary sheets have been returned already.'),
    );
  }
  if (returnedOn > today || returnedOn < diary.startsOn) {
    const message = 'Diary sheets come back after they began, and not in the future.';
    refusals.push(refusal('returnedOn', 'RETURNED_AFTER_START', '3.9', message));
  }
  return ruling(refusals, {});
}

/** Longer only with a reason, and never for more than the set time from today. */
export function ruleOnExtendingDiary(
  extension: { endsOn: string; reason: string },
  diary: DiaryFacts,
  { actions }: PolicyDocument,
  today: string,
): Ruling {
  const refusals = [...refuseEnded(diary), ...refuseText('reason', extension.reason, 20_000)];
  if (isBlank(extension.reason)) {
    const message = 'Say why more sheets are needed: people are not left with them for ever.';
    refusals.push(refusal('reason', 'EXTENSION_NEEDS_REASON', '3.9', message));
  }
  if (diary.returnedOn) {
    refusals.push(
      refusal('action', 'RETURNED_ONCE', '3.9', 'These diary sheets have been returned already.'),
    );
  }
  if (extension.endsOn <= diary.endsOn || extension.endsOn < today) {
    const message = 'An extension ends later than before, today at the earliest.';
    refusals.push(refusal('endsOn', 'EXTENDED_TO_LATER', '3.9', message));
  }
  const from = diary.endsOn < today ? today : diary.endsOn;
  refusals.push(...refuseTooLong('endsOn', from, extension.endsOn, actions.diarySheetsAtMostWeeks.value));
  return ruling(refusals, {});
}

/** Whoever kept a diary hears what comes of it, after it came back (#62). */
export function ruleOnDiaryFeedback(
  feedback: { text: string; givenAt: Date; givenOn: string },
  diary: DiaryFacts,
  now: Date,
): Ruling {
  const refusals = [...refuseEnded(diary), ...refuseText('feedback', feedback.text, 20_000)];
  if (isBlank(feedback.text)) {
    refusals.push(refusal('feedback', 'FEEDBACK_NEEDED', '8.9', 'Say what the person was told.'));
  }
  if (feedback.givenAt > now) {
    refusals.push(refusal('givenAt', 'NOT_IN_THE_FUTURE', '8.9', 'It cannot have been given in the future.'));
  }
  if (!diary.returnedOn) {
    const message = 'The sheets have not come back: record that first.';
    refusals.push(refusal('action', 'RETURNED_BEFORE_FEEDBACK', '8.9', message));
  } else if (feedback.givenOn < diary.returnedOn) {
    const message = 'Nobody can tell what comes of sheets before they came back.';
    refusals.push(refusal('givenAt', 'RETURNED_BEFORE_FEEDBACK', '8.9', message));
  }
  return ruling(refusals, {});
}
