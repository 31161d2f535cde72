import {
  CancelActionByFormDocument,
  cancelActionInputFields,
  completeActionInputFields,
  FinishActionDocument,
  RecordActionByFormDocument,
  recordActionInputFields,
  StartActionByFormDocument,
  startActionInputFields,
} from '../../generated/action-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { actionTypesByArea } from './action-types.ts';
import { actionWork } from './action-work.tsx';
import { simpleWork } from './simple-work.tsx';
import { isAccused, peopleOf, type Work } from './work.ts';

const type = (written: Written) => asText(written, 'type');
const is =
  (...types: string[]) =>
  (written: Written) =>
    types.includes(type(written));
const agreement = is('ACCEPTABLE_BEHAVIOUR_CONTRACT', 'GOOD_NEIGHBOUR_AGREEMENT', 'COMMUNITY_AGREEMENT');
const referral = is('REFERRAL', 'REHABILITATION_REFERRAL', 'SAFEGUARDING_REFERRAL');
const witness = (written: Written) =>
  type(written).startsWith('WITNESS_') || type(written) === 'COURT_PREPARATION';

export const works: Record<string, Work> = {
  action: simpleWork(
    { document: RecordActionByFormDocument, fields: recordActionInputFields },
    'The action is recorded.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        {
          field: 'type',
          label: 'What is to be done?',
          hint: 'Formal and legal action is proposed by its own form, for others approve it (policy 11.2).',
          choices: actionTypesByArea,
        },
        { field: 'partyId', label: 'Whom is it for or about?', choices: peopleOf(file) },
        { field: 'description', label: 'What exactly?' },
        {
          field: 'agency',
          label: 'Which agency?',
          when: (written) => is('SIGNPOST', 'MEDIATION', 'JOINT_VISIT')(written) || referral(written),
        },
        {
          field: 'provider',
          label: 'Who provides it, by name?',
          when: (written) => is('MEDIATION')(written) || referral(written),
        },
        { field: 'selfResolution.safe', label: 'Is it safe for them to try?', when: is('SELF_RESOLUTION') },
        { field: 'signpost.helpBy', label: 'Help by which day?', when: is('SIGNPOST') },
        { field: 'diarySheets.startsOn', label: 'Diary from which day?', when: is('DIARY_SHEETS') },
        { field: 'diarySheets.endsOn', label: 'Its last day', when: is('DIARY_SHEETS') },
        { field: 'agreement.terms', label: 'The terms as they are signed', when: agreement },
        { field: 'agreement.startsOn', label: 'It holds from', when: agreement },
        { field: 'agreement.endsOn', label: 'Its last day', when: agreement },
        { field: 'agreement.reviewOn', label: 'It is reviewed on', when: agreement },
        { field: 'referral.consent', label: 'Have they agreed to it?', when: referral },
        { field: 'referral.consentedOn', label: 'When did they agree?', when: referral },
        { field: 'securityMeasure.kind', label: 'What is to be fitted?', when: is('SECURITY_MEASURE') },
        {
          field: 'securityMeasure.guidanceFrom',
          label: 'Which agency gave guidance?',
          when: is('SECURITY_MEASURE'),
        },
        { field: 'securityMeasure.guidance', label: 'What did it advise?', when: is('SECURITY_MEASURE') },
        {
          field: 'securityMeasure.requestedOn',
          label: 'When was it asked for?',
          when: is('SECURITY_MEASURE'),
        },
        { field: 'temporaryMove.movedOn', label: 'They move on', when: is('TEMPORARY_MOVE') },
        { field: 'temporaryMove.expectedReturnOn', label: 'They return on', when: is('TEMPORARY_MOVE') },
        { field: 'temporaryMove.reviewOn', label: 'It is reviewed on', when: is('TEMPORARY_MOVE') },
        {
          field: 'temporaryMove.returnPlan',
          label: 'What is done so that they can return',
          when: is('TEMPORARY_MOVE'),
        },
        { field: 'witnessSupport.hearingOn', label: 'The day of the hearing', when: witness },
        { field: 'witnessSupport.prepared', label: 'What has been prepared', when: witness },
        {
          field: 'witnessSupport.securityReviewedOn',
          label: 'Their security was reviewed on',
          when: witness,
        },
        { field: 'witnessSupport.securityReview', label: 'What that review found', when: witness },
        {
          field: 'consents',
          label: 'Who has agreed or signed already?',
          when: (written) => agreement(written) || is('MEDIATION')(written),
          row: {
            called: 'Answer',
            asks: [
              { field: 'partyId', label: 'Whose answer?', choices: peopleOf(file) },
              { field: 'answer', label: 'The answer' },
              { field: 'answeredOn', label: 'On which day?' },
            ],
          },
        },
        {
          field: 'proportionality',
          label: 'Why is it proportionate?',
          when: (written) =>
            file.parties.some((party) => party.id === asText(written, 'partyId') && isAccused(party)),
        },
        {
          field: 'breachedClause',
          label: 'Which clause of their agreement does the behaviour break?',
          when: is('WARNING_VERBAL', 'WARNING_LETTER', 'ACCEPTABLE_BEHAVIOUR_CONTRACT'),
        },
        { field: 'dueOn', label: 'By which day?' },
        { field: 'completedAt', label: 'Done already? When?' },
      ],
      send: 'Record the action',
    }),
  ),
  'start-action': actionWork(
    { document: StartActionByFormDocument, fields: startActionInputFields },
    'The action has begun.',
    () => ({ asks: [], send: 'Begin it' }),
  ),
  'complete-action': actionWork(
    { document: FinishActionDocument, fields: completeActionInputFields },
    'The action is done.',
    (action) => {
      const witnessed = action.type.startsWith('WITNESS_') || action.type === 'COURT_PREPARATION';
      return {
        asks: [
          { field: 'result', label: 'What came of it?' },
          { field: 'outcome', label: 'In a word' },
          {
            field: 'returnedOn',
            label: 'When did they come home?',
            when: (written) => asText(written, 'outcome') === 'RETURNED_HOME',
          },
          { field: 'fittedOn', label: 'When was it fitted?', when: () => action.type === 'SECURITY_MEASURE' },
          { field: 'prepared', label: 'What has been prepared besides', when: () => witnessed },
          { field: 'securityReviewedOn', label: 'Their security was reviewed on', when: () => witnessed },
          { field: 'completedAt', label: 'When?' },
        ],
        send: 'It is done',
      };
    },
  ),
  'cancel-action': actionWork(
    { document: CancelActionByFormDocument, fields: cancelActionInputFields },
    'The action is given up.',
    () => ({ asks: [{ field: 'reason', label: 'Why?' }], send: 'Give it up' }),
  ),
};
