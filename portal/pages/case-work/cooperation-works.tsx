import {
  AnswerCooperationDocument,
  ApproveClosingByFormDocument,
  AskCooperationDocument,
  answerCooperationRequestInputFields,
  approveClosingInputFields,
  CancelVisitByFormDocument,
  CompleteVisitByFormDocument,
  ConfirmVisitByFormDocument,
  cancelVisitInputFields,
  completeVisitInputFields,
  confirmVisitInputFields,
  PlanVisitByFormDocument,
  planVisitInputFields,
  requestCooperationInputFields,
} from '../../generated/cooperation-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import { VisitWarnings } from './visit-warnings.tsx';
import { type CaseData, peopleOf, type Work } from './work.ts';

const known = (written: Written) => asText(written, 'result') !== '';

function visitOf(file: CaseData, on: string | undefined) {
  const visit = file.visits.find(({ id }) => id === on);
  if (!visit) return null;
  return {
    fixed: { visitId: visit.id },
    version: { field: 'visitVersion', read: visit.version },
    first: (
      <>
        <p>{[`Planned for ${momentOf(visit.plannedAt)}`, visit.purpose].filter(Boolean).join(': ')}</p>
        <VisitWarnings warnings={visit.warnings ?? []} />
        {visit.measuresAskedFor ? <p>The risk assessment asks for: {visit.measuresAskedFor}</p> : null}
      </>
    ),
  };
}

export const works: Record<string, Work> = {
  'ask-cooperation': simpleWork(
    { document: AskCooperationDocument, fields: requestCooperationInputFields },
    'It is recorded what was asked for.',
    (file) => ({
      fixed: { caseId: file.id },
      version: { field: 'caseVersion', read: file.version },
      asks: [
        { field: 'partyId', label: 'Who is asked?', choices: peopleOf(file) },
        { field: 'kind', label: 'What for?' },
        { field: 'description', label: 'What exactly, as it is put to them' },
        { field: 'adjustments', label: 'What was considered so that they can do it' },
        { field: 'askedAt', label: 'When were they asked?' },
        { field: 'byWhen', label: 'By which day?' },
      ],
      send: 'Record what was asked',
    }),
  ),
  'answer-cooperation': simpleWork(
    { document: AnswerCooperationDocument, fields: answerCooperationRequestInputFields },
    'The answer is recorded.',
    (file, on) => {
      const request = file.cooperationRequests.find(({ id }) => id === on);
      return request
        ? {
            first: <p>{[wordFor(request.kind), request.description].filter(Boolean).join(': ')}</p>,
            fixed: { requestId: request.id },
            version: { field: 'requestVersion', read: request.version },
            start: { answer: request.answer ?? '', result: request.result ?? '' },
            asks: [
              { field: 'answer', label: 'What did they say?' },
              { field: 'answeredOn', label: 'On which day?' },
              { field: 'result', label: 'Was it done, as far as is known?' },
              {
                field: 'resultReason',
                label: 'Why not, or why is that excused?',
                needed: true,
                when: (written) => known(written) && asText(written, 'result') !== 'MET',
              },
            ],
            send: 'Record the answer',
          }
        : null;
    },
  ),
  'approve-closing': simpleWork(
    { document: ApproveClosingByFormDocument, fields: approveClosingInputFields },
    'It may be closed because nobody helped it along.',
    (file) => ({
      fixed: { caseId: file.id },
      version: { field: 'caseVersion', read: file.version },
      asks: [{ field: 'reason', label: 'Why may it be closed?' }],
      send: 'Approve it',
    }),
  ),
  'plan-visit': simpleWork(
    { document: PlanVisitByFormDocument, fields: planVisitInputFields },
    'The visit is planned.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'partyId', label: 'Who is visited?', choices: peopleOf(file), needed: true },
        { field: 'plannedAt', label: 'When?' },
        { field: 'purpose', label: 'What for?' },
      ],
      send: 'Plan the visit',
    }),
  ),
  'confirm-visit': simpleWork(
    { document: ConfirmVisitByFormDocument, fields: confirmVisitInputFields },
    'Confirmed: the measures are in place.',
    (file, on) => {
      const visit = visitOf(file, on);
      return (
        visit && {
          ...visit,
          asks: [{ field: 'controlMeasures', label: 'Which measures are in place?' }],
          send: 'They are in place',
        }
      );
    },
  ),
  'visit-done': simpleWork(
    { document: CompleteVisitByFormDocument, fields: completeVisitInputFields },
    'The visit is recorded.',
    (file, on) => {
      const visit = visitOf(file, on);
      return (
        visit && {
          ...visit,
          start: { nobodyIn: 'NO' },
          asks: [
            { field: 'carriedOutAt', label: 'When were you there?' },
            { field: 'nobodyIn', label: 'Was nobody in?' },
            { field: 'outcome', label: 'What came of it?' },
          ],
          send: 'Record the visit',
        }
      );
    },
  ),
  'cancel-visit': simpleWork(
    { document: CancelVisitByFormDocument, fields: cancelVisitInputFields },
    'The visit is called off.',
    (file, on) => {
      const visit = visitOf(file, on);
      return visit && { ...visit, asks: [{ field: 'reason', label: 'Why?' }], send: 'Call it off' };
    },
  ),
};
