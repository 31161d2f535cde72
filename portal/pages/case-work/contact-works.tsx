import {
  RecordContactByFormDocument,
  RecordIncidentByFormDocument,
  recordContactInputFields,
  recordIncidentInputFields,
} from '../../generated/contact-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { SafeContact } from '../triage/safe-contact.tsx';
import { simpleWork } from './simple-work.tsx';
import { peopleOf, type Work } from './work.ts';

const reached = (written: Written) => asText(written, 'reached') === 'YES';
const missed = (written: Written) => asText(written, 'reached') === 'NO';

export const works: Record<string, Work> = {
  contact: simpleWork(
    { document: RecordContactByFormDocument, fields: recordContactInputFields },
    'The contact is recorded.',
    (file, on) => ({
      fixed: { caseId: file.id },
      start: { partyId: on ?? (peopleOf(file).length === 1 ? peopleOf(file)[0]!.value : '') },
      after: {
        partyId: (written) => {
          const party = file.parties.find(({ id }) => id === asText(written, 'partyId'));
          return party ? <SafeContact person={party.person} /> : null;
        },
      },
      asks: [
        { field: 'partyId', label: 'With whom?', choices: peopleOf(file), needed: true },
        { field: 'method', label: 'By which means?' },
        { field: 'occurredAt', label: 'When?' },
        {
          field: 'reached',
          label: 'Was the person reached?',
          hint: 'No: it was an attempt, which is recorded too.',
        },
        { field: 'messageLeft', label: 'Was a message left?', when: missed },
        { field: 'approachAgreed', label: 'Was the approach agreed?', when: reached },
        { field: 'faceToFaceNeeded', label: 'Is a meeting face to face needed?', when: reached },
        { field: 'faceToFaceDeclined', label: 'Was a meeting offered and declined?', when: reached },
        {
          field: 'faceToFaceReason',
          long: true,
          label: 'Why is a meeting needed or not?',
          when: (written) =>
            reached(written) &&
            (asText(written, 'faceToFaceNeeded') !== '' || asText(written, 'faceToFaceDeclined') === 'YES'),
        },
        { field: 'summary', label: 'What was said and agreed', hint: 'Stays among staff.' },
        { field: 'toldThem', label: 'What they were told', when: reached },
        {
          field: 'againstPreferenceReason',
          label: 'Why were they reached in a way they asked not to be?',
          hint: 'Only where that was so; it confirms that it was meant.',
        },
      ],
      send: 'Record the contact',
    }),
  ),
  incident: simpleWork(
    { document: RecordIncidentByFormDocument, fields: recordIncidentInputFields },
    'The incident is recorded. The risk is to be looked at again (8.7).',
    (file) => ({
      fixed: { caseId: file.id },
      start: { againstStaff: 'NO' },
      asks: [
        { field: 'occurredAt', label: 'When did it begin?' },
        { field: 'endedAt', label: 'When did it end?' },
        { field: 'behaviour', label: 'Which behaviour was it?' },
        { field: 'description', label: 'What happened?' },
        { field: 'againstStaff', label: 'Was it aimed at staff?' },
      ],
      send: 'Record the incident',
    }),
  ),
};
