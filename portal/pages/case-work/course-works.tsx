import {
  AddDiaryEntryByFormDocument,
  addDiaryEntryInputFields,
  ChangeActionByFormDocument,
  changeActionInputFields,
  ExtendDiaryByFormDocument,
  extendDiarySheetsInputFields,
  GiveFeedbackByFormDocument,
  giveDiaryFeedbackInputFields,
  RecordConsentByFormDocument,
  ReopenActionByFormDocument,
  ReturnDiaryByFormDocument,
  ReviewActionByFormDocument,
  recordConsentInputFields,
  reopenActionInputFields,
  returnDiarySheetsInputFields,
  reviewActionInputFields,
} from '../../generated/diary-forms-query.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import { type CaseData, peopleOf, type Work } from './work.ts';

function actionOf(file: CaseData, on: string | undefined) {
  const action = file.actions.find(({ id }) => id === on);
  if (!action) return null;
  return {
    action,
    about: {
      first: <p>{[wordFor(action.type), action.description].filter(Boolean).join(': ')}</p>,
      fixed: { actionId: action.id },
      version: { field: 'actionVersion', read: action.version },
    },
  };
}

/** Diaries, and what happens to an action between its beginning and its end. */
export const works: Record<string, Work> = {
  'diary-entry': simpleWork(
    { document: AddDiaryEntryByFormDocument, fields: addDiaryEntryInputFields },
    'The entry is in the diary.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          start: { fromPaper: 'YES' },
          asks: [
            {
              field: 'partyId',
              label: 'Who kept it?',
              hint: 'Whoever the diary was given to, when nobody is chosen.',
              choices: peopleOf(file),
            },
            { field: 'beganAt', label: 'When did it begin?' },
            { field: 'endedAt', label: 'When did it end?' },
            { field: 'what', label: 'What happened?' },
            { field: 'effect', label: 'How did it affect them?' },
            { field: 'fromPaper', label: 'Is it taken over from paper?' },
          ],
          send: 'Add the entry',
        }
      );
    },
  ),
  'extend-diary': simpleWork(
    { document: ExtendDiaryByFormDocument, fields: extendDiarySheetsInputFields },
    'The diary is kept for longer.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          asks: [
            { field: 'endsOn', label: 'The new last day' },
            { field: 'reason', label: 'Why?' },
          ],
        }
      );
    },
  ),
  'return-diary': simpleWork(
    { document: ReturnDiaryByFormDocument, fields: returnDiarySheetsInputFields },
    'The sheets are back. Feedback is owed on them (8.9).',
    (file, on) => {
      const found = actionOf(file, on);
      return found && { ...found.about, asks: [{ field: 'returnedOn', label: 'On which day?' }] };
    },
  ),
  'diary-feedback': simpleWork(
    { document: GiveFeedbackByFormDocument, fields: giveDiaryFeedbackInputFields },
    'The feedback is recorded.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          asks: [
            { field: 'feedback', label: 'What were they told?' },
            { field: 'givenAt', label: 'When?' },
          ],
        }
      );
    },
  ),
  'change-action': simpleWork(
    { document: ChangeActionByFormDocument, fields: changeActionInputFields },
    'The action is changed.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          start: { description: found.action.description ?? '', dueOn: found.action.dueOn ?? '' },
          asks: [
            { field: 'description', label: 'What is to be done?' },
            { field: 'dueOn', label: 'By which day?' },
          ],
        }
      );
    },
  ),
  'action-review': simpleWork(
    { document: ReviewActionByFormDocument, fields: reviewActionInputFields },
    'The review is recorded.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          asks: [
            { field: 'what', label: 'What was found?' },
            { field: 'reviewedOn', label: 'On which day?' },
            { field: 'nextReviewOn', label: 'Next review on' },
          ],
        }
      );
    },
  ),
  consent: simpleWork(
    { document: RecordConsentByFormDocument, fields: recordConsentInputFields },
    'The answer is recorded.',
    (file, on) => {
      const found = actionOf(file, on);
      return (
        found && {
          ...found.about,
          asks: [
            { field: 'consent.partyId', label: 'Whose answer?', choices: peopleOf(file) },
            { field: 'consent.answer', label: 'The answer' },
            { field: 'consent.answeredOn', label: 'On which day?' },
          ],
          send: 'Record the answer',
        }
      );
    },
  ),
  'reopen-action': simpleWork(
    { document: ReopenActionByFormDocument, fields: reopenActionInputFields },
    'The action is open again.',
    (file, on) => {
      const found = actionOf(file, on);
      return found && { ...found.about, asks: [], send: 'Take it up again' };
    },
  ),
};
