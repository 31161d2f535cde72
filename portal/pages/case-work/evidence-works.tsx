import {
  DescribeEvidenceByFormDocument,
  describeEvidenceInputFields,
  RestoreEvidenceByFormDocument,
  restoreEvidenceInputFields,
  SetEvidenceAsideByFormDocument,
  setEvidenceAsideInputFields,
} from '../../generated/evidence-forms-query.ts';
import { emptied } from '../../kit/asks.ts';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { workOn } from './simple-work.tsx';
import { peopleOf, type Work } from './work.ts';

const evidenceWork = workOn(
  ({ evidence }) => evidence,
  ({ id, type, receivedAt, description, version }) => ({
    first: (
      <p>
        {wordFor(type)} of {dayOf(receivedAt)}
        {description ? `: ${description}` : ''}
      </p>
    ),
    fixed: { evidenceId: id },
    version: { field: 'evidenceVersion', read: version },
  }),
);

/** What is known of the files of a case, and which of them are used (8.4, 15.1). */
export const works: Record<string, Work> = {
  'describe-evidence': evidenceWork(
    { document: DescribeEvidenceByFormDocument, fields: describeEvidenceInputFields },
    'What is known of it is kept.',
    ({ type, description, happenedOn, givenBy, action }, file) => ({
      start: {
        type,
        description: description ?? '',
        happenedOn: happenedOn ?? '',
        givenById: givenBy?.id ?? '',
        actionId: action?.id ?? '',
      },
      also: emptied('description', 'happenedOn', 'givenById', 'actionId'),
      asks: [
        { field: 'type', label: 'What is it?' },
        { field: 'description', label: 'What does it show or state?' },
        { field: 'happenedOn', label: 'Of which day is it?', hint: 'Empty where that is not known.' },
        { field: 'givenById', label: 'Who gave it?', hint: '', choices: peopleOf(file) },
        {
          field: 'actionId',
          label: 'Does it belong to an action?',
          hint: '',
          choices: file.actions.map(({ id, type: of, description: words }) => ({
            value: id,
            label: [wordFor(of), words].filter(Boolean).join(': '),
          })),
        },
      ],
    }),
  ),
  'set-evidence-aside': evidenceWork(
    { document: SetEvidenceAsideByFormDocument, fields: setEvidenceAsideInputFields },
    'It is set aside, and kept (8.4).',
    () => ({ asks: [{ field: 'reason', label: 'Why is it not used?' }], send: 'Set it aside' }),
  ),
  'restore-evidence': evidenceWork(
    { document: RestoreEvidenceByFormDocument, fields: restoreEvidenceInputFields },
    'It is used again.',
    () => ({ asks: [], send: 'Use it again' }),
  ),
};
