import {
  RecordSurveyAnswerByFormDocument,
  recordSurveyAnswerInputFields,
} from '../../generated/survey-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { dayOf } from '../../words/dates.ts';
import { simpleWork } from './simple-work.tsx';
import { nameOf, type Work } from './work.ts';

const answered = (written: Written) => asText(written, 'answer.result') === 'ANSWERED';

const scores = [
  { value: '1', label: '1, very dissatisfied' },
  { value: '2', label: '2, dissatisfied' },
  { value: '3', label: '3, neither' },
  { value: '4', label: '4, satisfied' },
  { value: '5', label: '5, very satisfied' },
];

/** What somebody says after a case was closed: of how it was handled, and of what came of it (3.5). */
export const works: Record<string, Work> = {
  'survey-answer': simpleWork(
    { document: RecordSurveyAnswerByFormDocument, fields: recordSurveyAnswerInputFields },
    'The answer is recorded.',
    (file, on) => {
      const survey = file.surveys.find(({ id }) => id === on);
      if (!survey) return null;
      const party = file.parties.find(({ id }) => id === survey.party.id);
      return {
        first: (
          <p>
            Survey {survey.reference}
            {party ? ` to ${nameOf(party)}` : ''}, sent {dayOf(survey.issuedAt)}
          </p>
        ),
        fixed: { surveyId: survey.id },
        asks: [
          { field: 'answer.result', label: 'What came of it?', told: 'result' },
          {
            field: 'answer.handlingScore',
            label: 'How satisfied are they with how it was handled?',
            hint: 'Apart from what came of it; one of the two may be left out (3.5).',
            choices: scores,
            when: answered,
          },
          {
            field: 'answer.outcomeScore',
            label: 'How satisfied are they with the outcome?',
            hint: '',
            choices: scores,
            when: answered,
          },
          { field: 'answer.comments', label: 'What else did they say?', when: answered },
          { field: 'answer.answeredAt', label: 'When?' },
        ],
        send: 'Record the answer',
      };
    },
  ),
};
