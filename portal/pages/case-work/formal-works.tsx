import { useQuery } from 'urql';
import {
  AgreeWithPoliceDocument,
  ApproveFormalDocument,
  AssessFormalDocument,
  assessFormalActionInputFields,
  BeginFormalDocument,
  BreachFormalDocument,
  ConsiderOptionByFormDocument,
  considerOptionInputFields,
  DischargeFormalDocument,
  formalStepInputFields,
  GiveExclusionReasonsByFormDocument,
  GiveUpFormalDocument,
  giveExclusionReasonsInputFields,
  LinkPoliceEvidenceByFormDocument,
  linkPoliceEvidenceInputFields,
  ProposeFormalDocument,
  proposeFormalActionInputFields,
  RefuseFormalDocument,
  recordPolicePartnershipInputFields,
  SupportFormalDocument,
  startFormalActionInputFields,
} from '../../generated/formal-forms-query.ts';
import { PowersDocument } from '../../generated/powers-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { ChangeForm, type ChangeFormProps } from '../../kit/change-form.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { actionWork } from './action-work.tsx';
import { simpleWork } from './simple-work.tsx';
import { isAccused, peopleOf, type Work, type WorkProps } from './work.ts';

const exclusion = (written: Written) => asText(written, 'type') === 'TEMPORARY_EXCLUSION_WALES';
const possession = (written: Written) => asText(written, 'type').startsWith('POSSESSION_');
const absolute = (written: Written) => asText(written, 'type') === 'POSSESSION_ABSOLUTE_GROUND';

function Propose({ file, form }: WorkProps) {
  const [{ data, fetching }] = useQuery({ query: PowersDocument, variables: { serviceId: file.service.id } });
  const powers = data?.interventions ?? [];
  return (
    <ChangeForm
      {...form}
      document={ProposeFormalDocument}
      fields={proposeFormalActionInputFields}
      fixed={{ caseId: file.id }}
      after={{
        type: (written) => {
          const power = powers.find(({ type }) => type === asText(written, 'type'));
          return power ? (
            <p className="small">
              {power.legalBasis ?? `Policy ${power.clause}`}
              {power.caution ? `. ${power.caution}` : ''}
            </p>
          ) : null;
        },
      }}
      asks={[
        {
          field: 'partyId',
          label: 'Against whom?',
          choices: peopleOf(file, isAccused),
          hint: 'An alleged perpetrator of the case.',
        },
        {
          field: 'type',
          label: 'Which power?',
          hint: 'Those of the policy that are in force where the service is.',
          choices: fetching ? null : powers.map(({ type }) => ({ value: type, label: wordFor(type) })),
        },
        { field: 'route', label: 'By which route?' },
        { field: 'limb', label: 'Which limb of 11.1 applies?' },
        { field: 'reasons', label: 'Why?' },
        {
          field: 'risk',
          long: true,
          label: 'The serious risk to life or property',
          when: (written) => asText(written, 'route') === 'SERIOUS_RISK',
        },
        {
          field: 'leadAgency',
          label: 'Which partner leads it?',
          when: (written) => asText(written, 'route') === 'PARTNERSHIP',
        },
        { field: 'possession.breachedClause', label: 'Clause of the agreement', when: possession },
        { field: 'possession.condition', label: 'Condition that is met', when: absolute },
        { field: 'possession.foundOn', label: 'Day it was found', when: absolute },
        { field: 'possession.noticeOn', label: 'Day of the notice', when: absolute },
        { field: 'exclusion.beginsAt', label: 'It begins', when: exclusion },
        { field: 'exclusion.endsAt', label: 'It ends', when: exclusion },
        { field: 'exclusion.ground', long: true, label: 'What is believed', when: exclusion },
        { field: 'exclusion.writtenReasons', long: true, label: 'The written reasons', when: exclusion },
        { field: 'respondentAssessment', long: true, label: 'Risk, vulnerabilities, alternatives' },
        {
          field: 'assessment.proportionality',
          long: true,
          label: 'Is it proportionate?',
          heading: 'Assessment of 11.3',
          hint: 'It may follow later; approval waits for all four.',
        },
        { field: 'assessment.capacity', long: true, label: 'The person’s capacity' },
        { field: 'assessment.humanRights', long: true, label: 'Human Rights Act 1998' },
        { field: 'assessment.equality', long: true, label: 'Equality Act 2010' },
      ]}
      send="Propose it"
    />
  );
}

const step = (document: ChangeFormProps['document'], done: string, send: string, mustSayWhy: boolean): Work =>
  actionWork({ document, fields: formalStepInputFields }, done, () => ({
    asks: [{ field: 'reason', label: 'Why?', hint: '', needed: mustSayWhy }],
    send,
  }));

export const works: Record<string, Work> = {
  propose: { done: 'It is proposed and waits for support and approval (11.2).', Form: Propose },
  assess: actionWork(
    { document: AssessFormalDocument, fields: assessFormalActionInputFields },
    'The assessment is saved.',
    ({ formal }) => {
      if (!formal) return null;
      const { capacity, equality, humanRights, proportionality, version } = formal;
      return {
        version: { field: 'formalVersion', read: version },
        start: {
          'assessment.proportionality': proportionality ?? '',
          'assessment.capacity': capacity ?? '',
          'assessment.humanRights': humanRights ?? '',
          'assessment.equality': equality ?? '',
        },
        asks: [
          { field: 'assessment.proportionality', long: true, label: 'Is it proportionate?' },
          { field: 'assessment.capacity', long: true, label: 'The person’s capacity' },
          { field: 'assessment.humanRights', long: true, label: 'Human Rights Act 1998' },
          { field: 'assessment.equality', long: true, label: 'Equality Act 2010' },
        ],
        send: 'Save the assessment',
      };
    },
  ),
  support: step(
    SupportFormalDocument,
    'Supported: it waits for the area manager (11.2).',
    'Support it',
    false,
  ),
  approve: step(ApproveFormalDocument, 'Approved: it may begin (11.2).', 'Approve it', false),
  refuse: step(RefuseFormalDocument, 'Refused.', 'Refuse it', true),
  begin: actionWork(
    { document: BeginFormalDocument, fields: startFormalActionInputFields },
    'It has begun.',
    ({ type }) => {
      const excludes = type === 'TEMPORARY_EXCLUSION_WALES';
      return {
        asks: [
          { field: 'exclusionBeginsAt', label: 'It begins', when: () => excludes },
          { field: 'exclusionEndsAt', label: 'It ends', when: () => excludes },
          { field: 'reasonsGivenAt', label: 'When were the written reasons given?', when: () => excludes },
        ],
        send: 'Begin it',
      };
    },
  ),
  'formal-breach': step(BreachFormalDocument, 'The breach is recorded.', 'Record the breach', true),
  'end-formal': step(DischargeFormalDocument, 'It has ended before its time.', 'End it', true),
  'give-up-formal': step(GiveUpFormalDocument, 'It is given up.', 'Give it up', true),
  'police-partnership': simpleWork(
    { document: AgreeWithPoliceDocument, fields: recordPolicePartnershipInputFields },
    'What was agreed with the police is recorded.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'force', label: 'Which police force?' },
        { field: 'officerReference', label: 'The reference of the officer' },
        { field: 'agreed', label: 'What was agreed?', hint: 'Who does what, together or apart (10.5).' },
        { field: 'agreedOn', label: 'On which day?' },
      ],
    }),
  ),
  'exclusion-reasons': actionWork(
    { document: GiveExclusionReasonsByFormDocument, fields: giveExclusionReasonsInputFields },
    'It is recorded that they have the written reasons.',
    () => ({
      asks: [
        {
          field: 'writtenReasons',
          label: 'The reasons as they were given',
          hint: 'With the exclusion, or as soon as practicable (Renting Homes (Wales) Act 2016, s.145).',
        },
        { field: 'givenAt', label: 'When were they given?' },
      ],
    }),
  ),
  'police-evidence': actionWork(
    { document: LinkPoliceEvidenceByFormDocument, fields: linkPoliceEvidenceInputFields },
    'What the police gave belongs to the action.',
    (_, file) => ({
      asks: [
        { field: 'reference', label: 'The reference of the police', hint: '' },
        { field: 'datedOn', label: 'The day that it bears' },
        { field: 'description', label: 'What does it show?' },
        {
          field: 'evidenceId',
          label: 'Which file is it?',
          choices: file.evidence.map(({ id, type, description, receivedAt }) => ({
            value: id,
            label: `${wordFor(type)}, ${description ?? dayOf(receivedAt)}`,
          })),
        },
      ],
      send: 'Link it',
    }),
  ),
  'consider-option': simpleWork(
    { document: ConsiderOptionByFormDocument, fields: considerOptionInputFields },
    'Written down (11.7).',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'partyId', label: 'With whom?', choices: peopleOf(file, isAccused) },
        { field: 'option', label: 'Which option?' },
        { field: 'agency', label: 'With which agency?' },
        { field: 'choice', label: 'Used, or considered and not used?' },
        { field: 'reason', label: 'What was done, or why not?' },
      ],
    }),
  ),
};
