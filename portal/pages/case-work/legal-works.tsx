import {
  AnswerConsultationByFormDocument,
  answerConsultationInputFields,
  ConsultByFormDocument,
  consultHousingManagerInputFields,
  DecideSolicitorByFormDocument,
  decideSolicitorInputFields,
  InstructSolicitorByFormDocument,
  instructSolicitorInputFields,
} from '../../generated/legal-forms-query.ts';
import { asText } from '../../kit/asks.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import type { CaseData, Work } from './work.ts';

const formalOf = (file: CaseData) => ({
  field: 'actionId',
  label: 'Is it about a formal action?',
  hint: '',
  choices: file.actions
    .filter(({ formal }) => formal)
    .map(({ id, type, status }) => ({
      value: id,
      label: `${wordFor(type)}, ${wordWithin(status)}`,
    })),
});

/** Advice of the housing manager, and solicitors whom the area manager lets us instruct (13.5). */
export const works: Record<string, Work> = {
  consult: simpleWork(
    { document: ConsultByFormDocument, fields: consultHousingManagerInputFields },
    'The housing manager is asked.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [formalOf(file), { field: 'question', label: 'What do you ask the housing manager?' }],
      send: 'Ask',
    }),
  ),
  'answer-consultation': simpleWork(
    { document: AnswerConsultationByFormDocument, fields: answerConsultationInputFields },
    'The advice is recorded.',
    (file, on) => {
      const asked = file.consultations.find(({ id }) => id === on);
      return asked
        ? {
            first: <p className="told card">{asked.question}</p>,
            fixed: { consultationId: asked.id },
            asks: [{ field: 'answer', label: 'Your advice' }],
            send: 'Give the advice',
          }
        : null;
    },
  ),
  'instruct-solicitor': simpleWork(
    { document: InstructSolicitorByFormDocument, fields: instructSolicitorInputFields },
    'It waits for the area manager’s approval (13.5).',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'firm', label: 'Which firm or adviser?' },
        { field: 'matter', label: 'What are they to do, and why?' },
        formalOf(file),
      ],
      send: 'Ask for approval',
    }),
  ),
  'decide-solicitor': simpleWork(
    { document: DecideSolicitorByFormDocument, fields: decideSolicitorInputFields },
    'The decision is recorded.',
    (file, on) => {
      const asked = file.solicitorInstructions.find(({ id }) => id === on);
      return asked
        ? {
            first: (
              <section className="card">
                <h2>{asked.firm}</h2>
                <p className="told">{asked.matter}</p>
              </section>
            ),
            fixed: { instructionId: asked.id },
            asks: [
              { field: 'approved', label: 'May the solicitor be instructed?', hint: '' },
              {
                field: 'reason',
                label: 'Why not?',
                hint: '',
                needed: true,
                when: (written) => asText(written, 'approved') === 'NO',
              },
            ],
            send: 'Decide',
          }
        : null;
    },
  ),
};
