import {
  AddDiaryEntryByFormDocument,
  addDiaryEntryInputFields,
  BreachAgreementByFormDocument,
  ChangeActionByFormDocument,
  changeActionInputFields,
  dischargeActionInputFields,
  EndAgreementByFormDocument,
  ExtendDiaryByFormDocument,
  extendDiarySheetsInputFields,
  GiveFeedbackByFormDocument,
  giveDiaryFeedbackInputFields,
  RecordConsentByFormDocument,
  ReopenActionByFormDocument,
  ReturnDiaryByFormDocument,
  ReviewActionByFormDocument,
  recordBreachInputFields,
  recordConsentInputFields,
  reopenActionInputFields,
  returnDiarySheetsInputFields,
  reviewActionInputFields,
} from '../../generated/diary-forms-query.ts';
import { actionWork } from './action-work.tsx';
import { peopleOf, type Work } from './work.ts';

/** Diaries, and what happens to an action between its beginning and its end. */
export const works: Record<string, Work> = {
  'diary-entry': actionWork(
    { document: AddDiaryEntryByFormDocument, fields: addDiaryEntryInputFields },
    'The entry is in the diary.',
    (_, file) => ({
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
    }),
  ),
  'extend-diary': actionWork(
    { document: ExtendDiaryByFormDocument, fields: extendDiarySheetsInputFields },
    'The diary is kept for longer.',
    () => ({
      asks: [
        { field: 'endsOn', label: 'The new last day' },
        { field: 'reason', label: 'Why?' },
      ],
    }),
  ),
  'return-diary': actionWork(
    { document: ReturnDiaryByFormDocument, fields: returnDiarySheetsInputFields },
    'The sheets are back. Feedback is owed on them (8.9).',
    () => ({ asks: [{ field: 'returnedOn', label: 'On which day?' }] }),
  ),
  'diary-feedback': actionWork(
    { document: GiveFeedbackByFormDocument, fields: giveDiaryFeedbackInputFields },
    'The feedback is recorded.',
    () => ({
      asks: [
        { field: 'feedback', label: 'What were they told?' },
        { field: 'givenAt', label: 'When?' },
      ],
    }),
  ),
  'change-action': actionWork(
    { document: ChangeActionByFormDocument, fields: changeActionInputFields },
    'The action is changed.',
    (action) => ({
      start: { description: action.description ?? '', dueOn: action.dueOn ?? '' },
      asks: [
        { field: 'description', label: 'What is to be done?' },
        { field: 'dueOn', label: 'By which day?' },
      ],
    }),
  ),
  'action-review': actionWork(
    { document: ReviewActionByFormDocument, fields: reviewActionInputFields },
    'The review is recorded.',
    () => ({
      asks: [
        { field: 'what', label: 'What was found?' },
        { field: 'reviewedOn', label: 'On which day?' },
        { field: 'nextReviewOn', label: 'Next review on' },
      ],
    }),
  ),
  consent: actionWork(
    { document: RecordConsentByFormDocument, fields: recordConsentInputFields },
    'The answer is recorded.',
    (_, file) => ({
      asks: [
        { field: 'consent.partyId', label: 'Whose answer?', choices: peopleOf(file) },
        { field: 'consent.answer', label: 'The answer' },
        { field: 'consent.answeredOn', label: 'On which day?' },
      ],
      send: 'Record the answer',
    }),
  ),
  'reopen-action': actionWork(
    { document: ReopenActionByFormDocument, fields: reopenActionInputFields },
    'The action is open again.',
    () => ({ asks: [], send: 'Take it up again' }),
  ),
  'agreement-breach': actionWork(
    { document: BreachAgreementByFormDocument, fields: recordBreachInputFields },
    'The breach is recorded.',
    () => ({
      asks: [
        { field: 'occurredOn', label: 'On which day?' },
        { field: 'what', label: 'Which terms were broken, and how?' },
        { field: 'done', label: 'What was done about it?' },
      ],
      send: 'Record the breach',
    }),
  ),
  'end-agreement': actionWork(
    { document: EndAgreementByFormDocument, fields: dischargeActionInputFields },
    'The agreement has ended.',
    () => ({ asks: [{ field: 'reason', label: 'Why does it end before its time?' }], send: 'End it' }),
  ),
};
